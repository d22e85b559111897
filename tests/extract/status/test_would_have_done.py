"""What would have been done, who is asked for, what never came, and what a question takes for known."""

from __future__ import annotations

import pytest

from tests.extract.views import read
from tests.extract.views import told_with_words as told


@pytest.mark.parametrize(
    ("text", "trigger", "doer"),
    [
        ("لو قصفت أمريكا الميناء لردت طهران بقصف الأسطول.", "قصف", "طهران"),
        ("لولا الهدنة لشنت إسرائيل هجوما على المخيم.", "هجوما", "إسرائيل"),
        ("لو فشلت الوساطة لقتل الخاطفون الرهائن.", "قتل", "الخاطفون"),
    ],
)
def test_what_would_have_been_done_is_told_of_its_doer(text: str, trigger: str, doer: str) -> None:
    deed = told(text, "ASSAULT")[-1]
    assert (deed[0], deed[1], deed[3]) == (trigger, [doer], "hypothetical")


def test_who_would_have_answered_is_no_part_of_whom_it_hits() -> None:
    (deed,) = told("لو اعتقلت الشرطة العمدة لخرج الناس إلى الساحات.", "COERCE")
    assert deed[1] == ["الشرطة"] and not any("الناس" in hit for hit in deed[2])


@pytest.mark.parametrize(
    "text",
    [
        "من اغتال المحامي في صيدا؟",
        "هو من اغتال المحامي في صيدا.",
        "كان هو من اغتال المحامي.",
    ],
)
def test_whom_who_killed_is_no_doer(text: str) -> None:
    assert [(deed[1], deed[2]) for deed in told(text, "ASSAULT")] == [([], ["المحامي"])]


def test_who_asks_by_whom_takes_a_bombing_for_done() -> None:
    assert told("من فجر الكنيسة؟", "ASSAULT") == [("فجر", [], ["الكنيسة"], "asserted")]
    assert told("من اعتقل العمدة؟", "COERCE") == [("اعتقل", [], ["العمدة"], "asserted")]


@pytest.mark.parametrize(
    ("text", "event", "statuses"),
    [
        ("كان مقررا أن تفرج الجبهة عن الطيار الأحد، إلا أن ذلك لم يتم.", "RETREAT", ["negated"]),
        ("كان من المفترض أن ينسحب الحرس من الميناء، وهو ما لم يحدث.", "RETREAT", ["negated"]),
        ("من المقرر أن ينسحب الحرس من الميناء الأحد.", "CONCEDE", ["asserted"]),
    ],
)
def test_what_was_to_come_and_did_not_is_denied(text: str, event: str, statuses: list[str]) -> None:
    assert [deed[3] for deed in told(text, event)] == statuses


@pytest.mark.parametrize(
    "text",
    [
        "لا يعرف الأهالي ما إذا كانت المروحيات التي قصفت المخيم روسية.",
        "هل تحاكم النيابة الجنود الذين قصفوا المخيم؟",
        "كيف نجا العمدة من الهجوم الذي استهدف موكبه؟",
    ],
)
def test_a_question_leaves_what_describes_its_parties_as_it_was(text: str) -> None:
    assert [deed[3] for deed in told(text, "ASSAULT")] == ["asserted"]


def test_a_question_by_a_relative_that_names_the_doer_stays_open() -> None:
    assert [deed[3] for deed in told("هل الجيش هو الذي قصف المخيم؟", "ASSAULT")] == ["hypothetical"]


@pytest.mark.parametrize("text", ["تتمنى أسر الضباط عودتهم.", "لا تزال أسر الضباط تنتظر عودتهم."])
def test_families_who_wish_are_no_capture(text: str) -> None:
    assert told(text, "ASSAULT") == []
    assert told("أعلنت الجبهة أسر ضابطين.", "ASSAULT")[0][2] == ["ضابطين"]


def test_an_arrest_called_likely_is_open_and_befalls_whom_it_names() -> None:
    for said in ("محتمل", "ممكن", "وارد"):
        (deed,) = told(f"توقيف رئيس البلدية {said}.", "COERCE")
        assert deed[1:] == ([], ["رئيس البلدية"], "hypothetical")


def test_what_he_calls_a_shelling_was_done_by_whom_it_names() -> None:
    (deed,) = told("ندد القائد بما قال إنه قصف المتمردين للأحياء السكنية.", "ASSAULT")
    assert deed[1:3] == (["المتمردين"], ["للأحياء السكنية"])


def test_who_names_an_assault_and_demands_is_sure_of_his_demand() -> None:
    claims = read("شجب الحزب ما وصفه بالعدوان على المخيم وطالب الأمم المتحدة بالتحقيق.").claims
    assert [c.certainty for c in claims if c.event == "REQUEST"] == ["certain"]
    assert [c.certainty for c in claims if c.event == "ASSAULT"] == ["doubtful"]


def test_what_several_agree_to_do_to_others_is_to_come() -> None:
    text = "اتفقت السويد والنرويج على فرض عقوبات على ميليشيات ليبية."
    assert [deed[1] for deed in told(text, "AGREE")] == [["السويد", "النرويج"]]
    assert [deed[1:] for deed in told(text, "SANCTION")] == [
        (["السويد", "النرويج"], ["ميليشيات ليبية"], "future")
    ]


def test_what_they_agree_to_give_up_is_not_yet_given() -> None:
    assert told("توافق الطرفان على الإفراج عن الطيارين.", "RETREAT") == []
    assert told("توافق الطرفان على الإفراج عن الطيارين.", "AGREE")[0][1] == ["الطرفان"]


def test_the_agreement_of_two_is_theirs() -> None:
    text = "اتفاق الحكومة والمعارضة على إجراء انتخابات مبكرة ما زال معلقا."
    assert told(text, "AGREE")[0][1] == ["الحكومة", "المعارضة"]


def test_who_fired_it_stands_between_commas() -> None:
    assert told("سقط صاروخ، أطلقه الحوثيون، قرب مصنع في جازان.", "ASSAULT")[0][1] == ["الحوثيون"]


def test_a_leave_given_on_paper_is_no_aid() -> None:
    assert told("منح مجلس الأمن الدول ترخيصا بتفتيش السفن المتجهة إلى السودان.", "AID") == []
    assert told("قدمت هولندا دبابات إلى الجيش الأوكراني.", "AID")[0][1] == ["هولندا"]


def test_the_day_of_the_next_clause_is_not_that_of_an_old_deed() -> None:
    text = "شردت العصابات سكان القرية في نكبة 1948، ويعيش أحفادهم اليوم في المنفى."
    assert [deed[3] for deed in told(text, "SANCTION")] == ["historical"]
