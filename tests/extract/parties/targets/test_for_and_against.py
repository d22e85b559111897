"""What is done for somebody, or handed to him, is not done against him nor by him."""

from __future__ import annotations

import pytest

from tests.extract.views import claims_of, read


@pytest.mark.parametrize(
    ("text", "target"),
    [
        ("هتف المحتشدون بحياة الملك وولي العهد.", []),
        ("هتف المتظاهرون باسم الرئيس بشار الأسد.", []),
        ("هتف المتظاهرون ضد الحكومة الأردنية.", ["الحكومة الأردنية"]),
        ("هتف المتظاهرون بسقوط النظام السوري.", ["النظام السوري"]),
    ],
)
def test_whom_a_crowd_hails_it_does_not_march_against(text: str, target: list[str]) -> None:
    (claim,) = read(text).claims
    assert (claim.event, [party.text for party in claim.recipient]) == ("PROTEST", target)


def test_slogans_for_somebody_are_not_his() -> None:
    (claim,) = read("رددوا هتافات لجنبلاط في ساحة الشهداء.").claims
    assert claim.actor == ()


def test_who_takes_a_resignation_does_not_resign() -> None:
    resigned = read("قدم فاندربيك استقالته لرئيسة الوزراء الدنماركية.").claims
    assert [party.text for claim in resigned for party in claim.actor] == ["فاندربيك"]
    (claim,) = read("أعقبت القرار استقالات لضباط الفرقة العراقية.").claims
    assert [party.text for party in claim.actor] == ["ضباط الفرقة العراقية"]


@pytest.mark.parametrize(
    ("text", "whom", "code"),
    [
        ("هدد الرئيس الأميركي بفرض عقوبات على مشتري النفط الروسي.", "مشتري النفط الروسي", None),
        ("هددت واشنطن بمعاقبة مستوردي الغاز الإيراني.", "مستوردي الغاز الإيراني", None),
        ("هددت واشنطن بمعاقبة شركات النفط الروسية.", "شركات النفط الروسية", "RUS"),
    ],
)
def test_who_buys_what_is_of_a_state_is_not_that_state(text: str, whom: str, code: str | None) -> None:
    (threat,) = claims_of(text, "THREATEN")
    assert [(party.text, party.code) for party in threat.recipient] == [(whom, code)]


@pytest.mark.parametrize(
    ("text", "backed"),
    [
        ("قضت محكمة التعقيب بتأييد الحكم الصادر عن محكمة صفاقس.", []),
        ("طالب المدعي بتأييد عقوبة السجن الصادرة عن محكمة طرابلس.", []),
        ("كرر الوزير الجزائري تأييد بلاده للحكومة المالية.", ["backs"]),
    ],
)
def test_a_court_that_upholds_a_verdict_backs_nobody(text: str, backed: list[str]) -> None:
    assert [tie.kind for tie in read(text).ties if tie.kind == "backs"] == backed
