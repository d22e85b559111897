"""What the rows in a folder of one's own make of the compiled tables; see :mod:`marsad.lexicon.overlay`."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from pathlib import Path
from typing import Any

import msgspec

from marsad.errors import LexiconError
from marsad.lexicon.parties_tables import HERE, KINDS, Actor, Kind, Office, Tables
from marsad.lexicon.party_faults import dangling, problems
from marsad.lexicon.party_rows import (
    Name,
    Row,
    outlet_rows,
    plant_names,
    read_actors,
    read_agents,
    read_offices,
    read_titles,
)
from marsad.lexicon.places import Table, name_key, pack
from marsad.lexicon.predicate_rows import read_predicates
from marsad.lexicon.predicates import Predicate
from marsad.lexicon.rows import rows

ACTORS = ("actors/people.tsv", "actors/groups.tsv", "actors/bodies.tsv")
OFFICES, OUTLETS = "actors/offices.tsv", "outlets/outlets.tsv"
AGENTS, TITLES = "agents/agents.tsv", "titles/titles.tsv"
PLACES, PREDICATES = "places/supplement.tsv", "predicates"
COLUMNS: Mapping[str, tuple[str, ...]] = {
    **dict.fromkeys(ACTORS, ("id", "kind", "code", "sector", "name", "names", "from", "to", "source")),
    OFFICES: ("actor_id", "office", "of", "sector", "from", "to", "source"),
    OUTLETS: ("id", "kind", "country", "name", "names", "domain", "from", "to"),
    AGENTS: ("lemma", "forms", "plurals", "code", "sector", "kind", "english", "english_plural"),
    TITLES: ("phrase", "forms", "sector", "english", "kind", "of"),
    PLACES: ("geonameid", "name", "arabic", "iso3", "kind", "seat", "lat", "lon", "weak"),
}
PARTY_FILES = (*ACTORS, OFFICES, OUTLETS, AGENTS, TITLES)


def own_rows(folder: Path, name: str) -> list[Row]:
    """The rows of one of a folder's files with all its columns; none without the file.

    Raises:
        LexiconError: a column that marsad does not know, or a row with too many cells.
    """
    path = folder / name
    if not path.is_file():
        return []
    try:
        found = list(rows(path))
    except (OSError, ValueError) as error:
        raise LexiconError(
            f"The table cannot be read: {error}.", str(path), "Write it as UTF-8 TSV."
        ) from error
    unknown = sorted({column for row in found for column in row} - set(COLUMNS[name]))
    if unknown:
        remedy = f"Its columns are {', '.join(COLUMNS[name])}; any may be left out."
        raise LexiconError(f"The table has a column {unknown[0]!r}.", str(path), remedy)
    return [dict.fromkeys(COLUMNS[name], "") | row for row in found]


def actor_rows(folder: Path) -> list[Row]:
    """The folder's rows of actors, its outlets included."""
    found = [row for name in ACTORS for row in own_rows(folder, name)]
    return found + outlet_rows(own_rows(folder, OUTLETS), ())


def lay_parties(folder: Path, data: bytes) -> Tables:
    """The party tables with a folder's rows in place of their own."""
    tables = msgspec.msgpack.decode(data, type=Tables)
    mine = actor_rows(folder)
    actors, actor_names = read_actors(mine)
    agents, agent_names = read_agents(own_rows(folder, AGENTS))
    titles, title_names = read_titles(own_rows(folder, TITLES))
    offices = read_offices(own_rows(folder, OFFICES), {})
    gone: dict[Kind, frozenset[int]] = {
        "actor": _rows_of([a.id for a in tables.actors], {a.id for a in actors}),
        "agent": _rows_of([a.lemma for a in tables.agents], {a.lemma for a in agents}),
        "title": _rows_of([t.phrase for t in tables.titles], {t.phrase for t in titles}),
    }
    for trie in (tables.strict, tables.bare):
        _prune(trie, gone)
    moved = _moved(actor_names, len(tables.actors)) + _moved(agent_names, len(tables.agents))
    names = moved + _moved(title_names, len(tables.titles))
    plant_names(tables.strict, tables.bare, names, frozenset())
    nobody = Actor("", "body", None, (), "")
    old = [nobody if n in gone["actor"] else actor for n, actor in enumerate(tables.actors)]
    held = {(o.actor, o.office, o.of) for o in offices}
    kept = [o for o in tables.offices if (o.actor, o.office, o.of) not in held]
    return msgspec.structs.replace(
        tables,
        actors=(*old, *actors),
        agents=(*tables.agents, *agents),
        titles=(*tables.titles, *titles),
        offices=(*kept, *offices),
    )


def faults(tables: Tables, offices: Sequence[Office] = ()) -> list[str]:
    """What is wrong with tables: their schema, and holders of ``offices`` that are no actors."""
    nobody = {o.actor for o in dangling(tables)}
    lost = [f"{o.actor}: holds {o.office} of {o.of}, but is no actor" for o in offices if o.actor in nobody]
    return problems(tables) + lost


def _compile_parties(folder: Path, data: bytes) -> bytes:
    tables = lay_parties(folder, data)
    if found := faults(tables, read_offices(own_rows(folder, OFFICES), {})):
        remedy = "Correct the rows; docs/understand/actors.md explains the columns."
        raise LexiconError("; ".join(found) + ".", str(folder), remedy)
    return msgspec.msgpack.encode(tables, order="deterministic")


def _compile_places(folder: Path, data: bytes) -> bytes:
    table = msgspec.msgpack.decode(data, type=Table)
    found = list(table.rows)
    mine = own_rows(folder, PLACES)
    told = {(row["name"], row["iso3"] or None, row["kind"]) for row in mine}
    gone = {n for n, row in enumerate(found) if (row[1], row[2], row[7]) in told}
    names = {key: [ref for ref in refs if ref >> 4 not in gone] for key, refs in table.names.items()}
    for row in mine:
        found.append(_place(row, folder))
        for name in row["arabic"].split("|"):
            if (made := name_key(name)) is not None:
                names.setdefault(made[0], []).append(pack(len(found) - 1, int(row["weak"] or 0), (made[1],)))
    kept = {key: refs for key, refs in sorted(names.items()) if refs}
    return msgspec.msgpack.encode({"rows": found, "names": kept, "words": table.words})


def _place(row: Row, folder: Path) -> tuple[Any, ...]:
    try:
        lat = float(row["lat"]) if row["lat"] else None
        lon = float(row["lon"]) if row["lon"] else None
        number = int(row["geonameid"]) if row["geonameid"] else None
        int(row["weak"] or 0)
    except ValueError as error:
        where = str(folder / PLACES)
        raise LexiconError(
            f"{row['name']}: {error}.", where, "Write numbers, or leave the cell empty."
        ) from error
    return (number, row["name"], row["iso3"] or None, None, lat, lon, 0, row["kind"], row["seat"], None)


def _compile_predicates(folder: Path, data: bytes) -> bytes:
    entries = {entry.id: entry for entry in msgspec.msgpack.decode(data, type=list[Predicate])}
    try:
        mine = read_predicates(folder / PREDICATES)
    except (ValueError, OSError) as error:
        remedy = "docs/understand/predicates.md explains the format."
        raise LexiconError(f"An entry is wrong: {error}.", str(folder / PREDICATES), remedy) from error
    return msgspec.msgpack.encode(list((entries | {entry.id: entry for entry in mine}).values()))


def _rows_of(keys: Sequence[str], told: set[str]) -> frozenset[int]:
    return frozenset(number for number, key in enumerate(keys) if key in told)


def _moved(names: Iterable[Name], first: int) -> list[Name]:
    """Names with their row numbers counted on from those of the packaged table."""
    return [(name, kind, number + first, flags) for name, kind, number, flags in names]


def _prune(node: dict[str, Any], gone: Mapping[Kind, frozenset[int]]) -> None:
    """Take the references to rows that are gone out of a trie."""
    for token, below in node.items():
        if token != HERE:
            _prune(below, gone)
    if HERE in node:
        kept = [ref for ref in node[HERE] if ref // 256 not in gone.get(KINDS[(ref // 16) % 16], ())]
        if kept:
            node[HERE] = kept
        else:
            del node[HERE]


COMPILERS: Mapping[str, Callable[[Path, bytes], bytes]] = {
    "parties.msgpack": _compile_parties,
    "places.msgpack": _compile_places,
    "predicates.msgpack": _compile_predicates,
}
