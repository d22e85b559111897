"""What somebody is charged with stands beside his denial of it, each with its own source."""

from __future__ import annotations

import pytest

from tests.extract.views import read

Told = list[tuple[str, list[str], list[str]]]


def told(text: str, event: str = "ASSAULT") -> Told:
    """Status, doers and sources of the claims of a type, in order."""
    found = (claim for claim in read(text).claims if claim.event == event)
    return [(c.status, [p.text or "" for p in c.actor], [a.text for a in c.attribution]) for c in found]


@pytest.mark.parametrize(
    ("text", "accuser"),
    [
        ("نفى الجيش أنه قصف المدينة، بعدما اتهمه ناشطون بقصفها.", "ناشطون"),
        ("نفى الجيش أنه قصف المدينة بعدما اتهمه ناشطون بقصفها.", "ناشطون"),
        ("نفى الجيش قصف المدرسة، وكان ناشطون اتهموه بقصفها.", "ناشطون"),
        ("نفى الجيش أن يكون قد قصف المدرسة، بعد اتهام ناشطين له بقصفها.", "ناشطين"),
        ("نفى الجيش قصف المدرسة بعد اتهامات ناشطين له بقصفها.", "ناشطين"),
        ("نفى الجيش قصف المدرسة ردا على اتهامات من ناشطين بقصفها.", "ناشطين"),
        ("نفى الجيش قصف المستشفى الذي اتهمته ناشطات بقصفه.", "ناشطات"),
        ("نفى المتحدث باسم الجيش قصف المدرسة، في حين أكد شهود أن الجيش قصفها.", "شهود"),
    ],
)
def test_the_charge_and_the_denial_are_two_tellings(text: str, accuser: str) -> None:
    found = told(text)
    assert [status for status, _, _ in found] == ["negated", "asserted"]
    assert found[1][1:] == (["الجيش"], [accuser])
    assert accuser not in found[0][2]


def test_the_charge_may_stand_first() -> None:
    found = told("اتهم ناشطون الجيش بقصف المدرسة، ونفى الجيش قصفها.")
    assert [(status, sources) for status, _, sources in found] == [
        ("asserted", ["ناشطون"]),
        ("negated", ["الجيش"]),
    ]
    found = told("بعدما اتهمه ناشطون بقصف المدرسة، نفى الجيش ذلك.")
    assert found == [("asserted", ["الجيش"], ["ناشطون"]), ("negated", ["الجيش"], ["الجيش"])]


def test_who_denies_upon_accusations_is_the_accused() -> None:
    text = "نفت وزارة الداخلية اعتقال الصحافي ردا على اتهامات من نقابة الصحافيين باعتقاله."
    assert told(text, "COERCE")[1][2] == ["نقابة الصحافيين"]
    (charge,) = (claim for claim in read(text).claims if claim.event == "ACCUSE")
    assert [p.text for p in charge.recipient] == ["وزارة الداخلية"]


def test_who_is_charged_did_not_do_it_to_the_accuser() -> None:
    text = "نفى الحشد الشعبي مهاجمة القاعدة، وذلك بعد أن اتهمته واشنطن بمهاجمتها."
    assert all(not claim.recipient for claim in read(text).claims if claim.event == "ASSAULT")


def test_one_act_told_twice_by_one_party_stays_one() -> None:
    assert len(told("نفى الجيش أنه قصف المدينة، ونفت الحكومة ذلك القصف.")) == 1
    assert len(told("اتهم ناشطون الجيش بقصف المدينة وقالوا إن الجيش قصفها.")) == 1


def test_a_verb_with_its_object_behind_an_of_him() -> None:
    found = told("اتهم الجيش المسلحين بقصف القرية، ونفى أنه قصفها.")
    assert [(status, doers) for status, doers, _ in found] == [
        ("asserted", ["المسلحين"]),
        ("negated", ["الجيش"]),
    ]
