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
