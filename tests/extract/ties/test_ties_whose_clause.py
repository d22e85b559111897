"""Whom a clause or a participle describes: no complement, no half of a name, nobody only picked out."""

from __future__ import annotations

import measure_ties as measured
import pytest

HELD = [
    (
        "قالت كتلة البناء والعمل الموالية للوزير إنها ستشارك.",
        "loyal_to",
        "كتلة البناء والعمل",
        "الوزير",
        "asserted",
    ),
    (
        "هاجم رجال قبيلة بني سالم الموالية للحكومة البلدة.",
        "loyal_to",
        "قبيلة بني سالم",
        "الحكومة",
        "asserted",
    ),
    (
        "قال المجلس العسكري في مالي، الذي يقوده سامي العلي، إنه باق.",
        "commands",
        "سامي العلي",
        "المجلس",
        "asserted",
    ),
    (
        "قال الجناح المدني لقوى النهضة، الذي يضم حزب الأمة، إنه سيقاطع.",
        "member_of",
        "حزب الأمة",
        "الجناح المدني",
        "asserted",
    ),
    ("رحبت باريس بعودة الحركة التي تدعمها أنقرة.", "backs", "أنقرة", "الحركة", "asserted"),
    ("تقع البلدة تحت سيطرة الجيش الوطني المدعوم من تركيا.", "backs", "تركيا", "الجيش الوطني", "asserted"),
    ("تسعى دول عدة تساند المعارضة، من بينها قطر، إلى الحل.", "backs", "قطر", "المعارضة", "asserted"),
    ("رفض الحزب، وهو من أشد المناهضين لنفوذ طهران، القرار.", "opposes", "الحزب", "طهران", "asserted"),
    ("قالت سرايا الفجر، وهي فصيل مقرب من طهران، إنها باقية.", "loyal_to", "سرايا الفجر", "طهران", "asserted"),
    ("تولى سامي العلي قيادة عمليات الفرات.", "commands", "سامي العلي", "عمليات الفرات", "asserted"),
    ("كلف الملك سامي العلي برئاسة لجنة التحقيق.", "role", "سامي العلي", "لجنة التحقيق", "asserted"),
    ("أمضى سامي العلي ثلاث سنوات سفيرا في روما.", "role", "سامي العلي", "روما", "historical"),
    (
        "قال الوزير إن عشرين مسلحا ينتمون إلى سرايا الفجر.",
        "member_of",
        "عشرين مسلحا",
        "سرايا الفجر",
        "asserted",
    ),
]
NOT_SO = [
    ("العشائر التي تدعمها الرياض، وأبرزها شمر والعكيدات، ترفض القرار.", "backs", "العكيدات", "العشائر"),
    ("تتمركز القوات على بعد عشرين كيلومترا من مدينة مأرب.", "present_in", "القوات", "مأرب"),
    ("قالت تنسيقية الساحل، التي تضم حركات مسلحة، إنها باقية.", "present_in", "حركات مسلحة", "تنسيقية الساحل"),
    ("قتل عنصر من ميليشيا تقاتل إلى جانب الجيش، إضافة إلى قيادي في الحزب.", "backs", "ميليشيا", "قيادي"),
    ("استقبل الوزير سامي العلي سفير إندونيسيا الجديد.", "role", "سامي العلي", "إندونيسيا"),
    ("قالت الشركة إن السفن المرتبطة بإسرائيل تغير مسارها.", "member_of", "السفن", "إسرائيل"),
    (
        "هاجم تنظيم النور، فرع القاعدة في ليبيا والمنشق عن هيئة الشام، البلدة.",
        "member_of",
        "فرع القاعدة",
        "هيئة الشام",
    ),
]


@pytest.mark.parametrize(("text", "kind", "subject", "other", "status"), HELD)
def test_what_the_clause_describes(text: str, kind: str, subject: str, other: str, status: str) -> None:
    gold = {"kind": kind, "subject": subject, "object": other, "status": status}
    assert measured.told(text, gold), [measured._told(tie) for tie in measured.ties(text)]


@pytest.mark.parametrize(("text", "kind", "subject", "other"), NOT_SO)
def test_what_no_clause_says(text: str, kind: str, subject: str, other: str) -> None:
    gold = {"kind": kind, "subject": subject, "object": other}
    found = [measured._told(tie) for tie in measured.ties(text) if measured.fits(gold, tie)]
    assert found == []
