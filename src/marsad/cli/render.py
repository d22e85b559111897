"""Records as lines for a reader: English first, the Arabic words last."""

from __future__ import annotations

from collections.abc import Iterable

from marsad.ask import DocumentLine, Dyad, Filter, Held, Situation, Source, label
from marsad.ask import situation as view
from marsad.cli.streams import arabic, put
from marsad.model import Article, Attribution, Claim, Date, Document, Party, Place, Statement, Tie

_LONGEST = 220
_REACH = 100
_FIGURES = ("dead", "injured", "arrested", "people")


def put_document(document: Document) -> None:
    """A document as a situation: what it is, what it reports, what in it was not read and why."""
    article = document.article
    put(f"{article.id}  {arabic(article.title or '(no title)')}", bold=True)
    put("  " + _head(article))
    if article.reason:
        put(f"  not read: {article.reason}")
        return
    put_situation(view([document], Filter()), sources=False)
    put()
    put("Not read as text: " + (_furniture(article) or "nothing"), dim=True)


def _head(article: Article) -> str:
    parts = [article.publisher or "publisher unknown"]
    day = f"published {article.published} ({article.published_basis})"
    parts.append(day if article.published else "publication date unknown")
    if article.url:
        parts.append(article.url)
    return " · ".join(parts)


def _furniture(article: Article) -> str:
    kinds = [(item.kind or "other").replace("_", " ") for item in article.furniture]
    kinds += ["byline"] if article.byline else []
    kinds += ["dateline"] if article.dateline else []
    return ", ".join(f"{kinds.count(kind)} {kind}" for kind in sorted(set(kinds)))


def put_situation(found: Situation, sources: bool) -> None:
    """A whole situation; ``sources`` adds to each record the document it stands in."""
    if sources:
        put(_extent(found), bold=True)
    if not (found.dyads or found.denied or found.expected or found.background):
        put("No claims." if not (found.ties or found.statements) else "No claims, but:")
    for dyad in found.dyads:
        put()
        put(_pair(dyad), bold=True)
        for held in dyad.claims:
            put_claim(held, sources)
    for title, claims in (
        ("Denied, or said not to have happened", found.denied),
        ("Expected, planned or conditional", found.expected),
        ("Background, from before", found.background),
    ):
        _section(title, bool(claims))
        for held in claims:
            put_claim(held, sources)
    for group in found.ties:
        _section(f"Ties: {group.kind.replace('_', ' ')}", True)
        for tie in group.ties:
            put_tie(tie, sources)
    _section("Statements", bool(found.statements))
    for statement in found.statements:
        put_statement(statement, sources)


def _extent(found: Situation) -> str:
    days = f", {found.since} to {found.until}" if found.since else ""
    documents, publishers = _count(found.documents, "document"), len(found.publishers)
    return f"{documents} of {_count(publishers, 'named publisher')}{days}"


def _count(number: int, noun: str) -> str:
    return f"{number} {noun}" if number == 1 else f"{number} {noun}s"


def _section(title: str, wanted: bool) -> None:
    if wanted:
        put()
        put(title, bold=True)


def _pair(dyad: Dyad) -> str:
    actor = " + ".join(dyad.actor) or "(doer not named)"
    return f"{actor} → {' + '.join(dyad.recipient)}" if dyad.recipient else actor


def put_claim(held: Held[Claim], source: bool) -> None:
    """A claim: its gloss; type, status, place, date and sources; its words."""
    claim = held.record
    kind = "/".join((claim.event, *claim.mode))
    parts = [kind, claim.status, claim.certainty, _place(claim.place), _date(claim.date), figures(claim)]
    put(f"  • {claim.gloss}")
    _details([*parts, _according(claim.attribution), claim.id], held.source if source else None)
    put(f"      {arabic(_words(claim, (*claim.actor, *claim.recipient)))}")


def put_tie(held: Held[Tie], source: bool) -> None:
    """A tie: its gloss, its details, its words."""
    tie = held.record
    strength = f"strength {tie.number}" if tie.number is not None else ""
    parts = [tie.kind, tie.status, tie.certainty, _place(tie.place), _date(tie.date), strength]
    put(f"  • {tie.gloss}")
    _details([*parts, _according(tie.attribution), tie.id], held.source if source else None)
    parties = [tie.subject, *([tie.object] if tie.object else [])]
    put(f"      {arabic(_words(tie, parties))}")


def put_statement(held: Held[Statement], source: bool) -> None:
    """A statement: its gloss, its details, the words that were said."""
    statement = held.record
    put(f"  • {statement.gloss}")
    about = ", ".join(label(party) for party in statement.about)
    parts = [
        statement.kind,
        f"about {about}" if about else "",
        _according(statement.attribution),
        statement.id,
    ]
    _details(parts, held.source if source else None)
    put(f"      {arabic(_clip(statement.words.text))}")


def put_line(line: DocumentLine) -> None:
    """A document in a list."""
    source = line.source
    counts = f"{line.claims} claims, {line.ties} ties, {line.statements} statements"
    day = source.published or "undated"
    what = f"not read: {line.reason}" if line.reason else counts
    put(f"{source.document}  {day}  {source.publisher or '-'}  {what}  {arabic(source.title or '')}".rstrip())


def _details(parts: Iterable[str], source: Source | None) -> None:
    found = [part for part in parts if part]
    if source:
        found.append(f"in {source.document}")
        found += [part for part in (source.publisher, source.published) if part]
    put("      " + " · ".join(found), dim=True)


def _place(place: Place | None) -> str:
    if place is None:
        return ""
    country = f" ({place.country})" if place.country and place.precision != "country" else ""
    return f"in {place.name or place.text}{country}"


def _date(date: Date) -> str:
    if date.from_ is None:
        return f"date as written: {date.text}" if date.text else ""
    day = date.from_ if date.to in (None, date.from_) else f"{date.from_} to {date.to}"
    precision = f", by the {date.precision}" if date.precision not in (None, "day") else ""
    return f"{day}{precision}"


def figures(claim: Claim) -> str:
    """The numbers of people in a claim, in words."""
    found = [(name, getattr(claim.size, name)) for name in _FIGURES]
    return ", ".join(f"{value} {name}" for name, value in found if value is not None)


def _according(chain: tuple[Attribution, ...]) -> str:
    return "according to " + ", by ".join(link.name or link.text for link in chain) if chain else ""


def _words(record: Claim | Tie, parties: Iterable[Party]) -> str:
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
    return _clip(words)


def _clip(text: str) -> str:
    line = " ".join(text.split())
    return line if len(line) <= _LONGEST else line[:_LONGEST].rsplit(" ", 1)[0] + " …"
