"""Makes of aircraft with their numbers, and fights between others than who made an attack."""

from __future__ import annotations

import pytest

from marsad.arabic.letters.tokens import tokens
from tests.extract.views import read


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("مقاتلات إف-16 تركية", ["مقاتلات", "إف-16", "تركية"]),
        ("صاروخ بركان-2", ["صاروخ", "بركان-2"]),
        ("حوالى 15-20 رجلا", ["حوالى", "15", "-", "20", "رجلا"]),
        ("في مايو-2014", ["في", "مايو", "-", "2014"]),
    ],
)
def test_a_make_and_its_number_are_one_word(text: str, words: list[str]) -> None:
    assert [text[start:end] for _, start, end in tokens(text, 0, len(text))] == words


def attacks(text: str) -> list[tuple[list[str | None], list[str | None]]]:
    """The doers' and the targets' names of each attack."""
    found = (claim for claim in read(text).claims if claim.event == "ASSAULT")
    return [([p.name for p in c.actor], [p.name for p in c.recipient]) for c in found]


@pytest.mark.parametrize(
    ("text", "who", "whom"),
    [
        ("قصفت أربع مقاتلات إف-16 من سلاح الجو الأردني مواقع للجهاديين.", ["warplanes"], ["jihadists"]),
        ("أغارت قاذفات بي-52 الأميركية على مواقع حركة طالبان.", ["American bombers"], ["Taliban"]),
        ("قصفت طائرات إف 16 التركية مواقع للمسلحين.", ["Turkish aircraft"], ["gunmen"]),
        ("قصفت مقاتلتان إسرائيليتان موقعا في حمص.", ["Israeli warplanes"], []),
        ("قتلت مقاتلة كردية في عفرين.", [], ["fighter"]),
    ],
)
def test_aircraft_bomb_and_are_not_bombed_by_their_number(text: str, who: list[str], whom: list[str]) -> None:
    assert attacks(text) == [(who, whom)]


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (
            "أسفر هجوم المسلحين عن اشتباكات بين الجيش والقبائل.",
            [(["gunmen"], []), (["army", "tribes"], [])],
        ),
        (
            "أثار هجوم الحوثيين مخاوف من تجدد القتال بين الجيش والقبائل.",
            [(["Houthis"], []), (["army", "tribes"], [])],
        ),
    ],
)
def test_the_sides_of_a_fight_are_not_who_made_the_attack_before_it(
    text: str, told: list[tuple[list[str], list[str]]]
) -> None:
    assert attacks(text) == told


def test_an_attack_on_those_who_killed_others_is_not_theirs() -> None:
    text = "واستهدفت العملية أيضا عناصر من حركة الشباب التي أعلنت تبني مقتل ضابطين كينيين."
    assert attacks(text)[0] == ([], ["members of Al-Shabaab"])


@pytest.mark.parametrize(
    ("text", "who"),
    [
        ("ميليشيا معارضة للرئيس قصفت المدينة.", ["militia"]),
        ("قوات تابعة للوزير اقتحمت البلدة وقتلت حارسا.", ["forces"]),
        ("المجموعة الموالية للرئيس هاجمت القرية.", []),
    ],
)
def test_on_whose_side_people_are_does_not_make_their_deed_his(text: str, who: list[str]) -> None:
    assert attacks(text)[0][0] == who


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("أسفر هجوم الجماعة عن مقتل عشرة جنود.", (["group"], ["soldiers"])),
        ("أسفر هجوم المعبر عن مقتل جندي.", ([], ["soldier"])),
        ("استنكرت النقابة الاعتداء على الحزب.", ([], ["party"])),
    ],
)
def test_the_attack_of_a_group_is_its_own(text: str, told: tuple[list[str], list[str]]) -> None:
    assert attacks(text) == [told]


def test_a_man_of_a_nation_behind_a_verb_is_no_headline_of_its_deed() -> None:
    assert attacks("وقع جندي إثيوبي في أسر المتمردين.") == [(["rebels"], ["Ethiopian soldier"])]


def test_a_verb_of_naming_that_opens_a_clause_may_be_one_of_shooting() -> None:
    assert attacks("عندها أطلق جنود الحاجز النار على المارة.") == [(["soldiers"], ["passers-by"])]
