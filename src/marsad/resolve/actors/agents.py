"""Who is meant by a common noun for people, bodies or things (soldiers, a ministry, a ship)."""

from __future__ import annotations

from collections.abc import Sequence

from msgspec.structs import replace

from marsad.arabic.classes.particles import FROM
from marsad.lexicon.parties_tables import Agent
from marsad.lexicon.sectors import PERSONS
from marsad.resolve.actors.answer import OFFICES, Answers, PartyAnswer, sector_in
from marsad.resolve.actors.belonging import OBJECTS, belongs_to, inherited
from marsad.resolve.actors.bodies import behind_noun
from marsad.resolve.actors.described import (
    bears_name,
    between_states,
    called,
    described,
    loyal,
    of_body,
    said_of,
    several,
)
from marsad.resolve.actors.persons_behind import bearer_of_body, of_kin, person_behind
from marsad.resolve.actors.records import Segment
from marsad.resolve.actors.segment_sorts import arabic, describing, is_former
from marsad.resolve.actors.short import COME, SHORTENED, meaning, named_before
from marsad.resolve.actors.spelt_alike import another_word
from marsad.resolve.actors.whose import Ask, Whose, does_to, of_goods, whose_country
from marsad.resolve.english.english import english, is_said, qualified
from marsad.resolve.english.latin import latin

OUTSIDER = "outsider"
CIRCLE = "circle"  # who is somebody only by what an adjective or body says
THING = "thing"


def of_agent(
    ask: Ask, head: Segment, rest: Sequence[Segment], counted: str, answers: Answers
) -> PartyAnswer | None:
    """A generic agent with the country, or the body it belongs to, that the phrase gives it."""
    assert head.match is not None
    agent = _kind(ask, head, rest)
    if agent.kind == THING or another_word(ask, agent, head):
        return None
    own = person_behind(ask, agent, head, rest, answers) or behind_noun(ask, agent, head, rest)
    own = own or loyal(ask, agent, head, rest, answers) or of_kin(ask, agent, head, rest, answers)
    if own is not None:
        return own
    whose = _whose(ask, agent, head, rest)
    plain, agent = agent, described(ask, agent, head, rest)
    told = agent is not plain
    belongs = None if told else belongs_to(ask, agent, head, rest, answers)
    if not told and belongs is None and ask.context.parties.means(agent.lemma) == CIRCLE:
        return None  # الجهات المعنية
    agent = agent if belongs is not None else _alone(ask, agent, head)
    between = between_states(ask, agent, rest)
    evident = head.definite or bool(counted) or belongs is not None or between is not None or told
    evident = evident or (whose is not None and whose.basis != "place") or bears_name(ask, agent, rest)
    outsider = bool(rest) and meaning(ask.words[head.start], ask.context.parties) == OUTSIDER
    evident = evident or (outsider and bool(ask.words[rest[0].start].article))
    if head.match.weak and not evident and not _titled(agent, rest):
        return None
    if outsider and rest and rest[0].kind in {"country", "capital"}:
        whose = None  # أعداء إسرائيل، حلفاء إيران
    if belongs is None and whose is None and (known := named_before(ask, agent, head, rest)):
        return known
    part = head.definite and agent.kind not in PERSONS  # وحدة من الجيش is one army's
    plural = several(head.match, "" if part else counted)
    noun = agent.plural if plural else agent.english
    noun = qualified(noun, agent.lemma, arabic(ask, [head]), describing(ask, rest))
    if belongs is not None and (bearer := bearer_of_body(ask, agent, head, rest, belongs)) is not None:
        return replace(bearer, heads=(head.start, *bearer.heads), basis=f"agent:{agent.lemma}+{bearer.basis}")
    if belongs is not None:
        code = whose.code if whose is not None and whose.basis == "adjective" else belongs.code
        said = "" if head.definite else said_of(ask, rest)
        name = f"{said} {noun}" if said else of_body(noun, belongs)
        sector = agent.sector if _of_another(head, ask) else inherited(ask, agent, belongs)
        kind = "international" if code is None and belongs.kind == "international" else agent.kind
        heads, basis = (head.start, *belongs.heads), f"agent:{agent.lemma}+of"
        return PartyAnswer(code, sector, None, name, kind, heads, basis, agent.kind != "victim")
    land = whose.code if whose is not None and whose.basis == "adjective" else None
    code = land or agent.code or (whose.code if whose else between)
    name = f"{whose.adjective} {noun}" if whose is not None and whose.adjective else _quoted(ask, noun, rest)
    if (agent.kind in PERSONS or ask.words[head.end - 1].pronoun) and not plural:
        name += called(ask, rest)
    former = is_former(ask, rest) and agent.sector in OFFICES and agent.kind in PERSONS
    return PartyAnswer(
        code,
        "ELI" if former else sector_in(agent.sector, code),
        None,
        f"former {name}" if former else name,
        "state" if agent.kind == "state" else agent.kind,
        (head.start,),
        f"agent:{agent.lemma}" + (f"+{whose.basis}" if whose else ""),
        agent.kind not in OBJECTS,
    )


def _whose(ask: Ask, agent: Agent, head: Segment, rest: Sequence[Segment]) -> Whose | None:
    """The country that the words behind a noun name; of those who came from another, only one that is said as
    theirs (لاجئون سوريون، من سوريا), not where they are."""
    if not rest or does_to(ask, head, rest) or of_goods(ask.words):
        return None
    whose = whose_country(ask, rest)
    if whose is None or whose.basis == "adjective" or ask.context.parties.means(agent.lemma) != COME:
        return whose
    return whose if any(ask.words[seg.start - 1].stem == FROM for seg in rest if seg.start) else None


def _alone(ask: Ask, agent: Agent, head: Segment) -> Agent:
    """What a noun for those who belong to something also means, where it belongs to nothing (رجال: men)."""
    assert head.match is not None
    if agent.sector is not None or len(head.match.entries) == 1 or ask.words[head.end - 1].pronoun:
        return agent
    return ask.context.parties.tables.agents[head.match.entries[1]]


def _of_another(head: Segment, ask: Ask) -> bool:
    """Whether a noun means somebody else's like (نظيره): his office is that of the other, his country not."""
    return meaning(ask.words[head.start], ask.context.parties) in {"other", OUTSIDER}


def _kind(ask: Ask, head: Segment, rest: Sequence[Segment]) -> Agent:
    """The agent that a segment names: with the word behind the nationality where both are one term
    (المعارضة السورية المسلحة).
    """
    assert head.match is not None
    parties = ask.context.parties
    if len(rest) > 1 and rest[0].kind == "people" and not (rest[1].link or rest[1].conj or rest[1].quoted):
        joined = [*ask.words[head.start : head.end], ask.words[rest[1].start]]
        whole = next((m for m in parties.find(joined, 0) if m.kind == "agent" and m.end == len(joined)), None)
        if whole is not None:
            return parties.tables.agents[whole.entries[0]]
    return parties.tables.agents[head.match.entries[0]]


def _titled(agent: Agent, rest: Sequence[Segment]) -> bool:
    """Whether the words after a common noun make it one body: a quoted name, or for councils and committees
    an idafa.
    """
    if not rest or rest[0].conj or rest[0].link or rest[0].number:
        return False
    if rest[0].quoted or (agent.kind == "body" and (rest[0].definite or rest[0].match is not None)):
        return True
    chain = rest[0].match is None and len(rest) > 1 and not (rest[1].link or rest[1].conj or rest[1].number)
    return agent.kind in SHORTENED and chain and any(seg.definite or seg.match for seg in rest[1:3])


def _quoted(ask: Ask, noun: str, rest: Sequence[Segment]) -> str:
    """A generic noun with the unknown name in quotation marks after it."""
    named = arabic(ask, [seg for seg in rest if seg.quoted and seg.match is None])
    return f"{noun} «{(english if is_said(named) else latin)(named)}»" if named else noun
