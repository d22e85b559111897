"""Who denies behind لكن and its sisters: the accusative right behind them is the subject."""

from __future__ import annotations

import pytest

from tests.extract.views import read


@pytest.mark.parametrize(
    "denial",
    [
        "لكن قائدا في الكتيبة نفى ذلك",
        "لكن قائدا فيها نفى ذلك",
        "غير أن متحدثا باسمها نفى ذلك",
        "ولكن ناطقا باسم الكتيبة نفى أن تكون أحرقت القرية",
    ],
)
def test_a_denial_stands_beside_the_charge(denial: str) -> None:
    found = read(f"أحرقت الكتيبة القرية، وفق العمدة، {denial}.").claims
    assert [claim.status for claim in found] == ["asserted", "negated"]
    assert [party.text for party in found[1].actor] == ["الكتيبة"]
    assert found[1].attribution[0].text.split()[0] in denial
    assert found[0].attribution[0].text == "العمدة"


def test_two_deeds_are_denied_with_one_verb() -> None:
    found = read("نفت الكتيبة خطف المهندس وقتله.").claims
    assert [claim.status for claim in found] == ["negated", "negated"]
    assert [[p.text for p in c.actor + c.recipient] for c in found] == [["الكتيبة", "المهندس"]] * 2
