"""He who is meant by "that he" does what its verb tells; whose country is not theirs whom it deals with;
papers that lawyers and courts give out; words of the article's letters, and blows that are no strike."""

from __future__ import annotations

import pytest

from marsad.model import Claim
from tests.extract.views import read


def claim(text: str, event: str) -> Claim:
    return next(one for one in read(text).claims if one.event == event)


def doers(text: str, event: str) -> list[str]:
    return [one.text or "" for one in claim(text, event).actor]


@pytest.mark.parametrize(
    ("text", "event", "target"),
    [
        ("قال الرئيس إنه يدعو الأحزاب إلى حوار وطني.", "REQUEST", "الأحزاب"),
        ("قال الرئيس إنه دعا الفصائل إلى الحوار.", "REQUEST", "الفصائل"),
        ("أكد الرئيس أنه يدعو النواب إلى جلسة عاجلة.", "REQUEST", "النواب"),
        ("قال الرئيس إنه يلوم الأحزاب على التأخير.", "ACCUSE", "الأحزاب"),
    ],
)
def test_he_calls_on_them_and_not_they_on_somebody(text: str, event: str, target: str) -> None:
    found = claim(text, event)
    assert [one.text for one in found.actor] == ["الرئيس"]
    assert [one.text for one in found.recipient] == [target]
    assert not found.attribution


@pytest.mark.parametrize(
    ("text", "event", "code"),
    [
        ("قال مسؤول رفيع إن بلاده استدعت القائم بالأعمال الإيراني.", "ACCUSE", "IRN"),
        ("قال دبلوماسي إن بلاده جمدت أصول الشركة الصينية.", "SANCTION", "CHN"),
    ],
)
def test_his_country_is_not_theirs_whom_it_deals_with(text: str, event: str, code: str) -> None:
    (doer,) = claim(text, event).actor
    assert doer.text == "بلاده"
    assert doer.code != code


def test_the_country_of_a_minister_whose_state_is_told() -> None:
    (doer,) = claim("قال الوزير الأردني إن بلاده طردت السفير التركي.", "SANCTION").actor
    assert doer.code == "JOR"


@pytest.mark.parametrize(
    ("text", "source"),
    [
        ("أظهر ملف حصلت عليه المحكمة أن ضباطا قتلوا سجينا.", "ملف"),
        ("جاء في حكم المحكمة أن المتهمين قتلوا سجينا.", "حكم المحكمة"),
        ("كشفت نتائج التحقيق أن الحارس قتل سجينا.", "نتائج التحقيق"),
        ("تفيد عريضة بأن الشرطة قتلت سجينا.", "عريضة"),
        ("بحسب مستند مسرب، قتلت الشرطة سجينا.", "مستند مسرب"),
    ],
)
def test_files_and_rulings_are_sources(text: str, source: str) -> None:
    (link,) = claim(text, "ASSAULT").attribution
    assert (link.text, link.kind) == (source, "document")


def test_who_does_what_a_paper_tells_that_somebody_gave_out() -> None:
    assert doers("تفيد رسالة نشرها المحامون بأن الشرطة اعتقلت صحفيا.", "COERCE") == ["الشرطة"]


def test_letters_of_the_article_open_no_verb_of_mine() -> None:
    text = "ولفتت النائبة إلى أن الأمن فرق المعتصمين."
    assert [one.event for one in read(text).claims] == ["ASSAULT"]
    assert doers(text, "ASSAULT") == ["الأمن"]


@pytest.mark.parametrize("verb", ["يضربان", "كانا يضربان"])
def test_two_who_beat_somebody_are_not_on_strike(verb: str) -> None:
    text = f"قال الشاهد إن شرطيين {verb} متظاهرا."
    assert [one.event for one in read(text).claims] == ["ASSAULT"]


def test_two_who_are_on_strike() -> None:
    assert [one.event for one in read("كان الأستاذان يضربان عن العمل.").claims] == ["PROTEST"]


@pytest.mark.parametrize(
    "text",
    [
        "وحمل الحزب في رسالة إلى الأمم المتحدة إسرائيل مسؤولية الاغتيال.",
        "وحملت الحكومة في بيان إيران مسؤولية الهجوم.",
    ],
)
def test_who_blames_another_behind_an_aside_is_not_blamed(text: str) -> None:
    blamed = [one.text for claim in read(text).claims if claim.event == "ACCUSE" for one in claim.recipient]
    assert not {"الحزب", "الحكومة"} & set(blamed)


def test_whom_one_goes_on_to_blame_is_blamed() -> None:
    text = "دانت النقابة اعتقال سالم وحملت السلطات المسؤولية عن سلامته."
    blamed = [one.text for claim in read(text).claims if claim.event == "ACCUSE" for one in claim.recipient]
    assert "السلطات" in blamed
