"""Leaders, figures and circles that only their adjective tells of (قيادات نقابية، جماعات متشددة)."""

from __future__ import annotations

from collections.abc import Sequence

from msgspec.structs import replace

from marsad.arabic.classes.grammar import grammar
from marsad.arabic.letters.endings import FEMININE
from marsad.lexicon.english import bare, load_english
from marsad.lexicon.parties_tables import Agent, Match
from marsad.lexicon.sectors import ARMED, IRREGULAR
from marsad.resolve.actors.answer import Answers, PartyAnswer
from marsad.resolve.actors.in_story import REGIONS
from marsad.resolve.actors.records import Segment
from marsad.resolve.actors.segment_sorts import arabic, namelike
from marsad.resolve.actors.segments import SECTOR
from marsad.resolve.actors.short import meaning
from marsad.resolve.actors.whose import Ask
from marsad.resolve.english.latin import latin

OF, GOVERNING, IRREGULARS = "of", "GOV", "PRM"
NAMELESS = frozenset({"state", "international"})
OPEN = frozenset({"role", "group", "body", "person"})
BODY, LEADER = "body", "قائد"
OF_NAME = " of "
FORCES = frozenset({"MIL", "SPY", "COP", "PRM"})
LAWMAKING, INSIDE = "LEG", "at"
COMMITTEE, ELECTIONS = "لجنة", "انتخابات"
INTERNATIONAL, SOCIETY, NON_GOVERNMENTAL = "IGO", "SOC", "NGO"
CONCERNS = frozenset({"PTY", "COP", "MIL", "GOV"})  # what a committee is about, not whose it is


def described(ask: Ask, agent: Agent, head: Segment, rest: Sequence[Segment]) -> Agent:
    """A noun for whoever leads or belongs to something, in the sector that its adjective says."""
    if agent.sector is not None or agent.code is not None or agent.kind not in OPEN:
        return agent
    if agent.lemma == COMMITTEE and _sits_in_parliament(ask, rest):
        return replace(agent, sector=LAWMAKING)
    definite = bool(ask.words[head.end - 1].article)
    if agent.lemma == LEADER and definite and head.match is not None and head.match.plural and rest:
        word = ask.words[rest[0].start]
        theirs = rest[0].kind == "people" or meaning(word, ask.context.parties) in REGIONS
        if theirs and word.article and all(seg.link or seg.conj for seg in rest[1:2]):
            return replace(agent, sector=GOVERNING, english="leader", plural="leaders")  # القادة اللبنانيون
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


def several(match: Match, counted: str) -> bool:
    """Whether several are meant: by a plural, or by one with a quantity before it; not by one of several (أحد
    القادة), nor by one that is only pointed at (ذلك الرجل، كل رجل). ``counted`` is the word that does so."""
    words = grammar()
    return counted not in words.one_of and (
        match.plural or (bool(counted) and counted not in words.one_behind)
    )


def of_body(noun: str, whose: PartyAnswer) -> str:
    """What belongs to somebody, in English: to a force without a name by what that is (army forces)."""
    plain = whose.id is None and whose.sector in FORCES and OF_NAME not in whose.name
    last = whose.name.rpartition(" ")[2]
    one = plain and last.islower() and last.isalpha() and not last.endswith(("s", "men"))
    return f"{whose.name} {noun}" if one else f"{noun}{OF_NAME}{whose.name}"


def said_of(ask: Ask, rest: Sequence[Segment]) -> str:
    """What a noun for people right behind another one without article says of it as an adjective, in English
    (نائب معارض: opposition); empty where it is no adjective."""
    if not rest or rest[0].kind != "agent" or rest[0].link or rest[0].conj or rest[0].quoted:
        return ""
    word = ask.words[rest[0].start]
    apart = word.article or rest[0].end - rest[0].start > 1 or all(r.pos != "adj" for r in word.readings)
    return "" if apart else load_english().adjectives.get(bare(word.text), "")


def called(ask: Ask, rest: Sequence[Segment]) -> str:
    """The name of the one whom a noun means, behind it and what describes him, to be added to that noun in
    English (القيادي البارز سامر الحداد); empty where none stands there."""
    told = next((n for n, seg in enumerate(rest) if namelike(ask, seg)), len(rest))
    name = rest[told : next((n for n in range(told, len(rest)) if rest[n].match is not None), len(rest))]
    if any(seg.link or seg.conj or seg.number or seg.quoted for seg in rest[: told + len(name)]) or not name:
        return ""
    first = ask.words[name[0].start]
    described = first.pos == "adj" and first.stem.endswith(FEMININE)  # كلية تابعة للجامعة
    if first.article or described or not ask.context.parties.is_given_name(first):
        return ""
    return f" {latin(arabic(ask, name))}"


def bears_name(ask: Ask, agent: Agent, rest: Sequence[Segment]) -> bool:
    """Whether the definite word right behind a noun for a fighting body is what it is called (لواء النصر)."""
    named = bool(rest) and not (rest[0].link or rest[0].conj) and bool(ask.words[rest[0].start].article)
    return named and agent.kind == "force" and agent.lemma in grammar().fighting_body


def house_of(ask: Ask, agent: Agent, rest: Sequence[Segment], answers: Answers) -> PartyAnswer | None:
    """The parliament or house that a committee of it sits in (لجنة الشؤون الخارجية في مجلس الشيوخ
    الأميركي)."""
    if agent.sector not in {None, LAWMAKING} or agent.kind != BODY:
        return None
    index = 0 if agent.sector else next((at for at, seg in enumerate(rest) if seg.link), 0)
    if not rest or rest[index].link != INSIDE:
        return None
    house = answers(ask, rest[index:])
    return house if house is not None and house.sector == LAWMAKING else None


def _sits_in_parliament(ask: Ask, rest: Sequence[Segment]) -> bool:
    """Whether the last word behind a committee tells that it is parliament's (لجنة النزاهة النيابية), and not
    what an election is of (لجنة الانتخابات البرلمانية)."""
    own = [seg for seg in rest if not seg.link]
    if not own or len(own) != len(rest):
        own = own[: next((at for at, seg in enumerate(rest) if seg.link), len(own))]
    if not own or meaning(ask.words[own[-1].start], ask.context.parties) != SECTOR + LAWMAKING:
        return False
    return not ask.words[own[-1].start - 1].stem.endswith(ELECTIONS)


def _open_body(agent: Agent) -> bool:
    return agent.kind == "body" and agent.sector is None


def loyal(
    ask: Ask, agent: Agent, head: Segment, rest: Sequence[Segment], answers: Answers
) -> PartyAnswer | None:
    """Armed men by whom they are loyal to (مسلحون موالون لحفتر): of his country and, if he has arms,
    in his sector; a government's are irregulars. Whom a state abroad has on its side is not of it.
    """
    if agent.sector not in IRREGULAR or len(rest) < 2 or rest[1].link != OF or rest[0].link:
        return None
    if ask.words[rest[0].start].lemma not in grammar().loyal:
        return None
    leader = answers(ask, rest[1:])
    if leader is None or leader.code is None or leader.kind in NAMELESS or leader.sector is None:
        return None
    assert head.match is not None
    noun = agent.plural if head.match.plural else agent.english
    sector = (
        leader.sector
        if leader.sector in ARMED
        else IRREGULARS
        if leader.sector == GOVERNING
        else agent.sector
    )
    name, heads = f"{noun} loyal to {leader.name}", (head.start, *leader.heads)
    return PartyAnswer(leader.code, sector, None, name, agent.kind, heads, f"agent:{agent.lemma}+of")
