"""Our own lessons for the chooser: sentences of ``resources/arabic/lessons.txt`` in which some words carry
their reading.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from bench.language import SPELLINGS
from bench.treebank import folded_letters
from marsad.arabic.analyse import Analyser
from marsad.arabic.letters.fold import fold_word
from marsad.arabic.words.candidates import Candidate
from marsad.arabic.words.faces import Entry
from marsad.arabic.words.lexicon import load_closed, load_lemmas
from marsad.arabic.words.likely_cuts import lemma_key

LESSONS = Path(__file__).parents[1] / "resources" / "arabic" / "lessons.txt"
_TOKEN = re.compile(
    r"(?P<word>\w+)(?:/(?P<label>[A-Z]+)(?P<passive>p?)(?::(?P<lemma>\w+))?)?|(?P<mark>[^\w\s])"
)


@dataclass(frozen=True, slots=True)
class Marked:
    """One token of a lesson: a word or mark, the label that it has (empty: not said), lemma, passive or
    not.
    """

    text: str
    label: str = ""
    lemma: str = ""
    passive: bool = False


def lines(path: Path = LESSONS) -> Iterator[list[Marked]]:
    """The lessons, one a line; lines that start with # are left out."""
    for line in path.read_text(encoding="utf-8").splitlines():
        if line.strip() and not line.startswith("#"):
            yield [
                Marked(
                    m["word"] or m["mark"], m["label"] or "", fold_word(m["lemma"] or ""), bool(m["passive"])
                )
                for m in _TOKEN.finditer(line)
            ]


def own_lessons(analyser: Analyser, style: str) -> list[list[tuple[Entry, tuple[bool, ...]]]]:
    """Each lesson's entries with, for each candidate, whether the lesson allows it.

    Raises ``ValueError`` where no candidate has the reading that a lesson gives.
    """
    builder = analyser.builder(SPELLINGS[style])
    found = []
    for marked in lines():
        lesson = []
        for token in marked:
            text = token.text if style == "full" else folded_letters(token.text)
            kind = "num" if text[0].isdigit() else "word" if text[0].isalpha() else "mark"
            entry = builder.entry(kind, text)
            right = _right(entry.candidates, token)
            if not any(right):
                raise ValueError(f"{LESSONS}: {token.text} has no reading {token.label}:{token.lemma}")
            lesson.append((entry, right))
        found.append(lesson)
    return found


def _right(candidates: tuple[Candidate, ...], token: Marked) -> tuple[bool, ...]:
    """The candidates with the lesson's label and lemma; of several lemmas the most common, if none is
    said.
    """
    fit = [
        not token.label or (c.label == token.label and token.lemma in ("", c.reading.lemma))
        for c in candidates
    ]
    if not token.label or token.lemma:
        return tuple(fit)
    levels = {**load_lemmas(), **load_closed().levels}
    mass = [levels.get(lemma_key(c), 0) if ok else -1 for c, ok in zip(candidates, fit, strict=True)]
    return tuple(ok and value == max(mass) for ok, value in zip(fit, mass, strict=True))
