"""What a feminine subject that opens a sentence does."""

from __future__ import annotations

import pytest

from marsad.arabic.analyse import default_analyser


def _second(text: str) -> tuple[str, str | None]:
    word = default_analyser().sentences(text)[0].words[1]
    return word.pos, word.reading.tense


@pytest.mark.parametrize(
    "text",
    [
        "تركيا تحرك قواتها نحو الحدود",
        "كندا تدرج الحركة على قوائمها",
        "النيابة توقف ثلاثة صحفيين",
        "الشرطة تفرق معتصمين أمام المحكمة",
    ],
)
def test_she_does_it(text: str) -> None:
    assert _second(text) == ("verb", "present")


@pytest.mark.parametrize("text", ["الأزمة تطور خطير في العلاقات", "الوزير تسلم الرسالة من السفير"])
def test_what_is_no_deed_of_hers(text: str) -> None:
    assert _second(text) != ("verb", "present")
