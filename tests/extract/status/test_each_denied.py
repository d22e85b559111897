"""What is denied one by one, denied of all but one, and what hangs on a condition that follows."""

from __future__ import annotations

import pytest

from tests.extract.views import read

Told = list[tuple[str, str | None, str | None, str]]


def told(text: str) -> Told:
    """Event, first doer, first sufferer and status of each claim."""
    return [
        (
            claim.event,
            claim.actor[0].text if claim.actor else None,
            claim.recipient[0].text if claim.recipient else None,
            claim.status,
        )
        for claim in read(text).claims
    ]


@pytest.mark.parametrize(
    ("text", "second"),
    [
        ("لم يقصف الجيش المدنيين ولا قصف القرى.", ("ASSAULT", "الجيش", "القرى", "negated")),
        ("لم يقصف الجيش المخيم ولا هاجم السكان.", ("ASSAULT", "الجيش", "السكان", "negated")),
        ("لم تعتقل الشرطة الصحفي ولا ضربته.", ("ASSAULT", "الشرطة", "الصحفي", "negated")),
        ("قصف الجيش المدنيين ولم يقصف القرى.", ("ASSAULT", "الجيش", "القرى", "negated")),
    ],
)
def test_the_second_of_two_denied_deeds_is_told_too(text: str, second: tuple[str, ...]) -> None:
    claims = told(text)
    assert len(claims) == 2
    assert claims[1] == second


def test_who_alone_backs_somebody_is_excepted_from_nobody() -> None:
    assert told("لا يدعم الجنرال أحد سوى مصر.") == [("SUPPORT", "مصر", "الجنرال", "asserted")]


def test_who_strikes_what_he_calls_so_is_no_victim() -> None:
    ((_, doer, hit, status),) = told("قصف التحالف ما وصفه بمعسكر للمتمردين.")
    assert (doer, status) == ("التحالف", "asserted")
    assert hit != "التحالف"


@pytest.mark.parametrize(
    ("text", "doer"),
    [("تفادت الحكومة إدانة موسكو.", "الحكومة"), ("تجنبت الحكومة إدانة موسكو.", "الحكومة")],
)
def test_who_avoids_a_deed_has_not_done_it(text: str, doer: str) -> None:
    assert told(text) == [("ACCUSE", doer, "موسكو", "negated")]


@pytest.mark.parametrize("text", ["غادر المبعوث بغير لقاء الحوثيين.", "لات حين تفاوض مع المتمردين."])
def test_without_is_said_in_several_ways(text: str) -> None:
    assert {status for *_, status in told(text)} == {"negated"}


@pytest.mark.parametrize(
    "text",
    [
        "ستتظاهر المعارضة إن اعتقل الأمن زعيمها.",
        "ستنسحب الفصائل إن قصف الجيش مواقعها.",
        "ستقصف إسرائيل لبنان إن قصف الحزب مدنها.",
        "ستقصف إسرائيل بيروت إن هاجم حزب الله الجنود الإسرائيليين.",
    ],
)
def test_both_halves_of_a_condition_behind_the_deed_are_open(text: str) -> None:
    assert [status for *_, status in told(text)] == ["hypothetical", "hypothetical"]


@pytest.mark.parametrize(
    ("text", "status"),
    [
        ("ليست الشرطة التي اعتقلت المحامي.", "negated"),
        ("ليس الجيش الذي قصف المدينة قادرا على الحكم.", "asserted"),
        ("ليس الجيش الذي قصف القافلة وحده.", "asserted"),
    ],
)
def test_who_is_not_the_one_that_did_it_is_told_from_which_one_he_is(text: str, status: str) -> None:
    assert [found for *_, found in told(text)] == [status]


@pytest.mark.parametrize(
    "text",
    [
        "أكدت الحركة أنها لم تخطف الطبيب أو تقتله.",
        "لم يقتل الجيش الطبيب أو يخطفه.",
        "قالت الشرطة إنها لم تعذب الموقوف أو تقتله.",
    ],
)
def test_what_was_not_done_to_one_man_either_is_denied_besides(text: str) -> None:
    claims = read(text).claims
    assert [claim.status for claim in claims] == ["negated", "negated"]
    assert claims[0].recipient[0].start == claims[1].recipient[0].start


def test_the_last_of_those_abducted_was_killed_besides() -> None:
    text = "خطف المسلحون ستة بحارة ثم أطلقوا سراح خمسة وقتلوا السادس."
    assert [claim.event for claim in read(text).claims] == ["ASSAULT", "RETREAT", "ASSAULT"]


@pytest.mark.parametrize(
    ("text", "status"),
    [
        ("نفى الوزير أن يكون الجيش قصف مستشفى في حمص.", "negated"),
        ("وكان الجيش قتل ثلاثة صيادين قرب غزة.", "asserted"),
    ],
)
def test_what_a_body_is_said_to_have_done_before_is_its_deed(text: str, status: str) -> None:
    (told,) = read(text).claims
    assert (told.event, told.status) == ("ASSAULT", status)
    assert [party.text for party in told.actor] == ["الجيش"]
