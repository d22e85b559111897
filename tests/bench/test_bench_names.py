"""Tagged files are read as the public sets write them, and names are held against floors by kind."""

from __future__ import annotations

from pathlib import Path

import pytest

from bench import names
from bench.conll import Tagged, read
from marsad.read import Reader

OWN = Path(__file__).parents[1] / "cases" / "names.conll"
FLOORS = {"PER": 0.92, "LOC": 0.91, "ORG": 0.85}


def test_names_of_our_own_sentences_are_found() -> None:
    found = names.measure(Reader(), read(OWN))
    for kind, floor in FLOORS.items():
        assert found[kind].f1 >= floor, f"{kind}: {found[kind].f1:.3f}"


@pytest.mark.parametrize(
    ("lines", "wanted"),
    [
        ("وصل O\nسامي B-PERS\nالخولي I-PERS\nإلى O\nحلب B-LOC\n", {("PER", 1, 3), ("LOC", 4, 5)}),
        (
            "سامي B-PER\nحلب B-GPE\nالنورس B-ORG\nاليورو B-MISC\n",
            {("PER", 0, 1), ("LOC", 1, 2), ("ORG", 2, 3)},
        ),
        ("# lot 1\nسامي I-PER\nهدى B-PER\n", {("PER", 0, 1), ("PER", 1, 2)}),
        ("سامي x S-PER\nهدى x S-PER\n", {("PER", 0, 1), ("PER", 1, 2)}),
    ],
)
def test_tags_of_several_spellings(tmp_path: Path, lines: str, wanted: set[tuple[str, int, int]]) -> None:
    path = tmp_path / "tagged.conll"
    path.write_text(lines, encoding="utf-8")
    assert [set(sentence.names) for sentence in read(path)] == [wanted]


def test_a_file_without_empty_lines_is_parted_behind_full_stops(tmp_path: Path) -> None:
    path = tmp_path / "tagged.conll"
    path.write_text("وصل O\nسامي B-PER\n. O\nسافر O\nسامي B-PER\n. O\n", encoding="utf-8")
    assert [len(sentence.tokens) for sentence in read(path)] == [3, 3]


def test_a_clitic_counts_with_its_token() -> None:
    sentence = Tagged(("سافر", "لحلب", "."), frozenset())
    assert sentence.spans([("LOC", 6, 9)]) == {("LOC", 1, 2)}


def test_the_command_prints_each_kind_and_its_faults(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    path = tmp_path / "tagged.conll"
    path.write_text("سافر O\nالوفد O\nإلى O\nباريس O\nثم O\nلندن B-LOC\n", encoding="utf-8")
    assert names.main([str(path), "--errors"]) == 0
    out = capsys.readouterr().out
    assert "+ LOC باريس" in out and "- LOC" not in out
    assert [line.split()[0] for line in out.splitlines()[-4:]] == ["PER", "LOC", "ORG", "all"]
