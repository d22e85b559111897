"""Participles of speech that no comma parts from their clause, and the two whom they address."""

from __future__ import annotations

import pytest

import marsad
from marsad.model import Claim


def claims(text: str) -> dict[str, Claim]:
    found = marsad.read_text(text, published="2019-05-06").claims
    return {claim.event: claim for claim in found}


def texts(parties: tuple[object, ...]) -> list[str]:
    return [getattr(party, "text", "") for party in parties]


@pytest.mark.parametrize(
    ("text", "accused"),
    [
        ("انتقد الوزير القرار متهما تركيا بدعم الفصائل.", ["تركيا"]),
        ("انتقد الوزير القرار متهما سوريا وإيران بدعم الفصائل.", ["سوريا", "إيران"]),
        ("تحدث المندوب أمام المجلس متهما فرنسا وبريطانيا بدعم المتمردين.", ["فرنسا", "بريطانيا"]),
        ("أنهت الوزيرة الجلسة، متهمة الحكومة والجيش بدعم الميليشيات.", ["الحكومة", "الجيش"]),
    ],
)
def test_whom_a_participle_accuses_has_done_it(text: str, accused: list[str]) -> None:
    found = claims(text)
    assert texts(found["ACCUSE"].recipient) == accused
    assert texts(found["SUPPORT"].actor) == accused
    assert found["SUPPORT"].attribution[0].text in {"الوزير", "المندوب", "الوزيرة"}


@pytest.mark.parametrize(
    ("text", "who", "whom"),
    [
        ("وصل الموفد إلى القاهرة مطالبا إسرائيل بوقف إطلاق النار.", "الموفد", ["إسرائيل"]),
        ("تحدث الوزير أمس مطالبا الحكومة والمعارضة بالعودة إلى الحوار.", "الوزير", ["الحكومة", "المعارضة"]),
        ("اختتم السفير زيارته مطالبا سوريا بالإفراج عن المعتقلين.", "السفير", ["سوريا"]),
    ],
)
def test_who_demands_is_not_of_whom_it_is_demanded(text: str, who: str, whom: list[str]) -> None:
    found = claims(text)["REQUEST"]
    assert (texts(found.actor), texts(found.recipient)) == ([who], whom)


@pytest.mark.parametrize(
    "text", ["اعتقلت الشرطة متهما تركيا.", "أوقفت الشرطة الألمانية متهما سوريا بالتجسس."]
)
def test_a_suspect_keeps_his_nation(text: str) -> None:
    found = claims(text)["COERCE"].recipient
    assert [(party.code, party.sector) for party in found] in ([("TUR", "CVL")], [("SYR", "CVL")])


@pytest.mark.parametrize(
    ("text", "event", "who"),
    [
        ("وأضاف أن الاقتصاد السوري يعاني، مطالبا الحكومة السورية بخفض الضرائب.", "REQUEST", []),
        ("وأكد أن الجيش العراقي جاهز، متهما تركيا بدعم الفصائل.", "ACCUSE", []),
        ("وقالت إن البرلمان تأخر، متهمة الحكومة بالتقصير.", "ACCUSE", []),
        ("وذكر الأمين العام أن الاقتصاد السوري يعاني، مطالبا الحكومة بالتحرك.", "REQUEST", ["الأمين العام"]),
        (
            "انتقد الوزير حسن مراد الموازنة. وأضاف أن الاقتصاد السوري يعاني، متهما الشركات بالاحتكار.",
            "ACCUSE",
            ["الوزير حسن مراد"],
        ),
    ],
)
def test_who_goes_on_by_a_participle_is_who_spoke_not_of_whom_he_tells(
    text: str, event: str, who: list[str]
) -> None:
    found = claims(text)[event]
    assert texts(found.actor) == who


@pytest.mark.parametrize(
    "text",
    [
        "وأشار إلى أن باريس أعربت عن رغبتها في لقاء جديد قائلا إن الجيش قتل عشرة مسلحين.",
        "هكذا كان لبنان دائما»، وختم: «أدين قتل المتظاهرين في الساحات».",
    ],
)
def test_of_whom_somebody_tells_does_not_go_on_speaking(text: str) -> None:
    found = claims(text)["ASSAULT"]
    assert found.attribution == ()
