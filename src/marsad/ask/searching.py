"""Search over everything: texts, actors, places and the English sentences of claims."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from marsad.arabic.fold import key
from marsad.ask.counting import count_documents
from marsad.ask.parties import Listed, directory, find
from marsad.ask.places import Spot, places
from marsad.store import DocumentLine, Filter, Ledger

_SNIPPET = 90


@dataclass(frozen=True, slots=True)
class Hit:
    """A document whose text holds the words, and a stretch of its text around the first of them."""

    line: DocumentLine
    before: str
    words: str
    after: str


@dataclass(frozen=True, slots=True)
class Found:
    """What a search finds: documents (a page of them, and how many there are), actors, places."""

    hits: tuple[Hit, ...]
    documents: int
    actors: tuple[Listed, ...]
    spots: tuple[Spot, ...]


def hits(ledger: Ledger, asked: Filter) -> tuple[Hit, ...]:
    """Documents whose text holds all words of ``asked.text``, each with the words where they stand."""
    lines = ledger.documents(asked)
    words = [word for word in key(asked.text or "").lower().split() if word]
    made = []
    for line in lines:
        text = ledger.query(
            "SELECT substr(text, 1, 200000) FROM documents WHERE id = ?", [line.source.document]
        )
        made.append(_hit(line, text[0][0], words))
    return tuple(made)


def _hit(line: DocumentLine, text: str, words: Sequence[str]) -> Hit:
    at = 0
    for token in text.split():
        at = text.index(token, at)
        if words and any(word in key(token).lower() for word in words):
            end = at + len(token)
            return Hit(line, text[max(0, at - _SNIPPET) : at], token, text[end : end + _SNIPPET])
        at += len(token)
    return Hit(line, "", "", text[: 2 * _SNIPPET])


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
    asked = Filter(text=words, newest=True, limit=limit, offset=offset)
    return Found(
        hits(ledger, asked),
        count_documents(ledger, replace(asked, limit=None, offset=0)),
        find(directory(ledger), words),
        spots(ledger, words),
    )
