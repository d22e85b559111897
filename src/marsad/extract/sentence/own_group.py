"""Which movement of its own sentence a bare noun means (قال مصدر في حماس إن الحركة)."""

from __future__ import annotations

from collections.abc import Collection, Sequence

from marsad.lexicon.parties import Parties
from marsad.lexicon.parties_tables import Match

ACTOR, GROUP = "actor", "group"


def group_ahead(
    matches: Sequence[Sequence[Match]], at: int, nouns: Collection[str], parties: Parties
) -> Match | None:
    """The name before a word of the one group there that its noun may be said of; none where there are
    several: one that the article told of before is farther off than who is named beside it."""
    named: dict[str, Match] = {}
    for own in matches[:at]:
        for match in own:
            if match.kind != ACTOR or match.end > at:
                continue
            for one in parties.actors(match):
                if one.kind == GROUP:
                    named.setdefault(one.id, match)  # حزب الكتائب before الكتائب in it
    called = parties.called(nouns, named) if named else frozenset()
    spans = {(named[one].start, named[one].end) for one in called}
    return named[min(called)] if len(spans) == 1 else None
