"""The API answers as its description says, whatever it is asked."""

from __future__ import annotations

import os
import warnings
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from starlette.testclient import TestClient

from marsad.model import Document
from marsad.model.jsonl import decode_document
from marsad.serve.app import create_app
from marsad.serve.settings import LOCAL, Settings
from tests.serve.documents import HOSTILE_ID, plain

with warnings.catch_warnings():
    warnings.simplefilter("ignore")
    import schemathesis
    from schemathesis.checks import not_a_server_error
    from schemathesis.specs.openapi.checks import (
        content_type_conformance,
        response_schema_conformance,
        status_code_conformance,
    )

CHECKS = (not_a_server_error, status_code_conformance, content_type_conformance, response_schema_conformance)


def operations(db: Path) -> dict[str, schemathesis.APIOperation]:
    app = create_app(Settings(db=db, names=LOCAL | {"testserver"}))
    schema = schemathesis.openapi.from_asgi("/api/openapi.json", app)
    return {result.ok().label: result.ok() for result in schema.get_all_operations()}


@pytest.mark.filterwarnings("ignore")
@pytest.mark.parametrize("label", sorted(operations(Path("no ledger"))))
def test_no_answer_is_undocumented(db: Path, label: str) -> None:
    @settings(
        max_examples=int(os.environ.get("MARSAD_FUZZ", "12")),
        deadline=None,
        suppress_health_check=list(HealthCheck),
    )
    @given(operations(db)[label].as_strategy())
    def ask(case: schemathesis.Case) -> None:
        case.call_and_validate(checks=CHECKS)

    ask()


def test_a_list_is_paged_and_narrowed(client: TestClient) -> None:
    first = client.get("/api/claims", params={"event": "ASSAULT", "limit": 5}).json()
    second = client.get("/api/claims", params={"event": "ASSAULT", "limit": 5, "offset": 5}).json()
    assert first["total"] == second["total"] > 10
    ids = [item["id"] for item in first["items"] + second["items"]]
    assert len(set(ids)) == 10
    assert {item["event"] for item in first["items"]} == {"ASSAULT"}
    days = [item["date"]["from"] for item in first["items"] if item["date"]["from"]]
    assert days == sorted(days, reverse=True)
    assert client.get("/api/claims", params={"limit": 9999}).status_code == 422


def test_a_document_is_what_was_stored(client: TestClient) -> None:
    answer = client.get("/api/documents/d-0001")
    found: Document = decode_document(answer.content)
    assert found == plain(1)
    quotation = found.claims[0].evidence
    assert found.article.text[quotation.start : quotation.end] == quotation.text


def test_a_claim_by_its_id(client: TestClient) -> None:
    assert client.get("/api/claims/c-000000000001").json()["source"]["document"] == "d-0001"
    assert client.get("/api/claims/c-ffffffffffff").status_code == 404
    assert client.get("/api/claims/c-0000000bad00").json()["source"]["document"] == HOSTILE_ID


def test_both_sides_of_a_dyad(client: TestClient) -> None:
    found = client.get("/api/dyad", params={"a": "khalifa-haftar", "b": "gna"}).json()
    both = client.get("/api/claims", params={"party": "khalifa-haftar", "other": "gna"}).json()
    assert found["claims"] == both["total"] == sum(pair["claims"] for pair in found["pairs"])
    assert [side["claims"] for side in found["directions"]] == [
        client.get("/api/claims", params={"doer": a, "target": b}).json()["total"]
        for a, b in (("khalifa-haftar", "gna"), ("gna", "khalifa-haftar"))
    ]


def test_nothing_is_sent_twice(client: TestClient) -> None:
    first = client.get("/api/facets")
    again = client.get("/api/facets", headers={"if-none-match": first.headers["etag"]})
    assert (again.status_code, again.content) == (304, b"")
