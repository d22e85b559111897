"""Of whose state one is not, of which family one is, and since when something else lasts."""

from __future__ import annotations

import pytest

from tests.extract.views import read


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("أعلنت السلطات اعتقال مواطن فرنسي.", None),
        ("اعتقلت السلطات صحفيا تركيا.", None),
        ("أعلن فصيل أحرار الجبل ولاءه لتركيا.", None),
        ("اعتقلت السلطات المصرية صحفيا تركيا.", "EGY"),
        ("قالت أنقرة إن الرئيس التركي بخير. واعتقلت السلطات صحفيا تركيا.", "TUR"),
    ],
)
def test_who_takes_a_states_people_or_is_loyal_to_it_is_not_of_it(text: str, code: str | None) -> None:
    claim = read(text, "2020-05-05").claims[-1]
    assert [party.code for party in claim.actor] == [code]


@pytest.mark.parametrize(
    ("text", "known"),
    [
        ("أوقفت الشرطة العراقية محمود عباس الزيدي في بغداد.", None),
        ("أوقفت الشرطة العراقية محمود عباس في بغداد.", "mahmoud-abbas"),
    ],
)
def test_a_family_name_behind_a_known_name_is_anothers(text: str, known: str | None) -> None:
    (claim,) = read(text, "2020-05-05").claims
    assert [party.id for party in claim.recipient] == [known]


@pytest.mark.parametrize(
    ("text", "start"),
    [
        ("طالب الجزائريون المغرب بفتح الحدود المغلقة منذ 1994.", None),
        ("زار الرئيس السجن المغلق منذ عام 2003.", None),
        ("تقصف إسرائيل غزة منذ السبت.", "2020-05-02"),
    ],
)
def test_since_when_something_is_as_it_is_dates_no_act_on_it(text: str, start: str | None) -> None:
    (claim,) = read(text, "2020-05-05").claims
    assert claim.date.from_ == start


@pytest.mark.parametrize("name", ["جيف سيشنز", "غريغ ويلسون"])
def test_a_state_behind_a_foreign_name_is_whom_he_acts_on(name: str) -> None:
    (claim,) = read(f"اتهم وزير العدل الأميركي السابق {name} الصين بالتجسس.", "2020-05-05").claims
    assert [party.code for party in claim.recipient] == ["CHN"]
