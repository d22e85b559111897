"""Who is held to have done a deed or suffered it, where another stands nearer: the judge of two joined deeds,
who lays the blame, who is told of in the speaker's words, whom an indefinite object is, those who are held.
"""

from __future__ import annotations

import pytest

from tests.extract.views import sides

ORBAN = "رئيس الوزراء المجري فيكتور أوربان"


@pytest.mark.parametrize(
    ("text", "event", "told"),
    [
        ("دان الحزب خطف الصحفي وقتله.", "ASSAULT", [([], ["الصحفي"])]),
        ("أدانت الحركة اغتيال القاضي وحرقه.", "ASSAULT", [([], ["القاضي"])]),
        ("أيد البرلمان عزل الوزير ومحاكمته.", "ACCUSE", [([], ["الوزير"])]),
        ("استنكرت الجامعة العربية قصف المدينة وحصارها.", "COERCE", []),
    ],
)
def test_two_joined_deeds_have_one_victim_and_no_judge_does_them(
    text: str, event: str, told: list[tuple[list[str], list[str]]]
) -> None:
    assert sides(text, {event}) == told
    assert all(not whom for _, whom in sides(text, {"ACCUSE"} - {event}))


@pytest.mark.parametrize(
    ("text", "event", "told"),
    [
        ("حمل الرئيس مسؤولية قتل الطفل للجيش.", "ASSAULT", [([], ["الطفل"])]),
        ("حملت الحكومة مسؤولية التفجير لمتطرفين.", "ASSAULT", []),
        ("ألقى الرئيس مسؤولية قتل الطفل على الجيش.", "ASSAULT", [([], ["الطفل"])]),
        ("ألقت واشنطن بمسؤولية القصف على إيران.", "ACCUSE", [(["واشنطن"], ["إيران"])]),
        ("حملت الوزارة مسؤولية قتل الطفل لجماعة مسلحة.", "ACCUSE", [(["الوزارة"], ["جماعة مسلحة"])]),
        ("تراجع الوزير عن اتهامه الحركة باغتيال القاضي.", "ASSAULT", [(["الحركة"], ["القاضي"])]),
        ("أثار اتهام الوزير الحركة باغتيال القاضي جدلا.", "ASSAULT", [(["الحركة"], ["القاضي"])]),
    ],
)
def test_who_lays_a_deed_on_another_has_not_done_it(
    text: str, event: str, told: list[tuple[list[str], list[str]]]
) -> None:
    assert sides(text, {event}) == told


@pytest.mark.parametrize(
    ("text", "event", "told"),
    [
        ("نفى الجيش أن يكون الطفل قتل بنيرانه.", "ASSAULT", [(["الجيش"], ["الطفل"])]),
        ("أقر الجيش بأن الطفل قتل بنيرانه.", "ASSAULT", [(["الجيش"], ["الطفل"])]),
        ("قتل الجندي بسلاحه.", "ASSAULT", [([], ["الجندي"])]),
        ("قتل الجندي بنيرانه.", "ASSAULT", [([], ["الجندي"])]),
        ("لم يصب في الانفجار سوى جندي.", "ASSAULT", [([], ["جندي"])]),
        ("لم يصب في القصف إلا طفل.", "ASSAULT", [([], ["طفل"])]),
        ("خطفت الجماعة الصحفي.", "ASSAULT", [(["الجماعة"], ["الصحفي"])]),
        ("كان الهدف قتل الوزير.", "ASSAULT", [([], ["الوزير"])]),
        ("أعلنت الوزارة، الثلاثاء، مقتل ثلاثة من جنودها بقصف.", "ASSAULT", [([], ["ثلاثة من جنودها"])]),
    ],
)
def test_whom_it_befell_did_not_do_it(text: str, event: str, told: list[tuple[list[str], list[str]]]) -> None:
    assert sides(text, {event}) == told


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("نفت الحركة أن تكون قواتها قصفت القرية، وحملت الجيش مسؤولية القصف.", (["الحركة"], ["الجيش"])),
        ("نفت إسرائيل أن تكون قواتها قتلت الصحفي، واتهمت حماس باستهدافه.", (["إسرائيل"], ["حماس"])),
        ("قال الحزب إن الشرطة اعتقلت نائبا، واتهمت النيابة النائب بالفساد.", (["النيابة"], ["النائب"])),
        ("اتهم رئيس الوزراء المجري فيكتور أوربان بروكسل بجره إلى الحرب.", ([ORBAN], [])),
    ],
)
def test_who_goes_on_to_accuse_is_who_spoke(text: str, told: tuple[list[str], list[str]]) -> None:
    assert sides(text, {"ACCUSE"}) == [told]


@pytest.mark.parametrize(
    ("text", "event", "told"),
    [
        ("أوقفت الشرطة رجلا خطط لاستهداف ثكنة عسكرية.", "ASSAULT", [(["رجلا"], ["ثكنة عسكرية"])]),
        ("حاكمت المحكمة ضابطا عذب معتقلين.", "ASSAULT", [(["ضابطا"], ["معتقلين"])]),
        ("اعتقلت الشرطة شرطيا قتل متظاهرا.", "ASSAULT", [(["شرطيا"], ["متظاهرا"])]),
        ("كرم الرئيس جنديا قتل ثلاثة مسلحين.", "ASSAULT", [(["جنديا"], ["ثلاثة مسلحين"])]),
        ("التقى وزيرا خارجية مصر والأردن في عمان.", "CONSULT", [(["وزيرا خارجية مصر", "الأردن"], [])]),
    ],
)
def test_an_indefinite_object_does_what_follows_it(
    text: str, event: str, told: list[tuple[list[str], list[str]]]
) -> None:
    assert sides(text, {event}) == told


@pytest.mark.parametrize(
    "text",
    [
        "قضت المحكمة بسجن خمسة متهمين في قضية الهجوم على السفارة.",
        "حكم القاضي بالسجن على خمسة متهمين في قضية الهجوم على السفارة.",
    ],
)
def test_nobody_is_jailed_for_what_befell_him(text: str) -> None:
    assert [whom for _, whom in sides(text, {"SANCTION"})] == [["خمسة متهمين"]]


@pytest.mark.parametrize(
    "text",
    [
        "طالب الأمين العام بالإفراج عن موظفي الإغاثة المحتجزين لدى الجماعة.",
        "طالبت المنظمة بإجلاء سكان المدينة المحاصرين.",
    ],
)
def test_those_held_are_asked_for_nothing(text: str) -> None:
    assert [whom for _, whom in sides(text, {"REQUEST"})] == [[]]
