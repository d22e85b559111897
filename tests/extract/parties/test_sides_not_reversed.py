"""Doers and those it was done to, where the order of words or a lone office could reverse them."""

from __future__ import annotations

import pytest

from tests.extract.views import read

HARM = frozenset({"ASSAULT", "COERCE"})


def sides(text: str) -> list[tuple[list[str], list[str]]]:
    """Actors and recipients of each act of force."""
    return [
        ([p.text or "" for p in c.actor], [p.text or "" for p in c.recipient])
        for c in read(text).claims
        if c.event in HARM
    ]


def actors(text: str, event: str) -> list[str]:
    """Whoever does an act of one type."""
    return [p.text or "" for c in read(text).claims if c.event == event for p in c.actor]


@pytest.mark.parametrize(
    ("text", "doer", "hit"),
    [
        ("الشاب طعنه مستوطن قرب نابلس.", ["مستوطن"], ["الشاب"]),
        ("وقال مصدر إن العامل طعنه مستوطنان قرب الخليل.", ["مستوطنان"], ["العامل"]),
        ("القائد قتله جنود الاحتلال.", ["جنود الاحتلال"], ["القائد"]),
    ],
)
def test_who_opens_the_sentence_suffers_what_the_next_one_did(
    text: str, doer: list[str], hit: list[str]
) -> None:
    assert sides(text) == [(doer, hit)]


@pytest.mark.parametrize(
    ("text", "doer", "hit"),
    [
        ("قتلت غارة وزير الدفاع.", [], ["وزير الدفاع"]),
        ("قتل انفجار نائب رئيس المجلس المحلي.", [], ["نائب رئيس المجلس المحلي"]),
        ("قتل قصف مدفعي أمين عام الحزب.", [], ["أمين عام الحزب"]),
        ("قتلت ضربة جوية القائد العسكري للحركة.", [], ["القائد العسكري للحركة"]),
        ("قتل تفجير انتحاري مدير الشرطة.", [], ["مدير الشرطة"]),
        ("استهدف قصف جوي سوقا شعبية.", [], ["سوقا شعبية"]),
        ("استهدف هجوم إرهابي كنيسة في القاهرة.", [], ["كنيسة"]),
        ("قتلت غارة الجيش خمسة أطفال.", ["الجيش"], ["خمسة أطفال"]),
        ("قتلت غارات التحالف عشرة مدنيين.", ["التحالف"], ["عشرة مدنيين"]),
        ("قتلت غارة حلف شمال الأطلسي ثلاثة مدنيين.", ["حلف شمال الأطلسي"], ["ثلاثة مدنيين"]),
    ],
)
def test_a_blow_is_no_single_officers(text: str, doer: list[str], hit: list[str]) -> None:
    assert sides(text) == [(doer, hit)]


@pytest.mark.parametrize(
    ("text", "hit"),
    [
        ("اعتقل أحمد الوزير السابق.", ["أحمد الوزير السابق"]),
        ("أوقف سامر النائب عن كتلة الإصلاح.", ["سامر النائب"]),
        ("اختطف ياسر العضو في المجلس.", ["ياسر العضو"]),
    ],
)
def test_a_name_and_what_he_is_are_one_man(text: str, hit: list[str]) -> None:
    assert sides(text) == [([], hit)]


@pytest.mark.parametrize(
    "text",
    [
        "أخفق مجلس الأمن في اعتماد مشروع قرار قدمته روسيا يدعو إلى هدنة إنسانية.",
        "أخفق مجلس الأمن في تبني مشروع قرار تقدمت به فرنسا يطالب دمشق بفتح المعابر.",
        "رفض مجلس الأمن مشروع قرار صاغته بريطانيا يدعو الأطراف إلى وقف القتال.",
    ],
)
def test_what_a_draft_calls_for_nobody_asks_who_turned_it_down(text: str) -> None:
    assert not actors(text, "REQUEST")


@pytest.mark.parametrize(
    ("text", "doer"),
    [
        ("الحكومة تدرس مبادرة طرحتها باريس والجيش يقصف المدينة.", ["الجيش"]),
        ("المعارضة ترفض خطة اقترحتها واشنطن والطيران يغير على إدلب.", ["الطيران"]),
        ("المجلس يناقش تقريرا أعدته المنظمة والمسلحون يخطفون طبيبا.", ["المسلحون"]),
        ("وزير يشيد بهدنة رعتها مصر وإسرائيل تقصف غزة.", ["إسرائيل"]),
    ],
)
def test_who_stands_before_the_next_verb_does_it(text: str, doer: list[str]) -> None:
    assert [found for found, _ in sides(text)] == [doer]


@pytest.mark.parametrize(
    "text",
    [
        "التقى الوزير الموفدة التي لوحت بوقف المساعدات.",
        "التقى الوزير الموفدة التي لوحت بفرض عقوبات.",
    ],
)
def test_whom_one_met_threatens_by_her_own_words(text: str) -> None:
    assert actors(text, "THREATEN") == ["الموفدة"]
    assert not actors(text, "SANCTION")


def test_who_tried_and_whom_he_tried_to_kill() -> None:
    assert sides("اعتقل الرجل بعد محاولته اغتيال رئيس البلدية.") == [
        ([], ["الرجل"]),
        (["الرجل"], ["رئيس البلدية"]),
    ]
    assert sides("اعترف بمحاولته اغتيال الرئيس.") == [([], ["الرئيس"])]


@pytest.mark.parametrize(
    ("text", "place"),
    [
        ("خرج المئات في مسيرة في عمان تنديدا بالغارات على بيروت.", "عمان"),
        ("شهدت الرباط مسيرة حاشدة تنديدا بالقصف الإسرائيلي على غزة.", "الرباط"),
        ("تظاهر ناشطون تنديدا بالمجازر في حلب.", None),
        ("نظم طلاب وقفة احتجاجية رفضا للعدوان على اليمن.", None),
        ("سار المئات من أبناء دارفور في شوارع الخرطوم.", "شوارع الخرطوم"),
    ],
)
def test_a_protest_is_not_where_the_war_is(text: str, place: str | None) -> None:
    protest = next(c for c in read(text).claims if c.event == "PROTEST")
    assert (protest.place.text if protest.place else None) == place


def test_the_people_of_a_place_march_by_its_name() -> None:
    assert actors("سار المئات من أبناء دارفور في شوارع الخرطوم.", "PROTEST") == ["المئات من أبناء دارفور"]


@pytest.mark.parametrize(
    ("text", "doer", "hit"),
    [
        ("قتلت قوات الأمن مشاركين في المسيرة.", ["قوات الأمن"], ["مشاركين"]),
        ("اعتقلت الشرطة مشاركين في الاحتجاجات.", ["الشرطة"], ["مشاركين"]),
        ("فرقت الشرطة المسيرة بالقوة.", ["الشرطة"], []),
        ("قمعت قوات الأمن المسيرة السلمية.", ["قوات الأمن"], []),
    ],
)
def test_a_march_is_no_drone_of_the_police(text: str, doer: list[str], hit: list[str]) -> None:
    assert sides(text) == [(doer, hit)]
    assert not any("drone" in c.mode for c in read(text).claims)


def test_who_breaks_up_a_protest_does_not_march_in_it() -> None:
    assert not actors("فرقت المظاهرة من طرف قوات الأمن.", "PROTEST")


def test_families_are_captured_by_nobody() -> None:
    assert not sides("دعم الوزير أسر الأيتام.")
    assert sides("أسر الجيش خمسة مسلحين.") == [(["الجيش"], ["خمسة مسلحين"])]


def test_what_was_made_somewhere_is_nobodys_of_there() -> None:
    claim = next(c for c in read("هاجم المتمردون القاعدة بأسلحة من صنع إيران.").claims)
    assert {p.code for p in claim.actor} == {None}


def test_support_goes_on_for_somebody() -> None:
    assert not read("أكد الحوثيون استمرار الدعم حتى النصر.").claims


def test_what_any_picks_is_no_verb_whose_subject_stands_before_it() -> None:
    text = "لم تقصف القوات الحكومية أي حي سكني."
    assert sides(text) == [(["القوات الحكومية"], ["حي سكني"])]


@pytest.mark.parametrize(
    ("text", "accuser", "accused"),
    [
        ("اتهم محافظ عدن خلايا نائمة بتفجير الجسر.", "محافظ عدن", "خلايا نائمة"),
        ("اتهم محافظ تعز مجموعات مسلحة بتفجير الجسر.", "محافظ تعز", "مجموعات مسلحة"),
        ("اتهم محافظ البصرة أسعد العيداني أحزابا بعرقلة المشاريع.", "محافظ البصرة أسعد العيداني", "أحزابا"),
    ],
)
def test_several_behind_an_office_of_a_town_are_accused_by_it(text: str, accuser: str, accused: str) -> None:
    claim = next(c for c in read(text).claims if c.event == "ACCUSE")
    assert [p.text for p in claim.actor] == [accuser]
    assert [p.text for p in claim.recipient] == [accused]


@pytest.mark.parametrize(
    ("text", "doer"),
    [
        ("تبنى الهجوم فصيل مسلح مجهول.", "فصيل مسلح مجهول"),
        ("انفجرت عبوتان في مقديشو، وتبنت التفجيرين حركة الشباب الصومالية.", "حركة الشباب الصومالية"),
        ("أحبطت الدفاعات الجوية هجوما على المطار. وتبنى الهجوم تنظيم داعش في بيان.", "تنظيم داعش"),
    ],
)
def test_who_stands_behind_the_attack_owns_up_to_it(text: str, doer: str) -> None:
    assert actors(text, "ASSAULT")[-1] == doer


def test_a_council_that_adopts_a_ruling_stands_before_it() -> None:
    assert actors("تبنى المجلس قرار حظر السلاح.", "SUPPORT") == ["المجلس"]


@pytest.mark.parametrize(
    "text",
    [
        "فرقت القوات المدعومة إماراتيا مئات المحتجين الذين أغلقوا الطرق.",
        "في عدن فرقت قوات الحزام الأمني المدعومة إماراتيا مئات المحتجين الذين أغلقوا الطرق.",
    ],
)
def test_whose_help_others_have_blocks_no_road(text: str) -> None:
    assert actors(text, "PROTEST") == ["مئات المحتجين"]
