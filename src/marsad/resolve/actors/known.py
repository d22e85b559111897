"""What a phrase names outright: known actors, countries and capitals; and who only bears the name of one.

:mod:`marsad.resolve.actors.actors` puts these together with generic agents and titles.
"""

from __future__ import annotations

from collections.abc import Sequence

from marsad.arabic.classes.grammar import grammar
from marsad.arabic.letters.endings import FEMININE
from marsad.lexicon.parties_tables import Actor, Country
from marsad.resolve.actors.answer import PERSON, PartyAnswer, namesake
from marsad.resolve.actors.bearers import candidates, likeliest
from marsad.resolve.actors.namesake import FAMILY, bears, called_before, of_another_family, said_beside
from marsad.resolve.actors.records import Segment
from marsad.resolve.actors.segment_sorts import arabic
from marsad.resolve.actors.whose import Ask, Whose, land_of, whose_country

RELIEF, OF_THE = "MED", " of the "
OF_STATES = frozenset({"body", "group"})  # whose like other states have
WORK = frozenset({"LAB", "MED", "EDU", "AGR", "REF"})


def named(ask: Ask, head: Segment, rest: Sequence[Segment], of: str | None = None) -> PartyAnswer:
    """A known actor: the one of its name that the phrase's country or the story fits, in the period of the
    date, or where no date is known the one in which the office before the name was held, ``of`` being the
    code of its body.
    """
    actor, sole = likeliest(ask, head, whose_country(ask, rest), of)
    sector = actor.sectors[0] if actor.sectors else None
    if not sole:
        same = candidates(ask, head)
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


def _stable(kind: str, code: str | None) -> str:
    return "international" if code is None else kind


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
