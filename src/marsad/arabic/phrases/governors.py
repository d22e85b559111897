"""The preposition that governs a phrase, also one that a noun makes with it."""

from __future__ import annotations

from collections.abc import Sequence

from marsad.arabic.classes.grammar import Grammar
from marsad.arabic.classes.particles import FROM
from marsad.arabic.letters.endings import MEN
from marsad.arabic.phrases.counting import measure_before
from marsad.arabic.phrases.nouns import is_title
from marsad.arabic.phrases.quantities import opens_count
from marsad.arabic.records import IN_PHRASE, Word
from marsad.arabic.words.derivation import is_verbal_noun

QUOTES = frozenset('«“‹"”„')
TOP = "علي"


def governs(words: Sequence[Word], at: int, people: frozenset[int], classes: Grammar) -> bool:
    """Whether a noun makes a preposition with the one before it (على يد، في وجه) and governs a noun behind
    it; what بحق governs are persons: any other noun tells whose right is meant (بحق العودة).
    """
    word = words[at]
    if at + 1 >= len(words):
        return False
    if word.prep and (word.folded[len(word.conj) :],) in classes.against_prep:
        whom = words[at + 1]
        office = is_title(whom, classes) or whom.lemma in classes.body
        return at + 1 in people or office or whom.pos in {"propn", "num"}
    if word.prep and (word.folded[len(word.conj) :],) in classes.agent_prep:
        whom = words[at + 1]  # بواسطة عملاء, not بواسطة قطرية، بفعل الضغط
        doer = whom.pos in {"noun", "num"} and not is_verbal_noun(whom.lemma)
        return at + 1 in people or whom.stem.endswith(MEN) or whom.pos == "propn" or doer
    if at == 0:
        return False
    whom = words[at + 1]
    men = at + 1 in people or whom.stem.endswith(MEN)  # على أيدي مسلحين
    if whom.pos not in IN_PHRASE or (whom.pos == "adj" and not (whom.article or men)):
        return False
    before = words[at - 1]
    pair = (before.stem or before.folded, word.folded)
    return before.pos == "prep" and (pair in classes.agent_prep or pair in classes.against_prep)


def governor(words: Sequence[Word], first: int, classes: Grammar) -> tuple[str, int]:
    """The preposition before a phrase, and the index of its first word (-1 for a clitic or none)."""
    word = words[first]
    before = first - 1
    if before > 0 and words[before].text in QUOTES and words[before - 1].pos == "prep":
        before -= 1
    while before >= 0 and (
        words[before].folded in classes.approximator
        or (words[before].prep and words[before].stem in classes.approximator)  # بنحو
        or (words[before].pos == "demonstrative" and words[before + 1].article)
    ):
        if words[before].folded == "نحو" and not word.prep and not opens_count(word, classes):
            return "نحو", before
        if words[before].prep:
            return words[before].prep, before
        before -= 1
    measuring = before >= 1 and not classes.measuring.isdisjoint((words[before - 1].stem, words[before].stem))
    measure = measure_before(words, before, classes) if measuring else -1
    if measure >= 0:
        if words[measure].prep or measure == 0:
            return words[measure].prep, -1
        before = measure - 1
    if before >= 1:
        pair = (words[before - 1].stem or words[before - 1].folded, words[before].folded)
        if pair == (FROM, TOP) and words[before - 1].pos == "prep" and not words[before].pronoun:
            return FROM, before - 1  # أطلقوا النار من على السطح
        if pair in classes.agent_prep:
            return "agent", before - 1
        if pair in classes.against_prep:
            return "ضد", before - 1
    if before >= 0 and not word.prep:
        previous = words[before]
        if (previous.stem,) in classes.agent_prep or (previous.folded,) in classes.agent_prep:
            return "agent", before
        bare = previous.folded[len(previous.conj) :]
        if not previous.pronoun and {(bare,), (previous.stem,)} & classes.against_prep:
            return "ضد", before
        if previous.pos == "prep" and not previous.pronoun:
            return previous.lemma, before
    return word.prep, -1 if not word.prep else first
