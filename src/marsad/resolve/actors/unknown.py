"""Who is meant by a phrase that begins with words which the lexicon lacks."""

from __future__ import annotations

from collections.abc import Sequence

from msgspec.structs import replace

from marsad.arabic.classes.grammar import grammar
from marsad.arabic.classes.particles import FOR
from marsad.lexicon.sectors import PERSONS
from marsad.resolve.actors.answer import Answers, PartyAnswer
from marsad.resolve.actors.known import capital
from marsad.resolve.actors.records import Segment
from marsad.resolve.actors.segment_sorts import arabic, namelike
from marsad.resolve.actors.short import meaning
from marsad.resolve.actors.titles import titled
from marsad.resolve.actors.whose import Ask, land_of, whose_country
from marsad.resolve.english.latin import latin

LONG_NAME, PAIR, SONS = 3, 2, "ابناء"


def _before_office(ask: Ask, name: Sequence[Segment], held: PartyAnswer) -> PartyAnswer:
    """Who holds an office or follows a calling, with the name that stands before it."""
    whole = f"{latin(arabic(ask, name))}, {held.name}"
    return replace(held, name=whole, heads=(name[0].start, *held.heads))


def _strange(segs: Sequence[Segment]) -> int:
    """How many segments of unknown words a phrase begins with."""
    for at, seg in enumerate(segs):
        if seg.match is not None or seg.number:
            return at
    return len(segs)


def unknown(ask: Ask, segs: Sequence[Segment], answers: Answers) -> PartyAnswer | None:
    """A phrase that begins with unknown words: a name before its title, people by nationality, a name by
    its shape. ``answers`` reads a title's complement.
    """
    sons = _sons(ask, segs) if ask.words[segs[0].start].stem == SONS else None
    if sons is not None:
        return sons
    if len(segs) > 1 and ask.words[segs[0].start].prep == FOR and _in_favour(ask, segs[0]):
        return answers(ask, segs[1:])
    size = _strange(segs)
    shape = size > 0
    shape = shape and not [s for s in segs[1:size] if s.link or ask.words[s.start].pronoun]
    shape = shape and bool([seg for seg in segs[:size] if namelike(ask, seg)])
    follower = segs[size] if size < len(segs) else None
    if (
        follower is not None
        and shape
        and follower.kind == "title"
        and not follower.link
        and not follower.conj
    ):
        answer = titled(ask, follower, segs[size + 1 :], answers)
        if answer is None or answer.id is not None:
            return answer
        return _before_office(ask, segs[:size], answer)
    if follower is not None and shape and _calling(ask, segs[:size], follower):
        answer = answers(ask, segs[size:])
        if answer is None or answer.id is not None:
            return answer
        return _before_office(ask, segs[:size], answer)
    if ask.metonyms and follower is not None and follower.kind == "people" and _is_capital(ask, segs[0]):
        government = capital(ask, follower, segs[size + 1 :])
        return None if government is None else replace(government, heads=(segs[0].start,))
    if (
        size == 1
        and follower is not None
        and follower.kind == "people"
        and follower.match
        and follower.match.plural
    ):
        land = land_of(ask, follower)
        return PartyAnswer(
            land.code_on(ask.published),
            "CVL",
            None,
            f"{land.demonym} people",
            "people",
            (segs[0].start,),
            "nationality",
        )
    nisba = follower is not None and follower.kind == "people" and size + 1 == len(segs)
    if shape and (size == len(segs) or nisba) and len(segs) > 1 and _begins_name(ask, segs[:size]):
        whole = latin(arabic(ask, segs))
        return PartyAnswer(None, "UNK", None, whole, "person", (segs[0].start,), "name:shape")
    return None


def _sons(ask: Ask, segs: Sequence[Segment]) -> PartyAnswer | None:
    """The people of a place by their being its sons (أبناء دارفور)."""
    if len(segs) < PAIR or segs[1].link or segs[1].conj:
        return None
    place = segs[1].kind in {"country", "capital"}
    if not place and not ask.context.parties.towns(ask.words, segs[1].start, True):
        return None
    land = whose_country(ask, segs[1:])
    name = f"{land.adjective} locals" if land is not None and land.adjective else "locals"
    heads, code = (segs[0].start,), None if land is None else land.code
    return PartyAnswer(code, "CVL", None, name, "people", heads, "agent:ساكن")


def _in_favour(ask: Ask, seg: Segment) -> bool:
    """Whether a word is no given name but says in whose favour (صوتوا لصالح رئيس الحكومة)."""
    return ask.words[seg.start].stem in grammar().favour


def _calling(ask: Ask, name: Sequence[Segment], follower: Segment) -> bool:
    """Whether what one man is stands right behind his given name (أحمد الوزير السابق)."""
    if follower.kind != "agent" or follower.match is None or follower.match.plural or not follower.definite:
        return False
    if follower.link or follower.conj or not _begins_name(ask, name):
        return False
    return ask.context.parties.tables.agents[follower.match.entries[0]].kind in PERSONS


def _is_capital(ask: Ask, seg: Segment) -> bool:
    """Whether a word is the noun for capitals, which stand for a government (العاصمة الصومالية مقديشو)."""
    return meaning(ask.words[seg.start], ask.context.parties) == "capital"


def _begins_name(ask: Ask, segs: Sequence[Segment]) -> bool:
    given = ask.context.parties.is_given_name(ask.words[segs[0].start])
    return given or (len(segs) >= LONG_NAME and all(ask.words[seg.start].pos == "propn" for seg in segs))
