"""Ties of bands that no table names, of forces abroad, and of who is made what."""

from __future__ import annotations

import measure_ties as measured
import pytest

from tests.extract.views import read


@pytest.mark.parametrize(
    ("text", "kind", "subject", "other", "status"),
    [
        (
            "تعيش مئات الأسر في قرى خاضعة لسيطرة تجمع أسود الوادي.",
            "controls",
            "تجمع أسود الوادي",
            "قرى",
            "asserted",
        ),
        (
            "ما زال المعبر في قبضة جماعة أبو طلال المسلحة.",
            "controls",
            "جماعة أبو طلال المسلحة",
            "المعبر",
            "asserted",
        ),
        (
            "تتحصن عناصر جماعة النور في بساتين القرية.",
            "present_in",
            "عناصر جماعة النور",
            "بساتين",
            "asserted",
        ),
        ("مبايعة حركة الصبح لتنظيم القاعدة مفاجئة.", "loyal_to", "حركة الصبح", "تنظيم القاعدة", "asserted"),
        ("قصف تحالف تقوده بريطانيا مواقع المتمردين.", "commands", "بريطانيا", "تحالف", "asserted"),
        ("الميليشيا يتزعمها سالم الحربي.", "commands", "سالم الحربي", "الميليشيا", "asserted"),
        (
            "وصل سالم الحربي (آمر لواء النصر) إلى المدينة.",
            "commands",
            "سالم الحربي",
            "لواء النصر",
            "asserted",
        ),
        (
            "أعلنت حكومة الإنقاذ برئاسة سالم الحربي التعبئة.",
            "role",
            "سالم الحربي",
            "حكومة الإنقاذ",
            "asserted",
        ),
        (
            "الجنود الفرنسيون في النيجر يستعدون للرحيل.",
            "present_in",
            "الجنود الفرنسيون",
            "النيجر",
            "asserted",
        ),
        ("نفت أنقرة أن تكون لديها قوات في السودان.", "present_in", "أنقرة", "السودان", "negated"),
        ("يحتفظ الجيش التركي بعشرات القواعد في سوريا.", "present_in", "الجيش التركي", "سوريا", "asserted"),
        ("تخلت الدوحة عن دعمها لحركة الصبح.", "backs", "الدوحة", "حركة الصبح", "historical"),
        ("لن تتخلى الدوحة عن دعم حركة حماس.", "backs", "الدوحة", "حماس", "asserted"),
        (
            "بدعم من الطيران الروسي، تقدم اللواء السابع.",
            "backs",
            "الطيران الروسي",
            "اللواء السابع",
            "asserted",
        ),
        ("أمير جماعة الصبح سالم الحربي دعا أتباعه.", "commands", "سالم الحربي", "جماعة الصبح", "asserted"),
        (
            "قال المتحدث باسم حركة الصبح سالم الحربي إن الهدنة صامدة.",
            "role",
            "سالم الحربي",
            "حركة الصبح",
            "asserted",
        ),
        ("انسحبت قوات الدعم السريع من الخرطوم.", "present_in", "قوات الدعم السريع", "الخرطوم", "historical"),
        ("تسيطر حركة الصبح على قرى في ريف حماة.", "controls", "حركة الصبح", "قرى في ريف حماة", "asserted"),
        (
            "شارك لواء النصر بقيادة سالم الحربي الذي يسيطر على المعبر في القتال.",
            "controls",
            "لواء النصر",
            "المعبر",
            "asserted",
        ),
        ("حركة الصبح جزء من المجلس العسكري.", "member_of", "حركة الصبح", "المجلس العسكري", "asserted"),
        ("اتهم النائب الجيش بموالاة الإسلاميين.", "loyal_to", "الجيش", "الإسلاميين", "asserted"),
        ("بايع لواء النصر أبا بكر البغدادي.", "loyal_to", "لواء النصر", "أبا بكر البغدادي", "asserted"),
        (
            "أوقفت الشرطة قياديا في حركة النهضة يدعى سالم الحربي.",
            "member_of",
            "سالم الحربي",
            "النهضة",
            "asserted",
        ),
    ],
)
def test_a_relation_is_told(text: str, kind: str, subject: str, other: str, status: str) -> None:
    gold = {"kind": kind, "subject": subject, "object": other, "status": status}
    assert measured.told(text, gold), measured.ties(text)


@pytest.mark.parametrize(
    "text",
    [
        "انتشرت مجموعة من الطلاب في ساحة الجامعة.",
        "سيطرت شركة محلية على سوق الهواتف.",
        "أعلنت القوات العراقية في الموصل حظر التجول.",
        "دعمت الوزارة المزارعين بالأسمدة.",
        "الفصيل المدعوم ماليا من رجال أعمال انسحب.",
        "يدعم حزب العدل ترشح سالم الحربي للرئاسة.",
    ],
)
def test_what_tells_of_no_relation(text: str) -> None:
    assert [(tie.kind, tie.subject.text) for tie in measured.ties(text)] == []


@pytest.mark.parametrize(
    ("text", "holder", "office"),
    [
        (
            "عين سالم الحربي رئيسا للأركان وأحمد السالم وزيرا للدفاع.",
            "سالم الحربي",
            "chief of staff of the armed forces",
        ),
        ("عين سالم الحربي رئيسا للأركان وأحمد السالم وزيرا للدفاع.", "أحمد السالم", "defence minister"),
        ("أدى سالم الحربي اليمين وزيرا للنفط.", "سالم الحربي", "energy minister"),
        ("انتخب سالم الحربي رئيسا للحكومة.", "سالم الحربي", "prime minister"),
    ],
)
def test_who_is_made_what(text: str, holder: str, office: str) -> None:
    assert (holder, office) in [(tie.subject.text, tie.office) for tie in measured.ties(text)]


def test_a_minister_of_finance_is_not_of_mali() -> None:
    (tie,) = measured.ties("التقى وزير المالية سالم الحربي وفدا من المصارف.")
    assert tie.object is None
    assert tie.office == "finance minister"


def test_two_appointed_in_one_breath_each_hold_their_own() -> None:
    first = measured.ties("عين خالد العلي قائدا للجيش ومحمد سالم محافظا للبصرة.")[0]
    assert (first.kind, first.subject.text) == ("commands", "خالد العلي")


def test_a_force_named_behind_a_leader_leads_nobody() -> None:
    found = measured.ties("اندلعت معارك بين الجيش بقيادة عبد الفتاح البرهان وقوات الدعم السريع.")
    assert [(tie.kind, tie.subject.text) for tie in found] == [("commands", "عبد الفتاح البرهان")]


def test_who_withdraws_from_a_capital_leaves_no_government() -> None:
    found = measured.ties("انسحبت قوات الدعم السريع من الخرطوم.")
    assert [tie.kind for tie in found] == ["present_in"]


def test_part_of_a_land_is_not_the_whole() -> None:
    (tie,) = measured.ties("تسيطر حركة الصبح على أجزاء واسعة من دارفور.")
    assert tie.gloss.endswith("parts of Darfur.")


def test_who_appoints_somebody_does_not_hold_the_office() -> None:
    found = measured.ties("عين السيسي اللواء منير وهبي قائدا للجيش الثالث.")
    assert "السيسي" not in [tie.subject.text for tie in found]


def test_what_people_want_is_no_party() -> None:
    assert not read("نظمت الأحزاب المؤيدة للتغيير مسيرة في بغداد.", "2020-05-05").ties
    assert not read("خرج ناشطون مؤيدون للإصلاح في عمان.", "2020-05-05").ties


def test_groups_that_somebody_backs_are_a_party() -> None:
    (tie,) = read("هاجمت جماعات تدعمها إيران قافلة أميركية.", "2020-05-05").ties
    assert (tie.kind, tie.subject.code, tie.object and tie.object.text) == ("backs", "IRN", "جماعات")


def test_a_capital_that_backs_somebody_is_no_town_that_was_taken() -> None:
    places = [t.place for t in read("سيطرت فصائل تدعمها أنقرة على البلدة.", "2020-05-05").ties if t.place]
    assert [(place.text, place.country) for place in places] == [("البلدة", None)]


def test_a_brigade_of_a_name_is_definite() -> None:
    found = read("لواء بدر التابع للحشد الشعبي انتشر في المدينة.", "2020-05-05").ties
    assert [t.subject.text for t in found if t.kind == "member_of"] == ["لواء بدر"]
