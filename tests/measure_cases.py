"""Reads the case sentences and says how well they are coded: by type, by rule, and what is left alone."""

from __future__ import annotations

import hashlib
import json
import re
from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path
from typing import Any

from marsad.arabic.letters.fold import key
from marsad.clean import clean
from marsad.model import Claim, Party, RawDocument
from marsad.read import Reader

CASES = Path(__file__).parent / "cases"
Row = dict[str, Any]


@lru_cache(maxsize=1)
def reader() -> Reader:
    """One reader for all tests of cases."""
    return Reader()


@lru_cache(maxsize=4096)
def claims(text: str) -> tuple[Claim, ...]:
    """The claims of one sentence, read as a document of its own."""
    sha256 = hashlib.sha256(text.encode()).hexdigest()
    return reader().read(clean(RawDocument(f"d-{sha256[:12]}", "case", text, sha256))).claims


def rows(name: str) -> list[Row]:
    """The cases of one file."""
    lines = (CASES / f"{name}.jsonl").read_text(encoding="utf-8").splitlines()
    return [json.loads(line) for line in lines if line]


@dataclass(frozen=True, slots=True)
class Counts:
    """True and false positives and misses of one type."""

    hit: int = 0
    extra: int = 0
    missed: int = 0

    @property
    def f1(self) -> float:
        """F1; 0 where nothing was found and nothing wanted."""
        total = 2 * self.hit + self.extra + self.missed
        return 2 * self.hit / total if total else 0.0


def allowed(case: Row) -> set[str]:
    """The types that a case may be coded with: its own, and those of acts that it also mentions."""
    return {case["event"], *case.get("also", ())}


def by_type(cases: Sequence[Row]) -> dict[str, Counts]:
    """For each type, over sentences that report one act each: found, found besides, and missed."""
    hit: dict[str, int] = defaultdict(int)
    extra: dict[str, int] = defaultdict(int)
    missed: dict[str, int] = defaultdict(int)
    for case in cases:
        events = {claim.event for claim in claims(case["text"])}
        if case["event"] in events:
            hit[case["event"]] += 1
        else:
            missed[case["event"]] += 1
        for event in events - allowed(case):
            extra[event] += 1
    return {
        event: Counts(hit[event], extra[event], missed[event]) for event in sorted({*hit, *extra, *missed})
    }


def macro_f1(cases: Sequence[Row]) -> float:
    """The mean F1 of the types."""
    counts = by_type(cases)
    return sum(count.f1 for count in counts.values()) / len(counts)


def own(case: Row) -> list[Claim]:
    """The claims of a case that have its type."""
    return [claim for claim in claims(case["text"]) if claim.event == case["event"]]


def mode_accuracy(cases: Sequence[Row]) -> float:
    """Of the cases with a mode whose type was found, the share whose mode was found too."""
    found = [(case, own(case)) for case in cases if case["mode"]]
    right = [any(case["mode"] in claim.mode for claim in coded) for case, coded in found if coded]
    return sum(right) / len(right)


def status_accuracy(cases: Sequence[Row]) -> float:
    """Of the cases whose type was found, the share with the right status."""
    found = [(case, own(case)) for case in cases if "rule" not in case]
    right = [any(claim.status == case["status"] for claim in coded) for case, coded in found if coded]
    return sum(right) / len(right)


def party_found(wanted: str, parties: Iterable[Party]) -> bool:
    """Whether a party has the wanted words, or fewer or more of them; لل cannot be cut and counts as ال."""
    words = key(wanted)
    texts = [re.sub("^لل", "ال", key(party.text)) for party in parties if party.text]
    return any(words in text or text in words for text in texts)


def party_recall(cases: Sequence[Row], role: str) -> float:
    """Of the parties that the found acts should have in a role, the share that they have."""
    right = []
    for case in cases:
        coded = own(case)
        if not coded or case[role] is None:
            continue
        parties = [party for claim in coded for party in getattr(claim, role)]
        right += [party_found(wanted, parties) for wanted in case[role]]
    return sum(right) / len(right)


def false_positives(cases: Sequence[Row]) -> list[tuple[Row, tuple[Claim, ...]]]:
    """The sentences that report no act and were coded all the same."""
    return [(case, coded) for case in cases if (coded := claims(case["text"]))]


def kept(case: Row) -> bool:
    """Whether a boundary case is coded as its rule says."""
    coded = claims(case["text"])
    events = {claim.event for claim in coded}
    if events & set(case["never"]):
        return False
    if case["event"] is None:
        return True
    fitting = [claim for claim in coded if claim.event == case["event"]]
    return any(case["mode"] is None or case["mode"] in claim.mode for claim in fitting)


def probe_faults(case: Row) -> list[str]:
    """What a probe changed that it should not have: ``event``, ``status``, ``actor``, ``recipient``."""
    coded = own(case)
    if not coded:
        return ["event"]
    faults = []
    if not any(claim.status == case["status"] for claim in coded):
        faults.append("status")
    for role, other in (("actor", "recipient"), ("recipient", "actor")):
        if case[role] is None:
            continue
        if not any(party_found(case[role], getattr(claim, role)) for claim in coded):
            faults.append(role)
        if any(party_found(case[role], getattr(claim, other)) for claim in coded):
            faults.append(f"{role} as {other}")
    return faults


def failures() -> list[Row]:
    """Every case that is not coded as it should be: its id, its set and what is wrong."""
    found = [
        {"id": case["id"], "set": "negative", "fault": "coded"}
        for case, _ in false_positives(rows("negative"))
    ]
    for name in ("types", "news", "hard"):
        found += _wrongly_typed(name)
    found += [
        {"id": case["id"], "set": "boundary", "fault": "rule"} for case in rows("boundary") if not kept(case)
    ]
    for case in rows("probes"):
        if faults := probe_faults(case):
            found.append({"id": case["id"], "set": "probes", "fault": ", ".join(faults)})
    return found


def _wrongly_typed(name: str) -> list[Row]:
    """The cases of one set whose type was missed, or that were coded with others besides."""
    found = []
    for case in rows(name):
        events = {claim.event for claim in claims(case["text"])}
        if case["event"] not in events:
            found.append({"id": case["id"], "set": name, "fault": "missed"})
        elif events - allowed(case):
            found.append({"id": case["id"], "set": name, "fault": "coded besides"})
    return found


def write_known_failures() -> None:
    """Record the present failures; run this file to do it, and read the difference before committing it."""
    lines = [json.dumps(row, ensure_ascii=False) + "\n" for row in failures()]
    (CASES / "known-failures.jsonl").write_text("".join(lines), encoding="utf-8")


if __name__ == "__main__":
    write_known_failures()
