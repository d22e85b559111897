"""Whether ما before a verb denies or tells how long, and من before one is who."""

from __future__ import annotations

from collections.abc import Sequence

from msgspec.structs import replace

from marsad.arabic.classes.grammar import grammar
from marsad.arabic.classes.particles import BETWEEN, FROM
from marsad.arabic.phrases.boundaries import OPENS
from marsad.arabic.phrases.cases import nominative
from marsad.arabic.records import Reading, Word


def still_lasting(words: tuple[Word, ...]) -> tuple[Word, ...]:
    """The words with ما as a particle before a verb of lasting (الجيش ما زال يسيطر), where it denies what its
    subject did (الجيش ما قصف القرية) or counts (ما بين ألف وألفين), and أي that picks one of several as the
    noun that it is (لم يوقع أي من الطرفين)."""
    lasting, picks = grammar().lasting, grammar().any_of
    found = list(words)
    for at, word in enumerate(words[:-1]):
        if word.stem == "ما" and word.pos == "relative":
            if words[at + 1].lemma in lasting or words[at + 1].folded == BETWEEN or _did_not(words, at):
                found[at] = replace(word, reading=Reading(word.stem, "particle"))
        elif at and word.stem in picks and word.pos == "particle" and words[at + 1].lemma == FROM:
            that_is = words[at - 1].pos == "punct"  # الإثنين، أي من بداية الأسبوع
            found[at] = word if that_is else replace(word, reading=Reading(word.stem, "noun"))
    return tuple(found)


def _did_not(words: Sequence[Word], at: int) -> bool:
    """Whether ما stands between a past verb and who did not do it, who opens the clause: nothing there could
    have a relative for its object, and a lone adjective could for its predicate (اللافت ما حدث)."""
    verb, who = words[at + 1], words[at - 1] if at else None
    if who is None or verb.reading.tense != "past" or words[at].prep or words[at].conj or verb.pronoun:
        return False
    known = who.article or who.pronoun or who.pos == "propn"
    if not known or who.pos not in {"noun", "adj", "propn"} or verb.reading.person != 3:
        return False
    for first in range(at - 1, -1, -1):
        word = words[first]
        if word.pos in {"verb", "relative", "pron"}:
            return False
        if first == 0 or words[first - 1].stem in grammar().complementizer:
            lone = first == at - 1 and word.pos == "adj" and not nominative(word)
            return word.pos in {"noun", "adj", "propn"} and not (word.prep or lone)
        if word.pos in {"punct", "particle", "conj"}:
            return False
    return False


def nothing_governed(words: tuple[Word, ...]) -> tuple[Word, ...]:
    """The words with no finite verb behind a preposition: what looks like one there is a noun or a name."""
    found = list(words)
    governing = grammar().before_nouns
    for before, word in enumerate(words[1:]):
        marked = before > 0 and words[before].text in OPENS + '"'
        governor = words[before - 1] if marked else words[before]
        bound = governor.pos == "prep" and not governor.pronoun and governor.lemma in governing
        if bound and word.pos == "verb" and not (word.conj or word.prep or _who_does(governor, word)):
            name = Reading(word.stem, "propn", known=False)
            reading = next((r for r in word.readings if r.pos in {"noun", "propn"}), name)
            found[before + 1] = replace(word, reading=reading)
    return tuple(found)


def _who_does(governor: Word, word: Word) -> bool:
    """Whether من before a present in ي is "who" (لكل من يريد السفر), the word being no name that is known."""
    present = word.reading.tense == "present" and word.reading.gender == "m" and word.reading.person == 3
    named = any(r.pos == "propn" and r.known for r in word.readings)
    return governor.lemma == "من" and present and not governor.conj and not named
