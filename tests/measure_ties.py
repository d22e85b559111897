"""Reads the sentences of ``cases/ties.jsonl`` and says how well their standing relations are found.

A case names each tie that its sentence states: kind, subject, object or place, status, and where stated the
number of a force and the English office. A tie is right when its kind is and each wanted party or place is
named by words that hold the wanted ones or lie in them; every other tie counts against precision.
"""

from __future__ import annotations

import json
import re
import sys
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from measure_cases import reader, rows

from marsad.arabic.letters.fold import key
from marsad.clean import clean
from marsad.model import RawDocument, Tie

Row = dict[str, Any]
CLITICS = re.compile("^[وف]?(?:[بك]?ال|لل|[بلك])?(?=..)")


@dataclass(frozen=True, slots=True)
class Found:
    """How many ties were found, wanted and right, and of the right ones how many in every detail."""

    given: int
    wanted: int
    right: int
    whole: int
    by_kind: Counter[tuple[str, str]]

    @property
    def precision(self) -> float:
        """The share of the ties found that are right."""
        return self.right / self.given if self.given else 1.0

    @property
    def recall(self) -> float:
        """The share of the ties wanted that were found."""
        return self.right / self.wanted if self.wanted else 1.0


def ties(text: str) -> tuple[Tie, ...]:
    """The ties of one sentence, read as a document of its own."""
    found: tuple[Tie, ...] = reader().read(clean(RawDocument("case", "test", text, "0" * 64))).ties
    return found


def _words(text: str) -> frozenset[str]:
    """The words of a phrase, folded, without conjunction, preposition, article and accusative."""
    return frozenset(CLITICS.sub("", word).removesuffix("ا") for word in key(text).split())


def _named(wanted: str | list[str] | None, texts: Iterable[str | None]) -> bool:
    options = [_words(option) for option in ([wanted] if isinstance(wanted, str) else wanted or [])]
    given = [_words(text) for text in texts if text]
    return any(option <= words or words <= option for option in options for words in given)


def told(text: str, gold: Row) -> bool:
    """Whether one of a text's ties is the wanted one in every detail."""
    return any(fits(gold, tie) and details(gold, tie) for tie in ties(text))


def fits(gold: Row, tie: Tie) -> bool:
    """Whether a tie is the wanted one: kind, subject, and object or place."""
    if gold["kind"] != tie.kind or not _named(gold["subject"], [tie.subject.text]):
        return False
    ends = [tie.object.text if tie.object else None, tie.place.text if tie.place else None]
    wanted = gold.get("object") or gold.get("place")
    return wanted is None or _named(wanted, ends)


def details(gold: Row, tie: Tie) -> bool:
    """Whether status, number and office are right too."""
    return (
        tie.status == gold["status"]
        and ("number" not in gold or tie.number == gold["number"])
        and ("office" not in gold or tie.office == gold["office"])
    )


def measure(cases: Sequence[Row], verbose: bool = False) -> Found:
    """The counts over a set of cases; each tie found answers one wanted tie at most."""
    given = wanted = right = whole = 0
    by_kind: Counter[tuple[str, str]] = Counter()
    for case in cases:
        left = list(ties(case["text"]))
        given, wanted = given + len(left), wanted + len(case["ties"])
        missed = []
        for gold in case["ties"]:
            fitting = sorted((t for t in left if fits(gold, t)), key=lambda t: not details(gold, t))
            by_kind[gold["kind"], "wanted"] += 1
            if not fitting:
                missed.append(gold)
                continue
            left.remove(fitting[0])
            right += 1
            by_kind[gold["kind"], "right"] += 1
            if details(gold, fitting[0]):
                whole += 1
            elif verbose:
                sys.stderr.write(f"DETAIL {case['text']}\n   {gold}\n   {_told(fitting[0])}\n")
        for extra in left:
            by_kind[extra.kind, "extra"] += 1
        if verbose and (missed or left):
            lines = [f"   MISSED {gold}" for gold in missed] + [f"   EXTRA {_told(tie)}" for tie in left]
            sys.stderr.write("\n".join([case["text"], *lines]) + "\n")
    return Found(given, wanted, right, whole, by_kind)


def _told(tie: Tie) -> str:
    ends = tie.object.text if tie.object else None, tie.place.text if tie.place else None
    return (
        f"{tie.kind} {tie.subject.text} > {ends} {tie.number} {tie.office} {tie.status} by {tie.trigger.text}"
    )


def main(names: Sequence[str]) -> None:
    """Print the figures of ``cases/ties.jsonl`` as a whole and by batch, or of the files given with each
    fault."""
    sets = {name: [json.loads(line) for line in Path(name).read_text("utf-8").splitlines()] for name in names}
    if not sets:
        cases = rows("ties")
        sets["all"] = cases
        for number in sorted({case["batch"] for case in cases}):
            sets[f"batch {number}"] = [case for case in cases if case["batch"] == number]
    for name, cases in sets.items():
        found = measure(cases, verbose=bool(names))
        right = found.whole / max(found.right, 1)
        sys.stdout.write(
            f"{name}: {len(cases)} sentences, {found.wanted} ties, "
            f"P {found.precision:.3f} R {found.recall:.3f}, of the right ones whole {right:.3f}\n"
        )


if __name__ == "__main__":
    main(sys.argv[1:])
