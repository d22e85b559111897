"""Whom an act befell, and who is only named beside it: courts, bombs, mourners, the remembered."""

from __future__ import annotations

import pytest

from tests.extract.views import read


def sides(text: str, event: str) -> list[tuple[list[str], list[str]]]:
    """Doers and victims of the claims of one type, in order."""
    return [
        ([p.text for p in c.actor], [p.text for p in c.recipient])
        for c in read(text).claims
        if c.event == event
    ]


@pytest.mark.parametrize(
    ("text", "whom"),
    [
        ("قالت الوزارة إن الموظفين أحيلوا إلى القضاء.", ["الموظفين"]),
        ("أحيل الوزير السابق على القضاء بتهمة الفساد.", ["الوزير السابق"]),
        ("أحيل على القضاء ثلاثة صحفيين.", ["ثلاثة صحفيين"]),
        ("قدم الضابط للمحاكمة بتهمة التعذيب.", ["الضابط"]),
        ("عرض الضابط على النيابة.", ["الضابط"]),
    ],
)
def test_a_court_is_not_who_is_charged_there(text: str, whom: list[str]) -> None:
    assert sides(text, "ACCUSE") == [([], whom)]


@pytest.mark.parametrize(
    ("text", "who", "whom"),
    [
        ("أحال الوزير المسؤول إلى القضاء.", ["الوزير"], ["المسؤول"]),
        ("قدمت الحكومة الضابط للمحاكمة.", ["الحكومة"], ["الضابط"]),
    ],
)
def test_who_brings_somebody_to_court_is_the_doer(text: str, who: list[str], whom: list[str]) -> None:
    assert sides(text, "ACCUSE") == [(who, whom)]


@pytest.mark.parametrize(
    "text",
    [
        "كان معظم سكان القرية يدينون بالمسيحية منذ قرون.",
        "عاش في المدينة تجار يدينون بمذهب غير مذهب الحاكم.",
        "يدين الحزب بالولاء لإيران.",
        "يدين العمال بالفضل لنقابتهم.",
        "كان النفط أداة ضغط على الحكومة.",
        "كان الغاز ورقة ضغط على السياسة الأوروبية.",
    ],
)
def test_faith_and_levers_are_no_acts(text: str) -> None:
    assert not read(text).claims


@pytest.mark.parametrize(
    ("text", "whom"),
    [
        ("قتل ثلاثة جنود في تفجير صهريج مفخخ بالغاز أمام القاعدة.", ["ثلاثة جنود"]),
        ("فجر مسلحون صهريجا مفخخا قرب الحاجز.", []),
        ("فجر مسلحون صهريج وقود قرب الحاجز.", ["صهريج وقود"]),
    ],
)
def test_a_bomb_is_no_victim(text: str, whom: list[str]) -> None:
    assert [hit for _, hit in sides(text, "ASSAULT")] == [whom]


@pytest.mark.parametrize(
    ("text", "who"),
    [
        ("شارك الآلاف في تظاهرة التشييع للنائب المغدور.", ["الآلاف"]),
        ("نظمت النقابة مظاهرة دعم للمعلمين.", ["النقابة"]),
        ("انطلقت تظاهرة احتجاج للطلاب في الجامعة.", ["للطلاب"]),
        ("كان سائق يحاول المرور حيث كان يتجمع متظاهرون.", ["متظاهرون"]),
    ],
)
def test_whom_a_march_is_for_does_not_march(text: str, who: list[str]) -> None:
    assert [doers for doers, _ in sides(text, "PROTEST")] == [who]


@pytest.mark.parametrize(
    ("text", "acts"),
    [
        ("أدى تفجير المزار إلى اندلاع أعمال عنف بين الشيعة والسنة.", [([], ["المزار"])]),
        ("أدى القصف إلى اندلاع اشتباكات بين الجيش والمسلحين.", [(["الجيش", "المسلحين"], [])]),
        ("تسبب الهجوم على السوق في نشوب معارك مع المتمردين.", [([], ["السوق"])]),
    ],
)
def test_who_fought_later_did_not_do_what_led_to_it(
    text: str, acts: list[tuple[list[str], list[str]]]
) -> None:
    assert sides(text, "ASSAULT") == acts


@pytest.mark.parametrize(
    "text",
    [
        "وأحيا الحزب الأحد الذكرى الخامسة لاغتيال أمينه العام.",
        "تحل اليوم الذكرى الخامسة لتفجير السفارة الأمريكية في بيروت.",
        "نظم الطلاب أمس وقفة في ذكرى اغتيال رئيس الاتحاد.",
    ],
)
def test_the_day_of_remembering_is_not_that_of_the_deed(text: str) -> None:
    dates = [c.date.text for c in read(text, "2020-05-05").claims if c.event == "ASSAULT"]
    assert dates == [None]


@pytest.mark.parametrize(
    ("text", "event"),
    [
        ("وافقت الوزارة على طلبها بزيارة السجن.", "AGREE"),
        ("رفض الوزير طلبه.", "REJECT"),
        ("رفضت الكتلة السير بالاتفاق.", "REJECT"),
        ("رفض الرئيس السير في خيار التصويت.", "REJECT"),
    ],
)
def test_a_request_and_a_course_are_nobody(text: str, event: str) -> None:
    assert [whom for _, whom in sides(text, event)] == [[]]


@pytest.mark.parametrize(
    ("text", "who"),
    [
        ("بلغ عدد القتلى السوريين 40 قتيلا في القصف.", []),
        ("ارتفعت حصيلة القتلى العراقيين إلى 17 قتيلا بعد التفجير.", []),
        ("وصل عدد الضحايا اليمنيين إلى 12 قتيلا في الغارات.", []),
        ("ارتفعت حصيلة القصف الروسي إلى 30 قتيلا.", ["الروسي"]),
        ("بلغت حصيلة الغارات الإسرائيلية 17 قتيلا.", ["الإسرائيلية"]),
    ],
)
def test_the_nation_of_the_dead_did_not_kill_them(text: str, who: list[str]) -> None:
    assert [doers for doers, _ in sides(text, "ASSAULT")] == [who]


def test_all_who_are_dispersed_marched() -> None:
    text = "تدخلت الشرطة لتفريق مئات المتظاهرين الذين خرجوا للتشييع."
    assert sides(text, "PROTEST") == [(["مئات المتظاهرين"], [])]
