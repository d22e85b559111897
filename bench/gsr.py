"""Two event types on a public human-coded set: is there an ASSAULT, a PROTEST in this sentence, and which
words name it, its doer and its victim?
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from itertools import combinations
from pathlib import Path
from typing import Any

from bench.gold import read_rows
from bench.shared import rows
from marsad.arabic.letters.fold import fold_word
from marsad.read import Reader

TYPES = ("ASSAULT", "PROTEST")
PROCLITICS = re.compile("^[وف]?(?:ال|لل|بال|كال|[بلك])?(?=...)")
SPANS = {"trigger": "verb", "actor": "source_actor", "recipient": "target_actor"}


def told(claim: dict[str, object], event: str) -> bool:
    """Whether a claim reports the act as done: what is denied, planned or long past is no detection."""
    return claim["event"] == event and claim["status"] == "asserted"


def measure(reader: Reader, shared: Path) -> dict[str, dict[str, float]]:
    """Precision, recall and F1 of each type on the unanimous sentences (``yes`` against ``easy no``)."""
    out = {}
    for event in TYPES:
        sentences = _apart(rows(shared / "gsr" / f"{event.lower()}_detect.jsonl"))
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


def measure_spans(reader: Reader, shared: Path) -> dict[str, dict[str, float]]:
    """Mean word F1 of trigger, actor and recipient against each annotator, by type; ``... readers`` is one
    annotator against another. They mark one act a sentence; all claims of the type are held against it.
    """
    out = {}
    for event in TYPES:
        sentences = _apart(rows(shared / "gsr" / f"{event.lower()}_spans.jsonl"))
        documents = read_rows(reader, sentences)
        scores = {}
        for part, name in SPANS.items():
            said = [(row, _said(documents[row["id"]]["claims"], event, part)) for row in sentences]
            scores[part] = _mean_f1(
                (ours, _words(told[name])) for row, ours in said for told in row["annotators"]
            )
            scores[f"{part} readers"] = _mean_f1(
                (_words(one[name]), _words(other[name]))
                for row in sentences
                for one, other in combinations(row["annotators"], 2)
            )
        out[event] = {name: round(value, 3) for name, value in scores.items()}
    return out


def _apart(sentences: Iterable[dict[str, Any]]) -> list[dict[str, Any]]:
    """Each sentence with an id of its own: some hundred PROTEST sentences share that of their page."""
    return [row | {"id": f"{n}-{row['id']}"} for n, row in enumerate(sentences)]


def _said(claims: Iterable[dict[str, Any]], event: str, part: str) -> frozenset[str]:
    """The words that the claims of a type give for their trigger or one of their sides."""
    own = [claim for claim in claims if claim["event"] == event]
    spans = [claim["trigger"] for claim in own] if part == "trigger" else [p for c in own for p in c[part]]
    return _words(span["text"] or "" for span in spans)


def _words(texts: Iterable[str]) -> frozenset[str]:
    """Folded words without conjunction, preposition and article, which annotators mark or leave out."""
    return frozenset(PROCLITICS.sub("", fold_word(w)) for text in texts for w in re.findall(r"\w+", text))


def _mean_f1(pairs: Iterable[tuple[frozenset[str], frozenset[str]]]) -> float:
    """The mean word F1 of pairs of markings, those left out where neither marks anything."""
    scores = [2 * len(one & other) / (len(one) + len(other)) for one, other in pairs if one or other]
    return sum(scores) / len(scores) if scores else 0.0
