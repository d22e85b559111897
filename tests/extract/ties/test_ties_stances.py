"""Ties of one who takes an oath, gives up a command or is opposed for his rule, names that are other words
too, and what is told by a pronoun."""

from __future__ import annotations

import measure_ties as measured
import pytest

HELD, OVER, DENIED = "asserted", "historical", "negated"


def told(text: str) -> list[tuple[str, str, str | None, str]]:
    """Kind, subject, object or place, and status of each tie."""
    found = measured.ties(text)
    ends = [(t.place or t.object) for t in found]
    return [
        (t.kind, t.subject.text, end.text if end else None, t.status)
        for t, end in zip(found, ends, strict=True)
    ]


@pytest.mark.parametrize(
    ("text", "holder", "status"),
    [
        ("أدى سيدي ولد الشيخ اليمين الدستورية رئيسا للجمهورية أمام النواب.", "سيدي ولد الشيخ", HELD),
        ("أدى هاكان فيدان اليمين وزيرا للخارجية أمام البرلمان.", "هاكان فيدان", HELD),
        ("أدت فيوسا عثماني اليمين الدستورية رئيسة للبلاد.", "فيوسا عثماني", HELD),
        ("عين كمال الصالح سفيرا للسودان في لندن.", "كمال الصالح", HELD),
        ("عمل فلاح العامري وزيرا للنفط حتى عام 2016.", "فلاح العامري", OVER),
        ("سيعين الملك عزيز أخنوش رئيسا للحكومة.", "عزيز أخنوش", "future"),
    ],
)
def test_who_is_sworn_in_or_appointed_holds_the_office(text: str, holder: str, status: str) -> None:
    roles = [(subject, held) for kind, subject, _, held in told(text) if kind == "role"]
    assert roles == [(holder, status)]
    assert not [kind for kind, *_ in told(text) if kind == "backs"]  # يعين: nobody is helped


def test_what_a_woman_is_made_is_the_office_that_a_man_is_made() -> None:
    (tie,) = [tie for tie in measured.ties("عين الرئيس سارة الزعفراني رئيسة للحكومة.") if tie.kind == "role"]
    assert tie.office == "prime minister"


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("استقال وزير المالية اللبناني غازي وزني.", "غازي وزني"),
        ("زعيم حزب الأمة أحمد سيف حاشد يرأس الوفد.", "أحمد سيف حاشد"),
        ("قتل القيادي في الحرس الثوري رضي موسوي في غارة.", "رضي موسوي"),
    ],
)
def test_a_family_name_may_be_an_adjective(text: str, name: str) -> None:
    assert any(subject.endswith(name) for _, subject, *_ in told(text))


@pytest.mark.parametrize(
    ("text", "tie"),
    [
        (
            "قتل أبو يوسف الليبي، وهو قيادي في تنظيم القاعدة، في غارة.",
            ("member_of", "أبو يوسف الليبي", "تنظيم القاعدة", HELD),
        ),
        (
            "اعتقلت الشرطة كمال الدالي، وهو ضابط سابق في الجيش الجزائري.",
            ("member_of", "كمال الدالي", "الجيش الجزائري", OVER),
        ),
        ("لم يعد فيلق الرحمن جزءا من الجيش الحر.", ("member_of", "فيلق الرحمن", "الجيش الحر", DENIED)),
        ("قال إنه لم يبق أي جندي فرنسي في مالي.", ("present_in", "جندي فرنسي", "مالي", DENIED)),
        (
            "أعلن شيوخ قبائل مأرب تأييدهم للمجلس الرئاسي.",
            ("backs", "شيوخ قبائل مأرب", "للمجلس الرئاسي", HELD),
        ),
        (
            "قالت باريس، التي تنشر مئات الجنود في قاعدة قرب نيامي، إنها باقية.",
            ("present_in", "باريس", "قاعدة قرب نيامي", HELD),
        ),
        (
            "ترفض بغداد بقاء القوات التركية في معسكر زليكان.",
            ("present_in", "القوات التركية", "معسكر زليكان", HELD),
        ),
        (
            "انسحب لواء حمزة بن عمر الذي يقوده العقيد صالح العوامي.",
            ("commands", "العقيد صالح العوامي", "لواء حمزة بن عمر", HELD),
        ),
        (
            "ينفي اللواء أسامة الجويلي قيادته لقوات الزنتان.",
            ("commands", "اللواء أسامة الجويلي", "قوات الزنتان", DENIED),
        ),
        (
            "أعفى الرئيس اللواء حسن البلال من قيادة الفرقة الأولى.",
            ("commands", "اللواء حسن البلال", "الفرقة الأولى", OVER),
        ),
        ("استقال أسعد العلي من رئاسة حزب الأمة.", ("commands", "أسعد العلي", "حزب الأمة", OVER)),
        (
            "تمكنت القوات الحكومية من استعادة مدينة سنجة.",
            ("controls", "القوات الحكومية", "مدينة سنجة", HELD),
        ),
        (
            "تسيطر فصائل مقربة من طهران على أجزاء واسعة من الشريط الحدودي.",
            ("controls", "فصائل مقربة", "أجزاء واسعة من الشريط الحدودي", HELD),
        ),
        (
            "انتقدت صحيفة الأخبار اللبنانية المقربة من حزب الله القرار.",
            ("loyal_to", "صحيفة الأخبار اللبنانية", "حزب الله", HELD),
        ),
    ],
)
def test_a_tie_is_told_by_a_pronoun_a_verbal_noun_or_in_apposition(
    text: str, tie: tuple[str, str, str, str]
) -> None:
    assert tie in told(text)


@pytest.mark.parametrize(
    ("text", "subject", "other"),
    [
        ("يناهض حزب الأمة حكم الجيش في السودان.", "حزب الأمة", "الجيش"),
        ("تناوئ جبهة الخلاص حكم الرئيس قيس سعيد.", "جبهة الخلاص", "الرئيس قيس سعيد"),
        ("ترفض كتائب حزب الله وجود القوات الأميركية في العراق.", "كتائب حزب الله", "القوات الأميركية"),
        (
            "يعد حزب الشعوب الديمقراطي أبرز المعارضين للحكومة التركية.",
            "حزب الشعوب الديمقراطي",
            "للحكومة التركية",
        ),
        ("هاجم متمردون على الحكومة المالية قافلة عسكرية.", "متمردون", "الحكومة المالية"),
    ],
)
def test_whose_rule_or_presence_is_refused_is_opposed(text: str, subject: str, other: str) -> None:
    assert ("opposes", subject, other, HELD) in told(text)


@pytest.mark.parametrize(
    "text",
    [
        "رفضت الحكومة وجود ثغرات في الاتفاق.",
        "ترفض الجماعة المقترح.",
        "تضم قوة مكافحة الإرهاب جنودا من مالي والنيجر.",
        "طلبت بغداد من أنقرة وقف دعمها للفصائل.",
        "شنت فصائل هجوما على بلدة حدودية.",
        "تمكنت القوات من تحرير الرهائن.",
        "ندد الحزب باستيلاء الجيش على السلطة.",
        "استقال سالم العلي من رئاسة اللجنة الأولمبية.",
    ],
)
def test_no_tie_is_made_of_what_is_none(text: str) -> None:
    assert not [tie for tie in told(text) if tie[0] != "role"]


def test_a_second_preposition_is_of_the_sentence_not_of_the_participle() -> None:
    ties = told("شنت فصائل متمردة على الحكومة المركزية في تشاد هجوما على بلدة حدودية.")
    assert ties == [("opposes", "فصائل", "الحكومة المركزية", HELD)]


def test_what_was_lost_in_a_year_was_held_until_then() -> None:
    (tie,) = measured.ties("فقدت حركة الشباب السيطرة على ميناء كيسمايو عام 2012.")
    assert (tie.status, tie.date.from_) == (OVER, None)
    assert tie.date.to is not None and tie.date.to.startswith("2012")
