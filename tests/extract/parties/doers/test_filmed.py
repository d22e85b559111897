"""What is filmed is no woman who films, and what pictures show is not done by who shows them."""

from __future__ import annotations

import pytest

from tests.extract.views import read


def sides(text: str) -> list[tuple[list[str | None], list[str | None], str]]:
    """Doers, victims and status of each claim."""
    return [
        ([p.text for p in c.actor], [p.text for p in c.recipient], c.status)
        for c in read(text, "2019-05-01").claims
    ]


@pytest.mark.parametrize(
    ("text", "doer"),
    [
        ("بثت الحركة مقاطع مصورة هددت فيها بقتل الأسرى.", "الحركة"),
        ("نشر زعيم الجماعة رسالة مصورة هدد فيها باريس.", "زعيم الجماعة"),
    ],
)
def test_a_message_that_was_filmed_does_nothing(text: str, doer: str) -> None:
    assert [actor for actor, _, _ in sides(text)] == [[doer]]


def test_a_woman_who_films_is_a_journalist() -> None:
    [claim] = read("اعتقلت الشرطة مصورة قرب الساحة.", "2019-05-01").claims
    assert [p.sector for p in claim.recipient] == ["JRN"]


@pytest.mark.parametrize(
    ("text", "doer", "victim"),
    [
        ("تداول صحفيون صورا لاعتداء الشرطة على طلاب.", ["الشرطة"], ["طلاب"]),
        ("نشر صحفيون لقطات مصورة لقصف الجيش على السوق.", ["الجيش"], ["السوق"]),
        ("بث التنظيم تسجيلا لإعدام ثلاثة جنود.", [], ["ثلاثة جنود"]),
    ],
)
def test_pictures_show_a_deed_of_others(text: str, doer: list[str], victim: list[str]) -> None:
    assert (doer, victim, "asserted") in sides(text)


def test_forces_sent_to_do_something_are_no_pictures() -> None:
    claims = sides("أرسلت الحكومة قوات لقصف القرية.")
    assert ([], ["القرية"], "asserted") not in claims


@pytest.mark.parametrize(
    "text",
    ["طالبت النقابة بتأجيل الانتخابات المقرر إجراؤها غدا.", "رفض الحزب المؤتمر المقرر عقده في تونس."],
)
def test_what_is_due_is_no_rapporteur(text: str) -> None:
    assert [victims for _, victims, _ in sides(text)] == [[]]


def test_a_rapporteur_is_one() -> None:
    assert [victims for _, victims, _ in sides("انتقد الوزير المقرر الأممي.")] == [["المقرر الأممي"]]


@pytest.mark.parametrize(
    ("text", "critic"),
    [
        ("رد الحزب على تصريحات الوزير التي ندد فيها بالعنف.", "الوزير"),
        ("استنكرت النقابة كلمة الأمين العام التي انتقد فيها المعلمين.", "الأمين العام"),
        ("سجنت السلطات كاتبة على خلفية مقال انتقدت فيه القضاء.", "كاتبة"),
        ("أوقف الأمن مدونا إثر تغريدة هاجم فيها الحكومة.", "مدونا"),
        ("أصدر الحزب بيانا انتقد فيه الحكومة.", "الحزب"),
    ],
)
def test_who_gave_a_speech_says_what_it_tells(text: str, critic: str) -> None:
    found = [c for c in read(text, "2019-05-01").claims if c.event == "ACCUSE"]
    assert [party.text for party in found[-1].actor] == [critic]
