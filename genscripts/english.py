"""resources/names/english.tsv, letters.tsv, verbs.tsv and the English of other tables -> english.msgpack."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import msgspec

from genscripts.tables import rows
from marsad.arabic.letters.fold import key
from marsad.lexicon.english import bare

SETTLED = "settled"
SORTS = frozenset({"noun", "site", "role", "adj", "adj2", "near", "part", "link", "time", SETTLED})
SOUNDS = frozenset({"c", "v", "g"})


def compile_english(resources: Path) -> bytes:
    """``words`` by their folded form without article, the table's own rows before those of others, which are
    ``weak``."""
    words: dict[str, tuple[str, str]] = {}
    adjectives: dict[str, str] = {}
    times: dict[str, str] = {}
    settled: set[str] = set()
    for row in rows(resources / "names" / "english.tsv"):
        if row["sort"] not in SORTS:
            raise SystemExit(f"resources/names: {row['sort']!r} is none of {sorted(SORTS)} in {row}.")
        found = bare(row["word"])
        if row["sort"] == "time":
            times[key(row["word"])] = row["english"]
            continue
        if row["sort"].startswith("adj"):
            adjectives.setdefault(found, row["english"])
        if row["sort"] != "adj2":
            words.setdefault(found, (row["english"], "site" if row["sort"] == SETTLED else row["sort"]))
        if row["sort"] == SETTLED:
            settled.add(found)
    own = set(words)
    for text, english, sort in _others(resources):
        words.setdefault(bare(text), (english, sort))
        if sort == "adj":
            adjectives.setdefault(bare(text), english)
    table = {
        "words": words,
        "adjectives": adjectives,
        "times": times,
        "settled": sorted(settled),
        "weak": sorted(set(words) - own),
        "letters": {row["letter"]: _letter(row) for row in rows(resources / "names" / "letters.tsv")},
        "bases": {row["past"]: row["base"] for row in rows(resources / "names" / "verbs.tsv")},
        "longest": max(len(text.split()) for text in words),
    }
    return msgspec.msgpack.encode(table, order="deterministic")


def _others(resources: Path) -> Iterator[tuple[str, str, str]]:
    for row in rows(resources / "actors" / "bodies.tsv"):
        for name in row["names"].split("|"):
            if not name.startswith("~"):
                yield name, row["name"], "name"
    for row in rows(resources / "titles" / "titles.tsv"):
        for form in (row["phrase"], *row["forms"].split("|")):
            if row["english"]:
                yield form, row["english"].split("|")[0], "role"
    for row in rows(resources / "countries" / "countries.tsv"):
        for name in row["arabic"].split("|"):
            if not name.startswith("~"):
                yield name, row["english"], "name"
        for form in (*row["adjective"].split("|"), *row["plural"].split("|")):
            yield form, row["demonym_en"], "adj"
    for row in rows(resources / "agents" / "agents.tsv"):
        for forms, english in ((row["forms"], row["english"]), (row["plurals"], row["english_plural"])):
            for form in forms.split("|"):
                if form and english:
                    yield form.removeprefix("~"), english, "role" if row["kind"] == "person" else "noun"


def _letter(row: dict[str, str]) -> tuple[str, str, str]:
    if row["sound"] not in SOUNDS:
        raise SystemExit(f"resources/names: {row['sound']!r} is none of {sorted(SOUNDS)} in {row}.")
    consonant, _, vowel = row["latin"].partition("|")
    return consonant, vowel or consonant, row["sound"]
