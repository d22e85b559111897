"""The chooser's weights, and what neighbours add to the candidates of a word, added up once for each kind
of word.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from sys import intern
from typing import Protocol

Rows = Mapping[str, Mapping[str, int]]
Bundle = tuple[str, ...]
"""The rows that one neighbour names by itself."""
_REMEMBERED = 1_000
_KINDS = 3_000


class Keys:
    """What neighbours tell the candidates of a word apart by, two keys each. ``name`` is one for all words
    with the same, so that they are found by a string, whose hash is computed once.
    """

    __slots__ = ("name", "pairs")

    def __init__(self, pairs: tuple[tuple[str, str], ...]) -> None:
        self.pairs = pairs
        self.name = intern(" ".join(f"{seen},{agreeing}" for seen, agreeing in pairs))


class Weighed(Protocol):
    """A word's candidates: their scores out of context, and what neighbours tell them apart by."""

    scores: tuple[int, ...]
    keys: Keys


class Columns(dict[str | Bundle, tuple[int, ...]]):
    """For one list of candidates, by their two keys each: what a row of the model, or a bundle of rows, adds
    to each of them; empty where it adds nothing.
    """

    __slots__ = ("_context", "_keys")

    def __init__(self, keys: Keys, context: Rows) -> None:
        super().__init__()
        self._keys = keys.pairs
        self._context = context

    def __missing__(self, name: str | Bundle) -> tuple[int, ...]:
        names = (name,) if isinstance(name, str) else name
        rows = [self._context[part] for part in names if part in self._context]
        column = tuple(
            [sum(row.get(seen, 0) + row.get(agreeing, 0) for row in rows) for seen, agreeing in self._keys]
        )
        column = column if any(column) else ()
        if len(self) < _REMEMBERED:
            self[name] = column
        return column


class Model:
    """Weights in hundredths: ``static`` one a feature, ``context`` a row of weights by signature for each
    neighbour feature. Whole numbers, so that no order of adding them decides between equals.
    """

    __slots__ = ("_columns", "context", "static")

    def __init__(self, static: Mapping[str, int], context: Rows) -> None:
        self.static = static
        self.context = context
        self._columns: dict[str, Columns] = {}

    def static_score(self, features: Sequence[str]) -> int:
        """The weight of a candidate out of context."""
        weight = self.static.get
        return sum([weight(feature, 0) for feature in features])

    def scores(self, word: Weighed, bundles: Sequence[Bundle], names: Sequence[str]) -> tuple[int, ...]:
        """The scores of a word's candidates with what its neighbours add to them."""
        context, columns = self.context, self._columns.get(word.keys.name) or self._of(word.keys)
        added = [*map(columns.__getitem__, bundles)]
        added += map(columns.__getitem__, filter(context.__contains__, names))
        return tuple(map(sum, zip(word.scores, *filter(None, added), strict=True)))

    def _of(self, keys: Keys) -> Columns:
        """What neighbours add to candidates with keys not met before; words of one kind share it."""
        if len(self._columns) >= _KINDS:
            self._columns.clear()
        found = self._columns[keys.name] = Columns(keys, self.context)
        return found
