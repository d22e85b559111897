"""What the next clause tells, with a subject of its own, has its own place, victims and weapon."""

from __future__ import annotations

import pytest

from tests.extract.views import read

Told = list[tuple[str, str | None, list[str | None]]]


def told(text: str) -> Told:
    """Trigger, place and recipients of every attack."""
    found = [c for c in read(text, "2022-05-13").claims if c.event == "ASSAULT"]
    return [(c.trigger.text, c.place and c.place.text, [p.text for p in c.recipient]) for c in found]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "قتل شرطي في الفلوجة، واستهدف هجوم دورية للجيش في بعقوبة.",
            [("قتل", "الفلوجة", ["شرطي"]), ("استهدف", "بعقوبة", ["دورية للجيش"])],
        ),
        (
            "انفجرت عبوة في الموصل، وهاجم مسلحون حاجزا للشرطة في تلعفر.",
            [("انفجرت", "الموصل", []), ("هاجم", "تلعفر", ["حاجزا للشرطة"])],
        ),
        (
            "قصفت المقاتلات ميناء الحديدة، وطالت غارات أخرى معسكرات للجيش في صعدة.",
            [("قصفت", "ميناء الحديدة", ["ميناء الحديدة"]), ("غارات", "صعدة", ["للجيش"])],
        ),
    ],
)
def test_two_places_are_two_attacks(text: str, expected: Told) -> None:
    found = told(text)
    assert [(trigger, place) for trigger, place, _ in found] == [(t, p) for t, p, _ in expected]
    for (_, _, hit), (_, _, wanted) in zip(found, expected, strict=True):
        assert len(hit) == len(wanted), found


def test_an_attack_said_to_be_another_is_the_verbs_own() -> None:
    (hit,) = told("استهدفت ضربات أخرى مستودعا للجيش في درنة.")
    assert hit[:2] == ("استهدفت", "درنة")


def test_attacks_on_many_are_not_the_one_that_somebody_died_in() -> None:
    found = told("قتل مراسل الإذاعة في تعز، وقال خبراء إن الهجمات ضد الأطباء مستمرة.")
    assert [hit for _, _, hit in found] == [["مراسل الإذاعة في تعز"], ["الأطباء"]]


def test_a_single_attack_in_the_next_clause_is_how_he_died() -> None:
    (hit,) = told("قتل مراسل الإذاعة في تعز، وقال شهود إن الهجوم استهدف سيارته.")
    assert hit[2] == ["مراسل الإذاعة في تعز"]


@pytest.mark.parametrize(
    ("text", "mode"),
    [
        ("استهدفت غارة سيارة في بنت جبيل.", ("aerial",)),
        ("استهدف تفجير حافلة تقل عمالا.", ("explosives",)),
        ("استهدف هجوم حافلة تقل عمالا.", ()),
    ],
)
def test_with_what_is_told_by_the_subject(text: str, mode: tuple[str, ...]) -> None:
    (claim,) = [c for c in read(text).claims if c.event == "ASSAULT"]
    assert claim.mode == mode


@pytest.mark.parametrize(
    ("text", "hit"),
    [
        ("طالت غارة معسكرا للجيش في حجة.", "معسكرا للجيش"),
    ],
)
def test_whom_verbs_that_take_an_object_hit(text: str, hit: str) -> None:
    found = [[p.text for p in c.recipient] for c in read(text).claims if c.event == "ASSAULT"]
    assert [hit] in found, found
