"""Places without a point of their own, near the town that the words set them in. Own sentences."""

from __future__ import annotations

import pytest

from marsad.lexicon.places import load_places
from marsad.model.claim import Place
from marsad.resolve.places.places import resolve_place
from tests.resolve.test_places import found, story


def place(text: str, words: str, country: str | None) -> Place:
    mention = next(m for m in found(text) if m.text == words)
    return resolve_place(mention, story(country))


@pytest.mark.parametrize(
    ("text", "words", "country", "town", "radius"),
    [
        ("فتش الجنود منازل في حي الكوثر بمدينة إدلب.", "حي الكوثر", "SYR", "إدلب", 15),
        ("اعتقل محتج في حي الميدان بدمشق.", "حي الميدان", "SYR", "دمشق", 15),
        ("اعتصم المئات في ساحة التحرير ببغداد.", "ساحة التحرير", "IRQ", "بغداد", 10),
    ],
)
def test_a_quarter_has_the_point_of_its_town_and_a_radius(
    text: str, words: str, country: str, town: str, radius: float
) -> None:
    there = place(text, words, country)
    (seat,) = [resolve_place(m, story(country)) for m in found(f"عاد الهدوء إلى مدينة {town}.")]
    assert (there.country, there.lat, there.lon, there.admin1) == (country, seat.lat, seat.lon, seat.admin1)
    assert there.radius_km == radius
    assert there.precision in ("district", "city")


def test_what_lies_off_a_town_is_perhaps_in_another_province() -> None:
    there = place("نصب مجهولون كمينا في حي النصر غربي مدينة سبها.", "حي النصر", "LBY")
    assert (there.country, there.admin1, there.radius_km) == ("LBY", None, 65)
    text = "قتل جنود في كمين قرب قرية شينيغودار الواقعة على بعد 209 كيلومترات شمال العاصمة نيامي."
    far = place(text, "قرب قرية شينيغودار", "NER")
    assert (far.country, far.admin1, far.radius_km) == ("NER", None, 124)
    assert far.lat is not None


def test_the_head_of_a_longer_name_is_no_place_elsewhere() -> None:
    there = place("هاجم مسلحون قرية بني غازي في محافظة حجة.", "قرية بني غازي", "YEM")
    assert (there.country, there.admin1, there.lat) == ("YEM", "Ḩajjah", None)
    there = place("قتل ضابط في بلدة بئر علي بمحافظة شبوة.", "بلدة بئر علي", None)
    assert (there.country, there.admin1, there.lat) == ("YEM", "Shabwah", None)
    assert [m.text for m in found("هاجم مسلحون بلدة كفر زيتا وتل ملح.")] == ["بلدة كفر زيتا"]


def test_a_province_is_in_the_one_that_bears_its_name_not_in_its_seat_s() -> None:
    assert place("سقط صاروخ في ريف دمشق.", "ريف دمشق", "SYR").admin1 == "Rif-dimashq"


def test_a_village_in_a_province_has_no_point() -> None:
    there = place("هاجم مسلحون قرية ود النورة بولاية الجزيرة.", "قرية ود النورة", "SDN")
    assert (there.country, there.lat, there.radius_km) == ("SDN", None, None)
    assert there.admin1 == "Al Jazirah"


def test_where_the_words_set_it_decides_between_namesakes() -> None:
    assert place("سقطت قذائف على بلدة شيخ سعد بريف درعا.", "بلدة شيخ سعد", None).country == "SYR"
    assert place("أغلق محتجون مديرية المنصورة في عدن.", "مديرية المنصورة", None).country == "YEM"


def test_what_lies_near_something_is_not_in_it() -> None:
    assert place("وقعت اشتباكات في بلدة الشجرة قرب الحدود الأردنية.", "بلدة الشجرة", "SYR").country == "SYR"


def test_a_joined_place_is_no_town_of_the_one_before() -> None:
    there = place("تظاهر السكان في حي الكوثر وفي دمشق.", "حي الكوثر", "SYR")
    assert there.lat is None


def test_a_village_far_from_the_story_is_another_of_that_name() -> None:
    (mention,) = found("قتل مدني في بلدة شيخ سعد.")
    assert resolve_place(mention, story("SYR")).country == "SYR"
    assert resolve_place(mention, story("SYR")).lat is None
    assert resolve_place(mention, story("PSE")).lat is not None


@pytest.mark.parametrize(
    ("text", "name", "country", "radius"),
    [
        ("أغلقت السلطات معبر باب الهوى.", "Bab al-Hawa", "SYR", 25),
        ("أغلقت السلطات معبر البوكمال.", "Al-Bukamal crossing", "SYR", 20),
        ("استأنفت السلطات العمل في معبر سفوان.", "Safwan crossing", "IRQ", 20),
        ("أضرب عمال ميناء بورتسودان.", "Port Sudan", "SDN", 20),
        ("اقتحم محتجون مصفاة الزاوية.", "Az Zāwīyah", "LBY", 20),
    ],
)
def test_a_point_that_a_town_lends_says_how_far_it_may_be(
    text: str, name: str, country: str, radius: float
) -> None:
    (mention,) = found(text)
    there = resolve_place(mention, story(country))
    assert (there.name, there.country, there.radius_km) == (name, country, radius)
    assert there.lat is not None
    assert there.precision == "city"


def test_a_street_called_by_a_foreign_town_is_not_there() -> None:
    (mention,) = found("قطع محتجون شارع حيفا.")
    there = resolve_place(mention, story("IRQ"))
    assert (there.country, there.lat) == ("IRQ", None)


def test_no_name_of_a_quarter_stands_for_an_ordinary_word() -> None:
    text = "ألغى البرلمان العبودية ودعا المهندسين والشيخ رضوان والحاج يوسف إلى الباب الشرقي."
    assert [m.text for m in found(text)] == []


def test_crossings_and_quarters_have_no_numbers_of_their_own() -> None:
    own = [row for row in load_places().rows if row[7] == "crossing"]
    assert len(own) > 90
    assert {row[0] for row in own} == {None}
