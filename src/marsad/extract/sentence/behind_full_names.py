"""Where a thing's noun begins a phrase behind a man's two names (انتقد محمد حسن | سياسة إسرائيل)."""

from __future__ import annotations

from collections.abc import Sequence

from marsad.arabic.phrases.nouns import unattached
from marsad.arabic.records import Word
from marsad.lexicon.parties import Parties
from marsad.lexicon.parties_tables import Match
from marsad.lexicon.sectors import PERSONS

VERB, NOUN = "verb", "noun"
NOUNS = frozenset({NOUN, "propn"})
STATES = frozenset({"country", "capital"})


def behind_full_names(
    words: Sequence[Word], matches: Sequence[Sequence[Match]], parties: Parties
) -> frozenset[int]:
    """The bare nouns before what is definite or a state, right behind a given name and one more that stand
    behind a verb or a title: no name goes on with them. Not what he is himself (قتل سالم حسن مدير
    المدرسة)."""
    found: set[int] = set()
    for at in range(3, len(words) - 1):
        word = words[at]
        if word.pos != NOUN or word.article or word.prep or word.conj or word.pronoun:
            continue
        first, name = words[at - 2], words[at - 1]
        if name.article or first.article or name.prep or name.conj or first.conj or first.prep:
            continue
        if name.pos == VERB or (words[at - 3].pos != VERB and not words[at - 3].article):
            continue
        if thing_of(words, matches, parties, at) and all(map(parties.is_given_name, (first, name))):
            found.add(at)
    return frozenset(found)


def thing_of(words: Sequence[Word], matches: Sequence[Sequence[Match]], parties: Parties, at: int) -> bool:
    """Whether a noun that the dictionary knows and nobody is called by owns its next word."""
    word, after = words[at], words[at + 1]
    if not word.reading.known or after.conj or after.prep or parties.is_given_name(word):
        return False
    if any(match.kind != "agent" or _man(match, parties) for match in matches[at]):
        return False
    state = any(match.kind in STATES for match in matches[at + 1])
    return (after.article and after.pos in NOUNS) or (
        (state or _town(words, parties, at + 1)) and unattached(after)
    )


def _man(match: Match, parties: Parties) -> bool:
    return parties.tables.agents[match.entries[0]].kind in PERSONS


def _town(words: Sequence[Word], parties: Parties, at: int) -> bool:
    return words[at].pos in NOUNS and bool(parties.towns(words, at, True))
