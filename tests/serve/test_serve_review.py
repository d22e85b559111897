"""Judging in the browser: what a form says is written down, laid over the record, and undone."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from starlette.testclient import TestClient

from marsad.model import Judgement
from marsad.serve.app import create_app
from marsad.serve.settings import Settings
from marsad.store import Ledger
from tests.serve.documents import fill, plain

CLAIM = "c-000000000001"


@pytest.fixture
def own(tmp_path: Path) -> Iterator[tuple[TestClient, Path]]:
    path = fill(tmp_path / "ledger.db", map(plain, range(4)))
    with TestClient(create_app(Settings(db=path)), base_url="http://localhost") as client:
        yield client, path


def post(client: TestClient, **fields: str) -> int:
    found = re.search(r'name="secret" value="([^"]+)"', client.get("/en/review").text)
    assert found
    form = {"secret": found[1], "person": "سلمى", "back": "/en/review"} | fields
    return client.post("/en/judge", data=form, follow_redirects=False).status_code


def test_a_claim_is_rejected_and_comes_back(own: tuple[TestClient, Path]) -> None:
    client, path = own
    assert f'data-record="{CLAIM}"' in client.get("/en/review").text
    assert post(client, verdict="reject", record=CLAIM, note="a film") == 303
    with Ledger.open(path) as ledger:
        (judgement,) = ledger.judgements()
        assert (judgement.person, judgement.note, judgement.record) == ("سلمى", "a film", CLAIM)
        assert CLAIM not in {report.claim for event in ledger.events() for report in event.reports}
    page = client.get("/en/review").text
    assert f'data-record="{CLAIM}"' not in page
    assert "a film" in page
    assert post(client, verdict="undo", record=str(judgement.number)) == 303
    with Ledger.open(path) as ledger:
        assert CLAIM in {report.claim for event in ledger.events() for report in event.reports}
        assert len(ledger.judgements()) == 2


def test_a_correction_is_shown_and_becomes_gold(own: tuple[TestClient, Path]) -> None:
    client, _ = own
    assert post(client, verdict="correct", record=CLAIM, field="status", value="negated") == 303
    assert "corrected" in client.get("/en/claims").text
    (row,) = client.get("/en/review.json").json()["gold"]
    assert row["events"][0]["status"] == "negated"
    assert row["events"][0]["trigger"] == "قصف"
    assert row["events"][0]["trigger"] in row["text"]


def test_events_are_split_and_merged(own: tuple[TestClient, Path]) -> None:
    client, path = own
    with Ledger.open(path) as ledger:
        first, second = (ledger.event(f"c-{number:012x}").id for number in (0, 1))
    assert first != second
    assert post(client, verdict="merge", record=first, claim=second) == 303
    with Ledger.open(path) as ledger:
        merged = ledger.event(CLAIM)
        assert {report.claim for report in merged.reports} >= {CLAIM, "c-000000000000"}
    assert post(client, verdict="split", record=merged.id, claim=CLAIM) == 303
    with Ledger.open(path) as ledger:
        assert [report.claim for report in ledger.event(CLAIM).reports] == [CLAIM]


@pytest.mark.parametrize(
    ("fields", "status"),
    [
        ({"verdict": "praise", "record": CLAIM}, 400),
        ({"verdict": "accept", "record": CLAIM, "person": " "}, 400),
        ({"verdict": "accept", "record": "c-ffffffffffff"}, 404),
        ({"verdict": "correct", "record": CLAIM, "field": "id", "value": "x"}, 400),
        ({"verdict": "correct", "record": CLAIM, "field": "status", "value": "perhaps"}, 400),
        ({"verdict": "split", "record": "e-none", "claim": CLAIM}, 404),
        ({"verdict": "accept", "record": CLAIM, "secret": "guessed"}, 403),
    ],
)
def test_what_does_not_fit_is_refused_in_words(
    own: tuple[TestClient, Path], fields: dict[str, str], status: int
) -> None:
    client, path = own
    assert post(client, **fields) == status
    with Ledger.open(path) as ledger:
        assert ledger.judgements() == []


def test_nobody_is_sent_elsewhere(own: tuple[TestClient, Path]) -> None:
    client, _ = own
    found = re.search(r'name="secret" value="([^"]+)"', client.get("/en/review").text)
    assert found
    form = {
        "secret": found[1],
        "person": "x",
        "verdict": "accept",
        "record": CLAIM,
        "back": "//evil.example/en/",
    }
    answer = client.post("/en/judge", data=form, follow_redirects=False)
    assert answer.headers["location"] == "/en/review"


def test_an_event_of_which_no_claim_is_left_is_said_so(own: tuple[TestClient, Path]) -> None:
    client, path = own
    with Ledger.open(path, write=True) as ledger:
        event = ledger.event(CLAIM)
        for report in event.reports:
            ledger.judge(
                Judgement(record=report.claim, verdict="reject", person="Salma", made="2020-01-01T00:00:00Z")
            )
    answer = client.get("/en/event", params={"id": event.id})
    assert answer.status_code == 404
    assert "is left" in answer.text
