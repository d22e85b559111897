"""The answer to who is meant, who gives it, and the sector that it can have under its code."""

from __future__ import annotations

from collections.abc import Callable, Sequence

import msgspec

from marsad.resolve.actors.namesake import PRIVATE
from marsad.resolve.actors.records import Segment
from marsad.resolve.actors.whose import Ask

PERSON, CIVILIAN, NAMESAKE = "person", "CVL", "namesake:"
STORY = "+story"  # ends the basis of a country that only the story tells
WITHOUT_SECTOR = frozenset({"UNO", "IGO", "NGO"})
OFFICES = frozenset({"GOV", "MIL", "LEG", "SPY"})  # whose former holders are of the elite


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


Answers = Callable[[Ask, Sequence[Segment]], PartyAnswer | None]  # reads the segments of a complement


def sector_in(sector: str | None, code: str | None) -> str | None:
    """A sector as it holds under a code: an international body has no government, and one of no government is
    a society already."""
    told = (sector == "GOV" and code in WITHOUT_SECTOR) or (sector, code) == ("SOC", "NGO")
    return None if told else sector


def namesake(known: str, sort: str, name: str, heads: tuple[int, ...]) -> PartyAnswer:
    """One who bears the name of somebody known and is another: of no code, with no id."""
    sector = CIVILIAN if sort == PRIVATE else None
    return PartyAnswer(None, sector, None, name, PERSON, heads, NAMESAKE + known)
