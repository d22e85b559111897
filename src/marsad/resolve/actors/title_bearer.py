"""The person who bears a title: known by his name, the dead one of a rank, or another than the one in
whose service he is.
"""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from msgspec.structs import replace

from marsad.arabic.classes.grammar import grammar
from marsad.arabic.letters.endings import ARTICLE
from marsad.lexicon.parties_forms import form
from marsad.lexicon.parties_tables import Title
from marsad.resolve.actors.answer import NAMESAKE, PERSON, PartyAnswer, sector_in
from marsad.resolve.actors.bearers import period
from marsad.resolve.actors.known import named
from marsad.resolve.actors.namesake import in_no_cabinet
from marsad.resolve.actors.offices import INTERNATIONAL
from marsad.resolve.actors.records import Segment
from marsad.resolve.actors.segment_sorts import is_person, title_of
from marsad.resolve.actors.title_meaning import RANK
from marsad.resolve.actors.whose import Ask, Whose

CALLINGS = frozenset({"CVL", "EDU", "MED", "BUS", "CRM", "REB"})  # what somebody is, not what he holds


def served(ask: Ask, title: Title, head: Segment, rest: Sequence[Segment]) -> Sequence[Segment]:
    """The name right behind an open title, with its rank, of the one in the service of whom its holder stands
    (مبعوث بوتين، مستشار اللواء فلان، مديرا لمكتب اللواء فلان); empty where it is the holder's own."""
    if title.kind in {RANK, "honorific", "former"} or title.of is not None:
        return ()
    words = ask.words[head.start : head.end]
    if any(word.article or word.pronoun for word in words) or words[-1].pos == "adj":
        return ()
    first = rest[0]
    relation = title.kind == "relation"
    bureau = relation and first.link == "of" and not first.definite and _bare(ask, first)
    at = int(bureau)
    styled = relation and at < len(rest) and rest[at].definite and rest[at].kind == "title"
    at += styled and title_of(ask, rest[at]).kind in {RANK, "honorific"}
    if not at and (first.link or first.conj or first.quoted):
        return ()
    near = all(seg.start == before.end for before, seg in pairwise((head, *rest[: at + 1])))
    return rest[bureau : at + 1] if at < len(rest) and near and is_person(ask, rest[at]) else ()


def _bare(ask: Ask, seg: Segment) -> bool:
    """Whether one common noun stands there alone, that something in idafa makes definite (لمكتب | فلان)."""
    word = ask.words[seg.start]
    return (
        seg.end == seg.start + 1 and word.pos == "noun" and not word.pronoun and seg.kind in {None, "agent"}
    )


def of_faith(ask: Ask, title: Title, person: Segment) -> bool:
    """Whether a minister has the name of a known man of faith, who is in no cabinet."""
    parties = ask.context.parties
    return person.match is not None and in_no_cabinet(title, parties.actors(person.match), parties)


def of_another_office(ask: Ask, rest: Sequence[Segment], index: int, owned: bool) -> bool:
    """Whether a person holds the office before his name that a preposition brings in, or to which the one
    spoken of belongs (``owned``): he is another (قيادي مقرب من الرئيس السوري بشار الأسد، محامي الرئيس السابق
    محمد مرسي, not مستشارة الرئيس السوري بثينة شعبان)."""
    at = next((at for at in range(index - 1, -1, -1) if rest[at].kind in {"title", "agent"}), None)
    match = rest[index].match
    if at is None or match is None:
        return False
    office = rest[at]
    if not office.link and not (owned and all(not (seg.definite or seg.conj) for seg in rest[:at])):
        return False
    parties = ask.context.parties
    ids = {actor.id for actor in parties.actors(match)}
    offices = [held for held in parties.tables.offices if held.actor in ids]
    if office.kind == "agent":  # الرئيس السابق
        assert office.match is not None
        return parties.tables.agents[office.match.entries[0]].sector == "ELI" and bool(offices)
    titles = title_of(ask, office).english
    return any(held.office in titles for held in offices)


def late_bearer(ask: Ask, title: Title, head: Segment, rest: Sequence[Segment]) -> PartyAnswer | None:
    """The one person of the article who had a rank and is called dead (العقيد الراحل)."""
    dead = (ask.words[at].stem.removeprefix(ARTICLE) for seg in rest for at in range(seg.start, seg.end))
    if title.kind != RANK or not any(stem in grammar().late for stem in dead):
        return None
    parties = ask.context.parties
    people = [known for known in ask.context.mentioned if parties.rows(known)[0].kind == PERSON]
    called = parties.called(form(ask.words[head.start]).first, people) if people else frozenset()
    if len(called) != 1:
        return None
    actor = period(parties.rows(next(iter(called))), ask.published)
    sector = actor.sectors[0] if actor.sectors else None
    return PartyAnswer(
        actor.code, sector, actor.id, actor.name, actor.kind, (head.start,), f"short:{actor.id}"
    )


def known_bearer(
    ask: Ask,
    heads: tuple[Segment, Segment],
    rest: Sequence[Segment],
    title: Title,
    whose: Whose | None,
    belongs: PartyAnswer | None,
    sector: str | None,
) -> PartyAnswer:
    """A known person under a title: in the sector of the title where that says more than the tables."""
    body = belongs.code if belongs is not None else whose.code if whose is not None else None
    answer = named(ask, heads[1], rest, body)
    unsaid = not belongs.sector if belongs else whose is None and answer.sector not in {None, "ELI"}
    vague = title.kind == "honorific" or title.sector in CALLINGS or (title.kind == "relation" and unsaid)
    other = answer.basis.startswith(NAMESAKE)
    own = answer.sector if (vague and not other) or (title.kind == RANK and answer.sector) else sector
    explicit = whose.code if whose is not None and whose.basis != "place" else None
    explicit = belongs.code if belongs is not None and belongs.code in INTERNATIONAL else explicit
    code = explicit if explicit in INTERNATIONAL and not vague else answer.code or explicit
    own = None if code != answer.code and code in INTERNATIONAL else own or answer.sector
    return replace(
        answer,
        code=code,
        sector="ELI" if sector == "ELI" else sector_in(own, code),
        kind="person",
        heads=(heads[0].start, heads[1].start),
        basis=f"title:{title.phrase}+{answer.basis}",
    )
