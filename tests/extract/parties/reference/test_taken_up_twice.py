"""Nouns that two clauses take up by a pronoun, and fights told before their verb: who does what to whom."""

from __future__ import annotations

import pytest

from tests.extract.views import claims_of as told


@pytest.mark.parametrize(
    ("text", "backs", "rejects"),
    [
        ("اتخذ الرئيس قرارا أيدته فرنسا ورفضه البرلمان.", "فرنسا", "البرلمان"),
        ("قدم الوسيط مبادرة رحبت بها الحكومة ورفضها المتمردون.", "الحكومة", "المتمردون"),
        ("القرار الذي أيدته فرنسا ورفضه البرلمان ما زال ساريا.", "فرنسا", "البرلمان"),
    ],
)
def test_who_rejects_what_others_back(text: str, backs: str, rejects: str) -> None:
    assert [[p.text for p in claim.actor] for claim in told(text, "SUPPORT")] == [[backs]]
    (refusal,) = told(text, "REJECT")
    assert ([p.text for p in refusal.actor], refusal.recipient) == ([rejects], ())
    assert refusal.status == "asserted"


def test_a_noun_of_ones_own_is_no_verb() -> None:
    (refusal,) = told("أكد الوزير دعمه القرار ورفضه التدخل.", "REJECT")
    assert [p.text for p in refusal.actor] == ["الوزير"]


def test_what_is_said_of_an_initiative_is_not_what_it_holds() -> None:
    (refusal,) = told("قدم الوسيط مبادرة رفضها المتمردون.", "REJECT")
    assert (refusal.status, refusal.certainty) == ("asserted", "certain")


@pytest.mark.parametrize(
    "text",
    [
        "قال شهود إن اشتباكات اندلعت بين الجيش والمتمردين، ما أدى إلى مقتل أربعة أشخاص.",
        "قال مسؤولون إن معارك عنيفة دارت ليل الأربعاء بين الجيش والمتمردين قرب المطار.",
    ],
)
def test_a_fight_before_its_verb_has_both_its_sides(text: str) -> None:
    (fight,) = told(text, "ASSAULT")
    assert [p.text for p in fight.actor] == ["الجيش", "المتمردين"]


@pytest.mark.parametrize(
    ("text", "event", "whom"),
    [
        ("قصف الجيش مواقع الجماعات المسلحة في عملية نددت بها فرنسا.", "ACCUSE", "الجيش"),
        ("أمر الوزير بحل جماعات مسلحة، وهي خطوة رحبت بها فرنسا.", "SUPPORT", "الوزير"),
        ("طردت باماكو السفير الفرنسي، في خطوة نددت بها باريس.", "ACCUSE", "باماكو"),
    ],
)
def test_who_takes_a_step_is_judged_for_it(text: str, event: str, whom: str) -> None:
    (judged,) = told(text, event)
    assert [p.text for p in judged.recipient] == [whom]


@pytest.mark.parametrize(
    "text",
    ["ردد المشيعون هتافات تندد بالسعودية والولايات المتحدة.", "تجمع المئات ورددوا هتافات تندد بفرنسا."],
)
def test_a_crowd_is_not_in_the_state_that_it_cries_out_against(text: str) -> None:
    (march,) = told(text, "PROTEST")
    assert march.place is None
    assert [p.code for p in march.actor] == [None]


def test_those_who_mourn_are_not_those_who_died() -> None:
    (raid,) = told(
        "شيع آلاف اليمنيين، الجمعة، جثامين 14 مدنيا قضوا في غارات شنها التحالف العربي على حرض.", "ASSAULT"
    )
    assert [p.text for p in raid.recipient] == ["14 مدنيا"]
    assert raid.size.dead is not None and str(raid.size.dead) == "14"
