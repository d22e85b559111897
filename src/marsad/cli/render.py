"""Records as lines for a reader: English first, the Arabic words last."""

from __future__ import annotations

from collections.abc import Iterable

from marsad.ask import DocumentLine, Filter, Held, Source, label
from marsad.ask.parties import count_parties, names_like
from marsad.cli.streams import arabic, put, say
from marsad.extract.wording.gloss import within
from marsad.model import Attribution, Claim, Date, EventDate, EventPlace, Party, Place, Statement, Tie
from marsad.resolve.english.dates import date_in_english
from marsad.store import Ledger

_LONGEST = 220
_REACH = 100
_FIGURES = ("dead", "injured", "arrested", "people")


def note_age(ledger: Ledger) -> None:
    """Say so when the events that a ledger gives are those of an earlier state."""
    if not ledger.weighed:
        say(
            "note: documents or judgements have come in since these events were made; "
            f"marsad weigh --db {ledger.path} makes them anew"
        )


def note_unknown(ledger: Ledger, asked: Filter, found: bool) -> None:
    """Say so when nothing was found because the ledger has no party of the name asked for."""
    if found or not asked.actor or count_parties(ledger, asked.actor):
        return
    near = " or ".join(names_like(ledger, asked.actor))
    say(f"note: no party of this ledger is called {asked.actor!r}{f'; did you mean {near}?' if near else ''}")


def put_claim(held: Held[Claim], source: bool) -> None:
    """A claim: its gloss; type, status, place, date and sources; its words."""
    claim = held.record
    kind = "/".join((claim.event, *claim.mode))
    parts = [kind, claim.status, claim.certainty, where(claim.place), when(claim.date), figures(claim)]
    put(f"  • {claim.gloss}")
    details([*parts, according(claim.attribution), claim.id], held.source if source else None)
    put(f"      {arabic(words(claim, (*claim.actor, *claim.recipient)))}")


def put_tie(held: Held[Tie], source: bool) -> None:
    """A tie: its gloss, its details, its words."""
    tie = held.record
    strength = f"strength {tie.number}" if tie.number is not None else ""
    parts = [tie.kind, tie.status, tie.certainty, where(tie.place), when(tie.date), strength]
    put(f"  • {tie.gloss}")
    details([*parts, according(tie.attribution), tie.id], held.source if source else None)
    parties = [tie.subject, *([tie.object] if tie.object else [])]
    put(f"      {arabic(words(tie, parties))}")


def put_statement(held: Held[Statement], source: bool) -> None:
    """A statement: its gloss, its details, the words that were said."""
    statement = held.record
    put(f"  • {statement.gloss}")
    about = ", ".join(label(party) for party in statement.about)
    parts = [
        statement.kind,
        f"about {about}" if about else "",
        according(statement.attribution),
        statement.id,
    ]
    details(parts, held.source if source else None)
    put(f"      {arabic(clip(statement.words.text))}")


def put_line(line: DocumentLine) -> None:
    """A document in a list."""
    source = line.source
    counts = f"{line.claims} claims, {line.ties} ties, {line.statements} statements"
    day = source.published or "undated"
    what = f"not read: {line.reason}" if line.reason else counts
    put(f"{source.document}  {day}  {source.publisher or '-'}  {what}  {arabic(source.title or '')}".rstrip())


def details(parts: Iterable[str], source: Source | None = None) -> None:
    """What is known of a record, on one dim line, with the document that it stands in."""
    found = [part for part in parts if part]
    if source:
        found.append(f"in {source.document}")
        found += [part for part in (source.publisher, source.published) if part]
    put("      " + " · ".join(found), dim=True)


def where(place: Place | EventPlace | None) -> str:
    """A place in words; empty for none."""
    if place is None:
        return ""
    country = f" ({place.country})" if place.country and place.precision != "country" else ""
    return f"{within(place.name or place.text)}{country}"


def when(date: Date | EventDate) -> str:
    """A day or stretch of days in words; empty where it is not known."""
    if date.from_ is None:
        text = date.text if isinstance(date, Date) else None
        said = date_in_english(text) if text else ""
        return f"date as written: {said} «{text}»" if said else f"date as written: «{text}»" if text else ""
    day = date.from_ if date.to in (None, date.from_) else f"{date.from_} to {date.to}"
    precision = f", by the {date.precision}" if date.precision not in (None, "day") else ""
    return f"{day}{precision}"


def figures(claim: Claim) -> str:
    """The numbers of people in a claim, in words."""
    found = [(name, getattr(claim.size, name)) for name in _FIGURES]
    return ", ".join(f"{value} {name}" for name, value in found if value is not None)


def according(chain: tuple[Attribution, ...]) -> str:
    """A chain of sources in words; empty where the article says it itself."""
    return "according to " + ", by ".join(link.name or link.text for link in chain) if chain else ""


def words(record: Claim | Tie, parties: Iterable[Party]) -> str:
    """The stretch of the sentence from the first to the last part of a record, around its trigger if it is
    long.
    """
    evidence, trigger = record.evidence, record.trigger
    spans = [(trigger.start, trigger.end)]
    spans += [(p.start, p.end) for p in parties if p.start is not None and p.end is not None]
    spans += [(record.place.start, record.place.end)] if record.place else []
    inside = [span for span in spans if evidence.start <= span[0] and span[1] <= evidence.end]
    start = max(min((span[0] for span in inside), default=evidence.start), trigger.start - _REACH)
    end = min(max((span[1] for span in inside), default=evidence.end), trigger.end + _REACH)
    words = evidence.text[start - evidence.start : end - evidence.start]
    if any(span[0] < start for span in inside):
        words = "… " + words.split(" ", 1)[-1]
    if any(span[1] > end for span in inside):
        words = words.rsplit(" ", 1)[0] + " …"
    return clip(words)


def clip(text: str) -> str:
    """Words on one line, cut where they are long."""
    line = " ".join(text.split())
    return line if len(line) <= _LONGEST else line[:_LONGEST].rsplit(" ", 1)[0] + " …"
