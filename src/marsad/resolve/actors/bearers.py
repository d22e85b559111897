"""Which of those who bear a name is meant, in which period of his, and as which face of a movement."""

from __future__ import annotations

from collections.abc import Sequence

from marsad.lexicon.parties_tables import Actor
from marsad.lexicon.sectors import ARMED
from marsad.resolve.actors.answer import PartyAnswer
from marsad.resolve.actors.records import Segment
from marsad.resolve.actors.story_evidence import coalition
from marsad.resolve.actors.whose import Ask, Whose

FIRST, LAST = "2000", "2025"
POLITICAL = frozenset({"GOV", "PTY"})


def face_of(ask: Ask, sector: str | None, body: PartyAnswer) -> str | None:
    """The sector of people of a sector in a movement that has two, a party's and an armed one: the one of
    theirs (مقاتلو الحزب، القيادة السياسية للحركة); of others its first.
    """
    rows = ask.context.parties.rows(body.id) if body.id is not None else ()
    faces = period(rows, ask.published).sectors if rows else ()
    like = POLITICAL if sector in POLITICAL else ARMED if sector in ARMED else frozenset()
    return next((face for face in faces if face in like), body.sector)


def candidates(ask: Ask, head: Segment, of: str | None = None) -> list[Actor]:
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


def likeliest(ask: Ask, head: Segment, whose: Whose | None, of: str | None) -> tuple[Actor, bool]:
    """The likeliest actor of a name, and whether it is the only one that fits best."""
    found = candidates(ask, head, of or (whose.code if whose is not None else None))
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
