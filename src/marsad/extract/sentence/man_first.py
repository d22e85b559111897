"""A man without an article who opens a headline, what he did right behind him (شرطي قتل شابا)."""

from __future__ import annotations

from collections.abc import Sequence

from msgspec.structs import replace

from marsad.arabic.classes.grammar import grammar
from marsad.arabic.letters.endings import ALIF, TIED_TA
from marsad.arabic.phrases.nouns import unattached
from marsad.arabic.records import NOMINAL, Reading, Word
from marsad.lexicon.load import Lexicon
from marsad.lexicon.parties_tables import Match
from marsad.lexicon.sectors import PERSONS

LEAST = 3
TOPIC_WITHIN = 8


def man_first(
    words: tuple[Word, ...], matches: Sequence[Sequence[Match]], lexicon: Lexicon
) -> tuple[Word, ...]:
    """The words with the deed of a man who opens the sentence, whom it is done to right behind it, as his
    verb: no one is an officer of a killing."""
    words = _done_to_topic(words, matches, lexicon)
    if (
        len(words) < LEAST
        or not matches[0]
        or words[1].pos != "noun"
        or not _one(words[0], matches[0], lexicon)
    ):
        return words
    deed, whom = words[1], words[2]
    if deed.article or deed.conj or deed.prep or deed.pronoun or whom.conj or whom.prep:
        return words
    verb = next((r for r in deed.readings if _past(r) and r.lemma in lexicon.predicates.verbs), None)
    if verb is None or whom.pos not in NOMINAL:
        return words
    shown = whom.stem.endswith(ALIF) and whom.lemma == whom.stem[:-1] and not whom.article
    harm = verb.lemma in grammar().affecting and bool(whom.article or whom.pronoun)
    if not (shown or harm):
        return words
    man = next((r for r in words[0].readings if r.pos == "noun" and r.known), words[0].reading)
    active = replace(deed, reading=replace(verb, voice="active"))
    return (replace(words[0], reading=man), active, *words[2:])


def _done_to_topic(
    words: tuple[Word, ...], matches: Sequence[Sequence[Match]], lexicon: Lexicon
) -> tuple[Word, ...]:
    """The words with what looks like the noun for a deed with its pronoun as a verb, where it stands right
    behind the one it was done to, whom the sentence or إن begins with, and before who did it (الشاب طعنه
    مستوطن): a noun with its pronoun owns nobody."""
    for at in range(1, min(len(words) - 1, TOPIC_WITHIN)):
        deed, topic, doer = words[at], words[at - 1], words[at + 1]
        if not deed.pronoun or deed.pos != "noun" or deed.conj or deed.prep or not topic.article:
            continue
        begins = at == 1 or words[at - 2].stem in grammar().complementizer or words[at - 2].pos == "punct"
        bare = unattached(doer)
        if not (begins and bare and matches[at - 1]) or topic.prep:
            continue
        verb = next((r for r in deed.readings if _past(r) and r.lemma in grammar().affecting), None)
        if verb is not None and verb.lemma in lexicon.predicates.verbs:
            told = replace(deed, reading=replace(verb, voice="active"))
            return (*words[:at], told, *words[at + 1 :])
    return words


def _one(word: Word, matches: Sequence[Match], lexicon: Lexicon) -> bool:
    """Whether a word without anything before it means one man."""
    agents = lexicon.parties.tables.agents
    if word.article or word.prep or word.pronoun or word.stem.endswith(TIED_TA):
        return False
    return any(
        m.kind == "agent" and not m.plural and m.end == m.start + 1 and agents[m.entries[0]].kind in PERSONS
        for m in matches
    )


def _past(reading: Reading) -> bool:
    told = (reading.person, reading.gender, reading.number)
    return reading.pos == "verb" and reading.tense == "past" and told == (3, "m", "s")
