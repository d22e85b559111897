"""Who judges a deed is not who did it; whom one meets gives nobody his country; talks are not held where
what they are about goes on."""

from __future__ import annotations

import pytest

from marsad.model import Claim
from tests.extract.views import read


def _of(text: str, event: str) -> Claim:
    (found,) = [claim for claim in read(text).claims if claim.event == event]
    return found


@pytest.mark.parametrize(
    ("text", "actor", "recipient"),
    [
        ("أدانت روما تعرض قنصليتها للهجوم على أيدي محتجين.", "روما", ["محتجين"]),
        ("استنكر الوزير تعرض الطلاب لإطلاق نار على يد الشرطة.", "الوزير", ["الشرطة"]),
        ("استنكرت تونس تعرض سفارتها في كينشاسا للاعتداء.", "تونس", []),
    ],
)
def test_who_judges_what_somebody_suffered(text: str, actor: str, recipient: list[str]) -> None:
    claim = _of(text, "ACCUSE")
    assert [party.text for party in claim.actor] == [actor]
    assert [party.text for party in claim.recipient] == recipient


@pytest.mark.parametrize(
    ("text", "codes"),
    [
        ("بحث وزير الخارجية مع سفيرة بريطانيا سبل التعاون.", [None, "GBR"]),
        ("التقى وزير الداخلية سفير إيطاليا.", [None, "ITA"]),
        ("بحث وزير الخارجية المغربي مع سفير فرنسا ملف الهجرة.", ["MAR", "FRA"]),
    ],
)
def test_an_ambassadors_country_is_not_his_hosts(text: str, codes: list[str | None]) -> None:
    assert [party.code for party in _of(text, "CONSULT").actor] == codes


@pytest.mark.parametrize(
    ("text", "place"),
    [
        ("بحث الملك مع رئيس الوزراء القطري الأوضاع في غزة.", None),
        ("ناقش الوزيران المستجدات الأخيرة في ليبيا.", None),
        ("بحث الوزيران الأوضاع الإقليمية خلال لقاء في عمان.", "عمان"),
    ],
)
def test_talks_are_not_where_the_affairs_are(text: str, place: str | None) -> None:
    found = _of(text, "CONSULT").place
    assert (found.text if found is not None else None) == place


def test_a_counterpart_keeps_his_country() -> None:
    text = "التقى وزير الخارجية المصري سامح شكري نظيره الألماني في القاهرة في 12 مارس 2019."
    assert [party.code for party in _of(text, "CONSULT").actor] == ["EGY", "DEU"]
