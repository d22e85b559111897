"""An assistant's questions: every answer stands on words that are in the article."""

from __future__ import annotations

import json
import os
import sys
from pathlib import Path
from typing import Any

import anyio
import pytest
from mcp import Client, StdioServerParameters

from marsad.mcp.server import create_server
from marsad.store import Ledger
from tests.serve.documents import plain

pytestmark = pytest.mark.filterwarnings("ignore")
TOOLS = {"search_events", "get_event", "get_evidence", "situation", "explain_claim"}


@pytest.fixture(scope="module")
def db(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("mcp") / "ledger.db"
    with Ledger.open(path, write=True) as ledger:
        for number in range(6):
            ledger.add(plain(number))
        ledger.weigh()
    return path


def ask(server: Any, tool: str, **arguments: Any) -> Any:
    async def asking() -> Any:
        async with Client(server) as client:
            return await client.call_tool(tool, arguments)

    return anyio.run(asking)


def value(result: Any) -> dict[str, Any]:
    assert not result.is_error, result.content
    found: dict[str, Any] = json.loads(result.content[0].text)
    return found


def quotations(found: Any) -> list[dict[str, Any]]:
    if isinstance(found, dict):
        own = [found] if "quotation" in found and "start" in found else []
        return own + [item for part in found.values() for item in quotations(part)]
    return [item for part in found for item in quotations(part)] if isinstance(found, list) else []


def test_the_tools_only_read(db: Path) -> None:
    async def asking() -> Any:
        async with Client(create_server(db)) as client:
            return (await client.list_tools()).tools

    tools = anyio.run(asking)
    assert {tool.name for tool in tools} == TOOLS
    assert all(tool.annotations.read_only_hint and tool.description for tool in tools)


@pytest.mark.parametrize(
    ("tool", "arguments"),
    [
        ("search_events", {"actor": "Haftar", "event": "assault"}),
        ("get_event", {"id": "c-000000000001"}),
        ("situation", {"country": "LBY"}),
        ("explain_claim", {"id": "c-000000000001"}),
    ],
)
def test_every_answer_has_its_words(db: Path, tool: str, arguments: dict[str, Any]) -> None:
    found = value(ask(create_server(db), tool, **arguments))
    assert "no proof" in found["caution"]
    told = quotations(found)
    assert told
    with Ledger.open(db) as ledger:
        for item in told:
            text = ledger.document(item["document"]).article.text
            assert text[item["start"] : item["end"]] == item["quotation"]
            assert item["publisher"] in {"الأفق", "البيان"}


def test_evidence_by_offsets(db: Path) -> None:
    found = value(ask(create_server(db), "get_evidence", document="d-0001", start=0, end=3, around=8))
    assert (found["before"], found["quotation"], found["after"]) == ("", "قصف", " الطيران")


def test_a_failure_is_told_in_words(db: Path) -> None:
    result = ask(create_server(db), "get_event", id="e-none")
    assert result.is_error
    assert "There is no event e-none." in result.content[0].text


def test_over_the_standard_streams(db: Path) -> None:
    parameters = StdioServerParameters(
        command=sys.executable,
        args=["-m", "marsad.cli.main", "mcp", "--db", str(db)],
        env=dict(os.environ),
    )
    assert value(ask(parameters, "search_events", limit=2))["total"] >= 2
