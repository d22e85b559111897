"""resources/codebook/ -> one Codebook record."""

from __future__ import annotations

from pathlib import Path

import yaml

from genscripts.tables import folded, rows
from marsad.lexicon.codebook import Codebook, ContextType, EventType, OrdinaryScene


def compile_codebook(resources: Path) -> Codebook:
    """Types, contexts and CAMEO codes as one record."""
    folder = resources / "codebook"
    types = yaml.safe_load((folder / "types.yaml").read_text(encoding="utf-8"))
    contexts = yaml.safe_load((folder / "contexts.yaml").read_text(encoding="utf-8"))
    scenes = yaml.safe_load((folder / "ordinary.yaml").read_text(encoding="utf-8"))
    return Codebook(
        types={
            name: EventType(name, int(t["quad"]), float(t["score"]), _modes(t), str(t["definition"]))
            for name, t in types.items()
        },
        contexts=tuple(
            ContextType(
                name,
                str(c["definition"]),
                _phrases(c, "words"),
                _phrases(c, "unless"),
                frozenset(c.get("not_with") or []),
            )
            for name, c in contexts.items()
        ),
        ordinary=tuple(
            OrdinaryScene(
                name,
                str(s["definition"]),
                _phrases(s, "words"),
                frozenset(s.get("neutral") or []),
                frozenset(s.get("figures") or []),
                frozenset(s.get("types") or []),
                bool(s.get("whoever")),
                bool(s.get("doers")),
                bool(s.get("outcomes")),
                bool(s.get("quiet")),
            )
            for name, s in scenes.items()
        ),
        private=frozenset(row["code"] for row in rows(folder / "sectors.tsv") if row["private"] == "yes"),
        cameo={
            row["event"] + (f"/{row['mode']}" if row["mode"] else ""): row["cameo"]
            for row in rows(folder / "cameo.tsv")
        },
    )


def _phrases(raw: dict[str, list[str]], name: str) -> tuple[tuple[str, ...], ...]:
    return tuple(folded(str(phrase)) for phrase in raw.get(name) or [])


def _modes(raw: dict[str, object]) -> dict[str, float]:
    modes = raw.get("modes") or {}
    assert isinstance(modes, dict)
    return {str(mode): float(score) for mode, score in modes.items()}
