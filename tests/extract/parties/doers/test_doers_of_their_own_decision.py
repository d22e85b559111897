"""Whose decision, wish or attempt a noun with its pronoun tells: he does what stands right behind it."""

from __future__ import annotations

import pytest

from tests.extract.views import read


@pytest.mark.parametrize(
    ("text", "event", "doer"),
    [
        ("دافع الوزير عن قراره طرد السفير.", "SANCTION", "الوزير"),
        ("دافع الرئيس عن قراره إغلاق محطة تلفزيونية، وانتقد المتظاهرين.", "COERCE", "الرئيس"),
        ("دافع الوزير عن قراره بطرد السفير.", "SANCTION", "الوزير"),
    ],
)
def test_who_decides_does_it(text: str, event: str, doer: str) -> None:
    told = [[party.text for party in c.actor] for c in read(text).claims if c.event == event]
    assert told == [[doer]]


def test_a_decision_of_nobody_has_no_doer() -> None:
    (found,) = read("دافع الوزير عن قرار طرد السفير.").claims
    assert found.actor == ()
