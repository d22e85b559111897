"""farahidi: lemmas of the whole sentence, disambiguated; part of speech and clitics of the first reading
that has this lemma.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from peer import Analyse, Reading, reading, serve

KINDS = {"فعل": "verb", "اسم": "nominal", "صفة": "nominal", "مصدر": "nominal", "حرف": "other"}


def _load() -> Analyse:
    import farahidi

    def one(word: str, token: Any) -> Reading | None:
        readings = farahidi.analyze(word)
        if not readings:
            return None if token is None else reading(token.lemma)
        lemma = token.lemma if token is not None else readings[0].lemma
        best = next((r for r in readings if r.lemma == lemma), readings[0])
        kind = next((said for key, said in KINDS.items() if key in (best.pos or "")), "nominal")
        return reading(lemma or best.lemma, kind, cuts(word, best))

    def analyse(words: Sequence[str]) -> Sequence[Reading | None]:
        tokens = {token.token: token for token in farahidi.analyze_text(" ".join(words))}
        return [one(word, tokens.get(word)) for word in words]

    return analyse


def cuts(word: str, best: Any) -> list[int]:
    """Offsets after each proclitic but the article, and before the enclitic."""
    found, at = [], 0
    for affix in best.proclitics:
        bare = "".join(c for c in affix.form if "\u0621" <= c <= "\u064a")
        if bare != "ال":
            at += len(bare)
            found.append(at)
    tail = sum(sum("\u0621" <= c <= "\u064a" for c in affix.form) for affix in best.enclitics)
    return [*found, len(word) - tail] if tail else found


serve(_load)
