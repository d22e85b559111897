"""The first real article against what a careful reader coded of it, who had not seen the output.

``cases/seed.tsv`` holds offsets and codes alone; behind ``|`` stands what that reader's notes accept as well.
"""

from __future__ import annotations

import csv
from collections.abc import Iterator, Sequence
from functools import cache
from pathlib import Path

import pytest

from bench.shared import SHARED
from marsad.clean import clean
from marsad.model import Claim, Party, RawDocument
from marsad.read import Reader

ARTICLE = SHARED / "seed" / "article.txt"
CASES = Path(__file__).parents[1] / "cases" / "seed.tsv"
NEAR = 80

pytestmark = pytest.mark.skipif(not ARTICLE.is_file(), reason="the first article is not here")

Row = dict[str, str]


def _rows() -> list[Row]:
    lines = CASES.read_text(encoding="utf-8").splitlines()
    return list(csv.DictReader((line for line in lines if not line.startswith("#")), delimiter="\t"))


@cache
def _claims() -> tuple[Claim, ...]:
    text = ARTICLE.read_text(encoding="utf-8")
    return tuple(Reader().read(clean(RawDocument("seed", "seed", text, "0" * 64))).claims)


def _codes(parties: Sequence[Party]) -> str:
    return ";".join(sorted(f"{p.code or '-'} {p.sector or '-'}" for p in parties))


def _fields(claim: Claim) -> dict[str, str]:
    return {
        "event": claim.event,
        "actor": _codes(claim.actor),
        "recipient": _codes(claim.recipient),
        "status": claim.status,
    }


def _same(row: Row, claim: Claim, choices: int | None) -> bool:
    return all(told in row[name].split("|")[:choices] for name, told in _fields(claim).items())


def _meets(row: Row, claim: Claim) -> bool:
    """Whether a claim is of the event of a row: their triggers share a place in the text, or they stand near
    and are of one type."""
    start, end = int(row["start"]), int(row["end"])
    gap = max(start - claim.trigger.end, claim.trigger.start - end)
    return gap < 0 or (gap < NEAR and claim.event in row["event"].split("|"))


def _paired(choices: int | None) -> Iterator[tuple[Row, Claim]]:
    """Each row with the first claim that is complete for it, no claim twice; by so many of the reader's
    choices, all of them for None."""
    left = list(_claims())
    for row in _rows():
        claim = next((c for c in left if _meets(row, c) and _same(row, c, choices)), None)
        if claim is not None:
            left.remove(claim)
            yield row, claim


@pytest.mark.parametrize(("choices", "complete"), [(1, 24), (None, 28)])
def test_most_claims_are_complete(choices: int | None, complete: int) -> None:
    assert len(list(_paired(choices))) >= complete


def test_what_the_reader_did_not_see_is_little() -> None:
    rows = _rows()
    false = [claim for claim in _claims() if not any(_meets(row, claim) for row in rows)]
    assert len(false) <= 3
    assert len(_claims()) >= 24
