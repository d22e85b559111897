"""Places: what is found in a sentence, and what it means in a story. The sentences are our own."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from marsad.arabic.analyse import Analyser
from marsad.lexicon.places import load_places
from marsad.resolve.places.places import (
    PlaceMention,
    explain_place,
    find_places,
    resolve_place,
    settle_places,
)
from tests.resolve.cases import read_cases


@dataclass(frozen=True)
class OneCountry:
    """A story about one country, or about none."""

    main: str | None
    countries: tuple[tuple[str, float], ...] = ()


def story(iso3: str | None) -> OneCountry:
    return OneCountry(iso3, ((iso3, 1.0),) if iso3 else ())


@cache
def analyser() -> Analyser:
    return Analyser()


def found(text: str, main: str | None = None) -> list[PlaceMention]:
    mentions = [m for s in analyser().sentences(text) for m in find_places(s.words, load_places(), text)]
    return settle_places(mentions, story(main))


CASES = read_cases("places.tsv")


@pytest.mark.parametrize(("sentence", "main", "words", "name", "iso3", "precision"), CASES)
def test_place(
    sentence: str, main: str | None, words: str, name: str | None, iso3: str | None, precision: str | None
) -> None:
    mentions = [m for m in found(sentence, main) if m.text == words]
    assert mentions, [m.text for m in found(sentence, main)]
    place = resolve_place(mentions[0], story(main))
    assert (place.name, place.country, place.precision) == (name, iso3, precision)
    assert sentence[place.start : place.end] == words


NOT_PLACES = [
    "قال علي السلام إن النصر قريب.",
    "رفع الشرق صوته بالحرية.",
    "على الصعيد الاقتصادي تحسنت الأرقام.",
    "أدان البيان سياسة الحكومة.",
    "ودان الوزير الهجوم.",
    "لأول مرة تنعقد القمة.",
    "تحدث عن هوية الدولة وثورة الشباب.",
    "دعا إلى مقاطعة المنتجات.",
    "شكر الرجل المدينة وأهلها.",
    "قال حسن إن محمد وصل.",
    "طالب عمال البورصة بزيادة.",
    "زار مدينة ساحلية كبيرة.",
    "أقيمت منطقة عازلة.",
    "تقع في منطقة صناعية جديدة.",
    "في الأمان راحة وفي العمل كرامة.",
    "انتشرت دوريات في الساحل فجرا.",
    "غرق شابان في عبور البحيرة.",
    "وصل الوفد في آب.",
    "بدأت الحرب في 6 أكتوبر.",
    "استعانت الشرطة برجال أمن.",
    "التقى القيادي بحركة شعبية صديقه.",
    "رد الفريق بردود حادة.",
    "تمسكوا بالجديد.",
    "زاد العدد في الأشهر الماضية.",
    "يعيش السكان في حصار خانق.",
    "أسقط الطيار طائرة من طراز حديث.",
    "ارتفعت الإصابات بكورونا.",
    "قتل الآلاف في إبادة جماعية.",
    "سكنت العائلات في مساكن مؤقتة.",
    "وصلت الخسائر إلى دينار واحد.",
    "اندلع حريق في محلات تجارية.",
    "عرض المصور ثلاث صور على صور قديمة.",
    "هجوم على السلام والنصر.",
]


@pytest.mark.parametrize("sentence", NOT_PLACES)
def test_no_place(sentence: str) -> None:
    assert [m.text for m in found(sentence)] == []


@pytest.mark.parametrize(
    ("words", "iso3", "lat", "lon"),
    [
        ("سرت", "LBY", 31.21, 16.59),
        ("الموصل", "IRQ", 36.34, 43.12),
        ("صنعاء", "YEM", 15.35, 44.21),
        ("العيون", "ESH", 27.14, -13.19),
        ("الرباط", "MAR", 34.01, -6.83),
        ("نيالا", "SDN", 12.05, 24.88),
        ("تطاوين", "TUN", 32.93, 10.45),
        ("حلب", "SYR", 36.2, 37.16),
        ("صور", "LBN", 33.27, 35.2),
        ("الرمادي", "IRQ", 33.42, 43.31),
    ],
)
def test_points(words: str, iso3: str, lat: float, lon: float) -> None:
    (mention,) = found(f"وقع انفجار في مدينة {words}.")
    place = resolve_place(mention, story(iso3))
    assert place.country == iso3
    assert place.lat == pytest.approx(lat, abs=0.15)
    assert place.lon == pytest.approx(lon, abs=0.15)


def test_a_country_has_no_pin() -> None:
    for sentence in ("زار الوزير ليبيا.", "اشتبكوا في شرق ليبيا.", "توغلوا في الأراضي الليبية."):
        (mention,) = found(sentence)
        place = resolve_place(mention, story("LBY"))
        assert (place.country, place.lat, place.lon) == ("LBY", None, None)


def test_the_runner_up_is_kept() -> None:
    (mention,) = found("اندلعت معارك في طرابلس.")
    resolved = explain_place(mention, story("LBN"))
    assert resolved.rule == "place:story"
    assert resolved.note == "or Tripoli (LBY)"


def test_a_province_says_that_its_point_is_its_seat() -> None:
    (mention,) = found("شهدت محافظة نينوى مواجهات.")
    resolved = explain_place(mention, story(None))
    assert resolved.place.lat == pytest.approx(36.34, abs=0.1)
    assert resolved.note == "coordinates of its seat Mosul"


def test_a_bracket_places_the_place_before_it() -> None:
    text = "قصف الطيران مدينة سرت (450 كلم شرق طرابلس) أمس."
    (mention,) = found(text)
    assert mention.text == "مدينة سرت"
    assert mention.gloss is not None
    assert text[slice(*mention.gloss)] == "450 كلم شرق طرابلس"


def test_words_of_direction_and_distance() -> None:
    (mention,) = found("سقطت الطائرة على بعد 60 كلم شمال بغداد.")
    assert mention.text == "شمال بغداد"
    assert mention.distance == 60
    assert explain_place(mention, story("IRQ")).radius == 24
    (near,) = found("عثر على الجثث بالقرب من بيشاور.")
    assert explain_place(near, story("PAK")).radius == 15


def test_a_list_shares_its_class_noun() -> None:
    mentions = found("قصف الطيران مدينتي حلب ودرعا.")
    assert [m.text for m in mentions] == ["مدينتي حلب", "درعا"]


def test_the_preposition_stays_outside() -> None:
    (mention,) = found("عاد الوفد إلى بيروت.")
    assert mention.prep == "الي"
    (joined,) = found("نزل الوفد ببيروت.")
    assert (joined.text, joined.prep) == ("بيروت", "ب")


def test_outside_a_country_is_not_in_it() -> None:
    (mention,) = found("يقيم المعارضون خارج لبنان.")
    assert resolve_place(mention, story("LBN")).country is None


def test_a_state_before_its_time() -> None:
    (mention,) = found("وقعت اشتباكات في مدينة ملكال.")
    assert resolve_place(mention, story(None), published="2006-12-03").country == "SDN"
    assert resolve_place(mention, story(None), published="2014-02-01").country == "SSD"


@settings(max_examples=60, deadline=None)
@given(
    st.lists(
        st.sampled_from(
            [
                *(c[2] for c in CASES),
                "(",
                ")",
                "و",
                "شمال",
                "مدينة",
                "العاصمة",
                "450",
                "كلم",
                "-",
                "السورية",
                "من",
            ]
        )
    )
)
def test_spans_are_slices_and_do_not_overlap(pieces: list[str]) -> None:
    text = " ".join(pieces)
    last = 0
    for mention in found(text):
        assert text[mention.start : mention.end] == mention.text
        assert mention.start >= last
        last = mention.end
        resolve_place(mention, story("SYR"))


@pytest.mark.parametrize(
    ("text", "iso3"), [("زيارة للبنان", "LBN"), ("زيارة للعراق", "IRQ"), ("زيارة لليبيا", "LBY")]
)
def test_a_name_that_begins_with_lam_keeps_it_behind_the_preposition(text: str, iso3: str) -> None:
    (mention,) = found(text)
    assert {candidate.iso3 for candidate in mention.candidates} == {iso3}
