"""What is organised is no organisation; a deed joined to another is done to the same thing; who condemns a
deed convicts nobody; so many people destroy what stands behind them."""

from __future__ import annotations

import pytest

from tests.extract.views import read, sides

FORCE = frozenset({"ASSAULT", "COERCE", "SANCTION", "RETREAT", "PROTEST"})


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("وجرت عمليات إفراج منظمة عن معتقلي الحزب.", ([], ["معتقلي الحزب"])),
        ("وشنت الشرطة عملية اعتقال منظمة ضد ناشطي الحركة.", (["الشرطة"], ["ناشطي الحركة"])),
        ("شهد الإقليم عمليات تهجير منظمة ضد القرويين.", ([], ["القرويين"])),
    ],
)
def test_an_organised_deed_is_nobodys(text: str, told: tuple[list[str], list[str]]) -> None:
    assert sides(text, FORCE) == [told]


@pytest.mark.parametrize(
    ("text", "who"),
    [
        ("طردت الحكومة منظمة إنسانية من الإقليم.", "منظمة إنسانية"),
        ("خطف مسلحون موظفي منظمة دولية في نيالا.", "منظمة دولية"),
    ],
)
def test_an_organisation_is_a_party(text: str, who: str) -> None:
    assert any(who in party for _, hit in sides(text, FORCE) for party in hit)


def test_a_joined_deed_is_done_to_the_same() -> None:
    told = sides("أدانت الخارجية قيام محتجين باقتحام القنصلية وإحراقها.", FORCE)
    assert told and all(told == (["محتجين"], ["القنصلية"]) for told in told)


def test_the_police_are_not_blown_up_with_what_they_watch_for() -> None:
    assert not any(hit for _, hit in sides("ودربت الشرطة رجالها على رصد العبوات وتفجيرها.", FORCE))


def test_who_condemns_a_deed_convicts_nobody() -> None:
    events = {c.event for c in read("أدان الحزب إقدام مسلحين على خطف الطبيب.").claims}
    assert "ACCUSE" in events and "SANCTION" not in events


def test_so_many_people_destroy_what_stands_behind_them() -> None:
    assert sides("وأحرق حوالي مئة شاب سيارات الشرطة.", FORCE) == [(["مئة شاب"], ["سيارات الشرطة"])]
