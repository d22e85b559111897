"""Forces that are somewhere, who controls what, and movements of many states. Own sentences."""

from __future__ import annotations

import pytest

from tests.extract.views import read


@pytest.mark.parametrize(
    "text",
    [
        "القوات الفرنسية المنتشرة في مالي منذ 2013 انسحبت من غاو.",
        "انسحبت القوات الفرنسية المتمركزة في مالي منذ عام 2013.",
        "القوات التركية الموجودة في ليبيا منذ عام 2020 قصفت مواقع في سرت.",
    ],
)
def test_since_when_forces_are_there_dates_no_act_of_theirs(text: str) -> None:
    out = read(text)
    assert [claim.date.text for claim in out.claims] == [None]
    assert [tie.kind for tie in out.ties] == ["present_in"]


def test_since_when_they_bomb_dates_the_bombing() -> None:
    (claim,) = read("القوات التركية الموجودة في ليبيا تقصف المدينة منذ عام 2020.").claims
    assert claim.date.text == "منذ عام 2020"


@pytest.mark.parametrize(
    ("text", "holder"),
    [
        ("تعارض الجزائر السيطرة المغربية على الصحراء.", "المغربية"),
        ("انتقد البرلمان الهيمنة الأميركية على المنطقة.", "الأميركية"),
        ("استعادت الحكومة السيطرة الكاملة على المدينة.", "الحكومة"),
    ],
)
def test_control_is_his_whose_nation_its_adjective_names(text: str, holder: str) -> None:
    (tie,) = (tie for tie in read(text).ties if tie.kind == "controls")
    assert tie.subject.text == holder


@pytest.mark.parametrize(
    "text",
    [
        "وصل عدد القوات الأميركية في المنطقة إلى 50 ألف جندي.",
        "وصل عدد الجنود الروس في سوريا إلى أربعة آلاف.",
    ],
)
def test_how_many_there_are_is_no_arrival(text: str) -> None:
    out = read(text)
    assert out.claims == ()
    assert [tie.kind for tie in out.ties] == ["present_in"]


def test_a_number_of_soldiers_arrives() -> None:
    (claim,) = read("وصل عدد من الجنود الأميركيين إلى بغداد.").claims
    assert claim.event == "MOBILIZE"


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("حظرت الحكومة جماعة الإخوان المسلمين.", "Muslim Brotherhood"),
        ("حظرت الحكومة الأردنية جماعة الإخوان المسلمين.", "Muslim Brotherhood Jordan"),
        ("قصفت الطائرات تنظيم الشباب.", "Al-Shabaab"),
    ],
)
def test_a_movement_of_many_states_has_the_name_that_all_share(text: str, name: str) -> None:
    (claim,) = read(text).claims
    assert [party.name for party in claim.recipient] == [name]
