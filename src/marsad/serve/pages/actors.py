"""Actors: the directory, one actor's file, and two actors facing each other."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Any

from marsad.analyse.changes import changes
from marsad.ask.counting import Timeline, timeline
from marsad.ask.parties import Pair, actor_file, count_parties, directory, pairs
from marsad.errors import InputError, NotFoundError
from marsad.serve.charts.bars import bars
from marsad.serve.pages.overview import line, pair_rows, whole
from marsad.serve.query import LONGEST, write_filter
from marsad.serve.site import View, Visit
from marsad.store import Filter

LISTED = 200
RECENT = 12


def actors(visit: Visit) -> View:
    """Everyone the ledger names, the most often named first; ``?q=`` narrows by name or Arabic words."""
    words = visit.query.get("q", "").strip()[:LONGEST]
    shown = visit.ask(directory, words, LISTED)
    total = visit.ask(count_parties, words)
    rows: list[list[Any]] = [["key", "name", "records"]]
    rows += [[item.key, item.name, item.number] for item in shown]
    values = {
        "shown": shown,
        "total": total,
        "who": visit.who(item.key for item in shown),
        "q": words,
    }
    return View("actors.html", visit.say("actors.title"), values, {"total": total, "actors": shown}, rows)


def actor(visit: Visit) -> View:
    """One actor's file: the words for it, ties, deeds done and suffered, with whom, over time."""
    key = visit.query.get("who", "")
    if not key:
        raise InputError("Which actor?", "?who=", "Choose one from the list of actors.")
    asked = replace(whole(visit), party=None)
    file = visit.ask(actor_file, key, asked)
    if file is None:
        raise NotFoundError(
            f"No record names {key}.", "?who=", "Search for the name, or see the list of actors."
        )
    about = replace(asked, party=key)
    done = [pair for pair in file.pairs if pair.first == key and not pair.together][:RECENT]
    suffered = [pair for pair in file.pairs if pair.second == key and not pair.together][:RECENT]
    together = [pair for pair in file.pairs if pair.together][:RECENT]
    recent = replace(about, newest=True, limit=RECENT)
    values: dict[str, Any] = {
        "file": file,
        "key": key,
        "done": done,
        "suffered": suffered,
        "together": together,
        "who": visit.who({key} | {name for pair in file.pairs for name in (pair.first, pair.second)}),
        "offices": visit.site.offices(file.who.id),
        "ties": visit.ledger.ties(replace(about, limit=60)),
        "claims": visit.ledger.claims(recent),
        "statements": visit.ledger.statements(replace(asked, doer=key, newest=True, limit=RECENT)),
        "bars": line(visit, about),
        "about": write_filter(about),
        "asked": write_filter(asked),
    }
    return View("actor.html", visit.name(file.who), values, file, pair_rows(file.pairs))


@dataclass(frozen=True, slots=True)
class Direction:
    """One side acting on the other: the claims' number, their list, and the pair's quad classes."""

    first: str
    second: str
    asked: dict[str, str]
    number: int
    pair: Pair | None


@dataclass(frozen=True, slots=True)
class Turn:
    """A change in the number of claims a period: since when, and the mean before and after."""

    start: str
    before: float
    after: float


def dyad(visit: Visit) -> View:
    """Two actors: who did what to whom in both directions, over time, and the claims beneath."""
    first, second = visit.query.get("a", ""), visit.query.get("b", "")
    if not first or not second or first == second:
        raise InputError("Which two actors?", "?a=&b=", "Choose a pair from the overview.")
    asked = replace(whole(visit), party=None, other=None, doer=None, target=None)
    both = replace(asked, party=first, other=second)
    series = visit.ask(timeline, both)
    drawn = bars(series, backwards=(visit.query.get("time") or visit.say.dir) == "rtl")
    turns = _turns(series, [bar.start for bar in drawn.bars], [bar.number for bar in drawn.bars])
    values: dict[str, Any] = {
        "a": first,
        "b": second,
        "who": visit.who((first, second)),
        "directions": [_direction(visit, asked, a, b) for a, b in ((first, second), (second, first))],
        "both": write_filter(both),
        "total": sum(period.number for period in series.periods) + series.undated,
        "claims": visit.ledger.claims(replace(both, newest=True, limit=50)),
        "ties": visit.ledger.ties(replace(both, limit=50)),
        "bars": drawn,
        "turns": turns,
    }
    names = values["who"]
    title = f"{visit.name(names[first])} – {visit.name(names[second])}"
    shown = {name: values[name] for name in ("a", "b", "directions", "total", "turns")} | {"timeline": series}
    rows: list[list[Any]] = [["start", "quad_1", "quad_2", "quad_3", "quad_4"]]
    rows += [[period.start, *period.quads] for period in series.periods]
    return View("dyad.html", title, values, shown, rows)


def _direction(visit: Visit, asked: Filter, a: str, b: str) -> Direction:
    one_way = replace(asked, doer=a, target=b)
    pair = next(iter(visit.ask(pairs, one_way, 1)), None)
    return Direction(a, b, write_filter(one_way), pair.claims if pair else 0, pair)


def _turns(series: Timeline, starts: list[str], counts: list[int]) -> tuple[Turn, ...]:
    return tuple(Turn(starts[change.at], change.before, change.after) for change in changes(counts))
