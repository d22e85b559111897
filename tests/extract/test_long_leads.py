"""Sentences of real length, with what stands in other parts of them. Own sentences, published on Thursday
10 March 2016."""

from __future__ import annotations

import pytest
from views import read


@pytest.mark.parametrize(
    "second",
    [
        "وطالب نائب رئيس الحركة بالإفراج عنه.",
        "وطالب الأمين العام للحزب بالإفراج عن المعتقلين.",
    ],
)
def test_a_first_sentence_without_a_known_subject_is_no_obstacle(second: str) -> None:
    told = [claim.event for claim in read(f"أوقفت وحدة أمنية رئيس الحركة.\n\n{second}", "2016-03-10").claims]
    assert told == ["COERCE", "REQUEST"]
