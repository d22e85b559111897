"""Clauses that break into another without a relative pronoun: who somebody is thought to be, how he is known,
who had held those who are told of."""

from __future__ import annotations

import pytest

from tests.extract.views import read


def sides(text: str, word: str) -> tuple[list[str | None], list[str | None]]:
    """The words of the doers and the victims of the claim that a word names."""
    claim = next(c for c in read(text, "2019-05-01").claims if c.trigger.text == word)
    return [p.text for p in claim.actor], [p.text for p in claim.recipient]


@pytest.mark.parametrize(
    ("text", "doer", "victim"),
    [
        ("هاجم رجال يشتبه بأنهم متطرفون حافلة للشرطة في الشرق.", "رجال", "حافلة للشرطة"),
        ("قصفت طائرات يعتقد أنها إسرائيلية مخزنا للأسلحة قرب دمشق.", "طائرات", "مخزنا للأسلحة"),
        ("قصفت طائرات لم تعرف هويتها معسكرا للميليشيات قرب سبها.", "طائرات", "معسكرا للميليشيات"),
        ("اغتال مجهولون لم تحدد هويتهم قاضيا في درنة.", "مجهولون", "قاضيا"),
        ("احتجز مسلحون قيل إنهم من أنصار الرئيس السابق نائبا في بلدته.", "مسلحون", "نائبا"),
        ("هاجم قراصنة يعتقد أنهم صوماليون سفينة شحن في خليج عدن.", "قراصنة", "سفينة شحن"),
        ("قتل مسلحون، يعتقد أنهم من داعش، شيخ قبيلة في ديالى.", "مسلحون", "شيخ قبيلة"),
        ("قتل مسلحون (يعتقد أنهم من داعش) شيخ قبيلة في ديالى.", "مسلحون", "شيخ قبيلة"),
        ("رجال يشتبه بأنهم متطرفون هاجموا حافلة للشرطة.", "رجال", "حافلة للشرطة"),
    ],
)
def test_who_is_thought_to_be_somebody_acts(text: str, doer: str, victim: str | None) -> None:
    word = next(w for w in text.split() if w[:2] in {"ها", "قص", "اغ", "اح", "قت"})
    assert sides(text, word) == ([doer], [victim] if victim else [])


def test_those_killed_between_commas_stay_so() -> None:
    assert sides("قتل مسلحون، يعتقد أنهم من داعش، في غارة على تلعفر.", "غارة") == ([], ["مسلحون"])


@pytest.mark.parametrize(
    ("text", "word", "doer", "victim"),
    [
        ("وأنقذت الشرطة فتيات كانت الحركة تحتجزهن في الغابة.", "تحتجزهن", "الحركة", "فتيات"),
        ("حررت القوات جنودا كان التنظيم يحتجزهم في الجرود.", "يحتجزهم", "التنظيم", "جنودا"),
        ("دفنت العائلات قتلى كانت القوات قد أعدمتهم في المدينة.", "أعدمتهم", "القوات", "قتلى"),
        ("أفرجت السلطات عن طلاب كانت المخابرات اعتقلتهم قبل شهر.", "اعتقلتهم", "المخابرات", "طلاب"),
    ],
)
def test_who_had_held_them(text: str, word: str, doer: str, victim: str) -> None:
    assert sides(text, word) == ([doer], [victim])


def test_who_held_a_village() -> None:
    assert sides("استعاد الجيش قرية كان المسلحون سيطروا عليها.", "سيطروا")[0] == ["المسلحون"]


@pytest.mark.parametrize(
    ("text", "word", "doer"),
    [
        ("فكك الأمن التونسي خلية من أربعة شبان كانت تخطط لمهاجمة فندق.", "مهاجمة", "خلية"),
        ("أوقفت قوات الأمن تسعة ناشطين قرب الوزارة حيث كانوا يعتزمون التظاهر.", "التظاهر", "تسعة ناشطين"),
        ("أوقف الدرك مهربا في تبسة، وكان يخطط لمهاجمة المخيم.", "مهاجمة", "الدرك"),
        ("اعتقلت المباحث ضابطا في الحرس القديم كان يخطط لاغتيال المحافظ.", "اغتيال", "ضابطا في الحرس القديم"),
        (
            "ألقت الشرطة القبض على ثلاثة متشددين في الأنبار، كانوا قد شاركوا في الهجوم على مخفر.",
            "الهجوم",
            "ثلاثة متشددين",
        ),
        ("اعتقل الجيش شابا في حيه كان جنوده يلاحقونه، ثم هاجم قرية.", "هاجم", "الجيش"),
    ],
)
def test_those_caught_were_doing_what_follows(text: str, word: str, doer: str) -> None:
    assert sides(text, word)[0] == [doer]
