"""Words whose hamza tells them apart from a plural of the same letters (خفض الإنفاق، هدم الأنفاق)."""

from __future__ import annotations

from collections.abc import Sequence

from msgspec.structs import replace

from marsad.arabic.records import Word
from marsad.lexicon.named import Named
from marsad.lexicon.parties import Parties
from marsad.lexicon.parties_tables import Match

BELOW, AGENT, THING, ALEFS = "إ", "agent", "victim", ("ا", "أ", "إ")


def without_unlike_plurals(known: Named, words: Sequence[Word], parties: Parties) -> Named:
    """What the words can name, without the broken plurals of things with no alef of their own where the hamza
    is written below: those begin with أ."""
    spelt = [at for at, word in enumerate(words) if known.matches[at] and BELOW in word.text]
    if not spelt:
        return known
    matches = list(known.matches)
    for at in spelt:
        matches[at] = [m for m in matches[at] if not _unlike(m, parties)]
    return replace(known, matches=tuple(matches))


def _unlike(match: Match, parties: Parties) -> bool:
    single = match.kind == AGENT and match.plural and match.end == match.start + 1
    thing = parties.tables.agents[match.entries[0]] if single else None
    return thing is not None and thing.kind == THING and not thing.lemma.startswith(ALEFS)
