"""Compile who can be meant: ``resources/{countries,actors,agents,titles}`` to
``src/marsad/data/parties.msgpack``.

A palace or ministry that stands for its government has its sector after a colon (``الكرملين:GOV``); a capital
has none. The marks of the other tables are those of :mod:`marsad.lexicon.party_rows`.
``python -m genscripts.parties`` writes the file.
"""

from __future__ import annotations

from pathlib import Path
from typing import Any

import msgspec

from genscripts.parties_merge import Merged, merge
from genscripts.tables import rows
from marsad.arabic.letters.fold import key
from marsad.lexicon.parties_tables import MILITARY, PALACE, PLURAL, Country, Tables
from marsad.lexicon.party_faults import dangling, problems
from marsad.lexicon.party_rows import (
    Name,
    alternatives,
    given_names,
    ordinary,
    outlet_rows,
    plant_names,
    read_actors,
    read_agents,
    read_offices,
    read_titles,
)

ROOT = Path(__file__).resolve().parent.parent


def read_countries(path: Path) -> tuple[list[Country], list[Name]]:
    """Countries and every name, adjective and capital."""
    countries: list[Country] = []
    names: list[Name] = []
    for number, row in enumerate(rows(path)):
        land = (row["iso3"], row["english"], row["demonym_en"], row["since"], row["before"], row["abroad"])
        countries.append(Country(*land))
        names += [(name, "country", number, weak) for name, weak in alternatives(row["arabic"])]
        names += [(name, "people", number, weak) for name, weak in alternatives(row["adjective"])]
        names += [(name, "people", number, weak | PLURAL) for name, weak in alternatives(row["plural"])]
        for name, weak in alternatives(row["metonyms"]):
            capital, _, sector = name.partition(":")
            names.append(
                (
                    capital,
                    "capital",
                    number,
                    weak | (MILITARY if sector == "MIL" else 0) | (PALACE if sector else 0),
                )
            )
    return countries, names


OTHERS = frozenset(
    {"offices", "late", "died", "vacancies", "wings"}
)  # tables of the folder that are no lists of actors


def actor_rows(folder: Path) -> Merged:
    """The rows of every table of named actors but the offices, each actor under one id."""
    tables = {path.stem: list(rows(path)) for path in sorted(folder.glob("*.tsv")) if path.stem not in OTHERS}
    merged = merge(tables.pop("bodies", []), tables.pop("groups", []))
    return Merged(merged.rows + [row for table in tables.values() for row in table], merged.alias)


def meanings(path: Path, column: str) -> dict[str, str]:
    """What a column says of the words of a table, folded, without article.

    Raises:
        ValueError: one word has two meanings, of which only one would count.
    """
    found: dict[str, str] = {}
    for row in rows(path):
        if found.setdefault(key(row["word"]), row[column]) != row[column]:
            raise ValueError(f"{path.name}: {row['word']} has two meanings")
    return found


def read_tables(resources: Path) -> Tables:
    """All tables with their tries."""
    countries, country_names = read_countries(resources / "countries" / "countries.tsv")
    merged = actor_rows(resources / "actors")
    known = {row["id"] for row in merged.rows}
    press = outlet_rows(rows(resources / "outlets" / "outlets.tsv"), country_names)
    outlets = [row for row in press if row["id"] not in known]
    actors, actor_names = read_actors([*merged.rows, *outlets])
    agents, agent_names = read_agents(rows(resources / "agents" / "agents.tsv"))
    titles, title_names = read_titles(rows(resources / "titles" / "titles.tsv"))
    offices = read_offices(rows(resources / "actors" / "offices.tsv"), merged.alias)
    common = ordinary(rows(resources / "agents" / "ordinary.tsv"))
    given = given_names(rows(resources / "agents" / "given_names.tsv"))
    strict: dict[str, Any] = {}
    loose: dict[str, Any] = {}
    plant_names(strict, loose, (*country_names, *actor_names, *agent_names, *title_names), common)
    return Tables(
        tuple(countries),
        tuple(actors),
        tuple(agents),
        tuple(titles),
        tuple(offices),
        strict,
        loose,
        given,
        meanings(resources / "agents" / "references.tsv", "meaning"),
        meanings(resources / "agents" / "callings.tsv", "sort"),
        tuple(
            (key(row["surname"]), row["id"], row["died"], row["how"])
            for row in rows(resources / "actors" / "late.tsv")
        ),
        {row["wing"]: row["of"] for row in rows(resources / "actors" / "wings.tsv")},
        {
            row["id"]: row["died"]
            for name in ("late.tsv", "died.tsv")
            for row in rows(resources / "actors" / name)
        },
    )


def compile_parties(resources: Path) -> bytes:
    """The compiled file's bytes.

    Raises:
        ValueError: the tables break their schema; the message lists every fault.
    """
    tables = read_tables(resources)
    if found := problems(tables):
        raise ValueError("resources: " + "; ".join(found))
    unheld = {office.actor for office in dangling(tables)}
    held = tuple(office for office in tables.offices if office.actor not in unheld)
    return msgspec.msgpack.encode(msgspec.structs.replace(tables, offices=held), order="deterministic")
