"""What an English reader sees of a party."""

from __future__ import annotations

from collections.abc import Iterable

from marsad.model import EventParty, Party


def labels(parties: Iterable[Party | EventParty]) -> tuple[str, ...]:
    """The parties' labels, each once, in alphabetical order: the same whoever a text names first."""
    return tuple(sorted({label(party) for party in parties}))


def label(party: Party | EventParty) -> str:
    """A party's name, else its codes with its Arabic words."""
    if party.name:
        return party.name
    codes = " ".join(code for code in (party.code, party.sector) if code)
    words = f"«{party.text}»" if party.text else ""
    return " ".join(part for part in (codes, words) if part) or "unnamed"
