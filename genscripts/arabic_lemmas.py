"""How common lemmas are, estimated from word counts: ``python -m genscripts.arabic_lemmas``.

Many words have several readings; how their count is shared out follows from the words that have one, by
expectation maximisation (Dempster, Laird and Rubin 1977) over lemma and clitics. Derived from wordfreq (CC
BY-SA 4.0).
"""

from __future__ import annotations

import importlib
import math
from collections import defaultdict
from pathlib import Path

from genscripts.arabic_frequency import NOTE
from marsad.arabic.analyse import Analyser
from marsad.arabic.letters.fold import fold_word
from marsad.arabic.words.candidates import Spelling
from marsad.arabic.words.likely_cuts import lemma_key

TARGET = Path(__file__).parents[1] / "src" / "marsad" / "data" / "arabic" / "lemmas.txt"
LEAST = 2.7
TURNS = 20
SMOOTH = 1e-9
Word = tuple[float, tuple[tuple[str, str], ...]]


def readings() -> list[Word]:
    """Each frequent word with its share and its readings as lemma and clitics."""
    wordfreq = importlib.import_module("wordfreq")
    totals: dict[str, float] = defaultdict(float)
    for word, share in wordfreq.get_frequency_dict("ar", wordlist="best").items():
        if all("\u0600" <= char <= "\u06ff" for char in word):
            totals[fold_word(word)] += share
    builder = Analyser().builder(Spelling(hamza=False, ya=False))
    found: list[Word] = []
    for word, share in totals.items():
        if word and math.log10(share) + 9 >= LEAST:
            candidates = builder.entry("word", word).candidates
            pairs = {(lemma_key(c), c.clitics) for c in candidates if c.reading.known and c.label != "PN"}
            if pairs:
                found.append((share, tuple(sorted(pairs))))
    return found


def estimate(words: list[Word]) -> dict[str, float]:
    """The share of each lemma in running text."""
    lemmas: dict[str, float] = defaultdict(lambda: 1e-6)
    clitics: dict[str, float] = defaultdict(lambda: 1e-2)
    for _ in range(TURNS):
        new_lemmas: dict[str, float] = defaultdict(lambda: SMOOTH)
        new_clitics: dict[str, float] = defaultdict(lambda: SMOOTH)
        for share, pairs in words:
            weights = [lemmas[lemma] * clitics[clitic] for lemma, clitic in pairs]
            total = sum(weights) or 1.0
            for (lemma, clitic), weight in zip(pairs, weights, strict=True):
                new_lemmas[lemma] += share * weight / total
                new_clitics[clitic] += share * weight / total
        lemmas, clitics = new_lemmas, new_clitics
    return lemmas


def main() -> None:
    """Write lemmas by level."""
    levels: dict[int, list[str]] = defaultdict(list)
    for lemma, share in estimate(readings()).items():
        level = int((math.log10(share) + 9) * 2)
        if level >= 5 and " " not in lemma:
            levels[level].append(lemma)
    lines = [f"{level}\t{' '.join(sorted(found))}\n" for level, found in sorted(levels.items(), reverse=True)]
    TARGET.write_text(NOTE + "".join(lines), encoding="utf-8")
    print({level: len(found) for level, found in levels.items()})


if __name__ == "__main__":
    main()
