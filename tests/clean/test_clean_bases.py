"""Author, title, publisher and language, each with the basis it was found on."""

from __future__ import annotations

import hashlib

import pytest

from marsad.clean import clean
from marsad.model import Article, RawDocument

TITLE = "الجفاف يضر محصول القمح في الوادي"
TEXT = "أعلنت وزارة الزراعة اليوم أن محصول القمح في الوادي تضرر من الجفاف، وأن لجنة ستزور القرى المتضررة."


def article(*lines: str, **fields: str) -> Article:
    text = "\n".join(lines)
    return clean(RawDocument("d-1", "x", text, hashlib.sha256(text.encode()).hexdigest(), **fields))


@pytest.mark.parametrize(
    ("line", "author"),
    [
        ("بقلم: سعاد بن ناصر", "سعاد بن ناصر"),
        ("كتبت سعاد بن ناصر", "سعاد بن ناصر"),
        ("بقلم | سعاد", "سعاد"),
        ("المصدر: وكالات", None),
        ("بقلم", None),
    ],
)
def test_the_author_stands_behind_a_label(line: str, author: str | None) -> None:
    found = article(TITLE, line, TEXT, TEXT)
    assert (found.author, found.author_basis) == (author, "text" if author else "unknown")


@pytest.mark.parametrize(
    ("line", "author"),
    [
        ("سعاد بن ناصر - القاهرة", "سعاد بن ناصر"),
        ("القاهرة - سعاد بن ناصر", "سعاد بن ناصر"),
        ("الأفق الجديد / سعاد بن ناصر | 3 مارس 2019", "سعاد بن ناصر"),
        ("كتب: سعاد", "سعاد"),
        ("تقرير: سعاد بن ناصر – تصوير: منى", "سعاد بن ناصر"),
        ("سعاد بن ناصر ومنى عبد الغني", "سعاد بن ناصر ومنى عبد الغني"),
        ("كتب: وكالة الأفق", None),
        ("كتب: مراسلنا", None),
        ("بقلم: رويترز", None),
        ("القاهرة - وكالات", None),
        ("كتبت صحيفة الأفق أمس", None),
        ("تحرير: منى سالم", "منى سالم"),
    ],
)
def test_a_byline_names_a_person_and_never_an_agency(line: str, author: str | None) -> None:
    assert article(TITLE, line, TEXT, TEXT).author == author


def test_who_edits_is_the_author_only_where_nobody_else_is_named() -> None:
    assert article(TITLE, TEXT, TEXT, "تحرير: منى سالم", "إعداد: سعاد بن ناصر").author == "سعاد بن ناصر"


def test_a_name_under_the_text_signs_it_and_names_in_a_row_are_tags() -> None:
    assert article(TITLE, TEXT, TEXT, "سعاد بن ناصر").author == "سعاد بن ناصر"
    assert article(TITLE, TEXT, TEXT, "سعاد بن ناصر", "كريم سالم").author is None


@pytest.mark.parametrize("stated", ["رويترز", "أ ف ب", "وكالات", "admin", "صحيفة الأفق", "الأفق"])
def test_a_stated_author_that_is_no_person_is_none(stated: str) -> None:
    assert article(TITLE, TEXT, TEXT, author=stated, publisher="الأفق").author is None


def test_what_the_input_states_comes_first() -> None:
    found = article(
        TITLE, "بقلم: منى", TEXT, TEXT, author="بقلم سعاد", publisher="الأفق", title=TITLE,
        published="2020-01-02", url="https://www.wadi.example/a",
    )  # fmt: skip
    assert (found.author, found.author_basis) == ("سعاد", "metadata")
    assert (found.publisher, found.publisher_basis) == ("الأفق", "metadata")
    assert (found.title_basis, found.published_basis, found.language_basis) == (
        "metadata",
        "metadata",
        "text",
    )


def test_the_bases_of_what_is_only_printed_or_not_there() -> None:
    found = article(TITLE, TEXT, TEXT, url="https://www.wadi.example/a")
    assert (found.publisher, found.publisher_basis) == ("wadi.example", "url")
    assert (found.title, found.title_basis) == (TITLE, "text")
    bare = article(TEXT)
    assert (bare.title_basis, bare.publisher_basis, bare.published_basis) == ("unknown",) * 3


def test_a_printed_date_gives_way_to_a_given_one() -> None:
    raw = RawDocument("d-1", "x", TEXT, "0", published="2 يناير 2020", published_basis="text")
    assert (clean(raw).published, clean(raw).published_basis) == ("2020-01-02", "text")
    assert (clean(raw, "2021-05-06").published, clean(raw, "2021-05-06").published_basis) == (
        "2021-05-06",
        "given",
    )
    english = clean(
        RawDocument("d-1", "x", "The minister said the talks would resume soon.", "0", author="A B")
    )
    assert (english.author, english.author_basis, english.language_basis) == ("A B", "metadata", "text")


@pytest.mark.parametrize(
    ("lines", "publisher"),
    [
        (("BBC Arabic - أخبار - " + TITLE, TITLE), "BBC Arabic"),
        ((TITLE + " | هسبريس", TITLE), "هسبريس"),
        (("الرئيسية / اقتصاد / " + TITLE, "elkhabar", TITLE), "elkhabar"),
        ((TITLE, "sudantribune.net"), "sudantribune.net"),
        ((TITLE, "صحيفة الأهرام"), "صحيفة الأهرام"),
        # A section of the page that bears a newspaper's name, and a source: neither says whose page it is.
        (("الشرق الأوسط", TITLE), None),
        ((TITLE, "المصدر: هسبريس"), None),
    ],
)
def test_a_page_prints_its_publisher_above_the_text(lines: tuple[str, ...], publisher: str | None) -> None:
    found = article(*lines, TEXT, TEXT)
    assert (found.publisher, found.publisher_basis) == (publisher, "text" if publisher else "unknown")


def test_an_outlet_named_in_the_text_is_not_its_publisher() -> None:
    assert article(TITLE, "هسبريس تنشر التقرير كاملا في عددها اليوم.", TEXT).publisher is None
