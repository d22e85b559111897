"""Both sides of short sentences of every day, where a word looks like another one."""

from __future__ import annotations

import pytest

from tests.extract.views import read


def sides(text: str, event: str) -> list[tuple[str, list[str], list[str]]]:
    """Trigger, doers and those it is done to of the claims of one type."""
    return [
        (
            claim.trigger.text,
            [(party.text or "") for party in claim.actor],
            [(party.text or "").removeprefix("لل") for party in claim.recipient],
        )
        for claim in read(text, "2022-03-10").claims
        if claim.event == event
    ]


@pytest.mark.parametrize(
    ("text", "event", "trigger", "actor", "recipient"),
    [
        # names that look like verbs
        ("ناقش تبون مع السفير الإيطالي ملف الغاز.", "CONSULT", "ناقش", ["تبون", "السفير الإيطالي"], []),
        ("انتقد يعلون السلطة الفلسطينية.", "ACCUSE", "انتقد", ["يعلون"], ["السلطة الفلسطينية"]),
        # a man's noun in ة
        ("انتقد الداعية الأردني الوزارة.", "ACCUSE", "انتقد", ["الداعية الأردني"], ["الوزارة"]),
        ("انتقدت الداعية المغربية الوزارة.", "ACCUSE", "انتقدت", ["الداعية المغربية"], ["الوزارة"]),
        (
            "أوقفت الشرطة الأردنية الداعية سامي قنديل.",
            "COERCE",
            "أوقفت",
            ["الشرطة الأردنية"],
            ["الداعية سامي قنديل"],
        ),
        ("دعا العلامة حسن قنديل الحكومة إلى الحوار.", "REQUEST", "دعا", ["العلامة حسن قنديل"], ["الحكومة"]),
        # و that is the verb's own letter
        ("وعد الرئيس الصيني كينيا بقرض جديد.", "AGREE", "وعد", ["الرئيس الصيني"], ["كينيا"]),
        ("ووعد الرئيس الصيني كينيا بقرض جديد.", "AGREE", "وعد", ["الرئيس الصيني"], ["كينيا"]),
        # two objects
        ("سلمت الجماعة الهلال الأحمر سبع رهائن.", "RETREAT", "سلمت", ["الجماعة"], ["الهلال الأحمر"]),
        ("سلمت الجماعة سبع رهائن إلى الهلال الأحمر.", "RETREAT", "سلمت", ["الجماعة"], ["الهلال الأحمر"]),
        ("منحت قطر الصومال ملياري دولار.", "AID", "منحت", ["قطر"], ["الصومال"]),
        # ديون is no plural in ون
        ("ألغت ألمانيا ديون موريتانيا.", "AID", "ألغت", ["ألمانيا"], ["موريتانيا"]),
        # a present before a state
        ("تدرب كندا جنودا أردنيين.", "AID", "تدرب", ["كندا"], ["جنودا أردنيين"]),
        # what is sent is no party
        ("أرسل الهلال الأحمر الكويتي قافلة إغاثية إلى حضرموت.", "AID", "أرسل", ["الهلال الأحمر الكويتي"], []),
        ("تسلم المغرب الدفعة الثانية من المقاتلات.", "AID", "تسلم", [], ["المغرب"]),
        # a deed right behind a known name
        (
            "رفض الرئيس ميشال عون مطلب رئيس الحكومة حسان دياب.",
            "REJECT",
            "رفض",
            ["الرئيس ميشال عون"],
            ["رئيس الحكومة حسان دياب"],
        ),
        # who offers
        ("رفضت طرابلس الوساطة التونسية مع القاهرة.", "REJECT", "رفضت", ["طرابلس"], ["التونسية"]),
        ("رفضت طرابلس الوساطة مع القاهرة.", "REJECT", "رفضت", ["طرابلس"], ["القاهرة"]),
    ],
)
def test_plain_sides(text: str, event: str, trigger: str, actor: list[str], recipient: list[str]) -> None:
    assert sides(text, event) == [(trigger, actor, recipient)]


@pytest.mark.parametrize(
    ("text", "event", "actor", "recipient"),
    [
        ("اتهمت الوزارة ما يسمى بالمجلس الثوري بنهب المصارف.", "ACCUSE", ["الوزارة"], ["المجلس الثوري"]),
        ("اتهمت الوزارة ما تعرف بقوات الدعم السريع بالكذب.", "ACCUSE", ["الوزارة"], ["قوات الدعم السريع"]),
        ("نددت الوزارة بما يسمى بـ«الإدارة الذاتية».", "ACCUSE", ["الوزارة"], ["الإدارة الذاتية"]),
        ("استهدف ما يسمى تنظيم داعش حافلة للجيش.", "ASSAULT", ["تنظيم داعش"], ["حافلة"]),
        ("شنت الطائرات غارات على ما يطلق عليه تنظيم داعش.", "ASSAULT", ["الطائرات"], ["تنظيم داعش"]),
        ("ندد المجلس بما يسمى صفقة العصر.", "ACCUSE", ["المجلس"], []),
    ],
)
def test_those_who_call_themselves_so(text: str, event: str, actor: list[str], recipient: list[str]) -> None:
    assert [one[1:] for one in sides(text, event)] == [(actor, recipient)]


@pytest.mark.parametrize(
    ("text", "event", "actor", "recipient"),
    [
        ("رفضت الصين اتهامات الهند لها.", "ACCUSE", ["الهند"], ["الصين"]),
        ("ردت الصين على اتهامات الهند لها بالتجسس.", "ACCUSE", ["الهند"], ["الصين"]),
        ("انتقدت الصين العقوبات المفروضة عليها.", "SANCTION", [], ["الصين"]),
        ("أكدت الحكومة دعم روسيا لها.", "SUPPORT", ["روسيا"], ["الحكومة"]),
    ],
)
def test_whom_anothers_deed_is_aimed_at(
    text: str, event: str, actor: list[str], recipient: list[str]
) -> None:
    assert [one[1:] for one in sides(text, event)] == [(actor, recipient)]


def test_those_trained_abroad_are_not_of_the_army_that_trains_them() -> None:
    claim = read("دربت القوات الأمريكية مقاتلين أكرادا.", "2019-01-10").claims[0]
    assert [party.code for party in claim.recipient] == [None]
    claim = read("دربت القوات الأمريكية مقاتلين سوريين.", "2019-01-10").claims[0]
    assert [party.code for party in claim.recipient] == ["SYR"]


@pytest.mark.parametrize(
    ("text", "event", "actor", "recipient"),
    [
        ("أثار قرار البلدية انتقادات من المعارضة.", "ACCUSE", ["المعارضة"], ["البلدية"]),
        ("أثار قرار موسكو انتقادات يابانية.", "ACCUSE", ["يابانية"], ["موسكو"]),
        ("أثارت تصريحات السفير غضب الخرطوم.", "ACCUSE", ["الخرطوم"], ["السفير"]),
        ("قوبل القرار الهندي بإدانة باكستانية.", "ACCUSE", ["باكستانية"], ["الهندي"]),
        ("قوبلت تصريحات السفير برفض من النقابة.", "REJECT", ["النقابة"], ["السفير"]),
        ("واجه قرار البلدية انتقادات من النقابة.", "ACCUSE", ["النقابة"], ["البلدية"]),
        ("أدى وزير الدفاع النيجري زيارة إلى الرباط.", "CONSULT", ["وزير الدفاع النيجري"], ["الرباط"]),
        ("حذر الوزير من هجوم هندي على الميناء.", "THREATEN", ["الوزير"], ["هندي"]),
    ],
)
def test_what_a_decision_met_with(text: str, event: str, actor: list[str], recipient: list[str]) -> None:
    found = [claim for claim in read(text, "2022-03-10").claims if claim.event == event]
    assert [one[1:] for one in sides(text, event)] == [(actor, recipient)]
    assert {claim.status for claim in found} == {"asserted"}


def test_nobody_meets_himself_as_his_like() -> None:
    claim = read("التقى وزير الخارجية نظيره الروسي سيرغي لافروف في موسكو.", "2016-03-10").claims[0]
    assert [(party.id, party.code) for party in claim.actor] == [(None, None), ("sergei-lavrov", "RUS")]


def test_the_state_across_a_border_fights_nobody() -> None:
    """Whom an army fights in a border area does, with مع as well."""
    text = "قتلت الفصائل المعارضة عشرات الجنود في معارك قرب بلدة الطينة الحدودية مع تشاد."
    assert all("تشاد" not in actor for _, actor, _ in sides(text, "ASSAULT"))
    assert sides("خاض الجيش معارك في المنطقة الحدودية مع مسلحين.", "ASSAULT") == [
        ("معارك", ["الجيش", "مسلحين"], [])
    ]
    assert sides("خاضت سوريا معارك مع إسرائيل.", "ASSAULT") == [("معارك", ["سوريا", "إسرائيل"], [])]
