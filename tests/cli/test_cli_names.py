"""``marsad names``: every name of a document with its code points, to the terminal and as JSON lines."""

from __future__ import annotations

import json
from pathlib import Path

from tests.cli.conftest import Marsad

TEXT = "زار سامي الخولي جامعة حلب أمس، ثم سافر مع وفد كبير إلى طرطوس في سوريا.\n"


def test_names_of_a_document(marsad: Marsad, tmp_path: Path) -> None:
    path = tmp_path / "visit.txt"
    path.write_text(TEXT, encoding="utf-8")
    done = marsad("names", str(path), "--format", "jsonl")
    assert done.code == 0
    found = json.loads(done.out)["names"]
    assert [(name["kind"], name["text"], name["code"]) for name in found] == [
        ("PER", "سامي الخولي", None),
        ("ORG", "جامعة حلب", None),
        ("LOC", "طرطوس", "SYR"),
        ("LOC", "سوريا", "SYR"),
    ]
    assert all(TEXT[name["start"] : name["end"]] == name["text"] for name in found)
    assert "Syria, SYR" in marsad("names", str(path)).out


def test_nothing_to_read_is_an_error(marsad: Marsad, tmp_path: Path) -> None:
    path = tmp_path / "empty.txt"
    path.write_text("", encoding="utf-8")
    assert marsad("names", str(path)).code == 3
