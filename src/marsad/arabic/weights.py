"""The chooser's weights, and what neighbours add to the candidates of a word, added up once for each kind
of word.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence

Rows = Mapping[str, Mapping[str, int]]
Keys = tuple[tuple[str, str], ...]
_REMEMBERED = 1_000
_KINDS = 3_000


class Columns(dict[str, tuple[int, ...]]):
    """For one list of candidates, by their two keys each: what a neighbour feature of the model adds to
    each of them. Only features that have a row in the model may be asked for.
    """

    __slots__ = ("_context", "_keys")

    def __init__(self, keys: Keys, context: Rows) -> None:
        super().__init__()
        self._keys = keys
        self._context = context

    def __missing__(self, name: str) -> tuple[int, ...]:
        row = self._context[name]
        column = tuple([row.get(seen, 0) + row.get(agreeing, 0) for seen, agreeing in self._keys])
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
        self._columns: dict[Keys, Columns] = {}

    def static_score(self, features: Sequence[str]) -> int:
        """The weight of a candidate out of context."""
        weight = self.static.get
        return sum([weight(feature, 0) for feature in features])

    def columns(self, keys: Keys) -> Columns:
        """What neighbours add to candidates with these keys; words of one kind share it."""
        found = self._columns.get(keys)
        if found is None:
            if len(self._columns) >= _KINDS:
                self._columns.clear()
            found = self._columns[keys] = Columns(keys, self.context)
        return found
