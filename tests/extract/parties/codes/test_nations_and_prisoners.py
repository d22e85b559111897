"""Whose people those are of whom a sentence tells: nations in the accusative, prisoners, those expelled."""

from __future__ import annotations

import pytest

from tests.extract.views import read


@pytest.mark.parametrize(
    ("text", "whom", "code", "sector"),
    [
        ("قتل مسلحون عمالا أتراكا في طرابلس.", "عمالا أتراكا", "TUR", "LAB"),
        ("خطف مسلحون سياحا ألمانا في الصحراء.", "سياحا ألمانا", "DEU", "CVL"),
        ("خطف مسلحون مهندسين هنودا في ليبيا.", "مهندسين هنودا", "IND", "LAB"),
        ("خطف مسلحون موظفين أكرادا قرب كركوك.", "موظفين أكرادا", "IRQ", "LAB"),
        ("أعدم التنظيم رهينة يابانيا في سوريا.", "رهينة يابانيا", "JPN", "CVL"),
        ("أعدم التنظيم رهينة بريطانيا في سوريا.", "رهينة بريطانيا", "GBR", "CVL"),
        ("قتل مسلحون ثلاثة رجال في بغداد.", "ثلاثة رجال", "IRQ", "CVL"),
        ("أفرجت إسرائيل عن ثلاثين أسيرا.", "ثلاثين أسيرا", "PSE", "CVL"),
        ("عذب محققون إسرائيليون معتقلين في سجن عوفر.", "معتقلين", "PSE", "CVL"),
        ("أطلقت حماس سراح أسرى إسرائيليين.", "أسرى إسرائيليين", "ISR", "CVL"),
        ("أفرجت مصر عن عشرات السجناء.", "عشرات السجناء", "EGY", "CVL"),
        ("أوقفت الشرطة المصرية مدرسا يحمل الجنسية الكندية.", "مدرسا", "CAN", "EDU"),
        ("خطف مسلحون في بغداد مهندسا يحمل جنسية أردنية.", "مهندسا", "JOR", "LAB"),
        ("أوقف الأمن اللبناني شابا يحمل الجنسية السورية والألمانية.", "شابا", None, "CVL"),
        ("خطف مسلحون موظفي أطباء بلا حدود.", "موظفي أطباء بلا حدود", "NGO", "LAB"),
    ],
)
def test_who_suffers_is_of_his_own_nation(text: str, whom: str, code: str | None, sector: str) -> None:
    (party,) = read(text).claims[0].recipient
    assert (party.text, party.code, party.sector) == (whom, code, sector)


def test_a_noun_with_a_pronoun_is_no_town() -> None:
    (claim,) = read("رفض الرئيس بقراره دعوة المعارضة.").claims[:1]
    assert claim.place is None and claim.actor[0].code is None


def test_a_government_s_name_is_no_adjective_behind_it() -> None:
    (claim,) = read("هاجمت حكومة بريطانيا حركة حماس في بيان.").claims[:1]
    assert [p.text for p in claim.actor] == ["حكومة بريطانيا"]


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("طردت السلطات دبلوماسيا بريطانيا.", None),
        ("أبعدت السلطات ثلاثة إيرانيين.", None),
        ("طردت السلطات الروسية ثلاثة دبلوماسيين بريطانيين.", "RUS"),
    ],
)
def test_who_expels_a_state_s_people_is_not_of_that_state(text: str, code: str | None) -> None:
    (party,) = read(text).claims[0].actor
    assert party.code == code


def test_women_in_the_plural_are_who_demonstrates() -> None:
    (claim,) = read("تظاهرت نساء غاضبات أمام السفارة الإيرانية في لندن.").claims
    assert [(p.text, p.code) for p in claim.actor] == [("نساء غاضبات", "GBR")]


def test_workers_are_no_participle() -> None:
    assert not read("هاجم مسلحون عمالا في طرابلس.").ties


def test_who_was_taken_did_not_behead_himself() -> None:
    claims = read("قتل المهندس التركي الذي اختطف وقطع رأسه قرب كابول.").claims
    assert [p.text for c in claims for p in c.actor] == []
    assert {p.text for c in claims for p in c.recipient} == {"المهندس التركي"}
