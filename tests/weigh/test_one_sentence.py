"""Two deeds of one sentence: that they were printed on one day says nothing for their being one."""

from __future__ import annotations

from dataclasses import replace

import pytest

import marsad
from marsad.weigh import Telling, facts
from marsad.weigh.compare import compare
from marsad.weigh.facts import Facts
from tests.weigh.tellings import CIVILIANS, GUNMEN, telling


def test_one_day_of_printing_joins_no_deeds_of_one_sentence() -> None:
    killed = facts(telling(actor=(GUNMEN,), recipient=(CIVILIANS,), published="2019-07-22"))
    looted = replace(killed, claim="c-other")
    later = replace(looted, sentence=killed.sentence + 1)
    told = [point.name for point in compare(killed, looted).points]
    assert not any(name.startswith("published") for name in told)
    assert any(point.name.startswith("published") for point in compare(killed, later).points)


def test_a_bare_noun_takes_up_the_deed_told_right_before() -> None:
    struck = facts(telling(actor=(GUNMEN,), recipient=(CIVILIANS,), published="2019-07-22"))
    again = replace(struck, claim="c-other", sentence=struck.sentence + 1, taken_up=True, actor=())
    far, other = replace(again, sentence=struck.sentence + 3), replace(again, document="d-other")

    def taken_up(one: Facts) -> bool:
        return any(point.name == "taken up again" for point in compare(struck, one).points)

    assert taken_up(again)
    assert not taken_up(far)
    assert not taken_up(other)
    assert not taken_up(replace(again, taken_up=False))


@pytest.mark.parametrize(
    ("last", "bare"), [("وأسفر القصف عن قتلى.", True), ("ثم قصف الجيش بلدة البارة.", False)]
)
def test_only_a_noun_with_the_article_takes_up(last: str, bare: bool) -> None:
    claims = marsad.read_text(f"قصف الجيش السوري بلدة كفرنبل أمس. {last}", published="2019-07-22").claims
    assert [facts(Telling(claim, "d", None, None)).taken_up for claim in claims] == [False, bare]
