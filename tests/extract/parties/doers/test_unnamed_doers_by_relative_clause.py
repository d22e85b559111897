"""Those who are told of only by what they do (إن الذين خطفوا السياح): nobody named before does it."""

from __future__ import annotations

import pytest

from tests.extract.views import read


@pytest.mark.parametrize(
    ("text", "hit"),
    [
        ("وقال القائد إن الذين خطفوا السياح وقتلوهم سيحاكمون.", "السياح"),
        ("أكد الوزير أن الذين يهاجمون الجنود ويخطفونهم لن يفلتوا.", "الجنود"),
        ("اعتقلت الشرطة الذين هاجموا المصلين وضربوهم.", "المصلين"),
    ],
)
def test_nobody_named_before_does_what_whoever_did(text: str, hit: str) -> None:
    attacks = [claim for claim in read(text, "2016-05-01").claims if claim.event == "ASSAULT"]
    assert attacks
    assert not any(claim.actor for claim in attacks)
    assert {party.text for claim in attacks for party in claim.recipient} == {hit}


def test_who_warns_of_killers_does_not_torture() -> None:
    text = "حذر الوزير من أن كل الذين يخطفون السياح ويبتزونهم سيواجهون العقاب."
    assert not any(claim.actor for claim in read(text, "2008-05-01").claims if claim.event == "ASSAULT")


def test_those_named_before_their_relative_still_do_it() -> None:
    text = "أدان الوزير المسلحين الذين خطفوا السياح وقتلوهم."
    attacks = [claim for claim in read(text, "2016-05-01").claims if claim.event == "ASSAULT"]
    assert attacks[0].actor[0].text == "المسلحين"
    assert [party.text for party in attacks[0].recipient] == ["السياح"]


def test_a_hostage_is_a_man_where_his_adjective_is() -> None:
    (claim,) = read("طالب الرهينة الإيطالي حكومته بسحب قواتها من العراق.", "2016-05-01").claims
    assert [party.text for party in claim.actor] == ["الرهينة الإيطالي"]
    assert [party.text for party in claim.recipient] == ["حكومته"]
