"""The stretches of a sentence between quotation marks."""

from __future__ import annotations

from collections.abc import Sequence

from marsad.arabic.letters.marks import QUOTES, SINGLE_QUOTES
from marsad.arabic.records import Word

CLOSERS = frozenset(QUOTES.values())
ALIKE = '"'


def quotations(words: Sequence[Word]) -> tuple[tuple[int, int], ...]:
    """Word index ranges (exclusive of the marks) between quotation marks, in order; one without its own mark
    runs to another one's, else to the end.
    """
    found: list[tuple[int, int]] = []
    opened, closing = -1, ""
    for at, word in enumerate(words):
        if word.pos != "punct":
            continue
        if opened < 0 and word.text in QUOTES:
            opened, closing = at, QUOTES[word.text]
        elif opened < 0 and word.text in SINGLE_QUOTES and _single(words, at):
            opened, closing = at, SINGLE_QUOTES[word.text]
        elif opened >= 0 and word.text[-1] == closing[-1:]:
            found.append((opened + 1, at - 1))
            opened = -1
    if opened >= 0 and opened + 1 < len(words):
        found.append((opened + 1, _last(words, opened)))
    return tuple(found)


def _single(words: Sequence[Word], at: int) -> bool:
    """Whether a single mark opens a quotation: right before a word, and closed right behind another."""
    if at + 1 >= len(words) or words[at + 1].start != words[at].end:
        return False
    if at and words[at - 1].end == words[at].start:
        return False
    closing = SINGLE_QUOTES[words[at].text]
    return any(
        words[n].text == closing and words[n - 1].end == words[n].start for n in range(at + 2, len(words))
    )


def _last(words: Sequence[Word], opened: int) -> int:
    """The last word of a quotation that is not closed by its own mark: before that of another kind which
    closes nothing else ("... »)."""
    inside = 0
    alike = sum(word.text == ALIKE for word in words[opened + 1 :])
    for at in range(opened + 1, len(words)):
        text = words[at].text
        if text == ALIKE and alike % 2 == 0 and words[opened].text != ALIKE:
            continue  # «... "..." ..., two that go together
        if text in CLOSERS and text == words[opened].text and at > opened + 1:
            return at - 1  # “... “
        if text in QUOTES and QUOTES[text] != text:
            inside += 1
        elif text in CLOSERS and inside:
            inside -= 1
        elif text in CLOSERS and at > opened + 1:
            return at - 1
    return len(words) - 1


def quoted_to_end(words: Sequence[Word], verb: int, at: int) -> bool:
    """Whether a mark between a verb and a later word closes the quotation in which the verb stands: who
    speaks behind it is nobody of whom it tells (هكذا سيبقى لبنان»، وختم)."""
    marks = (word.text[0] for word in words[verb + 1 : at] if word.text[0] in CLOSERS | QUOTES.keys())
    return next(marks, ALIKE) in CLOSERS - QUOTES.keys()
