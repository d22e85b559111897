"""The gazetteer and the words of time: what is in them, and that they stay coherent."""

from __future__ import annotations

import pytest

from marsad.lexicon.calendars import load_calendar, read_calendar
from marsad.lexicon.places import ALONE, CLASS, CUE, bare, load_places, read_places


def test_the_article_is_dropped_but_not_a_letter_of_a_short_name() -> None:
    assert bare("الموصل") == "موصل"
    assert bare("اله") == "اله"
    assert bare("سرت") == "سرت"


@pytest.mark.parametrize(
    ("name", "english", "iso3"),
    [
        ("طرابلس", "Tripoli", "LBN"),
        ("طرابلس", "Tripoli", "LBY"),
        ("ترهونة", "Tarhuna", "LBY"),
        ("رأس لانوف", "Ras Lanuf", "LBY"),
        ("الخرطوم", "Khartoum", "SDN"),
        ("خرطوم", "Khartoum", "SDN"),
        ("نيالا", "Nyala", "SDN"),
        ("تطاوين", "Tataouine", "TUN"),
        ("العيون", "Laayoune", "ESH"),
        ("مضيق هرمز", "Strait of Hormuz", None),
        ("الجولان", "Golan Heights", "SYR"),
        ("إيران", "Iran", "IRN"),
    ],
)
def test_names_lead_to_places(name: str, english: str, iso3: str | None) -> None:
    assert (english, iso3) in {(c.name, c.iso3) for c in load_places().lookup(name)}


@pytest.mark.parametrize(
    "word", ["السلام", "النصر", "الحرية", "الشرق", "علي", "محمد", "هوية", "بيان", "دولة"]
)
def test_ordinary_words_never_stand_alone(word: str) -> None:
    assert all(c.level != ALONE for c in load_places().lookup(word))


def test_every_arab_state_has_its_governorates() -> None:
    codes = "DZA BHR COM DJI EGY IRQ JOR KWT LBN LBY MRT MAR OMN PSE QAT SAU SOM SDN SYR TUN ARE YEM"
    states = codes.split(" ")
    rows = load_places().rows
    found = {iso3: sum(row[7] == "province" and row[2] == iso3 for row in rows) for iso3 in states}
    assert {iso3: count for iso3, count in found.items() if count < 3} == {}
    assert (found["IRQ"], found["DZA"], found["YEM"], found["TUN"]) >= (19, 48, 21, 24)


def test_coordinates_lie_on_the_globe_and_levels_are_known() -> None:
    lexicon = load_places()
    for name in lexicon.names:
        for candidate in lexicon.candidates(name):
            assert candidate.level in (ALONE, CUE, CLASS)
            assert (candidate.lat is None) == (candidate.lon is None)
            assert candidate.lat is None or (abs(candidate.lat) <= 90 and abs(candidate.lon or 0) <= 180)
            assert candidate.kind != "country" or candidate.lat is None


def test_ids_are_unique_among_settlements() -> None:
    ids = [row[0] for row in load_places().rows if row[0] is not None]
    assert len(ids) == len(set(ids))


def test_capitals() -> None:
    lexicon = load_places()
    for iso3, name in (("SDN", "Khartoum"), ("LBY", "Tripoli"), ("EGY", "Cairo"), ("FRA", "Paris")):
        capital = lexicon.capital(iso3)
        assert capital is not None
        assert capital.name == name
    assert lexicon.capital("XXX") is None


def test_adjectives_lead_to_countries() -> None:
    lexicon = load_places()
    assert lexicon.country("لبنانيه") == "LBN"
    assert lexicon.country("صومالي") == "SOM"
    assert lexicon.country("جديد") is None


def test_broken_data_is_an_error() -> None:
    with pytest.raises(ValueError, match=r".+"):
        read_places(b"\x81")
    with pytest.raises(ValueError, match=r".+"):
        read_calendar(b"{")


MONTHS = [
    ("كانون الثاني", 1),
    ("فيفري", 2),
    ("اذار", 3),
    ("افريل", 4),
    ("ماي", 5),
    ("جوان", 6),
    ("يوليوز", 7),
]
MORE = [("غشت", 8), ("شتنبر", 9), ("تشرين الاول", 10), ("نونبر", 11), ("دجنبر", 12)]


@pytest.mark.parametrize(("form", "month"), MONTHS + MORE)
def test_months_of_every_vocabulary(form: str, month: int) -> None:
    assert ("month", str(month)) in load_calendar().tags(form)
