"""The ledger and documents in memory answer every question alike."""

from __future__ import annotations

import tempfile
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from marsad.ask import Filter, select, situation
from marsad.model import Document
from marsad.store import Ledger
from tests.records import article, claim, document, many_documents

_days = st.sampled_from([None, "2011-02-17", "2012-01-01", "2014-06-10", "2030-01-01"])
filters = st.builds(
    Filter,
    country=st.sampled_from([None, "LBY", "lby", "IRQ"]),
    actor=st.sampled_from([None, "haftar", "HAFTAR", "tur", "احمد", "الوفاق", "national accord", "x", "ـ"]),
    event=st.sampled_from([None, "ASSAULT", "consult"]),
    mode=st.sampled_from([None, "aerial", "phone", "air"]),
    kind=st.sampled_from([None, "backs", "direct"]),
    status=st.sampled_from([None, "asserted", "negated"]),
    since=_days,
    until=_days,
    publisher=st.sampled_from([None, "hori", "الأفق"]),
    text=st.sampled_from([None, "احمد", "قصف الطيران", "؟"]),
    party=st.sampled_from([None, None, "haftar", "Haftar", "LBY MIL «حفتر»"]),
    doer=st.sampled_from([None, None, "haftar", "unnamed"]),
    target=st.sampled_from([None, None, "Haftar"]),
    quad=st.sampled_from([None, None, 4]),
    newest=st.booleans(),
    limit=st.sampled_from([None, 0, 1, 3]),
    offset=st.sampled_from([0, 0, 1]),
)


@settings(deadline=None, max_examples=200)
@given(many_documents, filters)
def test_ledger_and_memory_agree(documents: list[Document], asked: Filter) -> None:
    with tempfile.TemporaryDirectory() as folder, Ledger.open(Path(folder) / "l.db", write=True) as ledger:
        for item in documents:
            ledger.add(item)
        ledger.weigh()
        found = select(documents, asked)
        assert ledger.claims(asked) == found.claims
        assert ledger.ties(asked) == found.ties
        assert ledger.statements(asked) == found.statements
        assert situation(ledger, asked) == situation(documents, asked)


@pytest.mark.parametrize(
    ("asked", "found"),
    [
        (Filter(), True),
        (Filter(country="irq"), True),
        (Filter(country="TUR"), True),
        (Filter(country="SYR"), False),
        (Filter(actor="turkish air"), True),
        (Filter(actor="tur-mil"), True),
        (Filter(actor="التركى"), True),
        (Filter(actor="سنجار"), False),
        (Filter(event="assault", mode="aerial"), True),
        (Filter(mode="air"), False),
        (Filter(status="negated"), False),
        (Filter(since="2017-04-24", until="2017-04-24"), True),
        (Filter(since="2017-04-25"), False),
        (Filter(until="2017-04-23"), False),
        (Filter(kind="present_in"), False),
        (Filter(publisher="أفق"), True),
        (Filter(text="سنجار"), True),
        (Filter(text="بغداد"), False),
        (Filter(party="tur-mil", other="REB «مواقع»"), True),
        (Filter(party="Turkish air force"), False),
        (Filter(doer="tur-mil"), True),
        (Filter(target="tur-mil"), False),
        (Filter(target="REB «مواقع»"), True),
        (Filter(place="Sinjar"), True),
        (Filter(place="Mosul"), False),
        (Filter(quad=4), True),
        (Filter(quad=1), False),
        (Filter(certainty="doubtful"), False),
        (Filter(document="d-1"), True),
        (Filter(document="d-2"), False),
        (Filter(limit=0), False),
        (Filter(offset=1), False),
    ],
)
def test_each_field_narrows(asked: Filter, found: bool) -> None:
    assert bool(select([document()], asked).claims) is found


def test_a_claim_without_a_date_is_found_by_its_publication() -> None:
    undated = Document("d-1", article(published="2017-04-25"), (claim(date=type(claim().date)()),))
    assert select([undated], Filter(since="2017-04-25", until="2017-04-25")).claims
    assert not select([undated], Filter(until="2017-04-24")).claims
