"""Compile ``resources/arabic/*.tsv`` to ``src/marsad/data/arabic/closed.json``."""

from __future__ import annotations

import json
from pathlib import Path

from genscripts.tables import rows
from marsad.arabic.letters.fold import fold_word


def compile_closed(resources: Path) -> bytes:
    """The closed classes as JSON: forms with their parts, pronoun hosts, number words, broken plurals,
    levels, whom pronouns and relatives are for.
    """
    source = resources / "arabic"
    words: dict[str, list[list[str | int]]] = {}
    hosts: dict[str, list[list[str]]] = {}
    for row in rows(source / "closed.tsv"):
        prep, _, _stem = (row["parts"] or "").rpartition("+")
        lemma = fold_word(row["lemma"])
        entry: list[str | int] = [row["form"], fold_word(prep), row["pos"], lemma, int(row["sole"])]
        words.setdefault(fold_word(row["form"]), []).append(entry)
        if row["before"]:
            host = [row["before"], fold_word(prep), row["pos"], lemma]
            hosts.setdefault(fold_word(row["before"]), []).append(host)
    levels = {
        row["kind"] + fold_word(lemma): int(row["level"])
        for row in rows(source / "levels.tsv")
        for lemma in row["lemmas"].split()
    }
    numbers = {fold_word(row["form"]): int(row["value"]) for row in rows(source / "numbers.tsv")}
    agreeing = {
        fold_word(row["form"]): [row["gender"], row["number"]] for row in rows(source / "agreement.tsv")
    }
    data = {
        "agreeing": agreeing,
        "levels": levels,
        "words": words,
        "hosts": hosts,
        "numbers": numbers,
        "plurals": broken_plurals(source / "plurals.tsv"),
    }
    return (json.dumps(data, ensure_ascii=False, indent=0, sort_keys=True) + "\n").encode()


def broken_plurals(path: Path) -> dict[str, str]:
    """The singular of each plural; a form that begins with ``!`` is a shape and stays as it is."""
    plurals: dict[str, str] = {}
    for row in rows(path):
        for form in row["plurals"].split():
            shape = form[1:] if form.startswith("!") else fold_word(form)
            plurals.setdefault(shape, fold_word(row["singular"]))
    return plurals
