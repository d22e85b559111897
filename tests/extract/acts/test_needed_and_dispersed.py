"""What is called needful is demanded of who shall do it; marches that the police break up."""

from __future__ import annotations

import pytest

from tests.extract.views import read


def told(text: str) -> list[tuple[str, list[str], list[str]]]:
    """Type and words of actors and recipients of each claim."""
    found = read(text).claims
    return [(c.event, [p.text or "" for p in c.actor], [p.text or "" for p in c.recipient]) for c in found]


@pytest.mark.parametrize(
    ("text", "acts"),
    [
        pytest.param(
            "أكدت أثينا ضرورة انسحاب القوات الأجنبية من قبرص.",
            [("REQUEST", ["أثينا"], ["القوات الأجنبية"])],
            id="what is needful is no withdrawal that one announces",
        ),
        pytest.param(
            "شدد الوسيط الأفريقي على وجوب احترام المتمردين للهدنة.",
            [("REQUEST", ["الوسيط الأفريقي"], ["المتمردين"])],
            id="who shall do it is asked",
        ),
        pytest.param(
            "أكد المبعوث الأوروبي ضرورة أن تلتزم كمبالا بالهدنة.",
            [("REQUEST", ["المبعوث الأوروبي"], ["كمبالا"])],
            id="who shall do it is the subject of the clause",
        ),
        pytest.param(
            "أكد الرئيس القبرصي نيكوس خريستودوليديس ضرورة خروج تركيا من الجزيرة.",
            [("REQUEST", ["الرئيس القبرصي نيكوس خريستودوليديس"], ["تركيا"])],
            id="a verbal noun behind a name owns the state behind it",
        ),
        pytest.param("أكد الوزير ضرورة تطبيق قانون المرور.", [], id="nobody is asked"),
        pytest.param("شددت لندن على أهمية احترام سيادة قبرص.", [], id="whose the thing is, is not asked"),
        pytest.param(
            "استبعدت أسمرة أي تفاوض مع المتمردين.",
            [("REJECT", ["أسمرة"], ["المتمردين"])],
            id="what any picks is no verb",
        ),
    ],
)
def test_needed(text: str, acts: list[tuple[str, list[str], list[str]]]) -> None:
    assert told(text) == acts


@pytest.mark.parametrize(
    ("text", "acts", "mode"),
    [
        (
            "دعا الوزير الجامعة العربية إلى التدخل لوقف الحرب.",
            [("REQUEST", ["الوزير"], ["الجامعة العربية"])],
            "assist",
        ),
        (
            "ناشد رئيس البلدية المجتمع الدولي التدخل لوقف القصف.",
            [("REQUEST", ["رئيس البلدية"], ["المجتمع الدولي"])],
            "assist",
        ),
        (
            "طالب عباس المجتمع الدولي بالضغط على إسرائيل لوقف الاستيطان.",
            [("REQUEST", ["عباس"], ["المجتمع الدولي"])],
            "assist",
        ),
        (
            "ناشد الأهالي الجيش التدخل لفك الحصار.",
            [("REQUEST", ["الأهالي"], ["الجيش"])],
            "assist",
        ),
        ("دعا الوزير إسرائيل إلى وقف الحرب.", [("REQUEST", ["الوزير"], ["إسرائيل"])], "yield"),
        ("تدخل الوسطاء لوقف القصف.", [], None),
    ],
)
def test_who_is_to_step_in_is_asked_for_help_and_stops_nothing_of_his(
    text: str, acts: list[tuple[str, list[str], list[str]]], mode: str | None
) -> None:
    assert told(text) == acts
    assert [c.mode for c in read(text).claims] == ([(mode,)] if mode else [])


@pytest.mark.parametrize(
    "text",
    [
        "نظم الصيادون وقفة في الميناء، فرقتها الشرطة بالهراوات.",
        "نظم الخريجون مسيرة فرقتها الشرطة.",
        "خرجت مظاهرة في السويداء فرقها الأمن بالقوة.",
        "أقام العمال اعتصاما فضته قوات الأمن فجرا.",
    ],
)
def test_a_march_that_is_taken_up_is_dispersed(text: str) -> None:
    assert [event for event, _, _ in told(text)] == ["PROTEST", "ASSAULT"]


@pytest.mark.parametrize(
    ("text", "events"),
    [
        ("أعيد فتح المعبر الحدودي أمام القوافل.", ["RETREAT"]),
        ("أعيد فتح الطريق الجبلي بعد ذوبان الثلوج.", []),
        ("سيق المدون إلى سجن المدينة.", ["COERCE"]),
        ("زج بعشرات النقابيين في السجون.", ["COERCE"]),
        ("ساقت الرياح السفينة إلى الشاطئ.", []),
        ("كان الجريح يعمل في الجيش.", []),
        ("علقت شركة طيران خاصة رحلاتها إلى الجزيرة.", []),
        ("قررت الحكومة حل الميليشيات.", ["COERCE"]),
        ("وصل أربعون معتقلا محررا إلى نابلس.", ["RETREAT"]),
        ("أعاد أمن المطار ناشطا حقوقيا سويديا من المطار.", ["REJECT"]),
        ("وضعت الأركان التشيلية سلاح الجو في حالة استنفار.", ["MOBILIZE"]),
        ("رحل الشاعر عن تسعين عاما.", []),
        ("سحب النواب طلب حجب الثقة.", []),
        ("تدور الرواية حول فتاة يخطفها مسلحون.", []),
        ("شنت الصحافة الرياضية هجوما على المدرب.", []),
        ("لوحت لاباز بفرض رسوم على من يشتري القصدير البيروفي.", ["THREATEN"]),
    ],
)
def test_done_to_nobody_named(text: str, events: list[str]) -> None:
    assert [event for event, _, _ in told(text)] == events


@pytest.mark.parametrize(
    ("text", "doers", "hit"),
    [
        ("قتل العشرات خلال فض الاعتصام أمام القيادة العامة للجيش.", [], ["العشرات"]),
        (
            "قتل خمسة أشخاص في فض اعتصام المدنيين أمام مقر القيادة العامة للقوات المسلحة.",
            [],
            ["خمسة أشخاص", "المدنيين"],
        ),
        ("فضت الشرطة اعتصام المعلمين أمام الوزارة.", ["الشرطة"], ["المعلمين"]),
    ],
)
def test_whose_the_place_is_before_which_a_crowd_stood_is_not_dispersed(
    text: str, doers: list[str], hit: list[str]
) -> None:
    (claim, *_) = [c for c in read(text).claims if c.event == "ASSAULT"]
    assert ([p.text for p in claim.actor], [p.text for p in claim.recipient]) == (doers, hit)


def test_who_denies_to_have_dispersed_a_sit_in_held_none() -> None:
    found = read("نفى المجلس العسكري فض الاعتصام.").claims
    assert [(c.event, c.status) for c in found] == [("ASSAULT", "negated")]
