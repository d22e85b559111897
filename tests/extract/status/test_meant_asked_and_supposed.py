"""What is only meant, asked or supposed, and what of it was done all the same: resolves, cases before a
court, questions that go on, the known blow in which somebody may have died, who acts on a demand."""

from __future__ import annotations

import pytest

from tests.extract.views import read, sides, told


@pytest.mark.parametrize(
    "text",
    [
        "أعلنت المفوضة عزم الاتحاد الأوروبي فرض عقوبات على بيلاروسيا.",
        "أكد الناطق نية الاتحاد الأوروبي فرض عقوبات على بيلاروسيا.",
        "أبدى الاتحاد الأوروبي عزمه فرض عقوبات على بيلاروسيا.",
    ],
)
def test_what_somebody_resolves_to_do_is_to_come(text: str) -> None:
    assert [(status, doers) for status, doers, _ in told(text, "SANCTION")] == [
        ("future", ["الاتحاد الأوروبي"])
    ]


def test_the_resolve_to_resign_is_who_resigns() -> None:
    assert told("أعلن الرئيس عزمه الاستقالة من منصبه.", "CONCEDE") == [("asserted", ["الرئيس"], [])]


@pytest.mark.parametrize(
    "text",
    [
        "أجلت المحكمة النظر في قضية اغتيال القاضي.",
        "قد تعيد النيابة فتح قضية اغتيال القاضي.",
        "يعتزم المدعي العام إغلاق ملف اغتيال القاضي.",
    ],
)
def test_a_case_is_of_what_was_done_whatever_becomes_of_it(text: str) -> None:
    assert told(text, "ASSAULT") == [("historical", [], ["القاضي"])]


def test_a_matter_that_is_talked_over_is_still_open() -> None:
    assert [status for status, _, _ in told("بحث الوفدان قضية الإفراج عن الأسرى.", "RETREAT")] == [
        "hypothetical"
    ]


@pytest.mark.parametrize(
    ("text", "statuses"),
    [
        ("متى هاجم الجيش القرية ولماذا لم يعلن عن العملية؟", ["asserted"]),
        ("أين اعتقلت الشرطة الناشط وكيف عذبته؟", ["asserted", "asserted"]),
        ("أليس الجيش هو من قصف المدرسة؟", ["hypothetical"]),
        ("ليس الجيش هو من قصف المدرسة.", ["negated"]),
        ("متى هاجموا القرية سننتقم.", ["hypothetical"]),
    ],
)
def test_questions_that_go_on_and_that_ask_whether_not(text: str, statuses: list[str]) -> None:
    claims = [claim for claim in read(text).claims if claim.event in {"ASSAULT", "COERCE"}]
    assert [claim.status for claim in claims] == statuses


@pytest.mark.parametrize(
    ("text", "doers"),
    [
        ("ربما قتل القائد في الغارة التي شنتها الطائرات الأميركية على المدينة.", ["الطائرات الأميركية"]),
        (
            "يحتمل أن يكون القائد قد قتل في الغارة التي نفذتها الطائرات الإسرائيلية.",
            ["الطائرات الإسرائيلية"],
        ),
    ],
)
def test_the_known_blow_was_struck_though_who_died_in_it_is_unsure(text: str, doers: list[str]) -> None:
    assert told(text, "ASSAULT") == [("hypothetical", [], ["القائد"]), ("asserted", doers, [])]


def test_an_attack_told_as_known_keeps_its_own_target() -> None:
    assert told("هل قتل القائد في الهجوم على السفارة؟", "ASSAULT") == [
        ("hypothetical", [], ["القائد"]),
        ("asserted", [], ["السفارة"]),
    ]


def test_a_raid_that_is_not_known_is_as_open_as_the_death() -> None:
    assert [one[0] for one in told("ربما قتل القائد في غارة أميركية على المدينة.", "ASSAULT")] == [
        "hypothetical"
    ]


def test_who_was_killed_in_the_raid_is_told_once() -> None:
    text = "قتل القائد في الغارة التي شنتها الطائرات الأميركية على المدينة."
    assert told(text, "ASSAULT") == [("asserted", ["الطائرات الأميركية"], ["القائد"])]


@pytest.mark.parametrize(
    "text",
    ["طالب الوزير باتخاذ خطوات لوقف القصف.", "طالب النواب الحكومة باتخاذ إجراءات لوقف القصف."],
)
def test_who_asks_for_steps_does_not_stop_the_shelling(text: str) -> None:
    assert [doers for _, doers, _ in told(text, "RETREAT") if doers] == []


def test_whose_men_are_ordered_forward_is_to_storm() -> None:
    assert sides("أمر القائد قواته بالتقدم لاقتحام المدينة.", {"ASSAULT"}) == [(["القائد"], [])]


@pytest.mark.parametrize(
    ("text", "event", "expected"),
    [
        ("قررت المحكمة إعدام قتلة القاضي.", "SANCTION", [("asserted", ["المحكمة"], ["قتلة القاضي"])]),
        ("قررت المحكمة تأجيل إعدام الجاسوس.", "SANCTION", []),
        (
            "أعلنت الحكومة وقف التفاوض مع المتمردين.",
            "SANCTION",
            [("asserted", ["الحكومة"], ["المتمردين"])],
        ),
        ("أعلنت الحكومة وقف التفاوض مع المتمردين.", "CONSULT", []),
        ("وعد العمدة بالإفراج عن الأساتذة.", "CONCEDE", [("asserted", ["العمدة"], [])]),
    ],
)
def test_courts_decisions_talks_broken_off_and_mayors(
    text: str, event: str, expected: list[tuple[str, list[str], list[str]]]
) -> None:
    assert told(text, event) == expected


@pytest.mark.parametrize(
    "text",
    [
        "تنوي فرنسا سحب قواتها من مالي.",
        "تعتزم فرنسا سحب ما تبقى من قواتها في مالي.",
        "تنوي فرنسا سحب نصف جنودها.",
    ],
)
def test_who_means_to_pull_forces_back_announces_it(text: str) -> None:
    assert told(text, "CONCEDE") == [("asserted", ["فرنسا"], [])]


@pytest.mark.parametrize(
    ("text", "event", "hit"),
    [
        ("طرد الجيش من تبقى من المسلحين.", "ASSAULT", ["المسلحين"]),
        ("أجلت الأمم المتحدة ما تبقى من موظفيها.", "AID", ["موظفيها"]),
        ("سحبت فرنسا ما تبقى من قواتها من مالي.", "RETREAT", []),
    ],
)
def test_what_is_left_of_some_is_what_is_done_to_them(text: str, event: str, hit: list[str]) -> None:
    assert [(status, whom) for status, _, whom in told(text, event)] == [("asserted", hit)]


@pytest.mark.parametrize(
    "text",
    ["أعلن الجيش أنه سيوقف إطلاق النار.", "أكد الجيش أنه سيوقف العمليات العسكرية."],
)
def test_who_says_that_he_will_stop_stops_it(text: str) -> None:
    assert told(text, "CONCEDE") == [("asserted", ["الجيش"], [])]


@pytest.mark.parametrize(
    "text",
    [
        "وضع الجيش خطة لاقتحام المدينة.",
        "كشف المتحدث عن خطة الجيش لاقتحام المدينة.",
        "أبدى الجيش استعداده لاقتحام المدينة.",
    ],
)
def test_who_has_a_plan_to_attack_is_to_attack_and_agrees_to_nothing(text: str) -> None:
    assert [(c.event, c.status, [p.text for p in c.actor]) for c in read(text).claims] == [
        ("ASSAULT", "future", ["الجيش"])
    ]


def test_whom_a_plan_is_against_did_not_make_it() -> None:
    assert told("كشفت الشرطة عن خطة لاغتيال الوزير.", "ASSAULT") == [("future", [], ["الوزير"])]


@pytest.mark.parametrize(
    "text",
    [
        "أبدت الحركة استعدادها لإطلاق سراح الرهائن مقابل هدنة.",
        "أعربت الحركة عن استعدادها للإفراج عن الرهائن.",
    ],
)
def test_readiness_to_release_is_a_concession(text: str) -> None:
    assert [(c.event, c.status) for c in read(text).claims] == [("CONCEDE", "asserted")]


def test_what_is_claimed_of_those_held_is_theirs() -> None:
    text = "اعتقلت السلطات صحفيين بحجة تحريضهم على العنف."
    assert sides(text, {"REQUEST"}) == [(["صحفيين"], [])]


def test_who_escapes_an_attempt_on_his_life_did_not_make_it() -> None:
    text = "نجا محمد عمر ديري محافظ العاصمة من محاولة لاغتياله."
    (claim,) = (one for one in read(text).claims if one.event == "ASSAULT")
    assert not claim.actor
    assert claim.recipient


def test_a_question_with_the_feminine_of_is_not_is_open() -> None:
    text = "أليست الميليشيا هي من خطف المهندسين الصينيين؟"
    assert [status for status, _, _ in told(text, "ASSAULT")] == ["hypothetical"]
