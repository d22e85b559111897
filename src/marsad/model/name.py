"""A proper name in a text."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal


@dataclass(frozen=True, slots=True)
class Name:
    """The name of a person (``PER``), place (``LOC``) or organisation (``ORG``): ``text`` is the article's
    own slice from ``start`` to ``end`` (code points), without proclitics that can be cut cleanly, titles,
    and class nouns that are no part of the name. ``id`` is a known actor's; ``name`` is the English name of
    a known actor or place, ``code`` the actor's code or the place's country (ISO 3166 alpha-3); null for
    others, and where several are meant alike. ``basis`` names the rule that found it.
    """

    kind: Literal["PER", "LOC", "ORG"]
    text: str
    start: int
    end: int
    id: str | None
    name: str | None
    code: str | None
    basis: str
