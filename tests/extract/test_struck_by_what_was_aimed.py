"""Who dies in an attack that aimed at something is its victim and never who aimed it."""

from __future__ import annotations

import pytest
from views import read


@pytest.mark.parametrize(
    "text",
    [
        "قتل 14 مدنيا في قصف جوي استهدف سوقا في درنة.",
        "أصيب ثلاثة جنود في هجوم استهدف قاعدة في كركوك.",
        "استشهد صحفي في قصف استهدف منزله في غزة.",
        "مقتل سبعة مدنيين في قصف استهدف قرية في ريف حماة.",
        "قتل جندي في كمين استهدف دورية في سيناء.",
    ],
)
def test_who_is_hurt_did_not_aim(text: str) -> None:
    claims = read(text).claims
    assert claims and not [party for claim in claims for party in claim.actor]
