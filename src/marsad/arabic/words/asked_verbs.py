"""Verbs behind the أ of a question that the dictionary takes for another word (أتهاجم إيران، أقصفت؟)."""

from __future__ import annotations

from msgspec.structs import replace

from marsad.arabic.classes.grammar import grammar
from marsad.arabic.letters.marks import QUESTIONS
from marsad.arabic.records import Word
from marsad.arabic.words.candidates import Candidate
from marsad.arabic.words.entries import Builder
from marsad.arabic.words.faces import Entry

ASKING, SHORTEST, NEVER_PAST = "أ", 3, "است"  # a past in است is never written with a hamza


def asked(words: tuple[Word, ...], builder: Builder) -> dict[int, tuple[Entry, Candidate]]:
    """The words that open a question with أ, each with what its letters behind that are: a verb of another,
    or the negative of one. What the dictionary knows as a noun or a past of its own (أفرجت) is that."""
    found: dict[int, tuple[Entry, Candidate]] = {}
    if not any(word.text[0] in QUESTIONS for word in words):
        return found
    for at, word in enumerate(words[:-2]):
        opens = word.text[0] == ASKING and (at == 0 or words[at - 1].pos == "punct")
        if not opens or len(word.text) < SHORTEST or word.reading.pos == "particle":
            continue
        entry = builder.entry("word", word.text[1:])
        meant = _negative(entry, words[at + 1]) or _verb(entry, word, words[at + 1 : at + 3])
        if meant is not None:
            found[at] = entry, replace(meant, left=meant.left + 1)
        if meant is not None and meant.reading.pos != "verb" and words[at + 1].pos != "verb":
            denied = builder.entry("word", words[at + 1].text)  # ألن تفرج السلطات عنهم؟
            verb = max(_presents(denied), key=lambda c: c.score, default=None)
            if verb is not None:
                found[at + 1] = denied, verb
    return found


def _presents(entry: Entry) -> list[Candidate]:
    verbs = (c for c in entry.candidates if c.reading.pos == "verb" and c.reading.tense == "present")
    return [c for c in verbs if c.reading.person == 3 and not c.conj]


def _negative(entry: Entry, after: Word) -> Candidate | None:
    """The negative right before what is or may be a verb in the present (ألم تقصف الطائرات؟)."""
    if not any(r.pos == "verb" and r.tense == "present" for r in after.readings):
        return None
    return next((c for c in entry.candidates if c.stem in grammar().negator and c.label != "PN"), None)


def _verb(entry: Entry, word: Word, after: tuple[Word, ...]) -> Candidate | None:
    """The verb of the subject right behind it, with more to follow."""
    own = word.reading
    known = own.known and own.person != 1 and not word.stem.startswith(NEVER_PAST)
    if known or len(word.text) <= SHORTEST or not (after[0].article or after[0].pos == "propn"):
        return None
    if after[0].conj or after[0].prep or (own.person == 1 and after[1].pos == "punct"):
        return None
    verbs = (c for c in entry.candidates if c.reading.pos == "verb" and c.reading.person == 3 and not c.conj)
    return max((c for c in verbs if c.reading.known), key=lambda c: c.score, default=None)
