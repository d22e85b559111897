"""UD_Arabic-PUD as a yardstick: its sentences as written words with gold clitics, lemmas and parts of
speech.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from marsad.arabic.letters.fold import fold_word

CONTENT = frozenset({"VERB", "AUX", "NOUN", "ADJ"})
VERBS = frozenset({"VERB", "AUX"})
NOMINALS = frozenset({"NOUN", "PROPN", "ADJ"})
_CARELESS = str.maketrans("أإآٱىةؤئ", "ااااي" + "هوي")


@dataclass(frozen=True, slots=True)
class GoldWord:
    """One written word: its span in the sentence's text, inner boundaries, the stem's part of speech and
    lemma.
    """

    start: int
    end: int
    cuts: frozenset[int]
    pos: str
    lemma: str
    features: str
    stem: str


@dataclass(frozen=True, slots=True)
class GoldToken:
    """One syntactic token: its span, part of speech, relation, and the index of its head (-1 for the
    root).
    """

    start: int
    end: int
    form: str
    pos: str
    head: int
    relation: str


@dataclass(frozen=True, slots=True)
class GoldSentence:
    """One sentence of the treebank: its written words and its syntactic tokens."""

    text: str
    words: tuple[GoldWord, ...]
    tokens: tuple[GoldToken, ...] = ()


def read(path: Path) -> list[GoldSentence]:
    """All sentences of a CoNLL-U file."""
    found: list[GoldSentence] = []
    for block in path.read_text(encoding="utf-8").strip().split("\n\n"):
        rows = [line.split("\t") for line in block.split("\n") if line and line[0].isdigit()]
        rows = [row for row in rows if row[0].isdigit()]
        text = next(line[9:] for line in block.split("\n") if line.startswith("# text = "))
        found.append(GoldSentence(text, tuple(_words(rows, text)), tuple(_tokens(rows, text))))
    return found


def _tokens(rows: list[list[str]], text: str) -> Iterator[GoldToken]:
    at = 0
    number = {row[0]: index for index, row in enumerate(rows)}
    for row in rows:
        start = text.find(row[1], at)
        if start < 0:
            start = at
        at = start + len(row[1])
        yield GoldToken(start, at, row[1], row[3], number.get(row[6], -1), row[7])


def _words(rows: list[list[str]], text: str) -> Iterator[GoldWord]:
    at = 0
    group: list[tuple[list[str], int, int]] = []
    for row in rows:
        start = text.find(row[1], at)
        if start < 0:
            start = at
        end = start + len(row[1])
        mark = row[3] in ("PUNCT", "SYM")
        if group and (mark or start > at):
            yield _word(group)
            group = []
        at = end
        if mark:
            yield GoldWord(start, end, frozenset(), "PUNCT", row[2], "", row[1])
        else:
            group.append((row, start, end))
    if group:
        yield _word(group)


def _word(group: list[tuple[list[str], int, int]]) -> GoldWord:
    base = group[0][1]
    cuts = frozenset(start - base for _, start, _ in group[1:])
    ranked = sorted(group, key=lambda item: (item[0][3] in CONTENT | NOMINALS, item[2] - item[1]))
    row = ranked[-1][0]
    return GoldWord(base, group[-1][2], cuts, row[3], bare_lemma(row[2]), row[5], row[1])


def bare_lemma(lemma: str) -> str:
    """A treebank lemma as the engine writes lemmas: folded, without the treebank's ASCII signs."""
    return fold_word(lemma.replace("`", "").replace("|", "ا"))


def folded_spelling(sentence: GoldSentence) -> GoldSentence:
    """The sentence as careless newspapers would spell it: no hamza on alef, و or ي, no ى, no ة."""
    return GoldSentence(folded_letters(sentence.text), sentence.words, sentence.tokens)


def folded_letters(text: str) -> str:
    """The text in careless spelling, as long as before."""
    return text.translate(_CARELESS)
