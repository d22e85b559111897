"""Leaders, figures and circles that only their adjective tells of (قيادات نقابية، جماعات متشددة)."""

from __future__ import annotations

from collections.abc import Sequence

from msgspec.structs import replace

from marsad.lexicon.parties import Agent
from marsad.resolve.actors_known import Ask
from marsad.resolve.actors_short import meaning
from marsad.resolve.actors_story import REGIONS
from marsad.resolve.segments import SECTOR, Segment

OPEN = frozenset({"role", "group", "body", "person"})
BODY = "body"
INTERNATIONAL, SOCIETY, NON_GOVERNMENTAL = "IGO", "SOC", "NGO"
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


def between_states(ask: Ask, agent: Agent, rest: Sequence[Segment]) -> str | None:
    """IGO for bodies and officers that an adjective right behind them calls international (مراقبون دوليون),
    NGO for societies, and IGO for bodies of no stated kind that one calls a region's (اللجنة العربية).
    """
    if not rest or rest[0].match is not None or rest[0].link or rest[0].conj or rest[0].quoted:
        return None
    said = meaning(ask.words[rest[0].start], ask.context.parties)
    if said == INTERNATIONAL and agent.kind == "body" and agent.sector == SOCIETY:
        return NON_GOVERNMENTAL  # منظمة غير حكومية دولية
    official = said == INTERNATIONAL and agent.kind in {"body", "role", "force"}
    return INTERNATIONAL if official or (said in REGIONS and _open_body(agent)) else None


def _open_body(agent: Agent) -> bool:
    return agent.kind == "body" and agent.sector is None
