"""Two deeds of one sentence: that they were printed on one day says nothing for their being one."""

from __future__ import annotations

from dataclasses import replace

from marsad.weigh import facts
from marsad.weigh.compare import compare
from tests.weigh.tellings import CIVILIANS, GUNMEN, telling


def test_one_day_of_printing_joins_no_deeds_of_one_sentence() -> None:
    killed = facts(telling(actor=(GUNMEN,), recipient=(CIVILIANS,), published="2019-07-22"))
    looted = replace(killed, claim="c-other")
    later = replace(looted, sentence=killed.sentence + 1)
    told = [point.name for point in compare(killed, looted).points]
    assert not any(name.startswith("published") for name in told)
    assert any(point.name.startswith("published") for point in compare(killed, later).points)
