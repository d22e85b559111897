"""States and bodies right behind the speech in which somebody speaks of them (حذر الملك في خطاب | إيران)."""

from __future__ import annotations

from collections.abc import Sequence

from marsad.arabic.grammar import grammar
from marsad.arabic.records import Word
from marsad.extract.sentence.person_edges import STATES, persons
from marsad.lexicon.parties import Match, Parties

SUBJECT_WITHIN, MATTERS = 10, "ل"


def behind_speeches(
    words: Sequence[Word], matches: Sequence[Sequence[Match]], parties: Parties
) -> frozenset[int]:
    """The names of states and bodies behind an indefinite speech that stands behind a verb of acting by words
    and its subject, with what is said of them behind a preposition or nothing: nobody made that speech but
    the subject."""
    found = set()
    for at in range(4, len(words) - 1):
        if not matches[at] or words[at].conj or words[at].prep or words[at - 2].pos != "prep":
            continue
        speech = words[at - 1]
        if (
            speech.lemma not in grammar().spoken_in
            or speech.article
            or speech.pronoun
            or speech.pos != "noun"
        ):
            continue
        named = [
            m
            for m in matches[at]
            if not m.weak and (m.kind in STATES or (m.kind == "actor" and not persons(m, parties)))
        ]
        end = max((m.end for m in named), default=0)
        after = words[end] if 0 < end < len(words) else None
        told = after is not None and (after.prep or after.pos in {"prep", "punct"})
        if told and _spoken_by_subject(words, at - 2):
            found.add(at)
    return frozenset(found)


def _spoken_by_subject(words: Sequence[Word], prep: int) -> bool:
    """Whether a verb of acting by words that takes an object stands before a preposition, and between them
    nothing but nouns, its subject."""
    for at in range(prep - 1, max(prep - SUBJECT_WITHIN, -1), -1):
        word = words[at]
        if word.pos == "verb":
            classes = grammar()
            takes = word.lemma in classes.addressing and word.lemma in classes.transitive
            return takes and at < prep - 1 and not word.pronoun
        if word.pos not in {"noun", "propn", "adj"} or word.conj or word.prep not in {"", MATTERS}:
            return False
    return False
