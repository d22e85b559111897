"""What a ministry is for, however much that is: its name goes on over و (وزير الصناعة والتجارة الداخلية،
وزارة الخارجية وشؤون المغتربين)."""

from __future__ import annotations

from collections.abc import Sequence

from msgspec import structs

from marsad.arabic.classes.grammar import Grammar
from marsad.arabic.classes.particles import IN
from marsad.arabic.records import NOMINAL, Word
from marsad.lexicon.parties_tables import Match
from marsad.lexicon.sectors import CALLINGS

ABROAD = "خارج"
ADJECTIVE = "adj"
PARTIES = frozenset({"people", "agent", "actor"})
BEFORE = 2  # words that an office of a ministry has before it (نائب وزير)


def with_portfolios(
    words: Sequence[Word], found: Sequence[Sequence[Match]], classes: Grammar
) -> list[Sequence[Match]]:
    """The matches with every ministry's, and its officers', as long as its name is."""
    longer = [*found]
    for at, word in enumerate(words):
        if word.stem not in classes.ministry or word.article or word.pronoun:
            continue
        for first in range(max(at - BEFORE, 0), at + 1):
            longer[first] = [_whole(match, at, words, found, classes) for match in longer[first]]
    return longer


def _whole(
    match: Match, ministry: int, words: Sequence[Word], found: Sequence[Sequence[Match]], classes: Grammar
) -> Match:
    if match.kind not in CALLINGS or match.plural or match.end <= ministry:
        return match
    end = match.end
    if end == ministry + 1:
        if any(other.end > end and other.kind in CALLINGS for other in found[ministry]):
            return match  # وزير in وزير الصحة
        if not _matter(words, end, classes) or words[end].conj or not words[end].article:
            return match
        end = _described(words, found, end + 1)
    if words[match.end - 1].conj:
        return match
    return structs.replace(match, end=_end(words, found, end, classes))


def _end(words: Sequence[Word], found: Sequence[Sequence[Match]], end: int, classes: Grammar) -> int:
    """Where the matters joined with و end, behind those that stand before ``end``."""
    at = _described(words, found, end)
    while _matter(words, at, classes) and words[at].conj == "و":
        past = at + 1
        if not words[at].article:  # وشؤون المغتربين
            past += past < len(words) and _definite(words[past])
            if past == at + 1:
                break
        at = end = _described(words, found, past)
        at = end = at + _abroad(words, at)
    return end


def _matter(words: Sequence[Word], at: int, classes: Grammar) -> bool:
    """Whether a word tells what a ministry is for, or whose (والتونسيين بالخارج)."""
    if at >= len(words) or words[at].prep or words[at].pronoun or words[at].pos not in NOMINAL:
        return False
    word = words[at]
    if word.stem in classes.portfolio or word.lemma in classes.portfolio:
        return True
    several = bool(word.article and word.conj) and word.reading.number != "s"
    return several and any(_abroad(words, past) for past in (at + 1, at + 2))


def _definite(word: Word) -> bool:
    return bool(word.article) and word.pos in NOMINAL and not (word.conj or word.prep)


def _described(words: Sequence[Word], found: Sequence[Sequence[Match]], at: int) -> int:
    """The word behind the adjectives of a matter: none of them is a nationality or a party (وزير الداخلية |
    المعارضة)."""
    while at < len(words) and _definite(words[at]) and words[at].pos == ADJECTIVE:
        if not PARTIES.isdisjoint([match.kind for match in found[at]]):
            break
        at += 1
    return at


def _abroad(words: Sequence[Word], at: int) -> int:
    """How many words say that those before live abroad (بالخارج، في الخارج)."""
    if at < len(words) and words[at].stem == ABROAD and words[at].article and words[at].prep:
        return 1
    after = at + 1 < len(words) and words[at].folded == IN and words[at + 1].stem == ABROAD
    return 2 if after else 0
