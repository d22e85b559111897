"""Two aircraft, ships and cars are what was hit, not the people of their country (طائرتي استطلاع سوريتين)."""

from __future__ import annotations

import pytest

from tests.extract.views import read


@pytest.mark.parametrize(
    ("text", "sector"),
    [
        ("أسقطت القوات التركية طائرتي استطلاع سوريتين قرب الحدود.", "MIL"),
        ("أسقط الدفاع الجوي طائرتي تجسس أميركيتين.", "MIL"),
        ("دمر الجيش السوداني طائرتي هليكوبتر إثيوبيتين.", "MIL"),
        ("أسقطت القوات التركية طائرتين سوريتين.", None),
    ],
)
def test_two_craft_are_what_was_hit(text: str, sector: str | None) -> None:
    (claim,) = read(text, "2016-05-01").claims
    assert [party.sector for party in claim.recipient] == [sector]
