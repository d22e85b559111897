"""Followers told by their noun, the rest of a list of members, and whom a joined word goes on describing."""

from __future__ import annotations

import measure_ties as measured
import pytest


@pytest.mark.parametrize(
    ("text", "kind", "subject", "other"),
    [
        (
            "اشتبك أنصار الرئيس السابق علي عبد الله صالح مع الحوثيين.",
            "loyal_to",
            "أنصار",
            "علي عبد الله صالح",
        ),
        ("وأصيب ثلاثة من مناصري حركة النهضة في صفاقس.", "loyal_to", "مناصري", "حركة النهضة"),
        ("قطع محازبو تيار المستقبل الطريق الساحلي.", "loyal_to", "محازبو", "تيار المستقبل"),
        ("احتشد مريدو الشيخ سالم الكعبي أمام المحكمة.", "loyal_to", "مريدو", "سالم الكعبي"),
        ("نددت المنظمة باعتقال معارضي الرئيس قيس سعيد.", "opposes", "معارضي", "قيس سعيد"),
        ("وقعت صدامات بين أنصار الحكومة وأنصار المعارضة.", "loyal_to", "أنصار المعارضة", "المعارضة"),
        ("يضم الائتلاف حزب الدعوة، بالإضافة إلى منظمة بدر.", "member_of", "منظمة بدر", "الائتلاف"),
        ("يضم التحالف حركة النهضة بزعامة راشد الغنوشي وحركة حماس.", "member_of", "حركة حماس", "التحالف"),
        ("يضم الإطار قوى مقربة من طهران، بينها منظمة بدر.", "member_of", "منظمة بدر", "الإطار"),
        ("انتقد الفصيل المنشق عن الحركة، والمدعوم من أنقرة، الاتفاق.", "backs", "أنقرة", "الفصيل"),
        ("الحركة التي يقودها ضباط فروا بعد الحرب وتدعمها رواندا تقدمت.", "backs", "رواندا", "الحركة"),
        ("إيران هي الدولة التي تسلح جماعة الحوثي.", "backs", "إيران", "جماعة الحوثي"),
        ("أبدى التيار الصدري الذي يقوده مقتدى الصدر تأييده للجيش.", "backs", "التيار الصدري", "الجيش"),
        ("رحب الحزب المنضم حديثا إلى ائتلاف دولة القانون بذلك.", "member_of", "الحزب", "ائتلاف دولة القانون"),
        ("اتهموا الحركة الشعبية بالتحالف مع حركة الشباب.", "loyal_to", "الحركة الشعبية", "حركة الشباب"),
        (
            "كان الحزب الشيوعي العراقي حليفا للتيار الصدري وحزب الأمة.",
            "loyal_to",
            "الحزب الشيوعي",
            "حزب الأمة",
        ),
        (
            "ينتمي المسلحون إلى كتائب النور، المنضوية في الجبهة الشامية والمتهمة بالنهب.",
            "member_of",
            "كتائب النور",
            "الجبهة الشامية",
        ),
    ],
)
def test_a_relation_is_told(text: str, kind: str, subject: str, other: str) -> None:
    wanted = {"kind": kind, "subject": subject, "object": other}
    assert any(measured.fits(wanted, tie) for tie in measured.ties(text)), measured.ties(text)


@pytest.mark.parametrize(
    "text",
    [
        "هاجم أنصار الشريعة مقر الشرطة في درنة.",
        "دعا زعيم جماعة أنصار السنة إلى الهدوء.",
        "تظاهر أنصار البيئة في باريس.",
        "أصيب عدد من أنصار النادي الأهلي في الملعب.",
        "تجمع مؤيدو فلسطين في لندن.",
        "دعا الرئيس أنصاره إلى الهدوء.",
    ],
)
def test_no_followers_of_anybody(text: str) -> None:
    assert [tie for tie in measured.ties(text) if tie.kind == "loyal_to"] == []


@pytest.mark.parametrize(
    ("text", "kind", "wrong"),
    [
        ("كما أوقف الجيش ناشطا مع شقيقه في بنغازي.", "backs", "شقيقه"),
        ("وقعت صدامات بين أنصار الحكومة وأنصار المعارضة.", "loyal_to", "أنصار المعارضة > الحكومة"),
        ("تجند الحركة قاصرين في معسكرات الجيش.", "member_of", "معسكرات"),
    ],
)
def test_nobody_is_joined_to_another(text: str, kind: str, wrong: str) -> None:
    told = [
        f"{tie.subject.text} > {tie.object.text}"
        for tie in measured.ties(text)
        if tie.kind == kind and tie.object is not None
    ]
    assert not any(wrong in one for one in told)
