"""Courts that act on whose name stands behind their town, captors and killers, demands that are answered,
talks without their subject, and deeds that are only meant.
"""

from __future__ import annotations

import pytest

from tests.extract.views import read, sides


@pytest.mark.parametrize(
    ("text", "court", "man"),
    [
        ("استدعت محكمة في هامبورغ يوسف الراوي للتحقيق معه.", "محكمة", "يوسف الراوي"),
        ("اتهمت محكمة في لندن عبد الرحمن سعيد حسن بتمويل جماعة مسلحة.", "محكمة", "عبد الرحمن سعيد حسن"),
    ],
)
def test_a_court_in_a_town_does_what_it_does_to_whom_its_verb_names_behind(
    text: str, court: str, man: str
) -> None:
    assert sides(text, {"ACCUSE"}) == [([court], [man])]


def test_who_is_told_with_a_strange_name_behind_a_given_one_has_both() -> None:
    assert sides("قتل السفير الروسي أندريه كوفالتشوك في باماكو.", {"ASSAULT"}) == [
        ([], ["السفير الروسي أندريه كوفالتشوك"])
    ]


@pytest.mark.parametrize("text", ["هدد خاطفو المهندسين الكوريين بقتلهم.", "هدد قاتل السفير البلجيكي الشرطة."])
def test_captors_are_not_of_the_country_of_whom_they_hold(text: str) -> None:
    assert [p.code for c in read(text).claims for p in c.actor] == [None]


def test_captors_own_the_number_of_those_they_hold() -> None:
    assert not sides("برر خاطفو أربعة سياح فرنسيين في النيجر عملية الخطف.", {"SUPPORT"})
    assert sides("التقى ممثلو عشرين حزبا مصريا المبعوث الأممي.", {"CONSULT"}) == [
        (["ممثلو عشرين حزبا مصريا", "المبعوث الأممي"], [])
    ]


@pytest.mark.parametrize(
    ("text", "doer"),
    [
        ("تجاهل الوزير مطالبة المعارضة بإقالته.", ["المعارضة"]),
        ("جاء القرار استجابة لمطالبة النقابات برفع الأجور.", ["النقابات"]),
        ("رحب الاتحاد بمطالبة فرنسا بوقف فوري لإطلاق النار.", ["فرنسا"]),
        ("جددت الحركة مطالبة الحكومة بالإفراج عن المعتقلين.", ["الحركة"]),
        ("كرر المجلس مطالبة إسرائيل بالانسحاب.", ["المجلس"]),
    ],
)
def test_a_demand_that_is_answered_is_its_owners(text: str, doer: list[str]) -> None:
    assert [actor for actor, _ in sides(text, {"REQUEST"})] == [doer]


@pytest.mark.parametrize(
    ("text", "who"),
    [
        (
            "وصل لافروف إلى القاهرة حيث بحث مع وزير الخارجية المصري الأزمة السورية.",
            ["لافروف", "وزير الخارجية المصري"],
        ),
        (
            "وبعد بغداد، زار الوزير الفرنسي أربيل، حيث بحث مع رئيس الإقليم الحرب على تنظيم الدولة.",
            ["الوزير الفرنسي", "رئيس الإقليم"],
        ),
        (
            "بحث مع الرئيس اللبناني السفير الفرنسي أوضاع اللاجئين.",
            ["السفير الفرنسي", "الرئيس اللبناني"],
        ),
    ],
)
def test_what_is_talked_of_is_no_subject_of_talks(text: str, who: list[str]) -> None:
    assert (who, []) in sides(text, {"CONSULT"})


def test_papers_are_not_deployed() -> None:
    assert not sides("نشرت الحكومة اليونانية وثائق سرية عن قوات مكافحة الشغب.", {"MOBILIZE"})
    assert sides("نشرت تركيا سرية مدرعة قرب الحدود.", {"MOBILIZE"}) == [(["تركيا"], [])]


@pytest.mark.parametrize(
    ("text", "doer", "status"),
    [
        ("قال الوزير إن الحكومة لا تنوي شن عملية ضد المتمردين.", "الحكومة", "negated"),
        ("لكن التحالف لا ينوي شن هجوم بحري على القراصنة.", "التحالف", "negated"),
        ("وقال المتحدث إن الجيش يعتزم شن هجوم على المتمردين.", "الجيش", "future"),
    ],
)
def test_a_deed_that_is_meant_or_not_is_not_done(text: str, doer: str, status: str) -> None:
    told = [(c.actor[0].text, c.status) for c in read(text).claims if c.event == "ASSAULT"]
    assert told == [(doer, status)]


def test_an_attack_that_came_before_is_not_of_him_who_struck_others_after_it() -> None:
    text = "قام الجيش بعملية ضد قرويين بعد هجوم انتحاري على قافلة أوقع خمسة قتلى."
    assert all(actor != ["الجيش"] or hit == ["قرويين"] for actor, hit in sides(text, {"ASSAULT"}))


@pytest.mark.parametrize(
    ("text", "doer", "hit"),
    [
        ("اعتقل الضابط بعد اتهامه بتعذيب سجناء.", ["الضابط"], ["سجناء"]),
        ("أثار النائب السابق ضجة بسبب اتهامه باغتصاب إحدى سكرتيراته.", ["النائب السابق"], []),
        ("كرر الوزير اتهامه للحركة بقصف القرية.", ["للحركة"], ["القرية"]),
    ],
)
def test_who_is_accused_by_the_pronoun_on_the_noun_did_it(text: str, doer: list[str], hit: list[str]) -> None:
    assert sides(text, {"ASSAULT"}) == [(doer, hit)]


def test_from_where_somebody_returns_is_not_where_he_meets() -> None:
    text = "التقى الرئيس المصري رئيس الوزراء الكويتي بعد عودته من زيارة للسودان."
    assert (["الرئيس المصري", "رئيس الوزراء الكويتي"], []) in sides(text, {"CONSULT"})


def test_what_concerns_something_telephones_nobody() -> None:
    assert not sides("أعلن المتحدث موقف الحكومة في ما يتصل بالأزمة مع الجزائر.", {"CONSULT"})


def test_those_who_clash_are_not_hit_by_it_too() -> None:
    text = "وقعت مواجهات بين المتظاهرين وقوات مكافحة الشغب التي استخدمت العصي لتفريق المتظاهرين."
    assert all(not set(actor) & set(hit) for actor, hit in sides(text, {"ASSAULT"}))


def test_a_former_deputy_of_his_is_no_member_of_parliament() -> None:
    text = "وطالب نائبه السابق، كمال درويش، بقصف مقرات الحركة."
    assert [p.sector for c in read(text).claims for p in c.actor] == [None]


@pytest.mark.parametrize(
    ("text", "doer", "hit"),
    [
        ("طالبت العائلات الجيش بالكشف عن مصير شبان اعتقلهم في أيار.", ["الجيش"], ["شبان"]),
        ("دعت فرنسا إيران إلى إطلاق سراح باحثين تحتجزهم منذ عام.", ["إيران"], ["باحثين"]),
        ("تظاهرت زوجات الضباط الذين اعتقلهم الجيش أمام القصر.", ["الجيش"], ["الضباط"]),
        ("هدم الجيش منازل الشبان الذين اعتقلهم قبل شهر.", ["الجيش"], ["الشبان"]),
    ],
)
def test_who_is_blamed_or_asked_holds_those_told_of(text: str, doer: list[str], hit: list[str]) -> None:
    assert sides(text, {"COERCE"}) == [(doer, hit)]


def test_who_is_blamed_goes_on_with_a_threat() -> None:
    text = "حملت النقابة جماعة الحوثي المسؤولية عن حياة صحفيين تحتجزهم في صنعاء وتهدد بإعدامهم."
    assert [actor for actor, _ in sides(text, {"THREATEN"})] == [["جماعة الحوثي"]]


@pytest.mark.parametrize(
    ("text", "doer"),
    [
        ("أعلنت القيادة العسكرية اعتقال ضباط متهمين بالتخطيط لاغتيال الرئيس.", ["ضباط"]),
        ("أوقفت الشرطة الفرنسية أربعة أشخاص متهمين بالتحضير لمهاجمة كنيسة.", ["أربعة أشخاص"]),
    ],
)
def test_who_is_held_for_planning_a_deed_would_do_it(text: str, doer: list[str]) -> None:
    assert [actor for actor, _ in sides(text, {"ASSAULT"})] == [doer]


def test_the_outskirts_of_a_town_are_no_party() -> None:
    assert sides("قصف الطيران أطراف مدينة درنة.", {"ASSAULT"}) == [(["الطيران"], [])]
    assert sides("اتفقت أطراف النزاع على هدنة.", {"AGREE"}) == [(["أطراف النزاع"], [])]
