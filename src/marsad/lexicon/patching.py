"""Rows for a folder of one's own that teach the lexicon new names of what it knows.

A row of such a folder takes the place of the packaged rows of the same thing
(:mod:`marsad.lexicon.overlay`), so a patch repeats the names that are there and adds the new ones. Names are
as they are looked up: folded.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from typing import Any

from marsad.arabic.letters.fold import key
from marsad.lexicon.load import Lexicon
from marsad.lexicon.overlay_rows import ACTORS, COLUMNS, PLACES
from marsad.lexicon.parties_tables import HERE, KINDS, WEAK
from marsad.lexicon.places import name_key

_FILES = {"person": ACTORS[0], "group": ACTORS[1]}
_WITH = 1
PlaceId = tuple[str, str, str]
"""A place's English name, country (or empty) and kind."""


def patch(
    lexicon: Lexicon, actors: Mapping[str, Iterable[str]], places: Mapping[PlaceId, Iterable[str]]
) -> dict[str, str]:
    """The files of a folder, by path, that add names to actors (by id) and to places.

    What the lexicon does not know, or knows by these names already, is left out.
    """
    found: dict[str, list[dict[str, str]]] = {}
    names = dict(_actor_names(lexicon, set(actors)))
    for id_, new in sorted(actors.items()):
        more = _more(names.get(id_, []), new)
        for row in lexicon.parties.rows(id_) if more else ():
            found.setdefault(_FILES.get(row.kind, ACTORS[2]), []).append(
                {
                    "id": row.id, "kind": row.kind, "code": row.code or "", "sector": "+".join(row.sectors),
                    "name": row.name, "names": "|".join([*names.get(id_, []), *more]), "from": row.start,
                    "to": row.end, "source": "own",
                }
            )  # fmt: skip
    for place, new in sorted(places.items()):
        found.setdefault(PLACES, []).extend(_place_rows(lexicon, place, new))
    return {path: _written(path, rows) for path, rows in found.items() if rows}


def _more(names: Iterable[str], new: Iterable[str]) -> list[str]:
    known = {name.lstrip("~") for name in names}
    return [name for name in dict.fromkeys(" ".join(key(one).split()) for one in new) if name not in known]


def _actor_names(lexicon: Lexicon, wanted: set[str]) -> Iterator[tuple[str, list[str]]]:
    tables = lexicon.parties.tables
    rows = {number: actor.id for number, actor in enumerate(tables.actors) if actor.id in wanted}
    held: dict[str, list[str]] = {}
    for words, packed in _names(tables.strict, ()):
        row, kind, flags = packed // 256, KINDS[(packed // 16) % 16], packed % 16
        if kind == "actor" and row in rows:
            name = ("~" if flags & WEAK else "") + " ".join(words)
            held.setdefault(rows[row], []).append(name)
    for id_, names in held.items():
        yield id_, list(dict.fromkeys(names))


def _names(node: Mapping[str, Any], words: tuple[str, ...]) -> Iterator[tuple[tuple[str, ...], int]]:
    for token, below in node.items():
        if token == HERE:
            for packed in below:
                yield words, packed
        else:
            yield from _names(below, (*words, token))


def _place_rows(lexicon: Lexicon, place: PlaceId, new: Iterable[str]) -> Iterator[dict[str, str]]:
    name, iso3, kind = place
    rows = {
        number: row
        for number, row in enumerate(lexicon.places.rows)
        if (row[1], row[2] or "", row[7]) == place
    }
    if not rows:
        return
    number, row = next(iter(rows.items()))
    names: list[str] = []
    weak = 0
    for folded, references in lexicon.places.names.items():
        for packed in references:
            if packed >> 4 == number:
                weak = max(weak, (packed >> 2) & 3)
                names.append(f"ال{folded}" if packed & _WITH else folded)
    known = {found[0] for one in names if (found := name_key(one))}
    more = [one for one in _more(names, new) if (found := name_key(one)) and found[0] not in known]
    if more:
        yield {
            "geonameid": str(row[0] or ""), "name": name, "arabic": "|".join([*names, *more]), "iso3": iso3,
            "kind": kind, "seat": row[8], "lat": _degrees(row[4]), "lon": _degrees(row[5]), "weak": str(weak),
        }  # fmt: skip


def _degrees(value: float | None) -> str:
    return "" if value is None else str(value)


def _written(path: str, rows: Iterable[Mapping[str, str]]) -> str:
    columns = COLUMNS[path]
    lines = ["\t".join(columns), *("\t".join(row[column] for column in columns) for row in rows)]
    return "\n".join(lines) + "\n"
