"""Whom a relative clause behind a comma says was harmed: the man, not what he is in."""

from __future__ import annotations

import pytest

from tests.extract.views import read


@pytest.mark.parametrize(
    ("text", "hit"),
    [
        ("شيعت الحركة القائد في كتائب القسام، الذي قتل في غارة إسرائيلية.", "القائد في كتائب القسام"),
        ("تحدث الوزير عن الضابط في الجيش اللبناني، الذي اغتيل في طرابلس.", "الضابط في الجيش اللبناني"),
        ("عاد المسؤول في حزب البعث، الذي اعتقل عام 2003، إلى بغداد.", "المسؤول في حزب البعث"),
    ],
)
def test_the_man_and_not_his_party_was_harmed(text: str, hit: str) -> None:
    (found,) = (c for c in read(text).claims if c.event in {"ASSAULT", "COERCE"})
    assert [hit.startswith(party.text or "?") for party in found.recipient] == [True]


def test_who_harms_others_is_still_the_body_before_the_comma() -> None:
    claims = read("شارك الجيش في قتال التنظيم، الذي قتل عشرة جنود.").claims
    assert ["التنظيم"] in [[party.text for party in c.actor] for c in claims]


@pytest.mark.parametrize(
    ("text", "doer", "hit"),
    [
        ("قتلت ميليشيات مدنيين عراقيين.", "ميليشيات", "مدنيين عراقيين"),
        ("خطفت ميليشيات دبلوماسيين أجانب.", "ميليشيات", "دبلوماسيين أجانب"),
        ("اعتقلت قوات خاصة ناشطين.", "قوات خاصة", "ناشطين"),
    ],
)
def test_forces_without_an_article_are_not_of_whom_they_hit(text: str, doer: str, hit: str) -> None:
    (found,) = read(text).claims
    sides = [[party.text for party in side] for side in (found.actor, found.recipient)]
    assert sides == [[doer], [hit]]
