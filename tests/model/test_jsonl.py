"""The JSON contract: nothing is lost on the way to bytes and back, and the names are the contract's."""

from __future__ import annotations

import json
from dataclasses import replace

import msgspec
import pytest
from hypothesis import given

from marsad.model import Claim, Date, Document
from marsad.model.jsonl import convert, decode, decode_document, encode, to_builtins
from tests.records import document, documents


@given(documents)
def test_documents_survive(made: Document) -> None:
    line = encode(made)
    assert b"\n" not in line
    assert decode_document(line) == made
    assert encode(decode_document(line)) == line


@given(documents)
def test_records_survive_the_short_way(made: Document) -> None:
    for claim in made.claims:
        assert decode(encode(claim).decode(), Claim) == claim


def test_a_text_that_looks_like_a_date_s_key_stays_as_it_is() -> None:
    for gloss in ('"from": 1', '"from":', '\\"from":', '","from":"x'):
        claim = replace(document().claims[0], gloss=gloss)
        assert decode(encode(claim).decode(), Claim) == claim


def test_dates_have_the_name_from() -> None:
    made = to_builtins(document())
    date = made["claims"][0]["date"]
    assert list(date) == ["text", "start", "end", "from", "to", "precision", "basis"]
    assert date["from"] == "2017-04-24"
    assert convert(date, Date).from_ == "2017-04-24"
    assert b"from_" not in encode(document())


def test_arabic_is_written_as_itself() -> None:
    line = encode(document()).decode("utf-8")
    assert "قصف الطيران" in line and "\\u" not in line


@pytest.mark.parametrize("line", ["{}", '{"id": 1}', "[]", "null", "{broken"])
def test_what_is_no_document_is_refused(line: str) -> None:
    with pytest.raises(msgspec.DecodeError):
        decode_document(line)


def test_a_wrong_status_is_refused() -> None:
    made = json.loads(encode(document()))
    made["claims"][0]["status"] = "perhaps"
    with pytest.raises(msgspec.ValidationError, match="perhaps"):
        decode_document(json.dumps(made))
