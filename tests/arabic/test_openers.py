"""What joins a sentence to the one before is no part of its clause."""

from __future__ import annotations

import pytest

from marsad.arabic.analyse import analyse
from marsad.arabic.clauses.clauses import parse


@pytest.mark.parametrize(
    ("text", "verb", "subject"),
    [
        ("بدوره أجرى الوزير اتصالا هاتفيا بنظيره.", "أجرى", "الوزير"),
        ("إلى ذلك شن الطيران غارات على المدينة.", "شن", "الطيران"),
        ("وفي المقابل قصف الجيش البلدة.", "قصف", "الجيش"),
        ("كما نظم المئات وقفة أمام المقر.", "نظم", "المئات"),
    ],
)
def test_a_clause_begins_behind_an_opener(text: str, verb: str, subject: str) -> None:
    words = analyse(text)[0].words
    parsed = parse(words)
    clause = next(clause for clause in parsed.clauses if words[clause.verb].text == verb)
    assert clause.antecedent is None
    assert [words[parsed.phrases[number].head].text for number in clause.subject] == [subject]


def test_a_noun_behind_no_opener_stays_one() -> None:
    words = analyse("أدى قصف الجيش إلى نزوح السكان.")[0].words
    assert next(word for word in words if word.text == "قصف").pos == "noun"
