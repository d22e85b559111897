"""The tools themselves, over the standard input and output."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Annotated, Any

from mcp.server import MCPServer
from mcp.server.mcpserver.exceptions import ToolError
from mcp.types import ToolAnnotations
from pydantic import Field

from marsad import __version__
from marsad.errors import MarsadError
from marsad.mcp import answers
from marsad.store import Filter, Ledger

SECONDS = 20.0
_READS = ToolAnnotations(read_only_hint=True, destructive_hint=False, open_world_hint=False)
_ABOUT = (
    "A ledger of claims read from Arabic news: who did what to whom, where and when, according to whom. "
    "Every answer carries the Arabic words it rests on. " + answers.CAUTION
)
Country = Annotated[str | None, Field(description="ISO 3166 alpha-3: where it happened, or of a party.")]
Actor = Annotated[
    str | None, Field(description="A party: id, code, part of its English name, or Arabic words.")
]
Day = Annotated[str | None, Field(pattern=r"^\d{4}-\d{2}-\d{2}$", description="A day, as 2017-01-14.")]
Most = Annotated[int, Field(ge=1, le=50, description="At most so many.")]


@dataclass(frozen=True, slots=True)
class Tools:
    """The tools over the ledger at ``db``; each question opens it anew, for reading only."""

    db: Path

    def search_events(
        self,
        country: Country = None,
        actor: Actor = None,
        event: Annotated[str | None, Field(description="A PLOVER type, such as ASSAULT or CONSULT.")] = None,
        status: Annotated[str | None, Field(description="asserted, disputed, negated, future ...")] = None,
        since: Day = None,
        until: Day = None,
        text: Annotated[str | None, Field(description="Arabic words that the article holds.")] = None,
        limit: Most = 10,
    ) -> dict[str, Any]:
        """What happened: events, the latest first, each with the quotations that tell of it."""
        asked = Filter(
            country=country, actor=actor, event=event, status=status, since=since, until=until, text=text,
            limit=limit, newest=True,
        )  # fmt: skip
        return self._ask(lambda ledger: answers.search_events(ledger, asked))

    def get_event(
        self, id: Annotated[str, Field(description="The id of an event, or of one of its claims.")]
    ) -> dict[str, Any]:
        """One event: all claims side by side, independent voices, figures, contradictions, why merged."""
        return self._ask(lambda ledger: answers.get_event(ledger, id))

    def get_evidence(
        self,
        document: Annotated[str, Field(description="The id of a document.")],
        start: Annotated[int, Field(ge=0, description="First code point.")],
        end: Annotated[int, Field(ge=0, description="The code point behind the last.")],
        around: Annotated[int, Field(ge=0, le=1000, description="So much text on either side.")] = 200,
    ) -> dict[str, Any]:
        """The words of an article by their offsets, with their surroundings and the article's source."""
        return self._ask(lambda ledger: answers.get_evidence(ledger, document, start, end, around))

    def situation(
        self,
        country: Country = None,
        actor: Actor = None,
        since: Day = None,
        until: Day = None,
        limit: Most = 8,
    ) -> dict[str, Any]:
        """Who is with and against whom, whose forces are where, what is agreed, denied, expected."""
        asked = Filter(country=country, actor=actor, since=since, until=until)
        return self._ask(lambda ledger: answers.describe_situation(ledger, asked, limit))

    def explain_claim(self, id: Annotated[str, Field(description="The id of a claim.")]) -> dict[str, Any]:
        """Why a claim was coded so: each step, the rule or lexicon entry, and the words it fired on."""
        return self._ask(lambda ledger: answers.explain_claim(ledger, id))

    def _ask(self, question: Callable[[Ledger], dict[str, Any]]) -> dict[str, Any]:
        try:
            with Ledger.open(self.db) as ledger:
                ledger.limit(SECONDS)
                return question(ledger)
        except MarsadError as error:
            raise ToolError(str(error)) from error


def create_server(db: Path) -> MCPServer[Any]:
    """A server that offers the tools over the ledger at ``db``."""
    server: MCPServer[Any] = MCPServer(
        "marsad", instructions=_ABOUT, version=__version__, log_level="WARNING"
    )
    tools = Tools(db)
    for tool in (
        tools.search_events,
        tools.get_event,
        tools.get_evidence,
        tools.situation,
        tools.explain_claim,
    ):
        server.tool(annotations=_READS)(tool)
    return server
