"""The situation of a country: who is with and against whom, and where; what is agreed, denied, expected."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Any

from marsad.ask import table
from marsad.ask.counting import count, facets, timeline
from marsad.ask.parties import Pair, pairs
from marsad.ask.places import places
from marsad.ask.relations import Relation, relations
from marsad.model import Claim
from marsad.serve.charts.bars import bars
from marsad.serve.pages.lists import plain
from marsad.serve.pages.overview import whole
from marsad.serve.query import write_filter
from marsad.serve.site import Rows, View, Visit
from marsad.store import Filter, Held, Ledger

TIES = ("backs", "opposes", "commands", "loyal_to", "member_of", "role")
GROUND = ("present_in", "controls")
LINES, SHOWN, TOLD = 8, 4, 2


@dataclass(frozen=True, slots=True)
class Part:
    """A section of claims: its name, the query of the whole list, how many there are, the first few."""

    name: str
    asked: dict[str, str]
    number: int
    claims: tuple[Held[Claim], ...]


def situation(visit: Visit) -> View:
    """The situation of ``?country=``, or of all that the filter lets through."""
    asked = whole(visit)
    fights = visit.ask(pairs, replace(asked, quad=4, status="asserted"), LINES)
    parts = [
        _part(visit, "force", replace(asked, quad=4, status="asserted")),
        _part(visit, "agreed", replace(asked, quad=2, status="asserted")),
        _part(visit, "talked", replace(asked, quad=1, status="asserted")),
        _part(visit, "demanded", replace(asked, quad=3, status="asserted")),
        _part(visit, "denied", replace(asked, status="negated")),
        _part(visit, "expected", replace(asked, status="future")),
        _part(visit, "hypothetical", replace(asked, status="hypothetical")),
        _part(visit, "background", replace(asked, status="historical")),
    ]
    spots = visit.ask(places, asked)
    values: dict[str, Any] = {
        "asked": write_filter(asked),
        "country": asked.country,
        "countries": visit.ask(facets, Filter()).country,
        "fights": fights,
        "who": visit.who(key for pair in fights for key in (pair.first, pair.second)),
        "fighting": [_beneath(visit, asked, pair) for pair in fights[:4]],
        "backing": _kinds(visit, asked, TIES),
        "ground": _kinds(visit, asked, GROUND),
        "parts": [part for part in parts if part.number],
        "statements": visit.ask(Ledger.statements, replace(asked, newest=True, limit=SHOWN)),
        "chart": visit.map(spots, asked.country and asked.country.upper()),
        "places": spots,
        "bars": bars(visit.ask(timeline, asked), (visit.query.get("time") or visit.say.dir) == "rtl"),
    }
    title = visit.country(asked.country.upper()) if asked.country else visit.say("situation.title")
    rows = Rows(lambda: _rows(visit, asked))
    return View("situation.html", title, values, lambda: _plain(values), rows)


def _part(visit: Visit, name: str, asked: Filter) -> Part:
    claims = visit.ask(Ledger.claims, replace(asked, newest=True, limit=SHOWN))
    return Part(name, write_filter(asked), visit.ask(count, "claims", asked), tuple(claims))


def _beneath(visit: Visit, asked: Filter, pair: Pair) -> tuple[Pair, list[Held[Claim]]]:
    sides = {"doer": pair.first, "beside": pair.second} if pair.together else {}
    sides = sides or {"doer": pair.first, "target": pair.second}
    about = replace(asked, quad=4, status="asserted", **sides)  # type: ignore[arg-type]
    return pair, visit.ask(Ledger.claims, replace(about, newest=True, limit=2))


def _kinds(visit: Visit, asked: Filter, order: tuple[str, ...]) -> list[tuple[str, tuple[Relation, ...]]]:
    """The relations of each kind that there are any of."""
    about = replace(asked, event=None, mode=None, quad=None)
    found = [(kind, visit.ask(relations, replace(about, kind=kind), LINES, TOLD)) for kind in order]
    return [(kind, items) for kind, items in found if items]


def _plain(values: dict[str, Any]) -> dict[str, Any]:
    return {
        "country": values["country"],
        "fights": values["fights"],
        "ties": [
            {"kind": kind, "ties": [plain(held) for item in items for held in item.standing.ties]}
            for kind, items in values["backing"] + values["ground"]
        ],
        "sections": [
            {"name": part.name, "total": part.number, "claims": [plain(held) for held in part.claims]}
            for part in values["parts"]
        ],
        "places": values["places"],
    }


def _rows(visit: Visit, asked: Filter) -> list[list[Any]]:
    return list(table("ties", visit.ledger.ties(replace(asked, event=None, mode=None, limit=20_000))))
