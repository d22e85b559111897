"""Whatever comes in: offsets are right, words are in order, time is linear, nothing fails."""

import time

from hypothesis import given, settings
from hypothesis import strategies as st

from marsad.arabic.analyse import Analyser
from marsad.arabic.fold import fold
from marsad.arabic.sentences import split

ANALYSER = Analyser()
LETTERS = "ابتثجحخدذرزسشصضطظعغفقكلمنهويءأإآؤئىةپگچ"
ARABIC = st.text(alphabet=LETTERS + 'ًٌَُِّْـ\u200f\u200c ﻻﷲ.،؟!"«»“”()\n0123٤٥٫-…', max_size=120)


def check(text):
    ended = 0
    for sentence in ANALYSER.sentences(text):
        assert ended <= sentence.start < sentence.end <= len(text)
        ended = sentence.end
        at = sentence.start
        for word in sentence.words:
            assert at <= word.start < word.end <= sentence.end
            assert text[at : word.start].strip() == ""
            assert text[word.start : word.end] == word.text
            assert word.start <= word.stem_start <= word.stem_end <= word.end
            at = word.end
        assert text[at : sentence.end].strip() == ""


@settings(max_examples=300, deadline=None)
@given(ARABIC)
def test_arabic_soup(text):
    check(text)


@settings(max_examples=300, deadline=None)
@given(st.text(max_size=80))
def test_any_unicode(text):
    check(text)


@settings(max_examples=200, deadline=None)
@given(st.text(max_size=80))
def test_fold_offsets(text):
    folded = fold(text)
    assert len(folded.offsets) == len(folded.text) + 1
    assert list(folded.offsets) == sorted(folded.offsets)
    assert fold(folded.text).text == folded.text


@settings(max_examples=100, deadline=None)
@given(ARABIC)
def test_same_text_same_sentences(text):
    assert Analyser.sentences(ANALYSER, text) == ANALYSER.sentences(text)


def test_lines_without_end_take_linear_time():
    for piece in ("ا", "قال", ".", '"', "ـ", "َ", "و.", "(", "قا\n", "1.", "…", "“a", '."ا'):
        text = piece * (400_000 // len(piece))
        began = time.perf_counter()
        split(text)
        assert time.perf_counter() - began < 4, piece
    began = time.perf_counter()
    check("ب" * 1_000_000)
    assert time.perf_counter() - began < 4
