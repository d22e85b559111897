"""Whatever comes in: offsets are right, words are in order, time is linear, nothing fails."""

import time

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bench.fuzz import check as offsets_hold
from marsad.arabic.analyse import Analyser
from marsad.arabic.letters.fold import fold
from marsad.arabic.words.sentences import split

ANALYSER = Analyser()
LETTERS = "ابتثجحخدذرزسشصضطظعغفقكلمنهويءأإآؤئىةپگچ"
ARABIC = st.text(alphabet=LETTERS + 'ًٌَُِّْـ\u200f\u200c ﻻﷲ.،؟!"«»“”()\n0123٤٥٫-…', max_size=120)


def check(text):
    offsets_hold(ANALYSER, text)


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


def seconds(read, text):
    """The better of two tries: what else the machine does only adds."""
    tries = []
    for _ in range(2):
        began = time.perf_counter()
        read(text)
        tries.append(time.perf_counter() - began)
    return min(tries)


@pytest.mark.parametrize("piece", ["ا", "قال", ".", '"', "ـ", "َ", "و.", "(", "قا\n", "1.", "…", "“a", '."ا'])
def test_lines_without_end_take_linear_time(piece):
    short, long = piece * (300_000 // len(piece)), piece * (1_200_000 // len(piece))
    assert seconds(split, long) < 16 * seconds(split, short)


def test_a_word_without_end_takes_linear_time():
    assert seconds(check, "ب" * 400_000) < 16 * seconds(check, "ب" * 100_000)
