"""Armed men of the tribes are no elders of the tribes. Own sentences."""

from __future__ import annotations

import pytest

from tests.extract.views import read


@pytest.mark.parametrize(
    ("text", "who"),
    [
        ("قتل مسلحون قبليون ثلاثة جنود في مأرب.", "tribal gunmen"),
        ("هاجم مسلحو القبائل معسكرا للجيش في شبوة.", "tribal gunmen"),
        ("التقى شيوخ القبائل المحافظ في مأرب.", "tribal leaders"),
    ],
)
def test_armed_tribesmen_are_not_the_elders(text: str, who: str) -> None:
    assert who in {party.name for claim in read(text).claims for party in claim.actor}
