"""Dates: what is found in a sentence, and the days it means on a day of publication. The sentences are our
own."""

from __future__ import annotations

from functools import cache

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from marsad.arabic.analyse import Analyser
from marsad.resolve.dates.dates import DateMention, find_dates, resolve_date
from tests.resolve.cases import read_cases

WEDNESDAY = "2016-03-16"


@cache
def analyser() -> Analyser:
    return Analyser()


def found(text: str) -> list[DateMention]:
    return [m for s in analyser().sentences(text) for m in find_dates(s.words, text)]


CASES = read_cases("dates.tsv")


@pytest.mark.parametrize(("sentence", "expression", "first", "last", "precision", "basis"), CASES)
def test_expression(
    sentence: str, expression: str, first: str | None, last: str | None, precision: str | None, basis: str
) -> None:
    mentions = found(sentence)
    assert [m.text for m in mentions] == [expression]
    day = resolve_date(mentions[0], WEDNESDAY)
    assert (day.from_, day.to, day.precision, day.basis) == (first, last, precision, basis)
    assert sentence[mentions[0].start : mentions[0].end] == expression


NO_DATE = [
    "حكم عليه بالسجن خمس سنوات.",
    "فرضت السلطات حظر التجول لمدة يومين.",
    "يبلغ من العمر 45 عاما.",
    "أصيب 2000 شخص في الزلزال.",
    "أغلقت الحكومة في 2000 موقع أعمال البناء.",
    "قال أحد السكان إن الوضع هادئ.",
    "احتفلت البلاد باليوم الوطني في الساحات.",
    "دعت قوى 14 آذار إلى اجتماع.",
    "طالبت حركة 20 فبراير بالإصلاح.",
    "مارس الوزير ضغوطا على النواب.",
    "استمرت الجلسة ثلاث ساعات.",
    "صام رمضان المالكي وحده.",
    "شكر ربيع الحاضرين.",
    "بقي معتقلا طوال ثلاثة أشهر.",
    "انتقد وزراء 14 آذار القرار.",
    "حكم عليه بالسجن ثلاثة أشهر.",
    "يبلغ عمره عشرين عاما.",
    "بلغ عدد القتلى 1990 شخصا.",
    "استقبل الوزير 2011 لاجئا.",
    "استغرقت الرحلة يومين.",
    "شارك حزب 8 آذار في الحكومة.",
    "اتهم نواب 8 آذار خصومهم.",
    "نفى تيار 6 أبريل التهمة.",
    "مارست المنظمة ضغوطا.",
    "تولى أيمن رمضان الرئاسة.",
    "وصل جمعة الحارثي إلى المقر.",
    "التقى خميس الورفلي الوفد.",
    "رفضت لجنة الأربعين العرض.",
    "عزل القرار رقم 1701 الحزب.",
    "قصفت طائرة إف 16 الموقع.",
    "دمر صاروخ غراد 122 المبنى.",
    "صوت 120 نائبا ضد القانون.",
    "سار المتظاهرون مسافة 2000 متر.",
    "ارتفع السعر إلى 2014 دولارا.",
    "تظاهر أهالي حي الربيع.",
    "أحيت المدينة الذكرى الأولى للثورة.",
    "كان الشيخ في الثمانينات من عمره.",
    "اندلعت اشتباكات في إب.",
    "سار الموكب فوق كوبري 6 أكتوبر.",
    "يقع المصنع في محافظة السادس من أكتوبر.",
    "صدرت صحيفة 14 أكتوبر.",
]


@pytest.mark.parametrize("sentence", NO_DATE)
def test_no_date(sentence: str) -> None:
    assert [m.text for m in found(sentence)] == []


RELATIVE = ["أمس", "الخميس الماضي", "قبل يومين", "15 يوليو", "العام الماضي", "مطلع شهر أغسطس الماضي", "غدا"]


@pytest.mark.parametrize("expression", RELATIVE)
def test_nothing_is_made_up_without_a_day_of_publication(expression: str) -> None:
    (mention,) = found(f"التقى الوزيران {expression} في القاهرة.")
    day = resolve_date(mention, None)
    assert (day.from_, day.to, day.basis) == (None, None, "relative")


def test_stated_dates_need_no_publication() -> None:
    (mention,) = found("التقى الوزيران في 15 يوليو 2014 في القاهرة.")
    assert resolve_date(mention, None).from_ == "2014-07-15"


def test_a_day_that_does_not_exist_stays_null() -> None:
    (mention,) = found("صدر البيان في 31 فبراير 2014.")
    day = resolve_date(mention, WEDNESDAY)
    assert (day.from_, day.to) == (None, None)


def test_a_leap_day_without_year_is_the_last_one() -> None:
    (mention,) = found("صدر البيان في 29 فبراير.")
    assert resolve_date(mention, "2015-06-01").from_ == "2012-02-29"


def test_two_dates_in_one_sentence() -> None:
    text = "اعتقل في 3 مارس 2010 ثم أطلق سراحه الخميس الماضي."
    assert [m.text for m in found(text)] == ["3 مارس 2010", "الخميس الماضي"]


@pytest.mark.parametrize(
    ("sentence", "day"),
    [
        ("اعتصم طلاب في الذكرى الثالثة لسقوط البلدة في 9 ماي 2012.", "2015-05-09"),
        ("أغلق المحتجون الطريق في الذكرى السنوية الأولى لاتفاق 2 يونيو 2014.", "2015-06-02"),
        ("احتشد آلاف في الذكرى الثامنة والعشرين لأحداث 5 أكتوبر 1988.", "2016-10-05"),
        ("احتشد آلاف في الذكرى الحادية عشرة لانسحاب 26 نيسان 2005.", "2016-04-26"),
        ("اعتقلت الشرطة طلابا في ذكرى إضراب 8 مارس 1990.", "2016-03-08"),
        ("اعتقلت الشرطة طلابا في ذكرى حرب عام 1973.", None),
    ],
)
def test_an_anniversary_is_kept_years_after_what_it_is_of(sentence: str, day: str | None) -> None:
    (mention,) = found(sentence)
    own = mention.memorial
    assert own is not None and own.text == sentence[own.start : own.end]
    assert "ذكرى" in own.text.split()[0]
    assert resolve_date(own, WEDNESDAY).from_ == day


def test_a_date_behind_a_full_stop_or_another_noun_is_no_anniversary() -> None:
    text = "أحيا السكان الذكرى الأولى للمجزرة، واعتقلت الشرطة في 3 مارس 2016 ثلاثة منهم."
    assert [mention.memorial for mention in found(text)] == [None]
    assert [mention.memorial for mention in found("عقد الاجتماع في قاعة الثورة في 3 مارس 2016.")] == [None]


@settings(max_examples=60, deadline=None)
@given(
    st.lists(
        st.sampled_from([*(c[1] for c in CASES), "و", "(", ")", "/", "من", "إلى", "في", "7", "2014", "ال"])
    )
)
def test_spans_are_slices_and_do_not_overlap(pieces: list[str]) -> None:
    text = " ".join(pieces)
    last = 0
    for mention in found(text):
        assert text[mention.start : mention.end] == mention.text
        assert mention.start >= last
        last = mention.end
        resolve_date(mention, WEDNESDAY)
