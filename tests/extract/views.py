"""One text read as the reader reads it, with each sentence's scene and what the sentences before it left
behind."""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Collection, Iterator
from functools import cache
from pathlib import Path
from typing import Any

import pytest

import marsad.extract.document as document
from marsad.clean import clean
from marsad.extract.parties.discourse import Discourse
from marsad.extract.sentence.scene import Scene
from marsad.model import Article, Claim, Document, RawDocument
from marsad.read import Reader

CASES = Path(__file__).resolve().parent.parent / "cases"
View = tuple[Scene, Discourse]
Sides = tuple[list[str], list[str]]
Viewer = Callable[..., list[View]]


@cache
def reader() -> Reader:
    return Reader()


def article(text: str, published: str | None = None) -> Article:
    return clean(RawDocument("case", "test", text, "0" * 64, published=published))


def read(text: str, published: str | None = None) -> Document:
    return reader().read(article(text, published))


def told(text: str, event: str) -> list[tuple[str, list[str], list[str]]]:
    """Status, doers and targets of the claims of one type, in order."""
    found = (claim for claim in read(text).claims if claim.event == event)
    return [(c.status, [p.text or "" for p in c.actor], [p.text or "" for p in c.recipient]) for c in found]


def told_with_words(text: str, event: str) -> list[tuple[str, list[str], list[str], str]]:
    """Trigger, doers, targets and status of the claims of one type, in order."""
    return [(c.trigger.text, *parties_of(c), c.status) for c in claims_of(text, event)]


def statuses(text: str, event: str = "ASSAULT") -> list[str]:
    """The statuses of the claims of one type, in order."""
    return [claim.status for claim in claims_of(text, event)]


def claims_of(text: str, event: str) -> list[Claim]:
    """The claims of one type, in order."""
    return [claim for claim in read(text).claims if claim.event == event]


def claim(text: str, trigger: str) -> Claim:
    """The first claim of an act that is named with these letters."""
    return next(one for one in read(text).claims if trigger in one.trigger.text)


def by(text: str, trigger: str) -> tuple[str, ...]:
    """According to whom that claim is, the nearest first."""
    return tuple(link.text for link in claim(text, trigger).attribution)


def parties_of(claim: Claim) -> Sides:
    """The words for doers and targets of a claim."""
    return [p.text or "" for p in claim.actor], [p.text or "" for p in claim.recipient]


def sides(text: str, events: Collection[str], trigger: str = "", published: str | None = None) -> list[Sides]:
    """Doers and targets of the claims of some types, of one word where it is given, in order."""
    found = (c for c in read(text, published).claims if c.event in events and trigger in {"", c.trigger.text})
    return [([p.text or "" for p in c.actor], [p.text or "" for p in c.recipient]) for c in found]


def views(monkeypatch: pytest.MonkeyPatch, text: str, published: str | None = None) -> list[View]:
    """Each sentence's scene with the discourse that its claims were read in."""
    seen: list[View] = []
    claims = document.claims

    def spy(view: Scene, discourse: Discourse, *rest: Any, **more: Any) -> Any:
        seen.append((view, discourse))
        return claims(view, discourse, *rest, **more)

    with monkeypatch.context() as patched:
        patched.setattr(document, "claims", spy)
        read(text, published)
    return seen


def rows(name: str) -> Iterator[dict[str, Any]]:
    with (CASES / name).open(encoding="utf-8") as lines:
        yield from map(json.loads, filter(str.strip, lines))


def place(text: str, trigger: str) -> int:
    """Where the word with these letters begins or lies (up to three letters of clitics may stand before
    it)."""
    found = re.search(r"(?<!\w)\w{0,3}" + trigger, text)
    return found.start() if found else text.index(trigger)
