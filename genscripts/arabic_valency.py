"""Which verbs take an object, from the dictionary and from word counts: ``python -m
genscripts.arabic_valency``.

The dictionary lets a verb take an object pronoun or not; how often its present does so in running text
tells how readily it takes an object. A level: 0 never a pronoun; 1 to 6 by the share of its forms that bear
one, in steps of the logarithm (1 under one in 400, 6 over one in 13). Verbs too rare to tell have level 3.
Derived from wordfreq (CC BY-SA 4.0) and hunspell-ar (MPL-1.1).
"""

from __future__ import annotations

import math
from collections import defaultdict
from pathlib import Path

from genscripts.arabic_frequency import NOTE
from marsad.arabic.words.lexicon import DATA, load_frequency
from marsad.arabic.words.morphology import Morphology, load_speller

TARGET = Path(__file__).parents[1] / "src" / "marsad" / "data" / "arabic" / "valency.txt"
LEVELS = 6
UNSURE = 3
EXPLAINED = "# A level of object-taking (0 none, 6 most), tab, verb lemmas.\n"
FIRST = "ي"


def shares(morphology: Morphology) -> dict[str, tuple[float, float]]:
    """For each verb lemma how much its unambiguous present forms occur bare, and with an object pronoun."""
    found: dict[str, list[float]] = defaultdict(lambda: [0.0, 0.0])
    for word, level in load_frequency().items():
        if not word.startswith(FIRST):
            continue
        cores = [core for core in morphology.cores(word) if core.kind == "V" and core.tense == "present"]
        lemmas = {core.lemma for core in cores}
        for core in cores:
            found[core.lemma][bool(core.pronoun)] += 10 ** (level / 2) / len(lemmas)
    return {lemma: (bare, bound) for lemma, (bare, bound) in found.items()}


def takes_pronoun(morphology: Morphology, lemma: str) -> bool:
    """Whether the dictionary knows the verb's past with an object pronoun."""
    host = lemma[:-1] + ("ا" if lemma[-1] in "اي" else lemma[-1])
    found = (core for tail in ("ه", "هم") for core in morphology.cores(host + tail))
    return any(core.kind == "V" and core.lemma == lemma and core.pronoun for core in found)


def level_of(bare: float, bound: float, takes: bool) -> int:
    """The level of one verb."""
    if not bound:
        return UNSURE if takes and bare < 10**3.5 else int(takes)
    return max(1, min(LEVELS, int(math.log2(bound / (bare + bound)) + 9)))


def main() -> None:
    """Write verb lemmas by level."""
    morphology = Morphology(load_speller(DATA / "hunspell-ar"))
    levels: dict[int, list[str]] = defaultdict(list)
    for lemma, (bare, bound) in shares(morphology).items():
        levels[level_of(bare, bound, takes_pronoun(morphology, lemma))].append(lemma)
    lines = [f"{level}\t{' '.join(sorted(found))}\n" for level, found in sorted(levels.items())]
    TARGET.write_text(NOTE.rsplit("# One line", 1)[0] + EXPLAINED + "".join(lines), encoding="utf-8")
    print({level: len(found) for level, found in levels.items()})


if __name__ == "__main__":
    main()
