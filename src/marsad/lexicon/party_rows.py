"""Rows of the hand-edited party tables as records and names: actors, offices, agents, titles, outlets.

In every table ``|`` separates alternatives and ``~`` before one marks it as weak: an ordinary word too, to be
taken as a name only with evidence (a title or group noun before it, quotation marks, the country named
elsewhere).
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from typing import Any

from marsad.arabic.letters.fold import key
from marsad.arabic.letters.tokens import spelt_together
from marsad.lexicon.parties import STRICT
from marsad.lexicon.parties_forms import bare
from marsad.lexicon.parties_tables import HERE, PLURAL, WEAK, Actor, Agent, Kind, Office, Title, pack

Row = dict[str, str]
Name = tuple[str, Kind, int, int]
PARTIAL = {"ESH": "MAR"}  # the codebook gives the claimant's code and the sector PRE
ALIASES = {"KOS": "XKX"}  # PLOVER has another code for Kosovo than ISO and GeoNames
_SPLIT = re.compile(r"[^\w+]+")
_STANDING_IN = re.compile(r"^(interim|acting) ")
_JOINED = re.compile(r"\b(عبد) (?=\w)")


def alternatives(cell: str) -> Iterator[tuple[str, int]]:
    """Each alternative of a cell with its weakness flag."""
    for part in cell.split("|"):
        if name := part.strip():
            yield name.lstrip("~"), WEAK if name.startswith("~") else 0


def tokens(name: str) -> list[str]:
    """A name as look-up tokens: folded, without punctuation, a number apart from its letters."""
    return [token for token in _SPLIT.split(key(spelt_together(name))) if token]


def bare_tokens(name: str) -> list[str]:
    """As :func:`tokens` without articles; the first letters of ألمانيا are none."""
    return [
        bare(token) if raw.startswith("ال") else token
        for raw in spelt_together(name).split()
        for token in tokens(raw)
    ]


def plant(trie: dict[str, Any], path: Iterable[str], reference: int) -> None:
    """Put a reference under its tokens."""
    node = trie
    for token in path:
        node = node.setdefault(token, {})
    here = node.setdefault(HERE, [])
    if reference not in here:
        here.append(reference)


def plant_names(
    strict: dict[str, Any], loose: dict[str, Any], names: Iterable[Name], common: frozenset[str]
) -> None:
    """Put names into the tries; one word of ``common`` is weak whatever its row says."""
    for name, kind, number, flags in names:
        path = tokens(name)
        if kind in STRICT:
            ordinary_word = len(path) == 1 and path[0] in common
            plant(strict, path, pack(kind, number, flags | (WEAK if ordinary_word else 0)))
        else:
            plant(loose, bare_tokens(name), pack(kind, number, flags))


def outlet_rows(table: Iterable[Row], places: Iterable[Name]) -> list[Row]:
    """News outlets as rows of actors: media of their country, press by sector.

    A paper's name that is a state's or capital's too (الرياض) is left out: there the place is meant.
    """
    taken = {key(name) for name, *_ in places}
    found = []
    for row in table:
        names = "|".join(name for name in row["names"].split("|") if key(name.lstrip("~")) not in taken)
        own = {"kind": "media", "code": row["country"], "sector": "JRN", "from": "", "to": "", "names": names}
        found.append({**row, **own})
    return found


def read_actors(table: Iterable[Row]) -> tuple[list[Actor], list[Name]]:
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


def read_agents(table: Iterable[Row]) -> tuple[list[Agent], list[Name]]:
    """Generic agents, singular and plural forms."""
    agents: list[Agent] = []
    names: list[Name] = []
    for number, row in enumerate(table):
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


def read_titles(table: Iterable[Row]) -> tuple[list[Title], list[Name]]:
    """Titles and offices; one word written with its article (``الشاب``) is a title only with it, so it is
    weak.
    """
    titles: list[Title] = []
    names: list[Name] = []
    for number, row in enumerate(table):
        titles.append(
            Title(
                row["phrase"],
                row["sector"] or None,
                tuple(row["english"].split("|")),
                row["kind"],
                row["of"] or None,
                bool(row.get("officers")),
                bool(row.get("of_states")),
            )
        )
        for name, weak in alternatives(row["forms"]):
            definite = name.startswith("ال") and len(tokens(name)) == 1
            names.append((name, "title", number, weak | (WEAK if definite else 0)))
    return titles, names


def read_offices(table: Iterable[Row], alias: Mapping[str, str]) -> list[Office]:
    """Who held which office, when."""
    return [
        Office(
            row["actor_id"],
            _STANDING_IN.sub("", row["office"].lower()),
            alias.get(row["of"], row["of"]),
            row["from"],
            row["to"],
        )
        for row in table
    ]


def given_names(table: Iterable[Row]) -> frozenset[str]:
    """Given names, folded."""
    return frozenset(key(row["name"]) for row in table)


def ordinary(table: Iterable[Row]) -> frozenset[str]:
    """Single words that are names and ordinary words at once: always weak as names."""
    return frozenset(key(row["word"]) for row in table)
