"""Changes of pace are found where they are, and none in noise."""

from __future__ import annotations

import random

from hypothesis import given
from hypothesis import strategies as st

from marsad.analyse.changes import changes


def test_a_step_is_found_where_it_is() -> None:
    (change,) = changes([1, 0, 2, 1, 1, 0, 1, 9, 12, 8, 10, 11])
    assert change.at == 7
    assert change.before < 1
    assert change.after == 10


def test_up_and_down_again() -> None:
    assert [change.at for change in changes([0] * 10 + [20] * 5 + [1] * 10)] == [10, 15]


def test_noise_is_no_change() -> None:
    dice = random.Random(7)
    alarms = sum(bool(changes([dice.randint(2, 6) for _ in range(60)])) for _ in range(50))
    assert alarms <= 2


def test_nothing_and_little() -> None:
    assert changes([]) == ()
    assert changes([0, 0, 0, 0]) == ()
    assert changes([5]) == ()


@given(st.lists(st.integers(0, 40), max_size=60))
def test_means_are_those_of_the_stretches(counts: list[int]) -> None:
    found = changes(counts)
    edges = [0, *(change.at for change in found), len(counts)]
    assert edges == sorted(edges)
    for number, change in enumerate(found):
        before = counts[edges[number] : edges[number + 1]]
        assert abs(change.before - sum(before) / len(before)) < 1e-9
