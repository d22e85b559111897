"""The commands that answer for names and take new ones."""

from __future__ import annotations

import json
from pathlib import Path

from tests.cli.conftest import Marsad

ADD = ("lexicon", "add", "group", "لواء السبسب", "--english", "Sabsab Brigade", "--code")


def test_an_actor_is_told_with_the_reason(marsad: Marsad) -> None:
    done = marsad("actor", "الرئيس المصري", "--date", "2009-06-04")
    assert done.code == 0
    assert "taken for Hosni Mubarak, EGY/GOV, hosni-mubarak\nbecause title:رئيس+office\n" in done.out
    line = json.loads(marsad("actor", "خليفة حفتر", "--format", "jsonl").out)
    assert line["answer"]["id"] == "khalifa-haftar"


def test_a_place_is_told_with_its_namesake(marsad: Marsad) -> None:
    done = marsad("place", "طرابلس", "--country", "LBN")
    assert "taken for Tripoli, LBN, 34.43 35.84\nbecause place:story (or Tripoli (LBY))\n" in done.out
    line = json.loads(marsad("place", "طرابلس", "--format", "jsonl").out)
    assert line["answer"]["place"]["country"] == "LBY"


def test_a_name_that_nobody_has(marsad: Marsad) -> None:
    for command in ("actor", "place"):
        done = marsad(command, "سبسب")
        assert (done.code, done.out) == (6, "")
        assert "lexicon add" in done.err


def test_a_name_is_added_and_found(marsad: Marsad, tmp_path: Path) -> None:
    own = tmp_path / "mine"
    assert marsad(*ADD, "LBY", "--sector", "PRM", "--lexicon", own).code == 0
    done = marsad("actor", "لواء السبسب", "--lexicon", own)
    assert "taken for Sabsab Brigade, LBY/PRM, sabsab-brigade\n" in done.out


def test_a_wrong_code_is_refused(marsad: Marsad, tmp_path: Path) -> None:
    done = marsad(*ADD, "LBX", "--lexicon", tmp_path)
    assert done.code == 4
    assert "code LBX" in done.err
    assert list(tmp_path.rglob("*.tsv")) == []
