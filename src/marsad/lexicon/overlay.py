"""Rows of one's own laid over the compiled tables: a folder written as ``resources/`` is, with what it adds
or corrects.

A row takes the place of the packaged rows of the same thing: an actor's of its id (in all its periods), an
agent's of its lemma, a title's of its phrase, an office's of its holder, office and body, a place's of its
name, country and kind, a predicate's of its id. What the folder compiles to is kept in its ``.compiled``
folder, where that can be written, until a file or the packaged table changes.
"""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Iterable
from pathlib import Path

from marsad.lexicon.overlay_rows import COLUMNS, COMPILERS, PARTY_FILES, PLACES, PREDICATES

CACHE = ".compiled"
Compiled = dict[str, bytes]


def files(folder: Path) -> list[Path]:
    """The files of a folder that hold rows of one's own, in a fixed order."""
    tables = [folder / name for name in COLUMNS if (folder / name).is_file()]
    return tables + sorted((folder / PREDICATES).glob("*.yaml"))


def overlaid(folder: Path, packaged: Callable[[str], bytes]) -> Compiled:
    """The compiled tables that a folder's rows change, by file name; ``packaged`` gives the bytes laid under.

    Raises:
        LexiconError: a row breaks the schema, or a file cannot be read.
    """
    own = files(folder)
    names = [name for name, changed in _changed(folder, own).items() if changed]
    stamp = _stamp(own, [packaged(name) for name in names])
    kept = _kept(folder, names, stamp)
    if kept is not None:
        return kept
    made = {name: COMPILERS[name](folder, packaged(name)) for name in names}
    _keep(folder, made, stamp)
    return made


def _changed(folder: Path, own: Iterable[Path]) -> dict[str, bool]:
    """Which compiled tables the files of a folder change."""
    names = {path.relative_to(folder).as_posix() for path in own}
    return {
        "parties.msgpack": any(name in PARTY_FILES for name in names),
        "places.msgpack": PLACES in names,
        "predicates.msgpack": any(name.endswith(".yaml") for name in names),
    }


def _stamp(own: Iterable[Path], under: Iterable[bytes]) -> str:
    """A hash of all that the compiled tables are made of."""
    made = hashlib.sha256(b"".join(under))
    for path in own:
        made.update(path.name.encode() + b"\0" + path.read_bytes())
    return made.hexdigest()


def _kept(folder: Path, names: Iterable[str], stamp: str) -> Compiled | None:
    """What an earlier time compiled from the same rows; null where there is nothing or something else."""
    try:
        if (folder / CACHE / "stamp").read_text(encoding="utf-8") != stamp:
            return None
        return {name: (folder / CACHE / name).read_bytes() for name in names}
    except OSError:
        return None


def _keep(folder: Path, made: Compiled, stamp: str) -> None:
    """Keep what was compiled; a folder that cannot be written is read anew each time."""
    cache = folder / CACHE
    try:
        cache.mkdir(exist_ok=True)
        for name, data in {**made, "stamp": stamp.encode()}.items():
            part = cache / f"{name}.part"
            part.write_bytes(data)
            part.replace(cache / name)
    except OSError:
        return
