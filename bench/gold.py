"""Claims against passages that careful readers coded: the measures of the gold set's own scoring script."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path
from typing import Any

from bench.shared import rows, scorer
from marsad.clean import clean
from marsad.model import RawDocument
from marsad.model.jsonl import to_builtins
from marsad.read import Reader


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
    results = []
    for name in ("dev.reader1.jsonl", "dev.reader2.jsonl"):
        coded = {row["id"]: row | {"text": texts[row["id"]]} for row in rows(gold / name)}
        results.append(score.score(coded, system, errors))
    averaged: dict[str, Any] = score.average(results)
    return averaged
