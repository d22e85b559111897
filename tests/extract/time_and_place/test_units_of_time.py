"""One month, one week (خلال شهر واحد): the number is of the time, nobody does or suffers anything by it."""

from __future__ import annotations

import pytest

from tests.extract.views import read


@pytest.mark.parametrize(
    ("text", "doers", "hit"),
    [
        ("وبعد أسبوع واحد اغتيل القاضي قرب منزله.", [], ["القاضي"]),
        ("وخلال شهر واحد قتل الجندي في غارة.", [], ["الجندي"]),
        ("وفي غضون سنة واحدة اعتقلت الشرطة مئة طالب.", ["الشرطة"], ["مئة طالب"]),
    ],
)
def test_one_unit_of_time_is_no_person(text: str, doers: list[str], hit: list[str]) -> None:
    (claim,) = read(text, "2016-05-01").claims
    assert [party.text for party in claim.actor] == doers
    assert [party.text for party in claim.recipient] == hit
    assert claim.size.dead is None


def test_one_of_the_soldiers_is_a_person_beside_a_unit() -> None:
    (claim,) = read("وقبل ساعة وواحد من الجنود قتل.", "2016-05-01").claims
    assert [party.text for party in claim.recipient] == ["واحد من الجنود"]


def test_one_week_ago_is_a_day_of_that_week() -> None:
    (claim,) = read("اعتقل الناشط قبل أسبوع واحد.", "2016-05-20").claims
    assert claim.date is not None
    assert claim.date.text == "قبل أسبوع واحد"
