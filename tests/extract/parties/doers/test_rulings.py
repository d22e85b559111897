"""Who made what is judged by its noun alone, and whose interest a thing shows."""

from __future__ import annotations

import pytest

import marsad
from marsad.model import Claim


def last(text: str) -> Claim:
    return marsad.read_text(text, published="2015-06-07").claims[-1]


@pytest.mark.parametrize(
    ("text", "maker"),
    [
        ("أصدر مجلس الأمن قرارا يمدد عمل البعثة. وانتقد الوزير القرار.", ["مجلس الأمن"]),
        ("أقر البرلمان قانون الطوارئ. ورفضت المعارضة القانون.", ["البرلمان"]),
        ("أعلنت الحكومة خطة لرفع الأسعار، وانتقدت النقابات الخطة.", ["الحكومة"]),
        ("قال السفير إن قرار المحكمة الدولية غير عادل. ورحبت الحركة بالقرار.", ["المحكمة الدولية"]),
        ("عرضت مصر مبادرة للحل. ورحب المبعوث بالمبادرة.", ["مصر"]),
        ("امتنعت الصين عن التصويت في مجلس الأمن على القرار، وانتقد السفير القرار.", ["مجلس الأمن"]),
        ("تحدث الوزير في مؤتمر صحفي. ورفض القرار.", []),
        ("أصدر مجلس الأمن قرارا يمدد عمل البعثة. وانتقد الوزير الخطة.", []),
    ],
)
def test_a_decision_is_of_the_body_that_was_told_to_make_it(text: str, maker: list[str]) -> None:
    assert [party.text for party in last(text).recipient] == maker


def test_why_says_so() -> None:
    claim = last("أقر البرلمان قانون الطوارئ. ورفضت المعارضة القانون.")
    assert "recipient:ruling" in [why.rule for why in claim.why]


@pytest.mark.parametrize(
    ("text", "who"),
    [
        ("زار الوفد سفينة روسية، في خطوة أظهرت اهتمام موسكو بالمنطقة بعد تدخلها في سوريا.", "موسكو"),
        ("هبطت طائرات روسية، في خطوة عكست رغبة أنقرة في دور أكبر بعد تدخلها في ليبيا.", "أنقرة"),
    ],
)
def test_who_is_shown_to_want_something_is_meant_behind_it(text: str, who: str) -> None:
    claim = next(c for c in marsad.read_text(text).claims if c.trigger.text == "تدخلها")
    assert [party.text for party in claim.actor] == [who]
