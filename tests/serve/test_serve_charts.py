"""The pictures: every claim is drawn once, in its place, in either direction."""

from __future__ import annotations

from datetime import date

from hypothesis import given, settings
from hypothesis import strategies as st

from marsad.ask.counting import Period, Timeline
from marsad.ask.places import Spot
from marsad.lexicon.display import load_outlines
from marsad.serve.charts.bars import HEIGHT, WIDTH, bars, bounds
from marsad.serve.charts.world import chart, countries_of

COUNTRIES = countries_of(load_outlines())
months = st.dates(date(1950, 1, 1), date(2030, 1, 1)).map(lambda day: day.isoformat()[:7])
lines = st.dictionaries(months, st.tuples(*[st.integers(0, 50)] * 4), max_size=12).map(
    lambda held: Timeline("month", tuple(Period(start, held[start]) for start in sorted(held)), 0)
)


@settings(max_examples=40)
@given(lines, st.booleans())
def test_a_timeline_draws_every_claim_or_counts_it(line: Timeline, backwards: bool) -> None:
    drawn = bars(line, backwards)
    total = sum(period.number for period in line.periods)
    assert sum(bar.number for bar in drawn.bars) + drawn.left_out == total
    assert all(bar.x >= -0.01 and bar.x + bar.width <= WIDTH + 0.01 for bar in drawn.bars)
    assert all(0 <= stripe.y <= HEIGHT for bar in drawn.bars for stripe in bar.stripes)
    places = [bar.x for bar in drawn.bars]
    assert places == sorted(places, reverse=backwards)


def test_the_bounds_of_periods() -> None:
    assert bounds("2020-02") == ("2020-02-01", "2020-02-29")
    assert bounds("2019") == ("2019-01-01", "2019-12-31")
    assert bounds("2019-04-04") == ("2019-04-04", "2019-04-04")


def test_only_what_is_known_to_a_town_or_region_gets_a_dot() -> None:
    spots = [
        Spot("Tripoli", "LBY", "city", 32.9, 13.2, (0, 0, 0, 4)),
        Spot("Fezzan", "LBY", "region", 26.0, 14.0, (1, 0, 0, 0)),
        Spot("Libya", "LBY", "country", 27.0, 17.0, (0, 0, 3, 0)),
        Spot("nowhere known", None, "city", None, None, (1, 0, 0, 0)),
    ]
    made = chart(COUNTRIES, spots, {"LBY": 8}, "LBY")
    assert [(dot.spot.name, dot.area) for dot in made.dots] == [("Tripoli", False), ("Fezzan", True)]
    libya = next(land for land in made.lands if land.code == "LBY")
    assert (libya.number, libya.level) == (8, 4)
    assert {"TUN", "EGY"} <= {land.code for land in made.lands}
    assert all(0 <= dot.x <= made.width and 0 <= dot.y <= made.height for dot in made.dots)


def test_a_whole_world_stays_small() -> None:
    spots = [
        Spot("a", "USA", "city", 40.0, -100.0, (1, 0, 0, 0)),
        Spot("b", "JPN", "city", 36.0, 140.0, (1, 0, 0, 0)),
    ]
    made = chart(COUNTRIES, spots, {"USA": 1, "JPN": 1})
    assert 10_000 < sum(len(land.path) for land in made.lands) < 250_000
