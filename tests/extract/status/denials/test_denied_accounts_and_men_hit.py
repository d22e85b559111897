"""Accounts that are called false, denials that somebody hastens to, acts left undone, and whom forces did
harm to where he stands right behind them."""

from __future__ import annotations

import pytest

from tests.extract.views import told


@pytest.mark.parametrize(
    "text",
    [
        "نفت الوزارة تصريحات الحزب بشأن قصفها المخيم.",
        "نفت القيادة تصريحات بشأن قصفها المخيم.",
        "فندت القيادة الرواية التي تحدثت عن قصفها المخيم.",
        "كذبت القيادة أقوال الأهالي عن قصفها المخيم.",
    ],
)
def test_what_is_called_false_is_denied(text: str) -> None:
    assert [status for status, _, _ in told(text, "ASSAULT")] == ["negated"]


def test_an_account_that_nobody_denies_is_told() -> None:
    found = told("نقلت القيادة تصريحات الأهالي عن قصف الجيش المخيم.", "ASSAULT")
    assert [status for status, _, _ in found] == ["asserted"]


@pytest.mark.parametrize(
    "behind", ["غير أن القوات سارعت إلى نفي ذلك", "وبادرت القوات إلى نفي ذلك", "واكتفت القوات بنفي ذلك"]
)
def test_who_hastens_to_deny_denies(behind: str) -> None:
    found = told(f"اتهم النواب القوات بإحراق القرية، {behind}.", "ASSAULT")
    assert [status for status, _, _ in found] == ["asserted", "negated"]
    assert all(doers == ["القوات"] for _, doers, _ in found)


def test_who_does_not_hasten_to_deny_denies_nothing() -> None:
    found = told("اتهم النواب القوات بإحراق القرية، لكن القوات لم تسارع إلى نفي ذلك.", "ASSAULT")
    assert [status for status, _, _ in found] == ["asserted"]


def test_worry_that_somebody_was_not_freed() -> None:
    found = told("عبرت النقابة عن قلقها من عدم إفراج الشرطة عن المحامي.", "RETREAT")
    assert [status for status, _, _ in found] == ["negated"]
    open_ = told("أبدت النقابة قلقها من إفراج الشرطة عن القاتل.", "RETREAT")
    assert [status for status, _, _ in open_] == ["hypothetical"]


def test_neither_of_two_forces_held_a_man() -> None:
    assert told("لم يخطف المحامي لا الجيش ولا المسلحون.", "ASSAULT") == [
        ("negated", ["الجيش", "المسلحون"], ["المحامي"])
    ]
    assert told("لم يعتقل الجيش لا المحامي ولا الطبيب.", "COERCE") == [
        ("negated", ["الجيش"], ["المحامي", "الطبيب"])
    ]


@pytest.mark.parametrize(
    ("text", "event", "doer", "man"),
    [
        ("احتج السكان بعد قتل الشرطة الشاب.", "ASSAULT", "الشرطة", "الشاب"),
        ("احتج السكان بعد ضرب القوات الشاب.", "ASSAULT", "القوات", "الشاب"),
        ("احتجت النقابة على اعتقال السلطات الصحفي.", "COERCE", "السلطات", "الصحفي"),
    ],
)
def test_a_man_behind_forces_is_whom_they_hit(text: str, event: str, doer: str, man: str) -> None:
    assert told(text, event) == [("asserted", [doer], [man])]


def test_whom_a_deed_was_done_to_does_not_do_the_next() -> None:
    found = told("بعد اعتقال الشرطة الطالب تظاهر السكان.", "PROTEST")
    assert [doers for _, doers, _ in found] == [["السكان"]]
    assert [d for _, d, _ in told("بعد انسحاب الجيش المسلحون قصفوا القرية.", "ASSAULT")] == [["المسلحون"]]


@pytest.mark.parametrize(
    ("text", "place"),
    [
        ("استنكرت الحكومة قصف الثكنة.", "الثكنة"),
        ("استنكرت الحكومة اقتحام السجن.", "السجن"),
        ("أحبطت الشرطة محاولة اقتحام السجن.", "السجن"),
    ],
)
def test_a_building_of_forces_is_hit(text: str, place: str) -> None:
    assert [(doers, hit) for _, doers, hit in told(text, "ASSAULT")] == [([], [place])]
    assert [doers for _, doers, _ in told("استنكرت الحكومة قصف الجيش.", "ASSAULT")] == [["الجيش"]]


def test_a_coup_is_not_against_those_who_fell_in_it() -> None:
    text = "استنكرت الحكومة الانقلاب الذي قتل فيه ضباط."
    assert all("ضباط" not in hit for _, _, hit in told(text, "COERCE"))
    assert [(doers, hit) for _, doers, hit in told(text, "ASSAULT")] == [([], ["ضباط"])]


@pytest.mark.parametrize("sent", ["وفد القبائل", "بعثة الأمم المتحدة"])
def test_a_president_and_whom_he_meets_are_two(sent: str) -> None:
    (found,) = told(f"اجتمع أمس الرئيس مع الوزير، والتقى الرئيس {sent}.", "CONSULT")[1:]
    assert found == ("asserted", ["الرئيس", sent], [])
