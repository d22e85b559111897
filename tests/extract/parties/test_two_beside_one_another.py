"""Who did it and to whom, where the two could be taken for one another."""

from __future__ import annotations

import pytest

from tests.extract.views import read


def _sides(text: str, event: str) -> list[tuple[list[str], list[str]]]:
    return [
        ([p.text for p in claim.actor], [p.text for p in claim.recipient])
        for claim in read(text).claims
        if claim.event == event
    ]


@pytest.mark.parametrize(
    ("text", "event", "doer", "whom"),
    [
        ("اتهم قيادي في حركة فتح إسرائيل بعرقلة الانتخابات.", "ACCUSE", "قيادي في حركة فتح", "إسرائيل"),
        ("اتهم نائب أردني إيران بتهريب السلاح.", "ACCUSE", "نائب أردني", "إيران"),
        ("اتهم مصدر أمني ليبي تنظيم داعش بالتفجير.", "ACCUSE", "مصدر أمني ليبي", "تنظيم داعش"),
        (
            "دعا نائب في البرلمان العراقي الحكومة إلى الاستقالة.",
            "REQUEST",
            "نائب في البرلمان العراقي",
            "الحكومة",
        ),
        ("هدد متحدث باسم الجيش التركي سوريا برد قاس.", "THREATEN", "متحدث باسم الجيش التركي", "سوريا"),
        ("انتقد عضو في مجلس الشيوخ الأمريكي السعودية.", "ACCUSE", "عضو في مجلس الشيوخ الأمريكي", "السعودية"),
        ("اتهم نواب وزير الداخلية بالتقصير.", "ACCUSE", "نواب", "وزير الداخلية"),
        ("اتهم وزير تونسي سابق حركة النهضة بالفساد.", "ACCUSE", "وزير تونسي سابق", "حركة النهضة"),
        ("قتل شرطيا مسلحون مجهولون.", "ASSAULT", "مسلحون مجهولون", "شرطيا"),
        ("أثار اعتقال الشرطة صحفيا احتجاجات واسعة.", "COERCE", "الشرطة", "صحفيا"),
        ("قتل الجنود أخي محمد.", "ASSAULT", "الجنود", "أخي"),
    ],
)
def test_two_beside_one_another(text: str, event: str, doer: str, whom: str) -> None:
    assert _sides(text, event) == [([doer], [whom])]


@pytest.mark.parametrize(
    ("text", "event", "whom"),
    [
        ("اتهم ضابط في الجيش الليبي بقتل متظاهرين.", "ACCUSE", "ضابط في الجيش الليبي"),
        ("اتهم نائب أردني بالفساد.", "ACCUSE", "نائب أردني"),
        ("قتل حارسا المصنع في هجوم مسلح.", "ASSAULT", "حارسا المصنع"),
        (
            "قتل قائد الفرقة السابعة عشرة اللواء سالم حداد.",
            "ASSAULT",
            "قائد الفرقة السابعة عشرة اللواء سالم حداد",
        ),
    ],
)
def test_who_is_alone_suffers(text: str, event: str, whom: str) -> None:
    assert _sides(text, event) == [([], [whom])]


def test_whom_a_warned_of_act_would_hit_is_not_warned() -> None:
    assert _sides("حذر الرئيس السوداني من أي عمل عسكري ضد بلاده.", "THREATEN") == []
    assert _sides("حذر الرئيس السوداني إثيوبيا من أي عمل عسكري ضد بلاده.", "THREATEN") == [
        (["الرئيس السوداني"], ["إثيوبيا"])
    ]


def test_the_dead_are_not_of_the_state_that_struck_them() -> None:
    (claim,) = read("قال طبيب إن القصف الإسرائيلي قتل تسعة مدنيين.").claims
    assert [p.code for p in claim.recipient] == [None]


def test_pictures_of_soldiers_are_no_deployment() -> None:
    shown = read("انتشرت صور الجنود في مواقع التواصل.")
    assert (shown.claims, shown.ties) == ((), ())
    assert _sides("انتشر الجنود في المدينة.", "MOBILIZE") == [(["الجنود"], [])]


def test_a_deed_sets_off_protests_and_bombs_nobody() -> None:
    assert _sides("فجر اعتقال الشرطة ناشطين احتجاجات في المدينة.", "ASSAULT") == []


def test_the_number_of_a_unit_has_two_words() -> None:
    (sides,) = _sides("قتل قائد الفرقة السابعة عشرة مشاة اللواء سالم حداد.", "ASSAULT")
    assert sides[0] == []
