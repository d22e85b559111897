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
