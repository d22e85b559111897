"""Men behind women's bodies are another party, and a masculine verb does not go on with a feminine body."""

from __future__ import annotations

import pytest

from tests.extract.views import read


@pytest.mark.parametrize(
    ("text", "blamed"),
    [
        ("اتهمت لجان محلية مسلحين بقتل أربعة رعاة.", "مسلحين"),
        ("اتهمت منظمات نسائية مقاتلين من الحركة بخطف طالبات.", "مقاتلين من الحركة"),
        ("خطفت جماعات متشددة صيادين قرب البحيرة.", "صيادين"),
    ],
)
def test_men_in_the_accusative_describe_no_body(text: str, blamed: str) -> None:
    first = read(text, "2019-05-01").claims[0]
    assert [p.text for p in first.recipient] == [blamed]
    assert blamed not in [p.text for p in first.actor]


def test_whom_bodies_blame_is_who_did_it() -> None:
    claims = read("اتهمت منظمات نسائية مسلحين بقتل أربعة رعاة.", "2019-05-01").claims
    assert [(c.event, [p.text for p in c.actor]) for c in claims] == [
        ("ACCUSE", ["منظمات نسائية"]),
        ("ASSAULT", ["مسلحين"]),
    ]


@pytest.mark.parametrize(
    "text",
    [
        "شجبت الأمم المتحدة الهجوم، ودعا الأمين العام إلى الحوار.",
        "رحبت الأمم المتحدة والاتحاد الأفريقي بالخطوة، ودعا الأمين العام للجامعة العربية إلى هدنة.",
    ],
)
def test_a_masculine_verb_has_a_subject_of_its_own(text: str) -> None:
    call = next(c for c in read(text, "2019-05-01").claims if c.event == "REQUEST")
    assert [p.text for p in call.actor] in (["الأمين العام"], ["الأمين العام للجامعة العربية"])
    assert call.recipient == ()


def test_the_union_that_goes_on_calls_on_others() -> None:
    text = "رحب الاتحاد الأوروبي بالاتفاق، ودعا الأطراف إلى وقف القتال."
    call = next(c for c in read(text, "2019-05-01").claims if c.event == "REQUEST")
    assert [p.text for p in call.recipient] == ["الأطراف"]
