"""What follows from a condition behind its comma, what signs point to, and whose the deed behind help is."""

from __future__ import annotations

import pytest

from tests.extract.views import read


@pytest.mark.parametrize(
    "text",
    [
        "إذا اعتقلت الشرطة الزعيم، هاجم أنصاره المقر.",
        "لو انسحب الجيش، لهاجم المسلحون القاعدة.",
        "في حال انسحب الجيش، يقصف المسلحون القاعدة.",
        "كلما انسحب الجيش، هاجم المسلحون القاعدة.",
        "إن انسحب الجيش، هاجم المسلحون القاعدة.",
        "متى انسحب الجيش قصف المسلحون القاعدة.",
        "حيثما ينتشر الجيش يهاجمه المسلحون.",
    ],
)
def test_both_halves_of_a_condition_are_open(text: str) -> None:
    claims = read(text).claims
    assert len(claims) == 2
    assert {claim.status for claim in claims} == {"hypothetical"}


def test_what_was_done_all_the_same_is_told() -> None:
    claims = read("إذا كان الجيش قد انسحب من القرية، فقد هاجم المسلحون القاعدة.").claims
    assert [c.status for c in claims if c.event == "ASSAULT"] == ["asserted"]


def test_when_asks_and_opens_no_condition_inside() -> None:
    (held,) = (c for c in read("يعرف الجميع متى اعتقلت الشرطة الزعيم.").claims if c.event == "COERCE")
    assert held.status == "asserted"


def test_each_half_has_its_own_doer() -> None:
    claims = read("إن تعتقل السلطات قائد الحركة يتظاهر مؤيدوه.").claims
    doers = {c.event: [p.text for p in c.actor] for c in claims}
    assert doers == {"COERCE": ["السلطات"], "PROTEST": ["مؤيدوه"]}


@pytest.mark.parametrize(
    ("text", "certainty"),
    [
        ("تشير الدلائل إلى أن المسلحين خطفوا الطبيب.", "probable"),
        ("المؤشرات تدل على أن المسلحين خطفوا الطبيب.", "probable"),
        ("توحي المعطيات بأن المسلحين خطفوا الطبيب.", "probable"),
        ("يفهم من البيان أن المسلحين خطفوا الطبيب.", "probable"),
        ("السلطات، على الأرجح، اعتقلت الناشط.", "probable"),
        ("تردد أمس أن المسلحين خطفوا الطبيب.", "possible"),
        ("تردد في الأوساط السياسية أن المسلحين خطفوا الطبيب.", "possible"),
    ],
)
def test_signs_and_rumours_are_less_than_sure(text: str, certainty: str) -> None:
    assert [(c.status, c.certainty) for c in read(text).claims] == [("asserted", certainty)]


def test_what_the_regime_of_one_who_is_gone_used_to_do_is_background() -> None:
    claims = read("كان نظام القذافي يسجن المعارضين.", published="2020-05-05").claims
    assert [c.status for c in claims] == ["historical"]


@pytest.mark.parametrize(
    ("text", "doer"),
    [
        ("بموافقة أميركية قصفت إسرائيل المنشأة.", "إسرائيل"),
        ("بمشاركة تركية هاجمت الفصائل البلدة.", "الفصائل"),
    ],
)
def test_who_helps_or_agrees_is_not_who_does_it(text: str, doer: str) -> None:
    assert [[p.text for p in c.actor] for c in read(text).claims if c.event == "ASSAULT"] == [[doer]]


def test_the_answer_is_not_the_attack_that_it_answers() -> None:
    claims = [c for c in read("قد ترد إيران على الهجوم بقصف تل أبيب.").claims if c.event == "ASSAULT"]
    assert [(c.status, c.trigger.text) for c in claims] == [("hypothetical", "قصف")]


def test_what_goes_on_from_the_second_half_is_open() -> None:
    claims = read("إذا قصف الجيش القرية، هاجم المسلحون القاعدة وخطفوا ضباطا.").claims
    assert [claim.status for claim in claims] == ["hypothetical"] * 3


def test_when_at_the_head_of_a_sentence_denies_nothing() -> None:
    claims = read("لما انسحب الجيش، هاجم المسلحون القاعدة.").claims
    assert [(c.event, c.status) for c in claims] == [("RETREAT", "asserted"), ("ASSAULT", "asserted")]


def test_what_leave_is_given_for_is_not_done_by_who_gives_it() -> None:
    text = "الإذن الذي منحه الرئيس للجيش بقصف القرى أثار غضب المعارضة."
    (strike,) = (claim for claim in read(text).claims if claim.event == "ASSAULT")
    assert (strike.status, strike.actor) == ("hypothetical", ())
