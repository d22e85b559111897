"""Events in the ledger: the same as of unsaved documents, and judged by people for good."""

from __future__ import annotations

import sqlite3
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from marsad.ask import events, situation, told
from marsad.errors import JudgementError, LedgerError, NotFoundError
from marsad.model import Document, Judgement, Size
from marsad.store import Filter, Ledger
from marsad.store.sqlite import APPLICATION, migrations
from tests.records import article, claim, document, many_documents


def word(verdict: Any, record: str, **fields: Any) -> Judgement:
    return Judgement(verdict=verdict, record=record, person="me", made="2020-01-01T00:00:00", **fields)


@pytest.fixture
def raids(ledger: Ledger) -> Ledger:
    """Two papers on one raid (c-1, c-2), and another raid (c-3)."""
    ledger.add(Document("d-1", article("d-1", publisher="الأفق"), (claim("c-1"),)))
    ledger.add(Document("d-2", article("d-2", publisher="نبأ"), (claim("c-2"),)))
    far = replace(claim().date, from_="2016-01-01", to="2016-01-01")
    ledger.add(Document("d-3", article("d-3"), (claim("c-3", date=far),)))
    ledger.weigh()
    return ledger


def groups(ledger: Ledger) -> list[list[str]]:
    return sorted(sorted(report.claim for report in event.reports) for event in ledger.events())


def judge(ledger: Ledger, judgement: Judgement) -> list[list[str]]:
    ledger.judge(judgement)
    ledger.weigh()
    return groups(ledger)


def test_claims_of_one_happening_are_one_event(raids: Ledger) -> None:
    assert groups(raids) == [["c-1", "c-2"], ["c-3"]]
    event = raids.event("c-2")
    assert event == raids.event(event.id[:8])
    assert (event.documents, event.publishers) == (2, ("الأفق", "نبأ"))
    for missing in ("e-none", ""):
        with pytest.raises(NotFoundError):
            raids.event(missing)


@settings(deadline=None, max_examples=40)
@given(
    documents=many_documents,
    asked=st.builds(
        Filter,
        country=st.sampled_from([None, "LBY"]),
        actor=st.sampled_from([None, "haftar", "حفتر"]),
        event=st.sampled_from([None, "ASSAULT"]),
        status=st.sampled_from([None, "disputed", "negated"]),
        since=st.sampled_from([None, "2014-06-10"]),
        limit=st.sampled_from([None, 2]),
    ),
)
def test_a_ledger_answers_as_unsaved_documents_do(
    documents: list[Document], asked: Filter, tmp_path_factory: pytest.TempPathFactory
) -> None:
    with Ledger.open(tmp_path_factory.mktemp("l") / "l.db", write=True) as ledger:
        for item in documents:
            ledger.add(item)
        ledger.weigh()
        assert events(ledger, asked) == events(documents, asked)
        assert told(ledger, asked) == told(documents, asked)


def test_weighing_twice_changes_nothing(raids: Ledger) -> None:
    before = raids.path.read_bytes()
    assert raids.weigh() == 2
    assert raids.path.read_bytes() == before


def test_events_are_those_of_the_last_weighing(raids: Ledger) -> None:
    before = events(raids)
    raids.add(document("d-9"))
    assert (raids.weighed, events(raids)) == (False, before)
    raids.add(Document("d-3", article("d-3"), ()), "read anew")
    assert len(told(raids)) == len(before) - 1, "an event without its claims is left out"
    raids.weigh()
    assert raids.weighed
    assert sorted(len(event.reports) for event in events(raids)) == [3]


def test_claims_that_were_never_weighed_are_no_events(ledger: Ledger) -> None:
    assert events(ledger) == []
    ledger.add(document())
    for ask in (events, situation):
        with pytest.raises(LedgerError, match="marsad weigh"):
            ask(ledger)


class TestJudgements:
    def test_a_rejected_claim_is_in_no_event_until_it_is_accepted(self, raids: Ledger) -> None:
        assert judge(raids, word("reject", "c-1")) == [["c-2"], ["c-3"]]
        assert [held.record.id for held in raids.claims()] == ["c-3", "c-1", "c-2"], "claims stay"
        assert judge(raids, word("accept", "c-1")) == [["c-1", "c-2"], ["c-3"]]

    def test_a_merge_and_a_split_survive_a_new_run_and_new_reports(self, raids: Ledger) -> None:
        assert judge(raids, word("merge", "e", claims=("c-1", "c-2", "c-3"))) == [["c-1", "c-2", "c-3"]]
        raids.add(Document("d-4", article("d-4"), (claim("c-4"),)))
        raids.weigh()
        assert groups(raids) == [["c-1", "c-2", "c-3", "c-4"]]
        (event,) = raids.events()
        assert 1 in {merge.judgement for merge in event.why}
        assert judge(raids, word("split", "e", claims=("c-3",), against=("c-1", "c-2"))) == [
            ["c-1", "c-2", "c-4"],
            ["c-3"],
        ]

    def test_undo_and_undo_of_the_undo(self, raids: Ledger) -> None:
        apart = judge(raids, word("split", "e", claims=("c-1",), against=("c-2",)))
        assert apart == [["c-1"], ["c-2"], ["c-3"]]
        assert judge(raids, word("undo", "1")) == [["c-1", "c-2"], ["c-3"]]
        assert judge(raids, word("undo", "2")) == apart
        assert [item.verdict for item in raids.judgements()] == ["split", "undo", "undo"]

    def test_a_correction_counts_in_events_and_leaves_the_claim(self, raids: Ledger) -> None:
        changes = {"status": "negated", "size.dead": 3, "event": "COERCE", "mode": ["seize"], "place": None}
        changes |= {"date.from": "2018-01-01", "date.to": "2018-01-01"}
        raids.judge(word("correct", "c-2", changes=changes))
        raids.weigh()
        assert raids.claim("c-2").record == claim("c-2")
        (item,) = told(raids, Filter(event="COERCE"))
        corrected = item.claims[0].record
        assert (item.event.status, corrected.size, corrected.score) == ("negated", Size(dead=3), -7)
        raids.judge(word("undo", "1"))
        raids.weigh()
        assert groups(raids) == [["c-1", "c-2"], ["c-3"]]

    @pytest.mark.parametrize(
        "changes",
        [{"nonsense": 1}, {"id": "c-9"}, {"status": "perhaps"}, {"event": "WAR"}, {"size.heads": 1},
         {"mode": ["visit"]}, {"place.name.x": 1}],
    )  # fmt: skip
    def test_a_correction_that_does_not_fit_is_refused(self, raids: Ledger, changes: dict[str, Any]) -> None:
        with pytest.raises(JudgementError):
            raids.judge(word("correct", "c-1", changes=changes))
        assert raids.judgements() == []

    def test_two_corrections_must_fit_together(self, raids: Ledger) -> None:
        raids.judge(word("correct", "c-1", changes={"event": "COERCE", "mode": []}))
        raids.judge(word("correct", "c-1", changes={"mode": ["seize"]}))
        with pytest.raises(JudgementError, match="ASSAULT/seize"):
            raids.judge(word("undo", "1"))

    def test_what_is_not_there_cannot_be_judged(self, raids: Ledger) -> None:
        for judgement in (
            word("accept", "c-none"),
            word("undo", "7"),
            word("merge", "e", claims=("c-1", "x")),
        ):
            with pytest.raises(NotFoundError):
                raids.judge(judgement)
        for judgement in (word("merge", "e", claims=("c-1",)), word("split", "e", claims=("c-1",))):
            with pytest.raises(JudgementError, match="two claims"):
                raids.judge(judgement)

    def test_a_rejected_tie_leaves_the_situation(self, ledger: Ledger) -> None:
        ledger.add(document())
        ledger.weigh()
        assert len(situation(ledger).presence) == 1
        ledger.judge(word("reject", document().ties[0].id))
        ledger.weigh()
        assert situation(ledger).presence == ()


def test_a_ledger_of_the_first_form_is_brought_up_to_date(tmp_path: Path) -> None:
    path = tmp_path / "old.db"
    old = sqlite3.connect(path)
    old.executescript(migrations()[0])
    old.execute("INSERT INTO judgements VALUES (NULL, 'c-1', 'accept', NULL, 'me', '2020-01-01')")
    old.execute(f"PRAGMA application_id = {APPLICATION}")
    old.execute("PRAGMA user_version = 1")
    old.commit()
    old.close()
    with Ledger.open(path, write=True) as ledger:
        ledger.add(document())
        assert ledger.weigh() == 1
        assert [item.verdict for item in ledger.judgements()] == ["accept"]
