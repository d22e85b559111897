"""How common folded word forms are, from the wordfreq package: ``python -m genscripts.arabic_frequency``.

wordfreq's data are offered under CC BY-SA 4.0; what is derived from them is kept as separate data under it.
Needs ``pip install wordfreq`` (only to rebuild the table).
"""

from __future__ import annotations

import importlib
import math
from collections import defaultdict
from pathlib import Path

from marsad.arabic.letters.fold import fold_word

TARGET = Path(__file__).parents[1] / "src" / "marsad" / "data" / "arabic" / "frequency.txt"
NOTE = (
    "# Derived from wordfreq 3 (Robyn Speer, CC BY-SA 4.0; its NOTICE names its sources).\n"
    "# These data are under CC BY-SA 4.0.\n"
    "# One line a level (floor of the Zipf value times two): level, tab, folded words.\n"
)
LEAST = 2.5


def main() -> None:
    """Write words by level; rarer words than one in about three million are left out."""
    wordfreq = importlib.import_module("wordfreq")
    totals: dict[str, float] = defaultdict(float)
    for word, share in wordfreq.get_frequency_dict("ar", wordlist="best").items():
        if all("\u0600" <= char <= "\u06ff" for char in word):
            totals[fold_word(word)] += share
    levels: dict[int, list[str]] = defaultdict(list)
    for word, share in totals.items():
        zipf = math.log10(share) + 9
        if zipf >= LEAST and word:
            levels[int(zipf * 2)].append(word)
    lines = [f"{level}\t{' '.join(sorted(words))}\n" for level, words in sorted(levels.items(), reverse=True)]
    TARGET.write_text(NOTE + "".join(lines), encoding="utf-8")
    print({level: len(words) for level, words in levels.items()})


if __name__ == "__main__":
    main()
