"""resources/codebook/ -> one Codebook record."""

from __future__ import annotations

from pathlib import Path

import yaml

from genscripts.tables import folded, rows
from marsad.lexicon.codebook import Codebook, ContextType, EventType


def compile_codebook(resources: Path) -> Codebook:
    """Types, contexts and CAMEO codes as one record."""
    folder = resources / "codebook"
    types = yaml.safe_load((folder / "types.yaml").read_text(encoding="utf-8"))
    contexts = yaml.safe_load((folder / "contexts.yaml").read_text(encoding="utf-8"))
    return Codebook(
        types={
            name: EventType(name, int(t["quad"]), float(t["score"]), _modes(t), str(t["definition"]))
            for name, t in types.items()
        },
        contexts=tuple(
            ContextType(name, str(c["definition"]), tuple(folded(str(word)) for word in c.get("words") or []))
            for name, c in contexts.items()
        ),
        private=frozenset(row["code"] for row in rows(folder / "sectors.tsv") if row["private"] == "yes"),
        cameo={
            row["event"] + (f"/{row['mode']}" if row["mode"] else ""): row["cameo"]
            for row in rows(folder / "cameo.tsv")
        },
    )


def _modes(raw: dict[str, object]) -> dict[str, float]:
    modes = raw.get("modes") or {}
    assert isinstance(modes, dict)
    return {str(mode): float(score) for mode, score in modes.items()}
