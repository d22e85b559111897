"""The page of offices without a holder is made from the table, and counts the months right."""

from __future__ import annotations

from genscripts.open_offices import FIRST, LAST, PAGE, TABLE, VACANCIES, page, told, uncovered
from marsad.lexicon.party_faults import taken_vacancies
from marsad.lexicon.rows import rows


def test_the_page_is_what_the_table_says() -> None:
    assert PAGE.read_text("utf-8") == page([*rows(TABLE)], [*rows(VACANCIES)]), (
        "run python -m genscripts.open_offices"
    )


def test_months_that_nobody_held_an_office() -> None:
    spans = [(FIRST, 2004 * 12 + 2), (2004 * 12 + 5, 2010 * 12), (2012 * 12, LAST)]
    assert [told(*run) for run in uncovered(spans)] == ["2010-02 to 2011-12"]
    assert [told(*run) for run in uncovered([])] == ["all"]
    assert not list(uncovered([(0, LAST)]))


def test_a_vacancy_that_somebody_held_is_a_fault() -> None:
    free = {"of": "LBN", "offices": "president", "from": "2014-05-26", "to": "2016-10-30", "why": "vacant"}
    held = {"actor_id": "somebody", "office": "president", "of": "LBN", "from": "2008-05", "to": "2014-05"}
    assert not list(taken_vacancies([free], [held]))
    assert not list(taken_vacancies([free], [held | {"of": "IRQ", "to": ""}]))
    assert len(list(taken_vacancies([free], [held | {"to": "2014-07"}]))) == 1
    assert len(list(taken_vacancies([free], [held | {"office": "acting president", "to": ""}]))) == 1
    assert len(list(taken_vacancies([free | {"why": "lost"}], [held]))) == 1


def test_nobody_held_what_the_table_says_was_vacant() -> None:
    assert not list(taken_vacancies(rows(VACANCIES), [*rows(TABLE)]))
