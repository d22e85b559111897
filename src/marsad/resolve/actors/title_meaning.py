"""What a title means as the words behind it have it: an office, a kind of people, an actor on the stage,
the head of a thing that is no state's.
"""

from __future__ import annotations

from collections.abc import Sequence

from msgspec.structs import replace

from marsad.arabic.classes.grammar import grammar
from marsad.lexicon.parties_tables import Title
from marsad.resolve.actors.records import Segment
from marsad.resolve.actors.segment_sorts import is_person, namelike, title_of
from marsad.resolve.actors.whose import Ask

RANK, DEPUTY = "rank", "deputy"
HEAD, VICE = "رئيس", "نائب الرئيس"


def meant(ask: Ask, head: Segment, rest: Sequence[Segment]) -> Title:
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


def as_office(ask: Ask, title: Title, head: Segment) -> Title:
    """A relation's title as the office that its bare noun names (النائب فلان); نائبه فلان holds what the
    tables know of him."""
    plain = None if ask.words[head.start].pronoun else _plain_agent(ask, head)
    told = ask.context.parties.tables.agents[plain.match.entries[0]] if plain and plain.match else None
    return replace(title, kind="office", sector=told.sector) if told and told.sector else title


def heads_a_thing(ask: Ask, title: Title, head: Segment, rest: Sequence[Segment]) -> bool:
    """Whether one heads a thing that the tables do not know as a state's (رئيس الاتفاق، رئيس الجلسة)."""
    if title.phrase != HEAD or head.definite or not rest or not rest[0].definite:
        return False
    thing = rest[0]
    named_so = ask.words[thing.start].pos == "propn" or namelike(ask, thing)
    return thing.match is None and not (thing.link or thing.conj or thing.quoted or named_so)


def as_people(ask: Ask, title: Title, head: Segment) -> Segment | None:
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
