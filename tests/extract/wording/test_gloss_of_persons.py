"""Glosses of what one person, a clinic or a quoted man does."""

from __future__ import annotations

from tests.extract.views import read


def glosses(text: str) -> list[str]:
    return [claim.gloss for claim in read(text, "2025-01-15").claims]


def test_a_person_is_not_it() -> None:
    assert glosses("سحب ماكرون قواته من النيجر.") == [
        "Emmanuel Macron pulled his or her forces back from Niger."
    ]
    assert glosses("سحبت فرنسا قواتها من النيجر.") == ["France pulled its forces back from Niger."]


def test_houses_of_health_have_names_of_their_own() -> None:
    said = glosses("قصف الجيش سيارة إسعاف.") + glosses("تعرضت المرافق الصحية للقصف.")
    assert said == ["Army shelled ambulance.", "Health facilities were shelled."]


def test_a_witness_is_quoted_and_quotes_nobody() -> None:
    said = read("نقلت الصحيفة عن شاهد أن الطائرة قصفت السوق.", "2025-01-15").statements
    assert [one.gloss for one in said] == ["Witness was quoted."]


def test_where_one_leaves_and_goes_is_no_place_of_the_act() -> None:
    assert glosses("انسحبت القوات الفرنسية من مالي.") == ["French forces withdrew from Mali."]
    assert glosses("أخلى الجيش مواقعه في بلدة الباغوز.") == ["Army vacated its positions in Baghouz."]


def test_a_village_is_called_by_its_name_and_a_drone_needs_no_drones() -> None:
    assert glosses("هاجم مسلحون قرية تلالسو.") == ["Gunmen attacked Talalsu village."]
    assert glosses("غارة بطائرة مسيرة قتلت عشرين مدنيا في غزة.")[0].count("rone") == 1


def test_who_voices_disapproval_of_a_thing() -> None:
    assert glosses("وصفت الحكومة اليمنية التقرير بأنه منحاز.") == ["Yemeni government voiced disapproval."]
