"""Where a verb goes on behind what is inserted between commas."""

from __future__ import annotations

from collections.abc import Sequence

from marsad.arabic.classes.grammar import Grammar
from marsad.arabic.letters.marks import COMMAS, STOPS
from marsad.arabic.phrases.boundaries import CLOSES, boundary
from marsad.arabic.records import Word

INSERTED_WITHIN, OPENED_WITHIN = 30, 8


def resumption(words: Sequence[Word], end: int, classes: Grammar) -> tuple[int, int] | None:
    """Where a verb goes on behind a clause inserted between commas, which stopped it after word ``end``.

    The first and last word of the continued reach (``أقال الرئيس، الذي عاد أمس، وزير الدفاع``), or None.
    """
    at = _opening(words, end)
    if at < 0:
        return None
    for closing in range(at + 2, min(len(words) - 1, at + INSERTED_WITHIN)):
        word = words[closing]
        if word.pos != "punct":
            continue
        if word.text[0] in STOPS or word.text in CLOSES:
            return None
        if word.text in COMMAS:
            first = words[closing + 1]
            if first.conj or first.pos == "verb" or first.pos == "relative":
                return None
            return closing + 1, boundary(words, closing, classes)[0]
    return None


def _opening(words: Sequence[Word], end: int) -> int:
    """The comma that opens an insertion: word ``end`` itself, or one before the particle of a verb (محادثات،
    لم يعلن عنها، في) or a preposition that a verb inside follows (طالب المتظاهرون، حسب شهود تحدثوا إليها،
    القيادة); -1 without.
    """
    if end < 0 or words[end].text in COMMAS:
        return end
    commas = (n for n in range(end, max(end - OPENED_WITHIN, 0), -1) if words[n].text in COMMAS)
    at = next(commas, -1)
    if at <= 0 or words[at - 1].pos == "verb" or words[at + 1].conj:
        return -1
    denied = all(word.pos == "particle" and not word.pronoun for word in words[at + 1 : end + 1])
    return at if denied or words[at + 1].pos == "prep" or words[at + 1].prep else -1
