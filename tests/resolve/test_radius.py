"""How far from its point a place may be, and the province that it lies in. The sentences are our own."""

from __future__ import annotations

import pytest

from marsad.lexicon.places import load_places
from marsad.resolve.places.places import resolve_place
from tests.resolve.test_places import found, story


@pytest.mark.parametrize(
    ("text", "country", "name", "admin1", "radius"),
    [
        ("اندلعت مواجهات في ضواحي دمشق.", "SYR", "Damascus", None, 20),
        ("تحطمت مروحية على بعد 80 كلم جنوب سبها.", "LBY", "Sabha", None, 32),
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


@pytest.mark.parametrize(
    ("text", "country", "name", "lat", "lon", "radius"),
    [
        ("سقط صاروخ على بعد 100 كلم شرق مصراتة.", "LBY", "Misratah", 32.38, 16.16, 40),
        ("سقط صاروخ على بعد 30 كلم جنوب غرب الموصل.", "IRQ", "Mosul", 36.14, 42.88, 12),
        ("انقطعت الطريق بين سرت ومصراتة.", "LBY", "Sirte", 31.79, 15.84, 96),
        ("أغلقت البحرية باب المندب.", "YEM", "Bab el-Mandeb", 12.55, 43.52, 40),
    ],
)
def test_a_point_off_a_town(
    text: str, country: str, name: str, lat: float, lon: float, radius: float
) -> None:
    place = resolve_place(found(text)[0], story(country))
    assert (place.name, place.radius_km) == (name, radius)
    assert place.lat == pytest.approx(lat, abs=0.02)
    assert place.lon == pytest.approx(lon, abs=0.02)


@pytest.mark.parametrize("text", ["تراجعت العلاقات بين دمشق وبيروت.", "وقعت معارك بين سرت ومدنها."])
def test_two_names_with_no_way_between_them(text: str) -> None:
    assert resolve_place(found(text)[0], story(None)).radius_km is None


def test_a_doubtful_town_before_a_sure_one_of_its_country() -> None:
    assert [m.text for m in found("قصفت الطائرات الحربية صور والنبطية.")] == ["صور", "النبطية"]
    assert not found("نشر المصور صور ومقاطع.")
    assert [m.text for m in found("نشر المصور صور وهران.")] == ["وهران"]


def test_the_pilgrimage_is_no_town() -> None:
    assert not found("سافر الحجاج للحج.")
    assert found("سافر الجنود إلى لحج.")
    assert found("أرسلت الحكومة جنودا للنبطية.")
