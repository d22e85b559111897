"""Who comes upon premises and posts, and who people of a faith or armed tribesmen are. Own sentences."""

from __future__ import annotations

import pytest

from tests.extract.views import read


@pytest.mark.parametrize(
    ("text", "doers", "hit"),
    [
        ("غادر الدبلوماسيون بعد مهاجمة متظاهرين للسفارة.", ["متظاهرين"], ["للسفارة"]),
        ("جاء ذلك بعد مهاجمة محتجين غاضبين للقنصلية التركية.", ["محتجين غاضبين"], ["للقنصلية التركية"]),
        ("توقف العمل بعد مهاجمة المسلحين للقنصلية.", ["المسلحين"], ["للقنصلية"]),
        ("أغلق الطريق بعد استهداف مسلحين لدورية.", ["مسلحين"], ["دورية"]),
        ("فر السكان بعد استهداف طائرات لمواقع المتمردين.", ["طائرات"], ["المتمردين"]),
        ("جرى التحقيق بعد قتل حراس للسفارة.", [], ["حراس", "للسفارة"]),
        ("جرى التحقيق بعد اعتقال مسلحين للحركة.", [], ["مسلحين للحركة"]),
    ],
)
def test_who_comes_upon_premises_acts(text: str, doers: list[str], hit: list[str]) -> None:
    (claim,) = (claim for claim in read(text).claims if claim.event in {"ASSAULT", "COERCE"})
    assert [one.text for one in claim.actor] == doers
    assert [one.text for one in claim.recipient] == hit


@pytest.mark.parametrize(
    ("text", "sides"),
    [
        ("اندلعت مواجهات بين السنة والأكراد في ديالى.", ["السنة", "الأكراد"]),
        ("وقعت معارك بين العلويين والسنة.", ["العلويين", "السنة"]),
        ("التقى المبعوث زعماء السنة.", ["المبعوث", "زعماء السنة"]),
        ("وقعت معارك بين الجيش والمتمردين هذه السنة.", ["الجيش", "المتمردين"]),
    ],
)
def test_the_word_for_a_year_means_believers_beside_others(text: str, sides: list[str]) -> None:
    (claim,) = read(text).claims
    assert [one.text for one in (*claim.actor, *claim.recipient)] == sides


@pytest.mark.parametrize(
    ("text", "doer", "hurt"),
    [
        ("قتل انتحاري 12 شرطيا قرب المطار.", "انتحاري", "12 شرطيا"),
        ("قتل مسلح مجهول 5 مصلين.", "مسلح مجهول", "5 مصلين"),
    ],
)
def test_digits_behind_a_gunman_count_those_he_hurts(text: str, doer: str, hurt: str) -> None:
    (claim,) = read(text).claims
    assert [one.text for one in claim.actor] == [doer]
    assert [one.text for one in claim.recipient] == [hurt]


@pytest.mark.parametrize(
    ("text", "who"),
    [
        ("قتل مسلحون قبليون ثلاثة جنود في مأرب.", "tribal gunmen"),
        ("هاجم مسلحو القبائل معسكرا للجيش في شبوة.", "tribal gunmen"),
        ("التقى شيوخ القبائل المحافظ في مأرب.", "tribal leaders"),
    ],
)
def test_armed_tribesmen_are_not_the_elders(text: str, who: str) -> None:
    assert who in {party.name for claim in read(text).claims for party in claim.actor}
