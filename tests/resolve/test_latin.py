"""Latin spellings of names that no table of actors has."""

from __future__ import annotations

import pytest

from marsad.resolve.english.latin import by_letters, latin


@pytest.mark.parametrize(
    ("name", "spelled"),
    [
        ("سالم الدروي", "Salem al-Darwi"),
        ("عبد الرحمن بن صالح", "Abdul Rahman bin Saleh"),
        ("عبد الله محمد", "Abdullah Mohamed"),
        ("عبدالملك حميد", "Abdul Malik Hamid"),
        ("وجون هارت", "John Hart"),
        ("شمس الدين كامل", "Shams al-Din Kamel"),
    ],
)
def test_parts_of_names_as_most_spell_them(name: str, spelled: str) -> None:
    assert latin(name) == spelled


def test_what_is_no_plain_name_stays() -> None:
    assert latin("كتيبة 17") == "كتيبة 17"
    assert latin("") == ""


@pytest.mark.parametrize(
    ("word", "spelled"), [("سنجار", "Sanjar"), ("سالم", "Salim"), ("درويش", "Darwish"), ("بوطار", "Butar")]
)
def test_unknown_parts_are_spelled_by_their_letters(word: str, spelled: str) -> None:
    assert by_letters(word) == spelled
