"""Acts of others: those that somebody is accused of helping, and those told meanwhile."""

from __future__ import annotations

import dataclasses

import pytest

from marsad.clean import clean
from marsad.model import Claim, RawDocument
from marsad.read import Reader


def _claims(text: str) -> list[Claim]:
    raw = dataclasses.replace(RawDocument("d", "d", text, "0" * 64), published="2020-05-05")
    return list(Reader().read(clean(raw)).claims)


@pytest.mark.parametrize(
    ("text", "event"),
    [
        ("اتهم نصر الله سفارات أجنبية بتمويل الاحتجاجات.", "PROTEST"),
        ("اتهمت الرياض طهران بدعم الهجمات على منشآتها النفطية.", "ASSAULT"),
        ("اتهمت بغداد أنقرة بتشجيع التظاهرات في كركوك.", "PROTEST"),
    ],
)
def test_who_helps_an_act_did_not_do_it(text: str, event: str) -> None:
    claims = _claims(text)
    assert any(c.event == "ACCUSE" for c in claims)
    assert all(not c.actor for c in claims if c.event == event)


def test_who_is_accused_of_organising_does_it() -> None:
    (one,) = [c for c in _claims("اتهم الجيش الحزب بتنفيذ الهجوم على الثكنة.") if c.event == "ASSAULT"]
    assert one.actor


def test_what_another_does_meanwhile_is_not_the_accusers_word() -> None:
    text = "اتهمت تركيا دمشق بانتهاك الهدنة، مؤكدة أنها سترد، فيما رفضت الخارجية السورية الاتهامات."
    (one,) = [c for c in _claims(text) if c.event == "REJECT"]
    assert not one.attribution
