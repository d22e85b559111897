"""Ties as news desks tell them: neighbours joined by و, asides, words of degree, what is left or given up."""

from __future__ import annotations

import measure_ties as measured
import pytest


@pytest.mark.parametrize(
    ("text", "kind", "subject", "other", "status"),
    [
        ("دفع الجيش الوطني وقوات حليفة له بتعزيزات.", "loyal_to", "قوات", "الجيش الوطني", "asserted"),
        ("توعدت الفصائل الرافضة للوجود الأميركي بالرد.", "opposes", "الفصائل", "الأميركي", "asserted"),
        ("ذكرت صحيفة النهار، القريبة من حزب الله، ذلك.", "loyal_to", "صحيفة النهار", "حزب الله", "asserted"),
        ("انتقد الحلبوسي، أبرز خصوم السوداني، القرار.", "opposes", "الحلبوسي", "السوداني", "asserted"),
        (
            "هاجمت مجموعة منشقة عن بوكو حرام موالية لداعش القرية.",
            "loyal_to",
            "مجموعة",
            "داعش",
            "asserted",
        ),
        (
            "يعد حزب الله، وهو حركة تأسست عام 1982، أقوى حلفاء إيران.",
            "backs",
            "حزب الله",
            "إيران",
            "asserted",
        ),
        ("تعد حركة النهضة أكبر حزب معارض للرئيس قيس سعيد.", "opposes", "حركة النهضة", "قيس سعيد", "asserted"),
        ("ترك كمال البستاني حركة النهضة.", "member_of", "كمال البستاني", "حركة النهضة", "historical"),
        ("طرد كمال البستاني من حزب العمال.", "member_of", "كمال البستاني", "حزب العمال", "historical"),
        ("طالب سامي الجميل، وهو من معارضي حزب الله، بذلك.", "opposes", "سامي الجميل", "حزب الله", "asserted"),
        (
            "قال سليم حداد المنتمي سابقا إلى حركة النهضة ذلك.",
            "member_of",
            "سليم حداد",
            "حركة النهضة",
            "historical",
        ),
        ("أثار الدعم الإسباني للحكم الذاتي المغربي جدلا.", "backs", "الإسباني", "المغربي", "asserted"),
        ("أوقف أحد قادة حركة النهضة كمال البستاني.", "member_of", "كمال البستاني", "حركة النهضة", "asserted"),
        ("قال كمال البستاني، أحد المقربين من حفتر، ذلك.", "loyal_to", "كمال البستاني", "حفتر", "asserted"),
        ("ظل خالد حداد عضوا في حزب البعث حتى عام 2003.", "member_of", "خالد حداد", "حزب البعث", "historical"),
        ("ظهرت الفصائل المعروفة بولائها لإيران.", "loyal_to", "الفصائل", "إيران", "asserted"),
        (
            "قال إن الصين وروسيا، الداعمتين للمجلس العسكري، رفضتا.",
            "backs",
            "الصين",
            "المجلس العسكري",
            "asserted",
        ),
        (
            "دخلت القوات المنضوية في الحشد الشعبي والمعروفة بولائها لإيران.",
            "member_of",
            "القوات",
            "الحشد الشعبي",
            "asserted",
        ),
    ],
)
def test_what_desks_tell(text: str, kind: str, subject: str, other: str, status: str) -> None:
    gold = {"kind": kind, "subject": subject, "object": other, "status": status}
    assert measured.told(text, gold), measured.ties(text)


@pytest.mark.parametrize(
    "text",
    [
        "انضمت أحزاب يسارية إلى التظاهرة.",
        "يضم المؤتمر حركات مسلحة بينها حركة الشباب.",
        "تقع قرية قريبة من دمشق.",
    ],
)
def test_what_tells_of_no_tie_of_people(text: str) -> None:
    told = [tie for tie in measured.ties(text) if tie.kind in {"backs", "loyal_to"}]
    assert told == []
    assert not any(tie.object and "التظاهرة" in tie.object.text for tie in measured.ties(text))


def test_the_second_of_two_behind_between_backs_nobody() -> None:
    told = measured.ties("وقعت اشتباكات بين قوات النظام المدعومة بميليشيات إيرانية وفصائل المعارضة.")
    assert [tie.subject.text for tie in told if tie.kind == "backs"] == ["ميليشيات إيرانية"]


def test_a_date_of_a_relative_clause_is_not_that_of_the_help_before_it() -> None:
    (tie,) = measured.ties(
        "يساند الاتحاد الأوروبي أوكرانيا في مواجهة الغزو الروسي الذي بدأ في 24 فبراير 2022."
    )
    assert (tie.kind, tie.status, tie.date.from_) == ("backs", "asserted", None)


def test_who_left_a_body_is_no_member_of_it_by_his_title() -> None:
    told = measured.ties("عاد القيادي المنشق عن حركة النهضة كمال البستاني.")
    assert [(tie.kind, tie.status) for tie in told] == [("member_of", "historical")]


def test_who_favours_a_law_follows_nobody() -> None:
    assert measured.ties("انسحب نواب كتلة بدر المؤيدة لقانون الحشد.") == ()


def test_whose_help_is_told_is_not_helped() -> None:
    told = measured.ties("نفى الرئيس بول كاغامي مساندة بلاده للمتمردين الكونغوليين.")
    assert not any(tie.object and "بلاده" in tie.object.text for tie in told)


def test_a_word_of_time_belongs_to_nobody() -> None:
    told = measured.ties("قال إن حزب النهضة لم يكن يوما تابعا لحزب الله.")
    assert not any("يوما" in tie.subject.text for tie in told)


@pytest.mark.parametrize("speaker", ["المتحدث باسم الأسد", "الناطق الرسمي باسم مبارك"])
def test_for_whom_somebody_speaks_is_no_spokesman(speaker: str) -> None:
    assert not [tie for tie in measured.ties(f"قال {speaker} إن الحوار مستمر.") if tie.kind == "role"]
