"""Denials by ما in any place, by أي من, by what never happened, by who was not the one, and of aims;
and what goes on, whatever its word looks like."""

from __future__ import annotations

import pytest

from tests.extract.views import told


@pytest.mark.parametrize(
    ("text", "event"),
    [
        ("أكد المتحدث أنه ما التقى الوزير السفير.", "CONSULT"),
        ("قال الضابط: ما اعتقلنا أحدا من المحتجين.", "COERCE"),
        ("قال الناطق: ما يقصف الجيش القرى.", "ASSAULT"),
        ("لم يحدث قط أن زار رئيس الحكومة بغداد.", "CONSULT"),
        ("لم يحصل أبدا أن قصف الجيش المخيم.", "ASSAULT"),
        ("لم يحدث يوما أن هاجم الجيش القرية.", "ASSAULT"),
        ("لم يجر اعتقال أي من المحتجين.", "COERCE"),
        ("لم يهاجم أي من الفصائل القاعدة.", "ASSAULT"),
        ("لم ينسحب أي من الوزراء.", "RETREAT"),
        ("لم يقتل أي من الجنود.", "ASSAULT"),
        ("ليست القوات الحكومية من هاجم المستشفى.", "ASSAULT"),
        ("قال القائد: لسنا من فجر الحافلة.", "ASSAULT"),
        ("ليس الجيش هو من قصف القرية.", "ASSAULT"),
        ("لم يأت الوزير لدعم المعارضة.", "SUPPORT"),
        ("لم ترسل الحكومة قوات لدعم النظام.", "SUPPORT"),
        ("لم تعد واشنطن تسلح المعارضة.", "AID"),
    ],
)
def test_denied(text: str, event: str) -> None:
    assert [status for status, _, _ in told(text, event)] == ["negated"]


@pytest.mark.parametrize(
    ("text", "event"),
    [
        ("قال الوزير: ما قصفه الجيش مستودع للسلاح.", "ASSAULT"),
        ("لا تزال الطائرات تقصف البلدة.", "ASSAULT"),
        ("كانت القوات تقصف القرية.", "ASSAULT"),
        ("ما برحت القوات تقصف القرى.", "ASSAULT"),
        ("جاء الوزير لدعم المعارضة.", "SUPPORT"),
        ("قال إن الجيش قصف القرية.", "ASSAULT"),
    ],
)
def test_told_as_done(text: str, event: str) -> None:
    assert [status for status, _, _ in told(text, event)] == ["asserted"]


@pytest.mark.parametrize(
    ("text", "event", "doers"),
    [
        ("ليس الجيش من قصف القافلة.", "ASSAULT", ["الجيش"]),
        ("ليست الحكومة من دعم المتمردين.", "SUPPORT", ["الحكومة"]),
        ("لم تعد واشنطن تسلح المعارضة.", "AID", ["واشنطن"]),
    ],
)
def test_of_whom_it_is_denied(text: str, event: str, doers: list[str]) -> None:
    assert [found for _, found, _ in told(text, event)] == [doers]


def test_what_was_done_instead_is_done_to_its_own() -> None:
    found = told("لم يقصف الجيش المدينة وإنما قصف القرية.", "ASSAULT")
    assert found == [("negated", ["الجيش"], []), ("asserted", ["الجيش"], ["القرية"])]


def test_a_noun_behind_a_problem_is_no_verb() -> None:
    assert told("كانت المشكلة تدخل الجيش في السياسة.", "ASSAULT") == []
