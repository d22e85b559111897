"""resources/arabic/numbers.tsv and resources/cues/vague_numbers.tsv -> one Numbers record."""

from __future__ import annotations

from pathlib import Path

from genscripts.tables import rows
from marsad.arabic.letters.fold import fold_word
from marsad.lexicon.numbers import Numbers


def compile_numbers(resources: Path) -> Numbers:
    """Number words by folded form."""
    vague = list(rows(resources / "cues" / "vague_numbers.tsv"))
    return Numbers(
        values={
            fold_word(row["form"]): int(row["value"]) for row in rows(resources / "arabic" / "numbers.tsv")
        },
        vague={fold_word(row["form"]): row["value"] for row in vague if row["class"] == "vague"},
        floors=frozenset(fold_word(row["form"]) for row in vague if row["class"] == "floor"),
    )
