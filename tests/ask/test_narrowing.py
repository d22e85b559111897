"""A filter whose documents and claims were noted answers as the same filter without that."""

from __future__ import annotations

import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path
from unittest.mock import patch

from hypothesis import given, settings
from hypothesis import strategies as st

from marsad.ask import Filter, select
from marsad.ask.counting import (
    count,
    count_documents,
    count_events,
    facets,
    kinds,
    more_than,
    publishers,
    timeline,
)
from marsad.ask.network import network
from marsad.ask.parties import pairs
from marsad.ask.places import places
from marsad.model import Document
from marsad.store import Ledger, events_where, narrowing, where
from marsad.store.filter import Noted
from tests.ask.test_matching import filters
from tests.records import many_documents

_NARROWED = ("country", "event", "status", "since", "until", "quad", "party", "actor", "publisher", "text")
_few = st.sampled_from([0, where.FEW])


@contextmanager
def _ledger(documents: list[Document], few: int) -> Iterator[Ledger]:
    with (
        tempfile.TemporaryDirectory() as folder,
        patch.object(where, "FEW", few),
        patch.object(narrowing, "FEW", few),
        patch.object(events_where, "FEW", few),
    ):
        path = Path(folder) / "l.db"
        with Ledger.open(path, write=True) as ledger:
            for item in documents:
                ledger.add(item)
            ledger.weigh()
        with Ledger.open(path) as ledger:
            yield ledger


def _asked(asked: Filter) -> Filter:
    fields = {name: getattr(asked, name) for name in _NARROWED}
    return (
        Filter(**fields, newest=True) if asked.publisher else Filter(**fields | {"text": "قصف"}, newest=True)
    )


@settings(deadline=None, max_examples=60)
@given(many_documents, filters, _few, st.sampled_from([None, 10_000]))
def test_what_was_noted_gives_the_same_answers(
    documents: list[Document], asked: Filter, few: int, most: int | None
) -> None:
    asked = _asked(asked)
    with _ledger(documents, few) as ledger:
        narrowed = ledger.narrow(asked, most)
        assert narrowed.noted.among == len(
            ledger.documents(Filter(publisher=asked.publisher, text=asked.text))
        )
        assert (narrowed.noted.held is None) == (most is None)
        for ask in (
            ledger.claims, ledger.ties, ledger.statements, ledger.documents, ledger.events,
            lambda f: facets(ledger, f), lambda f: timeline(ledger, f), lambda f: places(ledger, f),
            lambda f: pairs(ledger, f, 50), lambda f: network(ledger, f), lambda f: count(ledger, "ties", f),
            lambda f: kinds(ledger, "statements", f), lambda f: count_events(ledger, f),
            lambda f: count_documents(ledger, f), lambda f: publishers(ledger, f),
            lambda f: more_than(ledger, "claims", f, 1),
        ):  # fmt: skip
            assert ask(narrowed) == ask(asked)
            for more in (
                {"doer": "haftar"},
                {"party": "haftar", "other": "Haftar"},
                {"country": "IRQ"},
                {"quad": 4},
            ):
                assert ask(replace(narrowed, **more)) == ask(replace(asked, **more))


@settings(deadline=None, max_examples=60)
@given(many_documents, filters, _few, st.integers(1, 6))
def test_of_too_many_claims_those_since_some_day_are_left(
    documents: list[Document], asked: Filter, few: int, most: int
) -> None:
    asked = _asked(asked)
    with _ledger(documents, few) as ledger:
        narrowed = ledger.narrow(asked, most)
        plain = replace(narrowed, noted=Noted())
        assert plain == replace(asked, since=narrowed.since)
        assert ledger.claims(narrowed) == ledger.claims(plain)
        assert facets(ledger, narrowed) == facets(ledger, plain)
        if narrowed.since != asked.since:
            assert 0 < count(ledger, "claims", narrowed) <= most < count(ledger, "claims", asked)


@settings(deadline=None, max_examples=40)
@given(many_documents, st.integers(0, 5))
def test_more_than_a_number(documents: list[Document], number: int) -> None:
    with _ledger(documents, where.FEW) as ledger:
        for asked in (Filter(), Filter(text="قصف")):
            there = len(select(documents, asked).claims)
            assert more_than(ledger, "claims", asked, number) == (there > number)


def test_a_ledger_that_is_read_stays_closed_to_writing(tmp_path: Path) -> None:
    path = tmp_path / "l.db"
    Ledger.open(path, write=True).close()
    before = path.read_bytes()
    with Ledger.open(path) as ledger:
        assert ledger.narrow(Filter(country="LBY")) == Filter(country="LBY")
        assert ledger.narrow(Filter(text="قصف")).noted == Noted(among=0)
        assert ledger.query("PRAGMA query_only") == [(1,)]
    assert path.read_bytes() == before
