"""Search over everything: texts, actors, places and the English sentences of claims."""

from __future__ import annotations

from dataclasses import dataclass

from marsad.arabic.letters.fold import key
from marsad.ask.counting import count_documents
from marsad.ask.parties import Listed, directory
from marsad.ask.places import Spot, places
from marsad.store import Filter, Ledger
from marsad.store.search import Hit

_NAMED = 20


@dataclass(frozen=True, slots=True)
class Found:
    """What a search finds: documents (a page of them, and how many there are), actors, places."""

    hits: tuple[Hit, ...]
    documents: int
    actors: tuple[Listed, ...]
    spots: tuple[Spot, ...]


def spots(ledger: Ledger, words: str, most: int = 12) -> tuple[Spot, ...]:
    """Places of claims whose English name, or Arabic words where there is none, hold the words."""
    plain, folded = words.strip().lower(), key(words).lower().strip()
    if not plain:
        return ()
    known = places(ledger, Filter(), 100_000).spots
    return tuple(
        spot for spot in known if plain in spot.name.lower() or (folded and folded in key(spot.name).lower())
    )[:most]


def search(ledger: Ledger, words: str, limit: int, offset: int) -> Found:
    """Everything that a ledger holds on some words, Arabic or Latin, in any spelling of hamzas and marks."""
    asked = Filter(text=words, limit=limit, offset=offset)
    return Found(
        tuple(ledger.search(words, asked)),
        count_documents(ledger, asked.whole),
        directory(ledger, words, _NAMED) if words.strip() else (),
        spots(ledger, words),
    )
