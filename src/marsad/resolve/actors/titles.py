"""Titles and offices: who a minister, an envoy, a spokesman is, with a name or by the office on a date."""

from __future__ import annotations

from collections.abc import Sequence

from msgspec.structs import replace

from marsad.lexicon.parties_tables import Title
from marsad.resolve.actors.answer import OFFICES, Answers, PartyAnswer, sector_in
from marsad.resolve.actors.described import said_of
from marsad.resolve.actors.known import is_namesake
from marsad.resolve.actors.namesake import OF_TOWNS
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
from marsad.resolve.actors.title_bearer import known_bearer, late_bearer, of_another_office, of_faith, served
from marsad.resolve.actors.title_meaning import DEPUTY, RANK, as_office, as_people, heads_a_thing, meant
from marsad.resolve.actors.whose import Ask, Whose, whose_country
from marsad.resolve.english.english import described, is_said
from marsad.resolve.english.latin import latin

ENVOY = "envoy"
LAWMAKING = "LEG"


def titled(ask: Ask, head: Segment, rest: Sequence[Segment], answers: Answers) -> PartyAnswer | None:
    """A title: with the person, the country and the body that it names. ``answers`` reads a complement."""
    title = meant(ask, head, rest)
    if title.kind == "former":
        return None
    whose = whose_country(ask, rest, office=True)
    if whose is not None and whose.basis == "place" and ENVOY in title.english:
        whose = None  # المبعوث إلى ليبيا is sent there by others
    if title.of is not None and (whose is None or title.of in INTERNATIONAL):
        whose = Whose(title.of, "", "title")
    owners = served(ask, title, head, rest) if rest and not head.definite else ()
    owner = owners[-1] if owners else None
    index = next((at for at, seg in enumerate(rest) if is_person(ask, seg) and seg is not owner), None)
    owned = title.kind == SPOKESMAN or not (head.definite or title.kind in {"honorific", RANK})
    owned = owned and DEPUTY not in title.english  # نائب رئيس المجلس فلان
    person = None if index is None or of_another_office(ask, rest, index, owned) else rest[index]
    if person is None and (dead := late_bearer(ask, title, head, rest)) is not None:
        return dead
    belongs = _complement(ask, title, head, rest, answers) if owner is None else answers(ask, owners)
    if _of_united_nations(title, head, belongs):
        assert belongs is not None
        whose, belongs = None, replace(belongs, code=UNITED_NATIONS[0], sector=None, kind="international")
    if title.kind == "honorific" and belongs is not None and person is None:
        return replace(belongs, heads=(head.start, *belongs.heads))
    if person is not None and belongs is None and title.kind == "relation" and title.sector is None:
        title = as_office(ask, title, head)
    sector = _sector(ask, title, rest, belongs)
    if person is not None and (of_faith(ask, title, person) or is_namesake(ask, person, sector, whose)):
        stranger = replace(person, match=None, kind=None)
        rest = [stranger if seg is person else seg for seg in rest]
        person = None
    unknown = belongs is None and heads_a_thing(ask, title, head, rest)
    sector = None if unknown else sector
    past = is_former(ask, rest)
    former = past and sector in OFFICES and title.kind != RANK
    if person is not None:
        return known_bearer(ask, (head, person), rest, title, whose, belongs, "ELI" if former else sector)
    if belongs is None and sector is None and not unknown and (plain := as_people(ask, title, head)):
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


def _of_united_nations(title: Title, head: Segment, belongs: PartyAnswer | None) -> bool:
    """Whether one is the envoy of a secretary-general of nothing stated (الممثلة الخاصة للأمين العام)."""
    special = ENVOY in title.english and head.end - head.start > 1
    if not special or belongs is None or not belongs.basis.startswith(SECRETARY):
        return False
    return belongs.code is None or belongs.basis.endswith("+place")  # الأمين العام في العراق


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
