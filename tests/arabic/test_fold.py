import pytest

from marsad.arabic.letters.fold import fold, fold_word, key


@pytest.mark.parametrize(
    ("text", "folded"),
    [
        ("أَحْمَد إلى آخر", "احمد الي اخر"),
        ("مـــصر", "مصر"),
        ("ﻻ ﷲ ﺑﻴﺖ", "لا الله بيت"),
        ("١٢٣ ۴۵", "123 45"),
        ("کتاب ایران", "كتاب ايران"),
        ("الر\u200cئيس\u200f", "الرئيس"),
        ("مدرسة شؤون", "مدرسة شؤون"),
        ("", ""),
    ],
)
def test_fold(text, folded):
    assert fold(text).text == folded
    assert fold_word(text) == folded


def test_offsets_lead_back():
    text = "قُتِلَ ﻻعب"
    folded = fold(text)
    assert len(folded.offsets) == len(folded.text) + 1
    at = folded.text.index("لاعب")
    start, end = folded.span(at, at + 4)
    assert text[start:end] == "ﻻعب"
    assert folded.offsets[-1] == len(text)


def test_span_keeps_the_marks_of_its_last_letter():
    folded = fold("بَلَدٌ واحد")
    start, end = folded.span(0, 3)
    assert "بَلَدٌ واحد"[start:end] == "بَلَدٌ"


def test_key_has_one_spelling_of_democratic():
    assert key("الديموقراطية") == key("الديمقراطية")


def test_key_folds_ta_and_hamza_seats():
    assert key("مسؤولة") == key("مسوولة") == "مسووله"
    assert key("هيئة") == key("هييه")
