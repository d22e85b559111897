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
