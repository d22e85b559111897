"""Words read as two in office, and verbs whose و was taken for their first letter."""

from __future__ import annotations

from msgspec.structs import replace

from marsad.arabic.grammar import grammar
from marsad.arabic.marks import COMMAS
from marsad.arabic.records import Word

WITH_OBJECT, AND = 8, "و"
DUAL, MEN = "ا", ("اء", "ة")  # وزراء، قادة: broken plurals that only people have


def two_in_office(words: tuple[Word, ...]) -> tuple[Word, ...]:
    """The words with titles in ا as two who hold one office, where what follows is no adjective of one man
    (وزيرا خارجية مصر والسودان, not عين وزيرا جديدا); with a noun behind several of them, whom no feminine
    describes (وزراء خارجية)."""
    found = list(words)
    titles = grammar().title
    for at, word in enumerate(words[:-1]):
        number, stem = word.reading.number, word.stem
        several = word.lemma in titles and number == "p" and stem.endswith(MEN)
        two = stem.endswith(DUAL) and stem[:-1] in titles and number != "p"
        if word.pos != "noun" or not (two or (several and words[at + 1].pos == "adj")):
            continue
        behind = words[at + 1]
        noun = next((r for r in behind.readings if r.pos in {"noun", "propn"}), None)
        loose = word.article or behind.conj or behind.prep or behind.pos not in {"noun", "propn", "adj"}
        one = behind.pos == "adj" and behind.reading.gender != "f"
        if loose or one or noun is None or (behind.stem.endswith(DUAL) and behind.pos != "propn"):
            continue
        found[at] = replace(word, reading=replace(word.reading, number="d")) if two else word
        found[at + 1] = replace(behind, reading=noun)
    return tuple(found)


def with_and(words: tuple[Word, ...]) -> tuple[Word, ...]:
    """The words with و taken off a verb behind others whose rest is a verb that needs the preposition behind
    (رفضت الاتهامات ودعت الحكومة إلى: not of ودع)."""
    found, needs = list(words), grammar().takes_prep
    for at, word in enumerate(words[1:], 1):
        if word.pos != "verb" or word.conj or not word.stem.startswith(AND):
            continue
        if words[at - 1].pos == "punct" and words[at - 1].text not in COMMAS:
            continue
        behind = words[at + 1 : at + WITH_OBJECT]
        preps = {w.prep or w.lemma for w in behind if w.prep or w.pos == "prep"}
        rest = (r for r in word.readings if any((r.lemma, prep) in needs for prep in preps))
        verb = next((r for r in rest if r.pos == "verb" and not r.lemma.startswith(AND)), None)
        if verb is not None and not any((word.lemma, prep) in needs for prep in preps):
            cut = replace(word, reading=verb, conj=AND, stem=word.stem[1:], stem_start=word.stem_start + 1)
            found[at] = cut
    return tuple(found)
