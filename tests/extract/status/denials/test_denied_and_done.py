"""Denied parts, and acts that are taken for granted under words of wanting and planning."""

from __future__ import annotations

import pytest

from tests.extract.views import read
from tests.extract.views import statuses as told


@pytest.mark.parametrize(
    "text",
    [
        "نفى الوزير أن تكون قواته مسؤولة عن قصف المدرسة.",
        "ليست الكتيبة المسؤولة عن قصف المخيم.",
        "لم تكن الحركة متورطة في اغتيال القاضي.",
        "نفى سلاح الجو شن الغارة على الحي.",
        "نفت الكتيبة تنفيذ مثل هذا الهجوم على السوق.",
    ],
)
def test_who_is_said_not_to_be_responsible_did_not_do_it(text: str) -> None:
    assert told(text) == ["negated"]


def test_who_may_be_involved_may_have_done_it() -> None:
    assert told("رجح الوزير أن تكون الحركة متورطة في اغتيال القاضي.") == ["hypothetical"]
    assert told("أكد الوزير أن الحركة متورطة في اغتيال القاضي.") == ["asserted"]


@pytest.mark.parametrize(
    "text",
    [
        "تعهد الرئيس بمعاقبة المتورطين في قتل السياح.",
        "ستلاحق الشرطة المسؤولين عن اغتيال القاضي.",
        "دعا الوزير إلى إدانة قصف المدرسة.",
        "فشل المجلس في التنديد باغتيال القاضي.",
        "لم يمض يوم على الهدنة حتى قصف الجيش البلدة.",
        "لولا قصف الجيش للبلدة لعاد أهلها.",
    ],
)
def test_what_is_punished_or_condemned_was_done(text: str) -> None:
    assert told(text) == ["asserted"]


@pytest.mark.parametrize(
    "text",
    [
        "انتظر الجنود حتى يقصف الطيران البلدة.",
        "سعت الحكومة إلى وقف هجوم مسلحين على المدينة.",
        "يقضي الاتفاق بقصف مواقع المسلحين.",
    ],
)
def test_what_may_come_is_not_told_as_done(text: str) -> None:
    assert "asserted" not in told(text)


def test_what_a_court_rules_is_done_and_what_a_law_lays_down_is_not() -> None:
    assert told("قضت المحكمة بسجن النائب عامين.", "SANCTION") == ["asserted"]
    assert told("قضت المحكمة بوضع الوزير تحت الإقامة الجبرية.", "COERCE") == ["asserted"]
    assert "asserted" not in told("يقضي القانون بوضع الوزير تحت الإقامة الجبرية.", "COERCE")


def test_a_session_set_for_a_trial_is_to_come() -> None:
    assert told("حددت المحكمة جلسة لمحاكمة الوزير السابق.", "ACCUSE") == ["future"]


@pytest.mark.parametrize(
    "text",
    [
        "قرر سائقو الحافلات الإضراب يوم الاثنين.",
        "قررت نقابة القضاة الدخول في إضراب مفتوح.",
        "أعلن الحزب تنظيم وقفة احتجاجية أمام البرلمان.",
    ],
)
def test_a_protest_decided_on_or_announced_is_to_come(text: str) -> None:
    assert told(text, "PROTEST") == ["future"]


def test_a_town_that_saw_a_march_arranged_saw_it() -> None:
    assert told("شهدت وجدة تنظيم اعتصام أمام المحكمة.", "PROTEST") == ["asserted"]


def test_a_boycott_that_is_decided_has_begun() -> None:
    assert told("قرر الحزب مقاطعة الانتخابات.", "PROTEST") == ["asserted"]
    assert told("بدأ عمال المناجم إضرابا مفتوحا.", "PROTEST") == ["asserted"]


def test_a_joined_noun_read_as_a_verb_is_planned_with_the_one_before() -> None:
    text = "تضمنت الخطة انسحاب القوات الأجنبية ونزع سلاح الميليشيات."
    assert told(text, "RETREAT") == ["hypothetical", "hypothetical"]


def test_clients_and_not_their_lawyers_are_told_as_arrested() -> None:
    found = read("أكد المحامون أن موكليهم ضربوا واعتقلوا.").claims
    assert {party.text for claim in found for party in claim.recipient} == {"موكليهم"}
    assert [claim.size.arrested for claim in found if claim.event == "COERCE"] == [None]


def test_a_lawyer_may_condemn_an_arrest_in_public() -> None:
    found = read("ندد المحامي باعتقال موكله.").claims
    assert [claim.event for claim in found] == ["ACCUSE", "COERCE"]


def test_who_has_read_a_document_was_not_briefed() -> None:
    assert not told("انسحب الجنود، بحسب وثيقة اطلعت عليها رويترز.", "CONSULT")


def test_what_is_announced_to_be_near_is_to_come() -> None:
    assert "asserted" not in told("أعلن الناطق قرب الإفراج عن الرهائن.", "RETREAT")
    assert told("قتل جندي قرب مظاهرة في البصرة.", "PROTEST") == ["asserted"]


@pytest.mark.parametrize(
    "text",
    [
        "نفت إيران أي صلة لها بالهجوم على المصفاة.",
        "نفى الحزب ضلوعه في اغتيال القاضي.",
        "نفت دمشق مسؤوليتها عن التفجير الذي وقع أمس في بيروت.",
    ],
)
def test_what_a_party_denies_its_part_in_was_done_by_somebody(text: str) -> None:
    done, denied = (claim for claim in read(text).claims if claim.event == "ASSAULT")
    assert (done.status, done.actor, done.attribution) == ("asserted", (), ())
    assert denied.status == "negated" and denied.actor[0].text == denied.attribution[0].text


def test_who_denies_that_he_means_to_leaves_nothing_done() -> None:
    assert told("نفى الرئيس المالي نيته تسليم السلطة للمدنيين.", "RETREAT") == ["negated"]
    assert told("نفت الحركة ضلوعها في أي هجوم.") == ["negated"]


def test_who_denies_an_act_of_words_is_its_source() -> None:
    (claim,) = read("نفت أنقرة دعم فصائل مسلحة في سوريا.").claims
    assert claim.status == "negated" and [link.text for link in claim.attribution] == ["أنقرة"]
    (claim,) = read("دعا الحزب إلى الحوار.").claims
    assert claim.attribution == ()


@pytest.mark.parametrize(
    "text",
    [
        "لا يمر يوم من دون أن يهاجم المستوطنون قرية.",
        "لا يمضي أسبوع من غير أن يهاجم المسلحون دورية.",
        "لا يكاد يمر شهر إلا ويهاجم المتمردون ثكنة.",
        "لا تمر ليلة من دون غارات إسرائيلية على المخيم.",
    ],
)
def test_what_no_day_goes_by_without_is_done(text: str) -> None:
    assert told(text) == ["asserted"]


@pytest.mark.parametrize(
    "text",
    [
        "مر أسبوع دون أن يهاجم المستوطنون القرية.",
        "مر اليوم الأول من دون أن يقصف الجيش المدينة.",
    ],
)
def test_what_a_day_went_by_without_is_not(text: str) -> None:
    assert told(text) == ["negated"]


@pytest.mark.parametrize(
    "text",
    [
        "نفذ الجيش قصفا عنيفا لم ينج منه أحد.",
        "شن الطيران غارات لم تسلم منها المدارس.",
        "ارتكب المسلحون مجزرة في القرية لم يفلت منها غير طفل.",
        "لا تسلم القرى من قصف المدفعية.",
    ],
)
def test_what_nobody_escaped_happened(text: str) -> None:
    assert told(text) == ["asserted"]
