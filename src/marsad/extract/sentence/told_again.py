"""Whom a noun alone means that was told of before: as whose it is known, and where it could be either's of
two."""

from __future__ import annotations

from collections.abc import Mapping

from msgspec.structs import replace

from marsad.lexicon.sectors import ARMED
from marsad.resolve.actors.answer import STORY, PartyAnswer

REBELS = "REB"
SEVERAL = "several"
EITHER = "+either"  # ends the basis of an army that may be either's of two states
ARMIES = "noun:جيش"  # the key of the armies that an article has told of


def of_two_armies(earlier: PartyAnswer | None, army: PartyAnswer, aliases: Mapping[str, PartyAnswer]) -> bool:
    """Whether the armies told of last were those of two states, so that no army or forces alone are of
    either."""
    if earlier is None:
        earlier = aliases.get(ARMIES) if army.basis.endswith(STORY) else None
    return earlier is not None and earlier.kind == SEVERAL


def of_no_state(army: PartyAnswer) -> PartyAnswer:
    """An army or forces of which nobody can tell whose they are."""
    return replace(army, code=None, basis=f"{army.basis.removesuffix(STORY)}{EITHER}")


def common_noun(answer: PartyAnswer) -> str | None:
    """The key by which a generic agent or a title is told again; null for names."""
    kind, colon, rest = answer.basis.partition(":")
    return f"noun:{rest.split('+', 1)[0]}" if colon and kind in {"agent", "title"} else None


def of_movement(answer: PartyAnswer, whose: PartyAnswer) -> PartyAnswer:
    """Forces as those of a movement: in its country and its sector if it bears arms, else irregulars."""
    plain = answer.basis.removesuffix(STORY)
    if whose.code is None and whose.id is None:
        own = None if answer.basis.endswith(STORY) else answer.code
        return replace(answer, code=own, sector=REBELS, basis=f"{plain}+of")
    sector = whose.sector if whose.sector in ARMED else REBELS
    name = f"{answer.name} of {whose.name}"
    return replace(answer, code=whose.code, sector=sector, name=name, basis=f"{plain}+of")


def short_of(earlier: PartyAnswer) -> str:
    """The reason of a short name: it has its country from the story alone if the one named before has."""
    story = STORY if earlier.id is None and earlier.basis.endswith(STORY) else ""
    return f"short:{earlier.id or 'named before'}{story}"


def tells_whose(answer: PartyAnswer, noun: str) -> bool:
    """Whether a party is a generic agent or title whose country, body or bearer its own phrase says."""
    told = common_noun(answer) == noun and "+" in answer.basis
    return told and not answer.basis.endswith((STORY, "+before", "+owner")) and answer.code is not None
