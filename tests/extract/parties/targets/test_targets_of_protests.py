"""A protest against a harm is aimed at who does the harm, not at who suffers it; one before a foreign embassy
at that state. Its people are not of the country that they protest against."""

from __future__ import annotations

import pytest

from tests.extract.views import read


@pytest.mark.parametrize(
    ("text", "codes"),
    [
        ("تظاهر الآلاف في مدريد ضد الحرب على أفغانستان.", []),
        ("تظاهر المئات تنديدا بالعدوان الإسرائيلي على لبنان.", ["ISR"]),
        ("خرج آلاف الأردنيين في مسيرات تنديدا بالغارات الروسية على إدلب.", ["RUS"]),
        ("تظاهر كينيون رفضا لقمع الشرطة للطلاب.", ["KEN"]),
        ("شارك الآلاف في مسيرة ضد القصف السعودي على صنعاء.", ["SAU"]),
        ("نظم ناشطون مسيرة احتجاجا على العدوان على اليمن.", []),
        ("تظاهر طلاب ضد الحكومة المصرية.", ["EGY"]),
        ("خرج متظاهرون في صنعاء احتجاجا على حرب غزة.", []),
        ("تظاهر آلاف البريطانيين في لندن رفضا لحرب العراق.", []),
        ("تجمع الآلاف في براغ احتجاجا على حرب روسيا على أوكرانيا.", ["RUS"]),
    ],
)
def test_a_protest_against_a_harm_is_against_its_doer(text: str, codes: list[str]) -> None:
    (protest,) = (claim for claim in read(text).claims if claim.event == "PROTEST")
    assert [party.code for party in protest.recipient] == codes


@pytest.mark.parametrize(
    ("text", "codes"),
    [
        ("تجمع لاجئون أمام القنصلية الإيطالية في تونس رفضا لترحيلهم.", ["ITA"]),
        ("نظم الحزب وقفة احتجاجية أمام السفارة الفرنسية ببيروت.", ["FRA"]),
        ("نظم الحزب وقفة أمام السفارة الفلسطينية في مدريد تضامنا مع الأسرى.", []),
        ("اعتصم محامون أمام قصر العدل في بيروت.", []),
    ],
)
def test_a_protest_before_a_foreign_embassy_is_against_that_state(text: str, codes: list[str]) -> None:
    protests = [claim for claim in read(text).claims if claim.event == "PROTEST"]
    assert [party.code for claim in protests for party in claim.recipient] == codes


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("تظاهر المئات تنديدا بالقصف الإسرائيلي.", None),
        ("تظاهر المئات ضد إسرائيل.", None),
        ("خرج الآلاف احتجاجا على قصف غزة.", None),
        ("تظاهر المئات ضد الحكومة المصرية.", "EGY"),
        ("تظاهر الآلاف في مدريد ضد الحرب على أفغانستان.", "ESP"),
    ],
)
def test_a_crowd_is_not_of_the_state_it_protests_against(text: str, code: str | None) -> None:
    (protest,) = (claim for claim in read(text).claims if claim.event == "PROTEST")
    assert [party.code for party in protest.actor] == [code]
