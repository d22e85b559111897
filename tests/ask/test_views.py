"""Counts in SQL are those of the records themselves."""

from __future__ import annotations

import tempfile
from collections import Counter
from dataclasses import replace
from datetime import date
from pathlib import Path

from hypothesis import given, settings
from hypothesis import strategies as st

from marsad.ask import Filter, select
from marsad.ask.counting import count, facets, timeline
from marsad.ask.network import network
from marsad.ask.parties import actor_file, count_parties, directory, pairs, resolved, who
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


_days = st.one_of(
    st.none(),
    st.dates(date(2011, 1, 25), date(2014, 7, 5)).map(lambda day: day.isoformat()),
    st.just("2011-02"),
)


@settings(deadline=None, max_examples=60)
@given(many_documents, _days, _days, st.sampled_from([None, "LBY"]), st.sampled_from([None, 4]))
def test_between_any_two_days_the_sums_of_months_count_what_is_there(
    documents: list[Document], since: str | None, until: str | None, country: str | None, quad: int | None
) -> None:
    asked = Filter(since=since, until=until, country=country, quad=quad)
    with tempfile.TemporaryDirectory() as folder, Ledger.open(Path(folder) / "l.db", write=True) as ledger:
        for item in documents:
            ledger.add(item)
        claims = [held.record for held in select(documents, asked).claims]
        found = facets(ledger, asked)
        assert {c.value: c.number for c in found.event} == Counter(claim.event for claim in claims)
        assert found.total == count(ledger, "claims", replace(asked, certainty=None)) == len(claims)
        certain = sum(claim.certainty == "certain" for claim in claims)
        assert count(ledger, "claims", replace(asked, certainty="certain")) == certain
        spots = places(ledger, asked)
        assert sum(spot.number for spot in spots.spots) + spots.unplaced == len(claims)


@settings(deadline=None, max_examples=60)
@given(many_documents, st.sampled_from(["haftar", "HAFTAR", "tur", "احمد", "الوفاق", "national accord", "x"]))
def test_a_name_that_means_one_party_is_asked_by_its_key(documents: list[Document], name: str) -> None:
    with tempfile.TemporaryDirectory() as folder, Ledger.open(Path(folder) / "l.db", write=True) as ledger:
        for item in documents:
            ledger.add(item)
        asked = Filter(actor=name)
        by_key = resolved(ledger, asked)
        assert by_key.actor is None or by_key == asked
        assert ledger.claims(by_key) == ledger.claims(asked) == select(documents, asked).claims
        assert ledger.ties(by_key) == ledger.ties(asked)
        assert ledger.documents(by_key) == ledger.documents(asked)


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
