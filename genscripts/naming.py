"""resources/names -> naming.json: head nouns of bodies' names, and names that news outside politics tells
of.
"""

from __future__ import annotations

from pathlib import Path
from typing import Any

import msgspec

from genscripts.tables import rows
from marsad.arabic.letters.fold import key

KINDS = frozenset({"ORG", "LOC", "PER"})
PLACES = frozenset({"start", "end", "saint", "letter", "~letter"})
CLASSES = frozenset({"named", "namesake", "common", "label", "club", "proper", "thing"})


def compile_naming(resources: Path) -> bytes:
    """``heads`` by folded word, ``ordinary`` adjectives, ``roles`` of persons, words of ``sport``,
    ``endings`` of their names, ``known`` names by their first word, words of ``trade`` by their place.
    """
    folder = resources / "names"
    heads = {key(row["word"]): _one_of(row["class"], CLASSES, row) for row in rows(folder / "heads.tsv")}
    ordinary = sorted({key(row["word"]) for row in rows(folder / "ordinary.tsv")})
    roles = sorted({key(row["word"]) for row in rows(folder / "roles.tsv")})
    sport = sorted({key(row["word"]) for row in rows(folder / "sport.tsv")})
    endings = sorted({key(row["word"]) for row in rows(folder / "endings.tsv")})
    sites = sorted({key(row["word"]) for row in rows(folder / "sites.tsv")})
    known: dict[str, list[list[Any]]] = {}
    for row in rows(folder / "known.tsv"):
        kind = _one_of(row["kind"], KINDS, row)
        for name in row["names"].split("|"):
            words = [key(word) for word in name.removeprefix("~").split()]
            known.setdefault(words[0], []).append([words, kind, name.startswith("~")])
    trade: dict[str, set[str]] = {}
    for row in rows(folder / "trade.tsv"):
        trade.setdefault(_one_of(row["place"], PLACES, row), set()).update(map(key, row["words"].split("|")))
    ranked = {
        first: sorted(names, key=lambda name: (-len(name[0]), name[0])) for first, names in known.items()
    }
    table = {
        "heads": heads,
        "ordinary": ordinary,
        "roles": roles,
        "sport": sport,
        "endings": endings,
        "sites": sites,
        "known": ranked,
        "trade": {place: sorted(words) for place, words in trade.items()},
    }
    return msgspec.json.format(msgspec.json.encode(table, order="deterministic"), indent=1) + b"\n"


def _one_of(value: str, allowed: frozenset[str], row: dict[str, str]) -> str:
    if value not in allowed:
        raise SystemExit(f"resources/names: {value!r} is none of {sorted(allowed)} in {row}.")
    return value
