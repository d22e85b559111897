"""The past of harm that a verbal noun may be, by what stands before it: كان, ولا, ربما, the opening of a
sentence, another harm.
"""

from __future__ import annotations

from collections.abc import Sequence

from marsad.arabic.classes.grammar import grammar, harming
from marsad.arabic.records import Reading, Word
from marsad.arabic.words.derivation import is_verbal_noun

CLAUSE_WITHIN = 12


def opening_past(words: Sequence[Word], at: int) -> Reading | None:
    """The past that a sentence opens with behind وبذلك, or without another verb behind و."""
    first = words[at] if words else None
    if first is None or first.pos != "noun" or first.prep or first.article or bool(first.conj) == bool(at):
        return None
    if not at and any(word.pos == "verb" for word in words):
        return None
    return past_of_harm(first, bool(first.pronoun))


def was_to_do(words: Sequence[Word], at: int) -> Reading | None:
    """The word's reading as the past of what a body did, behind كان and its noun and before what it was done
    to (أن يكون الجيش قصف المستشفى)."""
    word, classes = words[at], grammar()
    if word.conj or word.prep or word.article:
        return None
    was, doer, after = words[at - 2], words[at - 1], words[at + 1] if at + 1 < len(words) else word
    body = doer.article and not doer.prep and (doer.lemma in classes.title or doer.lemma in classes.body)
    held = body and was.lemma in classes.auxiliary
    return past_of_harm(word) if held and after.article and taken_by_verb(after) else None


def nor_done(words: Sequence[Word], at: int) -> Reading | None:
    """The word's reading as the past of what one did not do either, where it follows ولا and the denied verb
    before is one of harm, which has no deed for its object (لم يقصف الجيش المدينة ولا قصف القرية)."""
    word = words[at]
    if words[at - 1].conj != "و" or word.article or word.prep:
        return None
    if not (word.pronoun or taken_by_verb(words[at + 1])):
        return None
    for back in range(at - 2, max(0, at - CLAUSE_WITHIN), -1):
        before = words[back]
        if before.pos == "verb":
            denied = words[back - 1].stem in grammar().negator and before.lemma in harming()
            hers = before.reading.gender == "f"
            one = before.reading.person == 3 and before.reading.number == "s"
            return past_of_harm(word, gender="f" if hers else "m") if denied and one else None
        if before.pos in {"punct", "relative"} or is_verbal_noun(before.lemma):
            return None
    return None


def did_perhaps(words: Sequence[Word], at: int) -> Reading | None:
    """The word's reading as the past of what perhaps was done, or he did all the same (ربما قتل القيادي في
    الغارة، لكنه قصف المدينة)."""
    word = words[at]
    bare = not (word.article or word.prep or word.pronoun or word.conj)
    return past_of_harm(word) if bare and taken_by_verb(words[at + 1]) else None


def past_of_harm(word: Word, taking: bool = False, gender: str = "m") -> Reading | None:
    """The word's reading as the past of a verb with an object, where its noun is that verb's, the verb is one
    of harm, or its object is there (``taking``).
    """
    classes = grammar()
    for reading in word.readings:
        if (
            reading.pos == "verb"
            and reading.tense == "past"
            and reading.person == 3
            and reading.number == "s"
        ):
            lemma = reading.lemma
            known = lemma in classes.affecting or lemma in classes.destroying
            of_deed = not known and (lemma in classes.transitive or lemma in classes.deed)
            known = known or (of_deed and (taking or is_verbal_noun(word.lemma)))
            if known and reading.gender == gender:
                return reading
    return None


def suffered_next(words: Sequence[Word], at: int) -> Reading | None:
    """The word's reading as the past of what was done next to somebody: of harm before a preposition (خطف
    الطبيب وقتل بعد أسبوع), or of a verb that its preposition makes passive with the pronoun for him (وحكم
    عليه)."""
    after, classes = words[at + 1], grammar()
    if after.pos != "prep":
        return None
    wanted = classes.prep_passive if after.pronoun else classes.affecting
    pasts = (r for r in words[at].readings if r.pos == "verb" and r.tense == "past" and r.person == 3)
    return next((r for r in pasts if r.lemma in wanted and r.gender == "m" and r.number == "s"), None)


def harmed_before(words: Sequence[Word], at: int) -> bool:
    """Whether the last verb before a word is one of harm, of which somebody's noun is the only one."""
    verb = next((n for n in range(at - 1, -1, -1) if words[n].pos == "verb"), -1)
    return verb >= 0 and words[verb].lemma in grammar().affecting and not words[verb].pronoun


def taken_by_verb(word: Word) -> bool:
    """Whether a word may be the object or subject of the verb before it."""
    nominal = word.pos in {"noun", "propn", "num"} or (word.pos == "adj" and word.article)
    return nominal and not (word.prep or word.conj)
