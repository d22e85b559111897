"""What reading one document gives: the article and every record that points into it."""

from __future__ import annotations

from dataclasses import dataclass

from marsad.model.article import Article
from marsad.model.claim import Claim
from marsad.model.tie import Statement, Tie


@dataclass(frozen=True, slots=True)
class Document:
    """One line of ``marsad read --format jsonl``."""

    id: str
    article: Article
    claims: tuple[Claim, ...] = ()
    ties: tuple[Tie, ...] = ()
    statements: tuple[Statement, ...] = ()
