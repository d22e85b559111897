"""Behaviour: what must not change does not change when a sentence is said in another way.

Each base sentence is told with the verb first and the subject first, with other names, negated, after an
adverbial, in a quotation, with its parties swapped, in the passive, and as a verbal noun.
``cases/probes.jsonl`` says what each should give.
"""

from __future__ import annotations

import measure_cases as measured
import pytest

FLOORS = {
    "base": 0.94,
    "svo": 0.82,
    "rename": 0.88,
    "negate": 0.94,
    "front": 0.94,
    "quote": 0.88,
    "swap": 0.66,
    "passive": 0.77,
    "nominal": 0.76,
}
ALL = 0.90

PROBES = measured.rows("probes")


def passed(kind: str | None = None) -> float:
    """The share of the probes (of one kind) that change nothing they should not."""
    chosen = [case for case in PROBES if kind is None or case["probe"] == kind]
    return sum(not measured.probe_faults(case) for case in chosen) / len(chosen)


def test_there_are_enough_base_sentences() -> None:
    assert len({case["base"] for case in PROBES}) >= 15
    assert {case["probe"] for case in PROBES} == set(FLOORS)


@pytest.mark.parametrize("kind", sorted(FLOORS))
def test_each_kind_of_probe(kind: str) -> None:
    assert passed(kind) >= FLOORS[kind]


def test_all_probes() -> None:
    assert passed() >= ALL


def test_swapping_the_parties_never_keeps_them_where_they_were() -> None:
    stuck = [
        case["id"]
        for case in PROBES
        if case["probe"] == "swap"
        for claim in measured.own(case)
        if measured.party_found(case["recipient"], claim.actor)
        and measured.party_found(case["actor"], claim.recipient)
    ]
    assert stuck == []


def test_negation_never_asserts() -> None:
    asserted = [
        case["id"]
        for case in PROBES
        if case["probe"] == "negate"
        for claim in measured.own(case)
        if claim.status == "asserted"
    ]
    assert asserted == []


def test_renaming_the_parties_keeps_type_and_mode() -> None:
    changed = []
    by_id = {case["id"]: case for case in PROBES}
    for case in PROBES:
        if case["probe"] != "rename":
            continue
        base, other = measured.own(by_id[f"{case['base']}-base"]), measured.own(case)
        if base and other and base[0].mode != other[0].mode:
            changed.append(case["id"])
    assert changed == []
