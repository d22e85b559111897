"""Which people of which state act: plurals that tell of no nation, officials by the body they are in."""

from __future__ import annotations

import pytest

from tests.extract.views import read

Side = list[tuple[str | None, str | None]]


def first(text: str) -> tuple[Side, Side]:
    """Code and sector of the actors and recipients of the first claim."""
    claim = read(text).claims[0]
    return [(p.code, p.sector) for p in claim.actor], [(p.code, p.sector) for p in claim.recipient]


@pytest.mark.parametrize(
    ("text", "actors"),
    [
        ("طالب رهبان بورميون الحكومة بالاستقالة.", [("MMR", "REL")]),
        ("انتقد حاخامات إسرائيليون الحكومة.", [("ISR", "REL")]),
        ("طالب صيادلة أردنيون الحكومة بالاستقالة.", [("JOR", "MED")]),
        ("أغلق سائقو الشاحنات البرازيليون الطرق.", [("BRA", "LAB")]),
        ("طالب رجال الإطفاء الفرنسيون بزيادة الأجور.", [("FRA", "GOV")]),
        ("طالب قساوسة كوريون النرويج بالاعتذار.", [("KOR", "REL")]),
        ("طالب مسلحون قبليون يمنيون النرويج بالاعتذار.", [("YEM", "SOC")]),
        ("هاجم القرية مسلحون نيجيريون.", [("NGA", "UAF")]),
    ],
)
def test_men_of_a_nation_are_whom_their_adjective_tells(text: str, actors: Side) -> None:
    assert first(text)[0] == actors


def test_a_clause_behind_people_describes_them_and_names_no_nation() -> None:
    claim = read("يتجمع في العاصمة متظاهرون يرتدون لباسا أسود.").claims[0]
    assert [p.text for p in claim.actor] == ["متظاهرون"]


@pytest.mark.parametrize(
    ("text", "actor", "recipient"),
    [
        ("انتقد مسؤول في وزارة الدفاع الأمريكية سوريا.", ("USA", "MIL"), ("SYR", None)),
        ("هدد مسؤول في الجيش الباكستاني الهند بالحرب.", ("PAK", "MIL"), ("IND", None)),
        ("اتهم ضابط في الجيش اللبناني سوريا بالقصف.", ("LBN", "MIL"), ("SYR", None)),
        ("اتهم مسؤول في الحكومة التركية إيران بالقصف.", ("TUR", "GOV"), ("IRN", None)),
        ("اتهم وزير لبناني إسرائيل بالقصف.", ("LBN", "GOV"), ("ISR", None)),
        ("انتقدت لجنة الشؤون الخارجية في مجلس الشيوخ الأمريكي فرنسا.", ("USA", "LEG"), ("FRA", None)),
    ],
)
def test_officials_are_of_the_body_they_are_in_and_accuse_the_state_behind_it(
    text: str, actor: tuple[str, str], recipient: tuple[str, str | None]
) -> None:
    assert first(text) == ([actor], [recipient])


def test_one_who_is_accused_alone_is_no_accuser() -> None:
    assert first("اتهم ضابط في الجيش اللبناني بالفساد.") == ([], [("LBN", "MIL")])


@pytest.mark.parametrize(
    ("whom", "code", "sector"),
    [
        ("قائد أركان الجيش النيجيري", "NGA", "MIL"),
        ("هيئة المحلفين الأمريكية", "USA", "JUD"),
        ("اللجنة الأمنية العليا في عدن", "YEM", "GOV"),
        ("لجنة تقصي الحقائق البرلمانية في البحرين", "BHR", "LEG"),
        ("جامعة كامبريدج", "GBR", "EDU"),
        ("مدير جامعة الملك خالد", "SAU", "EDU"),
        ("الخطوط الجوية الكويتية", "KWT", "BUS"),
        ("غرفة التجارة والصناعة الكويتية", "KWT", "BUS"),
        ("جمعية المصارف اللبنانية", "LBN", "BUS"),
        ("اتحاد المزارعين اللبنانيين", "LBN", "AGR"),
        ("قدامى المحاربين الأمريكيين", "USA", "MIL"),
        ("تحالف المعارضة في ماليزيا", "MYS", "OPP"),
        ("زعيم الحزب الحاكم في تركيا", "TUR", "PTY"),
        ("قيادة عمليات نينوى", "IRQ", "MIL"),
        ("الحوزة العلمية في النجف", "IRQ", "REL"),
    ],
)
def test_bodies_and_offices_have_state_and_sector(whom: str, code: str, sector: str) -> None:
    assert first(f"انتقدت النرويج {whom} أمس.")[1] == [(code, sector)]
