"""Whom a clause is about that tells what was done to him, who does what is told, and who goes on."""

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
    ("text", "event", "whom"),
    [
        ("قال المدعي إن قائد الخلية تم القبض عليه في المطار.", "COERCE", "قائد الخلية"),
        ("المتهم جرى القبض عليه أمس.", "COERCE", "المتهم"),
        ("المتهم تم اعتقاله فجر اليوم.", "COERCE", "المتهم"),
        ("الوزير السابق تم الإفراج عنه بكفالة.", "RETREAT", "الوزير السابق"),
        ("ذكر النائب أن زعيم العصابة سيتم ترحيله إلى بلاده.", "COERCE", "زعيم العصابة"),
        ("وقال الوزير إن أحد قادة التنظيم سيتم إلقاء القبض عليه خلال أيام.", "COERCE", "أحد قادة التنظيم"),
        ("أوضح المتحدث أن قائد المجموعة وهو ضابط سابق تم اعتقاله.", "COERCE", "قائد المجموعة"),
        ("ذكر الناطق أن المهربين تم اعتقالهم على الحدود.", "COERCE", "المهربين"),
    ],
)
def test_what_was_done_is_done_to_whom_the_clause_is_about(text: str, event: str, whom: str) -> None:
    assert sides(text, event) == [([], [whom])]


@pytest.mark.parametrize(
    ("text", "event", "doers"),
    [
        ("طالب المعلمون بملاحقة شرطيين قتلوا خمسة طلاب.", "ASSAULT", ["شرطيين"]),
        ("طالب النواب بملاحقة مسلحين قتلوا قاضيا.", "ASSAULT", ["مسلحين"]),
        ("رفضت المحكمة محاكمة جنود قتلوا ثلاثة فلاحين.", "ASSAULT", ["جنود"]),
        ("فتشت الشرطة منزل ناشطين نظموا مظاهرة في العاصمة.", "PROTEST", ["ناشطين"]),
        ("أعلنت الوزارة اعتقال شبان أحرقوا سيارات في الحي.", "PROTEST", ["شبان"]),
        ("تبحث الشرطة عن مغربيين خطفا مهندسا.", "ASSAULT", ["مغربيين"]),
    ],
)
def test_people_behind_a_noun_do_what_is_told_of_them(text: str, event: str, doers: list[str]) -> None:
    assert [who for who, _ in sides(text, event)] == [doers]


@pytest.mark.parametrize("text", ["قتل الجناة شخصين خنقا في منزلهما.", "أعدمت السلطات رجلين شنقا أمس."])
def test_the_manner_of_an_act_is_no_act_of_two(text: str) -> None:
    assert len(sides(text, "ASSAULT")) == 1


@pytest.mark.parametrize(
    ("text", "doer"),
    [
        ("اتهم الحزب الحكومة بارتكاب جرائم أيدتها روسيا ودعا إلى تحقيق.", "الحزب"),
        ("انتقد الوزير الحملة التي تشنها إسرائيل وطالب بوقفها.", "الوزير"),
        ("رفضت الحركة اتفاقا وقعه الجيش وطالبت بتعديله.", "الحركة"),
        ("التقى الرئيس وزيرة أرسلتها فرنسا ودعا إلى الهدوء.", "الرئيس"),
        ("زار الوفد مصر ودعا إلى الحوار.", "الوفد"),
    ],
)
def test_a_man_goes_on_behind_what_a_state_did(text: str, doer: str) -> None:
    assert [who for who, _ in sides(text, "REQUEST")] == [[doer]]


@pytest.mark.parametrize(
    ("text", "event", "whom"),
    [
        ("قتلت الشرطة، بالرصاص، متظاهرا سودانيا في أم درمان.", "ASSAULT", "متظاهرا سودانيا"),
        ("اعتقلت قوات الأمن، فجر اليوم، ناشطا في حقوق الإنسان.", "COERCE", "ناشطا"),
        ("أصاب الجنود، قرب الحاجز، متظاهرا بالرصاص.", "ASSAULT", "متظاهرا"),
    ],
)
def test_one_who_protests_is_hit_behind_an_insertion(text: str, event: str, whom: str) -> None:
    assert [hit for _, hit in sides(text, event)] == [[whom]]
    assert not sides(text, "PROTEST")


@pytest.mark.parametrize(
    ("text", "doer"),
    [
        ("المنطقة الخاضعة لسيطرة حركة الشباب قصفتها طائرات كينية.", "طائرات كينية"),
        ("القرية الخاضعة للتنظيم هاجمتها قوات الجيش.", "قوات الجيش"),
        ("المدينة التي تسيطر عليها الحركة قصفتها طائرات كينية.", "طائرات كينية"),
    ],
)
def test_no_place_does_what_is_done_to_it(text: str, doer: str) -> None:
    assert [doers for doers, _ in sides(text, "ASSAULT")] == [[doer]]


def test_a_town_that_is_defended_is_not_those_who_besiege_it() -> None:
    text = "تحاصر القوات مدينة الفاشر التي تدافع عنها القوة المشتركة."
    assert sides(text, "SUPPORT") == []
    assert sides(text, "COERCE") == [(["القوات"], [])]


@pytest.mark.parametrize(
    "text",
    [
        "وكان الناشط قد اعتقل في مايو وحكم عليه بالسجن عشر سنوات.",
        "اعتقل الناشط في الرباط وحكم عليه بالسجن بتهمة التآمر على أمن الدولة.",
    ],
)
def test_who_was_arrested_is_sentenced_by_others(text: str) -> None:
    assert sides(text, "SANCTION") == [([], ["الناشط"])]


def test_what_is_called_something_is_the_deed_just_named() -> None:
    text = "قصف الجيش السوق. ونفت الحركة مسؤوليتها عن الهجوم، ووصفته بأنه مسرحية."
    assert [whom for _, whom in sides(text, "ACCUSE")] == [[]]


@pytest.mark.parametrize(
    ("text", "doer"),
    [
        ("الفصيل الذي تدعمه تركيا قتل المدنيين في القرية.", "الفصيل"),
        ("التحالف الذي تقوده السعودية قصف المدينة.", "التحالف"),
    ],
)
def test_whom_a_relative_describes_does_the_harm_behind_it(text: str, doer: str) -> None:
    assert [doers for doers, _ in sides(text, "ASSAULT")] == [[doer]]
