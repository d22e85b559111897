"""Plurals of people that take their verb as things do, and attacks that a statement claims."""

from __future__ import annotations

import pytest

import marsad


@pytest.mark.parametrize(
    ("text", "who", "whom"),
    [
        ("أوقفت عناصر الشرطة القضائية أربعة أشخاص.", ["عناصر الشرطة القضائية"], ["أربعة أشخاص"]),
        ("اعتقلت عناصر الأمن ناشطا.", ["عناصر الأمن"], ["ناشطا"]),
        ("انتقد عمدة المدينة الحكومة.", ["عمدة المدينة"], ["الحكومة"]),
        ("قتلت عناصر من الجيش.", [], ["عناصر من الجيش"]),
    ],
)
def test_members_act_with_a_feminine_verb(text: str, who: list[str], whom: list[str]) -> None:
    claim = marsad.read_text(text).claims[0]
    assert [party.text for party in claim.actor] == who
    assert [party.text for party in claim.recipient] == whom


@pytest.mark.parametrize(
    ("text", "event"),
    [
        ("أعلنت حركة الشباب في بيان أنها هاجمت قاعدة للجيش الصومالي.", "ASSAULT"),
        ("قال التنظيم في بيان إنه هاجم ثكنة للجيش.", "ASSAULT"),
        ("هاجم النائب الحكومة في مقابلة تلفزيونية.", "ACCUSE"),
    ],
)
def test_a_post_is_attacked_with_arms_whoever_says_so(text: str, event: str) -> None:
    assert [claim.event for claim in marsad.read_text(text).claims] == [event]
