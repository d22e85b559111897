"""The pages by their names in the address."""

from __future__ import annotations

from collections.abc import Callable

from marsad.serve.guard import POLICY
from marsad.serve.pages.actors import actor, actors, dyad
from marsad.serve.pages.article import article
from marsad.serve.pages.correct import correct
from marsad.serve.pages.events import event, events
from marsad.serve.pages.finding import downloads, searching
from marsad.serve.pages.lists import claims, documents, statements, ties
from marsad.serve.pages.overview import overview
from marsad.serve.pages.review import review
from marsad.serve.pages.situation import situation
from marsad.serve.pages.world import map_, network
from marsad.serve.site import View, Visit

PAGES: dict[str, Callable[[Visit], View]] = {
    "": overview,
    "situation": situation,
    "claims": claims,
    "ties": ties,
    "statements": statements,
    "documents": documents,
    "events": events,
    "event": event,
    "review": review,
    "correct": correct,
    "article": article,
    "actors": actors,
    "actor": actor,
    "dyad": dyad,
    "map": map_,
    "network": network,
    "search": searching,
    "downloads": downloads,
}
# The network's library adds one style element of its own; its text, and no other, is let in by its hash.
STYLES = {"network": POLICY.format(styles=" 'sha256-pgvDUBa4IjFA2yuSJ2cqcyxmNYJMborsd0ORcRv9vw8='")}
"""Content security policies of pages that need another than the common one."""
