"""Who admits his own losses, who demands something besides, and what is stopped or disowned."""

from __future__ import annotations

import pytest

from tests.extract.views import read, told


@pytest.mark.parametrize(
    ("text", "actor"),
    [
        ("أقرت الجماعة بمقتل عدد من عناصرها في الكمين.", []),
        ("اعترف التنظيم بمقتل عشرة من مقاتليه في الغارة.", []),
        ("أقر الجيش بقتل ثلاثة رهائن.", ["الجيش"]),
    ],
)
def test_who_admits_that_his_own_men_died_did_not_kill_them(text: str, actor: list[str]) -> None:
    ((_, who, _),) = told(text, "ASSAULT")
    assert who == actor


@pytest.mark.parametrize(
    ("text", "who"),
    [
        ("أدان مجلس الأمن الدولي الانقلاب وطالب بالإفراج عن المعتقلين.", ["مجلس الأمن الدولي"]),
        ("انتقد النائب القرار وطالب الحكومة بإلغائه.", ["النائب"]),
    ],
)
def test_who_judges_and_demands_is_no_student(text: str, who: list[str]) -> None:
    ((status, doers, _),) = told(text, "REQUEST")
    assert (status, doers) == ("asserted", who)
    assert told(text, "RETREAT") == []


@pytest.mark.parametrize(
    "text",
    ["قتل أستاذ وطالب بجامعة القاهرة في الانفجار.", "اعتقلت الشرطة مدرسا وطالبا بتهمة التحريض."],
)
def test_a_student_demands_nothing(text: str) -> None:
    assert told(text, "REQUEST") == []


def test_a_truce_that_takes_effect_is_no_shooting() -> None:
    text = "دخل اتفاق وقف إطلاق النار بين الجيش والحركة حيز التنفيذ صباح الأحد."
    assert told(text, "ASSAULT") == []


def test_what_somebody_disowns_is_no_new_pledge() -> None:
    text = "قاطع الحزب الجلسة متهما الحكومة بالتنصل من تعهداتها."
    assert [claim.event for claim in read(text).claims if claim.event == "AGREE"] == []


def test_who_was_killed_before_a_war_is_no_side_of_it() -> None:
    text = "تدخلت قطر في الحرب الدائرة بين المتمردين والجيش بعدما قتل المتمردون أحد حراسها."
    assert told(text, "ASSAULT") == [("asserted", ["المتمردون"], ["أحد حراسها"])]


def test_support_among_what_there_may_be_is_nobodys_act() -> None:
    text = "ودعا الحزب خصومه إلى الكشف عن أي تمويل أو دعم من الخارج."
    assert told(text, "SUPPORT") == []


@pytest.mark.parametrize(
    ("text", "whom"),
    [
        ("دُعيت إلى الجلسة وزيرة الصحة سعاد خان.", ["وزيرة الصحة سعاد خان"]),
        ("دُعي إلى المؤتمر مدير المنظمة سالم حداد وممثل للنقابة.", ["مدير المنظمة سالم حداد", "ممثل للنقابة"]),
    ],
)
def test_who_is_invited_with_the_mark_of_the_passive_invites_nobody(text: str, whom: list[str]) -> None:
    assert told(text, "REQUEST") == [("asserted", [], whom)]
