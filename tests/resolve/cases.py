"""Reading the cases that lie beside the tests as tables."""

from __future__ import annotations

from pathlib import Path


def read_cases(name: str) -> list[tuple[str | None, ...]]:
    """The rows of a TSV in this folder without its header; empty cells are null, lines starting with #
    comments."""
    lines = (Path(__file__).parent / name).read_text(encoding="utf-8").splitlines()
    rows = [line.split("\t") for line in lines if line.strip() and not line.startswith("#")]
    return [tuple(cell or None for cell in row) for row in rows[1:]]
