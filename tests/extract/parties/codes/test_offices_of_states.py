"""What an office is of when an adjective of nationality says it and a place stands behind."""

from __future__ import annotations

import pytest

import marsad


@pytest.mark.parametrize(
    "text",
    [
        "أكد السفير الفرنسي في الخرطوم جان ميشال دوران أن بلاده تدعم الحوار.",
        "أكد السفير الفرنسي في الخرطوم سامي منصور أن بلاده تدعم الحوار.",
    ],
)
def test_the_state_is_meant_where_a_place_follows_its_adjective(text: str) -> None:
    offices = [tie for tie in marsad.read_text(text).ties if tie.kind == "role"]
    assert [(tie.object.name, tie.object.code) for tie in offices if tie.object] == [("France", "FRA")]


def test_the_body_is_meant_where_no_place_follows() -> None:
    (tie,) = marsad.read_text("أكد وزير الداخلية الفرنسي سامي منصور أن بلاده تدعم الحوار.").ties
    assert tie.object is not None and tie.object.code == "FRA"


@pytest.mark.parametrize(
    ("text", "actor", "recipient"),
    [
        ("استقبل أمير قطر خالد مشعل في قصره.", "khaled-mashal", "أمير قطر"),
        ("استقبل ملك الأردن محمود عباس وبحثا الهدنة.", "mahmoud-abbas", "ملك الأردن"),
        ("استقبل وزير خارجية مصر رياض المالكي أمس.", "riyad-al-maliki", "وزير خارجية مصر"),
    ],
)
def test_who_was_never_of_a_state_holds_no_office_in_it(text: str, actor: str, recipient: str) -> None:
    result = marsad.read_text(text)
    claim = result.claims[0]
    assert [party.id for party in claim.actor] == [actor]
    assert [party.text for party in claim.recipient] == [recipient]
    assert not [tie for tie in result.ties if tie.kind == "role"]


@pytest.mark.parametrize(
    ("text", "actor"),
    [
        ("أدان ملك الأردن عبد الله الثاني التفجير.", "abdullah-ii"),
        ("أدان نائب رئيس السودان سلفا كير التفجير.", "salva-kiir"),
    ],
)
def test_holders_of_a_state_are_one_phrase_with_their_office(text: str, actor: str) -> None:
    assert [party.id for party in marsad.read_text(text).claims[0].actor] == [actor]


def test_a_governor_from_abroad_keeps_his_title() -> None:
    (said,) = marsad.read_text("أكد حاكم العراق بول بريمر أن الجيش حل نفسه.").statements
    assert said.speaker is not None and said.speaker.text == "حاكم العراق بول بريمر"


@pytest.mark.parametrize(
    ("text", "actor", "recipient"),
    [
        ("اتهم رئيس الوزراء الميليشيات بحرق القرية.", "رئيس الوزراء", "الميليشيات"),
        ("اتهم نائب الرئيس الميليشيات بحرق القرية.", "نائب الرئيس", "الميليشيات"),
        ("اتهم وزير الداخلية العصابات بحرق القرية.", "وزير الداخلية", "العصابات"),
    ],
)
def test_forces_behind_a_definite_office_are_whom_its_holder_acts_on(
    text: str, actor: str, recipient: str
) -> None:
    claim = next(claim for claim in marsad.read_text(text).claims if claim.event == "ACCUSE")
    assert [party.text for party in claim.actor] == [actor]
    assert [party.text for party in claim.recipient] == [recipient]


@pytest.mark.parametrize("office", ["رئيس المجلس العسكري", "قائد القوات البرية", "مدير الأمن العام"])
def test_adjectives_stay_with_their_office(office: str) -> None:
    (claim,) = marsad.read_text(f"أدان {office} التفجير.").claims[:1]
    assert [party.text for party in claim.actor] == [office]


@pytest.mark.parametrize(
    ("text", "person"),
    [
        ("التقى السفير الفرنسي في لبنان سعد الحريري في بيروت.", "saad-hariri"),
        ("استقبل السفير السعودي لدى لبنان سمير جعجع في بيروت.", "samir-geagea"),
        ("التقى المبعوث الأمريكي إلى ليبيا السراج في طرابلس.", "fayez-al-sarraj"),
        ("التقى المبعوث الأممي الخاص إلى سوريا وليد المعلم في دمشق.", "walid-al-moallem"),
    ],
)
def test_whom_an_envoy_meets_is_not_the_envoy(text: str, person: str) -> None:
    result = marsad.read_text(text, published="2018-05-03")
    assert not [tie for tie in result.ties if tie.kind == "role"]
    met = {party.id for claim in result.claims for party in claim.actor + claim.recipient}
    assert person in met


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("دعا المبعوث الأممي إلى ليبيا غسان سلامة إلى ضبط النفس.", "ghassan-salame"),
        ("دعا المبعوث الأممي إلى مالي المنجي الحامدي إلى ضبط النفس.", "mongi-hamdi"),
    ],
)
def test_an_envoy_is_who_is_named_behind_where_he_is_sent(text: str, name: str) -> None:
    (tie,) = (tie for tie in marsad.read_text(text).ties if tie.kind == "role")
    assert tie.subject.id == name
