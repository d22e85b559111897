"""Warnings of what befalls others, protests that force breaks up, and whom a verb of harm hits."""

from __future__ import annotations

import pytest

from tests.extract.views import read

Told = tuple[str, list[str], list[str], str]


def told(text: str) -> list[Told]:
    """Type, words of actors and of recipients, and status of each claim."""
    return [
        (c.event, [p.text for p in c.actor], [p.text for p in c.recipient], c.status)
        for c in read(text).claims
    ]


@pytest.mark.parametrize(
    "text",
    [
        "حذر رئيس البلدية من جر لبنان إلى حرب جديدة.",
        "وقال النائب محذرا من زج العراق في حرب لا شأن له بها.",
        "حذر المبعوث من تحويل اليمن إلى ساحة لتصفية الحسابات.",
        "حذر الوزير من إغراق السودان في الفوضى.",
        "حذرت موسكو من مهاجمة سوريا.",
        "حذر وزير الخارجية الأردني من اجتياح رفح.",
        "حذرت السفارة الهندية رعاياها من السفر إلى العاصمة.",
    ],
)
def test_a_warning_of_what_befalls_somebody_is_no_threat_to_him(text: str) -> None:
    assert "THREATEN" not in [event for event, *_ in told(text)]


@pytest.mark.parametrize(
    ("text", "actor", "recipient"),
    [
        ("حذرت بغداد أنقرة من التوغل داخل أراضيها.", "بغداد", "أنقرة"),
        ("وجهت طهران تحذيرا إلى الرياض من دعم المعارضة.", "طهران", "الرياض"),
        ("حذر الوزير من هجوم هندي على المرفأ.", "الوزير", "هندي"),
    ],
)
def test_a_warning_to_somebody_is_a_threat(text: str, actor: str, recipient: str) -> None:
    assert told(text) == [("THREATEN", [actor], [recipient], "asserted")]


@pytest.mark.parametrize(
    ("text", "actor", "recipient"),
    [
        ("قتل جنود الاحتلال شابا فلسطينيا قرب القرية.", "جنود الاحتلال", "شابا فلسطينيا"),
        ("أطلقت الشرطة النار على فلسطيني في القدس.", "الشرطة", "فلسطيني"),
        ("دهس مستوطن مجموعة من الأطفال.", "مستوطن", "مجموعة من الأطفال"),
        ("اغتصب جنود نساء في القرية.", "جنود", "نساء"),
    ],
)
def test_who_stands_behind_the_doer_is_hit(text: str, actor: str, recipient: str) -> None:
    assert told(text) == [("ASSAULT", [actor], [recipient], "asserted")]


def test_a_leader_of_a_group_who_was_killed_is_no_killer() -> None:
    assert told("قتل قائد مجموعة من المسلحين في كمين.")[0][1] == []


def test_who_is_subjected_to_an_act_stands_apart_from_it() -> None:
    assert told("تعرضت ناشطات للضرب على يد رجال الشرطة.") == [
        ("ASSAULT", ["رجال الشرطة"], ["ناشطات"], "asserted")
    ]


def test_a_pretext_tells_another_act_than_what_was_done() -> None:
    found = told("قتل الجنود شابا بدعوى محاولته طعن جندي.")
    assert ("ASSAULT", ["الجنود"], ["شابا"], "asserted") in found
    assert all(status == "hypothetical" for event, _, hit, status in found if hit == ["جندي"])


def test_forces_that_break_up_a_protest_do_not_protest() -> None:
    found = told("فضت قوات الأمن اعتصاما أمام القصر الرئاسي بالقوة.")
    assert ("ASSAULT", ["قوات الأمن"], [], "asserted") in found
    assert all(not actors for event, actors, *_ in found if event == "PROTEST")


def test_what_an_inquiry_is_for_is_not_done() -> None:
    found = told("فتحت الشرطة تحقيقا لاعتقال المشتبه بهم في السرقة.")
    assert [status for event, *_, status in found if event == "COERCE"] in ([], ["hypothetical"])


def test_what_is_refused_is_no_part_of_an_office() -> None:
    assert told("رفض رئيس الوزراء التنحي.") == [("REJECT", ["رئيس الوزراء"], [], "asserted")]
    assert told("قدم ناشط شكوى ضد وزير الداخلية.")[0][1:3] == (["ناشط"], ["وزير الداخلية"])


@pytest.mark.parametrize(
    ("text", "actor"),
    [
        ("خرقت إسرائيل الهدنة في القطاع.", "إسرائيل"),
        ("انتهك المتمردون اتفاق وقف إطلاق النار.", "المتمردون"),
        ("تواصلت خروقات الحوثيين للهدنة في الساحل.", "الحوثيين"),
    ],
)
def test_who_breaks_a_truce_fights(text: str, actor: str) -> None:
    assert told(text) == [("ASSAULT", [actor], [], "asserted")]


def test_who_is_accused_of_breaking_a_truce_keeps_none() -> None:
    events = {event for event, *_ in told("اتهمت المقاومة إسرائيل بخرق وقف إطلاق النار.")}
    assert events == {"ACCUSE", "ASSAULT"}
    assert told("سجلت اللجنة خروقات للهدنة في الساحل.") == []


@pytest.mark.parametrize(
    ("text", "actor", "place"),
    [
        ("ساءت الأحوال منذ التدخل الروسي في سوريا.", "الروسي", "سوريا"),
        ("ساءت الأحوال في أعقاب تدخل فرنسا في مالي.", "فرنسا", "مالي"),
        ("وقال إن روسيا خسرت الكثير منذ تدخلها في أفغانستان.", "روسيا", "أفغانستان"),
        ("تدخلت فرنسا في مالي عام 2013.", "فرنسا", "مالي"),
    ],
)
def test_a_state_that_intervened_in_a_country_sent_troops(text: str, actor: str, place: str) -> None:
    found = [c for c in read(text).claims if c.event == "MOBILIZE"]
    assert [([p.text for p in c.actor], c.place and c.place.text) for c in found] == [([actor], place)]


@pytest.mark.parametrize(
    "text",
    [
        "بعد تدخل إيران في شؤون العراق ساءت العلاقات.",
        "بعد تدخل الوزير في لبنان حلت المشكلة.",
        "ارتفعت الأسعار بعد تدخل الدولة في اقتصاد تونس.",
        "عاد الهدوء بعد تدخل الشرطة في لبنان.",
    ],
)
def test_other_interventions_send_none(text: str) -> None:
    assert "MOBILIZE" not in [event for event, *_ in told(text)]


def test_a_court_to_which_somebody_is_referred_is_not_charged() -> None:
    assert told("أحيل المدير إلى القضاء بتهمة الاختلاس.") == [("ACCUSE", [], ["المدير"], "asserted")]


@pytest.mark.parametrize(
    ("text", "mode"),
    [
        ("أطلقت الشرطة الأعيرة التحذيرية لتفريق المحتجين.", "crowd-control"),
        ("اطلقت القوات الاعيرة الحية على المتظاهرين.", "firearms"),
        ("أطلق الجنود أعيرة حية على المتظاهرين.", "firearms"),
    ],
)
def test_rounds_are_fired_not_set_free(text: str, mode: str) -> None:
    assert [(c.event, c.mode) for c in read(text).claims] == [("ASSAULT", (mode,))]
