"""Ties where two stand side by side: who appoints and whom, who gets help and from whom, two numbers."""

from __future__ import annotations

import pytest

from tests.extract.views import read


@pytest.mark.parametrize(
    ("text", "kind", "subject", "other", "status"),
    [
        (
            "انتقد رئيس مجلس الشورى البيان، متهما حزب الله بتلقي دعم من إيران.",
            "backs",
            "إيران",
            "حزب الله",
            "asserted",
        ),
        (
            "أبدت أنقرة قلقها من استمرار الدعم الأميركي لوحدات حماية الشعب.",
            "backs",
            "الأميركي",
            "وحدات حماية الشعب",
            "asserted",
        ),
        (
            "نفى السفير أن تكون قطر تقدم أي دعم لحركة الشباب أو لغيرها من الجماعات المسلحة.",
            "backs",
            "قطر",
            "حركة الشباب",
            "negated",
        ),
        (
            "زعيم تيار الحكمة النائب سالم الحكيم يزور البصرة",
            "commands",
            "سالم الحكيم",
            "تيار الحكمة",
            "asserted",
        ),
        (
            "نجا آمر سرية الهندسة في لواء الفتح حسن الكردي من انفجار عبوة.",
            "commands",
            "حسن الكردي",
            "سرية الهندسة في لواء الفتح",
            "asserted",
        ),
        (
            "استعاد الجيش مدينة كيسمايو بعدما ظلت عشر سنوات في قبضة حركة الشباب.",
            "controls",
            "حركة الشباب",
            "مدينة كيسمايو",
            "historical",
        ),
    ],
)
def test_each_end_of_a_tie_is_its_own(text: str, kind: str, subject: str, other: str, status: str) -> None:
    found = [tie for tie in read(text).ties if tie.kind == kind and tie.subject.text.endswith(subject)]
    ends = [(tie.object or tie.place, tie.status) for tie in found]
    assert [(end.text, state) for end, state in ends if end is not None] == [(other, status)]


@pytest.mark.parametrize(
    ("text", "holder", "office"),
    [
        ("عين العاهل الأردني سالم الخصاونة رئيسا للوزراء.", "سالم الخصاونة", "prime minister"),
        ("كلف الرئيس العراقي برهم صالح سالم الزرفي بتشكيل الحكومة.", "الرئيس العراقي برهم صالح", "president"),
        ("انتخبت الجمعية العمومية حفيظ العلوي رئيسا جديدا لها.", "حفيظ العلوي", "president"),
        ("قدم أحمد السعدي أوراق اعتماده سفيرا لبلاده لدى المغرب.", "أحمد السعدي", "ambassador"),
    ],
)
def test_who_holds_an_office_is_not_who_gives_it(text: str, holder: str, office: str) -> None:
    assert [(t.subject.text, t.office) for t in read(text).ties if t.kind == "role"] == [(holder, office)]


def test_what_remains_loyal_in_a_quarter_is_not_told_to_stay_there() -> None:
    kinds = {t.kind for t in read("قتل جنود من الكتائب التي ظلت موالية للرئيس في حي الميدان.").ties}
    assert "loyal_to" in kinds
    assert "present_in" not in kinds


def test_of_two_numbers_the_second_counts_those_deployed() -> None:
    document = read("تنشر تركيا ما بين 1500 وألفي جندي في شمال العراق.")
    assert [(t.subject.text, t.number) for t in document.ties] == [("تركيا", 2000)]
    killed = read("قتل الجيش ما بين 20 و30 مسلحا في الموصل.").claims
    assert [c.recipient[0].text for c in killed] == ["30 مسلحا"]


def test_who_is_accused_of_receiving_help_is_whom_it_reaches() -> None:
    claims = read("حذر نائب رئيس المجلس من الحرب، متهما حزب الله بتلقي دعم من إيران.").claims
    helped = next(claim for claim in claims if claim.event == "SUPPORT")
    assert [one.text for one in helped.actor] == ["إيران"]
    assert [one.text for one in helped.recipient] == ["حزب الله"]
