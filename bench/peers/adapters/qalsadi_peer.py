"""qalsadi: one lemma and part of speech a word, in the sentence."""

from __future__ import annotations

from collections.abc import Sequence

from peer import Analyse, Reading, reading, serve


def _load() -> Analyse:
    from qalsadi.lemmatizer import Lemmatizer

    lemmatizer = Lemmatizer()

    def analyse(words: Sequence[str]) -> Sequence[Reading | None]:
        answers = lemmatizer.lemmatize_text(" ".join(words), return_pos=True)
        if len(answers) != len(words):
            answers = [lemmatizer.lemmatize(word, return_pos=True) for word in words]
        kinds = {"verb": "verb", "noun": "nominal"}
        return [reading(lemma, kinds.get(str(kind), "other")) for lemma, kind in answers]

    return analyse


serve(_load)
