"""Who does and who suffers it where an act kills, a body goes by its plural, or somebody is locked up."""

from __future__ import annotations

import pytest

from tests.extract.views import read

Sides = tuple[list[str | None], list[str | None]]


def sides(text: str, event: str) -> Sides:
    claim = next(c for c in read(text, "2016-05-01").claims if c.event == event)
    return [p.text for p in claim.actor], [p.text for p in claim.recipient]


@pytest.mark.parametrize(
    ("text", "event", "told"),
    [
        ("قتلت الغارة خمسة جنود.", "ASSAULT", ([], ["خمسة جنود"])),
        ("أصاب القصف ستة عمال.", "ASSAULT", ([], ["ستة عمال"])),
        ("نفذ الهجوم ثلاثة مسلحين.", "ASSAULT", (["ثلاثة مسلحين"], [])),
        ("أوقفت مخابرات الجيش في طرابلس المواطن علي مراد.", "COERCE", (["مخابرات الجيش"], ["المواطن"])),
        ("اعتقلت السلطات في طرابلس الصحفي علي مراد.", "COERCE", (["السلطات"], ["الصحفي"])),
        ("اعتقلت المتظاهرات في وسط العاصمة.", "COERCE", ([], ["المتظاهرات"])),
        ("أودع الوزير الأسبق السجن.", "COERCE", ([], ["الوزير الأسبق"])),
        ("أودعت الشرطة الناشط السجن.", "COERCE", (["الشرطة"], ["الناشط"])),
        ("قتل جندي برصاص مسلح شمال المدينة.", "ASSAULT", (["مسلح"], ["جندي"])),
        ("اعتقلت الشرطة نائب شمال سيناء.", "COERCE", (["الشرطة"], ["نائب شمال سيناء"])),
        ("فرضت المحكمة غرامة مالية على الحزب.", "SANCTION", (["المحكمة"], ["الحزب"])),
    ],
)
def test_who_does_and_who_suffers(text: str, event: str, told: Sides) -> None:
    assert sides(text, event) == told


def test_a_mans_office_is_no_subject_of_a_feminine_verb() -> None:
    claims = read("طالب رئيس الجمهورية جوزيف فرنسا بالانسحاب من القرى التي تحتلها.", "2016-05-01").claims
    assert all(not c.actor for c in claims if c.trigger.text == "تحتلها")


def test_forces_are_present_in_their_number() -> None:
    (claim,) = read("تتواجد قوات أمريكية في قاعدة التنف جنوب سوريا.", "2016-05-01").claims
    assert "were present" in claim.gloss
