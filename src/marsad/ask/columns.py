"""What a column of a flat table is."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

Cell = str | int | float | None


@dataclass(frozen=True, slots=True)
class Column:
    """One column: its name, what it means (with units), and how it is taken from a record."""

    name: str
    meaning: str
    take: Callable[[Any], Cell]
