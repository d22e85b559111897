"""Who has not claimed an attack is not told as its doer."""

from __future__ import annotations

import pytest
from views import read


@pytest.mark.parametrize(
    "text",
    [
        "لم تعلن الحركة مسؤوليتها عن الهجوم على القاعدة.",
        "غير أن الحركة لم تعلن حتى الآن مسؤوليتها عن الهجوم على القاعدة.",
        "لم تتبن الحركة الهجوم على القاعدة.",
        "لم يتبن التنظيم مسؤولية التفجير الذي استهدف السوق.",
    ],
)
def test_who_has_not_claimed_it_is_no_doer(text: str) -> None:
    assert [party.text for claim in read(text).claims for party in claim.actor] == []


def test_who_has_claimed_it_is_its_doer() -> None:
    (found,) = read("أعلنت الحركة مسؤوليتها عن الهجوم على القاعدة.").claims
    assert ([party.text for party in found.actor], found.status) == (["الحركة"], "asserted")
