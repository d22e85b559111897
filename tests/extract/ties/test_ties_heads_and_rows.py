"""Ties whose holder stands behind what he leads, rows of places, stretches of years, and ground that is only
held."""

from __future__ import annotations

import measure_ties as measured
import pytest

from tests.extract.views import read


@pytest.mark.parametrize(
    ("text", "subject", "other"),
    [
        ("يترأس كتيبة النور العقيد حسن مرعي.", "العقيد حسن مرعي", "كتيبة النور"),
        ("ويقود لواء الصقور في الجبهة الشرقية العقيد حسن مرعي.", "العقيد حسن مرعي", "لواء الصقور"),
        ("انسحبت الكتيبة التي يتولى إمرتها المقدم هشام سعد.", "المقدم هشام سعد", "الكتيبة"),
        ("الحركة التي يتولى رئاستها حسن مرعي رفضت العرض.", "حسن مرعي", "الحركة"),
        ("قال العقيد سالم سعد قائد لواء النهر إن قواته تقدمت.", "سالم سعد", "لواء النهر"),
    ],
)
def test_who_leads_is_named_behind_what_he_leads(text: str, subject: str, other: str) -> None:
    gold = {"kind": "commands", "subject": subject, "object": other, "status": "asserted"}
    assert measured.told(text, gold)
    led = [t for t in measured.ties(text) if t.kind == "commands"]
    assert len(led) == 1


@pytest.mark.parametrize(
    ("text", "kind", "places"),
    [
        ("مقاتلو الحركة ينتشرون في زنجبار وجعار وعلى مشارف شقرة.", "present_in", 3),
        ("مسلحو الجماعة يسيطرون على قرى الزاوية والعطشان وتل الرمان.", "controls", 3),
        ("تنتشر القوات في الجفرة وسط ليبيا.", "present_in", 1),
        ("عزلت الحكومة حاكم الإقليم بعد يومين من سيطرة حركة الشباب على بلدة براوة.", "controls", 1),
    ],
)
def test_each_place_of_a_row_and_no_more(text: str, kind: str, places: int) -> None:
    assert len([t for t in measured.ties(text) if t.kind == kind and t.place]) == places


@pytest.mark.parametrize(
    ("text", "held"),
    [
        ("اقتحم مسلحون مقر البلدية في المدينة الخاضعة لسلطة الإدارة الذاتية.", "المدينة"),
        ("تحولت قاعدة حميميم، التي تتمركز فيها القوات الروسية، إلى مأوى لعائلات في قرى الساحل.", "حميميم"),
    ],
)
def test_the_ground_that_the_words_describe(text: str, held: str) -> None:
    grounds = [t.place.text for t in measured.ties(text) if t.kind in {"controls", "present_in"} and t.place]
    assert len(grounds) == 1
    assert held in grounds[0]


@pytest.mark.parametrize(
    ("text", "kind", "subject", "other", "status"),
    [
        (
            "قصف الطيران بلدة كاودا التي وقعت في قبضة المتمردين.",
            "controls",
            "المتمردين",
            "كاودا",
            "asserted",
        ),
        (
            "بقيت المكلا عاما كاملا في قبضة تنظيم القاعدة بزعامة حسن مرعي.",
            "commands",
            "حسن مرعي",
            "تنظيم القاعدة",
            "asserted",
        ),
        (
            "كانت الجماعة، بزعامة حسن مرعي، تسيطر على الشريط الحدودي.",
            "controls",
            "الجماعة",
            "الشريط الحدودي",
            "historical",
        ),
        (
            "أوضح العقيد سالم الشمري قائد الفوج الثالث أن عناصر التنظيم فروا.",
            "commands",
            "سالم الشمري",
            "الفوج الثالث",
            "asserted",
        ),
        (
            "قال العميد حسن مرعي إن القوة التي يقودها لن تنسحب من المدينة.",
            "commands",
            "حسن مرعي",
            "القوة",
            "asserted",
        ),
        ("تحتفظ الجماعة بمعسكرات تدريب في أبين.", "present_in", "الجماعة", "أبين", "asserted"),
    ],
)
def test_ties_of_long_sentences(text: str, kind: str, subject: str, other: str, status: str) -> None:
    end = "place" if kind == "present_in" else "object"
    assert measured.told(text, {"kind": kind, "subject": subject, end: other, "status": status})


def test_what_forces_managed_to_do_backs_nobody() -> None:
    text = "تمكنت القوات الحكومية المدعومة بغطاء جوي روسي من انتزاع حقل الشاعر من أيدي المسلحين."
    assert [t.subject.text for t in measured.ties(text) if t.kind == "backs"] == ["روسي"]


def test_who_served_in_a_region_is_no_member_of_it() -> None:
    assert not measured.ties("قال الضباط الذين خدموا في تلك المنطقة إن القرار خاطئ.")


def test_the_years_of_an_office_behind_a_name() -> None:
    (tie,) = measured.ties("قال حسن مرعي، وزير الدفاع من 2009 إلى 2013، إن الحرب انتهت.")
    assert (tie.status, tie.date.from_, tie.date.to) == ("historical", "2009-01-01", "2013-12-31")
    (tie,) = measured.ties("حسن مرعي، رئيس الحزب منذ 2019، قال إن الحرب انتهت.")
    assert (tie.status, tie.date.text) == ("asserted", "منذ 2019")


def test_an_office_of_years_that_are_over_is_past() -> None:
    (tie,) = measured.ties("تولى حسن مرعي رئاسة الحزب من 2009 إلى 2013.")
    assert (tie.status, tie.date.from_, tie.date.to) == ("historical", "2009-01-01", "2013-12-31")


@pytest.mark.parametrize(
    "text",
    [
        "تسيطر قوات الدعم السريع على مدينة الجنينة منذ 2023.",
        "لا تزال قوات الدعم السريع تسيطر على مدينة الجنينة.",
        "قالت مصادر إن الجماعة تسيطر على بلدة كاودا.",
        "قصف الجيش مدينة الجنينة التي تسيطر عليها قوات الدعم السريع.",
        "تحتل إسرائيل هضبة الجولان منذ 1967.",
    ],
)
def test_who_holds_ground_does_not_take_it(text: str) -> None:
    out = read(text)
    assert not [claim for claim in out.claims if "seize" in claim.mode]
    assert [tie.status for tie in out.ties if tie.kind == "controls"] == ["asserted"]


@pytest.mark.parametrize(
    "text",
    [
        "سيطرت قوات الدعم السريع على مدينة الجنينة.",
        "الجيش يسيطر على بلدة كاودا.",
        "باتت الجماعة تسيطر على بلدة كاودا.",
        "يحاول الجيش أن يسيطر على بلدة كاودا.",
    ],
)
def test_a_change_of_hands_is_an_event(text: str) -> None:
    assert [claim.trigger.text for claim in read(text).claims if "seize" in claim.mode]


def test_an_officer_is_glossed_with_his_rank() -> None:
    ties = measured.ties("العقيد سالم سعد الجبوري، قائد لواء النهر، أعلن السيطرة على البلدة.")
    (held,) = [tie for tie in ties if tie.kind == "controls"]
    assert held.subject.name is not None
    assert held.subject.name.startswith("Colonel Salem")


def test_where_forces_were_stationed_is_no_move_of_theirs() -> None:
    found = read("القوات الكينية التي كانت تتمركز في كيسمايو غادرت المدينة.").claims
    assert [claim.event for claim in found] == ["RETREAT"]


def test_who_leaves_ground_is_told_behind_his_relative_clause() -> None:
    found = read("الميليشيات التي كانت تسيطر على المطار انسحبت منه.")
    assert [claim.event for claim in found.claims] == ["RETREAT"]
    assert "airport." in next(tie.gloss for tie in found.ties if tie.kind == "controls")


@pytest.mark.parametrize(
    "text", ["كانت الجماعة تسيطر على بلدة كاودا.", "لم تعد الجماعة تسيطر على بلدة كاودا."]
)
def test_who_held_ground_or_holds_it_no_more_takes_none(text: str) -> None:
    assert read(text).claims == ()
