"""So many others who were killed, hurt or arrested, and who owns the noun of a murder."""

from __future__ import annotations

import pytest

from tests.extract.views import read


def sides(text: str) -> list[tuple[str, list[str], list[str]]]:
    """Type, actors and recipients of each claim."""
    return [
        (c.event, [p.text or "" for p in c.actor], [p.text or "" for p in c.recipient])
        for c in read(text).claims
    ]


@pytest.mark.parametrize(
    ("text", "dead", "injured"),
    [
        ("قتل عشرون شخصا وأصيب ثمانون آخرون في انفجار وسط السوق.", 20, 80),
        ("قتل 20 شخصا وجرح 80 آخرين في انفجار وسط السوق.", 20, 80),
        ("قتل 20 شخصا وأصيب أكثر من 80 آخرين في انفجار وسط السوق.", 20, "80+"),
        ("أدى الانفجار إلى مقتل ثلاثة وإصابة خمسة آخرين.", 3, 5),
        ("قتلت القوات ثلاثة مسلحين وأصابت أربعة آخرين.", 3, 4),
    ],
)
def test_the_hurt_beside_the_dead_are_the_size_of_one_act(text: str, dead: int, injured: int | str) -> None:
    (found,) = read(text).claims
    assert (found.size.dead, found.size.injured) == (dead, injured)


@pytest.mark.parametrize(
    ("text", "hit"),
    [
        ("اعتقلت الشرطة أمس ثلاثة آخرين.", ["ثلاثة آخرين"]),
        ("أصيب أكثر من ثمانين في انفجار عبوة.", ["أكثر من ثمانين"]),
    ],
)
def test_a_number_of_others_alone_suffers(text: str, hit: list[str]) -> None:
    assert [recipient for _, _, recipient in sides(text)] == [hit]


def test_what_most_of_the_hurt_are_is_not_whom_the_dead_hit() -> None:
    text = "قتل عشرون شخصا وجرح أكثر من ثمانين آخرين معظمهم من العمال في هجوم انتحاري شمال بغداد."
    assert [actor for _, actor, _ in sides(text)] == [[]]


@pytest.mark.parametrize(
    "text",
    [
        "أدان الحزب اغتيال القائد العسكري للحركة.",
        "أدان الحزب اغتيال سامي المرادي القائد في الحركة.",
        "أدان الحزب اغتيال محمود المبحوح القائد العسكري.",
    ],
)
def test_a_commander_who_was_murdered_did_not_murder(text: str) -> None:
    acts = [(actor, recipient) for event, actor, recipient in sides(text) if event == "ASSAULT"]
    assert [actor for actor, _ in acts] == [[]]
    assert all(recipient for _, recipient in acts)


@pytest.mark.parametrize("text", ["أصابت القوات أربعة مدنيين.", "أصابت دورية للجيش أربعة مدنيين بالرصاص."])
def test_who_hurts_people_is_told(text: str) -> None:
    assert [bool(actor) for _, actor, _ in sides(text)] == [True]


def test_the_suspects_of_an_attack_are_not_who_is_said_to_have_made_it() -> None:
    told = sides("حوكم المتهمون بالهجوم الذي شنه مسلحون على الكنيسة.")
    assert ("ASSAULT", ["مسلحون"], ["الكنيسة"]) in told


def test_what_others_did_meanwhile_is_another_attack() -> None:
    told = sides("أدى الهجوم إلى مقتل أحد الحراس، فيما فجر مسلحون جسرا غرب الموصل.")
    assert ("ASSAULT", ["مسلحون"], ["جسرا غرب الموصل"]) in told
    assert all("مسلحون" not in actor for _, actor, hit in told if "جسرا غرب الموصل" not in hit)


def test_a_question_that_a_crowd_shouts_leaves_the_protest_told() -> None:
    assert [c.status for c in read("هتف المتظاهرون «أين الحكومة؟».").claims] == ["asserted"]


def test_a_unit_of_the_army_is_no_armies() -> None:
    (found,) = read("اعتقلت وحدة من الجيش ثلاثة أشخاص.").claims
    assert [party.name for party in found.actor] == ["army"]


def test_the_islamist_member_of_parliament_is_nobodys_deputy() -> None:
    (found,) = read("انتقد النائب الإسلامي سعد الشمالي الحكومة.").claims
    assert found.actor[0].sector == "LEG"


@pytest.mark.parametrize(
    "text", ["فجر المهاجم نفسه وسط السوق ليقتل عشرة مدنيين.", "فجر الانتحاري نفسه قرب حاجز فقتل عشرة مدنيين."]
)
def test_who_blows_himself_up_is_no_dawn(text: str) -> None:
    (found,) = read(text).claims
    assert (*found.mode, found.status, len(found.actor)) == ("suicide-attack", "asserted", 1)
    assert found.size.dead == 10
