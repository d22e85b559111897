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
from marsad.model.event import (
    Contradiction,
    Event,
    EventDate,
    EventParty,
    EventPlace,
    Figure,
    Merge,
    Relation,
    Report,
    Said,
)
from marsad.model.judgement import Judgement
from marsad.model.name import Name
from marsad.model.tie import Statement, Tie

__all__ = [
    "Article",
    "Attribution",
    "Claim",
    "Contradiction",
    "Date",
    "Document",
    "Event",
    "EventDate",
    "EventParty",
    "EventPlace",
    "Evidence",
    "Figure",
    "Judgement",
    "Merge",
    "Name",
    "Party",
    "Place",
    "Range",
    "RawDocument",
    "Relation",
    "Report",
    "Said",
    "Size",
    "Span",
    "Statement",
    "Tie",
    "Why",
]
