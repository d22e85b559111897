"""People by two words for what they are, with their nation behind (سائقي شاحنات رومانيين)."""

from __future__ import annotations

import pytest

from tests.extract.views import read


@pytest.mark.parametrize(
    ("text", "code", "sector"),
    [
        ("اعتقلت الشرطة سائقي شاحنات رومانيين قرب الحدود.", "ROU", "LAB"),
        ("اتهمت الحكومة الكينية تجار مخدرات كولومبيين بالتهريب.", "COL", "CRM"),
        ("اتهمت الحكومة الكينية رجال دين أردنيين بالتحريض.", "JOR", "REL"),
        ("طردت كينيا ضباط الشرطة البلجيكيين.", "BEL", "COP"),
        ("أوقفت الشرطة مهربي وقود تونسيين.", "TUN", "CRM"),
        ("خطفوا عمال مناجم صربيين في الجبال.", "SRB", "LAB"),
    ],
)
def test_a_nation_behind_two_words_for_people_is_theirs(text: str, code: str, sector: str) -> None:
    (claim,) = read(text).claims
    assert [(p.code, p.sector) for p in claim.recipient] == [(code, sector)]


def test_men_of_a_nation_right_behind_their_foes_are_no_part_of_them() -> None:
    (claim,) = read("قتل جنود الاحتلال فلسطينيين في جنين.").claims
    assert [p.code for p in claim.actor] == ["ISR"]
    assert [p.code for p in claim.recipient] == ["PSE"]


def test_clerics_are_not_condemned_by_their_own_name() -> None:
    (claim,) = read("انتقد رجال دين أردنيون قرار الوزارة.").claims
    assert [(p.code, p.sector) for p in claim.actor] == [("JOR", "REL")]
    assert claim.trigger.text == "انتقد"


@pytest.mark.parametrize(
    ("text", "sector"),
    [
        ("اتهم الوزير رئيس لجنة العلاقات الخارجية في مجلس الشيوخ بالكذب.", "LEG"),
        ("اتهم الوزير رئيس لجنة الدفاع في البرلمان بالكذب.", "LEG"),
        ("اتهم الوزير لجنة النزاهة النيابية بالكذب.", "LEG"),
        ("اتهم الوزير لجنة الانتخابات البرلمانية بالكذب.", "GOV"),
        ("اتهم الوزير نائب رئيس المحكمة بالكذب.", "JUD"),
        ("اتهم الوزير نائب الرئيس بالكذب.", "GOV"),
        ("انتقدت الصحيفة المفتش العام للشرطة.", "COP"),
        ("اتهم الوزير قادة الميليشيات بالكذب.", "PRM"),
        ("اتهم الوزير قطاع طرق بالهجوم على القافلة.", "CRM"),
    ],
)
def test_a_committee_and_a_deputy_are_of_the_house_they_sit_in(text: str, sector: str | None) -> None:
    charge = next(c for c in read(text).claims if c.event == "ACCUSE")
    assert [p.sector for p in charge.recipient] == [sector]


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("اعتقلت شرطة بوردو ثلاثة متظاهرين.", "FRA"),
        ("انتقد عمدة برشلونة القرار.", "ESP"),
        ("انتقدت بلدية إشبيلية القرار.", "ESP"),
    ],
)
def test_who_lives_in_a_town_or_holds_it_is_of_its_country(text: str, code: str) -> None:
    assert [p.code for c in read(text).claims for p in c.actor] == [code]


def test_builders_who_are_killed_in_an_attack_fell_from_nowhere() -> None:
    (claim,) = read("قتل مسلحون ثلاثة عمال بناء قرب قندهار.").claims
    assert [p.sector for p in claim.recipient] == ["LAB"]
    assert not read("قتل عامل بناء سقط من سقالة في الرباط.").claims
