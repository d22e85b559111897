"""What an attack struck, who suffered nothing of it, and who died as its doer or its victim."""

from __future__ import annotations

import pytest

from tests.extract.views import read


def sides(text: str) -> list[tuple[list[str], list[str]]]:
    """Actors and recipients of each ASSAULT."""
    return [
        ([p.text or "" for p in c.actor], [p.text or "" for p in c.recipient])
        for c in read(text).claims
        if c.event == "ASSAULT"
    ]


@pytest.mark.parametrize(
    ("text", "actor", "hit"),
    [
        ("استهدف انفجار دورية للشرطة في كابل.", [], ["دورية للشرطة"]),
        ("استهدف هجوم موكب الوزير في عدن.", [], ["موكب الوزير"]),
        ("استهدف تفجير السفارة الفرنسية في باماكو.", [], ["السفارة الفرنسية"]),
        ("استهدف انفجار سيارة مفخخة دورية للجيش قرب الموصل.", [], ["دورية للجيش"]),
        ("أصاب انفجار قنبلة جنديين في كشمير.", [], ["جنديين"]),
        ("استهدف قصف الجيش السوري سوقا شعبية في إدلب.", ["الجيش السوري"], ["سوقا شعبية"]),
        ("استهدفت هجمات الحوثيين سفنا في البحر الأحمر.", ["الحوثيين"], ["سفنا"]),
        ("تجاوز عدد القذائف التي أطلقت على أرمينيا خمسين قذيفة.", [], ["أرمينيا"]),
    ],
)
def test_what_stands_behind_the_noun_of_a_blow_was_hit(text: str, actor: list[str], hit: list[str]) -> None:
    assert sides(text) == [(actor, hit)]


@pytest.mark.parametrize(
    "text",
    [
        "قصفت الطائرات مخزنا للأسلحة دون ورود أنباء عن سقوط ضحايا.",
        "سقطت قذيفة على السوق ولم يصب أحد من الحراس.",
        "لم يقتل أي جندي في الهجوم على سفارة روسيا في دمشق.",
    ],
)
def test_nobody_suffers_an_outcome_that_is_denied(text: str) -> None:
    told = sides(text)
    assert told
    assert not any("ضحايا" in who or "أحد" in who or "جندي" in who for _, hit in told for who in hit)


@pytest.mark.parametrize(
    "text",
    [
        "اغتيل الوزير يوم الاثنين في عدن، لكن الشرطة أعلنت مقتل المشتبه به بعد ساعات.",
        "اغتيل القاضي مساء الأحد، غير أن القاتل لقي مصرعه برصاص الحرس.",
    ],
)
def test_the_death_of_its_doer_is_another_act_than_the_attack(text: str) -> None:
    assert len(sides(text)) == 2


def test_what_an_attack_is_said_to_be_is_no_second_attack() -> None:
    told = sides("اعتبر رئيس البلدية أن الاعتداء على القوات الدولية هو اعتداء على أهالي الجنوب.")
    assert [hit for _, hit in told] == [["القوات الدولية"]]


@pytest.mark.parametrize(
    ("text", "recipient"),
    [
        ("استهدفت صواريخ السفارة الأميركية في بغداد.", ["GOV"]),
        ("دمر صاروخ مستشفى ميدانيا.", ["MED"]),
        ("استهدف صاروخ قاعدة أميركية في العراق.", []),
        ("أصابت قذائف هاون مدرسة في حلب.", ["EDU"]),
    ],
)
def test_what_a_bare_missile_hits_is_not_its_owner(text: str, recipient: list[str]) -> None:
    (claim,) = read(text, "2020-05-05").claims
    assert [party.sector for party in claim.recipient] == recipient


@pytest.mark.parametrize(
    ("text", "code", "recipient"),
    [
        ("استهدفت صواريخ المقاومة مستوطنة.", "PSE", True),
        ("استهدفت صواريخ الحوثيين مطار أبها.", "YEM", False),
        ("استهدفت صواريخ حزب الله ثكنة إسرائيلية.", "LBN", True),
    ],
)
def test_a_missile_is_its_owners(text: str, code: str, recipient: bool) -> None:
    (claim,) = read(text, "2020-05-05").claims
    assert [party.code for party in claim.actor] in ([code], [None])
    assert all(party.code != code for party in claim.recipient)
    assert bool(claim.recipient) is recipient


def test_an_order_is_no_commander() -> None:
    (claim,) = read("أصدرت السلطات في عدن أمرا باعتقال الناشط.", "2020-05-05").claims
    assert all(party.name != "commander" for party in claim.recipient)


@pytest.mark.parametrize(
    "text",
    [
        "قتل 14 مدنيا في قصف جوي استهدف سوقا في درنة.",
        "أصيب ثلاثة جنود في هجوم استهدف قاعدة في كركوك.",
        "استشهد صحفي في قصف استهدف منزله في غزة.",
        "مقتل سبعة مدنيين في قصف استهدف قرية في ريف حماة.",
        "قتل جندي في كمين استهدف دورية في سيناء.",
    ],
)
def test_who_is_hurt_did_not_aim(text: str) -> None:
    claims = read(text).claims
    assert claims and not [party for claim in claims for party in claim.actor]


@pytest.mark.parametrize(
    ("text", "sector"),
    [
        ("أسقطت القوات التركية طائرتي استطلاع سوريتين قرب الحدود.", "MIL"),
        ("أسقط الدفاع الجوي طائرتي تجسس أميركيتين.", "MIL"),
        ("دمر الجيش السوداني طائرتي هليكوبتر إثيوبيتين.", "MIL"),
        ("أسقطت القوات التركية طائرتين سوريتين.", None),
    ],
)
def test_two_craft_are_what_was_hit(text: str, sector: str | None) -> None:
    (claim,) = read(text, "2016-05-01").claims
    assert [party.sector for party in claim.recipient] == [sector]
