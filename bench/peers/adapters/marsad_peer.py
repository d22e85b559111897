"""marsad itself, asked in the same way."""

from __future__ import annotations

from collections.abc import Sequence

from peer import Analyse, Reading, reading, serve


def _load() -> Analyse:
    from bench.language import SPELLINGS, coarse, word_cuts
    from marsad.arabic.analyse import Analyser
    from marsad.arabic.records import Word

    analyser = Analyser()

    def said(word: Word | None) -> Reading | None:
        return None if word is None else reading(word.lemma, coarse(word), sorted(word_cuts(word)))

    def analyse(words: Sequence[str]) -> Sequence[Reading | None]:
        text = " ".join(words)
        found = {word.start: word for word in analyser.words(text, 0, len(text), SPELLINGS["full"])}
        starts, at = [], 0
        for word in words:
            starts.append(at)
            at += len(word) + 1
        return [said(found.get(start)) for start in starts]

    return analyse


serve(_load)
