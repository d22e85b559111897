"""Clauses behind أن that nobody says."""

from __future__ import annotations

import pytest

from tests.extract.views import read


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("قال الرئيس إن الموسم الذي يتوقع أن يبدأ غدا مهم.", ["الموسم الذي يتوقع أن يبدأ غدا مهم"]),
        ("أكد الرئيس ثقته بصمود المزارعين ورفضهم أن يتركوا أرضهم.", []),
        ("اعتقلت الشرطة الرجل الذي قال إن الجيش قصف القرية.", ["الجيش قصف القرية"]),
        ("أدان الوزير التقرير الذي يقول إن الجيش قصف القرية.", ["الجيش قصف القرية"]),
    ],
)
def test_what_a_thing_should_be_and_what_others_will_is_said_by_nobody(text: str, said: list[str]) -> None:
    assert [statement.words.text for statement in read(text).statements] == said


def test_whose_refusal_is_told_beside_their_wits_is_not_the_speakers() -> None:
    claims = read('وأكد الرئيس ثقته "بصمود المزارعين ورفضهم أن يتركوا أرضهم وقراهم".').claims
    assert [claim for claim in claims if claim.event == "REJECT"] == []
