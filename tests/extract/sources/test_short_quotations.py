"""Quotations of two words or a few: what was said, and what is only a name or a marked word."""

from __future__ import annotations

import pytest

from tests.extract.views import read


def said(text: str) -> list[tuple[str, str, str]]:
    """Speaker, words and kind of the statements, in order."""
    return [(s.speaker.text or "", s.words.text, s.kind) for s in read(text).statements if s.speaker]


@pytest.mark.parametrize(
    ("text", "speaker", "words"),
    [
        ("ورد الوزير قائلا «لن نقبل».", "الوزير", "لن نقبل"),
        ("ورد عليه الوزير قائلا «لن نقبل».", "الوزير", "لن نقبل"),
        ("واكتفى الوزير بالقول «لا تعليق».", "الوزير", "لا تعليق"),
        ("واكتفى المتحدث بالقول «لا تعليق» على مقتل القائد.", "المتحدث", "لا تعليق"),
        ("قال الوزير «لا للحرب».", "الوزير", "لا للحرب"),
        ("ردد المحتجون «سلمية سلمية».", "المحتجون", "سلمية سلمية"),
        ("وصف الرئيس الغارة بأنها «عدوان سافر».", "الرئيس", "عدوان سافر"),
        ("ووصفها الوزير بأنها «عدوان سافر».", "الوزير", "عدوان سافر"),
    ],
)
def test_a_short_quotation_that_is_said(text: str, speaker: str, words: str) -> None:
    assert said(text) == [(speaker, words, "direct")]


def test_whom_a_judgement_is_about() -> None:
    (statement,) = read("وصف الرئيس التونسي فرنسا بأنها «دولة صديقة».").statements
    assert [p.code for p in statement.about] == ["FRA"]


def test_a_short_second_sentence_before_its_speaker() -> None:
    assert [words for _, words, _ in said("«لم نقصف المدينة. هذه أكاذيب»، قال الوزير.")] == [
        "لم نقصف المدينة",
        "هذه أكاذيب",
    ]


@pytest.mark.parametrize(
    "text",
    [
        "وصف ناشطون ما حدث بـ«المجزرة».",
        "وصفت الصحيفة الاتفاق بأنه «تاريخي».",
        "قال ذلك المتحدث باسم حركة «النهضة المدنية».",
        "تحدث زعيم حزب «القوات اللبنانية» في بيروت.",
        "أطلقت تركيا عملية «نبع السلام» في شمال سوريا.",
        "اعتقلت الشرطة ناشطين بتهمة «إثارة الفتنة».",
        "سجنت المحكمة الناشط بتهمة «التآمر على أمن الدولة»، وفق ما أفاد محاميه.",
        "حبست الشرطة الصحفي بشبهة «الإساءة إلى هيئة الانتخابات»، بحسب مصدر قضائي.",
        "أطلقت القوات عملية «درع الوطن الثانية»، بحسب الناطق باسمها.",
        "أوقفت الشرطة ناشطا في قضية «التآمر على أمن الدولة»، بحسب محاميه.",
        "رد الجيش على «العدوان الغاشم» بقصف القاعدة.",
        "علق الحزب على قرار «الهيئة المستقلة».",
    ],
)
def test_a_name_or_a_marked_word_is_not_said(text: str) -> None:
    assert said(text) == []


@pytest.mark.parametrize(
    ("text", "event", "doer", "whom"),
    [
        ("عبر الوزير عن غضبه متهما إيران بقصف القاعدة.", "ACCUSE", "الوزير", "إيران"),
        ("أبدت الأمم المتحدة قلقها داعية الأطراف إلى وقف القتال.", "REQUEST", "الأمم المتحدة", "الأطراف"),
        ("أعرب الوزير عن غضبه مطالبا إسرائيل بوقف القصف.", "REQUEST", "الوزير", "إسرائيل"),
    ],
)
def test_a_participle_right_behind_what_is_his(text: str, event: str, doer: str, whom: str) -> None:
    claim = next(c for c in read(text).claims if c.event == event and c.recipient)
    assert [p.text for p in claim.actor] == [doer]
    assert [p.text for p in claim.recipient] == [whom]


def test_what_one_expresses_is_no_part_of_the_name() -> None:
    claim = read("أعربت المنسقة عن صدمتها داعية إلى محاسبة الجناة.").claims[0]
    assert [p.text for p in claim.actor] == ["المنسقة"]
    assert all(c.event != "ACCUSE" for c in read("اعتقلت الشرطة شقيقه متهما بالسرقة.").claims)
