"""Which act a date belongs to: the clause decides. Own sentences, published on Thursday 10 March 2016."""

from __future__ import annotations

import pytest

from tests.extract.views import read


def dates(text: str) -> list[tuple[str, str | None]]:
    """Type and words of the date of each claim."""
    return [(claim.event, claim.date.text) for claim in read(text, "2016-03-10").claims]


@pytest.mark.parametrize(
    ("text", "told"),
    [
        pytest.param(
            "أدان وزير الخارجية الثلاثاء الهجوم الذي استهدف السفارة الأحد الماضي.",
            [("ACCUSE", "الثلاثاء"), ("ASSAULT", "الأحد الماضي")],
            id="a date in the clause of an act's noun is the act's, the one outside the judgement's",
        ),
        pytest.param(
            "نددت الحكومة اليوم بالغارات التي شنتها الطائرات قبل ثلاثة أيام على البلدة.",
            [("ACCUSE", "اليوم"), ("ASSAULT", "قبل ثلاثة أيام")],
            id="so with a preposition before the noun",
        ),
        pytest.param(
            "استنكرت النقابة الأحد اعتقال رئيسها.",
            [("ACCUSE", "الأحد"), ("COERCE", None)],
            id="the day of a judgement is not that of what is judged",
        ),
        pytest.param(
            "أغارت الطائرات أمس على مواقع المسلحين قرب درنة بعد ثلاثة أيام على هجوم انتحاري تبناه التنظيم.",
            [("ASSAULT", "أمس"), ("ASSAULT", None)],
            id="days are counted from another act, done on none of the days told",
        ),
        pytest.param(
            "قتل جنديان الثلاثاء غداة هجوم على ثكنة في تمبكتو.",
            [("ASSAULT", "الثلاثاء"), ("ASSAULT", None)],
            id="nor was the one on whose morrow something happened",
        ),
        pytest.param(
            "قتل جنديان الأحد في هجوم على ثكنة قرب تمبكتو بعد يومين من هجوم انتحاري في غاو.",
            [("ASSAULT", "الأحد"), ("ASSAULT", None)],
            id="a day goes before days that are only counted",
        ),
        pytest.param(
            "يناقش البرلمان الأربعاء ملف الأسرى، وقضية اغتيال النائب سامي الخطيب.",
            [("AGREE", "الأربعاء"), ("ASSAULT", None)],
            id="what is discussed on a day happened on another",
        ),
        pytest.param(
            "طالبت الكتلة بالعودة إلى دستور عام 1973.",
            [("REQUEST", None)],
            id="the year of a constitution is no date",
        ),
        pytest.param(
            "طالبت نقابة المحامين أمس بإلغاء قانون العام 1986.",
            [("REQUEST", "أمس")],
            id="nor is that of a law beside the day of the act",
        ),
        pytest.param(
            "قتل مئات المدنيين في حرب عام 1991.",
            [("ASSAULT", "عام 1991")],
            id="what was done in a war is of its year",
        ),
        pytest.param(
            "تطالب نقابات العمال بإلغاء الاستفتاء المزمع تنظيمه في مايو.",
            [("REQUEST", None)],
            id="a date of what is planned is not that of words about it",
        ),
        pytest.param(
            "يحصل العامل على ثلاثة دنانير في اليوم ويتظاهر العمال للمطالبة بزيادة أجورهم.",
            [("PROTEST", None)],
            id="so much in a day is not today",
        ),
        pytest.param(
            "زار الرئيس المجري فالنسيا بعد الأيام المفتوحة للجامعة.",
            [("CONSULT", None)],
            id="days with a name count nothing",
        ),
        pytest.param(
            "استنكر الحزب الهجوم الذي وقع الأحد.",
            [("ACCUSE", None), ("ASSAULT", "الأحد")],
            id="nor the other way round",
        ),
        pytest.param(
            "يتوجه الناخبون غدا الأحد إلى مراكز الاقتراع، فيما ندد رئيس الحزب بشراء الأصوات.",
            [("ACCUSE", None)],
            id="what was done has no day to come",
        ),
        pytest.param(
            "أشاد الحزب بالخطوة المقررة الأسبوع المقبل للبرلمان.",
            [("SUPPORT", None)],
            id="nor has what was said of something to come",
        ),
        pytest.param(
            "والأربعاء، نقلت الوكالة أن الوزير سيزور الجزائر.",
            [("AGREE", None)],
            id="the day of saying is not that of what is to come",
        ),
        pytest.param(
            "أعلن الجيش يوم الأربعاء أنه قصف مواقع للمسلحين مساء الثلاثاء.",
            [("ASSAULT", "مساء الثلاثاء")],
            id="the day of saying yields to one in what is said",
        ),
        pytest.param(
            "قال الوزير أمس إنه يعتزم زيارة تونس في سبتمبر المقبل.",
            [("AGREE", "أمس")],
            id="who intends something next month intends it today",
        ),
        pytest.param(
            "انتقدت المنظمة، في تقرير نشرته الثلاثاء، الحكومة.",
            [("ACCUSE", "الثلاثاء")],
            id="who accuses in a report accuses on its day",
        ),
        pytest.param(
            "قتل عشرون شخصا في الهجوم الذي شنه المسلحون فجر الجمعة.",
            [("ASSAULT", "فجر الجمعة")],
            id="an attack's day is that of its dead",
        ),
        pytest.param(
            "شنت الطائرات الثلاثاء غارة على مخيم للمسلحين.",
            [("ASSAULT", "الثلاثاء")],
            id="the date of a light verb is its noun's",
        ),
        pytest.param(
            "أعلنت الشرطة الأحد اعتقال ثلاثة مشتبه بهم.",
            [("COERCE", "الأحد")],
            id="the day of saying stays where nothing else is told",
        ),
    ],
)
def test_the_clause_decides(text: str, told: list[tuple[str, str | None]]) -> None:
    assert dates(text) == told


@pytest.mark.parametrize(
    ("text", "event", "status", "day"),
    [
        ("خرقت الرباط اتفاق وقف إطلاق النار الموقع عام 1991.", "ASSAULT", "asserted", None),
        ("انسحبت القوات من المنطقة المحتلة عام 1967.", "RETREAT", "asserted", None),
        ("قضت المحكمة بسجن متهمين بقتل جندي عام 2014.", "SANCTION", "asserted", None),
        ("ندد الاتحاد الأوروبي بالانقلاب الذي نفذه ضباط عام 2009.", "ACCUSE", "asserted", None),
        (
            "ندد الاتحاد الأوروبي بالانقلاب الذي نفذه ضباط عام 2009، وعلق مساعداته للبلاد.",
            "SANCTION",
            "asserted",
            None,
        ),
        ("أعدمت السلطات المدانين بقتل السفير عام 2013.", "ASSAULT", "asserted", None),
        ("اعتقلت الشرطة القيادي المعارض عام 2013.", "COERCE", "historical", "2013-01-01"),
        ("قصف الجيش البلدة عام 2013.", "ASSAULT", "historical", "2013-01-01"),
    ],
)
def test_a_year_of_what_a_participle_tells_is_not_the_acts(
    text: str, event: str, status: str, day: str | None
) -> None:
    claim = next(claim for claim in read(text, "2020-11-13").claims if claim.event == event)
    assert (claim.status, claim.date.from_) == (status, day)


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("نفى الجيش أمس الخميس قصف المخيم.", None),
        ("نفت الحركة اليوم الجمعة مهاجمة القافلة يوم الثلاثاء.", "2019-04-30"),
        ("نفى الجيش قصف المخيم يوم الثلاثاء.", "2019-04-30"),
    ],
)
def test_a_denial_gives_its_day_to_no_deed(text: str, day: str | None) -> None:
    claim = next(c for c in read(text, "2019-05-03").claims if c.event == "ASSAULT")
    assert (claim.status, claim.date.from_) == ("negated", day)
