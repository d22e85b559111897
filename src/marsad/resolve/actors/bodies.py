"""Bodies whose name stands behind the noun for what they are (تنظيم داعش، حركة جيش الفداء)."""

from __future__ import annotations

from collections.abc import Sequence

from msgspec.structs import replace

from marsad.arabic.classes.grammar import grammar
from marsad.lexicon.parties_tables import Agent
from marsad.resolve.actors.answer import PartyAnswer
from marsad.resolve.actors.known import named
from marsad.resolve.actors.records import Segment
from marsad.resolve.actors.segment_sorts import arabic
from marsad.resolve.actors.whose import Ask, whose_country

GROUP, FORCE = "group", "force"
SOLDIERS, REBELS = "MIL", "REB"
OUTSIDE_STATES = frozenset({"NGO"})
MEDIA = "JRN"


def behind_noun(ask: Ask, agent: Agent, head: Segment, rest: Sequence[Segment]) -> PartyAnswer | None:
    """The body that a noun and the name right behind it are: the known one of that name (منظمة HRW), or an
    armed group that calls itself an army or brigade, which is no state's (تنظيم جيش الفداء)."""
    if agent.lemma not in grammar().named_body or not rest or ask.words[head.end - 1].article:
        return None
    name = rest[0]
    if name.link or name.conj or name.number or name.match is None:
        return None
    if name.kind == "actor":
        return _known(ask, agent, head, rest)
    several = len(rest) > 1 or name.quoted
    if name.kind != "agent" or ask.words[name.start].article or not several or agent.kind != GROUP:
        return None
    told = ask.context.parties.tables.agents[name.match.entries[0]]
    if (told.kind, told.sector) != (FORCE, SOLDIERS):
        return None
    whose = whose_country(ask, rest)
    code = whose.code if whose is not None else None
    sector = agent.sector if agent.sector in {"PRM", REBELS} else REBELS
    words = [seg for seg in rest if not seg.link]
    return PartyAnswer(
        code, sector, None, arabic(ask, words), GROUP, (head.start, name.start), f"agent:{agent.lemma}"
    )


def _known(ask: Ask, agent: Agent, head: Segment, rest: Sequence[Segment]) -> PartyAnswer | None:
    """The known group behind a noun for groups, the society or agency behind one for bodies."""
    answer = named(ask, rest[0], rest[1:])
    fits = answer.kind == GROUP if agent.kind == GROUP else answer.kind not in {GROUP, "person", "state"}
    if answer.id is None or not fits:
        return None
    if agent.kind != GROUP and not (answer.code in OUTSIDE_STATES or answer.sector == MEDIA):
        return None
    return replace(answer, heads=(head.start, *answer.heads))
