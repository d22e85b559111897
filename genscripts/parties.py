"""Compile who can be meant: ``resources/{countries,actors,agents,titles}`` to
``src/marsad/data/parties.msgpack``.

In every table ``|`` separates alternatives and ``~`` before one marks it as weak: an ordinary word too, to
be taken as a name only with evidence (a title or group noun before it, quotation marks, the country named
elsewhere). A palace or ministry that stands for its government has its sector after a colon
(``الكرملين:GOV``); a capital has none. ``python -m genscripts.parties`` writes the file.
"""

from __future__ import annotations

import re
import sys
from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path
from typing import Any

import msgspec

from genscripts.parties_merge import Merged, merge
from genscripts.tables import rows
from marsad.arabic.fold import key
from marsad.lexicon.parties import (
    HERE,
    MILITARY,
    PALACE,
    PLURAL,
    STRICT,
    WEAK,
    Actor,
    Agent,
    Country,
    Kind,
    Office,
    Tables,
    Title,
    pack,
)
from marsad.lexicon.parties_forms import bare

ROOT = Path(__file__).resolve().parent.parent
TARGET = ROOT / "src" / "marsad" / "data" / "parties.msgpack"
SECTORS = frozenset({
    "COP", "GOV", "JUD", "LEG", "MIL", "PRM", "PTY", "REB", "SPY", "UAF", "UNK", "AGR", "BUS", "CRM", "CVL",
    "EDU", "ELI", "JRN", "LAB", "MED", "REF", "OPP", "PRE", "REL", "SOC",
})  # fmt: skip
INTERNATIONAL = frozenset({"UNO", "EUR", "IGO", "NGO", "ISM", "IMG", "MNC"})
ACTOR_KINDS = frozenset({"state", "body", "group", "person", "media", "company"})
AGENT_KINDS = frozenset({"person", "group", "body", "force", "weapon", "victim", "role", "state", "quantity"})
TITLE_KINDS = frozenset({"office", "rank", "honorific", "spokesman", "relation", "former"})
PARTIAL = {"ESH": "MAR"}  # the codebook gives the claimant's code and the sector PRE
ALIASES = {"XKX": "KOS"}
_DATE = re.compile(r"(\d{4}(-\d\d(-\d\d)?)?)?")
_SPLIT = re.compile(r"[^\w+]+")
_STANDING_IN = re.compile(r"^(interim|acting) ")
_JOINED = re.compile(r"\b(عبد) (?=\w)")
Name = tuple[str, Kind, int, int]


def alternatives(cell: str) -> Iterator[tuple[str, int]]:
    """Each alternative of a cell with its weakness flag."""
    for part in cell.split("|"):
        if name := part.strip():
            yield name.lstrip("~"), WEAK if name.startswith("~") else 0


def tokens(name: str) -> list[str]:
    """A name as look-up tokens: folded, without punctuation, a number apart from its letters."""
    return [token for token in _SPLIT.split(key(name)) if token]


def bare_tokens(name: str) -> list[str]:
    """As :func:`tokens` without articles; the first letters of ألمانيا are none."""
    return [bare(token) if raw.startswith("ال") else token for raw in name.split() for token in tokens(raw)]


def plant(trie: dict[str, Any], path: Iterable[str], reference: int) -> None:
    """Put a reference under its tokens."""
    node = trie
    for token in path:
        node = node.setdefault(token, {})
    here = node.setdefault(HERE, [])
    if reference not in here:
        here.append(reference)


def read_countries(path: Path) -> tuple[list[Country], list[Name]]:
    """Countries and every name, adjective and capital."""
    countries: list[Country] = []
    names: list[Name] = []
    for number, row in enumerate(rows(path)):
        countries.append(Country(row["iso3"], row["english"], row["demonym_en"], row["since"], row["before"]))
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


def actor_rows(folder: Path) -> Merged:
    """The rows of every table of named actors but the offices, each actor under one id."""
    tables = {
        path.stem: list(rows(path)) for path in sorted(folder.glob("*.tsv")) if path.name != "offices.tsv"
    }
    merged = merge(tables.pop("bodies", []), tables.pop("groups", []))
    return Merged(merged.rows + [row for table in tables.values() for row in table], merged.alias)


def outlet_rows(path: Path, places: Iterable[Name]) -> list[dict[str, str]]:
    """News outlets as rows of actors: media of their country, press by sector.

    A paper's name that is a state's or capital's too (الرياض) is left out: there the place is meant.
    """
    taken = {key(name) for name, *_ in places}
    found = []
    for row in rows(path):
        names = "|".join(name for name in row["names"].split("|") if key(name.lstrip("~")) not in taken)
        own = {"kind": "media", "code": row["country"], "sector": "JRN", "from": "", "to": "", "names": names}
        found.append({**row, **own})
    return found


def read_actors(table: Iterable[dict[str, str]]) -> tuple[list[Actor], list[Name]]:
    """Named actors, one row a period, and their names."""
    actors: list[Actor] = []
    names: list[Name] = []
    for number, row in enumerate(table):
        sectors = tuple(part for part in row["sector"].split("+") if part)
        code = ALIASES.get(row["code"], row["code"])
        if code in PARTIAL:
            code, sectors = PARTIAL[code], ("PRE", *(part for part in sectors if part != "PRE"))
        actors.append(
            Actor(row["id"], row["kind"], code or None, sectors, row["name"], row["from"], row["to"])
        )
        for name, weak in alternatives(row["names"]):
            names.append((name, "actor", number, weak))
            if (joined := _JOINED.sub(r"\1", name)) != name:
                names.append((joined, "actor", number, weak))
    return actors, names


def read_agents(path: Path) -> tuple[list[Agent], list[Name]]:
    """Generic agents, singular and plural forms."""
    agents: list[Agent] = []
    names: list[Name] = []
    for number, row in enumerate(rows(path)):
        agents.append(
            Agent(
                row["lemma"],
                row["code"] or None,
                row["sector"] or None,
                row["kind"],
                row["english"],
                row["english_plural"],
            )
        )
        names += [(name, "agent", number, weak) for name, weak in alternatives(row["forms"])]
        names += [(name, "agent", number, weak | PLURAL) for name, weak in alternatives(row["plurals"])]
    return agents, names


def read_titles(path: Path) -> tuple[list[Title], list[Name]]:
    """Titles and offices; one word written with its article (``الشاب``) is a title only with it, so it is
    weak.
    """
    titles: list[Title] = []
    names: list[Name] = []
    for number, row in enumerate(rows(path)):
        titles.append(
            Title(
                row["phrase"],
                row["sector"] or None,
                tuple(row["english"].split("|")),
                row["kind"],
                row["of"] or None,
            )
        )
        for name, weak in alternatives(row["forms"]):
            definite = name.startswith("ال") and len(tokens(name)) == 1
            names.append((name, "title", number, weak | (WEAK if definite else 0)))
    return titles, names


def read_offices(path: Path, alias: Mapping[str, str]) -> list[Office]:
    """Who held which office, when; empty where the table is not there."""
    if not path.exists():
        return []
    return [
        Office(
            row["actor_id"],
            _STANDING_IN.sub("", row["office"].lower()),
            alias.get(row["of"], row["of"]),
            row["from"],
            row["to"],
        )
        for row in rows(path)
    ]


def dangling(tables: Tables) -> list[Office]:
    """Offices whose holder is in no table: left out of the compiled file."""
    ids = {actor.id for actor in tables.actors}
    return [office for office in tables.offices if office.actor not in ids]


def given_names(path: Path) -> frozenset[str]:
    """Given names, folded."""
    return frozenset(key(row["name"]) for row in rows(path))


def ordinary(path: Path) -> frozenset[str]:
    """Single words that are names and ordinary words at once: always weak as names."""
    return frozenset(key(row["word"]) for row in rows(path)) if path.exists() else frozenset()


def references(path: Path) -> dict[str, str]:
    """Words for parties named before and adjectives of regions, folded, without article."""
    return {key(row["word"]): row["meaning"] for row in rows(path)}


def read_tables(resources: Path) -> Tables:
    """All tables with their tries."""
    countries, country_names = read_countries(resources / "countries" / "countries.tsv")
    merged = actor_rows(resources / "actors")
    known = {row["id"] for row in merged.rows}
    press = outlet_rows(resources / "outlets" / "outlets.tsv", country_names)
    outlets = [row for row in press if row["id"] not in known]
    actors, actor_names = read_actors([*merged.rows, *outlets])
    agents, agent_names = read_agents(resources / "agents" / "agents.tsv")
    titles, title_names = read_titles(resources / "titles" / "titles.tsv")
    offices = read_offices(resources / "actors" / "offices.tsv", merged.alias)
    common = ordinary(resources / "agents" / "ordinary.tsv")
    given = given_names(resources / "agents" / "given_names.tsv")
    strict: dict[str, Any] = {}
    loose: dict[str, Any] = {}
    for name, kind, number, flags in (*country_names, *actor_names, *agent_names, *title_names):
        path = tokens(name)
        if kind in STRICT:
            ordinary_word = len(path) == 1 and path[0] in common
            plant(strict, path, pack(kind, number, flags | (WEAK if ordinary_word else 0)))
        else:
            plant(loose, bare_tokens(name), pack(kind, number, flags))
    return Tables(
        tuple(countries),
        tuple(actors),
        tuple(agents),
        tuple(titles),
        tuple(offices),
        strict,
        loose,
        given,
        references(resources / "agents" / "references.tsv"),
    )


def problems(tables: Tables) -> list[str]:
    """What is wrong with the tables: illegal codes, sectors, kinds and dates, offices without a holder."""
    codes = {country.code for country in tables.countries} | INTERNATIONAL
    found = [f"country {code} twice" for code in codes if sum(c.code == code for c in tables.countries) > 1]
    for actor in tables.actors:
        if actor.code is not None and actor.code not in codes:
            found.append(f"{actor.id}: code {actor.code}")
        found += [f"{actor.id}: sector {sector}" for sector in actor.sectors if sector not in SECTORS]
        if actor.kind not in ACTOR_KINDS:
            found.append(f"{actor.id}: kind {actor.kind}")
        if not (_DATE.fullmatch(actor.start) and _DATE.fullmatch(actor.end)) or (
            actor.end and actor.end < actor.start
        ):
            found.append(f"{actor.id}: dates {actor.start} to {actor.end}")
    for agent in tables.agents:
        if (agent.sector is not None and agent.sector not in SECTORS) or agent.kind not in AGENT_KINDS:
            found.append(f"agent {agent.lemma}: {agent.sector} {agent.kind}")
    for title in tables.titles:
        if (title.sector is not None and title.sector not in SECTORS) or title.kind not in TITLE_KINDS:
            found.append(f"title {title.phrase}: {title.sector} {title.kind}")
    return found


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


if __name__ == "__main__":
    content = compile_parties(ROOT / "resources")
    TARGET.write_bytes(content)
    print(f"{TARGET.name}: {len(content):,} bytes", file=sys.stderr)
