"""How long the observatory's pages take on a large ledger.

    python -m bench.observatory FILE [DOCUMENTS]     makes the ledger if need be, asks for pages

Prints for each page the first answer, with nothing kept from earlier ones, and the next, in milliseconds: of
the processor, and of the clock; and the page's size in kilobytes. Each is asked for five times, and the least
is given, since other work on the machine can only add to it. Only what is loaded once in the server's life
(names, outlines, templates, word forms) is there before the first.
"""

from __future__ import annotations

import sys
from pathlib import Path
from time import perf_counter, process_time
from urllib.parse import quote

from starlette.testclient import TestClient

from bench.large.make import fill
from marsad.ask.counting import facets, timeline
from marsad.ask.parties import pairs, who
from marsad.serve.app import create_app
from marsad.serve.pages import PAGES
from marsad.serve.settings import Settings
from marsad.store import Filter, Ledger

DOCUMENTS, PARAGRAPHS, PROCESSES = 30_000, 6_000, 2
TIMES = 5
_PAPER, _TEXT = "publisher=Reuters", f"text={quote('الجيش')}"
_ACTOR, _LATER, _WEEKS = "actor=Iran", "from=2014-01-01", "from=2015-02-03&to=2015-11-20"
FILTERS = {
    "": (_PAPER, _TEXT, f"country=LBY&{_WEEKS}"),
    "claims": (
        _ACTOR, "mode=aerial", "status=negated", "certainty=possible", _PAPER, _TEXT,
        "status=future&country=IRQ",
        f"event=PROTEST&{_WEEKS}", f"quad=4&{_LATER}", f"country=LBY&status=asserted&{_WEEKS}",
    ),
    "ties": ("kind=backs", _ACTOR, "status=negated", _PAPER, _TEXT, _LATER),
    "statements": ("kind=direct", _ACTOR, _PAPER, _TEXT, _LATER),
    "documents": (_ACTOR, _PAPER, _TEXT, _LATER),
    "events": (_ACTOR, "event=ASSAULT", "status=negated", _LATER, _PAPER, _TEXT),
    "map": (_ACTOR, "status=negated", _WEEKS),
    "network": (_ACTOR, "status=negated"),
    "review": ("certainty=possible", "event=ASSAULT", _ACTOR, _PAPER, _TEXT),
}  # fmt: skip
"""Filters that the pages' forms offer, one at a time and together."""


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
        *(f"{page}?{filter_}" for page, filters in FILTERS.items() for filter_ in filters),
    ]  # fmt: skip


def main(arguments: list[str]) -> int:
    """Make the ledger where there is none, and time the pages."""
    path = Path(arguments[0])
    if not path.exists():
        fill(path, int(arguments[1]) if len(arguments) > 1 else DOCUMENTS, PARAGRAPHS, PROCESSES)
    app = create_app(Settings(db=path, seconds=60))
    with TestClient(app, base_url="http://localhost") as client:
        app.state.site.prepare()
        for page in PAGES:
            client.get(f"/en/{page}?country=none&id=none&who=none&a=none&b=nobody&q=لا")
        for page in pages(path):
            processor, clock, size = [], [], 0
            for number in range(2 * TIMES):
                if number % 2 == 0:
                    app.state.site.cache.clear()
                before = process_time(), perf_counter()
                answer = client.get(f"/en/{page}")
                processor.append((process_time() - before[0]) * 1000)
                clock.append((perf_counter() - before[1]) * 1000)
                size = len(answer.content)
            least = [min(times[kept::2]) for times in (processor, clock) for kept in (0, 1)]
            figures = (*least, size / 1000)
            print(*(f"{figure:7.0f}" for figure in figures), "", answer.status_code, page)
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
