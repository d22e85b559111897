"""Names that are spelled in letters are names wherever they stand, at the end of a text too."""

from __future__ import annotations

import pytest

from marsad.arabic.analyse import analyse


@pytest.mark.parametrize("text", ["سي إن إن", "ذكرت شبكة سي إن إن", "ذكرت سي إن إن ذلك أمس."])
def test_letters_that_spell_a_name_are_one(text: str) -> None:
    words = [word for sentence in analyse(text) for word in sentence.words]
    assert [word.pos for word in words if word.text in {"سي", "إن"}] == ["propn"] * 3
