"""Whom words for two in office mean (الوزيران، الرئيسان), and what is no act of theirs."""

from __future__ import annotations

import pytest

from tests.extract.views import read


@pytest.mark.parametrize(
    ("text", "event", "who"),
    [
        (
            "بحث الوزير سامح شكري مع نظيره السعودي عادل الجبير الأزمة مع قطر، واتهم الوزيران إيران بتمويل "
            "متمردين.",
            "ACCUSE",
            ["EGY", "SAU"],
        ),
        (
            "وجهت النيابة تهما إلى جماعة الإخوان المسلمين. وناقش سامح شكري مع نظيره السعودي عادل الجبير، "
            "الذي وصل إلى القاهرة، الوضع، وأدان الوزيران الهجوم.",
            "ACCUSE",
            ["EGY", "SAU"],
        ),
        (
            "أجرى عبد الفتاح البرهان مباحثات مع عبد الفتاح السيسي، على أن يتوجه إلى الدوحة للقاء أمير قطر. "
            "وأكد الرئيسان رفضهما أي مساس بالحدود.",
            "REJECT",
            ["SDN", "EGY"],
        ),
        ("بحث سامح شكري مع حركة النهضة الأزمة. وزار الدوحة. وأدان الوزيران الهجوم.", "ACCUSE", [None]),
    ],
)
def test_two_in_office_are_two_persons(text: str, event: str, who: list[str | None]) -> None:
    claim = [claim for claim in read(text, "2017-07-13").claims if claim.event == event][-1]
    assert [party.code for party in claim.actor] == who


@pytest.mark.parametrize(
    ("text", "events"),
    [
        ("نددت الحركة بالحكم في بيان وقعه أمينها العام.", ["ACCUSE"]),
        ("اعتبر الوزير القرار سياديا بعد دعم منظمتين إرهابيتين.", []),
    ],
)
def test_no_agreement_and_no_blame(text: str, events: list[str]) -> None:
    found = [c.event for c in read(text, "2020-01-10").claims if c.event in {"SUPPORT", "ACCUSE"}]
    assert [event for event in found if event == "ACCUSE"] == events


def test_who_is_blamed_behind_a_towns_name_is_no_victim() -> None:
    told = read("أدانت فرنسا الهجوم على جدة متهمة إيران بتزويد الجماعة بالسلاح.", "2022-03-27").claims
    attack = next(claim for claim in told if claim.event == "ASSAULT")
    assert attack.recipient == ()
    blame = [claim for claim in told if "allege" in claim.mode]
    assert [([p.code for p in c.actor], [p.code for p in c.recipient]) for c in blame] == [(["FRA"], ["IRN"])]


def test_whose_help_one_has_is_not_ones_own() -> None:
    told = read("تقدم الجيش السوداني بدعم من القوات الأمريكية.", "2022-03-27").claims
    help_given = next(claim for claim in told if claim.event == "SUPPORT")
    assert [party.code for party in help_given.actor] == ["USA"]
    assert [party.code for party in help_given.recipient] == ["SDN"]
