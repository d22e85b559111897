"""Where an act happened: which of a sentence's places it takes, and when it takes none."""

from __future__ import annotations

import pytest

from marsad.model import Claim
from tests.extract.views import read


def claim(text: str, event: str, published: str | None = None) -> Claim:
    """The only claim of a type."""
    found = [c for c in read(text, published).claims if c.event == event]
    assert len(found) == 1, [(c.event, c.trigger.text) for c in found]
    return found[0]


@pytest.mark.parametrize(
    ("text", "event", "place"),
    [
        ("احتشد مئات العمال في مدينة صفاقس أمس.", "PROTEST", "مدينة صفاقس"),
        ("وفي البصرة، قال مصدر في الشرطة إن مسلحين قتلوا ضابطا.", "ASSAULT", "البصرة"),
        ("قتل أربعة جنود في انفجار عبوة ناسفة جنوب كركوك.", "ASSAULT", "جنوب كركوك"),
        ("اعتقلت الشرطة التونسية ثلاثة شبان في أحد شوارع القيروان.", "COERCE", "شوارع القيروان"),
        ("قتل سبعة مدنيين في هجوم على سوق في الحلة (مئة كلم جنوب بغداد).", "ASSAULT", "الحلة"),
        ("اعتصم عشرات الصحفيين أمام مقر النقابة احتجاجا على القانون.", "PROTEST", "مقر النقابة"),
        ("احتشد مئات المحتجين على مقربة من البرلمان.", "PROTEST", "البرلمان"),
        ("قتل الجيش سبعة مسلحين شمال سيناء.", "ASSAULT", "شمال سيناء"),
        ("قصفت طائرات ريف القنيطرة.", "ASSAULT", "ريف القنيطرة"),
        ("قصفت مروحيات مدينة بنش بالبراميل.", "ASSAULT", "مدينة بنش"),
    ],
)
def test_place_of_an_act_on_the_ground(text: str, event: str, place: str) -> None:
    found = claim(text, event).place
    assert found is not None
    assert set(place.split()) & set(found.text.split())
    assert text[found.start : found.end] == found.text


@pytest.mark.parametrize(
    "text",
    [
        "اتهم نواب في البرلمان الليبي رئيس الحكومة بالفساد بعد زيارته إلى بنغازي.",
        "طالبت منظمة العفو الدولية الحكومة المصرية بالإفراج عن المعتقلين في سجن طرة.",
    ],
)
def test_acts_of_words_take_no_place_that_is_not_theirs(text: str) -> None:
    said = [c for c in read(text).claims if c.event in {"ACCUSE", "REQUEST"}]
    assert said
    assert all(c.place is None for c in said)


def test_a_place_inside_a_name_is_not_where_it_happened() -> None:
    found = [
        c
        for c in read("هاجم تنظيم القاعدة في بلاد المغرب الإسلامي دورية للجيش المالي.").claims
        if c.event == "ASSAULT"
    ]
    assert found
    assert all(c.place is None for c in found)


def test_a_place_behind_a_name_with_a_place_in_it_is_where_it_happened() -> None:
    for text, place in (
        ("هاجم مسلحون قوات سوريا الديمقراطية في منبج.", "منبج"),
        ("اشتبك الجيش اليمني مع تنظيم القاعدة في جزيرة العرب في محافظة أبين.", "محافظة أبين"),
    ):
        found = claim(text, "ASSAULT").place
        assert found is not None
        assert found.text == place


def test_a_state_called_by_a_side_and_a_paper_are_no_places_of_an_act() -> None:
    assert claim("طالب الرئيس الفصائل جنوب السودان بالهدوء.", "REQUEST").place is None
    told = read("قال شاهد لـ«الشرق الأوسط» إن الشرطة فرقت المحتجين بالهراوات.").claims
    assert told and all(c.place is None for c in told)


def test_town_comes_before_country() -> None:
    found = claim(
        "أعلن الجيش الفرنسي في مالي أن ثلاثة من جنوده قتلوا في كمين قرب مدينة كيدال.", "ASSAULT"
    ).place
    assert found is not None
    assert "كيدال" in found.text


def test_date_belongs_to_its_clause() -> None:
    found = claim("اعتقلت الشرطة السودانية ثلاثة ناشطين يوم الخميس الماضي.", "COERCE", "2013-06-12").date
    assert found.text is not None
    assert found.from_ == "2013-06-06"


def test_what_a_place_lies_near_is_not_where_it_happened() -> None:
    text = "قصف سلاح الجو التركي مواقع في شمال سوريا المقابل لمدينة كيليس."
    found = claim(text, "ASSAULT").place
    assert found is not None
    assert "كيليس" not in found.text


def test_a_place_of_another_act_is_not_that_of_an_added_one() -> None:
    text = "أنزلت إيطاليا وحدات عسكرية في طرابلس، فضلا عن وجود ألف جندي فرنسي."
    found = [c for c in read(text).claims if c.trigger.text == "وجود"]
    assert [c.place for c in found] == [None]


def test_what_is_done_on_an_anniversary_is_of_its_day_and_what_it_is_of_of_its_own() -> None:
    text = "اعتقلت الشرطة عشرات الطلاب في الذكرى الثانية لاغتيال النائب علي الماجري في 7 أبريل 2013."
    assert claim(text, "COERCE", "2015-04-10").date.from_ == "2015-04-07"
    assert claim(text, "COERCE", "2015-04-10").status == "asserted"
    assert claim(text, "ASSAULT", "2015-04-10").date.from_ == "2013-04-07"


@pytest.mark.parametrize(
    ("text", "event", "date"),
    [
        ("اتهمت الوزارة الاثنين مسلحين بخطف ثلاثة عمال الشهر الماضي.", "ASSAULT", "الشهر الماضي"),
        ("حمل الناطق السبت الميليشيات مسؤولية الهجوم على القافلة يوم الخميس.", "ASSAULT", "يوم الخميس"),
        ("اتهمت الوزارة الاثنين مسلحين بخطف ثلاثة عمال.", "ASSAULT", None),
        ("قتل شرطيان السبت في هجوم على حاجز، واعتقل الجيش الأحد مهاجما.", "ASSAULT", "السبت"),
    ],
)
def test_a_date_before_the_noun_under_a_verb_is_the_verb_s(text: str, event: str, date: str | None) -> None:
    assert claim(text, event, "2016-03-16").date.text == date


def test_days_counted_from_an_act_are_not_its_date() -> None:
    text = "عاد الهدوء بعد ثلاثة أيام على قصف الطيران السوري المدينة."
    assert claim(text, "ASSAULT").date.text is None


def test_a_site_without_a_point_lies_in_the_town_behind_it() -> None:
    place = claim("تظاهر المئات أمام مقر مجلس النواب في طبرق.", "PROTEST").place
    assert place is not None
    assert (place.text, place.name, place.country) == ("مقر مجلس النواب", "headquarters of parliament", "LBY")
    assert (place.precision, place.admin1, place.radius_km) == ("city", "Al Butnan", 20)
    assert place.lat is not None


def test_a_town_that_another_act_is_in_lends_a_site_no_point() -> None:
    place = claim("تظاهر المئات أمام مقر الحزب، وفي طبرق اعتقلت الشرطة صحفيا.", "PROTEST").place
    assert place is not None and place.lat is None


def test_a_market_s_name_does_not_hide_the_town_it_bears() -> None:
    place = claim("قصفت الطائرات الحربية سوق معرة النعمان، ما أدى إلى مقتل عشرة مدنيين.", "ASSAULT").place
    assert place is not None and place.name == "Maarrat an Numan"


def test_whose_province_it_is_is_nobody_struck() -> None:
    assert claim("شن الطيران غارات على ريف حلب السوري.", "ASSAULT").recipient == ()


@pytest.mark.parametrize(
    ("text", "place"),
    [
        ("عقد الاتحاد الأفريقي الاثنين جلسة حول جنوب السودان في أديس أبابا.", "أديس أبابا"),
        ("عقد مجلس الأمن جلسة حول الصحراء الغربية.", None),
        ("ناقش الوزيران نشر قوات دولية في غزة.", None),
        ("بحث الوزيران في القاهرة نشر قوات دولية في غزة.", "القاهرة"),
    ],
)
def test_what_talks_are_about_is_not_where_they_are(text: str, place: str | None) -> None:
    found = claim(text, "CONSULT").place
    assert (found.text if found else None) == place


def test_fighting_around_a_town_is_there() -> None:
    found = claim("اندلعت اشتباكات حول مدينة تعز.", "ASSAULT").place
    assert found is not None
    assert found.text == "مدينة تعز"


@pytest.mark.parametrize(
    ("text", "place"),
    [
        ("اجتمع سفراء الدول لبحث الأزمة في اليمن.", None),
        ("عقد الوزراء اجتماعا طارئا لمناقشة التطورات في السودان.", None),
        ("اجتمع سفراء الدول في الأردن لبحث الأزمة.", "الأردن"),
        ("اجتمع وزراء الدول في القاهرة لبحث الأزمة في سوريا.", "القاهرة"),
    ],
)
def test_a_country_that_is_only_talked_of_is_not_where_they_met(text: str, place: str | None) -> None:
    found = claim(text, "CONSULT").place
    assert (found and found.text) == place


def test_the_seat_of_whose_envoy_one_is_is_not_the_town_meant() -> None:
    told = claim("وصل الوفد إلى حلب. وقال سفير باريس إن المسلحين قصفوا المدينة.", "ASSAULT").place
    assert told is not None and told.name == "Aleppo"


@pytest.mark.parametrize(
    ("text", "where"),
    [
        ("نددت وزارة الخارجية في عمان بقتل إسرائيل صحفيين.", None),
        ("سار المئات في مسيرة جابت وسط تونس تنديدا بقصف إسرائيل مستشفى.", None),
        ("نددت الحكومة في بيروت بقصف إسرائيل بلدة الخيام.", "بلدة الخيام"),
        ("نددت النقابة في بغداد بقتل الجيش العراقي متظاهرين.", "بغداد"),
        ("شنت إسرائيل في جنوب لبنان غارات.", "جنوب لبنان"),
    ],
)
def test_where_others_judge_a_deed_it_was_not_done(text: str, where: str | None) -> None:
    (deed,) = [claim for claim in read(text).claims if claim.event == "ASSAULT"]
    assert (deed.place.text if deed.place else None) == where


def test_what_an_operation_is_called_is_not_where_it_was() -> None:
    (move,) = read('دخلت القوات البلدة في عملية "درع الفرات".').claims
    assert move.place is None or "الفرات" not in move.place.text
