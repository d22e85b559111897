"""A text may end anywhere: every sentence of some samples, cut behind each of its words, is read."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from marsad.clean import clean
from marsad.model import RawDocument
from marsad.read import Reader

EXAMPLES = Path(__file__).parents[3] / "examples"
SAMPLES = ("mosul-2017", "tripoli-2011", "tunis-2021")
READER = Reader()
HARD = (
    "اعتذر الوزير المكلف فؤاد سالم عن عدم حضور الجلسة بعد لقائه رئيس الجمهورية",
    "قال الشهود إن المحتجين لم يثنهم عن التظاهر أمس اعتقال رفاقهم",
    "لا نلوم السكان على خوفهم فمن حقهم أن يملكوا سلاحا",
)


def read(text: str) -> int:
    return len(READER.read(clean(RawDocument("cut", "cut", text, "0" * 64))).claims)


@pytest.mark.parametrize("name", SAMPLES)
def test_a_text_may_end_behind_any_word(name: str) -> None:
    for sentence in re.split(r"[.\n]", (EXAMPLES / f"{name}.txt").read_text(encoding="utf-8")):
        words = sentence.split()
        counts = [read(" ".join(words[: end + 1])) for end in range(len(words))]
        assert all(count <= len(words) for count in counts)


@pytest.mark.parametrize("sentence", HARD)
def test_an_edge_may_stand_behind_the_last_word(sentence: str) -> None:
    words = sentence.split()
    assert [read(" ".join(words[: end + 1])) for end in range(len(words))]
