"""Ties that their own subject refuses, that were thrown off or held once, that somebody takes up under his
ranks, and the second of two between whom something is."""

from __future__ import annotations

import measure_ties as measured
import pytest

HELD, OVER, DENIED = "asserted", "historical", "negated"


def told(text: str, kind: str) -> list[tuple[str, str | None, str]]:
    """Subject, object or place, and status of each tie of one kind."""
    found = [tie for tie in measured.ties(text) if tie.kind == kind]
    ends = [(t.place or t.object) for t in found]
    return [(t.subject.text, e.text if e else None, t.status) for t, e in zip(found, ends, strict=True)]


@pytest.mark.parametrize(
    ("text", "kind", "tie"),
    [
        ("ترفض الجماعة مبايعة تنظيم القاعدة.", "loyal_to", ("الجماعة", "تنظيم القاعدة", DENIED)),
        ("رفض حزب الأمة الانضمام إلى الائتلاف.", "member_of", ("حزب الأمة", "الائتلاف", DENIED)),
        ("رفضت لندن دعم الحكومة.", "backs", ("لندن", "الحكومة", DENIED)),
        ("خلع شيوخ العشائر ولاءهم للحكومة.", "loyal_to", ("شيوخ العشائر", "للحكومة", OVER)),
        ("نكث المقاتلون بيعتهم لتنظيم القاعدة.", "loyal_to", ("المقاتلون", "تنظيم القاعدة", OVER)),
        ("نقضت الجماعة بيعتها لتنظيم الدولة.", "loyal_to", ("الجماعة", "تنظيم الدولة", OVER)),
        ("قال سالم حداد، الضابط السابق في الجيش السوري، إن الحرب طويلة.", "member_of",
         ("سالم حداد", "الجيش السوري", OVER)),
        ("قال سالم حداد، الضابط في الجيش السوري، إن الحرب طويلة.", "member_of",
         ("سالم حداد", "الجيش السوري", HELD)),
    ],
)  # fmt: skip
def test_who_refuses_or_throws_off_a_tie_does_not_stand_in_it(
    text: str, kind: str, tie: tuple[str, str, str]
) -> None:
    assert told(text, kind) == [tie]


@pytest.mark.parametrize("text", ["رفضت الحركة سيطرة الجيش على مدينة تعز.", "سترفض لندن دعم الحكومة."])
def test_no_refusal_and_that_of_another_deny_nothing(text: str) -> None:
    assert not [tie for tie in measured.ties(text) if tie.status == DENIED]


@pytest.mark.parametrize(
    ("text", "holder", "of"),
    [
        ("استقال سعد الحريري من رئاسة الحكومة.", "سعد الحريري", "الحكومة"),
        ("تنحى حسني مبارك عن رئاسة مصر.", "حسني مبارك", "مصر"),
        ("تنحى كمال الصالح عن رئاسة البرلمان.", "كمال الصالح", "البرلمان"),
    ],
)
def test_who_steps_down_from_the_head_of_a_body_headed_it(text: str, holder: str, of: str) -> None:
    assert told(text, "role") == [(holder, of, OVER)]
    assert not told(text, "member_of")


@pytest.mark.parametrize(
    ("text", "who", "body"),
    [
        ("تولى العميد الركن سامي حداد قيادة الفرقة العاشرة.", "العميد الركن سامي حداد", "الفرقة العاشرة"),
        ("تولى اللواء سامي حداد قيادة الفرقة العاشرة.", "اللواء سامي حداد", "الفرقة العاشرة"),
        ("قال خالد عمر، القائد العسكري للواء صقور الشمال، إنهم صامدون.", "خالد عمر", "لواء صقور الشمال"),
        ("قال خالد عمر، القائد الميداني في لواء نسور الجبل، إنهم صامدون.", "خالد عمر", "لواء نسور الجبل"),
    ],
)
def test_who_leads_a_brigade_is_told_by_rank_and_title(text: str, who: str, body: str) -> None:
    assert told(text, "commands") == [(who, body, HELD)]


@pytest.mark.parametrize(
    ("text", "backers"),
    [
        ("دارت معارك بين فصائل تدعمها تركيا وقوات سوريا الديمقراطية.", ["تركيا"]),
        ("اندلعت مواجهات بين جماعات تدعمها السعودية والإمارات والحوثيين.", ["السعودية", "الإمارات"]),
        ("اندلعت خلافات بين فصائل تدعمها أنقرة والدوحة.", ["أنقرة", "الدوحة"]),
    ],
)
def test_the_second_of_two_backs_nobody(text: str, backers: list[str]) -> None:
    assert [subject for subject, *_ in told(text, "backs")] == backers


def test_the_second_of_two_is_not_backed_by_the_first() -> None:
    found = told("اندلعت اشتباكات بين فصائل تدعم الحكومة ومسلحين مجهولين.", "backs")
    assert found == [("فصائل", "الحكومة", HELD)]


@pytest.mark.parametrize(
    ("text", "status"),
    [
        ("ناقش الوزيران وجود القوات التركية في العراق.", HELD),
        ("يبحث الوفدان تواجد القوات الفرنسية في مالي.", HELD),
        ("رفض الحزب وجود قوات تركية في شمال سوريا.", HELD),
        ("بحث الوزيران وجود قوات دولية في غزة.", "hypothetical"),
        ("يرفض الحزب وجود قوات أجنبية في اليمن.", "hypothetical"),
        ("منع الاتفاق وجود قوات إيرانية في الجنوب السوري.", DENIED),
        ("لا وجود لقوات فرنسية في مالي.", DENIED),
    ],
)
def test_a_presence_that_is_talked_of_or_refused_is_there(text: str, status: str) -> None:
    assert [found for *_, found in told(text, "present_in")] == [status]
