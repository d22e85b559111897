"""Plurals and duals behind one noun are its owners, not its adjectives."""

from __future__ import annotations

import pytest

from marsad.arabic.analyse import analyse


@pytest.mark.parametrize(
    ("text", "word", "pos"),
    [
        ("أعلن الجيش مقتل مدنيين في الغارة.", "مدنيين", "noun"),
        ("أعلنت الشرطة مقتل شرطيين في كمين.", "شرطيين", "noun"),
        ("نددت النقابة باعتقال ناشطين أمس.", "ناشطين", "noun"),
        ("حاكمت المحكمة جنودا متورطين في القتل.", "متورطين", "adj"),
        ("رأى الشهود رجالا مسلحين في القرية.", "مسلحين", "adj"),
    ],
)
def test_what_many_men_are_behind_a_noun(text: str, word: str, pos: str) -> None:
    (sentence,) = analyse(text)
    assert [w.pos for w in sentence.words if w.text == word] == [pos]
