"""PyStemmer (Snowball): its stem stands for the lemma."""

from __future__ import annotations

from collections.abc import Sequence

from peer import Analyse, Reading, reading, serve


def _load() -> Analyse:
    import Stemmer

    stemmer = Stemmer.Stemmer("arabic")

    def analyse(words: Sequence[str]) -> Sequence[Reading | None]:
        return [reading(stem) for stem in stemmer.stemWords(list(words))]

    return analyse


serve(_load)
