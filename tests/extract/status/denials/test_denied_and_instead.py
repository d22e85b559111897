"""What is denied, what is done instead, what would have been done, and whose side a state takes."""

from __future__ import annotations

import pytest

from tests.extract.views import read, told


@pytest.mark.parametrize(
    ("text", "recipient"),
    [
        ("لا تدعم عمان الانقلاب وتساند الحكومة الشرعية.", []),
        ("لا تدعم عمان المتمردين وتساند الحكومة الشرعية.", ["المتمردين"]),
    ],
)
def test_what_is_done_instead_is_not_denied(text: str, recipient: list[str]) -> None:
    assert told(text, "SUPPORT") == [
        ("negated", ["عمان"], recipient),
        ("asserted", ["عمان"], ["الحكومة الشرعية"]),
    ]


@pytest.mark.parametrize(
    "text",
    [
        "لولا تدخل الوسطاء لقصف المتمردون الميناء.",
        "لو انسحبت الشرطة لقصف المتمردون الميناء.",
    ],
)
def test_what_would_have_been_done(text: str) -> None:
    assert told(text, "ASSAULT") == [("hypothetical", ["المتمردون"], ["الميناء"])]


def test_an_aim_behind_if_is_no_verb() -> None:
    (found,) = told("لو خرج الناس لدعم الجيش السوداني.", "SUPPORT")
    assert found[1:] == (["الناس"], ["الجيش السوداني"])


@pytest.mark.parametrize("text", ["على ما يبدو، قصف الجيش القرية.", "على ما يبدو قصف الجيش القرية."])
def test_what_seems_so_at_the_head_of_a_sentence(text: str) -> None:
    assert [claim.certainty for claim in read(text).claims] == ["probable"]


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("تدعم قطر الحكومة المنتخبة.", None),
        ("دعمت فرنسا المعارضة.", None),
        ("دعمت فرنسا المعارضة السورية.", "SYR"),
    ],
)
def test_whom_a_state_backs_is_not_its_own(text: str, code: str | None) -> None:
    (claim,) = [claim for claim in read(text).claims if claim.event == "SUPPORT"]
    assert [party.code for party in claim.recipient] == [code]


@pytest.mark.parametrize(
    "text",
    ["من المتوقع أن ينسحب اللواء من المدينة.", "يتوقع أن تفرج السلطات عن المعتقلين."],
)
def test_what_is_only_expected_is_no_promise(text: str) -> None:
    assert [(claim.event, claim.status) for claim in read(text).claims] == [("CONCEDE", "future")]


def test_what_is_announced_is_a_promise() -> None:
    (claim,) = read("ستفرج السلطات عن المعتقلين.").claims
    assert (claim.event, claim.status) == ("CONCEDE", "asserted")


def test_what_was_agreed_for_a_later_day_is_agreed() -> None:
    (claim,) = read("وافقت الخرطوم على فتح المعبر غدا.").claims
    assert (claim.event, claim.status) == ("CONCEDE", "asserted")


@pytest.mark.parametrize(
    ("text", "event", "places"),
    [
        ("لم يقع الهجوم في طرابلس بل في بنغازي.", "ASSAULT", [("negated", "طرابلس"), ("asserted", "بنغازي")]),
        ("لم يقصف الجيش طرابلس بل بنغازي.", "ASSAULT", [("negated", "طرابلس"), ("asserted", "بنغازي")]),
        (
            "لم يقتل القاضي في بغداد وإنما في البصرة.",
            "ASSAULT",
            [("negated", "بغداد"), ("asserted", "البصرة")],
        ),
        ("لم يزر المبعوث عمان بل مسقط.", "CONSULT", [("negated", "عمان"), ("asserted", "مسقط")]),
        ("لم يعتقل الوزير في عدن.", "COERCE", [("negated", "عدن")]),
    ],
)
def test_a_place_set_right_is_where_it_was(text: str, event: str, places: list[tuple[str, str]]) -> None:
    found = [(c.status, c.place.text if c.place else "") for c in read(text).claims if c.event == event]
    assert found == places


def test_who_was_met_instead_takes_the_place_of_whom_it_was_not() -> None:
    assert told("لم يلتق الوزير الملك بل ولي العهد.", "CONSULT")[-1] == (
        "asserted",
        ["الوزير"],
        ["ولي العهد"],
    )
    assert told("لم تعتقل الشرطة الكاتب بل الطبيب وصادرت هاتفه.", "COERCE")[1][2] == ["الطبيب"]
