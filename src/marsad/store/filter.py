"""What is asked for: one frozen filter for every kind of record."""

from __future__ import annotations

from dataclasses import dataclass, field, replace


@dataclass(frozen=True, slots=True, kw_only=True)
class Noted:
    """What one opened ledger has noted of a filter, to look for it once; another ledger knows nothing of it.

    ``among`` is how many documents the publisher and the text leave, null where they were not looked for;
    ``named`` tells that the parties of the actor's name are noted, ``held`` the filter whose claims are.
    """

    among: int | None = None
    named: bool = False
    held: Filter | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Filter:
    """Every field narrows; null asks for anything.

    Args:
        country: ISO 3166 alpha-3 code of where it happened, or of a party; of an event of words
            that names neither, of what its documents are about.
        actor: a party in any role: its id, its code, or a part of its English name or of its Arabic words.
        event: a PLOVER type (claims), in any case.
        mode: a PLOVER mode (claims).
        kind: a kind of tie, or ``direct``/``reported`` for statements.
        status: ``asserted``, ``negated``, ``future``, ``hypothetical`` or ``historical`` (claims and ties);
            ``disputed`` too for events.
        since: first day (ISO) of the happening, or of publication where the text gives no date.
        until: last day (ISO), inclusive.
        publisher: a part of the publisher's name, in any case.
        text: words that the document's text holds, in any spelling of their hamzas and marks.
        party: a party in any role, by its exact key (:attr:`marsad.store.flat.PartyRow.key`).
        other: a second party beside it, in any role, by its exact key.
        doer: an actor of a claim, the subject of a tie, or a speaker, by its exact key.
        beside: a second doer of the same record, by its exact key.
        target: a recipient of a claim, the object of a tie, or who is spoken to or about, by its exact key.
        place: where a claim happened: the place's English name, or its words where it has none.
        quad: a PLOVER quad class, 1 to 4 (claims).
        certainty: ``certain``, ``probable``, ``possible`` or ``doubtful`` (claims and ties).
        document: the id of the document.
        newest: the latest first, instead of the earliest.
        limit: at most so many records.
        offset: leave out so many first.
        noted: what :meth:`marsad.store.Ledger.narrow` has noted of the filter, for that opened ledger alone;
            it asks for nothing.
    """

    country: str | None = None
    actor: str | None = None
    event: str | None = None
    mode: str | None = None
    kind: str | None = None
    status: str | None = None
    since: str | None = None
    until: str | None = None
    publisher: str | None = None
    text: str | None = None
    party: str | None = None
    other: str | None = None
    doer: str | None = None
    beside: str | None = None
    target: str | None = None
    place: str | None = None
    quad: int | None = None
    certainty: str | None = None
    document: str | None = None
    newest: bool = False
    limit: int | None = None
    offset: int = 0
    noted: Noted = field(default=Noted(), compare=False, repr=False)

    @property
    def whole(self) -> Filter:
        """The same without order and page, as whoever counts takes it."""
        return replace(self, newest=False, limit=None, offset=0)
