"""An officer's rank and name in apposition to his office (وزير الدفاع الفريق أول محمد زكي): one phrase."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from msgspec.structs import replace

from marsad.arabic.records import NOMINAL, Word
from marsad.lexicon.parties import Parties
from marsad.lexicon.parties_tables import Match

RANK = "rank"
OFFICE_WITHIN, LONGEST = 5, 3
UNIFORMED = frozenset({"MIL", "COP", "SPY"})


def ranks(words: Sequence[Word], matches: Sequence[Sequence[Match]], parties: Parties) -> frozenset[int]:
    """The words of ranks right behind an office that men in uniform hold and of the name that follows: he is
    who the office means, not whom its holder acts on (اتهم رئيس الأركان الفريق سامي حافظ | مصر)."""
    found = set[int]()
    for first, end in _ranked(words, matches, parties):
        found.update(range(first, end))
    return frozenset(found)


def rank_parts(
    words: tuple[Word, ...], matches: Sequence[Sequence[Match]], parties: Parties
) -> tuple[Word, ...]:
    """The words with a noun that is the second part of a rank as the adjective it stands for (اللواء الركن
    سالم حداد)."""
    titles, found = parties.tables.titles, words
    for at in range(len(words) - 2):
        part = words[at + 1]
        if not matches[at] or part.pos != "noun" or part.conj or part.prep or part.pronoun:
            continue
        rank = (m.end for m in matches[at] if m.kind == "title" and titles[m.entries[0]].kind == RANK)
        if at + 2 in rank and part.article == words[at].article:
            reading = replace(part.reading, pos="adj", gender="m", number="s")
            found = (*found[: at + 1], replace(part, reading=reading), *found[at + 2 :])
    return found


def behind_ranked_names(
    words: Sequence[Word], matches: Sequence[Sequence[Match]], parties: Parties
) -> frozenset[int]:
    """The nouns right behind such a name that are no part of it: people or bodies, or somebody's."""
    others = {"agent", "title", "country"}
    return frozenset(
        end
        for _, end in _ranked(words, matches, parties)
        if end < len(words)
        and words[end].pos == "noun"
        and (words[end].pronoun or any(_party(m, parties) or m.kind in others for m in matches[end]))
    )


def _ranked(
    words: Sequence[Word], matches: Sequence[Sequence[Match]], parties: Parties
) -> Iterator[tuple[int, int]]:
    """Where ranks with a name behind such an office begin, and where the name ends."""
    titles = parties.tables.titles
    for at in range(1, len(words) - 1):
        if not words[at].article or words[at].conj or words[at].prep or not matches[at]:
            continue
        ends = [m.end for m in matches[at] if m.kind == "title" and titles[m.entries[0]].kind == RANK]
        end = max(ends) if ends else at
        if end == at or end >= len(words) or not _names(words, matches, parties, end):
            continue
        if _behind_office(words, matches, parties, at):
            yield at, _name_end(words, matches, parties, end)


def _party(match: Match, parties: Parties) -> bool:
    return match.kind == "actor" and all(actor.kind != "person" for actor in parties.actors(match))


def _names(words: Sequence[Word], matches: Sequence[Sequence[Match]], parties: Parties, at: int) -> bool:
    """Whether somebody's name begins behind a rank."""
    word = words[at]
    if word.article or word.conj or word.prep or word.pronoun or word.pos not in NOMINAL:
        return any(match.kind == "actor" for match in matches[at]) and not (word.conj or word.prep)
    return word.pos == "propn" or not word.reading.known or parties.is_given_name(word)


def _name_end(words: Sequence[Word], matches: Sequence[Sequence[Match]], parties: Parties, at: int) -> int:
    """Where the name behind a rank ends that the dictionary reads as other words (سامي حافظ)."""
    end = at
    while end < min(at + LONGEST, len(words)):
        word = words[end]
        if end > at and _strange_family(word) and not matches[end]:
            return end + 1  # العميد ركن هاني السبيعي
        plain = word.pos in NOMINAL and not (word.article or word.conj or word.prep or word.pronoun)
        known = end == at or parties.is_given_name(word) or (end == at + 1 and _last(words, matches, end))
        if not plain or not known or _other(matches[end]):
            break
        end += 1
    return end


def _strange_family(word: Word) -> bool:
    """Whether a definite word can only be a family name: the dictionary has none like it."""
    bare = word.article and not (word.conj or word.prep or word.pronoun)
    return bare and word.pos in NOMINAL and not word.reading.known


def _last(words: Sequence[Word], matches: Sequence[Sequence[Match]], at: int) -> bool:
    """Whether a noun or adjective that names nothing is a family name, by what stands behind it."""
    after = words[at + 1] if at + 1 < len(words) else None
    apart = after is None or after.pos in {"punct", "prep"} or bool(after.prep or after.conj)
    state = after is not None and any(match.kind == "country" for match in matches[at + 1])
    return not matches[at] and (apart or state)


def _other(matches: Sequence[Match]) -> bool:
    return any(match.kind != "actor" and not match.weak for match in matches)


def _behind_office(
    words: Sequence[Word], matches: Sequence[Sequence[Match]], parties: Parties, at: int
) -> bool:
    """Whether an office of men in uniform, or one that they may hold, reaches up to a word, with its owner
    and nation and nobody's name between."""
    first = at - 1
    while first >= max(at - OFFICE_WITHIN, 0) and words[first].pos in NOMINAL and not words[first].conj:
        for match in matches[first]:
            if match.kind == "actor" and first > 0 and any(a.kind == "person" for a in parties.actors(match)):
                return False
            if match.kind != "title" or match.plural:
                continue
            title = parties.tables.titles[match.entries[0]]
            if title.kind == RANK:
                return first > 0 and not words[first - 1].article and _commands(matches[first - 1], parties)
            if title.sector in UNIFORMED or title.officers:
                return True
        first -= 1
    return False


def _commands(matches: Sequence[Match], parties: Parties) -> bool:
    """Whether a word is an office of men in uniform, so that what looks like a rank behind it is the unit
    that its holder leads (قائد اللواء)."""
    held = (parties.tables.titles[m.entries[0]] for m in matches if m.kind == "title" and not m.plural)
    return any(title.kind != RANK and (title.sector in UNIFORMED or title.officers) for title in held)
