"""Compile ``resources/arabic/*.tsv`` to ``src/marsad/data/arabic/closed.json``: ``python -m
genscripts.arabic_closed``.
"""

from __future__ import annotations

import csv
import json
from collections.abc import Iterator
from pathlib import Path

from marsad.arabic.fold import fold_word

ROOT = Path(__file__).parents[1]
SOURCE = ROOT / "resources" / "arabic"
TARGET = ROOT / "src" / "marsad" / "data" / "arabic"


def rows(path: Path) -> Iterator[dict[str, str]]:
    """The rows of a tab-separated table with a header; lines that start with # are left out."""
    with path.open(encoding="utf-8", newline="") as file:
        yield from csv.DictReader((line for line in file if not line.startswith("#")), delimiter="\t")


def main() -> None:
    """Write the compiled table: forms with their parts, pronoun hosts, number words, broken plurals."""
    words: dict[str, list[list[str | int]]] = {}
    hosts: dict[str, list[list[str]]] = {}
    for row in rows(SOURCE / "closed.tsv"):
        prep, _, _stem = (row["parts"] or "").rpartition("+")
        lemma = fold_word(row["lemma"])
        entry: list[str | int] = [row["form"], fold_word(prep), row["pos"], lemma, int(row["sole"])]
        words.setdefault(fold_word(row["form"]), []).append(entry)
        if row["before"]:
            host = [row["before"], fold_word(prep), row["pos"], lemma]
            hosts.setdefault(fold_word(row["before"]), []).append(host)
    numbers = {fold_word(row["form"]): int(row["value"]) for row in rows(SOURCE / "numbers.tsv")}
    plurals: dict[str, str] = {}
    if (SOURCE / "plurals.tsv").exists():
        for row in rows(SOURCE / "plurals.tsv"):
            for form in row["plurals"].split():
                shape = form[1:] if form.startswith("!") else fold_word(form)
                plurals.setdefault(shape, fold_word(row["singular"]))
    levels = {
        row["kind"] + fold_word(lemma): int(row["level"])
        for row in rows(SOURCE / "levels.tsv")
        for lemma in row["lemmas"].split()
    }
    data = {"levels": levels, "words": words, "hosts": hosts, "numbers": numbers, "plurals": plurals}
    TARGET.mkdir(parents=True, exist_ok=True)
    text = json.dumps(data, ensure_ascii=False, indent=0, sort_keys=True)
    (TARGET / "closed.json").write_text(text + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
