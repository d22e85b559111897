"""Names spelled in letters, everyone of those that a pronoun means, and what is done again and again."""

from __future__ import annotations

import pytest

from marsad.arabic.analyse import analyse


@pytest.mark.parametrize("text", ["سي إن إن", "ذكرت شبكة سي إن إن", "ذكرت سي إن إن ذلك أمس."])
def test_letters_that_spell_a_name_are_one(text: str) -> None:
    words = [word for sentence in analyse(text) for word in sentence.words]
    assert [word.pos for word in words if word.text in {"سي", "إن"}] == ["propn"] * 3


def test_everyone_of_those_that_a_pronoun_means_is_no_name() -> None:
    for text in ("واستبعد من عضويتها جميعها الأحزاب.", "أوقف من رجالها جميعهم القادة."):
        words = [word for sentence in analyse(text) for word in sentence.words]
        word = next(w for w in words if w.text.startswith("جميع"))
        assert (word.pos, word.lemma, word.pronoun) == ("noun", "جميع", word.text.removeprefix("جميع"))


@pytest.mark.parametrize("how", ["عادة", "غالبا"])
def test_what_is_done_again_and_again_is_told_in_the_present(how: str) -> None:
    words = analyse(f"الشرطة {how} ما تمنع تسيير القوافل.")[0].words
    word = next(w for w in words if w.text == "تمنع")
    assert (word.lemma, word.reading.tense) == ("منع", "present")


def test_a_governor_is_no_preposition() -> None:
    word = analyse("ندد والي شمال الولاية بالهجوم.")[0].words[1]
    assert (word.pos, word.lemma, word.conj) == ("noun", "والي", "")
    assert analyse("سافر إلى صور والى صيدا.")[0].words[3].pos == "prep"
