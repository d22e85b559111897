"""Passives of accusing and the participles beside them: who is accused is no accuser, and did, as they say,
what he is accused of. Own sentences."""

from __future__ import annotations

import pytest

from tests.extract.parties.test_who_acts import sides
from tests.extract.views import read


@pytest.mark.parametrize(
    ("text", "accused", "event"),
    [
        ("اتهمت طهران بتسليح المتمردين.", "طهران", "AID"),
        ("اتهم الجيش بقتل المتظاهرين.", "الجيش", "ASSAULT"),
        ("الحكومة اتهمت بقتل المتظاهرين.", "الحكومة", "ASSAULT"),
        ("الجيش الذي اتهم بقتل المتظاهرين لم يعلق.", "الجيش", "ASSAULT"),
        ("كان الوزير متهما بتمويل الميليشيات.", "الوزير", "AID"),
        ("طهران متهمة بتمويل الحوثيين.", "طهران", "AID"),
        ("لا تزال الحركة متهمة بقتل المدنيين.", "الحركة", "ASSAULT"),
    ],
)
def test_who_is_accused_suffers_the_charge_and_did_what_it_says(text: str, accused: str, event: str) -> None:
    assert sides(text, "ACCUSE") == ([], [accused])
    assert sides(text, event)[0] == [accused]


@pytest.mark.parametrize(
    ("text", "accuser", "accused"),
    [
        ("اتهم الجيش أمس قوات الدعم السريع بقتل المدنيين.", ["الجيش"], ["قوات الدعم السريع"]),
        ("اتهم الوزير، خلال مؤتمر صحفي، المعارضة بالفساد.", ["الوزير"], ["المعارضة"]),
        ("خرج المتظاهرون متهمين الحكومة بالفساد.", ["المتظاهرون"], ["الحكومة"]),
        ("طهران متهمة من قبل واشنطن بدعم الحوثيين.", ["واشنطن"], ["طهران"]),
    ],
)
def test_who_names_whom_he_accuses_is_the_accuser(text: str, accuser: list[str], accused: list[str]) -> None:
    assert sides(text, "ACCUSE") == (accuser, accused)


def test_what_somebody_is_accused_of_by_nobody_known_is_only_possible() -> None:
    found = [c.certainty for c in read("طهران متهمة بتمويل الحوثيين.").claims if c.event == "AID"]
    assert found == ["possible"]


def test_suspects_who_are_counted_are_no_accusation() -> None:
    assert [c.event for c in read("قتل الجنود سبعة متهمين.").claims] == ["ASSAULT"]


@pytest.mark.parametrize(
    ("text", "events"),
    [
        ("قال الناشط إن حرية الصحافة لا تزال مهددة في البلاد.", []),
        ("بات وزير الداخلية مطالبا بالرحيل.", []),
        ("ظلت الحكومة رافضة للتفاوض مع المتمردين.", ["REJECT"]),
        ("ما زالت الجزائر داعمة لجبهة البوليساريو.", ["SUPPORT"]),
    ],
)
def test_what_a_verb_of_being_says_is_suffered_or_done(text: str, events: list[str]) -> None:
    assert [c.event for c in read(text).claims] == events


@pytest.mark.parametrize(
    ("text", "events"),
    [
        ("أكد الوزير أن الحوار مفيد شرط أن تغير إيران سياستها.", []),
        ("أغارت مقاتلات على مواقع المتمردين.", ["ASSAULT"]),
    ],
)
def test_to_raid_is_to_raid_somebody(text: str, events: list[str]) -> None:
    assert [c.event for c in read(text).claims] == events


@pytest.mark.parametrize(
    "text",
    [
        "اشتبك الجيش والحوثيون في تعز. واتهم كل طرف الطرف الآخر ببدء الهجوم.",
        "وقعت مواجهات بين الجيش والحوثيين في تعز. واتهم كل منهما الآخر ببدئها.",
        "اتفق الجيش والحوثيون على هدنة، لكن كل جانب اتهم الآخر بخرقها.",
    ],
)
def test_two_who_accuse_each_other_are_both_accusers(text: str) -> None:
    found = [([p.sector for p in c.actor], c.recipient) for c in read(text).claims if c.event == "ACCUSE"]
    assert found == [(["MIL", "REB"], ())]


@pytest.mark.parametrize(
    ("text", "event", "doer", "hit"),
    [
        ("تواجه إيران اتهامات بدعم الحوثيين.", "SUPPORT", "إيران", "الحوثيين"),
        ("نفت الخرطوم الاتهامات الموجهة إليها بقصف القرية.", "ASSAULT", "الخرطوم", "القرية"),
    ],
)
def test_who_faces_accusations_did_what_they_say(text: str, event: str, doer: str, hit: str) -> None:
    assert sides(text, event) == ([doer], [hit])


@pytest.mark.parametrize(
    ("text", "accuser", "accused"),
    [
        ("اتهم رئيس الوزراء المعارضة بتعطيل البرلمان.", "رئيس الوزراء", "المعارضة"),
        ("اتهم رئيس النواب المعارضة بالعنف.", "رئيس النواب", "المعارضة"),
        ("اتهم قادة الفصائل المعارضة الحكومة بالفساد.", "قادة الفصائل المعارضة", "الحكومة"),
    ],
)
def test_ministers_are_no_she_whom_an_adjective_describes(text: str, accuser: str, accused: str) -> None:
    assert sides(text, "ACCUSE") == ([accuser], [accused])


@pytest.mark.parametrize(
    ("text", "accuser", "accused"),
    [
        (
            "اغتيل المحامي سالم الورفلي، واتهمت أسرته حركة النهضة بالمسؤولية عن اغتياله.",
            "أسرته",
            "حركة النهضة",
        ),
        ("قتل ضابط في عدن، واتهمت الحكومة جماعة الحوثي بالوقوف وراء مقتله.", "الحكومة", "جماعة الحوثي"),
        ("خطف مهندس في عدن، واتهم حزبه الميليشيا بخطفه.", "حزبه", "الميليشيا"),
    ],
)
def test_whom_only_an_accuser_names_did_it_by_his_word_alone(text: str, accuser: str, accused: str) -> None:
    first, charged = (claim for claim in read(text).claims if claim.event == "ASSAULT")
    assert (first.actor, first.attribution) == ((), ())
    assert [party.text for party in charged.actor] == [accused]
    assert [link.text for link in charged.attribution] == [accuser]


def test_who_did_it_by_the_text_itself_is_told_with_it() -> None:
    assaults = [c for c in read("اغتيل نائب بعبوة، ونفذ اغتياله تنظيم داعش.").claims if c.event == "ASSAULT"]
    assert {party.text for claim in assaults for party in claim.actor} <= {"تنظيم داعش"}
    assert all(not claim.attribution for claim in assaults)
