"""Names that hold a preposition or look like another word, and sources that stay unnamed."""

from __future__ import annotations

import pytest

from tests.extract.views import read


@pytest.mark.parametrize(
    ("text", "source"),
    [
        ("قال مسؤول، طلب عدم الكشف عن اسمه، إن المسلحين خطفوا أربعة عمال.", "مسؤول"),
        ("قال مسؤول طلب عدم ذكر اسمه إن المسلحين خطفوا أربعة عمال.", "مسؤول"),
        ("أكد ضابط فضل عدم الكشف عن هويته أن المسلحين خطفوا أربعة عمال.", "ضابط"),
        ("أفاد مصدر رفض الإفصاح عن هويته بأن المسلحين خطفوا أربعة عمال.", "مصدر"),
        ("ذكر دبلوماسي لم يكشف عن اسمه أن المسلحين خطفوا أربعة عمال.", "دبلوماسي"),
    ],
)
def test_what_a_source_asks_for_itself_is_no_act(text: str, source: str) -> None:
    (claim,) = read(text).claims
    assert (claim.event, claim.status) == ("ASSAULT", "asserted")
    assert [told.text for told in claim.attribution] == [source]


def test_who_refuses_to_tell_another_thing_refuses() -> None:
    assert [c.event for c in read("رفضت الحكومة الكشف عن مصير المعتقلين.").claims] == ["REJECT"]


@pytest.mark.parametrize(
    ("text", "actors", "recipients"),
    [
        ("اتهم الحزب الحاكم المعارضة بالتحريض.", ["الحزب الحاكم"], ["المعارضة"]),
        ("اتهم الائتلاف الحاكم بقيادة نتنياهو المعارضة بالتحريض.", ["الائتلاف الحاكم"], ["المعارضة"]),
        ("رفض المجلس العسكري الحاكم التفاوض مع المتمردين.", ["المجلس العسكري الحاكم"], ["المتمردين"]),
        ("اتهمت مالي الجزائر بالتدخل في شؤونها.", ["مالي"], ["الجزائر"]),
        ("اتهمت المفوضية السامية للأمم المتحدة لشؤون اللاجئين اليونان بالتقصير.",
         ["المفوضية السامية للأمم المتحدة لشؤون اللاجئين"], ["اليونان"]),
        ("اتهمت إيران الجيش الإسرائيلي بالعدوان.", ["إيران"], ["الجيش الإسرائيلي"]),
        ("النيجر ومالي وبوركينا فاسو انسحبت من المجموعة.", ["النيجر", "مالي", "بوركينا فاسو"], []),
        ("أعلن المتحدث باسم كتائب القسام استهداف دبابة إسرائيلية شرق غزة.",
         ["كتائب القسام"], ["دبابة إسرائيلية"]),
        ("لقي ثلاثة مدنيين مصرعهم في قصف روسي على مدينة خاركيف الأوكرانية.", ["روسي"], ["ثلاثة مدنيين"]),
    ],
)  # fmt: skip
def test_parties_are_read_whole(text: str, actors: list[str], recipients: list[str]) -> None:
    claim = read(text).claims[0]
    assert [p.text for p in claim.actor] == actors
    assert [p.text for p in claim.recipient] == recipients


def test_an_adjective_is_no_state() -> None:
    claims = read("طالب المحتجون بمحاسبة المتورطين في فساد إداري ومالي، وتعهد البنك بدعم مالي.").claims
    assert not [p for c in claims for p in (*c.actor, *c.recipient) if p.code == "MLI"]


def test_who_takes_a_place_dissolves_nobody() -> None:
    assert "COERCE" not in {c.event for c in read("الفيلق الروسي الذي حل محل مجموعة فاغنر وصل.").claims}


def test_what_stands_beside_a_verb_is_not_its_own() -> None:
    led = read("ندد مجلس القيادة الرئاسي برئاسة رشاد العليمي بالهجوم.").claims[0]
    asked = read("طالب المبعوث بالإفراج عن الموظفين، معربا عن قلقه من اقتحام المقار الأممية.").claims[0]
    assert ([p.text for p in led.recipient], [p.text for p in asked.recipient]) == ([], [])


def test_a_town_that_is_a_common_noun_takes_no_clause() -> None:
    claims = read("وفي مأرب صدت القوات الحكومية هجوما للحوثيين، وأسرت ثمانية منهم.").claims
    assert [[p.text for p in c.actor] for c in claims] == [["القوات الحكومية"], ["القوات الحكومية"]]


def test_two_of_one_office_are_those_named_behind_it() -> None:
    (claim,) = read("اتفق الرئيسان عبد المجيد تبون وإيمانويل ماكرون على استئناف التعاون.").claims
    assert [p.text for p in claim.actor] == ["الرئيسان عبد المجيد تبون", "إيمانويل ماكرون"]


@pytest.mark.parametrize(
    ("text", "recipients"),
    [
        ("نسف الجيش الإسرائيلي عددا من المنازل في عيتا الشعب.", ["عددا من المنازل"]),
        ("أطلق الجيش الإسرائيلي النار باتجاه رعاة ماشية.", ["رعاة ماشية"]),
        ("أعلنت وزارة الدفاع التركية تحييد ستة من مسلحي حزب العمال.", ["ستة من مسلحي حزب العمال"]),
        ("أوقفت مخابرات الجيش أربعة سوريين للاشتباه بانتمائهم إلى تنظيم إرهابي.", ["أربعة سوريين"]),
    ],
)
def test_who_was_hit_or_held_is_read_whole(text: str, recipients: list[str]) -> None:
    (claim,) = read(text).claims
    assert [p.text for p in claim.recipient] == recipients


@pytest.mark.parametrize(
    ("text", "actors", "recipients"),
    [
        ("ندد المجلس بطرد السودان لعدد من المنظمات الإنسانية.", ["السودان"], ["عدد من المنظمات الإنسانية"]),
        ("أدانت المنظمة اعتقال الشرطة للمتظاهرين.", ["الشرطة"], ["للمتظاهرين"]),
        ("أدان الوزير قتل المسلحين لعشرة مدنيين.", ["المسلحين"], ["عشرة مدنيين"]),
        ("أعلن الجيش اعتقال المتظاهرين للتحقيق معهم.", ["الجيش"], ["المتظاهرين"]),
    ],
)
def test_the_owner_of_a_deed_does_it_to_whom_lam_names(
    text: str, actors: list[str], recipients: list[str]
) -> None:
    deed = next(c for c in read(text).claims if c.event in {"COERCE", "ASSAULT"})
    assert ([p.text for p in deed.actor], [p.text for p in deed.recipient]) == (actors, recipients)


def test_where_somebody_leaves_for_stands_behind_a_comma_too() -> None:
    claims = read("غادر الرئيس التونسي بلاده، صباح الأحد، متوجها إلى ليبيا، في زيارة تستمر يومين.").claims
    visits = [([p.text for p in c.actor], [p.text for p in c.recipient]) for c in claims]
    assert visits == [(["الرئيس التونسي"], ["ليبيا"])]


def test_those_who_quarrel_do_not_all_boycott() -> None:
    text = "أعلن نواب الكتلة مقاطعتهم لجلسة التصويت بسبب استمرار الخلافات بين ممثلي الطوائف."
    (claim,) = read(text).claims
    assert [p.text for p in claim.actor] == ["نواب الكتلة"]
