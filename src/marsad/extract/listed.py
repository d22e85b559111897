"""Listed words and fixed phrases as they stand in a sentence."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import TypeVar

from marsad.extract.scene import Scene

Value = TypeVar("Value")
ByFirst = Mapping[str, Sequence[tuple[tuple[str, ...], Value]]]


def standing(scene: Scene, listed: ByFirst[Value]) -> Iterator[tuple[int, int, Value]]:
    """Where entries of a table by first word stand: first and last word (inclusive), and what each says."""
    for at in range(len(scene.shapes)):
        for last, value in standing_at(scene, listed, at):
            yield at, last, value


def standing_at(scene: Scene, listed: ByFirst[Value], at: int) -> Iterator[tuple[int, Value]]:
    """The entries that stand at one word: their last word (inclusive), and what each says."""
    shapes = scene.shapes
    for shape in shapes[at]:
        for words, value in listed.get(shape, ()):
            end = at + len(words)
            if end <= len(shapes) and all(word in shapes[at + n] for n, word in enumerate(words)):
                yield end - 1, value
