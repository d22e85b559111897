"""Frozen records and nothing else: what marsad writes down."""

from marsad.model.article import Article, Range, RawDocument, Span
from marsad.model.claim import (
    Attribution,
    Claim,
    Date,
    Evidence,
    Party,
    Place,
    Size,
    Why,
)
from marsad.model.document import Document
from marsad.model.tie import Statement, Tie

__all__ = [
    "Article",
    "Attribution",
    "Claim",
    "Date",
    "Document",
    "Evidence",
    "Party",
    "Place",
    "Range",
    "RawDocument",
    "Size",
    "Span",
    "Statement",
    "Tie",
    "Why",
]
