"""resources/ -> src/marsad/data/: compiles every table. Run ``python -m genscripts.build``; CI fails on a difference."""

from __future__ import annotations

import sys
from collections.abc import Callable
from pathlib import Path

import msgspec

from genscripts.codebook import compile_codebook
from genscripts.cues import compile_cues
from genscripts.grammar import compile_grammar
from genscripts.numbers import compile_numbers
from genscripts.parties import compile_parties
from genscripts.predicates import read_predicates

ROOT = Path(__file__).resolve().parent.parent
RESOURCES = ROOT / "resources"
DATA = ROOT / "src" / "marsad" / "data"

AREAS: dict[str, Callable[[Path], bytes]] = {
    "arabic/grammar.json": compile_grammar,
    "predicates.msgpack": lambda resources: msgspec.msgpack.encode(read_predicates(resources / "predicates")),
    "cues.msgpack": lambda resources: msgspec.msgpack.encode(compile_cues(resources), order="deterministic"),
    "parties.msgpack": compile_parties,
    "numbers.msgpack": lambda resources: msgspec.msgpack.encode(compile_numbers(resources), order="deterministic"),
    "codebook.msgpack": lambda resources: msgspec.msgpack.encode(
        compile_codebook(resources), order="deterministic"
    ),
}


def main(names: list[str]) -> None:
    """Compile the named files, or all."""
    for name, compiler in AREAS.items():
        if not names or any(name.startswith(wanted) for wanted in names):
            content = compiler(RESOURCES)
            (DATA / name).write_bytes(content)
            print(f"{name}: {len(content):,} bytes", file=sys.stderr)


if __name__ == "__main__":
    main(sys.argv[1:])
