"""Records as flat rows: what filters look at, the same for the ledger's tables and for unsaved documents."""

from __future__ import annotations

from dataclasses import dataclass

from marsad.arabic.letters.fold import text_key
from marsad.model import Claim, Date, Event, EventParty, EventPlace, Party, Place, Statement, Tie


def key_of(id_: str | None, name: str | None, code: str | None, sector: str | None, text: str | None) -> str:
    """Who exactly a party is: its id, else its English name, else its codes with its words."""
    codes = f"{code or ''} {sector or ''}".strip(" ")
    words = f" «{text}»" if text else ""
    return id_ or name or f"{codes}{words}".strip(" ") or "unnamed"


def party_key(party: Party | EventParty) -> str:
    """The key of a party of a record; the ledger's column ``parties.key`` holds the same."""
    return key_of(party.id, party.name, party.code, party.sector, party.text)


@dataclass(frozen=True, slots=True)
class PartyRow:
    """One party of a record: ``role`` is actor, recipient, subject, object, speaker, to or about."""

    role: str
    code: str | None
    sector: str | None
    id: str | None
    name: str | None
    text: str | None
    folded: str

    @property
    def key(self) -> str:
        """Who exactly it is: see :func:`key_of`."""
        return key_of(self.id, self.name, self.code, self.sector, self.text)


DOERS = frozenset({"actor", "subject", "speaker"})
"""The roles of those who act, stand in a tie, or speak; the other roles are those of their targets."""


@dataclass(frozen=True, slots=True)
class Row:
    """The filterable side of a record. ``since`` and ``until`` are ISO days: of the happening, else of
    publication.
    """

    type: str
    modes: tuple[str, ...]
    status: str | None
    certainty: str | None
    country: str | None
    since: str | None
    until: str | None
    parties: tuple[PartyRow, ...]
    place: str | None = None
    quad: int | None = None
    about_country: str | None = None


def fold_words(text: str) -> str:
    """Words under the form in which they are looked up, one space between them."""
    return " ".join(text_key(text).lower().split())


def flatten(record: Claim | Tie | Statement, published: str | None) -> Row:
    """The row of a record from an article published on ``published``."""
    if isinstance(record, Claim):
        return _row(
            record.event, record.mode, record, record.place, record.date, published, _of_claim(record)
        )
    if isinstance(record, Tie):
        return _row(record.kind, (), record, record.place, record.date, published, _of_tie(record))
    parties = [_party("speaker", record.speaker)] if record.speaker else []
    parties += [_party("to", party) for party in record.to]
    parties += [_party("about", party) for party in record.about]
    return Row(record.kind, (), None, None, None, published, published, tuple(parties))


def _row(
    type_: str,
    modes: tuple[str, ...],
    record: Claim | Tie,
    place: Place | None,
    date: Date,
    published: str | None,
    parties: list[PartyRow],
) -> Row:
    return Row(
        type=type_,
        modes=modes,
        status=record.status,
        certainty=record.certainty,
        country=place.country if place else None,
        since=date.from_ or date.to or published,
        until=date.to or date.from_ or published,
        parties=tuple(parties),
        place=_place_name(place) if isinstance(record, Claim) else None,
        quad=record.quad if isinstance(record, Claim) else None,
    )


def flatten_event(event: Event) -> Row:
    """The row of an event: its first place and day; where no claim gives a day, the first publication."""
    actors = [_party("actor", party) for party in event.actor]
    return Row(
        type=event.event,
        modes=event.mode,
        status=event.status,
        certainty=event.certainty,
        country=event.place.country if event.place else None,
        since=event.date.from_ or event.date.to,
        until=event.date.to or event.date.from_,
        parties=tuple(actors + [_party("recipient", party) for party in event.recipient]),
        place=_place_name(event.place),
        quad=event.quad,
        about_country=event.about_country,
    )


def _place_name(place: Place | EventPlace | None) -> str | None:
    if place is None:
        return None
    return place.text if place.name is None else place.name


def _of_claim(claim: Claim) -> list[PartyRow]:
    actors = [_party("actor", party) for party in claim.actor]
    return actors + [_party("recipient", party) for party in claim.recipient]


def _of_tie(tie: Tie) -> list[PartyRow]:
    return [_party("subject", tie.subject)] + ([_party("object", tie.object)] if tie.object else [])


def _party(role: str, party: Party | EventParty) -> PartyRow:
    return PartyRow(
        role, party.code, party.sector, party.id, party.name, party.text, fold_words(party.text or "")
    )
