"""Where a phrase ends at a name: a family name alone behind an office, a body behind a state's name or a
nation, somebody's kin behind another party."""

from __future__ import annotations

from collections.abc import Sequence

from marsad.arabic.classes.grammar import grammar
from marsad.arabic.classes.particles import IN
from marsad.arabic.phrases.nouns import nisba
from marsad.arabic.records import Word
from marsad.extract.sentence.person_edges import FORCES, STATES
from marsad.lexicon.parties import Parties
from marsad.lexicon.parties_tables import Match
from marsad.lexicon.sectors import PERSONS

FATHER, LONGEST_BODY = "ابو", 5
OWNED_BY_NONE = FORCES | {"victim", "service"}


def strange_surname(
    words: Sequence[Word], matches: Sequence[Sequence[Match]], parties: Parties, at: int
) -> bool:
    """Whether a name with its article that nobody else bears stands right behind one man's office, who is
    called by his family's (النائب السعدون)."""
    if words[at].conj or words[at].prep or matches[at]:
        return False
    one = words[at - 1].article and words[at - 1].reading.number == "s"
    return one and not parties.towns(words, at, True)


def bodies_behind_states(
    words: Sequence[Word], matches: Sequence[Sequence[Match]], parties: Parties
) -> frozenset[int]:
    """The definite nouns of bodies, forces and bases right behind a state's name, which owns nothing
    (الميليشيات الموالية لإيران | القاعدة)."""
    agents, found = parties.tables.agents, set[int]()
    for at in range(1, len(words)):
        word, before = words[at], words[at - 1]
        if not (matches[at - 1] and matches[at] and word.article) or word.pos != "noun" or before.article:
            continue
        if word.conj or word.prep or nisba(word):
            continue
        state = any(m.kind in STATES and not m.weak and m.end == at for m in matches[at - 1])
        if state and any(
            m.kind == "actor" or (m.kind == "agent" and agents[m.entries[0]].kind in OWNED_BY_NONE)
            for m in matches[at]
        ):
            found.add(at)
    return frozenset(found)


def behind_nations(words: Sequence[Word], matches: Sequence[Sequence[Match]]) -> frozenset[int]:
    """The words behind an adjective of nationality that begin another party: a state or capital (زار الوزير
    القطري بغداد), a man's title behind a woman's or a body's (اعتقلت المخابرات المغربية الصحفي), a group
    behind other people (طالبت نقابة الصحفيين اليمنيين الحوثيين).
    """
    found = set()
    for at in range(2, len(words)):
        word, before = words[at], words[at - 1]
        if word.conj or word.prep or not before.article or before.pos != "adj":
            continue
        if not any(match.kind == "people" and match.end == at for match in matches[at - 1]):
            continue
        kinds = {match.kind for match in matches[at] if not match.weak}
        woman = before.reading.gender == "f"
        kinds_here = {match.kind for match in matches[at]}
        group = before.reading.number == "p" and "actor" in kinds
        man = woman and "title" in kinds_here and word.article and word.reading.gender != "f"
        if man or group or kinds & {"country", "capital"}:
            found.add(at)
    return frozenset(found)


def kin_behind_others(words: Sequence[Word], matches: Sequence[Sequence[Match]]) -> frozenset[int]:
    """The sons and other kin of somebody behind what is definite or described and owns nothing (اعتقلت الشرطة
    | ابن شقيق الوزير), and men called after their sons behind a body (اعتقل الجيش | أبو مصعب)."""
    found, kin, fathers = set[int](), grammar().son, grammar().father
    for at in range(1, len(words) - 1):
        word, owner = words[at], words[at + 1]
        called = word.stem == FATHER or word.stem in fathers
        if called and words[at - 1].article and words[at - 1].lemma in grammar().body:
            found |= set() if _of_its_head(words, matches, at) else {at}
        if word.stem not in kin or word.pos != "noun":
            continue
        bare = not (word.article or word.conj or word.prep or word.pronoun)
        if bare and (owner.article or owner.pos == "noun") and _closed(words[at - 1], matches[at - 1]):
            found.add(at)
    return frozenset(found)


def _of_its_head(words: Sequence[Word], matches: Sequence[Sequence[Match]], at: int) -> bool:
    """Whether the body right before a word stands behind the office of one man, whom the word then names
    (قتل زعيم الجماعة المسلحة أبو حفص)."""
    head = at - 1
    while head > 0 and words[head].article:
        head -= 1
    return any(match.kind == "title" and not match.plural for match in matches[head])


def _closed(before: Word, matches: Sequence[Match]) -> bool:
    """Whether a noun or adjective that is no part of a person's name ends its phrase."""
    if before.pos not in {"noun", "adj"} or any(match.kind == "actor" for match in matches):
        return False
    return bool(before.article) or before.pos == "adj"


def callings_behind_names(
    words: Sequence[Word], matches: Sequence[Sequence[Match]], parties: Parties
) -> frozenset[int]:
    """The definite callings in ي right behind a known body's name and before one man's or whose he is: no
    adjectives of the body (اتهمت حركة فتح | القيادي محمد دحلان)."""
    agents, found = parties.tables.agents, set[int]()
    for at in range(1, len(words) - 1):
        if not (words[at].article and matches[at] and nisba(words[at])) or words[at].conj or words[at].prep:
            continue
        man = any(m.kind == "agent" and agents[m.entries[0]].kind in PERSONS for m in matches[at])
        beside = words[at + 1]
        if not man or not (parties.is_given_name(beside) or IN in {beside.prep, beside.folded}):
            continue
        if any(_body_ends(matches[first], at, parties) for first in range(max(at - LONGEST_BODY, 0), at)):
            found.add(at)
    return frozenset(found)


def _body_ends(matches: Sequence[Match], at: int, parties: Parties) -> bool:
    """Whether the name of a known body or group ends right before a word."""
    named = (m for m in matches if m.kind == "actor" and m.end == at)
    return any(all(actor.kind in FORCES for actor in parties.actors(m)) for m in named)
