"""Where the party that a verb acts on begins right behind the one that acts."""

from __future__ import annotations

import pytest

import marsad


def parties(text: str) -> set[str]:
    """The parties of the first claim, whatever their roles."""
    claim = marsad.read_text(text, published="2016-03-10").claims[0]
    return {party.text for party in (*claim.actor, *claim.recipient)}


@pytest.mark.parametrize(
    ("first", "second"),
    [
        ("رئيس الوزراء اللبناني", "حسن نصر الله"),
        ("رئيس الحكومة التونسية", "راشد الغنوشي"),
        ("الرئيس العراقي", "مقتدى الصدر"),
        ("سلطان عمان", "محمد جواد ظريف"),
        ("المبعوث الأممي الخاص إلى سوريا", "وليد المعلم"),
        ("الوزراء العرب", "دمشق"),
        ("وزير الداخلية", "المعارضة"),
        ("القاضي فهد الشمري", "الحزب"),
        ("الشيخ تميم بن حمد", "تركيا"),
        ("وزير الصحة اليمني قاسم بحيبح", "المنظمات"),
        ("وزير التعليم السوداني محمد الأمين التوم", "الجامعات"),
        ("المدعي العام الإسرائيلي أفيحاي ماندلبليت", "نتنياهو"),
        ("الأمين العام بان كي مون", "الحوثيين"),
        ("النائب سالم العامري", "حزب الله"),
        ("الرئيس اليمني", "عبد الملك الحوثي"),
        ("وزير الطاقة العراقي لؤي الخطيب", "الشركات"),
        ("مبعوث الاتحاد الأفريقي ثابو مبيكي", "حزب المؤتمر"),
        ("تنظيم القاعدة في جزيرة العرب", "الحوثيين"),
        ("مبعوث الأمم المتحدة إلى اليمن مارتن غريفيث", "الحوثيين"),
    ],
)
def test_a_complete_party_takes_no_other(first: str, second: str) -> None:
    assert parties(f"انتقد {first} {second} بسبب العنف.") == {first, second}


@pytest.mark.parametrize(
    "holder",
    [
        "رئيس الوزراء اللبناني نجيب ميقاتي",
        "رئيس الوزراء الأردني فهد الشمري",
        "وزير الصناعة اللبناني حسين الحاج حسن",
        "القيادي الحوثي محمد البخيتي",
        "نائب الرئيس الإماراتي محمد بن راشد",
        "المبعوث الأممي إلى ليبيا مارتن كوبلر",
        "قائد الشرطة عبد الله الشامي",
    ],
)
def test_whose_office_it_is_stays_with_it(holder: str) -> None:
    assert parties(f"انتقد {holder} إيران بسبب العنف.") == {holder, "إيران"}


@pytest.mark.parametrize(
    ("speaker", "hearer"),
    [
        ("وزير الخارجية سامح شكري", "المبعوث الأممي"),
        ("رئيس البرلمان عقيلة صالح", "السفير الأمريكي"),
        ("رئيس الوفد", "الوزير"),
        ("قائد الجيش جوزف عون", "رئيس الحكومة"),
    ],
)
def test_who_is_told_is_not_who_tells(speaker: str, hearer: str) -> None:
    (said,) = marsad.read_text(f"أبلغ {speaker} {hearer} أن الجيش قصف القرية.").statements
    assert said.speaker is not None and said.speaker.text == speaker
    assert [party.text for party in said.to] == [hearer]


@pytest.mark.parametrize("body", ["الأحزاب المعارضة", "الحركة الحوثية"])
def test_what_describes_a_body_stays_with_it(body: str) -> None:
    assert parties(f"انتقدت {body} إيران بسبب العنف.") == {body, "إيران"}


@pytest.mark.parametrize(
    ("actor", "recipient"),
    [
        ("ناشط حقوقي", "السلطات"),
        ("منظمة حقوقية", "السلطات"),
        ("جهات حقوقية", "الشرطة"),
        ("وزير سابق", "الحكومة"),
        ("نائب معارض", "الحكومة"),
        ("ضابط منشق", "الجيش"),
        ("نائب برلماني", "الحكومة"),
        ("دولة أخرى", "الحكومة"),
        ("نائب مدير عام الشرطة", "الحكومة"),
    ],
)
def test_an_adjective_without_article_owns_nothing(actor: str, recipient: str) -> None:
    she = actor.split()[0] in {"منظمة", "جهات", "دولة"}
    text = f"{'اتهمت' if she else 'اتهم'} {actor} {recipient} بالتقصير في حماية الشهود."
    claim = marsad.read_text(text, published="2016-03-10").claims[0]
    assert [party.text for party in claim.actor] == [actor]
    assert [party.text for party in claim.recipient] == [recipient]


@pytest.mark.parametrize(
    ("text", "whole"),
    [
        ("خطف مسلح مجهول الهوية الطبيبة.", "مسلح مجهول الهوية"),
        ("أدانت النقابة مقتل صحفي القناة.", "صحفي القناة"),
        ("قتل مسلحون ضابط مخابرات الجيش.", "ضابط مخابرات الجيش"),
    ],
)
def test_a_noun_owns_and_a_measure_describes(text: str, whole: str) -> None:
    claims = marsad.read_text(text, published="2016-03-10").claims
    assert whole in {party.text for claim in claims for party in (*claim.actor, *claim.recipient)}
