"""Somebody's counterpart keeps his state and his name where the day of publication tells who he is."""

from __future__ import annotations

import pytest

import marsad


@pytest.mark.parametrize(
    ("text", "code", "actor_id"),
    [
        ("استقبل وزير الخارجية المصري نظيره التركي في القاهرة.", "TUR", "mevlut-cavusoglu"),
        ("التقى وزير الدفاع الفرنسي نظيرته الألمانية ظهرا.", "DEU", "annegret-kramp-karrenbauer"),
        ("التقى وزير الخارجية المصري نظيره الروسي سيرغي لافروف.", "RUS", "sergei-lavrov"),
    ],
)
def test_a_counterpart_is_of_his_state(text: str, code: str, actor_id: str) -> None:
    (claim,) = marsad.read_text(text, published="2021-04-07").claims
    met = (*claim.actor, *claim.recipient)
    assert (code, actor_id) in {(party.code, party.id) for party in met}
    assert len({party.id for party in met}) == 2


def test_whom_only_the_story_tells_is_not_his_own_like() -> None:
    text = "التقى وزير الخارجية نظيره الروسي سيرغي لافروف في موسكو."
    (claim,) = marsad.read_text(text, published="2021-04-07").claims
    assert [party.id for party in (*claim.actor, *claim.recipient)].count("sergei-lavrov") == 1


TWO_SIDES = (
    "حمل سفير المغرب عمر هلال الجزائر مسؤولية التصعيد، متهما إياها بتسليح الجبهة. "
    "ورد نظيره الجزائري عمار بن جامع بأن بلاده لم تزود أحدا بالسلاح."
)


def test_his_country_is_the_counterparts_who_speaks() -> None:
    (aid,) = (c for c in marsad.read_text(TWO_SIDES, published="2023-11-20").claims if c.status == "negated")
    assert [party.code for party in aid.actor] == ["DZA"]


def test_a_pronoun_that_stands_alone_is_of_the_state_accused() -> None:
    text = f"وقتل مدني في السمارة.\n\n{TWO_SIDES}"
    charges = [c for c in marsad.read_text(text, published="2023-11-20").claims if c.event == "ACCUSE"]
    assert [party.code for c in charges for party in c.recipient] == ["DZA", "DZA"]
