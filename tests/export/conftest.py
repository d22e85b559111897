"""A ledger with records of every shape, for all formats."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

from marsad.export import FORMATS, Job, save
from marsad.model import Date, Document, Evidence, Party, Place, Size, Span
from marsad.store import Filter, Ledger
from tests.records import ACTOR, RECIPIENT, article, claim, statement, tie

AWKWARD = '=1+1; "x",\tو\nسطر <b> & \u0007 \u200f😀'
"""A formula, separators, marks of XML, a control character, a direction mark and an emoji in one."""


def documents() -> list[Document]:
    """Three documents: a plain one, one with awkward text everywhere, one that was not read."""
    plain = Document(
        "d-1", article("d-1", url="https://example.org/a?b=1&c=2"), (claim(),), (tie(),), (statement(),)
    )
    party = Party(AWKWARD, 0, len(AWKWARD), "LBY", "MIL+REB", None, None)
    ahead = Party("طرف", 0, 3, "UNO", None, "united-nations", "United Nations")
    awkward = Document(
        "d-2",
        article("d-2", text=AWKWARD, title=AWKWARD, publisher=AWKWARD, published=None),
        (
            claim("c-000000000002", actor=(party, ahead), recipient=(RECIPIENT, ACTOR), gloss=AWKWARD,
                  trigger=Span("=1+1", 0, 4), evidence=Evidence(0, 0, len(AWKWARD), AWKWARD), attribution=(),
                  place=Place("ليبيا", 0, 5, "Libya", "LBY", 27.0, 17.0, 2215636, "country"),
                  date=Date(from_="2019-04-01", to="2019-04-30", precision="month", basis="stated"),
                  size=Size(dead=3, injured="10-20"), mode=()),
            claim("c-000000000003", actor=(), recipient=(), place=None, date=Date(), size=Size()),
            claim("c-000000000004", actor=(ACTOR, ahead), recipient=(), status="negated", date=Date()),
        ),
        (tie("t-000000000002", kind="backs", object=ahead, place=None, number=None, date=Date()),),
        (statement("s-000000000002", speaker=None, about=(), attribution=()),),
    )  # fmt: skip
    return [plain, awkward, Document("d-3", article("d-3", text="abc", reason="not Arabic: English"))]


@pytest.fixture
def ledger(tmp_path: Path) -> Iterator[Ledger]:
    with Ledger.open(tmp_path / "ledger.db", write=True) as opened:
        for document in documents():
            opened.add(document, "0.1.0:abc")
        opened.weigh()
        yield opened


Export = Callable[..., Path]


@pytest.fixture
def export(ledger: Ledger, tmp_path: Path) -> Export:
    """Writes a format and gives its file."""

    def run(name: str, *tables: str, asked: Filter | None = None, **options: Any) -> Path:
        given = {"tables": tables} if tables else {}
        path = tmp_path / f"out-{name}{FORMATS[name].suffix}"
        job = Job(ledger=ledger, asked=asked or Filter(), **given, **options)
        assert save(name, job, path) >= 0
        return path

    return run
