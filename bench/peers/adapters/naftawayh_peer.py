"""Naftawayh: a tagger of verbs, nouns and particles, without lemmas."""

from __future__ import annotations

from collections.abc import Sequence

from peer import Analyse, Reading, reading, serve


def _load() -> Analyse:
    from naftawayh.wordtag import WordTagger

    tagger = WordTagger()

    def analyse(words: Sequence[str]) -> Sequence[Reading | None]:
        kinds = {"v": "verb", "n": "nominal"}
        return [reading(None, kinds.get(tag[:1], "other")) for tag in tagger.word_tagging(list(words))]

    return analyse


serve(_load)
