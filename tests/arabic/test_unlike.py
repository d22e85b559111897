"""Verbs in ت that agree with the noun before them, the nouns of those counted, and what a body did to
those counted behind it."""

from __future__ import annotations

import pytest

from marsad.read import Reader


@pytest.fixture(scope="module")
def reader() -> Reader:
    return Reader()


@pytest.mark.parametrize(
    ("text", "at", "pos", "tense", "gender"),
    [
        ("قالت مصادر إن الجيش تقدم نحو المدينة.", 4, "verb", "past", "m"),
        ("قالت المنظمة إن الجيش تعمد قصف المنازل.", 4, "verb", "past", "m"),
        ("قال الوزير إن الحكومة تقدم مساعدات للنازحين.", 4, "verb", "present", "f"),
        ("أعلنت وزارة الدفاع مقتل عشرة جنود.", 3, "noun", None, None),
        ("أكد شهود أن الحرس الثوري خطف ثلاثة بحارة.", 5, "verb", "past", "m"),
        ("ذكر التقرير أن القضاء العسكري سجن 4 صحفيين.", 5, "verb", "past", "m"),
        ("أعلن الجيش السوداني قتل ثلاثة مسلحين.", 3, "noun", None, "m"),
        ("قال الخبير إن الهدف الأساسي قتل ثلاثة ضباط.", 5, "noun", None, "m"),
    ],
)
def test_a_word_is_what_can_go_with_its_neighbours(
    reader: Reader, text: str, at: int, pos: str, tense: str | None, gender: str | None
) -> None:
    word = reader.analyser.sentences(text)[0].words[at]
    assert (word.pos, word.reading.tense, word.reading.gender) == (pos, tense, gender)
