"""Offices beside names: whose name it is, what the office is of, where its holder is sent."""

from __future__ import annotations

import pytest

from tests.extract.views import read


def glosses(text: str) -> list[str]:
    """The ties of a text in words."""
    return [tie.gloss for tie in read(text).ties]


@pytest.mark.parametrize(
    ("text", "gloss"),
    [
        (
            "قال كبير مستشاري الرئيس الأميركي مسعد بولس إن الهدنة قريبة.",
            "Massad Boulos is senior adviser of American president.",
        ),
        (
            "التقى الوفد توم باراك، المبعوث الخاص إلى سوريا.",
            "Tom Barrack is envoy to Syria.",
        ),
        (
            "قال رئيس الحكومة المكلفة من البرلمان أسامة حماد إن الميزانية جاهزة.",
            "Osama Hammad is prime minister.",
        ),
        (
            "بحث صدام حفتر، نائب القائد العام خليفة حفتر، في أنقرة تدريب وحدات ليبية.",
            "Saddam Haftar is deputy commander-in-chief.",
        ),
        (
            "بحث نائب القائد العام صدام حفتر في أنقرة تدريب وحدات ليبية.",
            "Saddam Haftar is deputy commander-in-chief.",
        ),
        (
            "استقبل محمد علي، مساعد الوزير سعيد أحمد، الوفد في أنقرة.",
            "Mohamed Ali is deputy minister.",
        ),
    ],
)
def test_whose_office_it_is(text: str, gloss: str) -> None:
    assert glosses(text) == [gloss]


@pytest.mark.parametrize(
    ("text", "gloss"),
    [
        (
            "انتمى السبعة إلى سرايا الأشتر، التي تصنفها المنامة إرهابية وتقول إن الحرس الثوري يمولها.",
            "Islamic Revolutionary Guard Corps backs Al-Ashtar Brigades.",
        ),
    ],
)
def test_who_is_spoken_of_is_backed(text: str, gloss: str) -> None:
    assert gloss in glosses(text)
    assert not any(f"backs {capital}" in one for one in glosses(text) for capital in ("Bahrain", "American"))
