"""Titles and offices: who a minister, an envoy, a spokesman is, with a name or by the office on a date."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from msgspec.structs import replace

from marsad.arabic.classes.grammar import grammar
from marsad.arabic.letters.endings import ARTICLE
from marsad.lexicon.parties_forms import form
from marsad.lexicon.parties_tables import Title
from marsad.resolve.actors.answer import NAMESAKE, OFFICES, PERSON, Answers, PartyAnswer, sector_in
from marsad.resolve.actors.bearers import period
from marsad.resolve.actors.described import said_of
from marsad.resolve.actors.known import is_namesake, named
from marsad.resolve.actors.namesake import OF_TOWNS, in_no_cabinet
from marsad.resolve.actors.offices import (
    INTERNATIONAL,
    SECRETARY,
    SPOKESMAN,
    UNITED_NATIONS,
    holder_of,
    region,
)
from marsad.resolve.actors.records import Segment
from marsad.resolve.actors.segment_sorts import (
    arabic,
    is_former,
    is_person,
    is_rank,
    namelike,
    next_noun,
    title_of,
)
from marsad.resolve.actors.whose import Ask, Whose, whose_country
from marsad.resolve.english.english import described, is_said
from marsad.resolve.english.latin import latin

RANK, DEPUTY = "rank", "deputy"
HEAD, VICE, LAWMAKING = "رئيس", "نائب الرئيس", "LEG"
ENVOY = "envoy"
CALLINGS = frozenset({"CVL", "EDU", "MED", "BUS", "CRM", "REB"})  # what somebody is, not what he holds


def titled(ask: Ask, head: Segment, rest: Sequence[Segment], answers: Answers) -> PartyAnswer | None:
    """A title: with the person, the country and the body that it names. ``answers`` reads a complement."""
    title = _meant(ask, head, rest)
    if title.kind == "former":
        return None
    whose = whose_country(ask, rest, office=True)
    if whose is not None and whose.basis == "place" and ENVOY in title.english:
        whose = None  # المبعوث إلى ليبيا is sent there by others
    if title.of is not None and (whose is None or title.of in INTERNATIONAL):
        whose = Whose(title.of, "", "title")
    owners = _served(ask, title, head, rest) if rest and not head.definite else ()
    owner = owners[-1] if owners else None
    index = next((at for at, seg in enumerate(rest) if is_person(ask, seg) and seg is not owner), None)
    owned = title.kind == SPOKESMAN or not (head.definite or title.kind in {"honorific", RANK})
    owned = owned and DEPUTY not in title.english  # نائب رئيس المجلس فلان
    person = None if index is None or of_another_office(ask, rest, index, owned) else rest[index]
    if person is None and (dead := _late(ask, title, head, rest)) is not None:
        return dead
    belongs = _complement(ask, title, head, rest, answers) if owner is None else answers(ask, owners)
    if _of_united_nations(title, head, belongs):
        assert belongs is not None
        whose, belongs = None, replace(belongs, code=UNITED_NATIONS[0], sector=None, kind="international")
    if title.kind == "honorific" and belongs is not None and person is None:
        return replace(belongs, heads=(head.start, *belongs.heads))
    if person is not None and belongs is None and title.kind == "relation" and title.sector is None:
        title = _in_office(ask, title, head)
    sector = _sector(ask, title, rest, belongs)
    if person is not None and (_of_faith(ask, title, person) or is_namesake(ask, person, sector, whose)):
        stranger = replace(person, match=None, kind=None)
        rest = [stranger if seg is person else seg for seg in rest]
        person = None
    unknown = belongs is None and _of_something(ask, title, head, rest)
    sector = None if unknown else sector
    past = is_former(ask, rest)
    former = past and sector in OFFICES and title.kind != RANK
    if person is not None:
        return _person(ask, (head, person), rest, title, whose, belongs, "ELI" if former else sector)
    if belongs is None and sector is None and not unknown and (plain := _people_of(ask, title, head)):
        return answers(ask, (plain, *rest))
    code = (whose.code if whose is not None and whose.basis != "place" else None) or (
        belongs.code if belongs else None
    )
    code = code or (whose.code if whose is not None else None)
    known = None if past or owner is not None else holder_of(ask, title, head, rest, belongs, code)
    name = known.name if known else _name(ask, title, whose, belongs, rest)
    basis = "+office" if known else f"+{whose.basis}" if whose else ""
    return PartyAnswer(
        code or (known.code if known else None),
        "ELI" if former else sector_in(sector, code),
        known.id if known else None,
        f"former {name}" if former else name,
        "international"
        if code is None and belongs is not None and belongs.kind == "international"
        else "person",
        (head.start, *(belongs.heads if belongs else ())),
        f"title:{title.phrase}{basis}",
    )


def _meant(ask: Ask, head: Segment, rest: Sequence[Segment]) -> Title:
    """The title that a segment matched, as the words behind it have it."""
    title = title_of(ask, head)
    if title.phrase == VICE and not head.definite and _beside_body(rest, head):
        return replace(title, kind="relation", english=(f"{DEPUTY} head",))
    if _performs(ask, head, rest):
        return replace(title, kind="office", sector="CVL", english=("actor",))
    return title


def _performs(ask: Ask, head: Segment, rest: Sequence[Segment]) -> bool:
    """Whether one of no known name is on the stage: nothing says whom he would stand for but his own state
    (الممثل السوري فلان, not الممثل السوري لدى)."""
    word = ask.words[head.start]
    if not word.article or head.end > head.start + 1 or word.lemma not in grammar().performer:
        return False
    if any(is_person(ask, seg) or seg.link or seg.conj for seg in rest):
        return False
    return any(namelike(ask, seg) for seg in rest[:2] if seg.kind != "people")


def _in_office(ask: Ask, title: Title, head: Segment) -> Title:
    """A relation's title as the office that its bare noun names (النائب فلان); نائبه فلان holds what the
    tables know of him."""
    plain = None if ask.words[head.start].pronoun else _plain_agent(ask, head)
    told = ask.context.parties.tables.agents[plain.match.entries[0]] if plain and plain.match else None
    return replace(title, kind="office", sector=told.sector) if told and told.sector else title


def _served(ask: Ask, title: Title, head: Segment, rest: Sequence[Segment]) -> Sequence[Segment]:
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


def _of_faith(ask: Ask, title: Title, person: Segment) -> bool:
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


def _of_united_nations(title: Title, head: Segment, belongs: PartyAnswer | None) -> bool:
    """Whether one is the envoy of a secretary-general of nothing stated (الممثلة الخاصة للأمين العام)."""
    special = ENVOY in title.english and head.end - head.start > 1
    if not special or belongs is None or not belongs.basis.startswith(SECRETARY):
        return False
    return belongs.code is None or belongs.basis.endswith("+place")  # الأمين العام في العراق


def _late(ask: Ask, title: Title, head: Segment, rest: Sequence[Segment]) -> PartyAnswer | None:
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


def _sector(ask: Ask, title: Title, rest: Sequence[Segment], belongs: PartyAnswer | None) -> str | None:
    """The title's own sector, that of the body it is held in, or a rank's."""
    sector = title.sector
    if belongs is not None and title.kind in {"relation", SPOKESMAN}:
        weaker = title.sector in {None, "GOV"} or not belongs.basis.startswith("agent")
        if weaker and (belongs.sector is not None or belongs.code in INTERNATIONAL):
            sector = belongs.sector
    if belongs is not None and belongs.kind == "group" and title.kind == "relation" and sector == "GOV":
        sector = belongs.sector  # زعيم التنظيم
    if sector is None and any(is_rank(ask, seg) for seg in rest):
        sector = "MIL"
    return sector


def _of_something(ask: Ask, title: Title, head: Segment, rest: Sequence[Segment]) -> bool:
    """Whether one heads a thing that the tables do not know as a state's (رئيس الاتفاق، رئيس الجلسة)."""
    if title.phrase != HEAD or head.definite or not rest or not rest[0].definite:
        return False
    thing = rest[0]
    named_so = ask.words[thing.start].pos == "propn" or namelike(ask, thing)
    return thing.match is None and not (thing.link or thing.conj or thing.quoted or named_so)


def _person(
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


def _people_of(ask: Ask, title: Title, head: Segment) -> Segment | None:
    """The noun of people that a title also is; his own deputy (نائبه السابق) is none of them."""
    his = DEPUTY in title.english and ask.words[head.start].pronoun
    return None if his else _plain_agent(ask, head)


def _plain_agent(ask: Ask, head: Segment) -> Segment | None:
    """The segment as the common noun that it is too, where nothing says what the title is of (النائب)."""
    assert head.match is not None
    found = ask.context.parties.find(ask.words, head.start)
    same = (match for match in found if match.kind == "agent" and match.end == head.end)
    match = next(same, None)
    return None if match is None else replace(head, match=match, kind=match.kind)


def _beside_body(rest: Sequence[Segment], head: Segment) -> bool:
    """Whether a court, a bank or a council stands right behind a deputy head, who is the state's no more
    (نائب رئيس المحكمة)."""
    body = rest[0] if rest else None
    return body is not None and body.kind == "agent" and body.start == head.end and not body.link


def _committee(
    ask: Ask, title: Title, head: Segment, rest: Sequence[Segment], answers: Answers
) -> PartyAnswer | None:
    """What the lexicon knows of the committee or party whose noun is part of its head's title, where the
    words behind say more of it (رئيس لجنة العلاقات الخارجية, who is of no ministry; زعيم حزب معارض)."""
    at = head.end - 1
    if at == head.start or title.kind != "relation":
        return None
    known = ask.context.parties.find(ask.words, at)
    match = next((one for one in known if one.kind == "agent" and one.end >= head.end), None)
    if match is None:
        return None
    body = replace(head, start=at, end=match.end, match=match, kind="agent")
    answer = answers(ask, (body, *(seg for seg in rest if seg.start >= match.end)))
    longer = match.end > head.end or (answer is not None and answer.sector == LAWMAKING)
    return answer if longer and answer is not None and answer.sector is not None else None


def _complement(
    ask: Ask, title: Title, head: Segment, rest: Sequence[Segment], answers: Answers
) -> PartyAnswer | None:
    """What a relation is to, whom a spokesman speaks for, the office behind an honorific and a name."""
    if title.kind == "honorific":
        index = next(
            (i for i, seg in enumerate(rest) if seg.kind == "title" and not seg.link and not seg.conj), None
        )
        return None if index is None else titled(ask, rest[index], rest[index + 1 :], answers)
    if title.kind == "office" and rest and rest[0].kind == "actor" and rest[0].link == "of":
        body = answers(ask, rest[:1])  # المدعي العام للمحكمة الجنائية الدولية
        return body if body is not None and body.code in INTERNATIONAL else None
    if title.kind not in {"relation", SPOKESMAN}:
        return None
    if (committee := _committee(ask, title, head, rest, answers)) is not None:
        return committee
    index = next_noun(ask, rest)
    if index is None or is_person(ask, rest[index]):
        return None
    seg = rest[index]
    if DEPUTY in title.english and ask.words[seg.start - 1].article and not (seg.link or seg.conj):
        return None  # النائب الإسلامي is a member of parliament and nobody's deputy
    if ENVOY in title.english and seg.link and region(ask, rest, index) is not None:
        return None  # المبعوث إلى الشرق الأوسط is not of the newspaper
    if not (seg.link or seg.conj) and any(namelike(ask, one) and not one.link for one in rest[:index]):
        return None  # السفير الليبي طاهر السني: the end of his name
    if seg.kind == "title" and title_of(ask, seg).kind in {RANK, "honorific"}:
        return None
    if seg.kind in {"country", "people"}:
        return None
    return answers(replace(ask, metonyms=True), rest[index:])


def _name(
    ask: Ask, title: Title, whose: Whose | None, belongs: PartyAnswer | None, rest: Sequence[Segment]
) -> str:
    adjective = f"{whose.adjective} " if whose is not None and whose.adjective else ""
    if belongs is not None and (said := said_of(ask, rest)):
        return f"{adjective}{said} {title.english[0]}"
    if belongs is not None and belongs.basis == "metonym" and title.english[0] in OF_TOWNS:
        return described(title.english[0], arabic(ask, rest))  # محافظ بغداد: of the town, not of its state
    if belongs is not None:
        return f"{title.english[-1] if title.kind == 'relation' else title.english[0]} of {belongs.name}"
    unknown: list[Segment] = []
    for seg in rest:
        if seg.match is None and not seg.number and not seg.link and not seg.conj:
            unknown.append(seg)
        elif unknown or seg.link:
            break
    name = arabic(ask, unknown)
    places = ask.context.parties.places
    land = whose.code if whose is not None else None
    if land and places is not None and any(one.iso3 == land for one in places.lookup(name)):
        return described(title.english[0], name)
    if not any(namelike(ask, seg) for seg in unknown) or is_said(name):
        return adjective + described(title.english[0], name)
    return f"{adjective}{title.english[0]} {latin(name)}"
