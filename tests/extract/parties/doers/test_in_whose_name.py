"""Some of them as doers, what a blow goes on to strike, who gives a task and goes on, what all of was judged,
and capitals that judge and are no places."""

from __future__ import annotations

import pytest

from marsad.model import Claim
from tests.extract.views import read


def claim(text: str, trigger: str) -> Claim:
    return next(one for one in read(text).claims if trigger in one.trigger.text)


def texts(parties: object) -> list[str]:
    return [party.text for party in parties]  # type: ignore[attr-defined]


@pytest.mark.parametrize(
    ("text", "doer"),
    [
        ("طالب نواب بتعديل القانون، وهدد بعضهم بمقاطعة الجلسات.", "نواب"),
        ("دعا الوزير إلى الحوار. فيما طالب نواب بتعديل القانون، وهدد بعضهم بمقاطعة الجلسات.", "نواب"),
        ("التقى الوزير النواب وهدد بعضهم بالسجن.", "الوزير"),
    ],
)
def test_some_of_them_do_it_where_no_one_before_could(text: str, doer: str) -> None:
    assert texts(claim(text, "هدد").actor) == [doer]


@pytest.mark.parametrize(
    "text",
    [
        "قتل جنديان الأحد في تفجير نفذه انتحاري واستهدف مقر الحزب في صنعاء.",
        "قتل عشرة أشخاص في هجوم تبنته حركة الشباب واستهدف فندقا في مقديشو.",
    ],
)
def test_the_dead_did_not_aim_the_blow(text: str) -> None:
    doers = {party for told in read(text).claims for party in texts(told.actor)}
    assert doers <= {"انتحاري", "حركة الشباب"}


def test_who_gives_a_task_goes_on_not_who_is_given_it() -> None:
    text = "أقال الرئيس محافظ سبها، وكلف مدير الأمن سالم حداد بإدارة المحافظة مؤقتا، كما أمر بفتح تحقيق."
    assert texts(claim(text, "تحقيق").actor) == ["الرئيس"]


def test_what_all_of_was_judged_is_his_who_did_it() -> None:
    text = "دعا الوزير لودريان إلى الحوار. وكانت باريس قررت إغلاق الحدود، وهو ما نددت به الرباط."
    assert texts(claim(text, "نددت").recipient) == ["باريس"]


def test_nobody_is_judged_for_what_he_suffered() -> None:
    assert texts(claim("قتل خمسة جنود في كمين، وهو ما نددت به الجزائر.", "نددت").recipient) == []


@pytest.mark.parametrize("state", ["الجزائر", "القاهرة", "بغداد"])
def test_who_judges_behind_a_pronoun_is_no_place(state: str) -> None:
    assert claim(f"قتل خمسة جنود في كمين، وهو ما نددت به {state}.", "كمين").place is None


def test_whom_chants_are_against_is_no_place_of_them() -> None:
    text = "احتشد آلاف الأردنيين في إربد وسط هتافات منددة بإسرائيل."
    assert {told.place.name for told in read(text).claims if told.place} <= {"Irbid"}


def test_the_many_behind_a_wall_are_not_the_wall() -> None:
    text = "وذكر شاهد أن شبانا مختبئين خلف جدران المدرسة عمدوا إلى رمي الحجارة على الجنود."
    assert texts(claim(text, "رمي").actor) == ["شبانا مختبئين"]


def test_those_joined_before_a_verb_of_many_all_do_it() -> None:
    text = "قال شاهد إن عشرات المحتجين من عمال المصنع وسائقي الشاحنات تظاهروا أمام البرلمان."
    assert "عشرات المحتجين" in " ".join(texts(claim(text, "تظاهروا").actor))
