"""Detection of two event types on a public human-coded set: is there an ASSAULT, a PROTEST in this
sentence?
"""

from __future__ import annotations

from pathlib import Path

from bench.gold import read_rows
from bench.shared import rows
from marsad.read import Reader

TYPES = ("ASSAULT", "PROTEST")


def told(claim: dict[str, object], event: str) -> bool:
    """Whether a claim reports the act as done: what is denied, planned or long past is no detection."""
    return claim["event"] == event and claim["status"] == "asserted"


def measure(reader: Reader, shared: Path) -> dict[str, dict[str, float]]:
    """Precision, recall and F1 of each type on the unanimous sentences (``yes`` against ``easy no``)."""
    out = {}
    for event in TYPES:
        sentences = list(rows(shared / "gsr" / f"{event.lower()}_detect.jsonl"))
        sentences = [row for row in sentences if row["label"] in {"yes", "easy no"}]
        documents = read_rows(reader, sentences)
        hits = {key for key, doc in documents.items() if any(told(c, event) for c in doc["claims"])}
        yes = {row["id"] for row in sentences if row["label"] == "yes"}
        precision = len(hits & yes) / len(hits) if hits else 0.0
        recall = len(hits & yes) / len(yes) if yes else 0.0
        both = precision + recall
        out[event] = {
            "p": round(precision, 3),
            "r": round(recall, 3),
            "f1": round(2 * precision * recall / both if both else 0.0, 3),
            "yes": len(yes),
            "sentences": len(sentences),
        }
    return out
