"""simplemma: lemmas from tables."""

from __future__ import annotations

from collections.abc import Sequence

from peer import Analyse, Reading, reading, serve


def _load() -> Analyse:
    import simplemma

    def analyse(words: Sequence[str]) -> Sequence[Reading | None]:
        return [reading(simplemma.lemmatize(word, lang="ar")) for word in words]

    return analyse


serve(_load)
