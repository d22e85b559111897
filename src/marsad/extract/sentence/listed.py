"""Listed words and fixed phrases as they stand in a sentence."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import TypeVar

from marsad.extract.sentence.scene import Scene

Value = TypeVar("Value")
ByFirst = Mapping[str, Sequence[tuple[tuple[str, ...], Value]]]


def standing(scene: Scene, listed: ByFirst[Value]) -> Iterator[tuple[int, int, Value]]:
    """Where entries of a table by first word stand: first and last word (inclusive), and what each says."""
    held = listed.keys() & scene.positions.keys()
    for at in sorted({at for first in held for at in scene.positions[first]}) if held else ():
        for last, value in _standing_at(scene.shapes, listed, at):
            yield at, last, value


def standing_among(
    shapes: Sequence[frozenset[str]], listed: ByFirst[Value]
) -> Iterator[tuple[int, int, Value]]:
    """The same among words given by their shapes."""
    for at, own in enumerate(shapes):
        if listed.keys().isdisjoint(own):
            continue
        for last, value in _standing_at(shapes, listed, at):
            yield at, last, value


def standing_at(scene: Scene, listed: ByFirst[Value], at: int) -> Iterator[tuple[int, Value]]:
    """The entries that stand at one word: their last word (inclusive), and what each says."""
    return _standing_at(scene.shapes, listed, at)


def _standing_at(
    shapes: Sequence[frozenset[str]], listed: ByFirst[Value], at: int
) -> Iterator[tuple[int, Value]]:
    for shape in shapes[at]:
        for words, value in listed.get(shape, ()):
            end = at + len(words)
            if end > len(shapes) or (len(words) > 1 and words[1] not in shapes[at + 1]):
                continue  # most fall here: the rest is asked of few
            if len(words) <= 2 or all(word in shapes[at + n] for n, word in enumerate(words)):
                yield end - 1, value
