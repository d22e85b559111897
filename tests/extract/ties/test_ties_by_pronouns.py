"""Ties told by a pronoun: that of a participle means who acts, not whom it describes; that of a relative
clause the place right before it, and who rules there stands behind it."""

from __future__ import annotations

import measure_ties as measured
import pytest


def told(text: str, kind: str) -> list[tuple[str, str | None]]:
    """Subject, and object or place, of each tie of one kind that stands."""
    found = [tie for tie in measured.ties(text) if tie.kind == kind and tie.status == "asserted"]
    ends = [(t.place or t.object) for t in found]
    return [(t.subject.text, e.text if e else None) for t, e in zip(found, ends, strict=True)]


@pytest.mark.parametrize(
    ("text", "kind", "tie"),
    [
        ("انتقدت حركة فتح الفصائل المناوئة لها.", "opposes", ("الفصائل", "حركة فتح")),
        ("انتقدت حركة فتح الفصائل الموالية لها.", "loyal_to", ("الفصائل", "حركة فتح")),
        ("قصف الجيش مواقع الفصائل المناوئة له في الجبال.", "opposes", ("الفصائل", "الجيش")),
        ("أعلنت حركة فتح أن الفصائل المناوئة لها خسرت.", "opposes", ("الفصائل", "حركة فتح")),
    ],
)
def test_the_pronoun_of_a_participle_means_who_acts(text: str, kind: str, tie: tuple[str, str]) -> None:
    assert told(text, kind) == [tie]


@pytest.mark.parametrize(
    ("text", "rulers"),
    [
        ("تقع المدينة التي استعاد السيطرة عليها الجيش شمال البحيرة.", [("الجيش", "المدينة")]),
        ("وصل إلى المدينة التي بسط سيطرته عليها الجيش.", [("الجيش", "المدينة")]),
        (
            "قصف الطيران المدينة التي يتقاسم السيطرة عليها الجيش والمسلحون.",
            [("الجيش", "المدينة"), ("المسلحون", "المدينة")],
        ),
        ("قصف الطيران المدينة التي يتنازع السيطرة عليها الجيش والمسلحون.", []),
        ("نزحت عائلات من بلدة في حماة نحو عفرين التي تسيطر عليها فصائل سورية.", [("فصائل سورية", "عفرين")]),
        ("تسيطر القوات على بلدتين حدوديتين.", [("القوات", "بلدتين")]),
    ],
)
def test_who_rules_what_a_relative_clause_tells_of(text: str, rulers: list[tuple[str, str]]) -> None:
    assert told(text, "controls") == rulers
