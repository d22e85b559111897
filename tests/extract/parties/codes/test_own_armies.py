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


def test_what_one_is_suspected_of_is_probable() -> None:
    (tie,) = read("أوقفت الشرطة رجلا يشتبه في انتمائه إلى تنظيم داعش.").ties
    assert (tie.certainty, tie.gloss) == ("probable", "Man belongs to Islamic State (probably).")
