"""How well names are found in sentences tagged by others: ``python -m bench.names FILE``.

The file has a token and its tag a line (:mod:`bench.conll`). A name counts where its kind and both its ends
are right; ``--errors`` lists what was missed (``-``) and what was found besides (``+``).
"""

from __future__ import annotations

import argparse
import sys
from collections import Counter
from collections.abc import Sequence
from pathlib import Path
from typing import NamedTuple

from bench.conll import Span, Tagged, read
from marsad.read import Reader

KINDS = ("PER", "LOC", "ORG")


class Score(NamedTuple):
    """Precision, recall and F1 of one kind of names, with the numbers that they are made of."""

    p: float
    r: float
    f1: float
    gold: int
    found: int


def names_of(reader: Reader, sentence: Tagged) -> frozenset[Span]:
    """The names that are found in a sentence, by its tokens."""
    return sentence.spans((name.kind, name.start, name.end) for name in reader.names(sentence.text))


def measure(reader: Reader, sentences: Sequence[Tagged]) -> dict[str, Score]:
    """The score of each kind, and of all together."""
    hits, gold, found = Counter[str](), Counter[str](), Counter[str]()
    for sentence in sentences:
        told = names_of(reader, sentence)
        for counter, names in ((hits, told & sentence.names), (gold, sentence.names), (found, told)):
            counter.update(kind for kind, _, _ in names)
            counter["all"] += len(names)
    return {kind: _score(hits[kind], gold[kind], found[kind]) for kind in (*KINDS, "all")}


def _score(hits: int, gold: int, found: int) -> Score:
    p, r = hits / found if found else 0.0, hits / gold if gold else 0.0
    return Score(p, r, 2 * hits / (gold + found) if gold + found else 0.0, gold, found)


def errors(reader: Reader, sentences: Sequence[Tagged]) -> list[str]:
    """Each sentence with a fault: its text, and under it the names missed and those found besides."""
    lines = []
    for sentence in sentences:
        told = names_of(reader, sentence)
        marked = [("-", name) for name in sentence.names - told] + [
            ("+", name) for name in told - sentence.names
        ]
        if marked:
            lines.append(sentence.text)
        for sign, (kind, first, last) in sorted(marked, key=lambda m: (m[1][1], m[0])):
            lines.append(f"  {sign} {kind} {' '.join(sentence.tokens[first:last])}")
    return lines


def main(arguments: list[str] | None = None) -> int:
    """Print the scores of a file."""
    parser = argparse.ArgumentParser(prog="python -m bench.names", description=__doc__)
    parser.add_argument("file", type=Path, help="tokens with tags, a line each")
    parser.add_argument("--errors", action="store_true", help="show each sentence with a fault")
    asked = parser.parse_args(arguments)
    reader, sentences = Reader(), read(asked.file)
    if asked.errors:
        print("\n".join(errors(reader, sentences)))
    print(f"{'':6}{'P':>7}{'R':>7}{'F1':>7}{'gold':>7}{'found':>7}")
    for kind, score in measure(reader, sentences).items():
        print(f"{kind:6}{score.p:7.3f}{score.r:7.3f}{score.f1:7.3f}{score.gold:7}{score.found:7}")
    return 0


if __name__ == "__main__":
    sys.exit(main())
