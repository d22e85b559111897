"""What hangs on a condition behind it is open, what would not have been done but for something was done, and
what is only expected of those who help or give way is of the type of promises, still to come."""

from __future__ import annotations

import pytest

from tests.extract.views import read


@pytest.mark.parametrize(
    ("text", "event"),
    [
        ("يتظاهر العمال إذا لم تدفع الحكومة الأجور.", "PROTEST"),
        ("ينسحب الجيش إذا سلم المسلحون أسلحتهم.", "RETREAT"),
        ("تقصف إسرائيل المدينة إذا هاجمتها الحركة.", "ASSAULT"),
    ],
)
def test_a_deed_told_before_its_condition_is_open(text: str, event: str) -> None:
    claims = [claim for claim in read(text).claims if claim.event == event]
    assert claims
    assert {claim.status for claim in claims} == {"hypothetical"}


def test_words_are_said_whatever_they_hang_on() -> None:
    claims = [c for c in read("تهدد إسرائيل بقصف بيروت إذا هاجمتها الحركة.").claims if c.event == "THREATEN"]
    assert [claim.status for claim in claims] == ["asserted"]


@pytest.mark.parametrize(
    "text", ["لولا الهدنة لما انسحبت القوات من البلدة.", "لولا الضغط الدولي لما أفرجت السلطات عن الصحفي."]
)
def test_what_would_not_have_been_done_was_done(text: str) -> None:
    assert [(c.event, c.status) for c in read(text).claims] == [("RETREAT", "asserted")]


def test_a_noun_stands_behind_but_for() -> None:
    claims = read("لولا تدخل الوسطاء لقصف الجيش المدينة.").claims
    assert [(claim.event, claim.status) for claim in claims] == [("ASSAULT", "hypothetical")]


@pytest.mark.parametrize(
    ("text", "event"),
    [
        ("من المتوقع أن يدعم البرلمان الحكومة.", "AGREE"),
        ("من المتوقع أن يلتقي الوزيران في جنيف.", "AGREE"),
        ("من المتوقع أن تقدم ألمانيا مساعدات إلى أوكرانيا.", "AGREE"),
        ("من المتوقع أن تنسحب القوات من المدينة.", "CONCEDE"),
    ],
)
def test_what_is_expected_has_the_type_of_promises_and_is_to_come(text: str, event: str) -> None:
    assert [(claim.event, claim.status) for claim in read(text).claims] == [(event, "future")]


def test_a_visit_laid_down_is_announced() -> None:
    (claim,) = read("من المقرر أن يزور وزير الخارجية الروسي أنقرة.").claims
    assert (claim.event, claim.status) == ("AGREE", "asserted")


def test_who_alleges_is_doubted() -> None:
    claims = read("قصف الجيش القرية مدعيا أن مسلحين هاجموا قواته.").claims
    (alleged,) = [claim for claim in claims if claim.trigger.text == "هاجموا"]
    assert alleged.certainty == "doubtful"
    assert [link.text for link in alleged.attribution] == ["الجيش"]
    (said,) = read("قال المدعي العام إن الشرطة اعتقلت المتهم.").claims
    assert said.certainty == "certain"


@pytest.mark.parametrize(
    ("text", "event"),
    [
        ("هدد الخاطفون بقتل الرهائن إذا تواصل القصف ولم تفرج الحكومة عن رفاقهم.", "RETREAT"),
        ("سيستقيل الوزير إذا استمر الحصار ولم تنسحب القوات من البلدة.", "RETREAT"),
        ("في حال لم تتوقف الغارات ولم ينسحب الجيش فسيغادر الوفد.", "RETREAT"),
        ("لو قصف الجيش المدينة ولم يعتذر الرئيس لاستقال الوزير.", "CONCEDE"),
    ],
)
def test_a_second_condition_is_not_denied(text: str, event: str) -> None:
    statuses = [c.status for c in read(text).claims if c.event == event and c.trigger.text != "يستقيل"]
    assert statuses == ["hypothetical"]


def test_what_is_denied_behind_the_consequence_is() -> None:
    claims = read("إذا قصف الجيش المدينة فسنرد، ولم ينسحب الحزب من الحوار.").claims
    assert [c.status for c in claims if c.event != "ASSAULT"] == ["negated"]


@pytest.mark.parametrize(
    ("text", "event", "status"),
    [
        ("ستنسحب الحركة من المحادثات إن هو قصف القرى.", "ASSAULT", "hypothetical"),
        ("قال الوزير إن هو استقال فستسقط الحكومة.", "RETREAT", "hypothetical"),
        ("حذر من الحرب إن قصفت إسرائيل المنشآت.", "ASSAULT", "hypothetical"),
        ("وعد الوزير بالاستقالة إن لم تسحب الحكومة القرار.", "CONCEDE", "hypothetical"),
        ("قال الوزير إنه استقال.", "RETREAT", "asserted"),
    ],
)
def test_a_condition_that_names_its_doer_by_a_pronoun(text: str, event: str, status: str) -> None:
    assert [claim.status for claim in read(text).claims if claim.event == event] == [status]


@pytest.mark.parametrize(
    "text",
    [
        "هدد الرئيس بالحرب إن هم قصفوا العاصمة.",
        "توعد الجيش بالرد إن قصفوا العاصمة.",
        "وعد الوزير بالاستقالة إن لم تسحب الحكومة القرار.",
    ],
)
def test_a_condition_is_nobodys_words(text: str) -> None:
    assert read(text).statements == ()


@pytest.mark.parametrize(
    "text",
    [
        "سقط صاروخ يعتقد أن الحوثيين أطلقوه قرب ميناء إيلات.",
        "انفجرت سيارة مفخخة يعتقد أن تنظيم داعش زرعها.",
        "قتل رجل يعتقد أنه قيادي في التنظيم.",
    ],
)
def test_what_is_thought_of_a_thing_it_does_not_say(text: str) -> None:
    assert read(text).statements == ()


def test_a_man_may_think_of_others() -> None:
    (said,) = read("وصل وزير يعتقد أن الحرب ستنتهي قريبا.").statements
    assert said.speaker is not None
    assert said.speaker.text == "وزير"
