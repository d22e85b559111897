"""Callings of two words as the lexicon has them, whose words look like something else by themselves."""

from __future__ import annotations

from collections.abc import Sequence

from msgspec.structs import replace

from marsad.arabic.classes.grammar import grammar
from marsad.arabic.letters.endings import NISBA
from marsad.arabic.records import Reading, Word
from marsad.lexicon.parties_tables import Match


def in_calling(words: Sequence[Word], matches: Sequence[Sequence[Match]], at: int) -> Word | None:
    """What looks like a verb inside the words of a calling as the noun that it is (رجال دين: nobody was
    condemned)."""
    inside = at > 0 and any(match.kind == "agent" and match.end > at for match in matches[at - 1])
    if not inside:
        return None
    word = words[at]
    nouns = (reading for reading in word.readings if reading.pos == "noun")
    return replace(word, reading=next(nouns, Reading(word.folded, "noun", known=False)))


def before_owner(words: Sequence[Word], matches: Sequence[Sequence[Match]], at: int) -> Word | None:
    """What looks like "my driver" or an adjective as the men in the plural that it is before what they drive
    (سائقي شاحنات، مهربي وقود، مدرسي لغة): newspapers seldom say my, and an adjective has its noun before
    it."""
    word, after = words[at], words[at + 1] if at + 1 < len(words) else None
    if after is None or word.folded[-1:] != NISBA or word.article:
        return None
    if word.pos == "noun" and (word.reading.number != "s" or not word.pronoun):
        return None
    if after.pos not in {"noun", "propn"} or after.conj or after.prep or after.pronoun:
        return None
    men = any(match.kind == "agent" and match.plural and match.end == at + 1 for match in matches[at])
    if not men or (at and _described(words[at - 1], word)):
        return None
    many = Reading(word.folded[len(word.conj) + len(word.prep) : -1], "noun", gender="m", number="p")
    return replace(word, reading=many, stem=many.lemma + NISBA, stem_end=word.end, pronoun="")


def _described(before: Word, word: Word) -> bool:
    """Whether a noun without article stands right before that an adjective may describe (كتاب مدرسي)."""
    joined = bool(word.conj or word.prep)
    noun = before.pos == "noun" and not (before.article or before.pronoun or joined)
    return noun and before.stem not in grammar().quantifier
