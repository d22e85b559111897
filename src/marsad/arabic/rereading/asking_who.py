"""Questions by whom something was done (من هاجم القاعدة؟): the verb behind من looks like a noun or a name."""

from __future__ import annotations

from collections.abc import Sequence

from msgspec.structs import replace

from marsad.arabic.classes.grammar import grammar
from marsad.arabic.classes.particles import AND
from marsad.arabic.letters.marks import QUESTIONS
from marsad.arabic.records import Reading, Word

WHO = "من"


def asking_who(words: tuple[Word, ...]) -> tuple[Word, ...]:
    """The words with what stands behind من at the head of a question as the past that it asks about, where
    something stands behind it that it may be done to."""
    if not words or words[-1].text[0] not in QUESTIONS:
        return words
    found = list(words)
    for at, word in enumerate(words[:-2]):
        if word.folded.removeprefix(AND) != WHO or not _heads(words, at):
            continue
        past = _past(words[at + 1], words[at + 2 :])
        if past is not None:
            found[at] = replace(word, reading=replace(word.reading, pos="relative"))
            found[at + 1] = replace(words[at + 1], reading=past)
    return tuple(found)


def _heads(words: Sequence[Word], at: int) -> bool:
    """Whether a question may begin with a word: it is the first, or behind a mark or و."""
    return at == 0 or words[at - 1].pos == "punct" or words[at].folded.startswith(AND)


def _past(word: Word, behind: Sequence[Word]) -> Reading | None:
    """The reading of a word as what one man or thing did to what is behind it."""
    if word.pos == "verb" or word.article or word.prep or word.conj:
        return None
    after = behind[0]
    owned = after.pos == "noun" and not after.conj and behind[1].article and not behind[1].prep  # خط الغاز
    hit = after.pos == "prep" or bool(after.prep) or (after.article and after.pos in {"noun", "adj"})
    hit = hit or after.pos == "propn" or owned
    pasts = (r for r in word.readings if r.pos == "verb" and r.tense == "past" and r.number == "s")
    harm = grammar().affecting | grammar().destroying | grammar().transitive | grammar().deed
    fitting = (r for r in pasts if r.gender == "m" and r.person in {3, None} and r.known)
    told = (r for r in fitting if r.lemma in harm or word.pos == "propn" or r.lemma != word.lemma)
    return next(told, None) if hit else None
