"""Attacks that answer others, or are only expected; sentences, aid and treaties by their words."""

from __future__ import annotations

import pytest

from tests.extract.views import claims_of, parties_of, read


@pytest.mark.parametrize(
    ("text", "doer", "struck"),
    [
        ("شنت إسرائيل غارات على مواقع إيرانية، وردت طهران بإطلاق مئات الصواريخ.", "طهران", ["إسرائيل"]),
        ("قصفت إسرائيل الضاحية، فرد حزب الله بإطلاق صواريخ على حيفا.", "حزب الله", ["إسرائيل"]),
        ("هاجم المسلحون الثكنة، ورد الجيش بقصف مواقعهم.", "الجيش", ["المسلحون"]),
        ("قد تشن إسرائيل غارات، وردت طهران بإطلاق الصواريخ.", "طهران", []),
        ("وكانت إسرائيل شنت غارات في يونيو، وردت طهران بإطلاق الصواريخ.", "طهران", ["إسرائيل"]),
    ],
)
def test_who_strikes_back_strikes_who_began(text: str, doer: str, struck: list[str]) -> None:
    (answer,) = [c for c in claims_of(text, "ASSAULT") if [p.text for p in c.actor] == [doer]]
    assert parties_of(answer)[1] == struck


@pytest.mark.parametrize(
    "text",
    [
        "تعرضت المدينة لهجوم أمس، وسط توقعات بأن تشن إسرائيل غارات جديدة.",
        "قتل ثلاثة في غارة على المدينة، فيما يتوقع أن تشن إسرائيل هجوما بريا.",
    ],
)
def test_who_may_attack_has_not_done_what_happened(text: str) -> None:
    happened, expected = claims_of(text, "ASSAULT")
    assert (happened.status, happened.actor) == ("asserted", ())
    assert expected.status in {"future", "hypothetical"}
    assert [party.code for party in expected.actor] == ["ISR"]


@pytest.mark.parametrize(
    ("text", "whom"),
    [
        ("أصدرت المحكمة أحكاما بالسجن تراوحت بين سنتين وعشر سنوات بحق تسعة متهمين.", ["تسعة متهمين"]),
        ("أصدرت المحكمة أحكاما بالسجن لمدد تتراوح بين سنة وست سنوات على أربعة ضباط.", ["أربعة ضباط"]),
        ("قضت المحكمة بأحكام متفاوتة بحق أربعة ضباط.", ["أربعة ضباط"]),
    ],
)
def test_whom_a_court_sentenced_behind_how_long(text: str, whom: list[str]) -> None:
    (sentence,) = claims_of(text, "SANCTION")
    assert parties_of(sentence) == (["المحكمة"], whom)


def test_aid_has_its_place_and_is_brought_by_others() -> None:
    (aid,) = claims_of("أدخلت الهيئة الخيرية قافلة محملة بالأدوية إلى شمال قطاع غزة.", "AID")
    assert [(p.text, p.code) for p in aid.actor] == [("الهيئة الخيرية", None)]
    (relief,) = claims_of("وزع الهلال الأحمر سلالا غذائية على النازحين في الفاشر.", "AID")
    assert relief.place is not None and relief.place.name == "El Fasher"


@pytest.mark.parametrize(
    ("text", "codes"),
    [
        ("طالب الحزب بإلغاء اتفاق أوسلو.", [None]),
        ("وقعت الحكومة اتفاق الرياض مع المجلس الانتقالي.", [None, None]),
        ("وقعت الحكومة اليمنية اتفاقا مع الرياض.", ["YEM", "SAU"]),
    ],
)
def test_a_town_that_names_a_treaty_gives_nobody_a_country(text: str, codes: list[str | None]) -> None:
    (claim,) = read(text).claims
    assert [party.code for party in (*claim.actor, *claim.recipient)][: len(codes)] == codes


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("تظاهر المئات في العاصمة ضد إسرائيل.", None),
        ("أحرق متظاهرون العلم الأميركي أمام السفارة الأميركية.", None),
        ("تظاهر العشرات أمام السفارة الأميركية في بيروت.", "LBN"),
    ],
)
def test_who_protests_against_a_state_is_not_of_it(text: str, code: str | None) -> None:
    (protest,) = claims_of(text, "PROTEST")
    assert [party.code for party in protest.actor] == [code]
