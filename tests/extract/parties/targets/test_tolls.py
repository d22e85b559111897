"""The dead and the hurt of an event, as newspapers count them."""

from __future__ import annotations

import pytest

from tests.extract.views import read


@pytest.mark.parametrize(
    ("text", "dead", "injured"),
    [
        ("اندلعت مواجهات في الأحياء الشرقية خلفت سبعة قتلى.", 7, None),
        ("اندلعت اشتباكات بين مجموعات مسلحة في غريان خلفت ثمانية قتلى على الأقل.", 8, None),
        ("وقع هجوم على سوق الخضار خلف تسعة قتلى.", 9, None),
        ("شن الطيران غارة على المصنع أوقعت خمسة قتلى.", 5, None),
        ("سقط عشرون جريحا برصاص الشرطة في قابس.", None, 20),
        ("سقط ثلاثة قتلى وعشرون جريحا برصاص الشرطة في قابس.", 3, 20),
        ("أسفر القصف عن سقوط أربعة قتلى وستة جرحى من سكان الحي.", 4, 6),
        ("أسفر الهجوم عن 12 قتيلا على الأقل وثلاثين جريحا.", 12, 30),
        ("سقط قتيلان على الأقل في إطلاق نار بغريان.", 2, None),
        ("أدت الغارات إلى قتيلين وسبعة جرحى.", 2, 7),
        ("بلغت حصيلة القصف 14 قتيلا و31 مصابا.", 14, 31),
        ("ارتفعت حصيلة الهجوم على الثكنة إلى 22 قتيلا.", 22, None),
    ],
)
def test_a_toll_counts_the_dead_as_dead_and_the_hurt_as_hurt(
    text: str, dead: int | None, injured: int | None
) -> None:
    sizes = [claim.size for claim in read(text, "2016-05-01").claims if claim.event == "ASSAULT"]
    assert [(size.dead, size.injured) for size in sizes] == [(dead, injured)]


@pytest.mark.parametrize(
    "text",
    [
        "بلغ عدد المسلحين في الهجوم على البلدة مئة.",
        "وقف المصور خلف ثمانية متظاهرين في الساحة.",
        "وقع هجوم على المصرف لم يخلف قتلى.",
    ],
)
def test_other_numbers_are_no_dead(text: str) -> None:
    sizes = [claim.size for claim in read(text, "2016-05-01").claims]
    assert all(size.dead is None and size.injured is None for size in sizes)


def test_at_least_is_nobody() -> None:
    (claim,) = read("أسفر الهجوم عن 12 قتيلا على الأقل.", "2016-05-01").claims
    assert [p.text for p in claim.recipient] == ["12 قتيلا"]


@pytest.mark.parametrize(
    ("text", "whom"),
    [
        ("أعلن الجيش مقتل نحو 30 مسلحا في الغارة.", "نحو 30 مسلحا"),
        ("أعلن الجيش اعتقال حوالي عشرين مسلحا.", "حوالي عشرين مسلحا"),
        ("أطلقت الشرطة الغاز لتفريق نحو 500 متظاهر.", "نحو 500 متظاهر"),
        ("قتل نحو مئة مدني في القصف.", "مئة مدني"),
    ],
)
def test_a_rough_number_counts_whom_a_noun_tells_of(text: str, whom: str) -> None:
    (claim,) = read(text).claims
    assert [party.text for party in claim.recipient] == [whom]


def test_nahwa_before_a_place_is_a_direction() -> None:
    assert not [c for c in read("اتجه المتظاهرون نحو ساحة الشهداء.").claims if c.recipient]


@pytest.mark.parametrize("many", ["عشرات", "مئات", "آلاف"])
def test_dozens_behind_a_speech_are_those_hurt_and_not_its_speakers(many: str) -> None:
    (claim,) = read(f"أضافت المصادر أن {many} أصيبوا بجروح.").claims
    assert [party.text for party in claim.recipient] == [many]


def test_one_person_and_a_number_of_others_are_counted_together() -> None:
    (claim,) = read("قتل ضابط وثلاثة مجندين.", "2023-05-01").claims
    assert claim.size.dead == 4


@pytest.mark.parametrize("when", ["لدى", "أثناء", "خلال"])
def test_what_a_victim_was_doing_at_the_time_makes_no_killer_of_him(when: str) -> None:
    (claim,) = read(f"قتل شاب {when} محاولته الفرار.", "2023-05-01").claims
    assert not claim.actor
    assert [party.text for party in claim.recipient] == ["شاب"]


@pytest.mark.parametrize(
    ("text", "size"),
    [
        ("قتل مسلحون عسكريين قرب الحدود.", None),
        ("اعتقلت الشرطة ناشطين من الحركة.", None),
        ("قتل انفجار طفلين في الحي.", 2),
        ("أوقفت الشرطة موظفين اثنين قرب الحدود.", 2),
    ],
)
def test_a_noun_with_a_sound_plural_beside_a_broken_one_is_not_surely_two(
    text: str, size: int | None
) -> None:
    (size_told,) = (claim.size for claim in read(text).claims)
    assert (size_told.dead or size_told.arrested if size_told else None) == size
