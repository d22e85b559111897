"""The known words of a description in English order."""

from __future__ import annotations

from collections.abc import Sequence

from marsad.arabic.classes.particles import AND
from marsad.arabic.letters.endings import ARTICLE
from marsad.arabic.letters.fold import key
from marsad.lexicon.english import Said, bare, load_english
from marsad.lexicon.naming import load_naming
from marsad.resolve.english.forms import without_clitic
from marsad.resolve.english.head import Head
from marsad.resolve.english.known_words import EDGES, known_words
from marsad.resolve.english.latin import SLAVE

NOTHING = Said("", "noun")


def in_english_order(words: Sequence[str], given: Sequence[Head] = ()) -> str:
    """The words of a description in English order, behind the nouns ``given``."""
    heads = list(given)
    before: list[str] = []
    link = ""
    at = 0
    while at < len(words):
        word = words[at].strip(EDGES)
        last = heads[-1] if heads else None
        said, size = known_words(words, at, last, link) if word else (NOTHING, 1)
        if said is None or said.sort == "part":
            if last is None or link or (last.sort == "name" and last.text) or _holder(heads, words, at):
                last = Head("", "name", link or "of")
                heads.append(last)
            last.name.append(without_clitic(word) if at == 0 and not given else word)
            link = ""
        elif said.sort == "adj" and last is not None:
            _adjective(_described(heads), said.english, _linked(words[at]))
        elif said.sort in ("near", "adj"):
            before.append(said.english)
        elif said.sort == "link":
            link = said.english
        elif said is not NOTHING:
            weak = bare(word) in load_english().weak
            heads.append(Head(said.english, said.sort, link or _linked(words[at]), weak))
            link = ""
        at += size
    text = "".join(_joined(heads, n) for n in range(len(heads)))
    return " ".join([*before, text])


def _holder(heads: Sequence[Head], words: Sequence[str], at: int) -> bool:
    """Whether the name of who holds an office begins behind the noun for what he heads (زعيم الحركة عبد
    الملك)."""
    last, word = heads[-1], key(words[at].strip(EDGES))
    whole = last.sort in ("noun", "site") and not last.name and words[at - 1].startswith(ARTICLE)
    if not whole or all(head.sort != "role" for head in heads):
        return False
    return word == SLAVE or word in load_naming().given


def _joined(heads: Sequence[Head], at: int) -> str:
    shown = heads[at].shown()
    if at == 0:
        return shown
    if heads[at].sort == "role" and heads[at - 1].sort == "name" and not heads[at - 1].text:
        return f", {shown}"
    named = heads[at].sort == "name" and not heads[at].text and any(head.sort == "role" for head in heads)
    apposed = heads[at].link == "of" and (named or heads[at - 1].sort == heads[at].sort == "role")
    return f" {shown}" if apposed else f" {heads[at].link} {shown}"


def _described(heads: Sequence[Head]) -> Head:
    """The last noun that is no name: what an adjective describes (وكالة الأنباء السورية)."""
    return next((head for head in reversed(heads) if head.sort != "name"), heads[-1])


def _adjective(head: Head, text: str, link: str) -> None:
    """An adjective before those that stand nearer to the noun, or beside the one that و links it with."""
    if link == "and":
        first = f"{head.before.pop(0)} and {text}" if head.before else f"{text} and"
        head.before.insert(0, first)
    elif text not in head.before:
        head.before.insert(0, text)


def _linked(word: str) -> str:
    """``and`` where و before a word is not its own letter."""
    return "and" if word.startswith(AND) and bare(word) not in load_english().words else "of"
