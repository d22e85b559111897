"""To whom those belong whom a common noun names (a movement's fighters), and their sector by that."""

from __future__ import annotations

from collections.abc import Sequence

from marsad.arabic.classes.grammar import grammar
from marsad.arabic.letters.endings import OWNED
from marsad.arabic.phrases.nouns import full_plural
from marsad.lexicon.parties_tables import Agent
from marsad.lexicon.sectors import ARMED, IRREGULAR
from marsad.resolve.actors.answer import Answers, PartyAnswer
from marsad.resolve.actors.bearers import face_of
from marsad.resolve.actors.described import bears_name, house_of
from marsad.resolve.actors.known import named
from marsad.resolve.actors.records import Segment
from marsad.resolve.actors.segment_sorts import armed_body, is_force, is_person, next_noun, of_movement
from marsad.resolve.actors.whose import Ask, says

SERVICES = frozenset({"MIL", "SPY", "COP", "PRM"})
OPEN_SECTORS = frozenset({None, "UAF", "REB", "CVL"})
OBJECTS = frozenset({"victim", "weapon"})
STAFF = frozenset({"person", "role", "group", "force"})
PEOPLE = frozenset({"CVL"})
RULING = frozenset({"GOV", "ELI", "MIL", "LEG", "JUD", "COP"})
KEPT = frozenset({"LEG", "LAB"})  # a party's member of parliament sits there for it, a firm's workers work


def inherited(ask: Ask, agent: Agent, belongs: PartyAnswer) -> str | None:
    """The sector of those who belong to a body: its own, but a force keeps its own against a government's,
    and of a movement that is both a party and armed the fighters are armed and its politicians the party's.
    """
    if belongs.sector is None:
        return (
            agent.sector
            if belongs.code is not None and belongs.code not in {"UNO", "IGO", "EUR", "NGO"}
            else None
        )
    if agent.kind == "role" and agent.sector in PEOPLE and belongs.sector in RULING:
        return agent.sector  # أنصار الرئيس
    council = agent.kind == "body" and agent.sector == "LEG" and belongs.kind == "group"
    if (agent.sector in KEPT and not council) or (agent.sector in ARMED and belongs.sector in PEOPLE):
        return agent.sector
    own = not council and agent.kind in {"force", "weapon", "body"} and agent.sector is not None
    if own and belongs.sector in {"GOV", "ELI", "PTY"}:
        return agent.sector
    return face_of(ask, agent.sector, belongs)


def belongs_to(
    ask: Ask, agent: Agent, head: Segment, rest: Sequence[Segment], answers: Answers
) -> PartyAnswer | None:
    """The body, group or person that an agent belongs to (عناصر من X), where that decides its sector."""
    if agent.kind == "body" and agent.sector is not None:
        own = rest and (is_person(ask, rest[0]) or (agent.sector == "LEG" and of_movement(ask, rest[0])))
        return named(ask, rest[0], rest[1:]) if own else house_of(ask, agent, rest, answers)
    house = house_of(ask, agent, rest, answers)  # لجنة الدفاع في البرلمان
    post = agent.kind in OBJECTS and agent.sector == "MIL"
    if house is not None or (agent.kind not in STAFF and agent.sector is not None and not post):
        return house
    index = next_noun(ask, rest)
    if index is None or (post and not armed_body(ask, rest[index])):
        return _gunmen(ask, agent, rest, answers)
    if rest[index].link and says(ask, rest[index].start - 1, grammar().hostile):
        return None  # القوات المناهضة لحفتر
    seg, adjacent = rest[index], all(other.number or other.kind == "people" for other in rest[:index])
    assert seg.match is not None
    if seg.match.weak and (ask.words[seg.start].pos == "adj" or bears_name(ask, agent, rest)):
        return None  # القبائل العربية are of no channel, كتيبة النصر of no party
    if seg.kind == "actor":
        actors = ask.context.parties.actors(seg.match)
        person = any(actor.kind == "person" for actor in actors)
        if all(actor.kind == "state" for actor in actors):
            return None
        if person and agent.kind == "person" and seg.link != "of" and not _owned(ask, agent, head, index):
            return None
        if agent.kind == "person" and not (seg.link or seg.conj) and ask.words[head.end - 1].article:
            return None  # الشيخ بدر السويدي
        serves = agent.sector == "MIL" and all(SERVICES.issuperset(a.sectors[:1]) for a in actors)
        if not person and agent.kind == "person" and seg.link == "at" and agent.sector not in OPEN_SECTORS:
            return named(ask, seg, rest[index + 1 :]) if serves else None  # ضابط في المخابرات
        return named(ask, seg, rest[index + 1 :])
    if not seg.link and (ask.words[head.end - 1].article or full_plural(ask.words[head.end - 1])):
        return None  # مسؤولين | متهمين
    if agent.sector == "MIL" and seg.kind == "agent" and is_force(ask, seg):
        return answers(ask, rest[index:])
    if seg.kind not in {"agent", "title"} or agent.sector not in {*OPEN_SECTORS, "GOV"}:
        return None
    if seg.kind == "title" and agent.kind not in {"role", "group", "victim"}:
        return None
    loose = seg.link == "of" or (agent.sector is None and index == 0)
    if not adjacent or (agent.kind != "role" and not loose):
        return None
    answer = answers(ask, rest[index:])
    return answer if answer is not None and answer.sector is not None and answer.human else None


def _owned(ask: Ask, agent: Agent, head: Segment, behind: int) -> bool:
    """Whether men in arms are in the plural that only an owner right behind them has (مسلحو الحوثي)."""
    assert head.match is not None
    noun = ask.words[head.end - 1]
    return not behind and head.match.plural and agent.sector in IRREGULAR and noun.stem.endswith(OWNED)


def _gunmen(ask: Ask, agent: Agent, rest: Sequence[Segment], answers: Answers) -> PartyAnswer | None:
    """The irregular force whose arms something is, by its noun right behind (دبابات المتمردين)."""
    seg = rest[0] if rest else None
    if seg is None or agent.kind != "weapon" or seg.kind != "agent" or seg.link or seg.conj:
        return None
    if ask.words[seg.start].pos == "adj":
        return None  # طائرات مجهولة
    answer = answers(ask, rest)
    return answer if answer is not None and answer.sector in IRREGULAR else None
