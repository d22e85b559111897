"""Claims against passages that careful readers coded: the measures of the gold set's own scoring script."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from pathlib import Path
from typing import Any, get_args

from bench.shared import rows, scorer
from marsad.clean import clean
from marsad.model import RawDocument
from marsad.model.claim import Status
from marsad.model.jsonl import to_builtins
from marsad.read import Reader

STATUSES: tuple[str, ...] = get_args(Status)


def read_rows(reader: Reader, passages: Iterable[dict[str, Any]]) -> dict[str, dict[str, Any]]:
    """Each passage read as a document of its own, by id, as plain JSON values."""
    found: dict[str, dict[str, Any]] = {}
    for row in passages:
        raw = RawDocument(row["id"], "gold", row["text"], "0" * 64, published=row.get("published"))
        document = reader.read(clean(raw))
        found[row["id"]] = to_builtins(document)
    return found


def measure(reader: Reader, shared: Path, errors: int = 0) -> dict[str, Any]:
    """The averaged scores of the dev passages against each reader's coding."""
    score = scorer(shared)
    gold = shared / "gold"
    passages = list(rows(gold / "dev.passages.jsonl"))
    system = read_rows(reader, passages)
    texts = {row["id"]: row["text"] for row in passages}
    results, macros = [], []
    for name in ("dev.reader1.jsonl", "dev.reader2.jsonl"):
        coded = {row["id"]: row | {"text": texts[row["id"]]} for row in rows(gold / name)}
        results.append(score.score(coded, system, errors))
        macros.append(status_macro(score, coded, system))
    averaged: dict[str, Any] = score.average(results)
    averaged["status_macro"] = round(sum(macros) / len(macros), 3)
    return averaged


def status_macro(score: Any, coded: dict[str, dict[str, Any]], system: dict[str, dict[str, Any]]) -> float:
    """The mean F1 of the five statuses over the events that pair up: a rare status counts as much as
    ``asserted``."""
    told: Counter[tuple[str, str]] = Counter()
    for key, row in coded.items():
        claims = list(system[key]["claims"])
        told.update(
            (row["events"][i]["status"], claims[j]["status"]) for i, j in score.pair_up(row["events"], claims)
        )
    wanted: Counter[str] = Counter()
    given: Counter[str] = Counter()
    for (gold, found), number in told.items():
        wanted[gold] += number
        given[found] += number
    return sum(2 * told[s, s] / max(wanted[s] + given[s], 1) for s in STATUSES) / len(STATUSES)


def measure_file(reader: Reader, shared: Path, file: Path, errors: int = 0) -> dict[str, Any]:
    """The scores of the passages of a file whose rows hold text and coding, as ``review export`` does."""
    score = scorer(shared)
    coded = {row["id"]: row for row in rows(file)}
    system = read_rows(reader, coded.values())
    found: dict[str, Any] = score.average([score.score(coded, system, errors)])
    return found
