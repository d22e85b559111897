"""A claim told as a reader's walk: the sentence with its words marked, then step after step."""

from __future__ import annotations

from collections.abc import Sequence

from marsad.ask import label
from marsad.ask.steps import tell
from marsad.cli.render import figures
from marsad.cli.streams import arabic, put
from marsad.model import Article, Claim, Judgement, Party, Why
from marsad.store import Held


def put_walk(held: Held[Claim], article: Article, judgements: Sequence[Judgement] = ()) -> None:
    """Print the whole reasoning behind a claim, and what people have decided about it."""
    claim = held.record
    put(claim.gloss, bold=True)
    put(f"claim {claim.id} in {held.source.document}, sentence {claim.evidence.sentence}")
    put(f"  {arabic(article.title or '')}")
    put()
    put("The sentence, with the words that count in [brackets]:", bold=True)
    put(f"  {arabic(_marked(claim))}")
    put()
    put("What was read:", bold=True)
    for name, value in _facts(claim):
        put(f"  {name:<13} {value}")
    put()
    put("Step by step:", bold=True)
    for number, step in enumerate(claim.why, 1):
        put(f"  {number}. {_step(step, article)}")
    if not claim.why:
        put("  no steps were recorded")
    if judgements:
        put()
        put("What people say of it:", bold=True)
    for item in judgements:
        put(f"  judgement {item.number}: {_judgement(item)}")


def _judgement(item: Judgement) -> str:
    changes = ", ".join(f"{name} = {value}" for name, value in item.changes.items())
    what = {
        "merge": "one happening with " + ", ".join(item.claims),
        "split": f"{', '.join(item.claims)} apart from {', '.join(item.against)}",
        "correct": changes,
    }.get(item.verdict, "")
    note = f" ({item.note})" if item.note else ""
    return f"{item.verdict} {what}".strip() + f", by {item.person}, {item.made}{note}"


def _facts(claim: Claim) -> list[tuple[str, str]]:
    facts = [("act", f"{'/'.join((claim.event, *claim.mode))} (score {claim.score:g}, quad {claim.quad})")]
    facts.append(("who", _parties(claim.actor) or "no doer is named"))
    facts.append(("to whom", _parties(claim.recipient) or "none is named"))
    place = claim.place
    where = (
        f"{place.name or 'a place not known'}, {place.country or '?'}: {arabic(place.text)}" if place else ""
    )
    facts.append(("where", where or "the text does not say"))
    date = claim.date
    when = f"{date.from_ or '?'} to {date.to or '?'} ({date.basis}): {arabic(date.text)}" if date.text else ""
    facts.append(("when", when or "the text does not say"))
    facts.append(("status", f"{claim.status}, {claim.certainty}"))
    facts.append(("numbers", figures(claim) or "none are given"))
    chain = ", by ".join(f"{link.name or link.kind}: {arabic(link.text)}" for link in claim.attribution)
    facts.append(("according to", chain or "the article itself"))
    return facts


def _parties(parties: tuple[Party, ...]) -> str:
    return "; ".join(
        f"{label(party)}: {arabic(party.text)}" if party.text and party.name else label(party)
        for party in parties
    )


def _step(step: Why, article: Article) -> str:
    note = f" ({step.note})" if step.note else ""
    if step.start is None or step.end is None:
        return f"{tell(step)}{note}"
    return f"{tell(step)}{note}: {arabic(article.text[step.start : step.end])}"


def _marked(claim: Claim) -> str:
    """The sentence with brackets around the trigger, the parties, the place and the date."""
    evidence = claim.evidence
    spans = {(claim.trigger.start, claim.trigger.end)}
    for part in (*claim.actor, *claim.recipient, claim.place, claim.date):
        if part is not None and part.start is not None and part.end is not None:
            spans.add((part.start, part.end))
    text, end = evidence.text, evidence.end
    for start, stop in sorted(spans, reverse=True):
        if evidence.start <= start < stop <= end:
            first, last = start - evidence.start, stop - evidence.start
            text = f"{text[:first]}[{text[first:last]}]{text[last:]}"
            end = start
    return text
