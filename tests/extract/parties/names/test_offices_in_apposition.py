"""Who is killed or arrested, where his office stands behind his name; whose opponents act."""

from __future__ import annotations

import pytest

from tests.extract.views import read


def parties(text: str) -> tuple[list[str | None], list[str | None]]:
    """Who acts and who suffers in the only claim of a text."""
    (claim,) = read(text).claims
    return [party.text for party in claim.actor], [party.text for party in claim.recipient]


@pytest.mark.parametrize(
    ("text", "victim"),
    [
        ("اعتقل الدكتور عصام العريان القيادي في جماعة الإخوان.", "الدكتور عصام العريان"),
        ("اعتقل المقدم سالم جحا قائد المنطقة الغربية مع ثلاثة من مرافقيه.", "المقدم سالم جحا"),
        ("قتل أسامة بن لادن زعيم تنظيم القاعدة في أبوت آباد.", "أسامة بن لادن"),
        ("قتل يحيى السنوار رئيس المكتب السياسي لحركة حماس في رفح.", "يحيى السنوار"),
        ("قتل خالد السعدي محافظ عدن.", "خالد السعدي محافظ عدن"),
        ("قتل محمد الراوي قائد شرطة الأنبار.", "محمد الراوي قائد شرطة الأنبار"),
        ("خطف سامر العلي مدير مكتب الوزير.", "سامر العلي مدير مكتب الوزير"),
        ("اعتقل نبيل السعدي نائب رئيس البلدية.", "نبيل السعدي نائب رئيس البلدية"),
    ],
)
def test_an_office_behind_a_name_is_no_second_man(text: str, victim: str) -> None:
    assert parties(text) == ([], [victim])


@pytest.mark.parametrize(
    ("text", "actor", "victim"),
    [
        ("اعتقل البرهان رئيس الوزراء.", "البرهان", "رئيس الوزراء"),
        ("أعدم صدام حسين وزير الصحة.", "صدام حسين", "وزير الصحة"),
        ("اغتال العميد محمود الورفلي قائد كتيبة الزنتان.", "العميد محمود الورفلي", "قائد كتيبة الزنتان"),
        ("قتل مسلحون محافظ عدن.", "مسلحون", "محافظ عدن"),
        ("قتل حزب الله قائد المنطقة الشمالية.", "حزب الله", "قائد المنطقة الشمالية"),
        ("خطف العميد سالم الصحفي محمد حسن.", "العميد سالم", "الصحفي محمد حسن"),
    ],
)
def test_who_acts_on_another_does_it(text: str, actor: str, victim: str) -> None:
    assert parties(text) == ([actor], [victim])


@pytest.mark.parametrize(
    ("text", "actor"),
    [
        ("هاجم خصوم الرئيس هادي معسكرا للجيش.", "خصوم الرئيس هادي"),
        ("هاجم أعداء إسرائيل سفارتها.", "أعداء إسرائيل"),
        ("هاجم مناوئو حفتر معسكرا للجيش.", "مناوئو حفتر"),
    ],
)
def test_the_opponents_of_somebody_are_not_he(text: str, actor: str) -> None:
    assert parties(text)[0] == [actor]
    tied = [tie.subject.text for tie in read(text).ties if tie.kind == "controls"]
    assert not tied


def test_who_takes_a_town_back_rules_it_and_not_who_held_it() -> None:
    found = read("كان داعش يسيطر على الموصل قبل أن تستعيدها القوات العراقية.").ties
    assert {(t.subject.text, t.place.text if t.place else None) for t in found} == {
        ("داعش", "الموصل"),
        ("القوات العراقية", "الموصل"),
    }


def test_what_is_wrested_from_a_body_is_no_rule_over_it() -> None:
    assert not [t for t in read("انتزع الوزير موافقة الكونغرس.").ties if t.kind == "controls"]
    now, before = read("انتزع الجيش السوري بلدة تل رفعت من الوحدات الكردية.").ties
    assert (now.kind, now.subject.text, now.status) == ("controls", "الجيش السوري", "asserted")
    assert (before.kind, before.subject.text, before.status) == ("controls", "الوحدات الكردية", "historical")


def test_the_enemies_of_a_state_are_not_of_it_and_rivals_are_opponents() -> None:
    (claim,) = read("هاجم أعداء إسرائيل سفارتها.").claims
    assert [party.code for party in claim.actor] == [None]
    (claim,) = read("اعتقل النظام السوري خصوم الرئيس الأسد.").claims
    assert [party.sector for party in claim.recipient] == ["OPP"]


@pytest.mark.parametrize(
    ("text", "whole"),
    [
        ("اتهم الوزير حلفاء إيران بتعطيل الحكومة.", "حلفاء إيران"),
        ("هاجم النائب حلفاء حزب الله في البرلمان.", "حلفاء حزب الله"),
        ("طالبت باريس حلفاءها برفع الإنفاق العسكري.", "حلفاءها"),
    ],
)
def test_the_allies_of_somebody_are_neither_he_nor_of_his_state(text: str, whole: str) -> None:
    (claim,) = read(text).claims
    assert [(party.text, party.code, party.id) for party in claim.recipient] == [(whole, None, None)]


def test_an_ally_that_acts_is_not_whose_ally_he_is() -> None:
    (claim,) = read("قال ضابط إن حليف دمشق الرئيسي قصف البلدة.").claims
    assert [party.code for party in claim.actor] == [None]
    (claim,) = read("يحظى الجنرال بدعم حلفاء من الخارج.").claims
    assert [party.text for party in claim.actor] == ["حلفاء"]
