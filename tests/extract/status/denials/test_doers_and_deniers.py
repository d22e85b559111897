"""Denials of what was just told, weapons and announcements that tell who did it."""

from __future__ import annotations

import pytest

from tests.extract.views import parties_of as _parties
from tests.extract.views import read


@pytest.mark.parametrize(
    ("text", "denier", "trigger"),
    [
        ("تتهم الخرطوم الإمارات بتزويد الدعم السريع بطائرات مسيرة، وهو ما تنفيه أبوظبي.", "أبوظبي", "تنفيه"),
        ("تتهم واشنطن طهران بتسليح الحوثيين، لكن إيران تنفي ذلك.", "إيران", "تنفي"),
        ("قالت كييف إن روسيا قصفت محطة كهرباء في خاركيف. ونفت موسكو هذه الاتهامات.", "موسكو", "نفت"),
    ],
)  # fmt: skip
def test_a_denial_stands_beside_what_it_denies(text: str, denier: str, trigger: str) -> None:
    found = read(text).claims
    denied = [claim for claim in found if claim.trigger.text == trigger]
    assert [claim.status for claim in denied] == ["negated"]
    assert [link.text for link in denied[0].attribution] == [denier]
    told = [claim for claim in found if claim.event == denied[0].event and claim.status == "asserted"]
    assert [_parties(claim) for claim in told] == [_parties(denied[0])]
    assert told[0].id != denied[0].id


@pytest.mark.parametrize(
    "text",
    [
        "اتهمت المعارضة الجيش بقصف المدنيين. ونفت وزارة الصحة ذلك.",
        "قصفت روسيا محطة كهرباء. ولم تنف موسكو ذلك.",
    ],
)
def test_only_the_doer_denies(text: str) -> None:
    assert all(claim.status == "asserted" for claim in read(text).claims)


@pytest.mark.parametrize(
    ("text", "doer", "victim"),
    [
        ("أكدت مصادر محلية مقتل شابين برصاص الجيش الإسرائيلي قرب جنين.", "الجيش الإسرائيلي", "شابين"),
        ("قتل متظاهران بنيران قوات الأمن.", "قوات الأمن", "متظاهران"),
        ("قتل شرطي برصاصة قناص في بغداد.", "قناص", "شرطي"),
    ],
)
def test_the_owner_of_the_weapon_did_it(text: str, doer: str, victim: str) -> None:
    assert [_parties(claim) for claim in read(text).claims] == [([doer], [victim])]


@pytest.mark.parametrize(
    ("text", "denier", "doer", "victim"),
    [
        ("نفى الرئيس قتل جنوده مدنيين في دارفور.", "الرئيس", "جنوده", "مدنيين"),
        ("نفت وزارة الدفاع أنباء عن قصف قواتها المستشفى.", "وزارة الدفاع", "قواتها", "المستشفى"),
        ("نفت الحركة قيام مقاتليها بقصف المستشفى.", "الحركة", "مقاتليها", "المستشفى"),
        ("نفى الجيش قيام قواته بخطف صحفيين في صنعاء.", "الجيش", "قواته", "صحفيين"),
    ],
)
def test_who_denies_what_his_men_are_told_to_do(text: str, denier: str, doer: str, victim: str) -> None:
    (claim,) = read(text).claims
    assert (claim.status, [link.text for link in claim.attribution]) == ("negated", [denier])
    assert _parties(claim) == ([doer], [victim])


def test_whose_men_are_hit_behind_a_noun_without_another_object() -> None:
    (claim,) = read("نفى الجيش قتل جنوده في دارفور.").claims
    assert [p.text for p in claim.recipient] == ["جنوده"]


@pytest.mark.parametrize(
    ("text", "doer", "other"),
    [
        ("روسيا لم تعد تدعم حفتر.", "روسيا", "حفتر"),
        ("وقال مسؤول إن إيران لم تعد تدعم الحوثيين.", "إيران", "الحوثيين"),
        ("الجيش كان يحاصره المتمردون في القاعدة.", "المتمردون", "الجيش"),
    ],
)
def test_a_verb_behind_its_auxiliary_has_the_subject_before_it(text: str, doer: str, other: str) -> None:
    assert _parties(read(text).claims[-1]) == ([doer], [other])


def test_friendly_fire_is_of_nobody() -> None:
    assert [claim.actor for claim in read("أصيب ثلاثة جنود بنيران صديقة.").claims] == [()]


@pytest.mark.parametrize(
    ("text", "doers"),
    [
        ("أعلن الجيش تدمير ثلاث مدرعات.", ["الجيش"]),
        ("أعلنت الشرطة اعتقال أربعة شبان.", ["الشرطة"]),
        ("أعلنت الشرطة اختطاف رجل أعمال.", []),
    ],
)
def test_who_announces_a_deed_may_have_done_it(text: str, doers: list[str]) -> None:
    assert [[p.text for p in claim.actor] for claim in read(text).claims] == [doers]


def test_an_accusative_behind_a_comma_has_its_own_complement() -> None:
    text = "قتل عشرة مدنيين جراء قصف شنه الجيش السوري على معسكر للنازحين في المدينة، وفقا لمصادر محلية."
    assert all("مصادر" not in (p.text or "") for claim in read(text).claims for p in claim.recipient)


def test_who_acts_is_not_whom_the_purpose_is_about() -> None:
    text = "كان الزعيم العراقي صديقا للصين وانتقدت بكين عملية نفذتها الولايات المتحدة للإسهام في الإطاحة به."
    toppled = [claim for claim in read(text).claims if claim.event == "COERCE"]
    assert [_parties(claim) for claim in toppled] == [(["الولايات المتحدة"], ["الزعيم العراقي"])]


def test_a_name_for_what_is_condemned_is_no_second_reproach() -> None:
    text = "استنكرت الأحزاب ما وصفته بتفرد الرئيس بالقرار، وطالبت بوقف ما سمته المهزلة."
    assert [claim.event for claim in read(text).claims] == ["ACCUSE", "REQUEST"]


@pytest.mark.parametrize(
    "verb", ["ودعا جميع القوى السياسية إلى ضبط النفس.", "وحث كافة الأطراف على وقف القتال."]
)
def test_everyone_is_whom_a_request_goes_to(verb: str) -> None:
    last = read(f"التقى المبعوث الأممي قادة الفصائل. {verb}").claims[-1]
    assert (last.event, [p.text for p in last.actor]) == ("REQUEST", ["المبعوث الأممي"])
    assert len(last.recipient) == 1


def test_what_is_only_talked_about_is_no_act() -> None:
    text = "نشرت صحف تقارير عن محادثاته مع وزير الدفاع التي بحث الجانبان فيها الحرب على الجماعات المسلحة."
    assert [claim.event for claim in read(text).claims] == ["CONSULT"]


def test_who_frees_hostages_is_not_whose_people_they_are() -> None:
    text = "اختطف مسلحون موظفتين في منظمة إغاثة أيرلندية. وأفرجت المنظمة عن الرهينتين لاحقا."
    freed = read(text).claims[-1]
    assert [(p.code, p.sector) for p in freed.actor] == [(None, "REB")]


def test_who_belongs_to_a_body_is_of_its_country() -> None:
    ties = read("استخدمت السفن التابعة لسلاح البحرية الروسي ميناء بنغازي في ليبيا.").ties
    assert [(tie.kind, tie.subject.code) for tie in ties] == [("member_of", "RUS")]


def test_who_denies_having_done_something_is_its_doer() -> None:
    (claim,) = read("ونفى المجلس العسكري السوداني أن يكون قد قصف القرية.").claims
    assert _parties(claim) == (["المجلس العسكري السوداني"], ["القرية"])
    assert claim.status == "negated"


@pytest.mark.parametrize(
    ("text", "doer"),
    [
        ("نفى المتحدث باسم الجيش السوداني استهداف المدنيين في الخرطوم.", "الجيش السوداني"),
        ("ونفى الناطق باسم كتائب القسام أبو عبيدة قصف المعبر.", "كتائب القسام"),
        ("نفى الجيش السوداني استهداف المدنيين في الخرطوم.", "الجيش السوداني"),
        ("نفى وزير الدفاع السوداني استهداف المدنيين في الخرطوم.", "وزير الدفاع السوداني"),
    ],
)
def test_what_a_spokesman_denies_would_be_his_side_s_deed(text: str, doer: str) -> None:
    (claim,) = read(text).claims
    assert (claim.status, [p.text for p in claim.actor]) == ("negated", [doer])


@pytest.mark.parametrize(
    ("text", "hurt"),
    [
        ("لكن قائد الخاطفين نفى مقتل أي من السياح.", "السياح"),
        ("الجيش نفى مقتل ثلاثة من جنوده.", "ثلاثة من جنوده"),
        ("الجيش نفى إصابة أي من جنوده.", "جنوده"),
        ("نفى قائد الخاطفين مقتل أي من السياح.", "السياح"),
    ],
)
def test_who_is_denied_to_be_dead_is_told_in_every_order(text: str, hurt: str) -> None:
    (claim,) = read(text).claims
    assert (claim.status, _parties(claim)) == ("negated", ([], [hurt]))
