"""resources/ -> tables.zip: compiles each table that needs only a checkout and the ``build`` packages.

python -m genscripts.build [NAME...]     compile all tables, or those whose names begin so
python -m genscripts.build --check       compile them aside; exit code 1 on a difference
"""

from __future__ import annotations

import sys
import tempfile
from collections.abc import Callable, Iterable
from pathlib import Path
from typing import Any

import msgspec

from genscripts import archive
from genscripts.arabic_closed import compile_closed
from genscripts.arabic_derived import compile_derived
from genscripts.calendars import compile_calendars
from genscripts.codebook import compile_codebook
from genscripts.country_codes import compile_country_codes
from genscripts.cues import compile_cues
from genscripts.english import compile_english
from genscripts.furniture import compile_furniture
from genscripts.grammar import compile_grammar
from genscripts.inputs import compile_inputs
from genscripts.maps import compile_map
from genscripts.names import compile_names
from genscripts.naming import compile_naming
from genscripts.numbers import compile_numbers
from genscripts.origins import compile_origins
from genscripts.parties import compile_parties
from genscripts.places import compile_places
from genscripts.predicates import compile_predicates
from marsad.tables import ARCHIVE

ROOT = Path(__file__).resolve().parent.parent
RESOURCES = ROOT / "resources"
TARGET = ARCHIVE
Compiler = Callable[[Path], bytes]


def packed(read: Callable[[Path], Any]) -> Compiler:
    """A compiler that writes as MessagePack what ``read`` makes of the resources."""
    return lambda resources: msgspec.msgpack.encode(read(resources), order="deterministic")


def copied(name: str) -> Compiler:
    """A compiler that takes a file of the resources as it is."""
    return lambda resources: (resources / name).read_bytes()


AREAS: dict[str, Compiler] = {
    "arabic/closed.json": compile_closed,
    "arabic/derived.json": compile_derived,
    "arabic/grammar.json": compile_grammar,
    "calendars.json": compile_calendars,
    "codebook.msgpack": packed(compile_codebook),
    "country_codes.json": compile_country_codes,
    "cues.msgpack": packed(compile_cues),
    "english.msgpack": compile_english,
    "furniture.json": compile_furniture,
    "inputs.json": compile_inputs,
    "map.msgpack": packed(compile_map),
    "names.msgpack": packed(compile_names),
    "naming.json": compile_naming,
    "numbers.msgpack": packed(compile_numbers),
    "origins.msgpack": packed(compile_origins),
    "parties.msgpack": compile_parties,
    "places.msgpack": compile_places,
    "person_latin.txt": copied("names/made/person_latin.txt"),
    "person_names.txt": copied("names/made/person_names.txt"),
    "predicates.msgpack": compile_predicates,
    "towns.txt": copied("names/made/towns.txt"),
}
# Made by hand-run scripts from what is no part of a checkout, and under licences of their own; see README.md.
BY_HAND = frozenset(
    {
        "LICENSES/geonames.md",
        "arabic/chooser.json",
        "arabic/frequency.txt",
        "arabic/lemmas.txt",
        "arabic/linker.json",
        "arabic/valency.txt",
        "hunspell-ar/NOTICE",
        "hunspell-ar/ar.aff",
        "hunspell-ar/ar.dic",
    }
)


def build(names: Iterable[str], target: Path) -> None:
    """Write the tables whose names begin with one of ``names``, or all, into the file ``target``.

    What it holds besides is kept if it is a table still.
    """
    wanted = tuple(names) or ("",)
    tables = {name: content for name, content in archive.read(target).items() if name in AREAS}
    for name, compiler in AREAS.items():
        if name.startswith(wanted):
            tables[name] = compiler(RESOURCES)
            archive.write(target, tables)
            print(f"{name}: {len(tables[name]):,} bytes", file=sys.stderr)


def differences(fresh: Path, kept: Path) -> list[str]:
    """Faults of the kept file of tables and of its folder, in words.

    Tables that are missing or other than fresh ones, files of no known source.
    """
    mine, theirs = archive.read(kept), archive.read(fresh)
    found = []
    for name in AREAS:
        if name not in mine:
            found.append(f"{name} is missing")
        elif mine[name] != theirs[name]:
            found.append(f"{name} is not what resources/ give")
    if not found and kept.read_bytes() != fresh.read_bytes():
        found.append(f"{kept.name} holds more or was written otherwise")
    files = (path for path in kept.parent.rglob("*") if path.is_file() and path.suffix not in {".py", ".pyc"})
    names = sorted(path.relative_to(kept.parent).as_posix() for path in files)
    return found + [f"{name} has no known source" for name in names if name not in BY_HAND | {kept.name}]


def main(arguments: list[str]) -> int:
    """Compile or check; the exit code."""
    if "--check" not in arguments:
        build(arguments, TARGET)
        return 0
    with tempfile.TemporaryDirectory() as folder:
        fresh = Path(folder) / TARGET.name
        build((), fresh)
        found = differences(fresh, TARGET)
    for line in found:
        print(line, file=sys.stderr)
    print("Run make build-data and commit the result." if found else "The compiled data are up to date.")
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
