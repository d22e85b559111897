"""The day on which a deed is denied is not the day of the deed."""

from __future__ import annotations

import pytest

from tests.extract.views import read


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("نفى الجيش أمس الخميس قصف المخيم.", None),
        ("نفت الحركة اليوم الجمعة مهاجمة القافلة يوم الثلاثاء.", "2019-04-30"),
        ("نفى الجيش قصف المخيم يوم الثلاثاء.", "2019-04-30"),
    ],
)
def test_a_denial_gives_its_day_to_no_deed(text: str, day: str | None) -> None:
    claim = next(c for c in read(text, "2019-05-03").claims if c.event == "ASSAULT")
    assert (claim.status, claim.date.from_) == ("negated", day)
