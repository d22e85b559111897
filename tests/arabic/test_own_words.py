"""Words that resources/arabic adds to the dictionary: they are read as the words that they are like."""

from __future__ import annotations

import pytest

from genscripts.hunspell import with_nouns
from marsad.arabic.analyse import Analyser


@pytest.mark.parametrize(
    ("text", "at", "pos", "lemma"),
    [
        ("أطلقت صاروخا باليستيا على المدينة.", 2, "adj", "باليستي"),
        ("انفجرت سيارة مفخخة أمام المقر.", 2, "adj", "مفخخ"),
        ("استولت الميليشيا على المبنى.", 1, "noun", "ميليشيا"),
        ("وقعوا في كمائن نصبت لهم.", 2, "noun", "كمين"),
    ],
)
def test_a_word_of_today_is_read(text: str, at: int, pos: str, lemma: str) -> None:
    word = Analyser().sentences(text)[0].words[at]
    assert (word.pos, word.lemma, word.reading.known, word.prep) == (pos, lemma, True, "")


def test_a_new_noun_takes_the_endings_of_the_one_that_it_is_like() -> None:
    rows = [{"word": "باليستي", "like": "سياسي"}, {"word": "كتاب", "like": "سياسي"}]
    assert with_nouns("2\nسياسي/58\nكتاب/61\n", rows) == "3\nسياسي/58\nكتاب/61\nباليستي/58\n"


def test_a_model_that_the_dictionary_lacks_is_named() -> None:
    with pytest.raises(ValueError, match="ليس"):
        with_nouns("1\nسياسي/58\n", [{"word": "باليستي", "like": "ليس"}])
