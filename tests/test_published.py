"""The day of publication on the command line: four ways to it, and never the clock."""

from __future__ import annotations

import json
import re
from pathlib import Path
from typing import Any

import pytest

from marsad.cli.main import main

ROOT = Path(__file__).parents[1]
BODY = "قتل ثلاثة جنود أمس في هجوم شنه مسلحون على حاجز في مدينة سرت الليبية."
META = '<meta property="article:published_time" content="2017-03-12T10:00:00+03:00">'
HEAD = f"<head><title>هجوم في سرت</title>{META}</head>"
PAGE = f"<html>{HEAD}<body><h1>هجوم في سرت</h1><p>{BODY}</p></body></html>"


def read(capsys: pytest.CaptureFixture[str], *arguments: object) -> dict[str, Any]:
    """The document that ``marsad read`` prints."""
    assert main(["read", *map(str, arguments), "--format", "jsonl"]) == 0
    document: dict[str, Any] = json.loads(capsys.readouterr().out)
    return document


def row(**fields: str) -> str:
    return json.dumps({"id": "a", "text": BODY, **fields}, ensure_ascii=False)


@pytest.mark.parametrize(
    ("name", "content", "given", "basis"),
    [
        ("page.html", PAGE, None, "metadata"),
        ("row.jsonl", row(published="2017-03-12"), None, "metadata"),
        ("row.jsonl", row(url="https://a.example/2017/03/12/x"), None, "url"),
        ("row.jsonl", row(text=f"طرابلس - وكالات - 12 مارس 2017: {BODY}"), None, "text"),
        ("row.jsonl", row(text=f"طرابلس (12 آذار/مارس 2017) - {BODY}"), None, "text"),
        ("page.txt", BODY, "2017-03-12", "given"),
    ],
)
def test_each_way_dates_yesterday(
    capsys: pytest.CaptureFixture[str], tmp_path: Path, name: str, content: str, given: str | None, basis: str
) -> None:
    (tmp_path / name).write_text(content, "utf-8")
    options = ["--published", given] if given else []
    document = read(capsys, tmp_path / name, *options)
    assert (document["article"]["published"], document["article"]["published_basis"]) == ("2017-03-12", basis)
    when = document["claims"][0]["date"]
    assert (when["text"], when["from"], when["to"], when["basis"]) == (
        "أمس",
        "2017-03-11",
        "2017-03-11",
        "relative",
    )


def test_without_any_yesterday_stays_open(capsys: pytest.CaptureFixture[str], tmp_path: Path) -> None:
    (tmp_path / "page.txt").write_text(BODY, "utf-8")
    document = read(capsys, tmp_path / "page.txt")
    assert (document["article"]["published"], document["article"]["published_basis"]) == (None, "unknown")
    when = document["claims"][0]["date"]
    assert (when["text"], when["from"], when["to"]) == ("أمس", None, None)


def test_nothing_that_reads_looks_at_the_clock() -> None:
    rooms = ("arabic", "clean", "extract", "gather", "lexicon", "model", "resolve", "weigh")
    clock = re.compile(r"\btoday\(\)|\bnow\(|\btime\.time\(|\blocaltime\(")
    sources = [path for room in rooms for path in (ROOT / "src" / "marsad" / room).rglob("*.py")]
    assert len(sources) > 100
    assert [path.name for path in sources if clock.search(path.read_text("utf-8"))] == []
