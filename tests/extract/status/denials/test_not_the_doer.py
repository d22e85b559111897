"""Who is said not to be the doer, what is not even thought of, what goes on behind its subject, and whose
word is doubted."""

from __future__ import annotations

import pytest

from tests.extract.views import read


def told(text: str, event: str = "ASSAULT") -> list[tuple[str, str, list[str]]]:
    """Status, certainty and doers of the claims of one type, in order."""
    found = [claim for claim in read(text).claims if claim.event == event]
    return [(c.status, c.certainty, [party.text for party in c.actor]) for c in found]


@pytest.mark.parametrize(
    "text",
    [
        "ليس الجيش من قصف القرية.",
        "لم تكن القوات الحكومية من قتل المدنيين.",
        "قال الناطق إن الجيش ليس من قصف القرية.",
        "لا الجيش قصف القرية ولا المسلحون هاجموا الثكنة.",
    ],
)
def test_who_is_said_not_to_be_the_doer(text: str) -> None:
    found = told(text)
    assert found
    assert {status for status, _, _ in found} == {"negated"}


@pytest.mark.parametrize(
    "text",
    [
        "كان الجيش من قصف القرية.",
        "ليس الجيش وحده من قصف القرية.",
        "لا شك أن الجيش قصف القرية ولا مجال للإنكار.",
        "لا تزال القوات هناك، وقصف الجيش القرية.",
    ],
)
def test_who_is_not_said_not_to_be_the_doer(text: str) -> None:
    assert [status for status, _, _ in told(text)] == ["asserted"]


def test_neither_of_two_bodies_did_what_is_told_of_each() -> None:
    text = "شدد على أن لا الجيش انسحب من القرية ولا الحكومة أفرجت عن الأسرى."
    assert [status for status, _, _ in told(text, "RETREAT")] == ["negated", "negated"]


@pytest.mark.parametrize("text", ["ليس واردا قصف القرية.", "لم يعد مطروحا قصف القرية."])
def test_what_stands_between_copula_and_act_is_said_of_the_act(text: str) -> None:
    assert [status for status, _, _ in told(text)] == ["hypothetical"]


@pytest.mark.parametrize(
    ("text", "doer"),
    [
        ("القوات الحكومية ما زالت تقصف القرية.", "القوات الحكومية"),
        ("المسلحون ما زالوا يقصفون القرية.", "المسلحون"),
        ("الطائرات ما تزال تقصف القرية.", "الطائرات"),
    ],
)
def test_who_stands_before_a_verb_of_lasting_does_what_goes_on(text: str, doer: str) -> None:
    assert told(text) == [("asserted", "certain", [doer])]


@pytest.mark.parametrize(
    ("text", "doer"),
    [
        ("الحكومة تعتزم شن هجوم على القرية.", "الحكومة"),
        ("قال الوزير إن الجيش يعتزم شن هجوم على القرية.", "الجيش"),
    ],
)
def test_what_somebody_named_first_means_to_launch_is_to_come(text: str, doer: str) -> None:
    assert told(text) == [("future", "certain", [doer])]


@pytest.mark.parametrize(
    ("text", "certainty"),
    [
        ("هاجمت القوات الثكنة زاعمة أن أهلها قتلوا جنودا.", "doubtful"),
        ("الظاهر أن المسلحين قتلوا جنودا.", "probable"),
        ("كما يظهر، قتل المسلحون جنودا.", "probable"),
    ],
)
def test_what_is_claimed_or_seems_so_is_less_sure(text: str, certainty: str) -> None:
    assert told(text)[-1][:2] == ("asserted", certainty)


@pytest.mark.parametrize("text", ["لم تنس الحكومة أن تندد بالهجوم.", "لم يفت المتحدث أن يندد بالهجوم."])
def test_what_was_not_forgotten_was_done(text: str) -> None:
    assert [status for status, _, _ in told(text, "ACCUSE")] == ["asserted"]


def test_who_denies_upon_a_charge_denies_the_charge_and_not_what_the_paper_told() -> None:
    text = "زار الوزير القطري بيروت، واتهمت الرياض قطر بتمويل المتطرفين، وهو ما تنفيه الدوحة."
    assert [c.event for c in read(text).claims if c.status == "negated"] == ["AID"]


@pytest.mark.parametrize(
    ("text", "event", "doers"),
    [
        ("لم يوقع الاتفاق لا الوزير ولا السفير.", "SUPPORT", ["الوزير", "السفير"]),
        ("لم توقع الاتفاق لا الحكومة ولا المعارضة.", "SUPPORT", ["الحكومة", "المعارضة"]),
        ("لم يقصف القرية لا الجيش ولا المسلحون.", "ASSAULT", ["الجيش", "المسلحون"]),
        ("لم تدن الهجوم لا تونس ولا الجزائر.", "ACCUSE", ["تونس", "الجزائر"]),
        ("لم تعتقل الشرطة لا المحامي ولا زوجته.", "COERCE", ["الشرطة"]),
    ],
)
def test_neither_of_those_behind_what_was_not_done(text: str, event: str, doers: list[str]) -> None:
    assert told(text, event) == [("negated", "certain", doers)]


@pytest.mark.parametrize(
    ("text", "doers"),
    [
        ("ليس المسلحون وحدهم من هاجم القرية.", [["المسلحون"]]),
        ("ليس الجيش فقط من قصف القرية.", [["الجيش"]]),
        ("ليس فقط الجيش من قصف القرية بل المسلحون أيضا.", [["الجيش"], ["المسلحون"]]),
        ("الجيش ليس وحده من قصف القرية.", [["الجيش"]]),
    ],
)
def test_who_did_it_not_alone(text: str, doers: list[list[str]]) -> None:
    assert told(text) == [("asserted", "certain", who) for who in doers]
