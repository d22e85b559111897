"""The page of offices without a holder is made from the table, and counts the months right."""

from __future__ import annotations

from genscripts.open_offices import FIRST, LAST, PAGE, TABLE, page, told, uncovered
from marsad.lexicon.rows import rows


def test_the_page_is_what_the_table_says() -> None:
    assert PAGE.read_text("utf-8") == page([*rows(TABLE)]), "run python -m genscripts.open_offices"


def test_months_that_nobody_held_an_office() -> None:
    spans = [(FIRST, 2004 * 12 + 2), (2004 * 12 + 5, 2010 * 12), (2012 * 12, LAST)]
    assert [told(*run) for run in uncovered(spans)] == ["2010-02 to 2011-12"]
    assert [told(*run) for run in uncovered([])] == ["all"]
    assert not list(uncovered([(0, LAST)]))
