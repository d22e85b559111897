"""Several told by one word and their nations are as many parties, each by name or as holder of an office."""

from __future__ import annotations

import pytest

import marsad


@pytest.mark.parametrize(
    ("text", "met"),
    [
        (
            "التقى الرئيسان المصري حسني مبارك والفرنسي نيكولا ساركوزي في باريس.",
            {"hosni-mubarak", "nicolas-sarkozy"},
        ),
        ("أجرى الوزيران المصري سامح شكري والأردني أيمن الصفدي مباحثات.", {"sameh-shoukry", "ayman-safadi"}),
        ("اتفق وزيرا الدفاع التركي والروسي على هدنة.", {"hulusi-akar", "sergei-shoigu"}),
    ],
)
def test_each_has_his_name_or_holds_the_office(text: str, met: set[str]) -> None:
    (claim,) = marsad.read_text(text, published="2021-06-08").claims
    assert {party.id for party in claim.actor} == met
    assert not claim.recipient


@pytest.mark.parametrize(
    ("text", "codes"),
    [
        ("ناقش وزراء الخارجية السعودي والمصري والأردني الأزمة.", {"SAU": "GOV", "EGY": "GOV", "JOR": "GOV"}),
        ("وقع الوزيران الكويتي فهد الراشد والعراقي كريم الحلي الاتفاق.", {"KWT": "GOV", "IRQ": "GOV"}),
        ("بحث الرئيسان التركي والروسي الوضع في إدلب.", {"TUR": "GOV", "RUS": "GOV"}),
        ("أكد الطرفان الأميركي والإيراني التزامهما بالاتفاق.", {"USA": None, "IRN": None}),
        ("قصفت القوات المصرية والسودانية القرية.", {"EGY": "MIL", "SDN": "MIL"}),
    ],
)
def test_each_is_of_his_nation(text: str, codes: dict[str, str | None]) -> None:
    claim = marsad.read_text(text, published="2021-06-08").claims[0]
    assert {party.code: party.sector for party in claim.actor} == codes


def test_one_nation_behind_two_is_theirs_together() -> None:
    (claim,) = marsad.read_text("اعتقلت الشرطة الصحفيين الفرنسيين في مطار القاهرة.").claims
    assert [party.code for party in claim.recipient] == ["FRA"]


@pytest.mark.parametrize(
    ("text", "group"),
    [
        ("أدان المجلس الهجوم الحوثي على المطار.", ("YEM", "REB")),
        ("نددت الرياض بالقصف الحوثي لمدينة مأرب.", ("YEM", "REB")),
        ("استنكر الأزهر الهجوم الداعشي على القرية.", ("IMG", "REB")),
    ],
)
def test_a_group_does_what_its_adjective_describes(text: str, group: tuple[str, str]) -> None:
    (act,) = (claim for claim in marsad.read_text(text).claims if claim.event == "ASSAULT")
    assert [(party.code, party.sector) for party in act.actor] == [group]


@pytest.mark.parametrize("dash", [" ـ ", " - ", " – ", "-"])
def test_a_dash_between_two_nations_parts_them_from_nothing(dash: str) -> None:
    (claim,) = marsad.read_text(f"بدأت المفاوضات السورية{dash}الإسرائيلية في أنقرة.").claims
    assert [p.code for p in claim.actor] == ["SYR", "ISR"]
