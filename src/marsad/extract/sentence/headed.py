"""Headlines that open with the noun of a deed and whose it is, which look like a verb and a man (قصف
إسرائيلي على جنوب لبنان)."""

from __future__ import annotations

from collections.abc import Sequence

from msgspec.structs import replace

from marsad.arabic.classes.grammar import grammar
from marsad.arabic.letters.endings import NISBA
from marsad.arabic.records import COMMON_NOUNS, Word
from marsad.lexicon.parties_tables import Match
from marsad.lexicon.sectors import CALLINGS

NATIONS = frozenset({"people", "country"})
KINDS = 3


def headed(words: tuple[Word, ...], matches: Sequence[Sequence[Match]]) -> tuple[Word, ...]:
    """The words, with what looks like a past that opens them as the noun of a deed, where a nation's
    adjective and a preposition stand behind it, and it is nothing that is done to one man (قتل إسرائيلي في
    هجوم)."""
    first = words[0]
    his = first.reading.tense == "past" and first.reading.gender == "m" and first.reading.number == "s"
    if not his or first.pronoun or first.conj or first.lemma in grammar().affecting:
        return words
    noun = next((r for r in first.readings if r.pos == "noun" and r.lemma == first.stem), None)
    end = _adjectives(words, matches)
    if noun is None or not end or end >= len(words):
        return words
    after = words[end]
    if not (after.pos in {"prep", "punct"} or after.prep):
        return words
    told = [replace(w, reading=replace(w.reading, pos="adj", gender="m", number="s")) for w in words[1:end]]
    return (replace(first, reading=noun), *told, *words[end:])


def _adjectives(words: Sequence[Word], matches: Sequence[Sequence[Match]]) -> int:
    """Where the bare adjectives behind the first word end, of which one is a nation's; 0 where none is."""
    end, nation = 1, False
    if len(words) > 1 and any(m.kind in CALLINGS for m in matches[1]):
        return 0  # وقع جندي إثيوبي في أسر
    while end < min(KINDS, len(words)) and _adjective(words[end]):
        nation = nation or any(m.kind in NATIONS for m in matches[end])
        end += 1
    return end if nation else 0


def _adjective(word: Word) -> bool:
    """Whether a word may be a masculine adjective in ي without an article."""
    bare = not (word.article or word.conj or word.prep or word.pronoun)
    return bare and word.pos in COMMON_NOUNS and word.stem.endswith(NISBA)
