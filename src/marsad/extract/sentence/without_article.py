"""Where somebody without an article ends, who stands behind a verb of words with what tells of him."""

from __future__ import annotations

from collections.abc import Sequence

from marsad.arabic.classes.grammar import grammar
from marsad.arabic.classes.particles import FOR
from marsad.arabic.clauses.voice_by_clause import IN_THE_NAME
from marsad.arabic.phrases.nouns import feminine, nisba, unattached
from marsad.arabic.records import Word
from marsad.extract.sentence.person_edges import FORCES, STATES
from marsad.lexicon.parties import Parties
from marsad.lexicon.parties_tables import Match
from marsad.lexicon.sectors import PERSONS

BODIES = STATES | {"actor"}
SPEAKERS = PERSONS | FORCES
WITHIN = 3


def told_of(words: Sequence[Word], matches: Sequence[Sequence[Match]], parties: Parties, head: Match) -> int:
    """Where somebody indefinite ends with his adjectives and the bodies that he is in or speaks for (قيادي
    في حركة حماس | إسرائيل، نائب كويتي | إيران، مصدر أمني عراقي | تنظيم داعش); 0 where neither tells of him.
    Whatever is definite behind them is no part of him.
    """
    agents, at = parties.tables.agents, head.end
    one = head.kind == "title" or agents[head.entries[0]].kind in SPEAKERS
    if not one or words[head.start].article or words[at - 1].pronoun:
        return 0
    if _before_office(words, matches, head.start):
        return head.start + 1
    if words[at - 1].stem == IN_THE_NAME and words[at - 1].prep:  # متحدث باسم الجيش
        return _body_ends(words, matches, parties, at)
    within = any(word.pos == "prep" for word in words[head.start : at])  # نائب في البرلمان
    if within:
        at = _with_adjectives(words, matches, at)
    elif words[at - 1].article:
        return 0
    while at < len(words) and _adjective(words[at], matches[at]):
        at += 1
    for _ in range(WITHIN):
        body = _body_behind(words, matches, parties, at)
        if not body:
            break
        at = body
    return at if within or at > head.end else 0  # not مدير مستشفى | كمال عدوان


def _before_office(words: Sequence[Word], matches: Sequence[Sequence[Match]], at: int) -> bool:
    """Whether deputies stand before an office of one man: they blame him (اتهم نواب | رئيس الحكومة), as his
    own deputies seldom speak together."""
    word, office = words[at], words[at + 1] if at + 1 < len(words) else words[at]
    if word.reading.number != "p" or word.lemma not in grammar().his_own or office.pos != "noun":
        return False
    if office.article or office.conj or office.prep or office.reading.number == "p":
        return False
    return any(match.kind == "title" and not match.plural and match.end > at + 2 for match in matches[at + 1])


def _adjective(word: Word, matches: Sequence[Match]) -> bool:
    """Whether a word without an article may describe somebody who has none."""
    if word.article or not unattached(word) or word.pronoun or word.pos == "propn":
        return False
    if word.pos == "adj" or word.stem in grammar().former or nisba(word):
        return True
    return any(match.kind == "people" for match in matches)


def _body_behind(words: Sequence[Word], matches: Sequence[Sequence[Match]], parties: Parties, at: int) -> int:
    """Where the body ends with its adjectives that a preposition before it says one is in or speaks for; 0
    where none is."""
    if at + 1 >= len(words):
        return 0
    word = words[at]
    apart = word.pos == "prep" and not word.pronoun and word.stem in grammar().membership
    apart = apart or (bool(word.prep) and word.stem == IN_THE_NAME)
    if not apart and word.prep != FOR:
        return 0
    return _body_ends(words, matches, parties, at + apart)


def _body_ends(
    words: Sequence[Word], matches: Sequence[Sequence[Match]], parties: Parties, first: int
) -> int:
    """Where a body or state that begins at a word ends with its adjectives; 0 where none does."""
    if first >= len(words):
        return 0
    agents = parties.tables.agents
    sides = (
        match.end
        for match in matches[first]
        if match.kind in BODIES or (match.kind == "agent" and agents[match.entries[0]].kind in FORCES)
    )
    end = max(sides, default=0)
    if not end or end >= len(words):
        return end
    bare = not (words[end - 1].article or words[end - 1].pronoun or words[end - 1].pos == "propn")
    owned = bare and unattached(words[end]) and words[end].article
    return _with_adjectives(words, matches, end + owned)  # في حزب الشعوب


def _with_adjectives(words: Sequence[Word], matches: Sequence[Sequence[Match]], end: int) -> int:
    """Where the adjectives end behind a body, of which one at most is of a nation, and none a woman's behind
    a man's (في مجلس الشيوخ الأمريكي | السعودية، في الكونغرس | السعودية)."""
    nation = False
    while end < len(words) and words[end].article and unattached(words[end]) and words[end - 1].article:
        word, before = words[end], words[end - 1]
        people = any(match.kind == "people" for match in matches[end])
        state = people and any(match.kind == "country" for match in matches[end])
        other = state and before.reading.number != "p" and not feminine(before, grammar())
        if not (people or word.pos == "adj") or (nation and people) or other:
            break
        nation, end = nation or people, end + 1
    return end
