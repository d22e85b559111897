"""People who are counted in a row suffer what its verb tells: none of them did it to the others, and whom an
air strike killed did not fly it."""

from __future__ import annotations

import pytest

from tests.extract.views import read


@pytest.mark.parametrize(
    ("text", "hit", "dead"),
    [
        ("أعلنت الوزارة أن 30 مسلحا و10 جنود قتلوا في قصف مدفعي.", ["30 مسلحا", "10 جنود"], 40),
        ("أعلنت الوزارة أن مدنيا و10 جنود قتلوا في قصف مدفعي.", ["مدنيا", "10 جنود"], 11),
        ("إن عشرين مدنيا وخمسة جنود قتلوا في غارات جوية على البلدة.", None, 25),
        (
            "نحو مئة مقاتل ونحو عشرين جنديا سوريا لقوا مصرعهم في ضربات جوية.",
            ["مئة مقاتل", "عشرين جنديا سوريا"],
            120,
        ),
        (
            "قال الجيش إن نحو 40 متمردا ونحو 12 شرطيا هنديا قتلوا في غارات جوية واشتباكات.",
            ["40 متمردا", "12 شرطيا هنديا"],
            52,
        ),
        ("قتل 12 متمردا و3 مدنيين كانوا في السوق.", ["12 متمردا", "3 مدنيين"], 15),
        ("قتل جنديان و5 مدنيين كانوا يستقلون حافلة.", ["جنديان", "5 مدنيين"], 7),
        ("قتل جنديان في غارات واشتباكات شمال البلاد.", ["جنديان"], 2),
    ],
)
def test_a_row_of_people_was_killed_together(text: str, hit: list[str] | None, dead: int) -> None:
    (attack,) = read(text).claims
    assert attack.actor == ()
    assert hit is None or [party.text for party in attack.recipient] == hit
    assert attack.size is not None
    assert attack.size.dead == dead


def test_whom_the_next_verb_tells_of_is_no_victim_of_the_first() -> None:
    killed, hurt = read("قتل 3 جنود و5 مدنيين أصيبوا بجروح.").claims
    assert (killed.actor, [party.text for party in killed.recipient]) == ((), ["3 جنود"])
    assert (hurt.actor, [party.text for party in hurt.recipient]) == ((), ["5 مدنيين"])


@pytest.mark.parametrize(
    ("text", "whom"),
    [
        ("خطف 3 صحفيين و4 عمال كانوا في طريقهم إلى المطار.", ["3 صحفيين", "4 عمال"]),
        ("اعتقل 5 ناشطين و20 طالبا شاركوا في المسيرة.", ["5 ناشطين", "20 طالبا"]),
        ("قتلت قوات الأمن 3 مسلحين و5 مسلحين اعتقلوا.", ["3 مسلحين"]),
    ],
)
def test_a_verb_that_describes_the_last_of_a_row_parts_nobody(text: str, whom: list[str]) -> None:
    first = read(text).claims[0]
    assert [party.text for party in first.recipient] == whom


def test_a_fight_told_alone_still_has_two_sides() -> None:
    (fight,) = read("ذكرت الإذاعة أن ثلاثة جنود أتراك وستة مسلحين قتلوا في اشتباكات جنوب البلاد.").claims
    assert [party.text for party in fight.actor] == ["ثلاثة جنود أتراك", "ستة مسلحين"]
