"""Publication dates: from metadata, as given, from the address, from the page; never from the clock."""

from __future__ import annotations

import hashlib

import pytest
from hypothesis import given
from hypothesis import strategies as st

from marsad.clean import clean
from marsad.clean.dates import date_in, date_of_field, date_of_url
from marsad.model import Article, RawDocument

TITLE = "الجفاف يضر محصول القمح في الوادي"
TEXT = "أعلنت وزارة الزراعة اليوم أن محصول القمح في الوادي تضرر من الجفاف، وأن لجنة ستزور القرى المتضررة."


def dated(head: str, given_day: str | None = None, **fields: str) -> Article:
    text = f"{TITLE}\n{head}\n{TEXT}\n{TEXT}"
    return clean(
        RawDocument("d-1", "x", text, hashlib.sha256(text.encode()).hexdigest(), **fields), given_day
    )


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("الاثنين, 16 نوفمبر/ تشرين الثاني, 2009, 10:44", "2009-11-16"),
        ("30 تشرين الأول/أكتوبر 2009", "2009-10-30"),
        ("السبت ٥ آذار ٢٠١١", "2011-03-05"),
        ("12 جويلية 2014", "2014-07-12"),
        ("3 شتنبر 2016", "2016-09-03"),
        ("Sunday 23 January, 2022", "2022-01-23"),
        ("January 23, 2022", "2022-01-23"),
        ("24/7/2015", "2015-07-24"),
        ("2015/07/24 10:20", "2015-07-24"),
        ("برلين 25 شوال 1436 هـ الموافق 10 أغسطس 2015 م", "2015-08-10"),
        ("الجمعة 16 شوال 1434 هـ", "2013-08-23"),
        ("١٢ من ربيع الأول عام ١٤٤٠", "2018-11-20"),
        ("12/10/1436هـ", "2015-07-28"),
        ("31 رجب 1440 هـ", None),
        ("04/07/09", None),
        ("31 شباط 2015", None),
        ("16 نوفمبر/كانون الأول 2009", None),
        ("مارس 2011", None),
        ("في عام 2011", None),
        ("10-20-2015", None),
    ],
)
def test_dates_in_words(text: str, day: str | None) -> None:
    assert date_in(text) == day


def test_dates_in_fields_and_addresses() -> None:
    assert date_of_field("2017-01-14T10:00:00+01:00") == "2017-01-14"
    assert date_of_field("20170114") == "2017-01-14"
    assert date_of_field("2017") is None
    assert date_of_url("https://a.example/2017/01/14/x") == "2017-01-14"
    assert date_of_url("https://a.example/news/20170114-x") == "2017-01-14"
    assert date_of_url("https://a.example/2017/13/14/x") is None
    assert date_of_url("https://a.example/120170114999") is None


def test_metadata_come_first_then_the_given_day_then_the_address_then_the_page() -> None:
    line, url = "آخر تحديث: 16 نوفمبر 2009", "https://a.example/2010/02/03/x"
    full = dated(line, "2011-01-01", url=url, published="2012-01-01")
    assert (full.published, full.published_basis) == ("2012-01-01", "metadata")
    given_day = dated(line, "2011-01-01", url=url)
    assert (given_day.published, given_day.published_basis) == ("2011-01-01", "given")
    address = dated(line, url=url)
    assert (address.published, address.published_basis, address.publisher) == (
        "2010-02-03",
        "url",
        "a.example",
    )
    page = dated(line)
    assert (page.published, page.published_basis) == ("2009-11-16", "text")
    nothing = dated("محليات")
    assert (nothing.published, nothing.published_basis) == (None, "unknown")


def test_a_date_inside_the_text_is_not_that_of_publication() -> None:
    assert (
        dated("وقع الاتفاق في 3 مارس 2011 بعد مفاوضات طويلة شاركت فيها وفود من كل المدن.").published is None
    )


def test_a_date_that_cannot_be_read_is_unknown() -> None:
    assert dated("محليات", published="أمس").published_basis == "unknown"


@given(st.text(max_size=60))
def test_any_text_gives_a_day_or_nothing(text: str) -> None:
    for found in (date_in(text), date_of_field(text), date_of_url(text)):
        assert found is None or date_of_field(found) == found


def test_a_reporter_without_a_name_closes_a_dateline() -> None:
    text = "أنطاكيا - مراسلنا - قتل سبعة مدنيين في غارات على سوق شعبي في بلدة كفرومة."
    article = clean(RawDocument("d-1", "x", text, hashlib.sha256(text.encode()).hexdigest()))
    assert article.dateline is not None
    assert article.text[article.dateline.end :].startswith("قتل")
