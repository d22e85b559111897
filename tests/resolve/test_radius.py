"""How far from its point a place may be, and the province that it lies in. The sentences are our own."""

from __future__ import annotations

import pytest

from marsad.lexicon.places import load_places
from marsad.resolve.places import resolve_place
from tests.resolve.test_places import found, story


@pytest.mark.parametrize(
    ("text", "country", "name", "admin1", "radius"),
    [
        ("اندلعت مواجهات في ضواحي دمشق.", "SYR", "Damascus", None, 20),
        ("تحطمت مروحية على بعد 80 كلم جنوب سبها.", "LBY", "Sabha", None, 80),
        ("انتشرت القوات شمال حلب.", "SYR", "Aleppo", None, 50),
        ("انتشرت القوات في حلب.", "SYR", "Aleppo", "Aleppo", None),
        ("عقد الاجتماع في العاصمة اللبنانية.", None, "Beirut", "Beirut", None),
        ("أغلق معبر كرم أبو سالم.", None, "Kerem Shalom", "Gaza Strip", 15),
    ],
)
def test_a_point_is_with_its_radius_and_province(
    text: str, country: str | None, name: str, admin1: str | None, radius: float | None
) -> None:
    (mention,) = found(text)
    place = resolve_place(mention, story(country))
    assert (place.name, place.admin1, place.radius_km) == (name, admin1, radius)
    assert place.lat is not None


@pytest.mark.parametrize(
    "text", ["انتشرت القوات شمال سوريا.", "قصفت الطائرات محافظة إدلب.", "أبحرت السفن في البحر الأحمر."]
)
def test_what_has_an_extent_has_no_radius(text: str) -> None:
    place = resolve_place(found(text)[0], story("SYR"))
    assert place.radius_km is None


def test_a_region_lies_in_no_province() -> None:
    assert resolve_place(found("أبحرت السفن في البحر الأحمر.")[0], story("YEM")).admin1 is None


def test_every_settlement_of_the_arab_states_has_a_province_with_a_name() -> None:
    lexicon = load_places()
    settled = [row for row in lexicon.rows if row[7] in ("city", "town", "capital") and row[0] and row[3]]
    named = [row for row in settled if lexicon.division(row[2], row[3])]
    assert len(named) > 0.98 * len(settled)


def test_a_lent_point_always_has_a_radius() -> None:
    lent = [
        row
        for row in load_places().rows
        if row[8] and row[4] is not None and row[7] not in ("province", "region")
    ]
    assert len(lent) > 100
    assert [row[1] for row in lent if row[9] is None] == []
