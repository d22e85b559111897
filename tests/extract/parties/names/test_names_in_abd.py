"""Names in عبد: their second part is no title, and they begin a phrase behind who acts on them."""

from __future__ import annotations

import pytest

from tests.extract.views import read


@pytest.mark.parametrize(
    ("text", "actor", "recipient"),
    [
        ("اعتقلت الشرطة عبد الرحمن الشامي.", "الشرطة", "عبد الرحمن الشامي"),
        ("اعتقلت قوات الأمن المصرية عبد الله الشرقاوي.", "قوات الأمن المصرية", "عبد الله الشرقاوي"),
        ("اتهم الجيش عبد الكريم الأسدي بالخيانة.", "الجيش", "عبد الكريم الأسدي"),
    ],
)
def test_whom_a_body_acts_on(text: str, actor: str, recipient: str) -> None:
    claim = read(text).claims[0]
    assert [party.text for party in claim.actor] == [actor]
    assert [party.text for party in claim.recipient] == [recipient]


def test_who_leads_a_body_is_one_with_his_office() -> None:
    claim = read("التقى قائد الشرطة عبد الله الشامي وزير الداخلية العراقي في بغداد.").claims[0]
    assert "قائد الشرطة عبد الله الشامي" in [party.text for party in claim.actor]


@pytest.mark.parametrize("name", ["عبد الملك الذماري", "عبد الأمير الذماري"])
def test_no_king_or_prince_is_in_a_name(name: str) -> None:
    claim = read(f"قتل {name} في غارة.").claims[0]
    assert [(party.text, party.sector) for party in claim.recipient] == [(name, "UNK")]


def test_another_of_the_family_is_not_who_governs() -> None:
    claim = read("قتل عبد الله المالكي في غارة على بغداد.", "2011-03-10").claims[0]
    assert [party.id for party in claim.recipient] == [None]
