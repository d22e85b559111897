"""Whose deed it was: of those who are thanked for it, who managed it together, who repelled it, who marched
against it; where a visit leads that is only announced, and what did not happen."""

from __future__ import annotations

import pytest

from marsad.model import Claim
from tests.extract.views import claims_of as of


def actors(claim: Claim) -> list[str | None]:
    return [party.text for party in claim.actor]


def recipients(claim: Claim) -> list[str | None]:
    return [party.text for party in claim.recipient]


@pytest.mark.parametrize(
    ("text", "visitor"),
    [
        ("شكر الرئيس اللبناني وزير الخارجية الفرنسي على زيارته لبيروت.", "وزير الخارجية الفرنسي"),
        ("جدد الملك الأردني الترحيب بالرئيس الفلسطيني على زيارته إلى عمان.", "الرئيس الفلسطيني"),
        ("أعرب أمير الكويت عن شكره للرئيس الفرنسي على زيارته للكويت.", "للرئيس الفرنسي"),
        ("ويحرص الرئيس المصري على زيارته للسودان.", "الرئيس المصري"),
    ],
)
def test_who_is_thanked_for_a_visit_paid_it(text: str, visitor: str) -> None:
    (claim,) = of(text, "CONSULT")
    assert actors(claim) == [visitor]


def test_who_is_thanked_for_help_gave_it() -> None:
    (claim,) = (
        c
        for c in of("شكر الوزير العراقي نظيره الإيراني على دعمه للحكومة.", "SUPPORT")
        if c.trigger.text == "دعمه"
    )
    assert actors(claim) == ["نظيره الإيراني"]


def test_who_condemns_a_strike_on_his_own_march_marched() -> None:
    (claim,) = of("نددت المعارضة السورية بالهجوم على مظاهرتها.", "ASSAULT")
    assert recipients(claim) == ["المعارضة السورية"]


@pytest.mark.parametrize(
    "text",
    [
        "هرع الأهالي إلى موقع الهجوم.",
        "سارع المسعفون إلى موضع القصف.",
        "هرعت عائلات ضحايا القصف إلى المستشفى.",
    ],
)
def test_who_runs_to_where_it_was_done_did_not_do_it(text: str) -> None:
    assert not any(claim.actor for claim in of(text, "ASSAULT"))


@pytest.mark.parametrize(
    ("text", "event"),
    [
        ("لم تسجل أعمال عنف خلال الاحتفال في الخرطوم.", "ASSAULT"),
        ("لم يسجل إطلاق نار في طرابلس أمس.", "ASSAULT"),
        ("لم تسجل أعمال شغب في الخرطوم.", "PROTEST"),
    ],
)
def test_what_was_not_recorded_did_not_happen(text: str, event: str) -> None:
    assert [claim.status for claim in of(text, event)] == ["negated"]


def test_a_deed_that_changed_nothing_was_done() -> None:
    assert [c.status for c in of("لم يغير نشر القوات الروسية شيئا في سوريا.", "MOBILIZE")] == ["asserted"]


@pytest.mark.parametrize(
    "text",
    [
        "نجحت القوات الحكومية في دحر العدوان الحوثي.",
        "أولا: دحر العدوان الحوثي من تعز.",
        "دحر الجيش اليمني الزحف الحوثي على مأرب.",
    ],
)
def test_an_aggression_is_driven_back_from_those_who_made_it(text: str) -> None:
    (claim,) = of(text, "ASSAULT")
    assert recipients(claim) == ["الحوثي"]
    assert "الحوثي" not in actors(claim)


@pytest.mark.parametrize(
    ("text", "doers"),
    [
        (
            "جاء ذلك بعد تمكن المقاومة وقوات الجيش من تحرير البلدة من المسلحين.",
            ["المقاومة", "قوات الجيش"],
        ),
        ("جاء ذلك بعد مشاركة الجيش والشرطة في الهجوم على البلدة.", ["الجيش", "الشرطة"]),
        ("أدت مشاركة تركيا وقطر في القصف إلى أزمة.", ["تركيا", "قطر"]),
    ],
)
def test_who_took_part_with_another_did_it_with_him(text: str, doers: list[str]) -> None:
    (claim,) = of(text, "ASSAULT")
    assert actors(claim) == doers


@pytest.mark.parametrize(
    ("text", "doer"),
    [
        ("عقب تمكن الشرطة من القبض على الجاني.", "الشرطة"),
        ("بعد تمكن الشرطة التونسية من اعتقال المتهم.", "الشرطة التونسية"),
        ("جاء ذلك بعد تمكن القوات من القبض على الجاني.", "القوات"),
    ],
)
def test_no_verb_stands_behind_a_preposition_of_time(text: str, doer: str) -> None:
    (claim,) = of(text, "COERCE")
    assert actors(claim) == [doer]


@pytest.mark.parametrize(
    ("text", "who", "where"),
    [
        ("زار الرئيس مدينة تعز بعد هجوم المسلحين عليها.", "الرئيس", "مدينة تعز"),
        ("تفقد الوزير مدينة عدن.", "الوزير", "مدينة عدن"),
    ],
)
def test_a_town_is_visited_not_owned(text: str, who: str, where: str) -> None:
    (claim,) = of(text, "CONSULT")
    assert actors(claim) == [who]
    assert claim.place is not None
    assert claim.place.text == where


def test_a_mayor_is_still_of_his_town() -> None:
    (claim,) = of("زار مدير جامعة القاهرة لندن.", "CONSULT")
    assert actors(claim) == ["مدير جامعة القاهرة"]


@pytest.mark.parametrize(
    ("text", "where"),
    [
        ("وفي عمان، قال وزير الخارجية الياباني إنه يعتزم زيارة العراق في مايو المقبل.", "العراق"),
        ("وأعلن في باريس أن الرئيس الفرنسي سيزور الجزائر في الربيع.", "الجزائر"),
    ],
)
def test_an_announced_visit_lies_where_it_leads(text: str, where: str) -> None:
    (claim,) = of(text, "AGREE")
    assert claim.place is not None
    assert claim.place.text == where


@pytest.mark.parametrize(
    "text",
    [
        "رفع المتظاهرون لافتات تندد بزيارة الرئيس الإيراني للبلاد.",
        "تظاهر المئات في بيروت تنديدا بزيارة الرئيس الفرنسي.",
        "ردد المتظاهرون هتافات ضد زيارة الوزير.",
    ],
)
def test_a_visit_cried_out_against_is_the_protests_matter(text: str) -> None:
    assert of(text, "PROTEST")
    assert not of(text, "CONSULT")


def test_a_visit_that_a_party_condemns_beside_a_march_stands() -> None:
    assert of("تظاهر المئات في بيروت، ونددت الحركة بزيارة الوزير الفرنسي.", "CONSULT")


@pytest.mark.parametrize(
    "text",
    [
        "خرجت مسيرات في تونس رفضا للاتفاق بين الحكومة وصندوق النقد.",
        "خرجت مسيرات رفضا للتطبيع بين المغرب وإسرائيل.",
        "انطلقت مظاهرات في تونس ضد الحوار بين الحكومة والنقابة.",
    ],
)
def test_between_whom_it_was_agreed_they_did_not_march(text: str) -> None:
    (claim,) = of(text, "PROTEST")
    assert not claim.actor


@pytest.mark.parametrize(
    ("text", "asked"),
    [
        ("سلم المحتجون مذكرة إلى البرلمان الكويتي طالبوه فيها بالتدخل.", "البرلمان الكويتي"),
        ("وجه النواب رسالة إلى رئيس الحكومة طالبوه فيها بالاستقالة.", "رئيس الحكومة"),
    ],
)
def test_what_a_letter_asks_of_somebody(text: str, asked: str) -> None:
    (claim,) = of(text, "REQUEST")
    assert recipients(claim) == [asked]
    assert not of(text, "RETREAT")


def test_a_punishment_is_no_town() -> None:
    (claim,) = of("طالب الادعاء بعقوبة الإعدام بحق المتهم.", "REQUEST")
    assert claim.place is None
    (blast,) = of("انفجرت سيارة مفخخة في بعقوبة.", "ASSAULT")
    assert blast.place is not None
    assert blast.place.text == "بعقوبة"


def test_inspectors_of_an_agency_are_one_party_of_its() -> None:
    text = "سمحت بغداد قبل شهر لخبراء تابعين للوكالة الدولية للطاقة الذرية بدخول الموقع."
    (claim,) = of(text, "RETREAT")
    assert [party.code for party in claim.recipient] == ["IGO"]
