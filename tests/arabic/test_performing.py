"""Verbs of the first person in quotations, whose letters are also those of other words."""

from __future__ import annotations

import pytest

from marsad.arabic.analyse import default_analyser


def _read(text: str, word: str) -> tuple[str, int | None, str]:
    """The lemma, the person and the و of a word."""
    found = next(w for s in default_analyser().sentences(text) for w in s.words if w.text == word)
    return found.lemma, found.reading.person, found.conj


@pytest.mark.parametrize(
    ("text", "word", "lemma"),
    [
        ("قال النائب: «أرحب بالقرار وأدعو الوزير إلى تنفيذه».", "وأدعو", "دعا"),
        ("قال النائب: «أرحب بالقرار وأدين الاعتداء».", "وأدين", "ادان"),
        ("قال النائب: «أثمن دور الوسطاء».", "أثمن", "ثمن"),
        ("قال النائب: «أشكر الوزير، وأعرب عن أسفي لما حدث».", "وأعرب", "اعرب"),
    ],
)
def test_a_speaker_acts_by_what_he_says(text: str, word: str, lemma: str) -> None:
    assert _read(text, word)[:2] == (lemma, 1)


@pytest.mark.parametrize(
    ("text", "word"),
    [
        ("قال النائب: «أعلن الوزير استقالته».", "أعلن"),
        ("قال النائب إنه يرحب بالقرار، وأعرب عن أسفه.", "وأعرب"),
        ("رحب النائب: «نؤيد القرار». وأعلن الوزير استقالته.", "وأعلن"),
    ],
)
def test_others_are_told_of_in_the_third_person(text: str, word: str) -> None:
    assert _read(text, word)[1] == 3
