"""Who acts and who suffers, by the words alone: strange names, offices of places, marked passives, manner."""

from __future__ import annotations

import pytest

from tests.extract.views import read

MEN_IN_TA = [
    ("انتقد طلحة جبريل السلطات المغربية.", "طلحة جبريل", "السلطات المغربية"),
    ("اتهم حمزة الحسن الحكومة بقمع المتظاهرين.", "حمزة الحسن", "الحكومة"),
    ("انتقد معاوية عثمان الحكومة.", "معاوية عثمان", "الحكومة"),
    ("اتهم الناشط معاوية عثمان الجيش بقتل المدنيين.", "الناشط معاوية عثمان", "الجيش"),
    ("اتهم قتيبة السامرائي الميليشيات بالخطف.", "قتيبة السامرائي", "الميليشيات"),
]
STRANGE_NAMES = [
    ("اتهم محمد حسن الجيش بقتل المدنيين.", "محمد حسن", "الجيش"),
    ("انتقد فاضل عثمان الحكومة.", "فاضل عثمان", "الحكومة"),
    ("اتهمت فاطمة حسن الشرطة بالاعتداء عليها.", "فاطمة حسن", "الشرطة"),
    ("انتقدت زينب السامرائي الميليشيات.", "زينب السامرائي", "الميليشيات"),
]


@pytest.mark.parametrize(("text", "actor", "recipient"), [*MEN_IN_TA, *STRANGE_NAMES])
def test_the_one_with_a_name_acts_on_the_body_behind_it(text: str, actor: str, recipient: str) -> None:
    claim = read(text).claims[0]
    assert [party.text for party in claim.actor] == [actor]
    assert [party.text for party in claim.recipient] == [recipient]


def test_another_of_a_family_in_abd_stays_one_man() -> None:
    assert [p.text for p in read("قتل عبد الرحمن الجبوري في قصف.").claims[0].recipient] == [
        "عبد الرحمن الجبوري"
    ]


PLACES_HEADS = [
    (
        "اتهم مدير مستشفى كمال عدوان الجيش الإسرائيلي بقصف المستشفى.",
        "مدير مستشفى كمال عدوان",
        "الجيش الإسرائيلي",
    ),
    ("اتهم رئيس بلدية بني وليد الجيش بقصف المدينة.", "رئيس بلدية بني وليد", "الجيش"),
    ("اتهم مدير سجن أبو غريب الجيش الأمريكي بتعذيب السجناء.", "مدير سجن أبو غريب", "الجيش الأمريكي"),
    ("انتقد رئيس بلدية أم الفحم الحكومة الإسرائيلية.", "رئيس بلدية أم الفحم", "الحكومة الإسرائيلية"),
    ("اتهمت مديرة مدرسة عين ماهل الشرطة بالاعتداء على الطلاب.", "مديرة مدرسة عين ماهل", "الشرطة"),
]
MANNER = [
    ("أصيب الشرطي رشقا بالحجارة.", [], ["الشرطي"]),
    ("قتل جندي إسرائيلي دهسا قرب رام الله.", [], ["جندي إسرائيلي"]),
    ("قضى شاب ضربا على أيدي الشرطة.", ["الشرطة"], ["شاب"]),
    ("قتلت امرأة رجما بالحجارة على يد مسلحين.", ["مسلحين"], ["امرأة"]),
    ("قتل التنظيم الطيار حرقا.", ["التنظيم"], ["الطيار"]),
    ("رشق المتظاهرون الشرطة بالحجارة.", ["المتظاهرون"], ["الشرطة"]),
]
KIN = [
    ("اعتقلت الشرطة شقيقه.", "brother"),
    ("اعتقلت الشرطة شقيقته.", "sister"),
    ("قتل المسلحون ابنه.", "son"),
    ("اعتقل الجيش ابنته.", "daughter"),
    ("قتل ابنه في القصف.", "son"),
]


@pytest.mark.parametrize(("text", "actor", "recipient"), PLACES_HEADS)
def test_the_name_of_a_place_ends_before_whom_its_head_accuses(text: str, actor: str, recipient: str) -> None:
    claim = read(text).claims[0]
    assert claim.event == "ACCUSE"
    assert [party.text for party in claim.actor] == [actor]
    assert [party.text for party in claim.recipient] == [recipient]


@pytest.mark.parametrize(("text", "actor", "recipient"), MANNER)
def test_how_somebody_was_hurt_is_not_his_own_deed(text: str, actor: list[str], recipient: list[str]) -> None:
    claim = read(text).claims[0]
    assert [party.text for party in claim.actor] == actor
    assert [party.text for party in claim.recipient] == recipient


@pytest.mark.parametrize(("text", "english"), KIN)
def test_his_kin_keep_their_sex(text: str, english: str) -> None:
    claim = read(text).claims[0]
    assert [party.name for party in claim.recipient] == [english]


@pytest.mark.parametrize(
    ("text", "actor", "recipient"),
    [
        ("قال المتحدث إن الصحفي قتله قناص.", ["قناص"], ["الصحفي"]),
        ("الشاب قتله متطرف في باريس.", ["متطرف"], ["الشاب"]),
        ("الضابط اغتاله قناص من بعيد.", ["قناص"], ["الضابط"]),
        ("الجندي قتله شرق المدينة.", ["الجندي"], []),
    ],
)
def test_the_pronoun_takes_up_who_suffers(text: str, actor: list[str], recipient: list[str]) -> None:
    claim = read(text).claims[0]
    assert [party.text for party in claim.actor] == actor
    assert [party.text for party in claim.recipient] == recipient
