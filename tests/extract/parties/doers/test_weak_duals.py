"""Two who do what a verb with a weak last letter tells, and men whose names end as women's do."""

from __future__ import annotations

import pytest

from marsad.arabic.analyse import analyse
from tests.extract.views import read


@pytest.mark.parametrize(
    ("text", "lemma"),
    [
        ("يلتقيان غدا.", "التقي"),
        ("يسعيان إلى السلام.", "سعي"),
        ("يدعوان إلى الهدوء.", "دعا"),
        ("تلتقيان غدا.", "التقي"),
    ],
)
def test_duals_of_weak_verbs_are_verbs(text: str, lemma: str) -> None:
    word = analyse(text)[0].words[0]
    assert (word.pos, word.lemma, word.reading.number) == ("verb", lemma, "d")


def test_a_name_that_only_ends_so_is_no_verb() -> None:
    assert analyse("زار ماريان الميناء.")[0].words[1].pos != "verb"


def test_two_ministers_who_meet_are_told() -> None:
    (claim,) = read("وزيرا الداخلية التونسي والليبي يلتقيان في جربة.").claims
    assert (claim.event, len(claim.actor)) == ("CONSULT", 2)


def test_a_man_whose_name_ends_as_womens_do_orders() -> None:
    claims = read("أمر خليفة حفتر قواته بالتقدم.").claims
    assert [p.text for p in claims[0].actor] == ["خليفة حفتر"]
