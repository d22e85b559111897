"""The pronoun من and the verb behind it, which looks like a noun or a name: questions by whom something was
done (من هاجم القاعدة؟), and whoever it was done to (من تم اعتقالهم)."""

from __future__ import annotations

from collections.abc import Sequence

from msgspec.structs import replace

from marsad.arabic.classes.grammar import grammar
from marsad.arabic.classes.particles import AND, WHO
from marsad.arabic.letters.marks import QUESTIONS
from marsad.arabic.records import Reading, Word
from marsad.arabic.words.derivation import is_verbal_noun


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


def whoever(words: tuple[Word, ...]) -> tuple[Word, ...]:
    """The words with من as whoever it is before a verb that only brings a deed about, by nobody named (من تم
    اعتقالهم، من ألقي القبض عليهم)."""
    found = words
    for at in range(len(words) - 2):
        if words[at].folded.removeprefix(AND) != WHO or words[at].pos != "prep":
            continue
        done = _brought_about(words[at + 1], words[at + 2])
        if done is not None:
            who = replace(words[at], reading=replace(words[at].reading, pos="relative"))
            found = (*found[:at], who, replace(words[at + 1], reading=done), *found[at + 2 :])
    return found


def _brought_about(word: Word, deed: Word) -> Reading | None:
    """The reading of a word as a past that the noun of a deed is the subject of."""
    if word.article or word.prep or word.conj or word.pronoun or word.pos == "verb":
        return None
    pasts = (r for r in word.readings if r.pos == "verb" and r.tense == "past" and r.number == "s")
    light = grammar().brought_about
    brings = (r for r in pasts if r.lemma in light and is_verbal_noun(deed.lemma))
    return next(brings, None) or _undergone(word, deed)


def _undergone(word: Word, deed: Word) -> Reading | None:
    """The past of what looks like an adjective before a noun with the article, which it cannot describe (ألقي
    القبض عليهم)."""
    if word.pos != "adj" or not deed.article or deed.prep:
        return None
    pasts = (r for r in word.readings if r.pos == "verb" and r.tense == "past" and r.number == "s")
    return next((replace(r, voice="passive") for r in pasts if r.voice != "active"), None)


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
