"""Reference: pronouns, dropped subjects, short later names, الأخير, and one's own country."""

from __future__ import annotations

import pytest

from marsad.model import Claim
from tests.extract.views import read


def claims(text: str, event: str, published: str | None = None) -> list[Claim]:
    return [c for c in read(text, published).claims if c.event == event]


@pytest.mark.parametrize(
    ("text", "event", "code", "sector"),
    [
        (
            "أنهى وزير الخارجية التركي زيارته إلى الدوحة. وطالب الحكومة السورية بوقف القصف.",
            "REQUEST",
            "TUR",
            "GOV",
        ),
        ("تقدمت قوات الجيش السوري في حلب. واعتقلت الناشط أحمد سالم أمس.", "COERCE", "SYR", "MIL"),
    ],
)
def test_dropped_subject_of_a_later_sentence(text: str, event: str, code: str, sector: str) -> None:
    found = claims(text, event)
    assert found
    assert [(p.code, p.sector) for p in found[0].actor] == [(code, sector)]


def test_short_form_means_the_body_named_before() -> None:
    text = "أعلنت حركة العدل والمساواة وقف القتال. وطالبت الحركة الحكومة السودانية بالإفراج عن الأسرى."
    found = claims(text, "REQUEST")
    assert found
    (actor,) = found[0].actor
    assert actor.id == "jem"
    assert actor.text == "الحركة"


def test_short_form_of_two_bodies_is_nobody_s() -> None:
    text = "اتفقت حركة فتح وحركة حماس على لقاء. وطالبت الحركة إسرائيل بفتح المعابر."
    for claim in claims(text, "REQUEST"):
        assert all(p.id not in {"fatah", "hamas"} for p in claim.actor)


def test_the_latter_is_the_one_named_last() -> None:
    text = "بعد لقاء بين مصر وتركيا، طالبت الأخيرة الحكومة السورية بوقف القصف."
    found = claims(text, "REQUEST")
    assert found
    assert [p.code for p in found[0].actor] == ["TUR"]


def test_a_pronoun_reaches_into_a_longer_phrase() -> None:
    text = "نقلت الصحيفة كلام الوزير اللبناني عن اتهامه للمعارضة بتعطيل الحوار."
    found = claims(text, "ACCUSE")
    assert found
    assert [(p.code, p.sector) for p in found[0].actor] == [("LBN", "GOV")]


def test_strange_people_told_of_nearer_are_meant_by_their_plural_pronoun() -> None:
    before = "استقبل الوزير الأردني ممثلي الأحزاب. وأوضح الوزير أن "
    assert not claims(before + "المكتتبين أعربوا عن رفضهم للقرار.", "REJECT")
    (refusal,) = claims(before + "النواب أعربوا عن رفضهم للقرار.", "REJECT")
    assert [p.text for p in refusal.actor] == ["النواب"]


@pytest.mark.parametrize("guests", ["السفراء المعتمدين لدى بلاده", "سفراء القارة", "القناصل", "الموفدين"])
def test_those_sent_by_other_states_are_not_of_the_host_s(guests: str) -> None:
    (meeting,) = claims(f"استقبل الرئيس التونسي {guests}.", "CONSULT")
    assert [p.code for p in meeting.actor] == [None]
    assert [p.code for p in meeting.recipient] == ["TUN"]


@pytest.mark.parametrize("name", ["صدام الحمداني", "صالح العريضي", "صالح الفتياني"])
def test_a_given_name_with_another_family_s_is_nobody_known(name: str) -> None:
    (killing,) = claims(f"اغتال مسلحون القيادي {name} أمس.", "ASSAULT")
    assert [p.id for p in killing.recipient] == [None]
    (known,) = claims("انتقد صدام حسين الكويت.", "ACCUSE")
    assert [p.id for p in known.actor] == ["saddam-hussein"]
