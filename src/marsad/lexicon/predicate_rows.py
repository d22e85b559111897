"""Entries of ``predicates/*.yaml`` as folded Predicate records. PyYAML reads them, which only they need."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from importlib import import_module
from pathlib import Path
from typing import Any

import msgspec

from marsad.arabic.letters.fold import fold_word
from marsad.errors import LexiconError
from marsad.lexicon.predicates import Predicate
from marsad.lexicon.rows import rows

WORD_LISTS = ("verb", "masdar", "noun", "active", "passive", "phrase")
WORD_MAPS = ("needs", "unless")
CLASSES = "noun_classes.tsv"

Classes = dict[str, list[str]]


def _fold_phrase(text: str) -> str:
    return " ".join(fold_word(word) for word in text.split())


def _classes(folder: Path) -> Classes:
    """The classes of nouns of a predicates folder, by their names (TROOPS, OFFICIALS)."""
    path = folder / CLASSES
    return {row["class"]: row["nouns"].split("|") for row in rows(path)} if path.exists() else {}


def _named(words: Iterable[object], classes: Classes, entry: str) -> Iterator[str]:
    """The words of a list in which a class stands for its nouns."""
    for word in map(str, words):
        if not (word.isascii() and word.isupper()):
            yield word
        elif word in classes:
            yield from classes[word]
        else:
            raise ValueError(f"{entry}: {CLASSES} has no class {word}")


def _fold(raw: dict[str, Any], classes: Classes) -> dict[str, Any]:
    out = dict(raw)
    for name in WORD_LISTS:
        out[name] = [_fold_phrase(str(word)) for word in raw.get(name) or []]
    for name in WORD_MAPS:
        slots = raw.get(name) or {}
        out[name] = {
            fold_word(slot): [_fold_phrase(word) for word in _named(words, classes, raw["id"])]
            for slot, words in slots.items()
        }
    frame = raw.get("frame") or {}
    out["frame"] = {
        kind: {fold_word(slot): role for slot, role in (frame.get(kind) or {}).items()}
        for kind in ("verb", "noun")
    }
    return out


def _yaml() -> Callable[[str], Any]:
    try:
        module = import_module("yaml")
    except ModuleNotFoundError as error:
        remedy = "Install it: pip install pyyaml."
        raise LexiconError("Entries in YAML need the package pyyaml.", "predicates/", remedy) from error
    found: Callable[[str], Any] = module.safe_load
    return found


def read_predicates(folder: Path) -> list[Predicate]:
    """All entries of a predicates folder, folded, in the order of files and lines.

    Raises:
        LexiconError: PyYAML is not installed.
        msgspec.ValidationError: an entry has an unknown field or a wrong type.
        ValueError: two entries share an id, or one names a class of nouns that ``noun_classes.tsv`` lacks.
    """
    load, classes = _yaml(), _classes(folder)
    found: dict[str, Predicate] = {}
    for path in sorted(folder.glob("*.yaml")):
        for raw in load(path.read_text(encoding="utf-8")) or []:
            entry = msgspec.convert(_fold(raw, classes), Predicate, strict=False)
            if entry.id in found:
                raise ValueError(f"{path}: two entries with the id {entry.id}")
            found[entry.id] = entry
    return list(found.values())
