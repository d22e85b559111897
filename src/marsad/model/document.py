"""What reading one document gives: the article and every record that points into it."""

from __future__ import annotations

from dataclasses import dataclass

from marsad.model.article import Article
from marsad.model.claim import Claim
from marsad.model.html import page
from marsad.model.tie import Statement, Tie


@dataclass(frozen=True, slots=True)
class Document:
    """One line of ``marsad read --format jsonl``."""

    id: str
    article: Article
    claims: tuple[Claim, ...] = ()
    ties: tuple[Tie, ...] = ()
    statements: tuple[Statement, ...] = ()

    def _repr_html_(self) -> str:
        """The document as notebooks show it: what it is, and its first records."""
        article = self.article
        counts = f"{len(self.claims)} claims, {len(self.ties)} ties, {len(self.statements)} statements"
        what = f"not read: {article.reason}" if article.reason else counts
        cards = [claim._repr_html_() for claim in self.claims]
        cards += [tie._repr_html_() for tie in self.ties]
        cards += [statement._repr_html_() for statement in self.statements]
        return page(article.title, (self.id, article.publisher, article.published, what), cards)
