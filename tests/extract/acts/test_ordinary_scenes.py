"""Ordinary scenes report no political act, and politics in them does; contexts give way where they should."""

from __future__ import annotations

import pytest

from marsad.model import Claim
from tests.extract.views import read, reader


def claims(text: str) -> list[Claim]:
    return list(read(text).claims)


@pytest.mark.parametrize(
    "text",
    [
        "أطلق المهاجم قذيفة من خارج المنطقة في مباراة القمة.",
        "انهار مبنى قديم في طرابلس وقتل ثلاثة من سكانه.",
        "ألقت الشرطة القبض على لص سرق مجوهرات في جدة.",
        "تهاجم الذئاب قطيع أغنام في ريف السويداء.",
        "اغتيل البطل في فيلم مصري جديد.",
        "يحكي الفيلم قصة مقاوم فلسطيني يقتل ضابطا إسرائيليا ويهرب إلى الجبال.",
        "تدور أحداث المسلسل حول عصابة تخطف ابن الوزير.",
        "قتل خمسة جنود في انقلاب شاحنة عسكرية قرب أربيل.",
        "ضرب زلزال عنيف شمال المغرب وقتل المئات.",
        "ضربت عاصفة ساحل سوريا وأغرقت قوارب صيد.",
        "خرج الآلاف في مسيرات عاشوراء في كربلاء.",
        "تحتضن وهران تظاهرة سينمائية دولية.",
        "قتل التضخم القوة الشرائية للموظفين.",
    ],
)
def test_an_ordinary_scene_is_no_political_act(text: str) -> None:
    assert claims(text) == []


@pytest.mark.parametrize(
    ("text", "event"),
    [
        ("فجر انتحاري نفسه عند ملعب لكرة القدم في بغداد.", "ASSAULT"),
        ("اعتقلت السلطات الإيرانية مخرجا سينمائيا بسبب فيلم عن السجون.", "COERCE"),
        ("قتل مسلحون ضابطا وزوجته في كمين شمال سيناء.", "ASSAULT"),
        ("أوقف الجيش اللبناني مهربي مخدرات على الحدود السورية.", "COERCE"),
        ("أرسلت الجزائر مساعدات إلى تركيا بعد الزلزال.", "AID"),
        ("قتل خمسة جنود في هجوم على قاعدتهم أثناء عاصفة رملية.", "ASSAULT"),
        ("تظاهر الآلاف في كربلاء يوم عاشوراء ضد الحكومة.", "PROTEST"),
    ],
)
def test_a_party_or_a_weapon_of_war_makes_it_political(text: str, event: str) -> None:
    assert event in {claim.event for claim in claims(text)}


def test_gifts_among_private_people_are_no_aid() -> None:
    assert claims("تبرع رجل أعمال بسيارة إسعاف لقرية نائية.") == []
    assert [c.event for c in claims("تبرعت الكويت بسيارات إسعاف للبنان.")] == ["AID"]


def test_each_scene_names_known_types_and_sectors() -> None:
    codebook = reader().lexicon.codebook
    assert len(codebook.ordinary) >= 8
    for kind in codebook.ordinary:
        assert kind.words
        assert kind.types <= set(codebook.types)
        assert kind.figures <= {mode for event in codebook.types.values() for mode in event.modes}


def test_a_context_s_word_does_not_count_inside_another_name() -> None:
    (state,) = claims("قصف الجيش السوري بلدة دوما.")
    assert "military" in state.context
    contexts = [c.context for c in claims("هاجم جيش الإسلام بلدة قرب دمشق.")]
    assert contexts
    assert all("military" not in found for found in contexts)


def test_crime_gives_way_to_corruption() -> None:
    (plain,) = claims("اعتقلت الشرطة العراقية أفراد عصابات مسلحة في الموصل.")
    assert "crime" in plain.context
    (mixed,) = claims("اعتقلت الشرطة العراقية أفراد عصابات الفساد في الموصل.")
    assert "corruption" in mixed.context
    assert "crime" not in mixed.context


MATCH = """توج الفريق الأحمر بكأس البلاد بعد مباراة مثيرة.
سجل المهاجم هدفين في الشوط الأول.
وأهدر لاعب الوسط ركلة جزاء قبل النهاية.
"""


def test_a_match_sets_the_scene_for_what_the_rest_of_its_report_tells() -> None:
    told = "وقال القائد إن زملاءه سيقاتلون حتى النهاية."
    assert [c.event for c in claims(told)] == ["ASSAULT"]
    assert claims(MATCH + told) == []


def test_states_act_in_the_report_of_a_match_too() -> None:
    assert [c.event for c in claims(MATCH + "واعتقلت إسرائيل ستة من أعضاء حركة حماس في الخليل.")] == [
        "COERCE"
    ]


def test_one_sentence_of_sport_sets_no_scene_for_the_others() -> None:
    text = "حضر الوزير مباراة ودية.\nوقصف الطيران مواقع المتمردين.\nوقتل ستة جنود في اشتباكات شرق البلاد."
    assert len(claims(text)) == 2


@pytest.mark.parametrize(
    "text",
    [
        "قال الخبير إن المخيم يشبه قنبلة موقوتة ستنفجر يوما ما.",
        "البطالة قنبلة موقوتة قد تنفجر في أي لحظة.",
        "تحول الحي إلى قنبلة موقوتة ستنفجر في وجه الحكومة.",
    ],
)
def test_a_bomb_that_something_is_likened_to_does_not_go_off(text: str) -> None:
    assert claims(text) == []


def test_a_time_bomb_goes_off() -> None:
    assert [claim.event for claim in claims("انفجرت قنبلة موقوتة في مقهى ببغداد.")] == ["ASSAULT"]
