"""Records whose parties, places and sources that have no name get what their words say in English."""

from __future__ import annotations

from dataclasses import replace
from typing import TypeVar

from marsad.model import Attribution, Claim, Party, Place, Statement, Tie
from marsad.resolve.english.english import english, with_english

_Named = TypeVar("_Named", Party, Place, Attribution)


def claim_in_english(claim: Claim) -> Claim:
    """A claim with English names throughout."""
    actor, recipient = _all(claim.actor), _all(claim.recipient)
    place = _named(claim.place) if claim.place else None
    return replace(claim, actor=actor, recipient=recipient, place=place, attribution=_all(claim.attribution))


def tie_in_english(tie: Tie) -> Tie:
    """A tie with English names throughout."""
    end = _named(tie.object) if tie.object else None
    place = _named(tie.place) if tie.place else None
    return replace(
        tie, subject=_named(tie.subject), object=end, place=place, attribution=_all(tie.attribution)
    )


def statement_in_english(said: Statement) -> Statement:
    """A statement with English names throughout."""
    speaker = _named(said.speaker) if said.speaker else None
    return replace(said, speaker=speaker, to=_all(said.to), attribution=_all(said.attribution))


def _all(found: tuple[_Named, ...]) -> tuple[_Named, ...]:
    return tuple([_named(one) for one in found])


def _named(one: _Named) -> _Named:
    name = with_english(one.name) if one.name else english(one.text or "")
    return replace(one, name=name) if name and name != one.name else one
