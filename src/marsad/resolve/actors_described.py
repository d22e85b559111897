"""Leaders, figures and circles that only their adjective tells of (قيادات نقابية، جماعات متشددة)."""

from __future__ import annotations

from collections.abc import Sequence

from msgspec.structs import replace

from marsad.lexicon.parties import Agent
from marsad.resolve.actors_known import Ask
from marsad.resolve.actors_short import meaning
from marsad.resolve.segments import SECTOR, Segment

OPEN = frozenset({"role", "group", "body", "person"})
BODY = "body"
CONCERNS = frozenset({"PTY", "COP", "MIL", "GOV"})  # what a committee is about, not whose it is


def described(ask: Ask, agent: Agent, head: Segment, rest: Sequence[Segment]) -> Agent:
    """A noun for whoever leads or belongs to something, in the sector that its adjective says."""
    if agent.sector is not None or agent.code is not None or agent.kind not in OPEN:
        return agent
    definite = bool(ask.words[head.end - 1].article)
    for seg in rest:
        word = ask.words[seg.start]
        if seg.link or seg.conj or seg.quoted or seg.number or bool(word.article) != definite:
            return agent
        said = meaning(word, ask.context.parties) or ""
        if said.startswith(SECTOR):
            if agent.kind == BODY and said.removeprefix(SECTOR) in CONCERNS:
                return agent
            return replace(agent, sector=said.removeprefix(SECTOR))
        if seg.kind != "people":
            return agent
    return agent
