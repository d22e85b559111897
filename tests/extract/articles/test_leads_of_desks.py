"""Leads as desks write them: who announces, who is met behind when and where, the arms that are sent, the
other of two sides, and what a man had come away from before. Own sentences, published on Monday 17 August
2020."""

from __future__ import annotations

import measure_ties as measured
import pytest

from tests.extract.views import read

DAY = "2020-08-17"
Told = tuple[str, list[str], list[str]]


def acts(text: str) -> list[Told]:
    """Type, actors and recipients of each claim."""
    return [
        (claim.event, [p.text for p in claim.actor], [p.text for p in claim.recipient])
        for claim in read(text, DAY).claims
    ]


@pytest.mark.parametrize(
    ("text", "told"),
    [
        pytest.param(
            "أعلن الجيش العراقي سقوط صاروخين على معسكر التاجي شمال بغداد.",
            [("ASSAULT", [], ["معسكر التاجي"])],
            id="who announces that rockets fell did not fire them",
        ),
        pytest.param(
            "أصيب سبعة أشخاص، بينهم ستة جنود، نقلوا إلى مستشفى المدينة بعد الهجوم على الحاجز.",
            [("ASSAULT", [], ["سبعة أشخاص", "ستة جنود"])],
            id="the wounded who are taken to a hospital are no troops on the move",
        ),
        pytest.param(
            "اغتال مسلحون يستقلون سيارة، ليل السبت، القاضي أحمد سعيد أمام بيته.",
            [("ASSAULT", ["مسلحون"], ["القاضي أحمد سعيد"])],
            id="the night is no verb",
        ),
        pytest.param(
            "التقى وزير الخارجية التركي، الخميس، في مدينة مصراتة، رئيس الحكومة عادل حسن، وبحث معه الهدنة.",
            [("CONSULT", ["وزير الخارجية التركي", "رئيس الحكومة عادل حسن"], [])],
            id="whom he met stands behind when and where, before another verb",
        ),
        pytest.param(
            "هدد الرئيس بالرد عسكريا إذا أغلق المضيق.",
            [("THREATEN", ["الرئيس"], [])],
            id="by arms is no soldier",
        ),
        pytest.param(
            "قتل مسلحون عسكريا في الموصل.",
            [("ASSAULT", ["مسلحون"], ["عسكريا"])],
            id="a soldier is one",
        ),
        pytest.param(
            "رفضت النمسا إرسال مقاتلات إلى كييف.",
            [("REJECT", ["النمسا"], [])],
            id="warplanes are refused to somebody",
        ),
        pytest.param(
            "رفضت الحكومة دعم قوات أجنبية.",
            [("REJECT", ["الحكومة"], ["قوات أجنبية"])],
            id="forces are somebody",
        ),
        pytest.param(
            "اندلعت معارك بين القوات الحكومية المدعومة من روسيا ومقاتلي التنظيم.",
            [("ASSAULT", ["القوات الحكومية", "مقاتلي التنظيم"], [])],
            id="the other side stands behind the backer of the first",
        ),
        pytest.param(
            "قتل مسلحون ضابط شرطة كان قد نجا من ثلاث محاولات اغتيال.",
            [("ASSAULT", ["مسلحون"], ["ضابط شرطة"]), ("ASSAULT", [], ["ضابط شرطة"])],
            id="what he had come away from is another act",
        ),
        pytest.param(
            "نجا الوزير من هجوم قتل فيه أربعة من مرافقيه.",
            [("ASSAULT", [], ["الوزير"])],
            id="who came away did not kill",
        ),
    ],
)
def test_leads(text: str, told: list[Told]) -> None:
    assert acts(text) == told


@pytest.mark.parametrize(
    "text",
    [
        "قصف تركي على حلب يقتل ثلاثة أشخاص",
        "قصف إسرائيلي على جنوب لبنان يقتل ثلاثة",
        "قصف روسي على إدلب يقتل ثلاثة مدنيين",
    ],
)
def test_a_headline_counts_the_dead(text: str) -> None:
    (claim,) = read(text, DAY).claims
    assert claim.size.dead == 3


@pytest.mark.parametrize(
    ("text", "backers"),
    [
        ("دارت اشتباكات بين فصائل مدعومة من تركيا ومسلحين أكراد.", ["تركيا"]),
        ("اندلعت معارك بين الفصائل المدعومة من تركيا وقطر وقوات النظام.", ["تركيا", "قطر"]),
        ("رحبت الحكومة المدعومة من تركيا وقطر بالقرار.", ["تركيا", "قطر"]),
    ],
)
def test_the_other_side_backs_nobody(text: str, backers: list[str]) -> None:
    assert [tie.subject.text for tie in measured.ties(text) if tie.kind == "backs"] == backers


def test_a_village_elsewhere_is_no_base() -> None:
    (claim,) = read("قصفت الطائرات قاعدة عين الحارة أمس.", DAY).claims
    assert claim.place is not None
    assert claim.place.country is None


def test_the_next_headline_is_its_own() -> None:
    text = "مراقبون في تونس يرصدون مخالفات في الاقتراع صحف: حكومة جديدة في بغداد تطالب بسحب القوات الأمريكية"
    (claim,) = [claim for claim in read(text, DAY).claims if claim.event == "REQUEST"]
    assert "مراقبون" not in [source.text for source in claim.attribution]
