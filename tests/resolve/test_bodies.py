"""Bodies by the noun before their name, national societies by the adjective behind it."""

from __future__ import annotations

from functools import cache
from typing import Any

import pytest

from marsad.lexicon.load import load
from marsad.read import analyser_for
from marsad.resolve.actors.actors import resolve
from marsad.resolve.actors.answer import PartyAnswer
from marsad.resolve.story import from_codes


@cache
def analyser() -> Any:
    return analyser_for(load())


def meant(text: str, story: str) -> PartyAnswer | None:
    words = tuple(word for s in analyser().sentences(text) for word in s.words)
    return resolve(words, from_codes([story, story]), load().parties, "2016-03-10", metonyms=True)


@pytest.mark.parametrize(
    ("text", "story", "code", "sector", "id_"),
    [
        ("تنظيم جيش الراية", "IRQ", "IRQ", "REB", None),
        ("حركة كتائب الوفاء للوطن", "SYR", "SYR", "REB", None),
        ("جماعة «لواء الفجر»", "YEM", "YEM", "REB", None),
        ("ميليشيا لواء الغضب الثائر", "YEM", "YEM", "PRM", None),
        ("تنظيم ISIS", "IRQ", "IMG", "REB", "islamic-state"),
        ("منظمة HRW", "IRQ", "NGO", None, "hrw"),
        ("حزب PKK", "TUR", "TUR", "REB", "pkk"),
        ("وكالة AFP", "IRQ", "FRA", "JRN", "agence-france-presse"),
        ("الهلال الأحمر التونسي", "LBY", "TUN", "MED", "red-crescent-tun"),
        ("الهلال الأحمر العربي الليبي", "TUN", "LBY", "MED", None),
        ("جمعية الهلال الأحمر القطري", "PSE", "QAT", "MED", None),
        ("الصليب الأحمر اللبناني", "SYR", "LBN", "MED", "red-cross-lbn"),
        ("الصليب الأحمر الياباني", "SYR", "JPN", "MED", None),
        ("الهلال الأحمر الماليزي", "YEM", "MYS", "MED", None),
        ("الصليب الأحمر", "SYR", "NGO", "MED", "icrc"),
        ("الهلال الأحمر الفلسطيني", "EGY", "PSE", "MED", "red-crescent-pse"),
        ("جيش العراق", "IRQ", "IRQ", "MIL", None),
    ],
)
def test_a_body_by_the_words_about_its_name(
    text: str, story: str, code: str, sector: str | None, id_: str | None
) -> None:
    answer = meant(text, story)
    assert answer is not None
    assert (answer.code, answer.sector) == (code, sector)
    assert id_ is None or answer.id == id_


def test_to_organise_an_army_is_nobody() -> None:
    assert meant("تنظيم الجيش", "IRQ") is None or meant("تنظيم الجيش", "IRQ").sector != "REB"  # type: ignore[union-attr]
