"""resources/predicates/*.yaml -> folded Predicate records."""

from __future__ import annotations

from pathlib import Path

import msgspec

from marsad.lexicon.predicate_rows import read_predicates


def compile_predicates(resources: Path) -> bytes:
    """The compiled file's bytes; the slots of a frame keep the order in which the entry lists them."""
    return msgspec.msgpack.encode(read_predicates(resources / "predicates"))
