"""``marsad bench``: a fall below a floor is told and is exit code 7; floors rise and never sink."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from bench import run, speed
from marsad.cli.main import main

SCORES = {"p": 0.5, "r": 0.5, "f1": 0.5, "gold": 4, "system": 4}


@pytest.fixture
def floors(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A bench with made-up figures, and a file for floors."""
    path = tmp_path / "floors.json"
    coded = {"scores": {"typed": SCORES}, "types": {"ASSAULT": SCORES}, "errors": [("p1", "text", ["m"], [])]}
    monkeypatch.setattr(run, "FLOORS", path)
    monkeypatch.setattr(run, "SHARED", tmp_path)
    monkeypatch.setattr(
        run, "figures", lambda shared, errors: ({"gold.typed": 0.5, "gold.status": 0.9}, coded)
    )
    return path


@pytest.mark.parametrize(
    ("kept", "code", "told"),
    [
        ({}, 0, ""),
        ({"gold.typed": 0.5, "gold.status": 0.85}, 0, ""),
        ({"gold.typed": 0.5004}, 0, ""),
        ({"gold.typed": 0.51, "gold.status": 0.9}, 7, "gold.typed: 0.500 is below its floor 0.510\n"),
        ({"gold.place": 0.4}, 7, "gold.place: is no longer measured, its floor is 0.400\n"),
    ],
)
def test_a_fall_is_an_error(
    floors: Path, capsys: pytest.CaptureFixture[str], kept: dict[str, float], code: int, told: str
) -> None:
    floors.write_text(json.dumps(kept))
    assert main(["bench"]) == code
    said = capsys.readouterr()
    assert said.err == told
    assert "gold.typed" in said.out and "ASSAULT" in said.out


def test_without_floors_nothing_falls(floors: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["bench", "--errors", "1"]) == 0
    assert "p1 missed ['m'] extra []" in capsys.readouterr().out
    assert not floors.exists()


def test_floors_rise_and_never_sink(floors: Path, capsys: pytest.CaptureFixture[str]) -> None:
    floors.write_text(json.dumps({"gold.typed": 0.4, "gold.status": 0.95}))
    assert main(["bench", "--raise-floors"]) == 7
    assert json.loads(floors.read_text()) == {"gold.typed": 0.5, "gold.status": 0.95}


def test_without_the_measuring_texts_it_says_so(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["bench", "--shared", str(tmp_path / "none")]) == 3
    assert "--shared" in capsys.readouterr().err


def test_outside_a_checkout_it_says_so(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr("marsad.cli.bench.checkout", lambda: None)
    assert main(["bench"]) == 6
    assert "not part of the installed package" in capsys.readouterr().err


def test_speed_is_measured(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    for folder in ("articles", "seed"):
        (tmp_path / folder).mkdir()
        (tmp_path / folder / "one.txt").write_text("اعتقلت الشرطة المصرية عشرات المتظاهرين.\n", "utf-8")
    monkeypatch.setattr(speed, "REPEATS", 1)
    assert main(["bench", "--speed", "--shared", str(tmp_path)]) == 0
    shown = dict(line.split() for line in capsys.readouterr().out.splitlines())
    assert list(shown) == ["articles_per_second", "startup_seconds", "lexicon_seconds", "peak_megabytes"]
    assert all(float(figure) > 0 for figure in shown.values())
