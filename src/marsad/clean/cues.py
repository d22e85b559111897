"""What the lines of page furniture look like: the compiled rows of resources/cues/furniture.tsv."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from functools import cache

import msgspec

from marsad.arabic.letters.fold import key, text_key
from marsad.clean.blocks import Block, plain
from marsad.errors import LexiconError
from marsad.tables import table

_SHORT = 14
_LINK = 22
_HEADING = 4
_BYLINE = 5
_BUTTON = 4
_MARKED, _AUTHOR, _EDITOR, _FIRST, _GLUED = "marked", "author", "editor", "first", "glued"
_ESCAPED = re.compile(r"\\.")
_NESTED = re.compile(r"\[[^\]]*\]|\((?:[^()]|\((?:[^()]|\([^()]*\))*\))*\)")
Test = Callable[[str], re.Match[str] | None]


@dataclass(frozen=True, slots=True)
class Cue:
    """What a line was found to be; ``opens`` when links follow it, ``marked`` when it says what it is."""

    kind: str
    opens: bool = False
    marked: bool = False


@dataclass(frozen=True, slots=True)
class Cues:
    """All rows, indexed by how they match; patterns are folded as :func:`marsad.clean.blocks.plain` folds
    lines. ``authors`` are the labels behind which an author's name stands, ``editors`` those of who only
    edited or translated, the longest first. ``starts`` and ``heads`` are the patterns of ``start`` and of
    ``opens`` alone: most lines begin with none of them. ``glued`` are those of ``opens`` that may begin the
    line of links itself.
    """

    whole: dict[str, str]
    start: tuple[tuple[str, str, bool], ...]
    opens: tuple[tuple[str, str], ...]
    regex: tuple[tuple[Test, str, bool], ...]
    anywhere: tuple[tuple[Test, str], ...]
    shape: tuple[tuple[Test, str], ...]
    words: dict[str, dict[str, str]]
    languages: dict[str, str]
    authors: tuple[str, ...] = ()
    editors: tuple[str, ...] = ()
    starts: tuple[str, ...] = ()
    heads: tuple[str, ...] = ()
    glued: tuple[str, ...] = ()

    def find(self, block: Block) -> Cue | None:
        """What furniture this line is, by its words alone; null for one that may be text."""
        line = block.plain
        for shape, kind in self.shape:
            if shape(block.text):
                return Cue(kind)
        for told, kind in self.anywhere:
            if told(line):
                return Cue(kind)
        if block.paragraph and block.words > _SHORT:
            return None
        if line in self.whole:
            return Cue(self.whole[line])
        for pattern, kind in self.opens if line.startswith(self.heads) else ():
            few = block.words <= _HEADING and line.startswith(pattern + " ")
            if line == pattern or few or (block.words <= _LINK and _headed(block, pattern)):
                return Cue(kind, opens=True)
        if block.words > _SHORT:
            return None
        for pattern, kind, colon in self.start if line.startswith(self.starts) else ():
            if kind == "byline" and block.words > _BYLINE:
                continue
            if line == pattern or _headed(block, pattern) or (not colon and line.startswith(pattern + " ")):
                return Cue(kind)
        if (button := self._all_known(line)) is not None:
            return Cue(button)
        return self._by_regex(block)

    def _by_regex(self, block: Block) -> Cue | None:
        lines = (block.plain, " ".join(text_key(block.text).split()).lower())
        for told, kind, marked in self.regex:
            if told(lines[0]) or told(lines[1]):
                return Cue(kind, marked=marked)
        return None

    def _all_known(self, line: str) -> str | None:
        """The kind of a line that is a row of buttons: nothing but words of furniture one after another."""
        words = re.findall(r"\w+", line)
        kind, at = None, 0
        while at < len(words):
            for length in range(min(_BUTTON, len(words) - at), 0, -1):
                found = self.whole.get(" ".join(words[at : at + length]))
                if found:
                    kind, at = found, at + length
                    break
            else:
                return None
        return kind

    def ends(self, line: str) -> bool:
        """Whether a folded line is a heading under which nothing of the article follows."""
        return re.sub(r"[\s\d()]+$", "", line) in self.words.get("comments", {})

    def is_name(self, kind: str, text: str) -> bool:
        """Whether ``text`` is one of the names of ``kind``: ``section``, ``breadcrumb``, ``place``,
        ``outlet``.
        """
        return plain(text) in self.words.get(kind, {})

    def is_nobody(self, text: str) -> bool:
        """Whether ``text`` says who wrote without naming a person: an agency, a desk, an office."""
        known, words = self.words.get("nobody", {}), plain(text).split()
        return plain(text) in known or bool(words and known.get(words[0]) == _FIRST)

    def is_publisher(self, text: str) -> bool:
        """Whether ``text`` names an outlet or agency, and not only says that a report came from one."""
        return self.words.get("outlet", {}).get(plain(text)) == ""


def _headed(block: Block, pattern: str) -> bool:
    """Whether a line begins with ``pattern`` and then a colon, a bar or a dash."""
    rest = block.plain.removeprefix(pattern)
    return rest != block.plain and rest.lstrip()[:1] in (":", "|", "-", "–", "/", "«", "»", "؟", "…", ".")


def _test(pattern: str) -> Test:
    """Whether a line holds a pattern; one that is bound to the beginning is looked for there alone."""
    compiled = re.compile(pattern)
    branches = _NESTED.sub("", _ESCAPED.sub("", pattern)).split("|")
    return compiled.match if all(branch.startswith("^") for branch in branches) else compiled.search


def make_cues(rows: Iterable[tuple[str, str, str, str]], languages: dict[str, str]) -> Cues:
    """Index rows of kind, match, pattern and value."""
    whole: dict[str, str] = {}
    start: list[tuple[str, str, bool]] = []
    opens: list[tuple[str, str]] = []
    regex: list[tuple[Test, str, bool]] = []
    anywhere: list[tuple[Test, str]] = []
    shape: list[tuple[Test, str]] = []
    words: dict[str, dict[str, str]] = {}
    glued: list[str] = []
    labels: dict[str, list[str]] = {_AUTHOR: [], _EDITOR: []}
    for kind, match, pattern, value in rows:
        if match == "regex":
            regex.append((_test(key(pattern)), kind, value == _MARKED))
        elif match == "any":
            anywhere.append((_test(key(pattern)), kind))
        elif match == "shape":
            shape.append((_test(pattern), kind))
        elif match == "whole":
            whole[plain(pattern)] = kind
        elif match == "start":
            start.append((plain(pattern), kind, value == ":"))
            if value in labels:
                labels[value].append(plain(pattern))
        elif match == "opens":
            opens.append((plain(pattern), kind))
            glued += [pattern] if value == _GLUED else []
        else:
            words.setdefault(kind, {})[plain(pattern)] = value
    opens.sort(key=lambda item: -len(item[0]))
    for named in labels.values():
        named.sort(key=lambda label: -len(label))
    return Cues(
        whole,
        tuple(start),
        tuple(opens),
        tuple(regex),
        tuple(anywhere),
        tuple(shape),
        words,
        languages,
        tuple(labels[_AUTHOR]),
        tuple(labels[_EDITOR]),
        tuple([pattern for pattern, _, _ in start]),
        tuple([pattern for pattern, _ in opens]),
        tuple(glued),
    )


@cache
def load_cues() -> Cues:
    """The cues that ship with marsad.

    Raises:
        LexiconError: when the compiled file is missing or damaged.
    """
    try:
        data = table("furniture.json")
        content = msgspec.json.decode(data, type=_Compiled)
    except msgspec.MsgspecError as error:
        raise LexiconError(
            "The table of page furniture cannot be read.", "data/furniture.json", f"Install again. ({error})"
        ) from error
    return make_cues(content.rows, content.languages)


class _Compiled(msgspec.Struct):
    rows: list[tuple[str, str, str, str]]
    languages: dict[str, str]
