"""What the sentences of an article leave behind for those after them."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

import msgspec
from msgspec.structs import replace

from marsad.arabic.classes.particles import IN
from marsad.extract.parties.agreement import Mention
from marsad.lexicon.places import EXTENDED
from marsad.lexicon.sectors import PERSONS
from marsad.model import Party
from marsad.resolve.actors.answer import PartyAnswer
from marsad.resolve.places.places import PlaceMention

MEMORY = 6
TOWNS = frozenset({"name", "unknown"})


class Discourse(msgspec.Struct, frozen=True, gc=False):
    """What the sentences so far leave behind: subjects, newest first, who was speaking last, the parties of
    the last sentence (``named``, newest first), its own subjects and parties before those of earlier ones
    (``known``), who did acts of which type last (``did``) and who suffered them (``suffered``), where those
    stand of whom the last sentence only has its speaker tell (``told``), the two that the last act between
    two was of (``together``), the country of the last act's place, else of who does it (``home``), who fought
    in the last fight of two sides and the folded words for it (``fight``), the two armed ones of whom one
    last struck the other (``foes``), and the short names that the article gave; ``town`` is the only town
    that the last sentence with a town names.
    """

    subjects: tuple[Mention, ...] = ()
    speaker: Mention | None = None
    named: tuple[Mention, ...] = ()
    known: tuple[Mention, ...] = ()
    did: tuple[tuple[str, Mention], ...] = ()
    suffered: tuple[tuple[str, Mention], ...] = ()
    told: frozenset[int | None] = frozenset()
    together: tuple[Party, ...] = ()
    home: str | None = None
    fight: tuple[str, tuple[Party, ...]] = ("", ())
    foes: tuple[Party, ...] = ()
    town: PlaceMention | None = None
    rulings: tuple[tuple[str, Party], ...] = ()
    aliases: Mapping[str, PartyAnswer] = msgspec.field(default_factory=dict)

    def with_mentions(self, subjects: tuple[Mention, ...], named: tuple[Mention, ...]) -> Discourse:
        """The discourse after a sentence with these subjects and parties (newest first)."""
        known = _different((*subjects, *named, *self.known))
        return replace(self, subjects=_different((*subjects, *self.subjects)), named=named, known=known)

    def speaking(self) -> Mention | None:
        """Who goes on to speak where no speaker is named: the last one, else the person whom the
        sentences before were about (زار الوزير المدينة. وأضاف أن)."""
        first = next(iter(self.subjects), None)
        return self.speaker or (first if first is not None and first.kind in PERSONS else None)

    def with_speaker(self, speaker: Mention | None) -> Discourse:
        """The discourse after somebody spoke."""
        return replace(self, speaker=speaker)


def _different(mentions: Sequence[Mention]) -> tuple[Mention, ...]:
    """The first mentions of parties that do not stand for the same words, as many as are remembered."""
    found: dict[tuple[int | None, str | None], Mention] = {}
    for told in mentions:
        found.setdefault((told.party.start, told.party.text), told)
    return tuple(found.values())[:MEMORY]


def town_named(places: Sequence[PlaceMention], before: PlaceMention | None) -> PlaceMention | None:
    """The town that a sentence with these places leaves to be meant by its noun alone: the only one that it
    names, ``before`` where it names none, and none where it names several. What only tells which way another
    lies (جنوب طرابلس) is not named."""
    towns = [m for m in places if m.sort in TOWNS and not m.relative and not _land(m)]
    if len(towns) > 1:
        towns = [m for m, after in zip(towns, (*towns[1:], None), strict=True) if not _inside(m, after)]
    names = {m.name for m in towns}
    return before if not names else towns[-1] if len(names) == 1 else None


def _inside(mention: PlaceMention, after: PlaceMention | None) -> bool:
    """Whether a place only says where in the town behind it something is (مخيم أبو شوك في مدينة الفاشر)."""
    near = after is not None and after.first - mention.last <= 1 and mention.noun != after.noun
    return near and after is not None and after.prep == IN and after.noun is not None


def _land(mention: PlaceMention) -> bool:
    """Whether a name is that of a country, a province or a region."""
    return bool(mention.candidates) and mention.candidates[0].kind in EXTENDED
