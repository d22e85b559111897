"""Listed words and fixed phrases as they stand in a sentence."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import TypeVar

from marsad.extract.scene import Scene

Value = TypeVar("Value")
ByFirst = Mapping[str, Sequence[tuple[tuple[str, ...], Value]]]


def standing(scene: Scene, listed: ByFirst[Value]) -> Iterator[tuple[int, int, Value]]:
    """Where entries of a table by first word stand: first and last word (inclusive), and what each says."""
    shapes = scene.shapes
    for at, found in enumerate(shapes):
        for shape in found:
            for words, value in listed.get(shape, ()):
                end = at + len(words)
                if end <= len(shapes) and all(word in shapes[at + n] for n, word in enumerate(words)):
                    yield at, end - 1, value
