"""Acronyms in Latin letters inside Arabic sentences name the actors that they do in the tables."""

from __future__ import annotations

import pytest

from tests.extract.views import read


@pytest.mark.parametrize(
    ("text", "actor", "recipient"),
    [
        ("اعتقلت FBI طبيبا في شيكاغو.", "fbi", "طبيبا"),
        ("هاجم تنظيم ISIS قرية قرب الموصل.", "islamic-state", None),
        ("قصفت IDF منازل في رفح.", "idf", "منازل"),
        ("وهاجمت الـSDF مواقع الجيش.", "sdf", "الجيش"),
        ("واعتقل الـFBI رجلا.", "fbi", "رجلا"),
    ],
)
def test_who_an_acronym_is(text: str, actor: str, recipient: str | None) -> None:
    claim = read(text).claims[0]
    assert [party.id for party in claim.actor] == [actor]
    assert recipient is None or [party.text for party in claim.recipient] == [recipient]


def test_letters_that_are_nobodys_name_are_not_known() -> None:
    claim = read("هاجم تنظيم XQZW قرية قرب الموصل.").claims[0]
    assert [party.id for party in claim.actor] == [None]


@pytest.mark.parametrize(
    ("text", "actor"),
    [("اقتحمت قوات الاحتلال القرية.", "قوات الاحتلال"), ("هاجم داعش القرية.", "داعش")],
)
def test_a_village_describes_nobody(text: str, actor: str) -> None:
    claim = read(text).claims[0]
    assert [party.text for party in claim.actor] == [actor]
    assert [party.text for party in claim.recipient] == ["القرية"]


@pytest.mark.parametrize(
    "text",
    ["اتهمت منظمة أطباء بلا حدود الجيش بقصف عيادة.", "اتهمت أطباء بلا حدود الجيش بقصف عيادة."],
)
def test_a_name_with_without_in_it_denies_nothing(text: str) -> None:
    accused, struck = read(text).claims
    assert [party.id for party in accused.actor] == ["msf"]
    assert [party.text for party in accused.recipient] == ["الجيش"]
    assert struck.status == "asserted"
