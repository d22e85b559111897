"""Whose army الجيش is where a text has named another's before, and how sure what one is suspected of is."""

from __future__ import annotations

import pytest

from tests.extract.views import read

STRIKE = "قصف الجيش الإسرائيلي بلدات في جنوب لبنان. "


@pytest.mark.parametrize(
    ("text", "army"),
    [
        ("وأكد الرئيس اللبناني جوزيف عون أن الجيش ينتشر في الجنوب.", "LBN"),
        ("وأوقفت مخابرات الجيش في بيروت مهربين سوريين.", "LBN"),
        ("وقال الجيش إنه قتل خمسة مسلحين.", "ISR"),
        ("وقال رئيس الوزراء الإسرائيلي بنيامين نتنياهو إن الجيش قتل خمسة مسلحين.", "ISR"),
        ("وندد الرئيس اللبناني جوزيف عون بقصف الجيش مدنيين في البلدة.", "ISR"),
    ],
)
def test_an_army_is_of_the_state_whose_official_tells_of_it(text: str, army: str) -> None:
    found = [p.code for c in read(STRIKE + text).claims for p in c.actor if p.text.endswith("الجيش")]
    assert found
    assert set(found) == {army}


@pytest.mark.parametrize(
    ("text", "army"),
    [
        ("وفر السكان قبل أن يتدخل الجيش.", None),
        ("وأعلن وزير أن القوات قتلت ثلاثة مسلحين.", None),
        ("وأعلن الجيش التايلاندي هدنة. وقتل الجيش ثلاثة مسلحين.", "THA"),
    ],
)
def test_of_two_armies_told_of_together_neither_is_the_army(text: str, army: str | None) -> None:
    before = "تبادل الجيش التايلاندي والجيش الكمبودي القصف. "
    found = [p.code for c in read(before + text).claims for p in c.actor if p.text in {"الجيش", "القوات"}]
    assert found == [army]


def test_what_one_is_suspected_of_is_probable() -> None:
    (tie,) = read("أوقفت الشرطة رجلا يشتبه في انتمائه إلى تنظيم داعش.").ties
    assert (tie.certainty, tie.gloss) == ("probable", "Man belongs to Islamic State (probably).")


@pytest.mark.parametrize(
    ("text", "codes"),
    [
        ("وفي المغرب، فرقت قوات الأمن وقفة أمام البرلمان.", {"MAR"}),
        ("وفي الجزائر، أفرج القضاء عن الكاتب.", {"DZA"}),
        ("وفرقت قوات الأمن وقفة أمام البرلمان.", {"TUN"}),
    ],
)
def test_organs_are_of_the_land_that_opens_their_sentence(text: str, codes: set[str]) -> None:
    before = "قال الرئيس التونسي قيس سعيد إن القضاء مستقل. وأوقفت الشرطة التونسية ناشطين في صفاقس. "
    claims = [c for c in read(before + text).claims if c.trigger.start is not None and c.trigger.start > 85]
    assert {p.code for c in claims for p in c.actor if p.sector in {"COP", "JUD"}} == codes


@pytest.mark.parametrize(
    ("text", "whom", "code"),
    [
        ("وفي باماكو، أوقفت السلطات المالية ثلاثة ضباط كبار.", "ثلاثة ضباط كبار", None),
        ("وحكمت محكمة في واغادوغو على النقابي بالسجن.", "النقابي", None),
        ("وفي النيجر المجاورة لمالي، قتل مسلحون على دراجات نارية 22 قرويا.", "22 قرويا", "NER"),
        ("وأوقفت الشرطة ثلاثة ناشطين.", "ثلاثة ناشطين", "SDN"),
    ],
)
def test_whom_another_state_holds_is_not_the_storys(text: str, whom: str, code: str | None) -> None:
    before = "قصف الجيش السوداني مواقع في شمال السودان. وقتل مدنيان في الخرطوم. "
    found = [p.code for c in read(before + text).claims for p in c.recipient if p.text == whom]
    assert found == [code]


def test_soldiers_of_whom_an_army_speaks_are_its_own() -> None:
    text = "قتلت الغارة تسعة فلسطينيين في غزة. ونفى الجيش الإسرائيلي مقتل أي من جنوده."
    assert [party.code for party in read(text).claims[-1].recipient] == ["ISR"]
