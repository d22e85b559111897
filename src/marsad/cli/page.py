"""The situation as a page: one section a question, each line with its evidence."""

from __future__ import annotations

from collections.abc import Sequence

from marsad.ask import Cast, Dyad, Filter, Presence, Situation, Standing, Told
from marsad.ask import situation as view
from marsad.cli.event_lines import put_event
from marsad.cli.render import details, put_statement, where, words
from marsad.cli.streams import arabic, put
from marsad.model import Article, Document, Event

_ACTORS = 12
_EVIDENCE = 3


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
    new = frozenset(found.new or ())
    _cast(found.actors)
    _standings("Who stands with whom", found.relations, sources)
    _dyads("Who uses force against whom", found.fights, sources, new)
    _presences(found.presence, sources, new)
    _dyads("Arrests, sanctions, restrictions", found.pressure, sources, new)
    for title, events in (
        ("Protests, strikes", found.protests),
        ("What was agreed, given and talked about", found.agreed),
        ("Accusations, demands, refusals and threats", found.words),
        ("Denied, or said not to have happened", found.denied),
        ("Expected, planned or only possible", found.expected),
        ("Background, from before", found.background),
    ):
        _events(title, events, sources, new)
    if found.statements:
        _section("Statements")
    for statement in found.statements:
        put_statement(statement, sources)
    _newest(found, sources)


def _extent(found: Situation) -> str:
    days = f", published {found.since}" if found.since else ""
    days += f" to {found.until}" if found.until != found.since else ""
    documents, publishers = _count(found.documents, "document"), len(found.publishers)
    named = f"of {_count(publishers, 'named publisher')}" if publishers else "of no named publisher"
    return f"{documents} {named}{days}"


def _count(number: int, noun: str) -> str:
    return f"{number} {noun}" if number == 1 else f"{number} {noun}s"


def _section(title: str) -> None:
    put()
    put(title, bold=True)


def _cast(actors: Sequence[Cast]) -> None:
    _section("Who is there")
    for actor in actors[:_ACTORS]:
        codes = " ".join(code for code in (actor.code, actor.sector) if code)
        offices = f", {', '.join(actor.offices)}" if actor.offices else ""
        counts = [
            text
            for number, text in (
                (actor.acts, f"acts in {actor.acts}"),
                (actor.suffers, f"acted upon in {actor.suffers}"),
                (actor.ties, _count(actor.ties, "tie")),
            )
            if number
        ]
        put(f"  • {actor.name}{offices} ({codes or 'no code'}): {', '.join(counts)}")
    if len(actors) > _ACTORS:
        put(f"  and {len(actors) - _ACTORS} more", dim=True)
    if not actors:
        put("  nobody who is known")


def _standings(title: str, found: Sequence[Standing], sources: bool) -> None:
    if not found:
        return
    _section(title)
    for item in found:
        put(f"  • {item.ties[0].record.gloss}")
        _standing_details(item, sources)


def _standing_details(item: Standing, sources: bool) -> None:
    since = f"since {item.since}" if item.since else ""
    first = f"first reported {item.reported}" if item.reported else ""
    stated = f"stated {len(item.ties)} times" if len(item.ties) > 1 else ""
    alone = item.ties[0] if len(item.ties) == 1 else None
    facts = [
        item.status,
        item.certainty,
        where(item.place),
        *_strength(item),
        since,
        first,
        _sources(item),
        stated,
    ]
    details([*facts, alone.record.id if alone else ""], alone.source if alone and sources else None)
    for held in item.ties[:_EVIDENCE]:
        tie = held.record
        if not alone:
            details([f"– {tie.id}"], held.source if sources else None)
        parties = [tie.subject, *([tie.object] if tie.object else [])]
        put(f"      {arabic(words(tie, parties))}")


def _strength(item: Standing) -> list[str]:
    numbers = " or ".join(str(number) for number in item.numbers)
    if item.kind != "present_in":
        return [f"strength {numbers}"] if numbers else []
    since = [] if item.since else ["since when not said"]
    return [f"strength {numbers}" if numbers else "strength not given", *since]


def _sources(item: Standing) -> str:
    named = [*item.according_to, *(["the article itself"] if item.unsourced else [])]
    return f"according to {', and '.join(named)}"


def _dyads(title: str, dyads: Sequence[Dyad], sources: bool, new: frozenset[str]) -> None:
    if not dyads:
        return
    _section(title)
    grouped = any(len(dyad.events) > 1 for dyad in dyads)  # else a lone pair would stand under another's name
    for dyad in dyads:
        if grouped:
            actor = " + ".join(dyad.actor) or "(doer not named)"
            put(f"  {actor} → {' + '.join(dyad.recipient)}" if dyad.recipient else f"  {actor}", bold=True)
        for told in dyad.events:
            put_event(told, sources, told.event.id in new)


def _presences(found: Sequence[Presence], sources: bool, new: frozenset[str]) -> None:
    if not found:
        return
    _section("Whose forces stand where")
    told: set[str] = set()
    for item in found:
        if item.standing and item.standing.kind == "controls":
            tie = item.standing.ties[0].record
            if tie.id not in told:
                put(f"  • {tie.gloss}")
                _standing_details(item.standing, sources)
            told.add(tie.id)
        elif item.event:
            put_event(
                item.event,
                sources,
                item.event.event.id in new,
                _standing_there(item.event.event, item.standing),
            )
        elif item.standing:
            put(f"  • {item.standing.ties[0].record.gloss}")
            _standing_details(item.standing, sources)


def _standing_there(event: Event, standing: Standing | None) -> list[str]:
    """What the details of an event leave open about forces: how many, since when, on whose word."""
    numbers = standing.numbers if standing else ()
    told = f"strength {' or '.join(map(str, numbers))}" if numbers else "strength not given"
    strength = [] if event.size else [told]
    since = [] if event.date.from_ else ["since when not said"]
    named = any(report.according_to for report in event.reports)
    return [*strength, *since, *([] if named else ["according to the article itself"])]


def _events(title: str, found: Sequence[Told], sources: bool, new: frozenset[str]) -> None:
    if not found:
        return
    _section(title)
    for told in found:
        put_event(told, sources, told.event.id in new)


def _newest(found: Situation, sources: bool) -> None:
    if not sources or found.until is None:
        return
    put()
    if found.new is None:
        put("What is new: all documents are of the same days, so nothing stands out as new.", dim=True)
    else:
        what = _count(len(found.new), "event") if found.new else "no event"
        put(f"What is new: {what} first reported in the days up to {found.until}, marked NEW above.")
