"""Who asks for a deed and is no student, whom one catches as he is found, by whose hand those died for whom
others march, and what owns a complement and was not the verb's."""

from __future__ import annotations

import pytest

from tests.extract.views import read

Told = tuple[list[str], list[str], str]


def told(text: str, event: str) -> list[Told]:
    return [
        ([p.text for p in claim.actor], [p.text for p in claim.recipient], claim.status)
        for claim in read(text).claims
        if claim.event == event
    ]


@pytest.mark.parametrize(
    ("text", "asker", "asked"),
    [
        ("خاطب المحافظ قائد الفرقة طالبا إطلاق سراح الرعاة.", "المحافظ", ["قائد الفرقة"]),
        ("زار وجهاء البلدة الثكنة طالبين الإفراج عن أبنائهم.", "وجهاء البلدة", []),
        ("كتبت النقابة إلى المدير طالبة الإفراج عن العمال.", "النقابة", ["المدير"]),
        ("استقبل الشيخ القائد طالبا منه الإفراج عن الأسرى.", "الشيخ", ["القائد"]),
        ("راسل القاضي الوزارة طالباً تسليم المتهمين.", "القاضي", ["الوزارة"]),
    ],
)
def test_what_somebody_asks_for_besides_is_not_done(text: str, asker: str, asked: list[str]) -> None:
    assert told(text, "RETREAT") == []
    assert told(text, "REQUEST")[-1] == ([asker], asked, "asserted")


@pytest.mark.parametrize(
    ("text", "whom"),
    [
        ("اختطف الحرس طالبين في كلية الآداب.", ["طالبين"]),
        ("اعتقل الحرس طالبين الخميس في صنعاء.", ["طالبين"]),
    ],
)
def test_a_student_asks_for_nothing(text: str, whom: list[str]) -> None:
    assert told(text, "REQUEST") == []
    assert [hit for event in ("ASSAULT", "COERCE") for _, hit, _ in told(text, event)] == [whom]


@pytest.mark.parametrize(
    ("text", "asked"),
    [
        ("طلب المدير إرسال القافلة إلى المتمردين.", []),
        ("طلب المدعي العام إلى الشرطة اعتقال المهرب.", ["الشرطة"]),
        ("طلبت النيابة من الشرطة نقل المهرب إلى السلطات الليبية.", ["الشرطة"]),
    ],
)
def test_where_a_deed_goes_is_not_who_is_asked(text: str, asked: list[str]) -> None:
    assert [party for _, hit, _ in told(text, "REQUEST") for party in hit] == asked


@pytest.mark.parametrize(
    ("text", "event", "doer"),
    [
        ("دخلت الشرطة المصنع واعتقلت من كان فيه.", "COERCE", "الشرطة"),
        ("دخل المتمردون المزرعة وقتلوا من وجدوه بين الأشجار.", "ASSAULT", "المتمردون"),
        ("دهم الجنود الحي واعتقلوا كل من بقي في الدور.", "COERCE", "الجنود"),
    ],
)
def test_who_catches_those_he_finds_is_not_caught(text: str, event: str, doer: str) -> None:
    assert told(text, event)[-1] == ([doer], [], "asserted")


@pytest.mark.parametrize(
    "text",
    [
        "خرج التجار في عدن للاحتجاج على مقتل زميلهم على يد الحرس الجمهوري.",
        "خرج الرعاة للتنديد بمقتل شيخهم على أيدي رجال الشرطة.",
    ],
)
def test_by_whose_hand_one_died_marches_with_nobody(text: str) -> None:
    (march,) = told(text, "PROTEST")
    assert march[0] == [text.split()[1]]
    assert told(text, "ASSAULT")[-1][0] in (["الحرس الجمهوري"], ["رجال الشرطة"])


@pytest.mark.parametrize(
    "text",
    [
        "ونفى الناطق باسم الحركة التهم، واتهم بدوره القوات الإثيوبية بقصف آبار في ولاية أعالي النيل.",
        "ونفى الناطق باسم الحركة التهم، واتهم من جهته القوات الإثيوبية بقصف آبار في ولاية أعالي النيل.",
    ],
)
def test_whom_he_charges_in_turn_charges_nobody(text: str) -> None:
    assert told(text, "ACCUSE") == [(["الناطق باسم الحركة"], ["القوات الإثيوبية"], "asserted")]
    assert told(text, "ASSAULT")[0][0] == ["القوات الإثيوبية"]
