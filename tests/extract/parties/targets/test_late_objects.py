"""Whom an act is done to behind the comma that closes its time and place, or by those described."""

from __future__ import annotations

import pytest

from tests.extract.views import read


def sides(text: str, event: str) -> tuple[list[str | None], list[str | None]]:
    """The words of the doers and of those the last claim of a type is aimed at."""
    claim = [c for c in read(text, "2020-05-05").claims if c.event == event][-1]
    return [p.text for p in claim.actor], [p.text for p in claim.recipient]


@pytest.mark.parametrize(
    ("text", "event", "doer", "aimed_at"),
    [
        ("كما خطف مسلحون قبل يومين، عددا من السائقين.", "ASSAULT", "مسلحون", "عددا من السائقين"),
        ("اعتقلت الشرطة التونسية مساء أمس، ثلاثة ناشطين.", "COERCE", "الشرطة التونسية", "ثلاثة ناشطين"),
        ("قتل متمردون فجر اليوم، خمسة جنود في شمال مالي.", "ASSAULT", "متمردون", "خمسة جنود"),
        ("خطف مجهولون في مدينة بنغازي، مهندسا تركيا.", "ASSAULT", "مجهولون", "مهندسا تركيا"),
        ("استهدف مسلحون يوم الخميس، حافلة تقل عمالا.", "ASSAULT", "مسلحون", "حافلة"),
    ],
)
def test_the_object_stands_behind_the_time(text: str, event: str, doer: str, aimed_at: str) -> None:
    assert sides(text, event) == ([doer], [aimed_at])


def test_the_guest_stands_behind_apposition_time_and_place() -> None:
    text = "استقبل ملك المغرب، محمد السادس، اليوم الأحد بالقصر الملكي، وزير الدفاع الإسباني."
    assert sides(text, "CONSULT") == (["وزير الدفاع الإسباني"], ["ملك المغرب، محمد السادس"])


@pytest.mark.parametrize(
    "text",
    [
        "قتل شخصان في بغداد أمس، شرطي وامرأة.",
        "قتل ثلاثة جنود فجر اليوم، اثنان منهم في الموصل.",
        "اعتقل عشرات المتظاهرين مساء أمس، بينهم صحافيون.",
    ],
)
def test_those_told_of_again_behind_a_comma_are_no_object(text: str) -> None:
    assert not sides(text, "COERCE" if "اعتقل" in text else "ASSAULT")[0]


@pytest.mark.parametrize(
    ("text", "doer", "aimed_at"),
    [
        ("أطلق الجنود الغاز لتفريق الشبان الذين كانوا يرشقونهم بالحجارة.", "الشبان", "الجنود"),
        ("طارد عناصر الأمن المحتجين الذين رشقوهم بالحجارة.", "المحتجين", "عناصر الأمن"),
        ("قال المتظاهرون إن الجنود الذين هاجموهم كانوا ملثمين.", "الجنود", "المتظاهرون"),
        ("قتل المسلحون الرهائن الذين خطفوهم قبل أسبوع.", "المسلحون", "الرهائن"),
    ],
)
def test_who_does_what_a_clause_tells_of_several(text: str, doer: str, aimed_at: str) -> None:
    assert sides(text, "ASSAULT") == ([doer], [aimed_at])


def test_those_kept_from_entering_bar_nobody() -> None:
    assert sides("ومنع الصحافيون من دخول القاعة.", "REJECT") == ([], ["الصحافيون"])
    claims = read("منع المتظاهرون من الدخول إلى مبنى البرلمان.", "2020-05-05").claims
    assert not [c for c in claims if c.actor]


def test_a_pronoun_means_who_acts_in_a_country_before_the_country() -> None:
    text = "تواصل روسيا منذ أعوام سياستها في سوريا، التي ظهرت خلال قصفها لحلب."
    assert sides(text, "ASSAULT")[0] == ["روسيا"]


@pytest.mark.parametrize(
    ("text", "killed"),
    [
        ("قتل ضابط وجرح سائقه في عدن.", ["ضابط"]),
        ("خطف طبيب وقتل ابنه في كركوك.", ["طبيب"]),
        ("أعلن مصدر أمني مقتل جنديين وجرح ثلاثة في هجوم.", ["جنديين", "ثلاثة"]),
    ],
)
def test_the_dead_and_those_who_tell_of_them_hurt_nobody(text: str, killed: list[str]) -> None:
    claims = read(text, "2020-05-05").claims
    assert not [c for c in claims if c.actor]
    assert [p.text for p in claims[0].recipient] == killed


def test_those_hurt_beside_a_dead_man_are_not_hurt_by_him() -> None:
    claims = read("أعلن المتمردون أنهم هاجموا القاعدة وقتلوا ضابطا وجرح خمسة.", "2020-05-05").claims
    assert [[p.text for p in c.actor] for c in claims] == [["المتمردون"]]
