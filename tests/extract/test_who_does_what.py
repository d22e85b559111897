"""Who acts and who suffers, by the words alone: strange names, offices of places, marked passives, manner."""

from __future__ import annotations

import pytest
from views import read

MEN_IN_TA = [
    ("انتقد طلحة جبريل السلطات المغربية.", "طلحة جبريل", "السلطات المغربية"),
    ("اتهم حمزة الحسن الحكومة بقمع المتظاهرين.", "حمزة الحسن", "الحكومة"),
    ("انتقد معاوية عثمان الحكومة.", "معاوية عثمان", "الحكومة"),
    ("اتهم الناشط معاوية عثمان الجيش بقتل المدنيين.", "الناشط معاوية عثمان", "الجيش"),
    ("اتهم قتيبة السامرائي الميليشيات بالخطف.", "قتيبة السامرائي", "الميليشيات"),
]
STRANGE_NAMES = [
    ("اتهم محمد حسن الجيش بقتل المدنيين.", "محمد حسن", "الجيش"),
    ("انتقد فاضل عثمان الحكومة.", "فاضل عثمان", "الحكومة"),
    ("اتهمت فاطمة حسن الشرطة بالاعتداء عليها.", "فاطمة حسن", "الشرطة"),
    ("انتقدت زينب السامرائي الميليشيات.", "زينب السامرائي", "الميليشيات"),
]


@pytest.mark.parametrize(("text", "actor", "recipient"), [*MEN_IN_TA, *STRANGE_NAMES])
def test_the_one_with_a_name_acts_on_the_body_behind_it(text: str, actor: str, recipient: str) -> None:
    claim = read(text).claims[0]
    assert [party.text for party in claim.actor] == [actor]
    assert [party.text for party in claim.recipient] == [recipient]


def test_another_of_a_family_in_abd_stays_one_man() -> None:
    assert [p.text for p in read("قتل عبد الرحمن الجبوري في قصف.").claims[0].recipient] == [
        "عبد الرحمن الجبوري"
    ]
