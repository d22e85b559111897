"""Tashaphyne: a light stemmer; its stem stands for the lemma."""

from __future__ import annotations

from collections.abc import Sequence

from peer import Analyse, Reading, reading, serve


def _load() -> Analyse:
    from tashaphyne.stemming import ArabicLightStemmer

    stemmer = ArabicLightStemmer()

    def one(word: str) -> Reading:
        stemmer.light_stem(word)
        return reading(stemmer.get_stem())

    def analyse(words: Sequence[str]) -> Sequence[Reading | None]:
        return [one(word) for word in words]

    return analyse


serve(_load)
