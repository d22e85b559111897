"""Parties that a sentence gives in other ways than as subject and object: the cases of ``parties.tsv``."""

from __future__ import annotations

from pathlib import Path

import pytest

import marsad
from tests.extract.parties.reference.test_references import Case, cases, told

CASES = Path(__file__).with_name("parties.tsv")


@pytest.mark.parametrize("case", cases(CASES), ids=lambda case: case.text)
def test_the_parties_are_those_of_the_sentence(case: Case) -> None:
    assert told(case)


@pytest.mark.parametrize(
    ("text", "event"),
    [
        ("تجمع عشرات الأردنيين في عمان وهم يحملون الأعلام الأردنية.", "PROTEST"),
        ("رفض البرلمان خطة تعارضها تركيا.", "REJECT"),
        ("جدد الوزير الإسرائيلي رفضه حل الدولتين.", "REJECT"),
    ],
)
def test_things_and_their_foes_are_aimed_at_by_nobody(text: str, event: str) -> None:
    found = [claim for claim in marsad.read_text(text).claims if claim.event == event]
    assert found and found[0].recipient == ()


def test_weapons_have_no_country_of_the_story() -> None:
    (claim,) = marsad.read_text("قصفت طائرات مجهولة مخزنا في ليبيا.").claims
    assert [(party.code, party.sector) for party in claim.actor] == [(None, "MIL")]


@pytest.mark.parametrize("who", ["السفير", "القنصل"])
def test_an_ambassador_is_of_another_country_than_who_receives_him(who: str) -> None:
    text = f"استقبل الوزير {who}. وقال {who} الأميركي إن بلاده تدعم الحكومة."
    received, _ = marsad.read_text(text).claims
    assert [party.code for party in (*received.actor, *received.recipient)] == [None, None]


def test_a_kinsman_with_his_office_is_one_party() -> None:
    (claim,) = marsad.read_text("استقبل ولي العهد شقيقه الملك سلمان في جدة.").claims
    parties = (*claim.actor, *claim.recipient)
    assert {party.text for party in parties} == {"ولي العهد", "شقيقه الملك سلمان"}
