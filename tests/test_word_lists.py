"""Words of Arabic are data: code may name one word that its grammar is about, but holds no list of them."""

from __future__ import annotations

import ast
from pathlib import Path

import pytest

from marsad.arabic.letters.endings import PRONOUNS
from marsad.arabic.words.lexicon import load_closed

SOURCE = Path(__file__).resolve().parent.parent / "src" / "marsad"
FILES = sorted(SOURCE.rglob("*.py"))
INFLECTION = {"endings.py", "inflection.py", "clitics.py", "morphology.py"}
LONGEST_ENDING = 4


def lists(code: str) -> list[list[str]]:
    """The literal sets, lists, tuples and keys of mappings of code that have two or more Arabic words."""
    found = []
    for node in ast.walk(ast.parse(code)):
        if isinstance(node, ast.Set | ast.List | ast.Tuple | ast.Dict):
            items = node.keys if isinstance(node, ast.Dict) else node.elts
            values = [item.value for item in items if isinstance(item, ast.Constant)]
            words = [value for value in values if isinstance(value, str) and is_word(value)]
            found += [words] if len(words) > 1 else []
    return found


def is_word(value: str) -> bool:
    arabic = all("\u0621" <= letter <= "\u064a" for letter in value) and value not in PRONOUNS
    return arabic and len(value) > 1 and (value in load_closed().words or len(value) > LONGEST_ENDING)


def unpacked(code: str) -> set[str]:
    """The words that constants with a name each are given on one line."""
    return {
        item.value
        for node in ast.walk(ast.parse(code))
        if isinstance(node, ast.Assign)
        and isinstance(node.targets[0], ast.Tuple)
        and isinstance(node.value, ast.Tuple)
        for item in node.value.elts
        if isinstance(item, ast.Constant) and isinstance(item.value, str)
    }


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.relative_to(SOURCE).as_posix())
def test_no_list_of_words(path: Path) -> None:
    code = path.read_text("utf-8")
    named = unpacked(code)
    held = [words for words in lists(code) if not named.issuperset(words)]
    assert path.name in INFLECTION or held == []


def test_a_list_would_be_seen() -> None:
    assert lists('DURING = frozenset({"خلال", "منذ"})') == [["خلال", "منذ"]]
    assert lists('DURING = {"خلال": 1, "منذ": 2}') == [["خلال", "منذ"]]
    assert lists('MEN = ("ون", "ين")') == []
    assert lists('HERS = {"ها": "f", "هن": "f"}') == []
