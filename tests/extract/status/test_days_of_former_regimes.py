"""What a regime that is gone did, or who held an office used to do, is of the time when they ruled."""

from __future__ import annotations

import pytest

from tests.extract.views import read


@pytest.mark.parametrize(
    "text",
    [
        "كان النظام السابق يعتقل المعارضين.",
        "النظام السابق كان يعتقل المعارضين ويعذبهم.",
        "قالت الناشطة إن النظام البائد كان يعذب السجناء.",
        "كانت قوات النظام السابق تقصف القرى الكردية.",
        "كان الرئيس المخلوع يعتقل معارضيه.",
        "كان الرئيس الراحل يدعم الفصائل الفلسطينية.",
        "كانت الحكومة السابقة تقدم مساعدات للمتمردين.",
        "كانت فرنسا تدعم النظام المخلوع.",
        "أطلق النظام السابق سراح مئات السجناء.",
    ],
)
def test_what_was_done_under_a_regime_that_is_gone_is_background(text: str) -> None:
    claims = read(text).claims
    assert claims
    assert {claim.status for claim in claims} == {"historical"}


@pytest.mark.parametrize(
    "text",
    [
        "كان الجيش يقصف البلدة منذ الصباح.",
        "كان أنصار الرئيس السابق يتظاهرون أمام المحكمة.",
        "كان الوزير السابق ينتقد الحكومة في مقابلة.",
        "هاجمت فلول النظام السابق دورية للشرطة.",
        "اعتقلت الشرطة الرئيس السابق.",
        "كانت الشرطة تفرق المتظاهرين بالغاز المسيل للدموع.",
    ],
)
def test_what_others_do_now_is_none(text: str) -> None:
    claims = read(text).claims
    assert claims
    assert {claim.status for claim in claims} == {"asserted"}


@pytest.mark.parametrize(
    ("text", "doer"),
    [
        ("الجيش على وشك اقتحام المدينة.", "الجيش"),
        ("الحكومة بصدد فرض حظر التجول.", "الحكومة"),
        ("واشنطن بصدد سحب قواتها من سوريا.", "واشنطن"),
        ("قال الوزير إن إسرائيل على وشك مهاجمة إيران.", "إسرائيل"),
    ],
)
def test_who_is_about_to_do_something_will_be_its_doer(text: str, doer: str) -> None:
    (claim,) = read(text).claims
    assert [party.text for party in claim.actor] == [doer]
    assert claim.status == "future" or claim.event == "CONCEDE"
