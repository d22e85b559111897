"""Times that are names: of a paper (صحيفة المساء، المصري اليوم), of a party (حزب الغد)."""

from __future__ import annotations

from collections.abc import Sequence

from marsad.arabic.classes.grammar import grammar
from marsad.arabic.records import Word
from marsad.lexicon.parties import Parties
from marsad.lexicon.parties_tables import Match
from marsad.lexicon.sectors import CALLINGS
from marsad.resolve.dates.dates import DateMention

NAMED_SO, PERSON = frozenset({"JRN", "PTY"}), "person"


def without_names(
    dates: Sequence[DateMention], words: Sequence[Word], matches: Sequence[Sequence[Match]], parties: Parties
) -> tuple[DateMention, ...]:
    """The dates of a sentence without those that are no times but part of a name."""
    return tuple(
        [
            one
            for one in dates
            if not (
                _known(one, matches)
                or _of_office(one, words, matches)
                or _named_after(one, words, matches, parties)
            )
        ]
    )


def _of_office(date: DateMention, words: Sequence[Word], matches: Sequence[Sequence[Match]]) -> bool:
    """Whether what looks like the year before is the end of an office's name and "former" (النائب العام
    السابق)."""
    at, last = date.first, date.last - 1
    if (
        not at
        or last != at + 1
        or words[last].stem not in grammar().former
        or words[at].prep
        or words[at].conj
    ):
        return False
    before = words[at - 1]
    if not before.article or before.reading.number not in {"s", None} or before.reading.gender == "f":
        return False
    return before.lemma in grammar().title or any(m.kind in CALLINGS for m in matches[at - 1])


def _known(date: DateMention, matches: Sequence[Sequence[Match]]) -> bool:
    """Whether a known name of several words holds a date (رأي اليوم، اليوم السابع)."""
    return any(
        match.kind == "actor" and match.end > first + 1 and match.end >= date.last
        for first in range(max(0, date.first - 2), date.first + 1)
        for match in matches[first]
    )


def _named_after(
    date: DateMention, words: Sequence[Word], matches: Sequence[Sequence[Match]], parties: Parties
) -> bool:
    """Whether a date that is no day of the week and not today is the owner of a bare noun for a paper or a
    party: neither is spoken of so without its name."""
    at, before = date.first, words[date.first - 1]
    if not at or words[at].prep or words[at].conj or before.article or before.pos != "noun":
        return False
    if before.pronoun or before.reading.number != "s":
        return False
    found = (m for m in matches[at - 1] if m.kind == "agent" and m.end == at)
    agents = [parties.tables.agents[match.entries[0]] for match in found]
    if date.time.kind == "weekday" or (date.time.kind == "relday" and not date.time.count):
        return False
    return any(agent.sector in NAMED_SO and agent.kind != PERSON for agent in agents)
