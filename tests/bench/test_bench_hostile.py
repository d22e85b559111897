"""A small sample of the malformed inputs; the ten thousand are run by ``python -m bench.hostile``."""

from __future__ import annotations

from pathlib import Path

import pytest

from bench import hostile


def test_a_sample_of_malformed_inputs_does_no_harm() -> None:
    found = hostile.run(40, seed=7)
    assert found.faults == []
    assert found.documents > 5
    assert found.reasons["its name climbs out of the archive"] > 0
    assert found.reasons["the feed declares entities of its own, which is refused"] > 0


def test_the_inputs_are_the_same_for_a_seed() -> None:
    assert list(hostile.cases(40, 3)) == list(hostile.cases(40, 3))
    assert list(hostile.cases(40, 3)) != list(hostile.cases(40, 4))


def test_a_hang_and_a_crash_are_faults(monkeypatch: pytest.MonkeyPatch) -> None:
    def crash(path: Path) -> tuple[int, list[str]]:
        raise SystemExit(3)

    monkeypatch.setattr(hostile, "read_case", crash)
    assert len(hostile.run(2, seed=1).faults) == 2

    def hang(path: Path) -> tuple[int, list[str]]:
        while True:
            pass

    monkeypatch.setattr(hostile, "read_case", hang)
    monkeypatch.setattr(hostile, "SECONDS", 0.2)
    assert all("no end within" in fault for fault in hostile.run(2, seed=1).faults)
