"""Who does it and to whom, where nothing but case, gender or a title tells the two apart."""

from __future__ import annotations

import pytest

from tests.extract.clauses.test_clauses_without_a_relative import sides
from tests.extract.views import read


@pytest.mark.parametrize(
    ("text", "doer", "victim"),
    [
        ("رشق المحتجين الجنود بالحجارة في رام الله.", "الجنود", "المحتجين"),
        ("رشق مئات المحتجين الجنود بالحجارة.", "مئات المحتجين", "الجنود"),
        ("اعتقل المتظاهرين رجال الشرطة.", "رجال الشرطة", "المتظاهرين"),
        ("قتل جندي امرأة في نابلس.", "جندي", "امرأة"),
        ("قتل شرطي امرأة في القاهرة.", "شرطي", "امرأة"),
        ("قتل جندي إسرائيلي فتى فلسطينيا في نابلس.", "جندي إسرائيلي", "فتى فلسطينيا"),
        ("قتل جندي فتى في مخيم جنين.", "جندي", "فتى"),
        ("اعتقل جنود صحافية في القدس.", "جنود", "صحافية"),
        ("أردى جندي شابا قرب نابلس.", "جندي", "شابا"),
        ("أردت الشرطة مهاجما في باريس.", "الشرطة", "مهاجما"),
        ("سطا مسلحون على مصرف في بغداد.", "مسلحون", "مصرف"),
        ("قتل الرئيس السادات على يد متطرفين.", "متطرفين", "الرئيس السادات"),
        ("اعتقل الرئيس البشير على يد الجيش.", "الجيش", "الرئيس البشير"),
        ("اتهم رئيس بلدية جنين الجيش الإسرائيلي بالتخريب.", "رئيس بلدية جنين", "الجيش الإسرائيلي"),
    ],
)
def test_who_does_it_to_whom(text: str, doer: str, victim: str) -> None:
    assert sides(text, text.split()[0]) == ([doer], [victim])


def test_aircraft_do_not_belong_to_a_building() -> None:
    assert sides("قصفت طائرات مبنى في غزة.", "قصفت")[0] == ["طائرات"]


def test_whose_bullets_killed_is_no_rioter_nor_set_on_fire() -> None:
    text = "أضرم محتجون النار في مقر المحافظة بعد مقتل متظاهر برصاص قوات الأمن."
    assert sides(text, "أضرم") == (["محتجون"], [])
    assert sides(text, "مقتل") == (["قوات الأمن"], ["متظاهر"])


def test_whose_hand_killed_is_no_rioter() -> None:
    text = "أحرق محتجون مقر الحزب بعد مقتل شاب على يد الشرطة."
    assert sides(text, "أحرق") == (["محتجون"], ["مقر الحزب"])
    assert sides(text, "مقتل") == (["الشرطة"], ["شاب"])


def test_a_curfew_announced_or_lifted() -> None:
    announced = read("أعلن محافظ كركوك حظر التجوال في المدينة.", "2019-05-01").claims
    assert [(c.event, [p.text for p in c.actor]) for c in announced] == [("COERCE", ["محافظ كركوك"])]
    lifted = read("رفع المحافظ حظر التجوال عن المدينة.", "2019-05-01").claims
    assert [(c.event, [p.text for p in c.actor]) for c in lifted] == [("CONCEDE", ["المحافظ"])]
