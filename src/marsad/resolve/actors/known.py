"""What a phrase names outright: known actors, countries and capitals.

:mod:`marsad.resolve.actors.actors` puts these together with generic agents and titles.
"""

from __future__ import annotations

from collections.abc import Sequence

import msgspec

from marsad.arabic.classes.grammar import grammar
from marsad.arabic.letters.endings import FEMININE
from marsad.lexicon.parties_tables import Actor, Country, Title
from marsad.lexicon.sectors import ARMED
from marsad.resolve.actors.namesake import (
    FAMILY,
    PRIVATE,
    bears,
    called_before,
    of_another_family,
    said_beside,
)
from marsad.resolve.actors.records import Segment
from marsad.resolve.actors.story_evidence import coalition
from marsad.resolve.actors.whose import Ask, Whose, land_of, whose_country

STORY = "+story"  # ends the basis of a country that only the story tells
LONGEST_GAP = 2
PERSON, CIVILIAN, NAMESAKE = "person", "CVL", "namesake:"
WITHOUT_SECTOR = frozenset({"UNO", "IGO", "NGO"})
FIRST, LAST = "2000", "2025"
OFFICES = frozenset({"GOV", "MIL", "LEG", "SPY"})  # whose former holders are of the elite
RELIEF, OF_THE = "MED", " of the "
OF_STATES = frozenset({"body", "group"})  # whose like other states have
POLITICAL = frozenset({"GOV", "PTY"})
WORK = frozenset({"LAB", "MED", "EDU", "AGR", "REF"})


class PartyAnswer(msgspec.Struct, frozen=True, gc=False):
    """Who is meant. ``code`` and ``sector`` as in the codebook, null where neither words nor story say.

    ``id`` is a known actor's; ``name`` plain English (an unknown person's own name stays in Arabic);
    ``kind`` is state, body, group, person, force, media, company, people, weapon or victim. ``heads`` are
    indices into the phrase's words: the head and, for a title, the name. ``basis`` names the rule for
    ``why``. ``human`` is false for things (ships, houses, missiles), which suffer acts or carry them out
    but do not decide them.
    """

    code: str | None
    sector: str | None
    id: str | None
    name: str
    kind: str
    heads: tuple[int, ...]
    basis: str
    human: bool = True


def named(ask: Ask, head: Segment, rest: Sequence[Segment], of: str | None = None) -> PartyAnswer:
    """A known actor: the one of its name that the phrase's country or the story fits, in the period of the
    date, or where no date is known the one in which the office before the name was held, ``of`` being the
    code of its body.
    """
    actor, sole = _pick(ask, head, whose_country(ask, rest), of)
    sector = actor.sectors[0] if actor.sectors else None
    if not sole:
        same = _candidates(ask, head)
        sector = sector if all(other.sectors[:1] == actor.sectors[:1] for other in same) else None
        code = actor.code if all(other.code == actor.code for other in same) else None
        name = _common_name(actor, same) or arabic(ask, [head])
        return PartyAnswer(
            code, sector, None, name, _stable(actor.kind, code), (head.start,), "name:ambiguous"
        )
    if actor.kind == PERSON and (other := _another(ask, actor, head, rest)) is not None:
        return other
    kind = "international" if actor.code is None and actor.kind != PERSON else actor.kind
    basis = f"name:{actor.id}"
    if (land := _section_of(ask, actor, rest) or _land_of_like(ask, actor, head, rest)) is not None:
        name, code = f"{land.demonym} {actor.name.rpartition(OF_THE)[2]}", land.code_on(ask.published)
        return PartyAnswer(code, sector, None, name, actor.kind, (head.start,), f"{basis}+adjective")
    return PartyAnswer(
        actor.code, sector, actor.id, actor.name, kind, (head.start,), basis, human=kind != "weapon"
    )


def _common_name(actor: Actor, same: Sequence[Actor]) -> str | None:
    """What all who bear a name are called: of a movement in many states the name that every branch has in its
    own (Muslim Brotherhood)."""
    names = {other.name for other in (actor, *same)}
    shortest = min(names, key=len)
    branches = actor.kind != PERSON and all(shortest in name for name in names)
    return shortest if branches or len(names) == 1 else None


def _another(ask: Ask, actor: Actor, head: Segment, rest: Sequence[Segment]) -> PartyAnswer | None:
    """Somebody else of the name, by what is said beside it (الطالب أحمد ياسين) or by another family."""
    parties = ask.context.parties
    family = next((seg for seg in rest if of_another_family(ask.words, head, seg)), None)
    if family is not None:
        return namesake(actor.id, FAMILY, arabic(ask, [head, family]), (head.start,))
    sort = said_beside(ask.words, head.end, parties) or called_before(ask.words, head.start, parties)
    if sort is None or bears(actor.id, sort, parties):
        return None
    return namesake(actor.id, sort, arabic(ask, [head]), (head.start,))


def namesake(known: str, sort: str, name: str, heads: tuple[int, ...]) -> PartyAnswer:
    """One who bears the name of somebody known and is another: of no code, with no id."""
    sector = CIVILIAN if sort == PRIVATE else None
    return PartyAnswer(None, sector, None, name, PERSON, heads, NAMESAKE + known)


def _section_of(ask: Ask, actor: Actor, rest: Sequence[Segment]) -> Country | None:
    """The country whose national society a relief society is called with an adjective right behind its name
    (الصليب الأحمر اللبناني، الهلال الأحمر العربي الليبي)."""
    if actor.kind != "body" or actor.code not in {None, "NGO"} or RELIEF not in actor.sectors[:1]:
        return None
    return _land_behind(ask, rest[:2])


def _land_of_like(ask: Ask, actor: Actor, head: Segment, rest: Sequence[Segment]) -> Country | None:
    """The other state whose body or movement bears the name of one that the tables know, by the adjective
    right behind it (قوات مكافحة الإرهاب التونسية، حزب الله العراقي)."""
    if actor.kind not in OF_STATES or ask.context.parties.country(actor.code or "") is None:
        return None
    land = _land_behind(ask, rest[:1])
    if land is None or land.code_on(ask.published) == actor.code or _reviled(ask, head, rest[0]):
        return None
    return land


def _reviled(ask: Ask, head: Segment, of: Segment) -> bool:
    """Whether a nationality only says whose tool a militia is (ميليشيات الحوثي الإيرانية): it describes the
    word for militia, which no army bears of itself."""
    first = ask.words[head.start]
    return first.lemma in grammar().militia and ask.words[of.start].stem.endswith(FEMININE)


def _land_behind(ask: Ask, rest: Sequence[Segment]) -> Country | None:
    """The country of a definite adjective behind a name, and behind no more than other adjectives."""
    at = next((i for i, seg in enumerate(rest) if seg.kind == "people"), None)
    if at is None or any(seg.link or seg.conj or seg.quoted or not seg.definite for seg in rest[: at + 1]):
        return None
    match = rest[at].match
    return None if match is None or match.plural else land_of(ask, rest[at])


def face_of(ask: Ask, sector: str | None, body: PartyAnswer) -> str | None:
    """The sector of people of a sector in a movement that has two, a party's and an armed one: the one of
    theirs (مقاتلو الحزب، القيادة السياسية للحركة); of others its first.
    """
    rows = ask.context.parties.rows(body.id) if body.id is not None else ()
    faces = period(rows, ask.published).sectors if rows else ()
    like = POLITICAL if sector in POLITICAL else ARMED if sector in ARMED else frozenset()
    return next((face for face in faces if face in like), body.sector)


def _stable(kind: str, code: str | None) -> str:
    return "international" if code is None else kind


def _candidates(ask: Ask, head: Segment, of: str | None = None) -> list[Actor]:
    """One row an actor: that of the publication date; without a date that of the body or country whose office
    the words give, if there is one, or else the latest before it left office.
    """
    assert head.match is not None
    by_id: dict[str, list[Actor]] = {}
    for actor in ask.context.parties.actors(head.match):
        by_id.setdefault(actor.id, []).append(actor)
    if ask.published is None and of is not None:
        by_id = {id_: [row for row in rows if row.code == of] or rows for id_, rows in by_id.items()}
    return [period(rows, ask.published) for rows in by_id.values()]


def period(rows: Sequence[Actor], published: str | None) -> Actor:
    """The row of a date; without one, the likeliest: a person's time in government, else the longest since
    2000.
    """
    if published is not None and (holding := [row for row in rows if row.at(published)]):
        return holding[0]

    def rank(row: Actor) -> tuple[bool, bool, float]:
        sector = row.sectors[0] if row.sectors else ""
        return sector != "ELI", row.kind == "person" and sector == "GOV", _years(row)

    return max(rows, key=rank)


def _years(row: Actor) -> float:
    end, start = row.end or LAST, max(row.start or FIRST, FIRST)
    return (int(end[:4]) - int(start[:4])) * 12 + int(end[5:7] or 1) - int(start[5:7] or 1)


def _pick(ask: Ask, head: Segment, whose: Whose | None, of: str | None) -> tuple[Actor, bool]:
    """The likeliest actor of a name, and whether it is the only one that fits best."""
    found = _candidates(ask, head, of or (whose.code if whose is not None else None))
    if len(found) == 1:
        return found[0], True
    mentioned = [actor for actor in found if actor.id in ask.context.mentioned]
    named = [actor for actor in found if whose is not None and actor.code == whose.code]
    allied = [actor for actor in found if actor.id == coalition(ask.context)] if len(found) > 1 else []
    pool = mentioned or named or allied or found
    if not any(ask.context.story.weight(actor.code) for actor in pool):
        pool = _usual(ask, head, pool)
    weights = [ask.context.story.weight(actor.code) for actor in pool]
    best = [actor for actor, weight in zip(pool, weights, strict=True) if weight == max(weights)]
    if ask.published is not None and len(best) > 1:
        best = [actor for actor in best if actor.at(ask.published)] or best
    return best[0], len(best) == 1


def _usual(ask: Ask, head: Segment, pool: list[Actor]) -> list[Actor]:
    """Those of several namesakes who bear the name beyond doubt, where no country of theirs is spoken of."""
    assert head.match is not None
    sure = {actor.id for actor in ask.context.parties.actors(head.match)[: head.match.sure]}
    return [actor for actor in pool if actor.id in sure] or pool


def country(ask: Ask, head: Segment) -> PartyAnswer:
    """A country named as such: its code, no sector."""
    land = land_of(ask, head)
    return PartyAnswer(
        land.code_on(ask.published), None, None, land.english, "state", (head.start,), "country"
    )


def capital(ask: Ask, head: Segment, rest: Sequence[Segment]) -> PartyAnswer | None:
    """A palace stands for its government everywhere, a capital only where a place is not meant."""
    assert head.match is not None
    if not (ask.metonyms or head.match.palace):
        return None
    land = land_of(ask, head)
    military = head.match.military
    name = f"{land.demonym} {'military' if military else 'government'}"
    return PartyAnswer(
        land.code_on(ask.published),
        "MIL" if military else "GOV",
        None,
        name,
        "body",
        (head.start,),
        "metonym",
    )


def arabic(ask: Ask, segs: Sequence[Segment]) -> str:
    """The words of some segments as they stand in the text."""
    return " ".join([ask.words[at].text for seg in segs for at in range(seg.start, seg.end)])


def describing(ask: Ask, rest: Sequence[Segment]) -> list[str]:
    """The words right behind a noun that are no party of their own: its adjectives, if they are any."""
    found: list[str] = []
    for seg in rest:
        if seg.match is not None or seg.link or seg.conj or seg.number:
            break
        found += [word.text for word in ask.words[seg.start : seg.end]]
    return found


def title_of(ask: Ask, seg: Segment) -> Title:
    """The title that a segment of kind ``title`` matched."""
    assert seg.match is not None
    return ask.context.parties.tables.titles[seg.match.entries[0]]


def marks_former(ask: Ask, seg: Segment) -> bool:
    """Whether a segment says "former"."""
    return seg.kind == "title" and title_of(ask, seg).kind == "former"


def is_former(ask: Ask, rest: Sequence[Segment]) -> bool:
    """Whether the head is said to be former, before any name begins: also behind the state or body that it is
    of (وزير خارجية مصر الأسبق، مبعوث الأمم المتحدة السابق), unless the word goes with that (الحكومة السابقة).
    """
    body = False
    for seg in rest:
        if marks_former(ask, seg):
            return not body or ask.words[seg.start].reading.gender != "f"
        if seg.kind == "actor":
            body = not is_person(ask, seg)
        elif seg.kind in {"country", "capital", "agent"}:
            body = True
        elif seg.kind != "people":
            return False
        if seg.conj or (seg.kind == "actor" and not body):
            return False
    return False


def is_person(ask: Ask, seg: Segment) -> bool:
    """Whether a segment is a known person in apposition, not one that a preposition or و brings in."""
    return (
        seg.kind == "actor"
        and seg.match is not None
        and not seg.link
        and not seg.conj
        and all(actor.kind == "person" for actor in ask.context.parties.actors(seg.match))
    )


def is_namesake(ask: Ask, seg: Segment, sector: str | None, whose: Whose | None) -> bool:
    """Whether a name of one word is somebody else's than the known person's: a calling stands before it (a
    teacher, the head of a union) that none of his rows knows, or another state's adjective (الوزير الفرنسي
    صالح)."""
    if seg.match is None or seg.end - seg.start > 1:
        return False
    actors = ask.context.parties.actors(seg.match)
    if sector in WORK and not any(sector in actor.sectors for actor in actors):
        return True
    if whose is None or whose.basis != "adjective" or not ask.words[seg.start - 1].article:
        return False
    return all(_of_another_state(ask, actor, whose) for actor in actors)


def _of_another_state(ask: Ask, actor: Actor, whose: Whose) -> bool:
    """Whether an actor is a state's own, and of another state."""
    return actor.code != whose.code and ask.context.parties.country(actor.code or "") is not None


def is_rank(ask: Ask, seg: Segment) -> bool:
    """Whether a segment is a military rank in apposition."""
    return seg.kind == "title" and not seg.link and not seg.conj and title_of(ask, seg).kind == "rank"


def next_noun(ask: Ask, rest: Sequence[Segment]) -> int | None:
    """The first following segment that can be a complement; adjectives and a few unknown words may stand
    between.
    """
    gap = 0
    for index, seg in enumerate(rest):
        if seg.conj:
            return None
        if seg.number or seg.kind == "people" or marks_former(ask, seg):
            continue
        if seg.match is None:
            gap += 1
            if gap > LONGEST_GAP:
                return None
            continue
        return index
    return None


def of_movement(ask: Ask, seg: Segment) -> bool:
    """Whether a segment in the idafa names a party or movement, whose council is no state's (مجلس شورى
    الحركة).
    """
    actors = ask.context.parties.actors(seg.match) if seg.kind == "actor" and seg.match else ()
    return bool(actors) and not seg.link and not seg.conj and all(one.kind == "group" for one in actors)


def is_force(ask: Ask, seg: Segment) -> bool:
    """Whether a segment names a force, whose officers and patrols are of its sector (ضابط في الشرطة)."""
    assert seg.match is not None
    return ask.context.parties.tables.agents[seg.match.entries[0]].kind == "force"


def armed_body(ask: Ask, seg: Segment) -> bool:
    """Whether a segment names a body or group, or behind ل a force, whose camp something is (معسكرات لجماعة،
    نقطة تفتيش للشرطة)."""
    if seg.kind == "agent":
        return seg.link == "of" and is_force(ask, seg)
    actors = ask.context.parties.actors(seg.match) if seg.kind == "actor" and seg.match else ()
    return bool(actors) and all(actor.kind in {"group", "body"} for actor in actors) and seg.link != "at"


def sector_in(sector: str | None, code: str | None) -> str | None:
    """A sector as it holds under a code: an international body has no government, and one of no government is
    a society already."""
    told = (sector == "GOV" and code in WITHOUT_SECTOR) or (sector, code) == ("SOC", "NGO")
    return None if told else sector


def namelike(ask: Ask, seg: Segment) -> bool:
    """Whether an unknown word may be a person's name: a proper noun, in no dictionary, or a given name."""
    word = ask.words[seg.start]
    return seg.match is None and (
        word.pos == "propn" or not word.reading.known or ask.context.parties.is_given_name(word)
    )
