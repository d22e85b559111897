"""resources/arabic/grammar.tsv -> src/marsad/data/arabic/grammar.json, folded."""

from __future__ import annotations

import json
from pathlib import Path

from genscripts.tables import folded, rows

MULTI_WORD = {
    "agent_prep",
    "army",
    "against_prep",
    "opener",
    "adding",
    "companion",
    "one_side",
    "spelled_name",
    "takes_prep",
    "prep_object",
}


def compile_grammar(resources: Path) -> bytes:
    """The classes as JSON: class -> sorted folded words (or lists of words, for the multi-word classes)."""
    classes: dict[str, set[tuple[str, ...]]] = {}
    for row in rows(resources / "arabic" / "grammar.tsv"):
        classes.setdefault(row["class"], set()).add(folded(row["word"]))
    out = {
        name: [list(words) if name in MULTI_WORD else " ".join(words) for words in sorted(entries)]
        for name, entries in sorted(classes.items())
    }
    return json.dumps(out, ensure_ascii=False, indent=0).encode()
