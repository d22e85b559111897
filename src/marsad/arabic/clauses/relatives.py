"""By which pronouns a relative clause takes up what it describes (التي قصفها الجيش)."""

from __future__ import annotations

from marsad.arabic.words.lexicon import load_closed

RESUMED_BY = {
    ("m", "s"): frozenset({"ه"}),
    ("m", "p"): frozenset({"هم"}),
    ("f", "s"): frozenset({"ها", "هن"}),
}
NOBODY, NOTHING = ("", ""), frozenset[str]()


def resuming(relative: str) -> frozenset[str]:
    """The pronouns by which a clause takes up what its relative stands for."""
    return RESUMED_BY.get(load_closed().agreeing.get(relative, NOBODY), NOTHING)
