"""Whose a struck post is, whom a bomb by the road hits, and what it left behind."""

from __future__ import annotations

import pytest

import marsad
from marsad.model import Claim


def first(text: str) -> Claim:
    return marsad.read_text(text, published="2016-03-10").claims[0]


@pytest.mark.parametrize(
    ("text", "code", "sector"),
    [
        ("هاجم انتحاري نقطة تفتيش للشرطة قرب السوق.", None, "COP"),
        ("اقتحم مسلحون معسكرا لقوات الأمن ليلا.", None, "COP"),
        ("قصف الطيران معسكر تدريب لحزب الله.", "LBN", "PRM"),
        ("هاجم رجال القبيلة موقعا عسكريا للحوثيين.", "YEM", "REB"),
        ("دمر مسلحون موقعا عسكريا شمال المدينة.", None, "MIL"),
        ("هاجم انتحاري قاعدة للجيش.", None, "MIL"),
        ("هاجم مسلح كنيسة أثناء الصلاة.", None, "REL"),
    ],
)
def test_a_post_is_of_who_holds_it(text: str, code: str | None, sector: str) -> None:
    assert [(party.code, party.sector) for party in first(text).recipient] == [(code, sector)]


@pytest.mark.parametrize(
    ("text", "hit"),
    [
        ("انفجرت عبوة ناسفة لدى مرور دورية للشرطة.", "للشرطة"),
        ("انفجر لغم أرضي أثناء مرور دورية للجيش.", "للجيش"),
        ("انفجرت قنبلة خلال عبور قافلة عسكرية فرنسية.", "قافلة عسكرية فرنسية"),
        ("انفجرت قنبلة خلال زيارة الوزير الفرنسي للمدينة.", ""),
        ("انفجرت سيارة مفخخة بعد مرور موكب الوالي.", ""),
    ],
)
def test_a_bomb_hits_who_was_passing(text: str, hit: str) -> None:
    assert " ".join(party.text for party in first(text).recipient) == hit


@pytest.mark.parametrize(
    "text",
    [
        "انفجرت عبوة ناسفة في السوق موقعة ثلاثة قتلى وسبعة جرحى.",
        "هز انفجار حي الكرادة موقعا ثلاثة قتلى وسبعة جرحى.",
        "قصف الطيران القرية مخلفا ثلاثة قتلى وسبعة جرحى.",
        "انفجرت سيارة مفخخة قرب حافلة تقل أفرادا من الحرس، مخلفة ثلاثة قتلى وسبعة جرحى.",
    ],
)
def test_a_participle_tells_what_a_blow_left(text: str) -> None:
    claim = first(text)
    assert (claim.size.dead, claim.size.injured) == (3, 7)
    assert not {"أفرادا من الحرس"} & {party.text for party in claim.actor}


def test_hands_are_no_backing() -> None:
    claims = marsad.read_text("كبل الجنود أيديهم وعصبوا عيونهم. رفع الشبان أيديهم.").claims
    assert not [claim for claim in claims if claim.event == "SUPPORT"]
    assert first("أيدهم الرئيس في مطالبهم.").event == "SUPPORT"
