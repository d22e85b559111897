"""Words whose first or last letters were taken for others: verbs in و and ف, who lost something, everyone
of some others.
"""

from __future__ import annotations

from msgspec.structs import replace

from marsad.arabic.classes.grammar import grammar
from marsad.arabic.classes.particles import AND, SO
from marsad.arabic.letters.endings import ALIF, THIRD_PERSON
from marsad.arabic.letters.marks import COMMAS
from marsad.arabic.records import Reading, Word
from marsad.arabic.words.derivation import derivations
from marsad.arabic.words.lexicon import load_lemmas

WITH_OBJECT, THEY = 8, "وا"
WHO, LOST, ACTIVE = 3, "فقد", "active_participle"


def with_and(words: tuple[Word, ...]) -> tuple[Word, ...]:
    """The words with و taken off a verb whose rest is a verb that needs the preposition behind (ودعت أنصارها
    إلى: not of ودع), or off the participle of a verb of speech that looks like another word (وداعيا)."""
    found, needs = list(words), grammar().takes_prep
    for at, word in enumerate(words):
        manner = word.pos in {"adverb", "adj"} and word.stem.startswith(AND) and not word.conj
        manner = manner or (word.conj == AND and word.reading.number == "d" and word.pos == "verb")
        if manner and word.stem.endswith(ALIF) and at and not words[at - 1].stem.endswith(ALIF):
            found[at] = _manner_with_and(word)  # not حفلا وداعيا
            continue
        if word.pos != "verb" or word.conj or not word.stem.startswith(AND):
            continue
        if at and words[at - 1].pos == "punct" and words[at - 1].text not in COMMAS:
            continue
        behind = words[at + 1 : at + WITH_OBJECT]
        preps = {w.prep or w.lemma for w in behind if w.prep or w.pos == "prep"}
        rest = (r for r in word.readings if any((r.lemma, prep) in needs for prep in preps))
        verb = next((r for r in rest if r.pos == "verb" and not r.lemma.startswith(AND)), None)
        if verb is not None and not any((word.lemma, prep) in needs for prep in preps):
            cut = replace(word, reading=verb, conj=AND, stem=word.stem[1:], stem_start=word.stem_start + 1)
            found[at] = cut
    return tuple(found)


def _manner_with_and(word: Word) -> Word:
    """What looks like an adverb in و as the participle of a verb of speech that و joins (وداعيا الحكومة إلى:
    not of وداع)."""
    stem, asks = word.stem[not word.conj :], grammar().addressing
    shapes = {stem, stem.removesuffix(ALIF)}
    if not any(d.kind == ACTIVE and d.verb in asks for shape in shapes for d in derivations(shape)):
        return word
    reading = Reading(stem.removesuffix(ALIF), "noun", gender="m", number="s")
    return replace(word, reading=reading, conj=AND, stem=stem, stem_start=word.stem_start + (not word.conj))


def with_then(words: tuple[Word, ...]) -> tuple[Word, ...]:
    """The words with ف taken off what was read as an unknown name and is the plural of a known verb (أطلقت
    الغاز على المحتجين فردوا), or as a noun that opens a clause and is a verb with it (، فرد الجيش)."""
    found = list(words)
    for at, word in enumerate(words):
        if word.conj or word.article or word.prep or not word.folded.startswith(SO):
            continue
        plural = word.pos == "propn" and not word.reading.known and word.folded.endswith(THEY)
        if not (plural or _opens_with_then(words, at)):
            continue
        levels = load_lemmas()
        known = (r for r in word.readings if r.pos == "verb" and r.known and r.tense == "past")
        verbs = [r for r in known if r.person == WHO and not r.lemma.startswith(SO)]
        verb = max(verbs, key=lambda r: levels.get("V" + r.lemma, 0), default=None)
        if verb is not None:
            cut = replace(word, reading=verb, conj=SO, stem=word.stem[1:], stem_start=word.stem_start + 1)
            found[at] = cut
    return tuple(found)


def who_lost(words: tuple[Word, ...]) -> tuple[Word, ...]:
    """The words with what may be ف and قد as the verb written alike where a noun stands behind it (فقد الجيش
    السيطرة): قد stands before verbs; and the noun for a loss as the verb where one with the article does
    (وفقد الجيش)."""
    found = list(words)
    for at, word in enumerate(words[:-1]):
        if not word.folded.endswith(LOST) or word.pos == "verb" or word.article or word.prep:
            continue
        after = words[at + 1]
        did = after.pos in {"noun", "propn"} and not after.prep and not after.conj
        opens = at == 0 or words[at - 1].pos == "punct" or words[at - 1].pos == "particle"
        if (
            not did
            or not (opens or word.conj)
            or any(r.pos == "verb" for r in after.readings if not after.article)
        ):
            continue
        verb = next((r for r in word.readings if r.lemma == LOST and r.pos == "verb"), None)
        if verb is not None:
            stem_start = word.end - len(LOST)
            conj = word.conj if word.conj != SO else ""
            found[at] = replace(word, reading=verb, conj=conj, stem=LOST, stem_start=stem_start)
    return tuple(found)


def _opens_with_then(words: tuple[Word, ...], at: int) -> bool:
    """Whether a noun that may be ف with a verb stands behind a comma, and somebody who does it behind it."""
    after = words[at + 1] if at + 1 < len(words) else None
    if words[at].stem not in grammar().then_verb:
        return False
    opens = words[at - 1].pos == "punct" if at else after is not None and after.pos == "demonstrative"
    does = after is not None and (after.article or bool(after.pronoun))  # فرد حراسه
    return opens and after is not None and (does or after.pos in {"demonstrative", "propn", "prep"})


def all_of_them(words: tuple[Word, ...]) -> tuple[Word, ...]:
    """The words with the noun for every one of those that its pronoun means, which looks like a name (من
    عضويتها جميعها)."""
    found = words
    for at, word in enumerate(words):
        if word.pos != "propn" or word.pronoun or word.conj or word.prep:
            continue
        every = next((r for r in word.readings if r.lemma in grammar().universal and r.pos == "noun"), None)
        theirs = "" if every is None else word.folded.removeprefix(every.lemma)
        if every is None or theirs not in THIRD_PERSON:
            continue
        cut = replace(word, reading=every, pronoun=theirs, stem=every.lemma, stem_end=word.end - len(theirs))
        found = (*found[:at], cut, *found[at + 1 :])
    return found
