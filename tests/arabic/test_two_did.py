"""The past of two people is told from a noun in the accusative."""

from __future__ import annotations

import pytest

from marsad.arabic.analyse import analyse


@pytest.mark.parametrize(
    ("text", "form", "pos"),
    [
        ("أفاد الناطق أن ضابطين قتلا في الكمين.", "قتلا", "verb"),
        ("ذكرت الصحيفة أن مهندسين صينيين خطفا في الصحراء.", "خطفا", "verb"),
        ("أعلنت القيادة أن جنديين اثنين قتلا أمس.", "قتلا", "verb"),
        ("شرطيان باكستانيان قتلا في بيشاور.", "قتلا", "verb"),
        ("قال إن عشرين قتيلا نقلوا إلى المستشفى.", "قتيلا", "noun"),
        ("طالب المحتجون بحل البرلمان حلا نهائيا.", "حلا", "noun"),
        ("هاجم المسلحون المدنيين قتلا وتهجيرا.", "قتلا", "noun"),
    ],
)
def test_two(text: str, form: str, pos: str) -> None:
    words = (word for sentence in analyse(text) for word in sentence.words)
    assert [word.pos for word in words if word.text == form] == [pos]
