"""Who did it and who suffered it, where words that look alike would turn them round."""

from __future__ import annotations

import pytest

from marsad.clean import clean
from marsad.model import Claim, RawDocument
from marsad.read import Reader

READER = Reader()


def claims(text: str, event: str) -> list[Claim]:
    document = READER.read(clean(RawDocument("sides", "sides", text, "0" * 64)))
    return [claim for claim in document.claims if claim.event == event]


def sides(text: str, event: str) -> tuple[list[str | None], list[str | None]]:
    (claim,) = claims(text, event)
    return [p.text for p in claim.actor], [p.text for p in claim.recipient]


@pytest.mark.parametrize(
    ("text", "dead"),
    [
        ("مساء الأحد قتل قائد الشرطة سالم حداد في مكتبه.", "قائد الشرطة سالم حداد"),
        ("فجر الاثنين خطف مدير الأمن هاني سعد من سيارته.", "مدير الأمن هاني سعد"),
        ("قتل السفير الروسي أندريه في أنقرة.", "السفير الروسي أندريه"),
        ("قتل قائد الكتيبة عادل نصار قرب الحاجز.", "قائد الكتيبة عادل نصار"),
    ],
)
def test_an_officer_and_his_name_are_one_who_was_killed(text: str, dead: str) -> None:
    told = [c for c in claims(text, "ASSAULT") if c.recipient and c.recipient[0].text == dead]
    assert len(told) == 1
    assert told[0].actor == ()


@pytest.mark.parametrize(
    ("text", "doer"),
    [
        ("قتل شرطي سالم حداد أمام بيته.", "شرطي"),
        ("قتل قائد الشرطة ثلاثة مهربين.", "قائد الشرطة"),
        ("قتل قائد الكتيبة سالم حداد شابا في السوق.", "قائد الكتيبة سالم حداد"),
        ("قتل رجال الشرطة سالم حداد في المداهمة.", "رجال الشرطة"),
    ],
)
def test_an_officer_who_kills_does_it(text: str, doer: str) -> None:
    assert [p.text for p in claims(text, "ASSAULT")[0].actor] == [doer]


@pytest.mark.parametrize(
    ("text", "event", "expected"),
    [
        ("اتهم الرئيس من وصفهم بالخونة.", "ACCUSE", (["الرئيس"], [])),
        (
            "حذر الرئيس من وصفهم بالإرهابيين من المساس بأمن البلاد.",
            "THREATEN",
            (["الرئيس"], ["الإرهابيين"]),
        ),
        ("اتهم الوزير من نعتهم بالمرتزقة بحرق السوق.", "ACCUSE", (["الوزير"], ["المرتزقة"])),
        ("اتهم الوزير من قبل المعارضة بالفساد.", "ACCUSE", (["المعارضة"], ["الوزير"])),
    ],
)
def test_who_is_called_something_is_meant(
    text: str, event: str, expected: tuple[list[str | None], list[str | None]]
) -> None:
    assert sides(text, event) == expected


@pytest.mark.parametrize(
    ("text", "event", "names"),
    [
        ("طلب الرئيس من رئيس الحكومة الاستقالة.", "REQUEST", ("president", "prime minister")),
        ("انتقد الرئيس رئيس الحكومة أمس في خطاب.", "ACCUSE", ("president", "prime minister")),
        ("طلب رئيس الوزراء من الرئيس حل البرلمان.", "REQUEST", ("prime minister", "president")),
    ],
)
def test_the_president_beside_the_head_of_government_is_another(
    text: str, event: str, names: tuple[str, str]
) -> None:
    (claim,) = claims(text, event)
    assert (claim.actor[0].name, claim.recipient[0].name) == names


def test_the_head_of_government_is_called_president_behind() -> None:
    (claim,) = claims("قال رئيس الحكومة إن الاتفاق تعثر. وأضاف الرئيس أنه يدعم المفاوضات.", "SUPPORT")
    assert claim.actor[0].name == "prime minister"


@pytest.mark.parametrize(
    ("text", "event", "code"),
    [
        ("رحب الرئيس بدعم الصين لبلاده.", "SUPPORT", None),
        ("شكر رئيس الوزراء قطر على مساعدتها لبلاده.", "AID", None),
        ("شكر الرئيس الصومالي تركيا على مساعدتها لبلاده.", "AID", "SOM"),
        ("ندد الرئيس بقصف تركيا بلاده.", "ASSAULT", None),
    ],
)
def test_no_state_helps_or_hits_itself(text: str, event: str, code: str | None) -> None:
    own = [p for c in claims(text, event) for p in c.recipient if p.text in {"بلاده", "لبلاده"}]
    assert [p.code for p in own] == [code]


@pytest.mark.parametrize(
    ("text", "doer"),
    [
        ("رد إسرائيلي على هجوم حزب الله.", "حزب الله"),
        ("رد روسي على هجوم أوكرانيا.", "أوكرانيا"),
        ("رد تركي محدود على هجوم المسلحين.", "المسلحين"),
    ],
)
def test_whose_attack_is_replied_to_made_it(text: str, doer: str) -> None:
    assert sides(text, "ASSAULT") == ([doer], [])


def test_who_is_attacked_does_not_do_it() -> None:
    assert sides("قتل خمسة في هجوم على حزب الله.", "ASSAULT") == ([], ["حزب الله"])


@pytest.mark.parametrize(
    ("text", "victim"),
    [
        ("اغتيل القيادي مراد سعيد في بيته. وقال الحزب إن اغتياله جريمة.", "القيادي مراد سعيد"),
        ("قتل الصحفي هاني سعد في بيته. وأكدت النقابة أن قتله جريمة.", "الصحفي هاني سعد"),
        ("خطف مسلحون الطبيب عادل نصار. وعدت المنظمة خطفه انتهاكا خطيرا.", "الطبيب عادل نصار"),
    ],
)
def test_what_is_said_of_a_deed_is_not_done_in_it(text: str, victim: str) -> None:
    for claim in claims(text, "ASSAULT"):
        assert victim not in [p.text for p in claim.actor]
        assert [p.text for p in claim.recipient] == [victim]


@pytest.mark.parametrize(
    "text",
    ["قال في مقر الحزب إن اغتياله جريمة.", "أكدت النقابة في تجمع قرب مقر الاتحاد أن خطفه لن يمر."],
)
def test_a_seat_neither_kills_nor_is_abducted(text: str) -> None:
    named = [p.text for c in claims(text, "ASSAULT") for p in (*c.actor, *c.recipient)]
    assert not [name for name in named if name and "مقر" in name]


def test_who_does_it_with_an_object_still_does() -> None:
    (claim,) = claims("اتهمت المحكمة الشرطي بقتله متظاهرا.", "ASSAULT")
    assert [p.text for p in claim.recipient] == ["متظاهرا"]


@pytest.mark.parametrize(
    "text",
    [
        "طالب الرئيس بوقف دعم المليشيات.",
        "دعا المجلس إلى وقف تمويل الجماعات المتطرفة.",
        "طالبت المعارضة بوقف ملاحقة الناشطين.",
    ],
)
def test_nothing_is_asked_of_whom_the_deed_is_for(text: str) -> None:
    (claim,) = claims(text, "REQUEST")
    assert claim.recipient == ()


@pytest.mark.parametrize(
    ("text", "asked"),
    [
        ("طالبت المنظمة بوقف هجمات المتمردين.", "المتمردين"),
        ("طالب الوزير بوقف انتهاكات المليشيات.", "المليشيات"),
        ("طالب الوزير بوقف دعم إيران للمليشيات.", "إيران"),
        ("طالب الحزب بانسحاب القوات الأجنبية.", "القوات الأجنبية"),
    ],
)
def test_who_does_it_shall_stop(text: str, asked: str) -> None:
    (claim,) = claims(text, "REQUEST")
    assert [p.text for p in claim.recipient] == [asked]


@pytest.mark.parametrize(
    ("text", "doer"),
    [
        ("هاجم المتمردون المدينة ودارت معارك بينهم وبين الجيش.", {"المتمردون", "الجيش"}),
    ],
)
def test_both_sides_of_a_fight_are_told(text: str, doer: set[str]) -> None:
    told = {p.text for c in claims(text, "ASSAULT") for p in (*c.actor, *c.recipient)}
    assert told >= doer


@pytest.mark.parametrize(
    ("text", "name", "sector"),
    [
        ("قصفت مقاتلة إسرائيلية موقعا في الجنوب.", "Israeli warplane", "MIL"),
        ("أغارت مقاتلة فرنسية على مخزن للسلاح.", "French warplane", "MIL"),
    ],
)
def test_a_lone_warplane_is_no_woman(text: str, name: str, sector: str) -> None:
    (claim,) = claims(text, "ASSAULT")
    assert (claim.actor[0].name, claim.actor[0].sector) == (name, sector)


def test_a_woman_who_fights_is_no_warplane() -> None:
    (claim,) = claims("قتلت مقاتلة كردية في عفرين.", "ASSAULT")
    assert claim.recipient[0].sector == "REB"


def test_spending_is_no_tunnels() -> None:
    (claim,) = claims("انتقد المستشار خفض الإنفاق.", "ACCUSE")
    assert claim.recipient == ()
    (claim,) = claims("دمر الجيش الأنفاق على الحدود.", "ASSAULT")
    assert claim.recipient[0].name == "tunnels"


def test_who_denies_that_he_received_support_gave_none() -> None:
    assert claims("نفى الحزب تلقي دعم من الخارج.", "SUPPORT") == []
    (claim,) = claims("نفى الحزب تلقي دعم من إيران.", "SUPPORT")
    assert [p.text for p in claim.actor] == ["إيران"]


@pytest.mark.parametrize(
    ("text", "convict"),
    [
        ("حكمت المحكمة على رجل بالسجن بعد إدانته بقتل ضابط.", "رجل"),
        ("حكمت المحكمة بالسجن على ثمانية متهمين بعد إدانتهم بقتل ضابط وأربعة مجندين.", "ثمانية متهمين"),
        ("قضت المحكمة بإعدام ثلاثة متشددين لإدانتهم باغتيال القاضي سالم حداد.", "ثلاثة متشددين"),
        ("قضت محكمة بحبس الوزير السابق خمس سنوات.", "الوزير السابق"),
    ],
)
def test_whom_the_convicts_killed_is_not_sentenced(text: str, convict: str) -> None:
    (claim,) = claims(text, "SANCTION")
    assert [p.text for p in claim.recipient] == [convict]
