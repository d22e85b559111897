"""Independent voices: how many of an event's reports are no copies of one another."""

from __future__ import annotations

from array import array
from collections.abc import Hashable, Mapping, Sequence

from marsad.weigh.copies import same_text, shingles
from marsad.weigh.facts import Telling, agency

_LEAST = 5


def voices(tellings: Sequence[Telling], originals: Mapping[str, str]) -> list[int]:
    """The number of each telling's voice, from 0 in the order of first appearance.

    Tellings share a voice when they stand in one document, have one publisher, stand in copies of one text,
    name the same known agency as where they have it from, or have the same words. Documents without a
    publisher count as one voice, since nothing shows that they are more.

    Args:
        tellings: of one event.
        originals: of documents that are copies, the first of them.
    """
    joined = _Joined(len(tellings))
    first: dict[Hashable, int] = {}
    for index, telling in enumerate(tellings):
        for mark in _marks(telling, originals):
            joined.join(first.setdefault(mark, index), index)
    texts: dict[bytes, tuple[int, array[int]]] = {}
    for index, telling in enumerate(tellings):
        text = shingles(telling.claim.evidence.text)
        if len(text) < _LEAST:
            continue
        known = texts.get(text.tobytes())
        for other, against in [known] if known else texts.values():
            if joined.head(other) != joined.head(index) and same_text(against, text):
                joined.join(other, index)
        texts.setdefault(text.tobytes(), (index, text))
    numbers: dict[int, int] = {}
    return [numbers.setdefault(joined.head(index), len(numbers)) for index in range(len(tellings))]


class _Joined:
    """Disjoint sets of indices, each headed by its least."""

    def __init__(self, size: int) -> None:
        self._heads = list(range(size))

    def head(self, index: int) -> int:
        while self._heads[index] != index:
            index = self._heads[index] = self._heads[self._heads[index]]
        return index

    def join(self, one: int, other: int) -> None:
        low, high = sorted((self.head(one), self.head(other)))
        self._heads[high] = low


def _marks(telling: Telling, originals: Mapping[str, str]) -> list[Hashable]:
    marks: list[Hashable] = [
        ("document", telling.document),
        ("publisher", telling.publisher),
        ("text", originals.get(telling.document, telling.document)),
    ]
    source = agency(telling.claim.attribution)
    return [*marks, ("agency", source)] if source else marks
