"""The ledger opens in Datasette as it is."""

from __future__ import annotations

import asyncio
from typing import Any

import pytest
from datasette.app import Datasette

from marsad.store import Ledger
from tests.records import document

pytestmark = pytest.mark.filterwarnings("ignore")


def ask(ledger: Ledger, *paths: str) -> list[Any]:
    async def run() -> list[Any]:
        served = Datasette([str(ledger.path)])
        answers = [await served.client.get(path) for path in paths]
        assert [answer.status_code for answer in answers] == [200] * len(paths), answers
        return [
            answer.json() if ".json" in path else answer.text
            for path, answer in zip(paths, answers, strict=True)
        ]

    return asyncio.run(run())


def test_tables_views_and_search_are_there(ledger: Ledger) -> None:
    ledger.add(document("d-1"))
    ledger.add(document("d-2", text="استقبل الرئيس وفدا"))
    ledger.delete("d-1")
    home, claims, page, tombstones, found = ask(
        ledger,
        "/ledger.json",
        "/ledger/claims.json?_shape=objects&type=ASSAULT",
        "/ledger/claims",
        "/ledger/tombstones.json?_shape=objects",
        "/ledger.json?_shape=array&sql=select+rowid+from+search+where+search+match+'رييس'",
    )
    assert {"documents", "claims", "ties", "statements", "events", "changes"} <= {
        t["name"] for t in home["tables"]
    }
    assert "tombstones" in {view["name"] for view in home["views"]}
    assert [row["gloss"] for row in claims["rows"]] == [ledger.claims()[0].record.gloss]
    assert "قصف" in page
    assert len(tombstones["rows"]) == 3
    assert len(found) == 1
