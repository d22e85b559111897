"""Plain sentences of every day: who marches and for what, who died by nobody's hand, who meets his like."""

from __future__ import annotations

import pytest

from tests.extract.views import read


def told(text: str, event: str) -> list[tuple[list[str], list[str]]]:
    """Doers and those it is done to of the claims of one type."""
    return [
        ([party.text or "" for party in claim.actor], [party.text or "" for party in claim.recipient])
        for claim in read(text, "2022-03-10").claims
        if claim.event == event
    ]


@pytest.mark.parametrize(
    ("text", "actor", "recipient"),
    [
        ("نظم الحزب تظاهرة لإقالة المحافظ.", ["الحزب"], []),
        ("نظم طلاب مظاهرة للمطالبة برحيل الرئيس.", ["طلاب"], ["الرئيس"]),
        ("نظمت النقابة مظاهرة لدعم الحكومة.", ["النقابة"], []),
        ("انطلقت مظاهرة للمعارضة في المدينة.", ["للمعارضة"], []),
        ("انطلقت مظاهرة لأنصار الحزب في المدينة.", ["أنصار الحزب"], []),
    ],
)
def test_what_a_demonstration_is_for_does_not_march(
    text: str, actor: list[str], recipient: list[str]
) -> None:
    assert told(text, "PROTEST") == [(actor, recipient)]


@pytest.mark.parametrize(
    "text",
    [
        "لقي تسعة مهاجرين حتفهم في غرق زورق قبالة صفاقس.",
        "قضى ستة لاجئين مصرعهم غرقا قبالة صور.",
        "قتل أربعة جنود في انهيار نفق شمال الموصل.",
        "لقي ضابطان مصرعهما في تحطم مروحية قرب تعز.",
        "قتل طيار في تحطم مقاتلة مغربية.",
        "قتل ثلاثة جنود في انقلاب مركبتهم بالرمادي.",
        "قتل أربعة لاجئين سوريين في حريق مخيم بالبقاع.",
    ],
)
def test_accidents_are_no_attack(text: str) -> None:
    assert not {claim.event for claim in read(text).claims} & {"ASSAULT", "COERCE"}


@pytest.mark.parametrize(
    ("text", "recipient"),
    [
        ("قتل أربعة جنود في انهيار نفق بقصف مدفعي.", ["أربعة جنود"]),
        ("قتل جندي بطائرة مسيرة عقب تحطم مروحية.", ["جندي"]),
    ],
)
def test_an_attack_beside_an_accident_is_one(text: str, recipient: list[str]) -> None:
    assert recipient in [after for _, after in told(text, "ASSAULT")]


@pytest.mark.parametrize(
    ("text", "codes"),
    [
        ("التقى وزير الخارجية التونسي نظيره الإيراني في جنيف.", ["TUN", "IRN"]),
        ("اجتمع الرئيس الجزائري بنظيره السنغالي في وهران.", ["DZA", "SEN"]),
    ],
)
def test_his_like_keeps_his_state(text: str, codes: list[str]) -> None:
    (claim,) = read(text, "2022-03-10").claims
    assert [party.code for party in claim.actor] == codes


@pytest.mark.parametrize(
    ("text", "event", "actor", "recipient"),
    [
        ("هاجم حزب الله جبهة النصرة في الجرود.", "ASSAULT", ["حزب الله"], ["جبهة النصرة"]),
        ("استهدف حزب الله الجيش الإسرائيلي شمال صفد.", "ASSAULT", ["حزب الله"], ["الجيش الإسرائيلي"]),
        (
            "اتهم حاكم دارفور مني أركو مناوي قوات الدعم السريع بالنهب.",
            "ACCUSE",
            ["حاكم دارفور مني أركو مناوي"],
            ["قوات الدعم السريع"],
        ),
    ],
)
def test_plain_sides(text: str, event: str, actor: list[str], recipient: list[str]) -> None:
    assert told(text, event) == [(actor, recipient)]


def test_words_are_no_attack_and_offers_no_truce() -> None:
    assert not told("هاجم حزب الله الحريري.", "ASSAULT")
    assert not told("رفض الجيش مقترحا أمميا للهدنة.", "CONCEDE")
