"""Whether a phrase stands behind أن or a sister of it, which put the subject in the accusative."""

from __future__ import annotations

from collections.abc import Sequence

from marsad.arabic.classes.grammar import Grammar
from marsad.arabic.phrases.cases import accusative
from marsad.arabic.phrases.coordination import SPEECH_MARKS
from marsad.arabic.phrases.phrases import Phrase
from marsad.arabic.records import Word


def behind_an(words: Sequence[Word], phrase: Phrase, classes: Grammar) -> bool:
    """Whether an accusative stands right behind أن or a sister of it: it is what the clause is about."""
    return ruled(words, phrase, classes) and words[phrase.head].stem.endswith("ا")


def ruled(words: Sequence[Word], phrase: Phrase, classes: Grammar) -> bool:
    """Whether a phrase stands right behind أن or a sister of it, and a rough number's word (أن نحو مئة)."""
    rough = phrase.first > 0 and words[phrase.first - 1].stem in classes.approximator
    before = _opener(words, phrase.first - rough)
    return before is not None and not before.pronoun and _rules(before, classes)


def _rules(opener: Word, classes: Grammar) -> bool:
    """Whether a word is أن or a sister of it (لكن متحدثا باسمه نفى)."""
    return opener.stem in classes.sister or not classes.complementizer.isdisjoint(
        {opener.folded, opener.stem}
    )


def governed_by_another(words: Sequence[Word], first: int, classes: Grammar) -> bool:
    """Whether an indefinite accusative is no topic: only أن and its sisters put a subject in that case."""
    word = words[first]
    if not accusative(word) or word.article or word.text[-1] not in "اًىة":
        return False
    before = _opener(words, first)
    return before is None or not _rules(before, classes)


def _opener(words: Sequence[Word], first: int) -> Word | None:
    """The word before a phrase, past the mark that opens a quotation (إن «جنديا قتل»)."""
    at = first - 1 - (first > 1 and words[first - 1].text in SPEECH_MARKS)
    return words[at] if at >= 0 else None
