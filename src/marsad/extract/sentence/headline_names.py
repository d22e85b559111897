"""One word before the colon of a headline that is a name and another word too (عون: لن نقبل): he speaks."""

from __future__ import annotations

from collections.abc import Sequence

from msgspec.structs import replace

from marsad.arabic.records import Reading, Word
from marsad.lexicon.named import Named
from marsad.lexicon.parties import Parties
from marsad.lexicon.parties_tables import Match

COLON, SHORTEST = ":", 4
ACTOR, PERSON = "actor", "person"


def headline_names(known: Named, words: tuple[Word, ...], parties: Parties) -> tuple[Named, tuple[Word, ...]]:
    """What the words can name, and the words, with a lone word before the colon as a name: of whom the tables
    know by it, unless many bear it as a given name (صالح), else of somebody."""
    if len(words) < SHORTEST or words[1].text != COLON:
        return known, words
    first, row = words[0], known.matches[0]
    if first.conj or first.prep or first.pronoun or any(m.kind != ACTOR for m in row):
        return known, words
    given = not first.article and parties.is_given_name(first)
    bears = _borne(row, parties)
    if not given and not bears:
        return known, words
    if bears and not given:
        sure = [replace(match, weak=False) for match in row]
        known = replace(known, matches=(sure, *known.matches[1:]))
    name = replace(first, reading=Reading(first.folded, "propn", known=False))
    return known, (name, *words[1:])


def _borne(row: Sequence[Match], parties: Parties) -> bool:
    """Whether a word names persons of the tables and nobody else."""
    named = [actor for match in row for actor in parties.actors(match)]
    return bool(named) and all(actor.kind == PERSON for actor in named)
