"""How long something has been so, and when it befell somebody, as a participle tells: no act's own past."""

from __future__ import annotations

import pytest

from tests.extract.views import read


@pytest.mark.parametrize(
    "text",
    [
        "دعت النقابة إلى إطلاق سراح المهندس المسجون منذ عامين.",
        "دعت النقابة إلى إطلاق سراح المهندس المحتجز العام الماضي.",
        "زار المبعوث المنطقة المتنازع عليها منذ عقود.",
        "هاجم المتمردون القاعدة المغلقة منذ سنوات.",
    ],
)
def test_what_is_so_since_long_is_no_background(text: str) -> None:
    [claim, *_] = read(text, "2019-05-01").claims
    assert (claim.status, claim.date.text) == ("asserted", None)


def test_a_deed_of_years_ago_is_background() -> None:
    [claim] = read("سجنت السلطات المهندس قبل عامين.", "2019-05-01").claims
    assert claim.status == "historical"


def test_a_town_under_siege_is_besieged_by_nobody_named() -> None:
    found = read("يبحث مجلس الأمن الوضع في الفاشر المحاصرة منذ عام.", "2025-05-01").claims
    assert [claim.event for claim in found] == ["CONSULT"]


@pytest.mark.parametrize("late", ["بالتأخر في", "بالتهاون في", "بالإبطاء في"])
def test_what_somebody_is_late_in_is_not_told_as_done(late: str) -> None:
    found = read(f"اتهمت النقابة خفر السواحل {late} إنقاذ البحارة.", "2019-05-01").claims
    assert [claim.status for claim in found if claim.event == "AID"] == ["hypothetical"]


@pytest.mark.parametrize("how", ["من المتوقع أن يزور", "ينتظر أن يزور", "رجح مصدر أن يزور"])
def test_a_weekday_of_what_is_expected_is_to_come(how: str) -> None:
    [claim, *_] = read(f"{how} الأمير تونس الأحد.", "2025-05-16").claims
    assert claim.date.from_ == "2025-05-18"


def test_a_relative_clause_dates_its_own_deed() -> None:
    released, held = read("أفرجت السلطات عن صحفيين روسيين احتجزتهما قبل أشهر.", "2019-05-01").claims
    assert (released.event, released.status) == ("RETREAT", "asserted")
    assert (held.event, held.status) == ("COERCE", "historical")


def test_who_refuses_a_deployment_deploys_nobody() -> None:
    claims = read("ورفض الكرملين نشر قوات أوروبية في أوكرانيا، وحذر من أنها ستكون هدفا.", "2025-05-01").claims
    assert [claim.event for claim in claims if claim.event == "MOBILIZE"] == []
