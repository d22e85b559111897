"""The lexicon as a whole: reads the compiled tables once, builds their indexes, and gives its fingerprint."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import lru_cache
from importlib import resources
from pathlib import Path
from typing import TypeVar

import msgspec

from marsad.errors import LexiconError
from marsad.lexicon.codebook import Codebook
from marsad.lexicon.cues import According, Cues, Hedge, Instrument
from marsad.lexicon.numbers import Numbers
from marsad.lexicon.parties import Parties
from marsad.lexicon.places import PlaceLexicon, read_places
from marsad.lexicon.predicates import Predicate, PredicateIndex, index

FILES = (
    "predicates.msgpack",
    "cues.msgpack",
    "codebook.msgpack",
    "numbers.msgpack",
    "parties.msgpack",
    "places.msgpack",
)
Listed = TypeVar("Listed", According, Hedge, Instrument)


@dataclass(frozen=True)
class Lexicon:
    """All that marsad knows of words, parties and places. ``fingerprint`` is a hash of the compiled tables."""

    predicates: PredicateIndex
    cues: Cues
    codebook: Codebook
    numbers: Numbers
    parties: Parties
    places: PlaceLexicon
    fingerprint: str
    hedges: Mapping[str, tuple[Hedge, ...]]
    according: Mapping[str, tuple[According, ...]]
    instruments: Mapping[str, tuple[Instrument, ...]]


def load(folder: Path | None = None) -> Lexicon:
    """The packaged lexicon, with the tables that ``folder`` holds in place of its own.

    Raises:
        LexiconError: a table is missing or damaged, or ``folder`` holds none.
    """
    return _packaged() if folder is None else _laid_over(folder)


@lru_cache(maxsize=1)
def _packaged() -> Lexicon:
    with resources.as_file(resources.files("marsad.data")) as data:
        return _build({name: data / name for name in FILES}, data)


def _laid_over(folder: Path) -> Lexicon:
    own = [name for name in FILES if (folder / name).is_file()]
    if not own:
        remedy = f"Give a folder with one or more of {', '.join(FILES)}, as make build-data compiles them."
        raise LexiconError("The folder holds no compiled tables.", str(folder), remedy)
    with resources.as_file(resources.files("marsad.data")) as data:
        return _build({name: (folder if name in own else data) / name for name in FILES}, folder)


def _build(paths: Mapping[str, Path], where: Path) -> Lexicon:
    try:
        raw = {name: path.read_bytes() for name, path in paths.items()}
        cues = msgspec.msgpack.decode(raw["cues.msgpack"], type=Cues)
        return Lexicon(
            predicates=index(msgspec.msgpack.decode(raw["predicates.msgpack"], type=list[Predicate])),
            cues=cues,
            hedges=_by_first_word(cues.hedges),
            according=_by_first_word(cues.according),
            instruments=_by_first_word(cues.instruments),
            codebook=msgspec.msgpack.decode(raw["codebook.msgpack"], type=Codebook),
            numbers=msgspec.msgpack.decode(raw["numbers.msgpack"], type=Numbers),
            parties=Parties.load(raw["parties.msgpack"]),
            places=read_places(raw["places.msgpack"]),
            fingerprint=hashlib.sha256(b"".join(raw[name] for name in FILES)).hexdigest()[:16],
        )
    except (OSError, msgspec.DecodeError) as error:
        raise LexiconError(
            f"The lexicon cannot be read: {error}.",
            str(where),
            "Reinstall marsad, or rebuild it with make build-data.",
        ) from error


def _by_first_word(entries: Iterable[Listed]) -> dict[str, tuple[Listed, ...]]:
    """Fixed expressions by their first word, the longest first."""
    found: dict[str, list[Listed]] = {}
    for entry in entries:
        found.setdefault(entry.words[0], []).append(entry)
    return {word: tuple(sorted(items, key=lambda item: -len(item.words))) for word, items in found.items()}
