"""Where a party in quotation marks is no name of the one before it, but whom that one acts on."""

from __future__ import annotations

from collections.abc import Sequence

from marsad.arabic.marks import QUOTES
from marsad.arabic.records import Word
from marsad.extract.sentence.person_edges import STATES, persons
from marsad.lexicon.parties import Match, Parties
from marsad.lexicon.sectors import PERSONS

ACTING = PERSONS | {"body", "force"}  # what has no name of its own, as a movement has («حماس»)


def behind_quotes(words: Sequence[Word], matches: Sequence[Sequence[Match]], parties: Parties) -> set[int]:
    """The quotation marks that open the name of a body right behind a verb's subject of another kind (اتهم
    الوزير «حزب الله»، اتهمت لندن «القاعدة», not الحركة الإسلامية «حماس»)."""
    marks = [at for at, word in enumerate(words) if word.text in QUOTES]
    return {
        at
        for at in marks
        if at > 1 and _names_body(words, matches, at, parties) and _acts(words, matches, at, parties)
    }


def _names_body(
    words: Sequence[Word], matches: Sequence[Sequence[Match]], mark: int, parties: Parties
) -> bool:
    """Whether the words between two marks are the whole name of a body."""
    closing = QUOTES[words[mark].text]
    inside = matches[mark + 1] if mark + 1 < len(words) else ()
    return any(
        match.kind == "actor"
        and not persons(match, parties)
        and match.end < len(words)
        and words[match.end].text == closing
        for match in inside
    )


def _acts(words: Sequence[Word], matches: Sequence[Sequence[Match]], mark: int, parties: Parties) -> bool:
    """Whether the one word before a mark, but for its adjectives, stands behind a verb and can do what it
    says: a man, an office, a state, a person by name."""
    at = mark - 1
    while at > 1 and words[at].pos == "adj" and words[at].article:
        at -= 1
    if words[at].conj or words[at].prep or words[at - 1].pos != "verb":
        return False
    agents = parties.tables.agents
    return any(
        match.kind in STATES
        or (words[at].article and match.kind == "title")
        or (words[at].article and match.kind == "agent" and agents[match.entries[0]].kind in ACTING)
        or (match.kind == "actor" and persons(match, parties))
        for match in matches[at]
    )
