"""Whom words that only refer mean: what several judge, two who met, and who breaks up a crowd."""

from __future__ import annotations

import pytest

from tests.extract.parties.test_who_acts import sides
from tests.extract.views import read


@pytest.mark.parametrize(
    ("text", "verb", "aimed_at"),
    [
        ("أدانت تركيا والعراق الهجوم، ووصفه الوزير بأنه انتهاك.", "ووصفه", []),
        ("أعلنت الجماعة هدنة، في خطوة رحبت بها باريس وشككت فيها الحكومة.", "وشككت", []),
        ("أدانت مصر إسرائيل، ووصفتها الجزائر بأنها دولة إرهاب.", "ووصفتها", ["إسرائيل"]),
        ("انتقد الحزب الوزير، ووصفه النائب بأنه فاشي.", "ووصفه", ["الوزير"]),
        ("شنت إسرائيل غارة على بيروت، وأدانتها مصر.", "وأدانتها", ["إسرائيل"]),
    ],
)
def test_who_judges_next_does_not_judge_the_one_before(text: str, verb: str, aimed_at: list[str]) -> None:
    (claim,) = (c for c in read(text).claims if verb.removeprefix("و") in c.trigger.text)
    assert [party.text for party in claim.recipient] == aimed_at


@pytest.mark.parametrize(
    ("text", "both"),
    [
        (
            "بحث رئيس الوزراء العراقي مع رئيس إقليم كردستان أزمة الرواتب، واتفق الجانبان على تشكيل لجنة.",
            ["رئيس الوزراء العراقي", "رئيس إقليم كردستان"],
        ),
        ("اجتمع خليفة حفتر مع عقيلة صالح، واتفق الطرفان على خطة.", ["خليفة حفتر", "عقيلة صالح"]),
    ],
)
def test_two_of_one_country_who_met_are_the_two(text: str, both: list[str]) -> None:
    assert sides(text, "AGREE") == (both, [])


def test_who_met_a_delegation_is_no_side_that_he_calls_upon() -> None:
    assert sides("التقى المبعوث الأممي وفد الحكومة، ودعا الطرفين إلى الهدنة.", "REQUEST")[1] == ["الطرفين"]


@pytest.mark.parametrize(
    ("text", "doers"),
    [
        ("تجمع محتجون أمام البلدية، قبل أن تتدخل الشرطة لتفريقهم.", ["الشرطة"]),
        ("أغلق المحتجون الشارع، وتدخلت قوات الأمن لتفريقهم.", ["قوات الأمن"]),
        ("اعتصم طلاب واستخدم الدرك الغاز لتفريقهم.", ["الدرك"]),
        ("احتشد محتجون في الساحة وتدخل الجيش لتفريقهم.", ["الجيش"]),
    ],
)
def test_who_steps_in_to_break_them_up_does_so(text: str, doers: list[str]) -> None:
    assert sides(text, "ASSAULT")[0] == doers


@pytest.mark.parametrize(
    "text",
    [
        "هدد الوزير بالاستقالة، نافيا أن تكون الشرطة اعتقلت الصحفي.",
        "طالب الوزير بالحوار، نافيا أن تكون الشرطة اعتقلت الصحفي.",
    ],
)
def test_what_is_denied_beside_a_threat_is_denied(text: str) -> None:
    (claim,) = (c for c in read(text).claims if c.event == "COERCE")
    assert (claim.status, claim.certainty) == ("negated", "certain")


def test_who_is_called_a_supporter_is_supported_by_nobody() -> None:
    reading = read("أوقفت مفرزة للجيش الوطني الشعبي أربعة عناصر دعم للجماعات الإرهابية بولاية تبسة.")
    assert [claim.event for claim in reading.claims] == ["COERCE"]
    assert not reading.ties


def test_a_session_that_is_set_is_no_rapporteur() -> None:
    assert sides("هدد الحزب بمقاطعة الجلسة المقررة غدا.", "THREATEN") == (["الحزب"], [])
    assert sides("رفضت الحكومة زيارة المقررة الأممية الخاصة.", "REJECT")[1] == ["المقررة الأممية الخاصة"]
