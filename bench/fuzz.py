"""Fuzzing of the language engine: ``python -m bench.fuzz SECONDS`` throws grown and mutated text at it.

Needs atheris (``pip install atheris``), which steers by coverage. Every input must be read in time, with
sentences and words in order and every span equal to its slice; a failure is written to ``crash-*`` in the
working directory and ends the run with an error.
"""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from marsad.arabic.analyse import Analyser

LETTERS = 'ابتثجحخدذرزسشصضطظعغفقكلمنهويءأإآؤئىةـًَ\u200fپگ .،؛؟!:"«»“”()[]-–…0123٤٥\n/%'
SLOWEST = 60


def check(analyser: Analyser, text: str) -> None:
    """Raises AssertionError where a sentence, word, phrase or clause does not lie where it says."""
    from marsad.arabic.clauses.clauses import (
        parse,  # here, since the fuzzer instruments what is imported late
    )

    ended = 0
    for sentence in analyser.sentences(text):
        assert ended <= sentence.start < sentence.end <= len(text)
        ended = sentence.end
        at = sentence.start
        for word in sentence.words:
            assert at <= word.start < word.end <= sentence.end
            assert text[at : word.start].strip() == ""
            assert text[word.start : word.end] == word.text
            assert word.start <= word.stem_start <= word.stem_end <= word.end
            at = word.end
        assert text[at : sentence.end].strip() == ""
        found = parse(sentence.words)
        for phrase in found.phrases:
            assert 0 <= phrase.first <= phrase.head <= phrase.last < len(sentence.words)
        for clause in found.clauses:
            assert 0 <= clause.verb < len(sentence.words)


def grown(data: bytes) -> str:
    """Text out of the fuzzer's bytes: half of the inputs as UTF-8, half as letters of newspaper Arabic."""
    if data[:1] < b"\x80":
        return "".join(LETTERS[byte % len(LETTERS)] for byte in data[1:])
    return data[1:].decode("utf-8", errors="replace")


def main(seconds: int) -> None:
    """Fuzz for so many seconds."""
    import atheris

    with atheris.instrument_imports(include=["marsad.arabic"]):
        import marsad.arabic.clauses.clauses  # noqa: F401
        from marsad.arabic.analyse import Analyser
    analyser = Analyser()
    options = [f"-max_total_time={seconds}", f"-timeout={SLOWEST}", "-max_len=2000", "-rss_limit_mb=2000"]
    atheris.Setup([sys.argv[0], *options], lambda data: check(analyser, grown(data)))
    atheris.Fuzz()


if __name__ == "__main__":
    main(int(sys.argv[1]))
