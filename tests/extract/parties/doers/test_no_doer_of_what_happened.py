"""What only happened has no doer near it, who answers kills nobody, and what had not been done by then is not
done."""

from __future__ import annotations

import pytest

from tests.extract.views import read


@pytest.mark.parametrize(
    "text",
    [
        "انسحب الفوج بعد أن وقع الهجوم.",
        "قال الوزير إن الفوج كان مستعدا عندما وقع القصف.",
        "وذكر المأمور أن الحارس كان نائما حين وقع التفجير.",
    ],
)
def test_nobody_near_it_does_what_only_happened(text: str) -> None:
    assert not [claim for claim in read(text).claims if claim.event == "ASSAULT" and claim.actor]


def test_an_agreement_is_still_signed() -> None:
    (claim,) = read("الوفد غادر القاعة حين وقع الاتفاق.").claims
    assert [party.text for party in claim.actor] == ["الوفد"]


@pytest.mark.parametrize(
    "text",
    [
        "الأكراد سيردون بقوة.",
        "المتظاهرون يردون على الشرطة بالحجارة.",
    ],
)
def test_who_answers_kills_nobody(text: str) -> None:
    assert not read(text).claims


@pytest.mark.parametrize(
    ("text", "event", "status"),
    [
        ("لم تكن القوات الحكومية، حتى مساء أمس، قد اقتحمت البلدة.", "ASSAULT", "negated"),
        ("ولم تكن الشرطة، كما ذكر تجار السوق، قد اعتقلت أحدا من المحتجين.", "COERCE", "negated"),
        ("كانت القوات الحكومية، بحسب تجار السوق، قد اقتحمت البلدة.", "ASSAULT", "asserted"),
        ("أمهلت الوزارة الشركات أسبوعين وإلا فرضت عليها عقوبات.", "SANCTION", "hypothetical"),
    ],
)
def test_what_had_not_been_done_or_comes_otherwise(text: str, event: str, status: str) -> None:
    assert [claim.status for claim in read(text).claims if claim.event == event] == [status]
