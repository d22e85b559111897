"""Looking an entry up by hand: actors and places of the lexicon by English name, id or Arabic words."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cached_property

import msgspec

from marsad.arabic.letters.fold import key
from marsad.lexicon.display import Names, load_names
from marsad.lexicon.load import load
from marsad.lexicon.parties_tables import Actor
from marsad.lexicon.places import PlaceLexicon, name_key

_PRECISION = {
    "country": "country", "region": "region", "province": "province", "governorate": "province",
    "district": "district",
}  # fmt: skip


class Entry(msgspec.Struct, frozen=True, gc=False):
    """An actor or place of the lexicon: ``key`` finds it again; ``arabic`` is one of its names."""

    key: str
    name: str
    arabic: str
    code: str | None
    sector: str | None = None
    id: str | None = None
    lat: float | None = None
    lon: float | None = None
    geonameid: int | None = None
    precision: str | None = None
    admin1: str | None = None
    radius_km: float | None = None


class Entries:
    """All of them, loaded when they are first asked for."""

    @cached_property
    def _actors(self) -> Mapping[str, Entry]:
        names: Names = load_names()
        tables = load().parties.tables
        found = {f"actor:{row.id}": _actor(row, names.actors.get(row.id, "")) for row in tables.actors}
        for country in tables.countries:
            arabic = names.countries.get(country.code, "")
            found[f"actor:{country.code}"] = Entry(
                f"actor:{country.code}", country.english, arabic, country.code, None
            )
        return found

    @cached_property
    def _gazetteer(self) -> PlaceLexicon:
        return load().places

    @cached_property
    def _places(self) -> Mapping[str, Entry]:
        rows = self._gazetteer.rows
        found: dict[str, Entry] = {}
        for row in rows:
            number, name, iso3, area, lat, lon, _, kind, _, radius = row
            entry = f"place:{name}|{iso3 or ''}|{kind}"
            found.setdefault(
                entry,
                Entry(
                    entry, name, "", iso3, lat=lat, lon=lon, geonameid=number,
                    precision=_PRECISION.get(kind, "city"),
                    admin1=self._gazetteer.division(iso3, area), radius_km=radius,
                ),
            )  # fmt: skip
        return found

    def get(self, key_: str) -> Entry | None:
        """The entry of a key that :meth:`find` gave."""
        return self._actors.get(key_) or self._places.get(key_)

    def find(self, words: str, sort: str, most: int = 12) -> list[Entry]:
        """The entries whose names hold the words; those that begin with them first.

        Args:
            words: a part of an English name or id, or Arabic words in any spelling.
            sort: ``actor`` or ``place``.
            most: at most so many.
        """
        plain, folded = words.strip().lower(), " ".join(key(words).lower().split())
        if not plain:
            return []
        found: dict[str, Entry] = {}
        if sort == "place" and (sought := name_key(words)) is not None:
            for row in self._gazetteer.candidates(sought[0]):
                entry = self._places.get(f"place:{row.name}|{row.iso3 or ''}|{row.kind}")
                if entry:
                    found[entry.key] = entry
        among = self._places if sort == "place" else self._actors
        hits = [
            entry
            for entry in among.values()
            if plain in entry.name.lower()
            or plain in entry.key.lower()
            or (folded and folded in key(entry.arabic).lower())
        ]
        hits.sort(key=lambda entry: (not entry.name.lower().startswith(plain), len(entry.name), entry.key))
        found.update((entry.key, entry) for entry in hits)
        return list(found.values())[:most]


def _actor(row: Actor, arabic: str) -> Entry:
    sector = "+".join(row.sectors) or None
    return Entry(f"actor:{row.id}", row.name, arabic, row.code, sector, row.id)
