"""What is to stop, or is talked of, is no attack of its own and lends no place."""

from __future__ import annotations

import pytest

import marsad


@pytest.mark.parametrize(
    "text",
    [
        "وقعت الحكومة والمتمردون اتفاقا لوقف إطلاق النار في دارفور.",
        "توصلت الحكومة والمتمردون إلى اتفاق لوقف القتال في إقليم تيغراي.",
        "من المنتظر أن توقع روسيا وتركيا اتفاقا لوقف إطلاق النار في إدلب.",
        "سعت مصر إلى اتفاق على إنهاء القتال في الخرطوم.",
    ],
)
def test_fighting_of_nobody_that_is_to_stop(text: str) -> None:
    claims = marsad.read_text(text, published="2020-03-05").claims
    assert claims
    assert all(claim.event != "ASSAULT" for claim in claims)


def test_fighting_that_somebody_stops_is_told() -> None:
    text = "توصل الطرفان إلى اتفاق لوقف قصف الجيش لمواقع المتمردين في درعا."
    claims = marsad.read_text(text, published="2020-03-05").claims
    assert any(party.sector == "REB" for claim in claims for party in claim.recipient)


@pytest.mark.parametrize(
    "text",
    [
        "بحث الرئيس المصري مع نظيره الأميركي وقف إطلاق النار في غزة.",
        "ناقش الوزيران الهجوم في تعز.",
        "بحث الوزيران العدوان في القدس.",
    ],
)
def test_talks_are_not_where_what_they_are_about_is(text: str) -> None:
    (claim,) = marsad.read_text(text, published="2020-03-05").claims
    assert claim.event == "CONSULT"
    assert claim.place is None


def test_talks_are_where_they_are_held() -> None:
    (claim,) = marsad.read_text("بحث الوزيران في القاهرة وقف إطلاق النار في غزة.").claims
    assert claim.place is not None and claim.place.text == "القاهرة"


@pytest.mark.parametrize("gathering", ["مجلس عزاء", "قاعة عزاء", "حفل عشاء لضباط", "مجلس القبيلة"])
def test_who_strikes_a_gathering_is_not_struck(gathering: str) -> None:
    (claim,) = marsad.read_text(f"استهدف انتحاري {gathering} في كركوك.").claims
    assert [party.sector for party in claim.actor] == ["UAF"]
    assert all(party.sector != "UAF" for party in claim.recipient)
