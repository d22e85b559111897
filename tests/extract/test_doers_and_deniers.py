"""Denials of what was just told, weapons and announcements that tell who did it."""

from __future__ import annotations

import pytest

from marsad.model import Claim
from tests.extract.views import read


def _parties(claim: Claim) -> tuple[list[str | None], list[str | None]]:
    return [p.text for p in claim.actor], [p.text for p in claim.recipient]


@pytest.mark.parametrize(
    ("text", "denier", "trigger"),
    [
        ("تتهم الخرطوم الإمارات بتزويد الدعم السريع بطائرات مسيرة، وهو ما تنفيه أبوظبي.", "أبوظبي", "تنفيه"),
        ("تتهم واشنطن طهران بتسليح الحوثيين، لكن إيران تنفي ذلك.", "إيران", "تنفي"),
        ("قالت كييف إن روسيا قصفت محطة كهرباء في خاركيف. ونفت موسكو هذه الاتهامات.", "موسكو", "نفت"),
    ],
)  # fmt: skip
def test_a_denial_stands_beside_what_it_denies(text: str, denier: str, trigger: str) -> None:
    found = read(text).claims
    denied = [claim for claim in found if claim.trigger.text == trigger]
    assert [claim.status for claim in denied] == ["negated"]
    assert [link.text for link in denied[0].attribution] == [denier]
    told = [claim for claim in found if claim.event == denied[0].event and claim.status == "asserted"]
    assert [_parties(claim) for claim in told] == [_parties(denied[0])]
    assert told[0].id != denied[0].id


@pytest.mark.parametrize(
    "text",
    [
        "اتهمت المعارضة الجيش بقصف المدنيين. ونفت وزارة الصحة ذلك.",
        "قصفت روسيا محطة كهرباء. ولم تنف موسكو ذلك.",
    ],
)
def test_only_the_doer_denies(text: str) -> None:
    assert all(claim.status == "asserted" for claim in read(text).claims)


@pytest.mark.parametrize(
    ("text", "doer", "victim"),
    [
        ("أكدت مصادر محلية مقتل شابين برصاص الجيش الإسرائيلي قرب جنين.", "الجيش الإسرائيلي", "شابين"),
        ("قتل متظاهران بنيران قوات الأمن.", "قوات الأمن", "متظاهران"),
        ("قتل شرطي برصاصة قناص في بغداد.", "قناص", "شرطي"),
    ],
)
def test_the_owner_of_the_weapon_did_it(text: str, doer: str, victim: str) -> None:
    assert [_parties(claim) for claim in read(text).claims] == [([doer], [victim])]


def test_friendly_fire_is_of_nobody() -> None:
    assert [claim.actor for claim in read("أصيب ثلاثة جنود بنيران صديقة.").claims] == [()]


@pytest.mark.parametrize(
    ("text", "doers"),
    [
        ("أعلن الجيش تدمير ثلاث مدرعات.", ["الجيش"]),
        ("أعلنت الشرطة اعتقال أربعة شبان.", ["الشرطة"]),
        ("أعلنت الشرطة اختطاف رجل أعمال.", []),
    ],
)
def test_who_announces_a_deed_may_have_done_it(text: str, doers: list[str]) -> None:
    assert [[p.text for p in claim.actor] for claim in read(text).claims] == [doers]


def test_an_accusative_behind_a_comma_has_its_own_complement() -> None:
    text = "قتل عشرة مدنيين جراء قصف شنه الجيش السوري على معسكر للنازحين في المدينة، وفقا لمصادر محلية."
    assert all("مصادر" not in (p.text or "") for claim in read(text).claims for p in claim.recipient)
