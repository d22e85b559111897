"""A point for or against one happening."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Point:
    """One consideration and what it counts."""

    name: str
    points: float

    def __str__(self) -> str:
        return f"{self.name} ({self.points:+.1f})"


Found = tuple[list[Point], list[str]]  # what counts, and the vetoes
