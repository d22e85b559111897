"""What stands beside the news: relative clauses behind a denied verb, mistakes that a paper owns to."""

from __future__ import annotations

import pytest

from tests.extract.views import read, sides


@pytest.mark.parametrize(
    "text",
    [
        "لم ترد السعودية التي تقصف الحوثيين دعما للحكومة.",
        "لم يصدر بيان عن الجيش الذي أرسل قوات إلى الحدود دعما لحلفائه.",
        "لم يعلق التحالف الذي يشن غارات على المدينة دعما للحكومة.",
    ],
)
def test_an_aim_of_a_relative_clause_is_not_denied_with_the_verb_over_it(text: str) -> None:
    found = read(text)
    assert [tie.status for tie in found.ties if tie.kind == "backs"] == ["asserted"]
    assert not [
        claim for claim in found.claims if claim.status == "negated" and claim.event in {"AID", "SUPPORT"}
    ]


def test_an_aim_of_the_denied_verb_itself_is_denied() -> None:
    (claim,) = [
        c
        for c in read("لم تقدم فرنسا التي تقصف البلدة دعما للحكومة.").claims
        if c.event in {"AID", "SUPPORT"}
    ]
    assert claim.status == "negated"


@pytest.mark.parametrize(
    ("text", "status"),
    [
        ("وكانت الصحيفة قد ذكرت خطأ في خبر سابق أن الجيش قصف القرية.", "negated"),
        ("وكانت وكالة الأنباء قد ذكرت عن طريق الخطأ أن الجيش قصف القرية.", "negated"),
        ("ذكرت وزارة الدفاع أن الجيش قصف القرية بالخطأ.", "asserted"),
        ("قصف الجيش القرية خطأ.", "asserted"),
    ],
)
def test_what_was_told_by_mistake_is_taken_back(text: str, status: str) -> None:
    (claim,) = [claim for claim in read(text).claims if claim.event == "ASSAULT"]
    assert claim.status == status


@pytest.mark.parametrize(
    ("text", "event", "doers", "targets"),
    [
        ("قصف المسلحون الحوثيون القرية.", "ASSAULT", ["المسلحون الحوثيون"], ["القرية"]),
        ("قتل المسلحون الحوثيون جنديا.", "ASSAULT", ["المسلحون الحوثيون"], ["جنديا"]),
        ("قتل عشرات المسلحين الحوثيين في غارة.", "ASSAULT", [], ["عشرات المسلحين الحوثيين"]),
        ("استهدف الحوثيون بارجة للتحالف بصاروخين.", "ASSAULT", ["الحوثيون"], ["بارجة للتحالف"]),
        ("دانت فرنسا الهجوم، وحضت إيران على وقف نقل الأسلحة.", "REQUEST", ["فرنسا"], ["إيران"]),
        ("حضت باريس الأطراف على الحوار.", "REQUEST", ["باريس"], ["الأطراف"]),
        ("صوت البرلمان لصالح إلغاء القانون.", "SUPPORT", ["البرلمان"], []),
    ],
)
def test_who_does_it_to_whom(text: str, event: str, doers: list[str], targets: list[str]) -> None:
    assert sides(text, {event}) == [(doers, targets)]


def test_the_name_of_a_coalition_for_legitimacy_is_no_act() -> None:
    found = read("نفى التحالف العربي لدعم الشرعية في اليمن أن تكون طائراته قصفت السوق.")
    assert not [claim for claim in found.claims if claim.event == "SUPPORT"]


@pytest.mark.parametrize(
    ("text", "word", "status", "day"),
    [
        (
            "طالبت المنظمة بالإفراج عن صحفي كانت السلطات قد اعتقلته عام 2012، متهمة الحكومة بقمع الصحافة.",
            "اعتقلته",
            "historical",
            "2012-01-01",
        ),
        (
            "طالبت المنظمة بالإفراج عن صحفي كانت السلطات قد اعتقلته عام 2012، متهمة الحكومة بقمع الصحافة.",
            "متهمة",
            "asserted",
            None,
        ),
        (
            "رحب الوسيط بإطلاق خمسة عمال كانت الجماعة قد خطفتهم عام 2012، داعيا إياها إلى إطلاق سراح البقية.",
            "داعيا",
            "asserted",
            None,
        ),
        ("كانت الميليشيا تعدها لمهاجمة القرى الحدودية.", "مهاجمة", "future", None),
        ("قصف الطيران منصة كانت الجماعة تعدها لمهاجمة السفن.", "مهاجمة", "future", None),
        ("كانت المعارضة تعدها لمجرد لقاء، ثم هاجمت الشرطة المسيرة.", "هاجمت", "asserted", None),
    ],
)
def test_what_others_had_done_and_meant_is_told_as_such(
    text: str, word: str, status: str, day: str | None
) -> None:
    claim = next(c for c in read(text, "2014-05-10").claims if c.trigger.text == word)
    assert (claim.status, claim.date.from_) == (status, day)
