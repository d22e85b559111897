"""What is asked for: one frozen filter for every kind of record."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class Filter:
    """Every field narrows; null asks for anything.

    Args:
        country: ISO 3166 alpha-3 code of where it happened, or of a party.
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
        limit: at most so many records.
        offset: leave out so many first.
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
    limit: int | None = None
    offset: int = 0
