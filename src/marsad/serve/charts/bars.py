"""The timeline: stacked bars of claims by quad class, one a day, month or year."""

from __future__ import annotations

from calendar import monthrange
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from math import ceil

from marsad.ask.counting import Period, Timeline, Unit

WIDTH, HEIGHT, FLOOR = 960, 150, 24
_MOST = 160
_TICKS = 8
_LABEL = 90


@dataclass(frozen=True, slots=True)
class Stripe:
    """A part of a bar: the claims of one quad class."""

    quad: int
    y: float
    height: float


@dataclass(frozen=True, slots=True)
class Bar:
    """One period: where it stands, what it holds, and its first and last day."""

    start: str
    since: str
    until: str
    x: float
    width: float
    number: int
    stripes: tuple[Stripe, ...]


@dataclass(frozen=True, slots=True)
class Tick:
    """A label under the axis."""

    x: float
    start: str


@dataclass(frozen=True, slots=True)
class Bars:
    """The whole picture, in user units. ``left_out`` counts claims before the first period drawn."""

    bars: tuple[Bar, ...]
    ticks: tuple[Tick, ...]
    top: int
    unit: Unit
    undated: int
    left_out: int
    width: int = WIDTH
    height: int = HEIGHT
    floor: int = FLOOR


def bars(line: Timeline, backwards: bool = False) -> Bars:
    """Lay out a timeline; ``backwards`` lets time run from right to left."""
    by_start = {period.start: period for period in line.periods}
    starts = _starts(line)
    shown = [by_start.get(start, Period(start, (0, 0, 0, 0))) for start in starts]
    top = max((period.number for period in shown), default=0)
    step = WIDTH / max(len(shown), 12)
    made = []
    for at, period in enumerate(shown):
        x = WIDTH - (at + 1) * step if backwards else at * step
        since, until = bounds(period.start)
        gap = min(2.0, step * 0.2)
        stripes = tuple(_stripes(period, max(top, 1)))
        made.append(
            Bar(
                period.start,
                since,
                until,
                round(x + gap / 2, 2),
                round(step - gap, 2),
                period.number,
                stripes,
            )
        )
    every = max(-(-len(made) // _TICKS), ceil(_LABEL / step))
    ticks = tuple(Tick(_inside(bar), bar.start) for at, bar in enumerate(made) if at % every == 0)
    drawn = sum(period.number for period in shown)
    left_out = sum(period.number for period in line.periods) - drawn
    return Bars(tuple(made), ticks, top, line.unit, line.undated, left_out)


def _inside(bar: Bar) -> float:
    """The middle of a bar, kept from the edges so that its label is not cut off."""
    return min(max(bar.x + bar.width / 2, _LABEL / 2), WIDTH - _LABEL / 2)


def _stripes(period: Period, top: int) -> Iterator[Stripe]:
    base = float(HEIGHT)
    for quad, number in enumerate(period.quads, 1):
        if number:
            height = number / top * (HEIGHT - 12)
            base -= height
            yield Stripe(quad, round(base, 2), round(height, 2))


def _starts(line: Timeline) -> list[str]:
    """Every period from the first to the last, empty ones among them; at most the last 160."""
    if not line.periods:
        return []
    first, last = line.periods[0].start, line.periods[-1].start
    found, current = [last], last
    while current > first and len(found) < _MOST:
        current = _before(current)
        found.append(current)
    return found[::-1]


def _before(start: str) -> str:
    if len(start) == 10:
        return (date.fromisoformat(start) - timedelta(days=1)).isoformat()
    if len(start) == 7:
        year, month = int(start[:4]), int(start[5:])
        return f"{year:04}-{month - 1:02}" if month > 1 else f"{year - 1:04}-12"
    return f"{int(start) - 1:04}"


def bounds(start: str) -> tuple[str, str]:
    """The first and last day of a period."""
    if len(start) == 10:
        return start, start
    if len(start) == 7:
        last = monthrange(int(start[:4]), int(start[5:]))[1]
        return f"{start}-01", f"{start}-{last:02}"
    return f"{start}-01-01", f"{start}-12-31"
