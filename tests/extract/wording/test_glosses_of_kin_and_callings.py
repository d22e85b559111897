"""Kin and callings are told in English as what they are, each by a row of its own."""

from __future__ import annotations

import pytest

from marsad.extract.wording.gloss import names
from marsad.model import Party
from marsad.resolve.english.known_words import plural
from tests.extract.views import read


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("ذكرت الإذاعة أن مهاجمين قتلوا ابن شقيق المحافظ في البصرة.", "nephew of governor"),
        ("قتل مسلحون ممرضة عند حاجز في كركوك.", "nurse"),
        ("قتل مسلحون مسعفة عند حاجز في كركوك.", "paramedic"),
        ("اعتقلت الشرطة أرملة في صفاقس.", "widow"),
        ("اعتقلت الشرطة زوج النائبة في صفاقس.", "spouse"),
        ("خطف مسلحون يتيما في مقديشو.", "orphan"),
    ],
)
def test_each_is_called_what_he_is(text: str, name: str) -> None:
    assert [party.name for claim in read(text).claims for party in claim.recipient] == [name]


@pytest.mark.parametrize(
    ("name", "said"),
    [("woman", "women"), ("someone", "someone"), ("al-Shabaab", "al-Shabaab"), ("German", "German")],
)
def test_only_a_description_is_told_in_the_plural(name: str, said: str) -> None:
    assert names([Party("a", 0, 1, name=name), Party("b", 3, 4, name=name)]) == said


def test_a_people_is_no_kind_of_man() -> None:
    assert [plural(noun) for noun in ("policeman", "German")] == ["policemen", "Germans"]


def test_powers_of_a_faith_are_forces_and_no_name() -> None:
    (tie, *_) = read("يضم التحالف قوى سنية متنازعة.").ties
    assert tie.gloss.startswith("Sunni forces")
