"""The person to whom a common noun leads: behind a noun for him, or for his office, body or kin."""

from __future__ import annotations

from collections.abc import Sequence

from msgspec.structs import replace

from marsad.arabic.classes.grammar import grammar
from marsad.lexicon.parties_tables import Agent
from marsad.lexicon.sectors import PERSONS
from marsad.resolve.actors.answer import Answers, PartyAnswer
from marsad.resolve.actors.known import is_namesake, named
from marsad.resolve.actors.records import Segment
from marsad.resolve.actors.segment_sorts import is_person
from marsad.resolve.actors.short import meaning
from marsad.resolve.actors.title_bearer import of_another_office
from marsad.resolve.actors.whose import Ask, whose_country

KIN = "kin"


def of_kin(
    ask: Ask, agent: Agent, head: Segment, rest: Sequence[Segment], answers: Answers
) -> PartyAnswer | None:
    """The family of somebody who rules or ruled (أسرة الرئيس المخلوع، نجل القذافي): of the elite."""
    alone = rest and not (rest[0].link or rest[0].conj or ask.words[head.end - 1].pronoun)
    if not alone or meaning(ask.words[head.start], ask.context.parties) != KIN:
        return None
    ruler = answers(ask, rest)
    if ruler is None or ruler.kind != "person" or ruler.sector not in {"GOV", "ELI"}:
        return None
    heads, name = (head.start, *ruler.heads), f"{agent.english} of {ruler.name}"
    return PartyAnswer(ruler.code, "ELI", None, name, agent.kind, heads, f"agent:{agent.lemma}+of")


def person_behind(
    ask: Ask, agent: Agent, head: Segment, rest: Sequence[Segment], answers: Answers
) -> PartyAnswer | None:
    """A known person, or the bearer of a title, behind a definite noun for one (الرئيس السابق فلان، نجله
    الأمير); a former one keeps that sector."""
    assert head.match is not None
    his = bool(ask.words[head.end - 1].pronoun)
    if head.match.plural or not (agent.kind in PERSONS or his):
        return None
    if rest and _in_apposition(ask, head, rest[0]):
        answer = answers(ask, rest)
        return None if answer is None else replace(answer, heads=(head.start, *answer.heads))
    told = (s for s in rest if s.kind != "people" and not (his and ask.words[s.start].pos == "adj"))
    person = next(told, None)  # حليفه السابق | فلان
    if person is None or not head.definite or not is_person(ask, person):
        return None
    if is_namesake(ask, person, agent.sector, whose_country(ask, rest)):
        return None
    answer = named(ask, person, rest)
    sector = "ELI" if agent.sector == "ELI" else answer.sector
    basis = f"agent:{agent.lemma}+{answer.basis}"
    return replace(answer, sector=sector, heads=(head.start, person.start), basis=basis)


def _in_apposition(ask: Ask, head: Segment, title: Segment) -> bool:
    """Whether an office right behind a noun with its pronoun says who that is (نجله الأمير، نظيره الوزير)."""
    joined = title.link or title.conj or title.quoted or title.start != head.end
    word = ask.words[title.start]
    office = title.kind in {"title", "agent"} and bool(word.article) and word.pos != "adj"  # حليفه السابق
    return office and bool(ask.words[head.end - 1].pronoun) and not joined


def bearer_of_body(
    ask: Ask, agent: Agent, head: Segment, rest: Sequence[Segment], of: PartyAnswer
) -> PartyAnswer | None:
    """The known person behind the body that one is of (زعيم ميليشيا عصائب أهل الحق قيس الخزعلي), or who
    presides (اجتماع برئاسة تبون); not whom he or several belong to (أنصار الرئيس بشار الأسد)."""
    if of.kind == "person" and agent.lemma in grammar().headship:
        return of
    index = next((i for i, seg in enumerate(rest) if i and is_person(ask, seg)), None)
    if index is None or agent.kind not in PERSONS or (head.match is not None and head.match.plural):
        return None
    if of_another_office(ask, rest, index, not head.definite):
        return None
    return named(ask, rest[index], rest[index + 1 :])
