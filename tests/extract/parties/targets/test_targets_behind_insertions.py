"""Whom an act is aimed at where words of a speech, a relative clause or a description part him from the verb,
and where a phrase ends by agreement."""

from __future__ import annotations

import pytest

from tests.extract.views import read


def sides(text: str, event: str) -> tuple[list[str | None], list[str | None]]:
    """The words of the doers and of those the first claim of a type is aimed at."""
    claim = next(c for c in read(text, "2019-05-01").claims if c.event == event)
    return [p.text for p in claim.actor], [p.text for p in claim.recipient]


@pytest.mark.parametrize(
    ("text", "doer", "aimed_at"),
    [
        ("اتهم المجلس السيادي في بيان إثيوبيا بحشد قواتها.", "المجلس السيادي", "إثيوبيا"),
        ("حذرت الحركة في كلمة بثتها الإذاعة الحكومة من الهجوم.", "الحركة", "الحكومة"),
        ("انتقد الحزب في خطاب ألقاه زعيمه أمام أنصاره الجيش.", "الحزب", "الجيش"),
        ("اتهمت النقابة في رسالة وجهتها إلى الصحف الوزارة بالتقصير.", "النقابة", "الوزارة"),
        ("انتقد النائب في مقابلة أجرتها معه القناة الحكومة.", "النائب", "الحكومة"),
        ("أدانت الجزائر إثر القصف إسرائيل.", "الجزائر", "إسرائيل"),
        (
            "اتهم الوزير في كلمة ألقاها في مأرب، الحوثيين بالخرق، داعيا أوروبا إلى التدخل.",
            "الوزير",
            "الحوثيين",
        ),
    ],
)
def test_who_is_spoken_of_behind_the_speech(text: str, doer: str, aimed_at: str) -> None:
    event = "THREATEN" if "حذر" in text else "ACCUSE"
    assert sides(text, event) == ([doer], [aimed_at])


def test_whom_somebody_meets_is_not_whom_he_asks() -> None:
    text = "دعا الأمين العام خلال لقائه رئيس الأركان الحكومة إلى وقف القتال."
    assert sides(text, "REQUEST") == (["الأمين العام"], ["الحكومة"])


def test_one_who_stands_alone_behind_a_meeting_is_asked() -> None:
    text = "دعا الأمين العام خلال زيارته بيروت الأحزاب إلى الحوار."
    assert sides(text, "REQUEST") == (["الأمين العام"], ["الأحزاب"])


@pytest.mark.parametrize(
    ("text", "doer", "victim"),
    [
        ("اغتال مسلحون يستقلون سيارة سوداء العقيد كامل الراوي.", "مسلحون", "العقيد كامل الراوي"),
        ("قتل ملثمون على دراجة نارية القاضي سعد العلي.", "ملثمون", "القاضي سعد العلي"),
        ("استهدف الطيران في ريف حماة مقر جيش العزة.", "الطيران", "مقر جيش العزة"),
    ],
)
def test_a_described_thing_owns_no_officer(text: str, doer: str, victim: str) -> None:
    assert sides(text, "ASSAULT") == ([doer], [victim])


@pytest.mark.parametrize(
    ("text", "event", "doer", "aimed_at"),
    [
        ("اتهم الوزير السابق روسيا بدعم الانقلاب.", "ACCUSE", "الوزير السابق", "روسيا"),
        ("انتقد الأمين العام الجديد إيران.", "ACCUSE", "الأمين العام الجديد", "إيران"),
        (
            "اتهم وزير الدفاع الشيخ ناصر الجابر العراق بخرق الحدود.",
            "ACCUSE",
            "وزير الدفاع الشيخ ناصر الجابر",
            "العراق",
        ),
        ("انتقد وزراء الخارجية العرب المبعوث الأممي.", "ACCUSE", "وزراء الخارجية العرب", "المبعوث الأممي"),
        ("اتهم رئيس الوزراء العراقي الأكراد بخرق الدستور.", "ACCUSE", "رئيس الوزراء العراقي", "الأكراد"),
        ("هاجم المقاتلون الأكراد القرية والجيش التركي.", "ASSAULT", "المقاتلون الأكراد", "الجيش التركي"),
    ],
)
def test_where_a_phrase_ends_by_agreement(text: str, event: str, doer: str, aimed_at: str) -> None:
    doers, others = sides(text, event)
    assert doers == [doer]
    assert aimed_at in others


def test_an_honour_with_nobody_behind_it_may_be_another() -> None:
    text = "استقبل رئيس الحكومة الشيخ ناصر الجابر."
    claim = next(c for c in read(text, "2019-05-01").claims if c.event == "CONSULT")
    assert {p.text for p in (*claim.actor, *claim.recipient)} >= {"رئيس الحكومة"}


def test_what_a_closing_comma_parts_is_not_said_to_have_done_it() -> None:
    text = (
        "اتهم رئيس الحزب، في كلمة ألقاها خلال لقاء مع سفراء في عمان، حزب الله بارتكاب مجزرة، داعيا "
        "مجلس الأمن إلى التحرك."
    )
    assert sides(text, "ASSAULT")[0] == ["حزب الله"]
    assert sides(text, "CONSULT")[0] == ["رئيس الحزب", "سفراء"]


def test_the_honour_of_an_officer_with_his_nation_is_his() -> None:
    text = "ندد وزير الخارجية القطري الشيخ محمد بن ناصر بالإجراءات."
    assert sides(text, "ACCUSE")[0] == ["وزير الخارجية القطري الشيخ محمد بن ناصر"]
