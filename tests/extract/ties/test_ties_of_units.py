"""Ties of units by their numbers and of those named behind a rank, of who stands in for a minister, of forces
that the parse cuts; and their like that are none."""

from __future__ import annotations

import pytest

from marsad.model import Tie
from tests.extract.views import read

NEWS = "2025-06-01"


def _ties(text: str, kind: str) -> list[Tie]:
    return [tie for tie in read(text, NEWS).ties if tie.kind == kind]


@pytest.mark.parametrize(
    ("text", "unit"),
    [
        ("قال آمر اللواء السادس العميد ماهر الشمري إن الطريق سالك.", "اللواء السادس"),
        ("جرح قائد الفوج الثالث المقدم مازن شاهين.", "الفوج الثالث"),
        ("وصل العقيد ماهر الشمري، قائد اللواء التاسع، إلى الثكنة.", "اللواء التاسع"),
        ("عاد قائد كتيبة ثوار الجبل ماهر الشمري.", "كتيبة ثوار الجبل"),
        ("أنشأت الوزارة لواء جديدا يقوده العميد فارس الطائي.", "لواء جديدا"),
        ("يقاتل تحالف نهر الشمال بزعامة دانيال موكوندي في الإقليم.", "تحالف نهر الشمال"),
    ],
)
def test_who_commands_a_unit_by_its_number_or_noun(text: str, unit: str) -> None:
    (tie,) = _ties(text, "commands")
    assert tie.object is not None
    assert tie.object.text == unit


def test_a_major_general_is_no_brigade() -> None:
    (tie,) = _ties("زار قائد الجيش اللواء ماهر الشمري الثكنة.", "commands")
    assert tie.object is not None
    assert tie.object.text == "الجيش"


@pytest.mark.parametrize("acting", ["بالنيابة", "بالإنابة", "بالوكالة", "بالتكليف"])
def test_a_word_for_standing_in_is_no_body(acting: str) -> None:
    (tie,) = _ties(f"عاد وزير الصحة {acting} سامر الكعبي.", "role")
    assert (tie.office, tie.object) == ("health minister", None)


def test_a_commander_of_a_region_holds_an_office() -> None:
    text = "زار قائد المنطقة العسكرية الشرقية اللواء ماهر الشمري الثكنة."
    (tie,) = _ties(text, "role")
    assert tie.object is not None
    assert tie.object.text == "المنطقة العسكرية الشرقية"
    assert not _ties(text, "commands")


def test_an_order_is_no_commander() -> None:
    assert not _ties("انسحبت الوحدة بأمر من القائد العام.", "role")


def test_a_base_named_after_a_prince_tells_no_office() -> None:
    assert not _ties("هبطت الطائرة في قاعدة الأمير سلطان الجوية.", "role")


def test_a_file_behind_an_office_is_not_its_holder() -> None:
    assert not _ties("تسلم المدعي العام ملف سليم حداد.", "role")
    assert not _ties("زار الوزير محمد قرية.", "role")


@pytest.mark.parametrize(
    ("text", "force", "place", "number"),
    [
        ("وتنشر تركيا جنودا في شمال العراق.", "تركيا", "شمال العراق", None),
        ("تؤوي القاعدة كتيبة أجنبية قوامها 400 جندي.", "كتيبة أجنبية", "القاعدة", 400),
        ("عاد لواء الصقر المنتشر شرق حمص.", "لواء الصقر", "شرق حمص", None),
        ("قال آمر اللواء السادس المنتشر في حمص إنه باق.", "اللواء السادس", "حمص", None),
        ("تمكن الجيش من طرد مسلحي الحركة من حمص.", "مسلحي الحركة", "حمص", None),
    ],
)
def test_forces_where_the_parse_cuts_them(text: str, force: str, place: str, number: int | None) -> None:
    told = {
        (t.subject.text, t.place.text, t.number) for t in _ties(text, "present_in") if t.place is not None
    }
    assert (force, place, number) in told


def test_who_was_turned_out_is_there_no_more() -> None:
    (tie,) = _ties("تمكن الجيش من طرد مسلحي الحركة من حمص.", "present_in")
    assert tie.status == "historical"


@pytest.mark.parametrize(
    ("text", "status"),
    [
        ("ظلت البلدة في قبضة المسلحين ثلاثة أعوام.", "historical"),
        ("لا يزال السد بيد المسلحين منذ عامين.", "asserted"),
    ],
)
def test_ground_held_for_a_time(text: str, status: str) -> None:
    assert {tie.status for tie in _ties(text, "controls")} == {status}


def test_a_pronoun_behind_who_leads_means_the_force() -> None:
    text = "قال مسؤول في الإقليم إن قوات الولاية، بقيادة العقيد ماهر الشمري، أحكمت سيطرتها على البلدة."
    assert [tie.subject.text for tie in _ties(text, "controls")] == ["قوات الولاية"]


def test_what_a_minister_was_next() -> None:
    told = _ties("كان سالم الفيتوري نائبا لرئيس الجمهورية ثم وزيرا للنفط.", "role")
    assert [tie.status for tie in told] == ["historical", "historical"]
    assert told[-1].office == "energy minister"


def test_who_handed_a_unit_over() -> None:
    told = _ties("تسلم العميد ماهر الشمري قيادة اللواء العاشر من سلفه العميد فارس الطائي.", "commands")
    assert [tie.status for tie in told] == ["asserted", "historical"]
