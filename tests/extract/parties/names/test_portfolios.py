"""Ministries and ministers of more than one matter are one party with their country and their name."""

from __future__ import annotations

import pytest

import marsad


@pytest.mark.parametrize(
    ("text", "actor", "code", "recipient"),
    [
        ("انتقد وزير التموين والتجارة الداخلية المصري التجار.", None, "EGY", "BUS"),
        (
            "انتقد وزير الشؤون الخارجية والتعاون الدولي المغربي ناصر بوريطة الجزائر.",
            "nasser-bourita",
            "MAR",
            "DZA",
        ),
        ("انتقد وزير الأشغال العامة والنقل اللبناني غازي العريضي سوريا.", "ghazi-aridi", "LBN", "SYR"),
        ("انتقد وزير المجاهدين وذوي الحقوق الجزائري فرنسا.", None, "DZA", "FRA"),
        ("انتقد وزير الحرس الوطني السعودي إيران.", None, "SAU", "IRN"),
        ("انتقدت وزارة الخارجية وشؤون المغتربين الأردنية إسرائيل.", None, "JOR", "ISR"),
        ("انتقدت وزارة الهجرة والمهجرين العراقية تركيا.", None, "IRQ", "TUR"),
        (
            "انتقد وزير الشؤون الخارجية والهجرة والتونسيين بالخارج عثمان الجرندي فرنسا.",
            "othman-jerandi",
            "TUN",
            "FRA",
        ),
        ("انتقد نائب وزير الخارجية والمغتربين السوري فيصل المقداد فرنسا.", "faisal-mekdad", "SYR", "FRA"),
    ],
)
def test_what_a_ministry_is_for_goes_on_over_and(
    text: str, actor: str | None, code: str, recipient: str
) -> None:
    (claim,) = marsad.read_text(text, published="2021-03-10").claims
    (doer,) = claim.actor
    assert doer.code == code and doer.sector == "GOV"
    if actor is not None:
        assert doer.id == actor
    (other,) = claim.recipient
    assert recipient in {other.code, other.sector}


@pytest.mark.parametrize(
    ("text", "actors"),
    [
        ("طالب وزير الصحة والأطباء الحكومة بالاستقالة.", ["GOV", "MED"]),
        ("اتهم وزير الخارجية والجيش الحوثيين بخرق الهدنة.", ["GOV", "MIL"]),
        ("وقع وزير التجارة والصناعة السوداني ونظيره المصري اتفاقا.", ["GOV", "GOV"]),
    ],
)
def test_who_stands_beside_a_minister_is_another(text: str, actors: list[str]) -> None:
    claim = marsad.read_text(text).claims[0]
    assert [party.sector for party in claim.actor] == actors


@pytest.mark.parametrize(
    ("text", "date", "actor"),
    [
        ("انتقد ولي ولي العهد السعودي إيران.", "2016-12-24", "mohammed-bin-salman"),
        ("انتقد مستشار الأمن القومي الأميركي إيران.", "2012-03-10", "tom-donilon"),
        ("انتقد أمين المجلس الأعلى للأمن القومي الإيراني سعيد جليلي تركيا.", "2012-03-10", "saeed-jalili"),
        ("انتقد النائب الأول لرئيس الجمهورية السوداني علي عثمان طه مصر.", "2009-12-24", "ali-osman-taha"),
        ("انتقد وزير الحرب الإسرائيلي إيران.", "2012-03-10", "ehud-barak"),
        ("انتقد بطريرك أنطاكية وسائر المشرق للموارنة بشارة الراعي حزب الله.", "2012-03-10", "bechara-al-rai"),
    ],
)
def test_offices_of_several_words_are_their_holders(text: str, date: str, actor: str) -> None:
    (claim,) = marsad.read_text(text, published=date).claims
    assert [party.id for party in claim.actor] == [actor]
