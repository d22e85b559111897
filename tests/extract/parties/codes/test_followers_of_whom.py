"""Whose people those are whom a follower's noun, arms, a visit, a spokesman or an embassy names."""

from __future__ import annotations

import pytest

from marsad.model import Party
from tests.extract.views import read


def keys(parties: tuple[Party, ...]) -> list[tuple[str, str | None, str | None]]:
    return [(party.text, party.code, party.sector) for party in parties]


@pytest.mark.parametrize(
    ("text", "event", "actor", "recipient"),
    [
        (
            "هاجم أنصار الرئيس مقر المحكمة في داكار السنغالية.",
            "ASSAULT",
            [("أنصار الرئيس", "SEN", "CVL")],
            [("مقر المحكمة", "SEN", "JUD")],
        ),
        (
            "تظاهر لاجئون في أثينا ضد قرار الحكومة اليونانية.",
            "PROTEST",
            [("لاجئون", None, "REF")],
            [("الحكومة اليونانية", "GRC", "GOV")],
        ),
        (
            "بحث المبعوث الأميركي مع وزير الدفاع التعاون العسكري.",
            "CONSULT",
            [("المبعوث الأميركي", "USA", "GOV"), ("وزير الدفاع", None, "GOV")],
            [],
        ),
        (
            "اتهم وليد جنبلاط المعارضة بالعمل مع الإدارة الأميركية.",
            "ACCUSE",
            [("وليد جنبلاط", "LBN", "PTY")],
            [("المعارضة", None, "OPP")],
        ),
        (
            "أدان رئيس بعثة الأمم المتحدة في العراق قتل المتظاهرين.",
            "ASSAULT",
            [],
            [("المتظاهرين", "IRQ", "CVL")],
        ),
        (
            "أغلق مسلحون موالون للنظام السوري طريق حماة.",
            "COERCE",
            [("مسلحون موالون للنظام السوري", "SYR", "PRM")],
            [],
        ),
        (
            "قتل مسلحون موالون لروسيا جنديا في دونيتسك.",
            "ASSAULT",
            [("مسلحون موالون", None, "UAF")],
            [("جنديا", "UKR", "MIL")],
        ),
        (
            "شنت طائرات أمريكية غارة على سبها. واستنكر مجلسها العسكري الغارة.",
            "ACCUSE",
            [("مجلسها العسكري", "LBY", "MIL")],
            [],
        ),
        (
            "ندد رئيس الجمعية الوطنية الموريتانية بالانقلاب في النيجر. ومن جهته رفض الوزير الأول الوساطة.",
            "REJECT",
            [("الوزير الأول", "MRT", "GOV")],
            [],
        ),
        (
            "عين رئيس الوزراء الإثيوبي مبعوثا إلى الخرطوم، والتقى المبعوث قائد الجيش السوداني.",
            "CONSULT",
            [("المبعوث", None, "GOV"), ("قائد الجيش السوداني", "SDN", "MIL")],
            [],
        ),
        (
            "تظاهر أنصار حزب النهضة في تونس.",
            "PROTEST",
            [("أنصار حزب النهضة", "TUN", "PTY")],
            [],
        ),
        (
            "دمرت دبابات المتمردين منازل في تعز.",
            "ASSAULT",
            [("دبابات المتمردين", None, "REB")],
            [("منازل", "YEM", "CVL")],
        ),
        (
            "خطف مسلحون ثلاثة أجانب في مأرب باليمن.",
            "ASSAULT",
            [("مسلحون", None, "UAF")],
            [("ثلاثة أجانب", None, "CVL")],
        ),
        (
            "اعتقلت الشرطة السودانية مواطنين أجانب.",
            "COERCE",
            [("الشرطة السودانية", "SDN", "COP")],
            [("مواطنين أجانب", None, "CVL")],
        ),
        (
            "احتجت طرابلس على اقتحام سفارتها في الخرطوم.",
            "ASSAULT",
            [],
            [("سفارتها", "LBY", "GOV")],
        ),
        (
            "زار رئيس الوزراء بغداد يوم الأحد.",
            "CONSULT",
            [("رئيس الوزراء", None, "GOV")],
            [("بغداد", "IRQ", "GOV")],
        ),
        (
            "زار رئيس الحكومة الدوحة.",
            "CONSULT",
            [("رئيس الحكومة", None, "GOV")],
            [("الدوحة", "QAT", "GOV")],
        ),
        ("زار الوزير عدن.", "CONSULT", [("الوزير", None, "GOV")], []),
        (
            "اتهم وزير الخارجية الخرطوم بالكذب.",
            "ACCUSE",
            [("وزير الخارجية", None, "GOV")],
            [("الخرطوم", "SDN", "GOV")],
        ),
        (
            "التقى الرئيس السوداني نظيره الجنوب سوداني.",
            "CONSULT",
            [("الرئيس السوداني", "SDN", "GOV"), ("نظيره الجنوب سوداني", "SSD", "GOV")],
            [],
        ),
        (
            "دعا الأمين العام لحلف شمال الأطلسي أوكرانيا إلى الصمود.",
            "REQUEST",
            [("الأمين العام لحلف شمال الأطلسي", "IGO", "MIL")],
            [("أوكرانيا", "UKR", None)],
        ),
        (
            "أحرق محتجون منزل الوزير في بيروت.",
            "PROTEST",
            [("محتجون", "LBN", "CVL")],
            [("منزل الوزير", "LBN", "CVL")],
        ),
        (
            "هاجم مسلحون موكب حاكم الإقليم في الصومال.",
            "ASSAULT",
            [("مسلحون", None, "UAF")],
            [("موكب حاكم الإقليم", "SOM", "GOV")],
        ),
        (
            "احتجز قراصنة طاقم سفينة تجارية.",
            "COERCE",
            [("قراصنة", None, "CRM")],
            [("طاقم سفينة تجارية", None, "LAB")],
        ),
        (
            "أفرجت إسرائيل عن الأسيرة سعاد العيسى.",
            "RETREAT",
            [("إسرائيل", "ISR", None)],
            [("الأسيرة سعاد العيسى", "PSE", "CVL")],
        ),
        (
            "شارك قادة الفصائل الفلسطينية في حوار القاهرة. وأشاد المشاركون بمصر.",
            "SUPPORT",
            [("المشاركون", "PSE", "REB")],
            [("مصر", "EGY", None)],
        ),
        (
            "تفقد الجنرال الباكستاني الجبهة. واتهم المتحدث باسمه كابول بالكذب.",
            "ACCUSE",
            [("المتحدث", "PAK", "MIL")],
            [("كابول", "AFG", "GOV")],
        ),
    ],
)
def test_whose_they_are(
    text: str,
    event: str,
    actor: list[tuple[str, str | None, str | None]],
    recipient: list[tuple[str, str | None, str | None]],
) -> None:
    claim = next(claim for claim in read(text, "2022-03-01").claims if claim.event == event)
    assert keys(claim.actor) == actor
    assert keys(claim.recipient) == recipient


def test_the_leader_of_an_organisation_is_no_government() -> None:
    (claim,) = read("قتل زعيم التنظيم في غارة.", "2022-03-01").claims
    assert [party.sector for party in claim.recipient] == [None]


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("أعلن رئيس الحكومة أن بلاده ستسحب سفيرها من إيران.", None),
        ("أعلن رئيس الحكومة الكويتي أن بلاده ستسحب سفيرها من إيران.", "KWT"),
        ("أعلن الرئيس السوري بشار الأسد أن بلاده ستطرد دبلوماسيين أجانب من سوريا.", "SYR"),
    ],
)
def test_his_country_is_no_state_that_is_named_behind_it(text: str, code: str | None) -> None:
    assert [p.code for c in read(text).claims for p in c.actor if p.text == "بلاده"] == [code]
