"""Sides that stand before the noun of their act, and people whose names stand behind where they serve."""

from __future__ import annotations

import pytest
from views import read

Told = tuple[str, list[str | None], list[str | None]]


def told(text: str) -> list[Told]:
    """Type, actors and recipients of each claim of a text."""
    claims = read(text).claims
    return [(c.event, [p.text for p in c.actor], [p.text for p in c.recipient]) for c in claims]


@pytest.mark.parametrize(
    ("text", "act"),
    [
        ("شن الجيش على مواقع المتمردين هجوما عنيفا.", ("ASSAULT", ["الجيش"], ["المتمردين"])),
        ("وجهت واشنطن إلى طهران تحذيرا شديد اللهجة.", ("THREATEN", ["واشنطن"], ["طهران"])),
        ("فرضت على موسكو عقوبات جديدة.", ("SANCTION", [], ["موسكو"])),
        ("وجهت إلى الحكومة انتقادات واسعة.", ("ACCUSE", [], ["الحكومة"])),
        ("دارت بين قوات الحكومة ومسلحي الحركة معارك.", ("ASSAULT", ["قوات الحكومة", "مسلحي الحركة"], [])),
        ("أجرى الوزير مع نظيره التركي محادثات.", ("CONSULT", ["الوزير", "نظيره التركي"], [])),
        ("قدم البنك الدولي للأردن ولبنان مساعدة قدرها مليار دولار.",
         ("AID", ["البنك الدولي"], ["للأردن", "لبنان"])),
        ("التقى الوزير السفير الأمريكي ووجه إليه انتقادات.", ("ACCUSE", ["الوزير"], ["السفير الأمريكي"])),
        ("رفع وفد من النقابة شكوى إلى البرلمان ضد الوزارة.", ("ACCUSE", ["وفد من النقابة"], ["الوزارة"])),
    ],
)  # fmt: skip
def test_whom_an_act_hits_may_stand_before_its_noun(text: str, act: Told) -> None:
    assert act in told(text)


@pytest.mark.parametrize(
    ("text", "act"),
    [
        ("اتهم النائب عن كتلة الوفاق حسن الساعدي وزير المالية بالفساد.",
         ("ACCUSE", ["النائب عن كتلة الوفاق حسن الساعدي"], ["وزير المالية"])),
        ("قتل مجهولون العقيد في الشرطة عبد الله الفيتوري أمام منزله.",
         ("ASSAULT", ["مجهولون"], ["العقيد في الشرطة عبد الله الفيتوري"])),
        ("اغتال مسلحون الضابط في جهاز المخابرات العقيد سالم البيضاني.",
         ("ASSAULT", ["مسلحون"], ["الضابط في جهاز المخابرات العقيد سالم البيضاني"])),
        ("اتهم النائب عن كتلة الوفاق حسن الساعدي بالفساد.", ("ACCUSE", ["النائب"], ["حسن الساعدي"])),
        ("أقال الرئيس ميشال عون وزير الدفاع ووزيرة العدل.",
         ("COERCE", ["الرئيس ميشال عون"], ["وزير الدفاع", "وزيرة العدل"])),
        ("حذر الأمين العام للاتحاد العام للشغل نور الدين الطبوبي الرئيس من المساس بالحريات.",
         ("THREATEN", ["الأمين العام للاتحاد العام للشغل نور الدين الطبوبي"], ["الرئيس"])),
    ],
)  # fmt: skip
def test_a_name_behind_where_its_bearer_serves(text: str, act: Told) -> None:
    assert act in told(text)


def test_who_criticises_a_refusal_accuses_who_refused() -> None:
    text = "انتقد الوزير رفض الحركة الانسحاب من البلدة."
    assert told(text) == [("ACCUSE", ["الوزير"], ["الحركة"]), ("REJECT", ["الحركة"], [])]
    assert told("أعلن المتحدث رفض الحركة الانسحاب من البلدة.") == [("REJECT", ["الحركة"], [])]
