"""Correcting by words and entries; and what is judged, taken along as gold and as a patch for the lexicon."""

from __future__ import annotations

import io
import json
import re
import zipfile
from collections.abc import Iterator
from pathlib import Path

import pytest
from starlette.testclient import TestClient

from marsad.ask.gold import gold
from marsad.ask.patch import patch
from marsad.lexicon.finding import Entries
from marsad.lexicon.load import load
from marsad.model import Claim, Document
from marsad.serve.app import create_app
from marsad.serve.correcting import words_of
from marsad.serve.settings import Settings
from marsad.store import Ledger
from tests.serve.documents import fill, plain

CLAIM = "c-000000000001"


@pytest.fixture
def own(tmp_path: Path) -> Iterator[tuple[TestClient, Path]]:
    path = fill(tmp_path / "ledger.db", map(plain, range(3)))
    with TestClient(create_app(Settings(db=path)), base_url="http://localhost") as client:
        yield client, path


def correct(client: TestClient, **fields: object) -> int:
    page = client.get("/en/correct", params={"record": CLAIM}).text
    found = re.search(r'name="secret" value="([^"]+)"', page)
    assert found
    form = {"secret": found[1], "person": "ليلى", "verdict": "correct", "record": CLAIM, "back": "/en/review"}
    return client.post("/en/judge", data=form | fields, follow_redirects=False).status_code


def now(path: Path) -> tuple[Claim, Document]:
    with Ledger.open(path) as ledger:
        return ledger.claims_by_id([CLAIM])[CLAIM].record, ledger.document("d-0001")


def words(path: Path) -> dict[str, int]:
    claim, document = now(path)
    return {word.text: word.number for word in words_of(document.article.text, claim)}


def test_the_words_are_slices_with_their_roles(own: tuple[TestClient, Path]) -> None:
    claim, document = now(own[1])
    found = words_of(document.article.text, claim)
    assert all(document.article.text[word.start : word.end] == word.text for word in found)
    assert [word.text for word in found if word.role == "act"] == [claim.trigger.text]
    assert [word.number for word in found] == list(range(len(found)))


def test_words_and_an_entry_become_a_party(own: tuple[TestClient, Path]) -> None:
    client, path = own
    numbers = list(words(path).values())[:2]
    assert correct(client, field="actor", word=[str(n) for n in numbers], entry="actor:hamas") == 303
    claim, document = now(path)
    (party,) = claim.actor
    assert party.id == "hamas" and party.name == "Hamas"
    assert party.start is not None and party.end is not None
    assert document.article.text[party.start : party.end] == party.text
    assert correct(client, field="actor", how="beside", word=[str(numbers[0])], cut="1") == 303
    assert len(now(path)[0].actor) == 2
    assert correct(client, field="actor", how="nobody") == 303
    assert now(path)[0].actor == ()


def test_the_act_the_place_and_the_source_are_chosen_by_words(own: tuple[TestClient, Path]) -> None:
    client, path = own
    first = next(iter(words(path).values()))
    assert correct(client, field="trigger", word=str(first)) == 303
    assert correct(client, field="attribution", word=str(first), kind="military") == 303
    entry = Entries().find("سرت", "place")[0]
    assert correct(client, field="place", word=str(first), entry=entry.key) == 303
    claim, _ = now(path)
    assert claim.place is not None and claim.place.name == entry.name == "Sirte"
    assert claim.place.country == "LBY"
    assert claim.trigger.text == claim.place.text == claim.attribution[0].text
    assert correct(client, field="place", how="nobody") == 303
    assert now(path)[0].place is None


@pytest.mark.parametrize(
    "fields",
    [
        {"field": "actor"},
        {"field": "trigger", "entry": "actor:hamas"},
        {"field": "evidence", "word": "0"},
        {"field": "place", "word": "999999"},
        {"field": "trigger", "how": "nobody"},
        {"field": "status", "value": ""},
    ],
)
def test_what_is_not_chosen_is_refused(own: tuple[TestClient, Path], fields: dict[str, str]) -> None:
    client, path = own
    assert correct(client, **fields) == 400
    with Ledger.open(path) as ledger:
        assert ledger.judgements() == []


def test_a_span_that_is_no_slice_is_refused(own: tuple[TestClient, Path]) -> None:
    client, _ = own
    secret = client.get("/api/secret").json()["secret"]
    word = {"verdict": "correct", "record": CLAIM, "person": "x"}
    word |= {"changes": {"trigger": {"text": "قصف", "start": 0, "end": 1}}}  # type: ignore[dict-item]
    answer = client.post("/api/judgements", json=word, headers={"x-marsad-secret": secret})
    assert answer.status_code == 400
    assert "0 to 1" in answer.json()["error"]


def test_entries_are_found_in_both_languages() -> None:
    entries = Entries()
    assert entries.find("Hamas", "actor")[0].id == "hamas"
    assert any(entry.id == "hamas" for entry in entries.find("حماس", "actor"))
    assert entries.find("Sirte", "place")[0].code == "LBY"
    assert entries.find("  ", "actor") == []
    assert entries.get(entries.find("سرت", "place")[0].key) == entries.find("سرت", "place")[0]


def test_judgements_become_gold_and_a_patch_that_the_lexicon_reads(
    own: tuple[TestClient, Path], tmp_path: Path
) -> None:
    client, path = own
    chosen = list(words(path).items())[:2]
    assert correct(client, field="actor", word=[str(n) for _, n in chosen], entry="actor:hamas") == 303
    answer = client.get("/en/gold")
    (row,) = map(json.loads, answer.text.splitlines())
    with Ledger.open(path) as ledger:
        assert row == next(gold(ledger))
        assert row["events"][0]["actor"][0]["text"] in row["text"]
        files = patch(ledger, load())
    archive = zipfile.ZipFile(io.BytesIO(client.get("/en/patch").content))
    assert {name: archive.read(name).decode() for name in archive.namelist()} == files
    archive.extractall(tmp_path / "mine")
    before, after = load(), load(tmp_path / "mine")
    assert len(after.parties.rows("hamas")) == len(before.parties.rows("hamas"))
    name = " ".join(word for word, _ in chosen)
    with Ledger.open(path) as ledger:
        assert name == ledger.claims_by_id([CLAIM])[CLAIM].record.actor[0].text
        assert patch(ledger, after) == {}, "the patched lexicon knows the name"
        assert patch(ledger, before) == files != {}


def test_a_program_judges_with_the_secret(own: tuple[TestClient, Path]) -> None:
    client, path = own
    word = {"verdict": "reject", "record": CLAIM, "person": "a script", "note": "seen twice"}
    assert client.post("/api/judgements", json=word).status_code == 403
    secret = {"x-marsad-secret": client.get("/api/secret").json()["secret"]}
    elsewhere = secret | {"origin": "https://evil.example"}
    assert client.post("/api/judgements", json=word, headers=elsewhere).status_code == 403
    made = client.post("/api/judgements", json=word, headers=secret)
    assert (made.status_code, made.json()) == (201, {"number": 1})
    (held,) = client.get("/api/judgements").json()["items"]
    assert (held["person"], held["verdict"], held["note"]) == ("a script", "reject", "seen twice")
    undo = {"verdict": "undo", "record": "1", "person": "a script"}
    assert client.post("/api/judgements", json=undo, headers=secret).status_code == 201
    assert client.get("/api/judgements").json()["total"] == 0
    with Ledger.open(path) as ledger:
        assert len(ledger.judgements()) == 2
