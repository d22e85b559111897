"""How long the observatory's pages take on a large ledger of made-up records.

    python -m bench.observatory FILE [DOCUMENTS]     makes the ledger if need be, asks for pages

Prints for each page the first answer, with nothing kept from earlier ones, and the median of five more, in
milliseconds: of the processor, and of the clock; and the page's size in kilobytes. Only what is loaded once
in the server's life (names, outlines, templates, word forms) is there before the first.
"""

from __future__ import annotations

import random
import sys
from collections.abc import Iterator
from pathlib import Path
from statistics import median
from time import perf_counter, process_time
from urllib.parse import quote

from starlette.testclient import TestClient

from marsad.ask.counting import facets, timeline
from marsad.ask.parties import pairs, who
from marsad.model import (
    Article,
    Claim,
    Date,
    Document,
    Evidence,
    Party,
    Place,
    Range,
    Size,
    Span,
    Statement,
    Tie,
)
from marsad.model.claim import Status
from marsad.serve.app import create_app
from marsad.serve.pages import PAGES
from marsad.serve.settings import Settings
from marsad.store import Filter, Ledger

DOCUMENTS, CLAIMS = 30_000, 5
SENTENCE = "قصف الجيش مواقع في المدينة يوم الخميس. "
STATUSES: tuple[Status, ...] = (*("asserted",) * 8, "negated", "future")
TYPES = (
    ("ASSAULT", 4, -9.0),
    ("CONSULT", 1, 2.5),
    ("ACCUSE", 3, -3.0),
    ("AID", 2, 10.0),
    ("REQUEST", 3, 0.0),
)


def documents(number: int) -> Iterator[Document]:
    """Documents with five claims, a tie and a statement each; the same every time."""
    dice = random.Random(1)
    parties = [Party("الجيش", 4, 9, f"C{n % 20:02}", "MIL", f"p-{n}", f"Party {n}") for n in range(400)]
    places = [
        Place("المدينة", 19, 26, f"Place {n}", f"C{n % 20:02}", 20 + n / 30, n / 20, n, "city")
        for n in range(300)
    ]
    for at in range(number):
        day = f"{2010 + at % 10}-{dice.randint(1, 12):02}-{dice.randint(1, 28):02}"
        yield _document(at, day, dice, parties, places)


def _document(at: int, day: str, dice: random.Random, parties: list[Party], places: list[Place]) -> Document:
    text = SENTENCE * 40
    id_ = f"d-{at:05}"
    claims = tuple(
        _claim(at * CLAIMS + n, day, n * len(SENTENCE), dice, parties, places) for n in range(CLAIMS)
    )
    first = claims[0]
    article = Article(
        id_, text, f"{at:064x}", title=SENTENCE, body=(Range(0, len(text)),), publisher=f"Paper {at % 40}",
        published=day, published_basis="metadata", language="ar",
    )  # fmt: skip
    tie = Tie(
        f"t-{at:012x}", "backs", first.trigger, first.actor[0], parties[at % 400], None, None, None, Date(),
        "asserted", "certain", (), first.evidence, "One backs another.",
    )  # fmt: skip
    said = Statement(
        f"s-{at:012x}", "reported", first.actor[0], first.trigger, Span(text[0:10], 0, 10), (), (), (),
        first.evidence, "One said something.",
    )  # fmt: skip
    return Document(id_, article, claims, (tie,), (said,))


def _claim(
    number: int, day: str, start: int, dice: random.Random, parties: list[Party], places: list[Place]
) -> Claim:
    event, quad, score = dice.choice(TYPES)
    actor, recipient = (parties[min(int(dice.expovariate(0.02)), 399)] for _ in range(2))
    return Claim(
        id=f"c-{number:012x}", event=event, mode=(), context=(), cameo=None, quad=quad, score=score,
        trigger=Span("قصف", start, start + 3), actor=(actor,), recipient=(recipient,),
        place=dice.choice(places),
        date=Date(from_=day, to=day, precision="day", basis="stated"), size=Size(),
        status=dice.choice(STATUSES), certainty="certain", attribution=(),
        evidence=Evidence(number % CLAIMS, start, start + len(SENTENCE), SENTENCE),
        gloss=f"{actor.name} acted.",
    )  # fmt: skip


def pages(path: Path) -> list[str]:
    """Every page, whole and narrowed: by the country, actors and year of which the ledger has most."""
    with Ledger.open(path) as ledger:
        country = next(item.value for item in facets(ledger, Filter()).country if item.value)
        pair = next(pair for pair in pairs(ledger, Filter(), 50) if not pair.together)
        held = ledger.claims(Filter(newest=True, limit=1))[0]
        most = max(timeline(ledger, Filter(), "year").periods, key=lambda period: period.number).start
        name = who(ledger, [pair.first])[pair.first].name or pair.first
    a, b, country = (quote(text or "") for text in (pair.first, pair.second, country))
    period = f"from={most}-01-01&to={most}-12-31"
    return [
        "", f"?country={country}", f"?{period}", "situation", f"situation?country={country}",
        f"situation?country={country}&{period}", "events", f"events?country={country}", "claims",
        f"claims?country={country}&event=ASSAULT", f"claims?actor={quote(name)}", f"claims?party={a}",
        f"claims?{period}", "ties", f"ties?country={country}", "statements", f"statements?country={country}",
        "documents", f"documents?country={country}", f"article?id={quote(held.source.document)}",
        f"event?id={held.record.id}", "actors", f"actors?q={quote(name)}", f"actor?who={a}",
        f"dyad?a={a}&b={b}", "map", f"map?country={country}", "map?event=ASSAULT", "network",
        f"network?country={country}",
        "network?event=ASSAULT", f"network?{period}", f"search?q={quote('قصف')}", "review",
        f"review?country={country}", "downloads",
    ]  # fmt: skip


def main(arguments: list[str]) -> int:
    """Make the ledger where there is none, and time the pages."""
    path = Path(arguments[0])
    if not path.exists():
        with Ledger.open(path, write=True) as ledger:
            for document in documents(int(arguments[1]) if len(arguments) > 1 else DOCUMENTS):
                ledger.add(document)
    app = create_app(Settings(db=path, seconds=60))
    with TestClient(app, base_url="http://localhost") as client:
        for page in PAGES:
            client.get(f"/en/{page}?country=none&id=none&who=none&a=none&b=nobody&q=لا")
        for page in pages(path):
            processor, clock, size = [], [], 0
            for _ in range(6):
                before = process_time(), perf_counter()
                answer = client.get(f"/en/{page}")
                processor.append((process_time() - before[0]) * 1000)
                clock.append((perf_counter() - before[1]) * 1000)
                size = len(answer.content)
            figures = (processor[0], median(processor[1:]), clock[0], median(clock[1:]), size / 1000)
            print(*(f"{figure:7.0f}" for figure in figures), "", answer.status_code, page)
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
