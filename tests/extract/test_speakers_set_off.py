"""Speakers set off from plain words, behind them or before a colon, and headlines."""

from __future__ import annotations

from views import read


def test_a_headline_may_end_in_the_number_of_those_killed() -> None:
    claims = read("عاجل: انفجار في بغداد أسفر عن مقتل خمسة").claims
    assert [claim.size.dead for claim in claims] == [5]
