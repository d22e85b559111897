"""Ties of offices by names in quotation marks and by names that the parse parts, ground under a rule,
and what stands in the place of a party and is none: things, crowds, deeds."""

from __future__ import annotations

import pytest

from tests.extract.views import read


def ties(text: str) -> set[tuple[str, str, str | None, str]]:
    return {
        (
            tie.kind,
            tie.subject.text,
            tie.object.text if tie.object else tie.place and tie.place.text,
            tie.status,
        )
        for tie in read(text).ties
    }


@pytest.mark.parametrize(
    ("text", "kind", "who", "body"),
    [
        ("قال الأمين العام لـ«حزب الفجر» سليم حداد إن المفاوضات توقفت.", "role", "سليم حداد", "حزب الفجر"),
        ("أكد رئيس «تجمع العمال» أسامة خليل أن الإضراب مستمر.", "role", "أسامة خليل", "تجمع العمال"),
        ("وقال القيادي في حركة «حماس» صلاح الريس إن الوفد غادر.", "member_of", "صلاح الريس", "حماس"),
        ("وصرح عضو كتلة «المستقبل» النائب سمير فرح بأن الجلسة تأجلت.", "member_of", "سمير فرح", "كتلة"),
        ('وقال رئيس حزب "الكتائب" سامي الجميل إن الموازنة ظالمة.', "role", "سامي الجميل", "حزب"),
        ("قال قاسم مصلح قائد لواء الطفوف إن رجاله ثبتوا.", "commands", "قاسم مصلح", "لواء الطفوف"),
        (
            "ذكر أن الراجحي ماهر قائد الحرس الجمهوري غادر البلاد.",
            "commands",
            "الراجحي ماهر",
            "الحرس الجمهوري",
        ),
        (
            "وفي خطبة ألقاها حسن عبود الأمين العام لحركة الأرض دعا إلى الهدوء.",
            "role",
            "حسن عبود",
            "حركة الأرض",
        ),
        (
            "سجنت المحكمة سبعة، بينهم العقيد حسن سيدي القائد السابق لجبهة النهر.",
            "commands",
            "حسن سيدي",
            "جبهة النهر",
        ),
        ("أشرف رئيس أركان الجيش الفريق أول السعيد بوخالفة على المناورة.", "role", "السعيد بوخالفة", None),
    ],
)
def test_an_office_and_its_holder(text: str, kind: str, who: str, body: str | None) -> None:
    found = [one for one in ties(text) if one[0] == kind]
    assert any(who in subject and (body is None or body in (end or "")) for _, subject, end, _ in found)


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("وتقع البلدة تحت السيطرة التركية منذ سبع سنوات.", ("controls", "التركية", "البلدة", "asserted")),
        (
            "آلت السيطرة على معبر الوادي إلى الحكومة السورية.",
            ("controls", "الحكومة السورية", "معبر الوادي", "asserted"),
        ),
        (
            "سلمت الحامية بلدة نوى، وقالت موسكو إن قواتها باتت تسيطر عليها.",
            ("controls", "قواتها", "بلدة نوى", "asserted"),
        ),
        ("لدى تركيا قاعدة عسكرية في قطر ولا تنوي إغلاقها.", ("present_in", "تركيا", "قطر", "asserted")),
        (
            "رفضت الحكومة الإسرائيلية بقيادة بنيامين نتنياهو المقترح.",
            ("role", "بنيامين نتنياهو", "الحكومة الإسرائيلية", "asserted"),
        ),
        (
            "كلف المجلس سالم بن بريك وزير المالية برئاسة الحكومة خلفا لأحمد بن مبارك.",
            ("role", "أحمد بن مبارك", "الحكومة", "historical"),
        ),
        (
            "قصفت قوات النظام والمليشيات الأفغانية المساندة لها البلدة.",
            ("backs", "المليشيات الأفغانية", "قوات النظام", "asserted"),
        ),
        (
            "يؤيد حزب الدعوة حكومة السوداني في حين يعارضها التيار الصدري.",
            ("opposes", "التيار الصدري", "حكومة السوداني", "asserted"),
        ),
        (
            "تعهدت الصين بمواصلة دعم الحكومة الفنزويلية برئاسة نيكولاس مادورو.",
            ("role", "نيكولاس مادورو", "الحكومة الفنزويلية", "asserted"),
        ),
        (
            "هاجم مقاتلون من حركة العدل بقيادة جبريل إبراهيم رتلا.",
            ("commands", "جبريل إبراهيم", "حركة العدل", "asserted"),
        ),
        (
            "وكان وزير الخارجية سامي حداد، ووزير الدولة علي حسن، قد توجها إلى روما.",
            ("role", "وزير الخارجية سامي حداد", None, "asserted"),
        ),
    ],
)
def test_who_rules_and_leads(text: str, wanted: tuple[str, str, str | None, str]) -> None:
    assert wanted in ties(text)


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("أحرق المحتجون سيارة تابعة للبلدية.", "member_of"),
        ("وصلت رحلة داخلية تابعة لشركة الطيران الوطنية.", "member_of"),
        ("وقع الحادث في قرية الزيتونة التابعة لقضاء النجف.", "member_of"),
        ("انضم قادة حزب الشعب إلى المتظاهرين في الساحة.", "member_of"),
        ("خرج الوزير سامي كمال مهزوما من الشارع.", "member_of"),
        ("أثارت السياسات المعادية لأميركا التي يتبعها الرئيس هوغو تشافيز الجدل.", "member_of"),
        ("واعتبر الاعتقال جزءا من هجوم باكستان على المتشددين.", "member_of"),
        ("أيها الطلبة اتركوا الجامعة، وارفعوا أصواتكم.", "member_of"),
        ("تمسك الرئيس كامل بكري بترشيح حركة فتح إياه.", "controls"),
        ("وقع النقيب زياد طعمة أسيرا بأيدي مقاتلي الجماعة.", "controls"),
        ("دفعت الظروف الخارجية المعارضة إلى ترشيح نجيب لرئاسة الحكومة.", "opposes"),
        ("شهدت مصر التمرد على النظام القائم.", "opposes"),
        ("وضع متظاهرون من مناهضي الحرب على الرصيف أحذية لجنود قتلوا.", "opposes"),
        ("وقفت جهات بعثية وراء عمليات استهداف حزب الأمة.", "backs"),
        ("توالى النشر في الصحف عن عصابة المحافظين.", "loyal_to"),
    ],
)
def test_what_is_no_tie(text: str, kind: str) -> None:
    assert not any(one[0] == kind for one in ties(text))


def test_an_office_is_not_another_mans() -> None:
    first = ties("حضرت سلمى قرينة الرئيس كامل بكري السيدة الأولى الحفل.")
    assert not any(end and "السيدة" in end for _, _, end, _ in first)
    assert not any(
        tie.office == "first lady" for tie in read("حضرت قرينة الرئيس كامل بكري السيدة الأولى.").ties
    )
    envoy = read("التقى وزير الخارجية ناصر حداد، السفير التركي في تونس محمد صالح، وشكره.").ties
    assert not any(tie.office == "ambassador" and "ناصر" in tie.subject.text for tie in envoy)
    coach = read("قال المدير الفني سامي كمال إن الفريق جاهز.").ties
    assert not any(tie.kind == "role" for tie in coach)
