"""Of what sort a segment is: a person, a rank, a force, former; and the next noun behind a head."""

from __future__ import annotations

from collections.abc import Sequence

from marsad.lexicon.parties_tables import Title
from marsad.resolve.actors.records import Segment
from marsad.resolve.actors.whose import Ask

LONGEST_GAP = 2


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


def namelike(ask: Ask, seg: Segment) -> bool:
    """Whether an unknown word may be a person's name: a proper noun, in no dictionary, or a given name."""
    word = ask.words[seg.start]
    return seg.match is None and (
        word.pos == "propn" or not word.reading.known or ask.context.parties.is_given_name(word)
    )
