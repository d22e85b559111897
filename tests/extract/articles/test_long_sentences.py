"""Long sentences of the day: whose act, how sure and for what, where much stands between."""

from __future__ import annotations

import pytest

from marsad.clean import clean
from marsad.model import Claim, RawDocument
from marsad.read import Reader

READER = Reader()


def claims(text: str, event: str) -> list[Claim]:
    document = READER.read(clean(RawDocument("long", "long", text, "0" * 64)))
    return [claim for claim in document.claims if claim.event == event]


@pytest.mark.parametrize(
    "text",
    [
        "هاجمت القوات الأمريكية مواقع. وفي صنعاء تجمع مئات المحتجين وهاجموا الشرطة.",
        "هاجمت القوات الأمريكية مواقع. وفي صعدة احتشد عشرات الآلاف وهاجموا الشرطة.",
        "قصف الطيران الإسرائيلي مخازن. وفي عمان تجمهر عشرات المحتجين ثم هاجموا الشرطة بالحجارة.",
    ],
)
def test_a_crowd_behind_its_place_goes_on(text: str) -> None:
    (attack,) = [c for c in claims(text, "ASSAULT") if "هاجموا" in c.evidence.text[-60:] and c.recipient]
    assert attack.actor[0].sector == "CVL"


@pytest.mark.parametrize(
    ("text", "who"),
    [
        ("تظاهر الآلاف احتجاجا على الحرب.", "الآلاف"),
        ("خرج آلاف دعما للرئيس.", "آلاف"),
        ("اعتصم مئات الطلبة رفضا للقانون الجديد.", "مئات الطلبة"),
        ("تظاهر عشرون ألفا احتجاجا على الغلاء.", "عشرون ألفا"),
    ],
)
def test_why_they_march_is_not_what_is_counted(text: str, who: str) -> None:
    (march,) = claims(text, "PROTEST")
    assert [p.text for p in march.actor] == [who]


def test_a_counted_deed_stays_whole() -> None:
    (talks,) = claims("عقد الطرفان عشرين اجتماعا في مسقط.", "CONSULT")
    assert talks.actor


@pytest.mark.parametrize(
    "text",
    [
        "أمر رئيس الوزراء بتشكيل لجنة للتحقيق في الأحداث، وإقالة قائد الشرطة.",
        "أمر الرئيس بتشكيل لجنة للتحقيق في الحادث وإقالة المحافظ.",
    ],
)
def test_what_is_joined_to_an_order_is_ordered(text: str) -> None:
    (dismissal,) = claims(text, "COERCE")
    assert dismissal.status == "asserted"


@pytest.mark.parametrize("when", ["في وقت", "في حين", "بينما"])
def test_what_is_told_beside_a_warning_is_told(when: str) -> None:
    charge = "اتهم فيه ناشطون ميليشيات بخطف صحفي" if when == "في وقت" else "اتهم ناشطون ميليشيات بخطف صحفي"
    text = f"دعا زعيم الحزب أنصاره إلى الهدوء، محذرا من فتنة يراد إشعالها، {when} {charge}."
    (accusation,) = claims(text, "ACCUSE")
    assert accusation.status == "asserted"
    (kidnapping,) = claims(text, "ASSAULT")
    assert kidnapping.status == "asserted"


def test_who_declines_a_task_declines_nobodys_request() -> None:
    text = "اعتذر سعد الحريري عن عدم تشكيل الحكومة بعد لقائه رئيس الجمهورية ميشال عون."
    (refusal,) = claims(text, "REJECT")
    assert refusal.recipient == ()
    (meeting,) = claims(text, "CONSULT")
    assert len(meeting.actor) == 2


def test_where_a_statement_was_published_suffers_nothing() -> None:
    told = "إن القصف أصاب المستشفى، وإن مستشفى النساء توقف بعد إصابته بقذيفة"
    text = f"قالت اللجنة في بيان نشرته على فيسبوك {told}."
    assert all(party.text != "فيسبوك" for c in claims(text, "ASSAULT") for party in c.recipient)


@pytest.mark.parametrize(
    ("text", "dead"),
    [
        ("أسفرت المواجهات عن مقتل متظاهرين اثنين وإصابة سبعة.", 2),
        ("قتل مدنيان اثنان وأصيب عشرة في قصف على السوق.", 2),
        ("أدى الانفجار إلى مقتل حارسين اثنين.", 2),
        ("أدى الانفجار إلى مقتل متظاهرين وإصابة آخرين.", None),
    ],
)
def test_two_are_counted_where_the_text_says_two(text: str, dead: int | None) -> None:
    assert claims(text, "ASSAULT")[0].size.dead == dead


@pytest.mark.parametrize(
    "text",
    [
        "توقفت المحادثات العام الماضي، ومن المقرر أن تستضيف القاهرة الأسبوع المقبل مؤتمرا.",
        "انهارت الهدنة الشهر الماضي، وتستضيف القاهرة الأسبوع المقبل مؤتمرا.",
    ],
)
def test_what_is_planned_is_of_no_day_gone_by(text: str) -> None:
    (conference,) = [c for c in claims(text, "AGREE") if "تستضيف" in c.trigger.text]
    assert conference.date.text == "الأسبوع المقبل"


@pytest.mark.parametrize(
    ("text", "event", "doer"),
    [
        ("تريد موسكو تأكيد عودتها إلى المنطقة بدعم رمزي لحفتر.", "SUPPORT", "موسكو"),
        ("حاولت أنقرة إثبات حضورها في البلاد بدعم سياسي لحكومة الوفاق.", "SUPPORT", "أنقرة"),
        ("تسعى طهران إلى تأكيد نفوذها بدعم عسكري للحوثيين.", "AID", "طهران"),
    ],
)
def test_the_means_of_an_aim_is_its_doers_act(text: str, event: str, doer: str) -> None:
    (backing,) = claims(text, event)
    assert [p.text for p in backing.actor] == [doer]


@pytest.mark.parametrize(
    "text",
    [
        "قال الوزير إن الحل يكمن في دعم الحكومة لاستعادة الموانئ.",
        "أعلنت باريس دعم الجيش اللبناني لضبط الحدود.",
        "قرر الاتحاد الأوروبي دعم الحكومة لتنظيم الانتخابات.",
    ],
)
def test_who_is_helped_to_do_something_is_no_helper(text: str) -> None:
    told = [party.text for c in claims(text, "SUPPORT") for party in c.actor]
    assert not {"الحكومة", "الجيش اللبناني"}.intersection(told)


@pytest.mark.parametrize(
    ("text", "dead"),
    [
        ("لقي صحفي مصرعه رميا بالرصاص.", "صحفي"),
        ("لقي جندي مصرعه طعنا بسكين.", "جندي"),
        ("لقي ثلاثة حراس حتفهم رميا بالرصاص قرب المعبر.", "ثلاثة حراس"),
    ],
)
def test_how_one_met_his_end_is_not_done_by_him(text: str, dead: str) -> None:
    (killing,) = claims(text, "ASSAULT")
    assert (killing.actor, [p.text for p in killing.recipient]) == ((), [dead])


@pytest.mark.parametrize("text", ["اعتقلت الشرطة معارضين للرئيس.", "سجنت السلطات مناهضين للانقلاب."])
def test_who_arrests_opponents_opposes_nobody(text: str) -> None:
    document = READER.read(clean(RawDocument("long", "long", text, "0" * 64)))
    held = [tie.subject.text for tie in document.ties if tie.kind == "opposes"]
    assert not {"الشرطة", "السلطات"} & {*held}


@pytest.mark.parametrize("day", ["اليوم الأربعاء", "صباح اليوم الأربعاء"])
def test_today_is_not_to_come_whatever_day_the_page_is_of(day: str) -> None:
    raw = RawDocument("late", "late", f"قصف الجيش القرية {day}.", "0" * 64, published="2020-05-05")
    (attack,) = READER.read(clean(raw)).claims
    assert attack.status == "asserted"


@pytest.mark.parametrize("name", ['"صقور تحرير الشرق"', "«أسود تحرير الجنوب»", "“جند تحرير الساحل”"])
def test_a_deed_in_a_movements_quoted_name_is_none(name: str) -> None:
    (kidnapping,) = claims(f"خطفت حركة {name} مهندسين في العاصمة.", "ASSAULT")
    assert kidnapping.trigger.text == "خطفت"


def test_a_quoted_deed_behind_another_noun_is_told() -> None:
    assert claims('نددت الحركة بما سمته "قصف الجيش القرية".', "ASSAULT")
