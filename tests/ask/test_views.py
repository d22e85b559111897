"""Counts in SQL are those of the records themselves."""

from __future__ import annotations

import tempfile
from collections import Counter
from pathlib import Path

from hypothesis import given, settings

from marsad.ask import Filter, select
from marsad.ask.counting import count, facets, timeline
from marsad.ask.network import network
from marsad.ask.parties import actor_file, count_parties, directory, pairs, who
from marsad.ask.places import places
from marsad.model import Document
from marsad.store import Ledger
from tests.ask.test_matching import filters
from tests.records import many_documents

_COUNTED = ("country", "event", "mode", "status", "since", "until", "quad", "party", "text")


@settings(deadline=None, max_examples=100)
@given(many_documents, filters)
def test_every_count_is_the_number_of_records(documents: list[Document], asked: Filter) -> None:
    asked = Filter(
        **{
            name: getattr(asked, name)
            for name in ("country", "event", "mode", "status", "since", "until", "text")
        }
    )
    with tempfile.TemporaryDirectory() as folder, Ledger.open(Path(folder) / "l.db", write=True) as ledger:
        for item in documents:
            ledger.add(item)
        claims = [held.record for held in select(documents, asked).claims]
        sides = facets(ledger, asked)
        assert sides.total == count(ledger, "claims", asked) == len(claims)
        assert {c.value: c.number for c in sides.event} == Counter(claim.event for claim in claims)
        line = timeline(ledger, asked)
        assert sum(period.number for period in line.periods) + line.undated == len(claims)
        found = places(ledger, asked)
        assert sum(spot.number for spot in found.spots) + found.unplaced == len(claims)
        for pair in pairs(ledger, asked, 1000):
            sides_of = {"beside" if pair.together else "target": pair.second}
            wanted = Filter(**{**_fields(asked), "doer": pair.first, **sides_of})
            assert pair.claims == count(ledger, "claims", wanted)
        graph = network(ledger, asked)
        assert {edge.source for edge in graph.edges} <= {node.key for node in graph.nodes}


def _fields(asked: Filter) -> dict[str, object]:
    return {name: getattr(asked, name) for name in asked.__dataclass_fields__}


@settings(deadline=None, max_examples=30)
@given(many_documents)
def test_everyone_named_has_a_file(documents: list[Document]) -> None:
    with tempfile.TemporaryDirectory() as folder, Ledger.open(Path(folder) / "l.db", write=True) as ledger:
        for item in documents:
            ledger.add(item)
        everyone = directory(ledger)
        assert count_parties(ledger) == len(everyone)
        known = who(ledger, [item.key for item in everyone])
        assert set(known) == {item.key for item in everyone}
        for item in everyone:
            file = actor_file(ledger, item.key, Filter())
            assert file is not None
            assert sum(c.number for c in file.done) == count(ledger, "claims", Filter(doer=item.key))
            assert item in directory(ledger, item.key)
        assert actor_file(ledger, "nobody at all", Filter()) is None
