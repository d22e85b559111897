"""Who was received by whom, who spoke while he met others, who stopped his attacks, what somebody's land is
used for, committees that are there for talks, and offices that nobody is named to hold."""

from __future__ import annotations

import pytest

from tests.extract.parties.targets.test_targets_behind_insertions import sides
from tests.extract.views import read


@pytest.mark.parametrize(
    ("text", "guest", "host"),
    [
        ("جاء ذلك خلال استقبال الغزواني وفد البرلمان الإسباني.", "وفد البرلمان الإسباني", "الغزواني"),
        ("شكر الأمير قطر بعد استقباله سفيرة إيطاليا.", "سفيرة إيطاليا", "الأمير"),
        (
            "قال الرئيس التونسي لدى استقباله وفدا من حزب النهضة دعم بلاده للنازحين.",
            "وفدا من حزب النهضة",
            "الرئيس التونسي",
        ),
        (
            "نبه الرئيس الغزواني، خلال استقباله في نواكشوط وفدا إسبانيا، إلى الجفاف.",
            "وفدا إسبانيا",
            "الرئيس الغزواني",
        ),
        ("خرج الأمير إلى باب القصر لاستقبال رئيس تشاد.", "رئيس تشاد", "الأمير"),
        ("تستعد موريتانيا لاستقبال وزير خارجية فرنسا.", "وزير خارجية فرنسا", "موريتانيا"),
    ],
)
def test_a_host_is_no_guest(text: str, guest: str, host: str) -> None:
    [claim] = [c for c in read(text, "2019-05-01").claims if c.event in {"CONSULT", "AGREE"}]
    assert ([p.text for p in claim.actor], [p.text for p in claim.recipient]) == ([guest], [host])


def test_a_crowd_is_no_host() -> None:
    assert read("تجمع المئات على الطريق لاستقبال نائب المدينة.", "2019-05-01").claims == ()


@pytest.mark.parametrize(
    ("text", "event", "doer"),
    [
        ("عاد الرئيس اللبناني إلى قصره. وندد لدى لقائه سفراء أوروبا بالغارات.", "ACCUSE", "الرئيس اللبناني"),
        ("سافر الوزير إلى بغداد. ودان خلال لقائه الوفد العدوان على اليمن.", "ACCUSE", "الوزير"),
    ],
)
def test_whom_somebody_met_does_not_speak_for_him(text: str, event: str, doer: str) -> None:
    assert sides(text, event)[0] == [doer]


def test_what_was_spoken_of_took_no_part_in_a_meeting() -> None:
    text = "عاد الرئيس اللبناني إلى قصره. وندد لدى لقائه سفراء أوروبا بالحصار التركي."
    assert "التركي" not in sides(text, "CONSULT")[0]


@pytest.mark.parametrize(
    ("text", "event", "doer"),
    [
        ("توقفت الغارات الروسية على إدلب.", "RETREAT", "الروسية"),
        ("توقفت العملية العسكرية التركية في عفرين.", "RETREAT", "التركية"),
        ("بموجب التفاهم تتوقف العمليات العسكرية من قبل الجيش السوداني.", "CONCEDE", "الجيش السوداني"),
        ("أعلن الجيش اللبناني وقف العملية العسكرية في الجرود.", "RETREAT", "الجيش اللبناني"),
    ],
)
def test_an_attack_that_is_stopped_is_none(text: str, event: str, doer: str) -> None:
    assert sides(text, event)[0] == [doer]
    assert "ASSAULT" not in {claim.event for claim in read(text).claims}


def test_an_attack_that_others_want_stopped_is_told() -> None:
    events = {claim.event for claim in read("طالب السكان الجيش بوقف العمليات العسكرية.").claims}
    assert "ASSAULT" in events


@pytest.mark.parametrize(
    "text",
    [
        "سمحت اليونان لفرنسا باستخدام موانئها في قصف معسكرات المتشددين بالساحل.",
        "رفضت تركيا السماح باستخدام أراضيها في مهاجمة العراق.",
        "سمح العراق لطهران باستعمال أجوائه لقصف مواقع المسلحين.",
    ],
)
def test_what_a_land_may_be_used_for_is_not_done(text: str) -> None:
    assert all(claim.status == "hypothetical" for claim in read(text).claims if claim.event == "ASSAULT")


def test_who_uses_a_weapon_for_a_deed_does_it() -> None:
    text = "اتهمت المعارضة الجيش باستخدام الطائرات في قصف المدنيين."
    assert sides(text, "ASSAULT") == (["الجيش"], ["المدنيين"])


@pytest.mark.parametrize(
    "text",
    [
        "شكل الرئيس السوداني لجنة عليا للتفاوض مع المتمردين.",
        "أصدر السلطان مرسوما بتشكيل لجنة للحوار الوطني.",
        "أعلن المجلس تشكيل فريق للتفاوض مع صندوق النقد.",
        "استقال رئيس لجنة التفاوض مع الحكومة.",
    ],
)
def test_a_committee_for_talks_has_held_none(text: str) -> None:
    assert "CONSULT" not in {claim.event for claim in read(text).claims}


def test_a_delegation_that_goes_to_negotiate_does() -> None:
    text = "وصل وفد الحركة إلى القاهرة للتفاوض مع الحكومة."
    assert "CONSULT" in {claim.event for claim in read(text).claims}


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("كانت آخر زيارة لرئيس مصري إلى تشاد قبل عقود.", "Egyptian president"),
        ("كان رئيس فرنسي قد زار الجزائر عام 1975.", "French president"),
        ("زار الرئيس الفرنسي الجزائر.", "Emmanuel Macron"),
    ],
)
def test_one_of_several_in_office_is_not_who_holds_it_now(text: str, name: str) -> None:
    claim = next(c for c in read(text, "2019-05-01").claims if c.event == "CONSULT")
    assert claim.actor[0].name == name


@pytest.mark.parametrize(
    ("text", "doer"),
    [
        ("تنتقد بعض الأوساط الحقوقية في تونس الحكومة.", "بعض الأوساط الحقوقية"),
        ("تتهم بعض الأوساط الدينية في موريتانيا الحكومة بالفساد.", "بعض الأوساط الدينية"),
    ],
)
def test_circles_judge_and_are_not_judged(text: str, doer: str) -> None:
    assert sides(text, "ACCUSE")[0] == [doer]


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("دعا الحزب الكردي إلى مظاهرة كبيرة الأحد في ديار بكر.", "2015-07-26"),
        ("دعت الحركة الأحد إلى إضراب عام.", "2015-07-19"),
        ("يعتزم المحامون تنظيم وقفة احتجاجية الأربعاء.", "2015-07-29"),
        ("تقرر أن تبدأ الهدنة يوم السبت.", "2015-07-25"),
        ("تظاهر طلاب في الخرطوم الأربعاء.", "2015-07-22"),
    ],
)
def test_a_gathering_that_is_called_for_is_still_to_come(text: str, day: str) -> None:
    assert read(text, "2015-07-24").claims[0].date.from_ == day


def test_craft_are_no_sides() -> None:
    text = "أجرى الأسطول مناورة شاركت فيها مدمرات وطائرات. ودعت النرويج الطرفين إلى التهدئة."
    asked = next(c for c in read(text, "2019-05-01").claims if c.event == "REQUEST")
    assert [party.text for party in asked.recipient] == ["الطرفين"]


@pytest.mark.parametrize(
    "last",
    [
        "وأعلنت الحركة الشعبية - شمال أنها لن تنحاز إلى أي من الطرفين.",
        "وبدأ الطرفان تبادل الأسرى.",
        "ودعت الأمم المتحدة الطرفين إلى وقف القتال.",
    ],
)
def test_two_between_whom_one_stands_are_those_who_fight(last: str) -> None:
    text = f"هاجم الجيش السوداني قوات الدعم السريع في نيالا. وزودت إيران الجيش السوداني بالسلاح. {last}"
    claim = read(text, "2024-03-01").claims[-1]
    told = {p.id for p in (*claim.actor, *claim.recipient)}
    assert {"saf", "rsf-sudan"} <= told
