"""Events as lines for a reader: what happened, who tells of it, what they disagree on."""

from __future__ import annotations

from collections.abc import Sequence

from marsad.ask import Held, Told, label
from marsad.cli.render import according, details, figures, when, where, words
from marsad.cli.streams import arabic, put
from marsad.model import Claim, Event, EventDate, Figure, Merge

_SHOWN = 3


def put_event(told: Told, sources: bool, new: bool = False, presence: Sequence[str] = ()) -> None:
    """An event: its gloss, its details, its contradictions, and one report of each independent voice.

    ``presence`` is what more is known of forces that stand somewhere.
    """
    event = told.event
    put(f"  • {'NEW  ' if new else ''}{event.gloss}")
    first = told.claims[0]
    alone = len(told.claims) == 1
    written = when(first.record.date) if alone and event.date.from_ is None else ""
    source = (
        [written, according(first.record.attribution), event.id, first.record.id] if alone else [event.id]
    )
    details([*_facts(event), *presence, *source], first.source if alone and sources else None)
    for item in event.contradictions:
        other = f" (see {item.event})" if item.event else ""
        put(f"      ! {item.kind}: {item.note}{other}")
    for relation in event.relations:
        put(f"      see {relation.event}: {relation.note}", dim=True)
    if alone:
        put(f"      {arabic(words(first.record, (*first.record.actor, *first.record.recipient)))}")
        return
    shown = _voices(told)
    for held in shown:
        _put_report(held, sources)
    if len(told.claims) > len(shown):
        put(f"      and {len(told.claims) - len(shown)} more: marsad explain {event.id}", dim=True)


def _voices(told: Told) -> list[Held[Claim]]:
    """The first report of each voice, then others while there is room."""
    voices = [report.voice for report in told.event.reports]
    first = [held for at, held in enumerate(told.claims) if voices.index(voices[at]) == at]
    rest = [held for held in told.claims if held not in first]
    return [held for held in told.claims if held in (first + rest)[:_SHOWN]]


def _put_report(held: Held[Claim], sources: bool) -> None:
    claim, source = held.record, held.source
    parts = [f"– {claim.status}, {claim.certainty}", when(claim.date), figures(claim)]
    details([*parts, according(claim.attribution), claim.id], source if sources else None)
    put(f"        {arabic(words(claim, (*claim.actor, *claim.recipient)))}")


def _facts(event: Event) -> list[str]:
    reports = len(event.reports)
    counted = "" if reports == 1 else f"{reports} reports in {event.documents} {_plural(event.documents)}"
    voices = f"{event.independent} independent" if event.documents > 1 else ""
    kind = "/".join((event.event, *event.mode))
    day = when(event.date) or _published(event.date)
    numbers = ", ".join(_figure(figure) for figure in event.size)
    place = where(event.place) or _about(event)
    return [kind, event.status, event.certainty, place, day, numbers, counted, voices]


def _about(event: Event) -> str:
    return f"about {event.about_country}" if event.about_country else ""


def _plural(documents: int) -> str:
    return "document" if documents == 1 else "documents"


def _published(date: EventDate) -> str:
    return f"on {date.to} or before" if date.basis == "published" else ""


def _figure(figure: Figure) -> str:
    if len(figure.said) == 1:
        return f"{figure.said[0].value} {figure.kind}"
    high = "or more" if figure.high is None else f"to {figure.high}"
    return f"{figure.low} {high} {figure.kind}"


def put_event_walk(told: Told) -> None:
    """An event with every report and every reason for which its claims were taken for one happening."""
    event = told.event
    put(event.gloss, bold=True)
    put(f"event {event.id}")
    put()
    put("What is told:", bold=True)
    for name, value in _told(event):
        put(f"  {name:<13} {value}")
    put()
    put("Who tells it:", bold=True)
    for held in told.claims:
        put(f"  • {held.record.gloss}")
        _put_report(held, sources=True)
    put()
    put("Why it is one happening:", bold=True)
    for merge in event.why:
        put(f"  {merge.claim} and {merge.other}: {_reason(merge)}")
    if not event.why:
        put("  there is one claim")


def _told(event: Event) -> list[tuple[str, str]]:
    rows = [
        ("act", f"{'/'.join((event.event, *event.mode))} (score {event.score:g}, quad {event.quad})"),
        ("who", "; ".join(label(party) for party in event.actor) or "no doer is named"),
        ("to whom", "; ".join(label(party) for party in event.recipient) or "none is named"),
        ("where", "; ".join(where(place) for place in event.places) or _about(event) or "no report says"),
        ("when", "; ".join(when(date) or _published(date) for date in event.dates) or "no report says"),
        ("status", f"{event.status}, {event.certainty}"),
    ]
    for figure in event.size:
        said = "; ".join(f"{item.value} ({', '.join(item.claims)})" for item in figure.said)
        rows.append((figure.kind, said))
    names = ", ".join(event.publishers) or "not named"
    rows.append(("publishers", f"{names}; {event.independent} independent"))
    rows += [("contradiction", f"{item.kind}: {item.note}") for item in event.contradictions]
    rows += [("see", f"{item.event}: {item.note}") for item in event.relations]
    return rows


def _reason(merge: Merge) -> str:
    if merge.judgement is not None:
        return f"judgement {merge.judgement} says so"
    return f"{merge.score:g} points: {'; '.join(merge.reasons)}"


def put_events(found: Sequence[Told]) -> None:
    """Events one after the other, each with its sources."""
    for told in found:
        put_event(told, sources=True)
