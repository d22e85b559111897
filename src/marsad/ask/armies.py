"""The army of a country told by its noun alone (الجيش، القوات المسلحة) as the one that other texts name."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from functools import cache
from typing import TypeVar

from marsad.arabic.classes.grammar import grammar
from marsad.arabic.letters.fold import key
from marsad.arabic.words.clitics import heads
from marsad.ask.events import Told
from marsad.lexicon.places import bare
from marsad.model import EventParty, Party, Tie
from marsad.store import Held

_ARMED = "MIL"
_P = TypeVar("_P", Party, EventParty)


def one_army(found: Sequence[Told], ties: Sequence[Held[Tie]]) -> tuple[list[Told], list[Held[Tie]]]:
    """Events and ties with each nameless army as the only known one of its country that is called so too;
    where no text names it, the army and the armed forces of a country have one name."""
    names = _names(_parties(found, ties))
    return [_event(item, names) for item in found], [_tie(item, names) for item in ties]


def _event(item: Told, names: Mapping[str, tuple[str | None, str | None]]) -> Told:
    event = item.event
    actor = tuple(_named(party, names) for party in event.actor)
    recipient = tuple(_named(party, names) for party in event.recipient)
    if (actor, recipient) == (event.actor, event.recipient):
        return item
    return replace(item, event=replace(event, actor=actor, recipient=recipient))


def _tie(item: Held[Tie], names: Mapping[str, tuple[str | None, str | None]]) -> Held[Tie]:
    tie = item.record
    subject, end = _named(tie.subject, names), tie.object and _named(tie.object, names)
    if (subject, end) == (tie.subject, tie.object):
        return item
    return replace(item, record=replace(tie, subject=subject, object=end))


def _parties(found: Iterable[Told], ties: Iterable[Held[Tie]]) -> Iterator[Party | EventParty]:
    """All parties as the claims and ties name them."""
    for item in found:
        yield from item.event.actor
        yield from item.event.recipient
        for held in item.claims:
            yield from (*held.record.actor, *held.record.recipient)
    for tie in ties:
        yield from (party for party in (tie.record.subject, tie.record.object) if party)


def _names(parties: Iterable[Party | EventParty]) -> dict[str, tuple[str | None, str | None]]:
    """By country the id and name that its army goes by; the first name where no text names it."""
    known: defaultdict[str, dict[str, str | None]] = defaultdict(dict)
    plain: dict[str, str | None] = {}
    for party in parties:
        if party.sector != _ARMED or not party.code or not party.text:
            continue
        if party.id and _begins_so(party.text):
            known[party.code].setdefault(party.id, party.name)
        elif not party.id and _army(party.text):
            plain.setdefault(party.code, party.name)
    single = {code: next(iter(ids.items())) for code, ids in known.items() if len(ids) == 1}
    return {**{code: (None, name) for code, name in plain.items() if code not in known}, **single}


def _named(party: _P, names: Mapping[str, tuple[str | None, str | None]]) -> _P:
    code = party.code or ""
    if party.id or party.sector != _ARMED or code not in names or not _army(party.text or ""):
        return party
    id_, name = names[code]
    return replace(party, id=id_, name=name)


def _army(text: str) -> bool:
    """Whether a text is the noun for an army and no more."""
    return any(words in _nouns() for words in _bare(text))


def _begins_so(text: str) -> bool:
    return any(words[: len(noun)] == noun for words in _bare(text) for noun in _nouns())


def _bare(text: str) -> Iterator[tuple[str, ...]]:
    """The words without articles, the first also without what is written onto it."""
    first, *rest = key(text).split() or [""]
    for *_, core in heads(first):
        yield tuple(bare(word) for word in (core, *rest))


@cache
def _nouns() -> frozenset[tuple[str, ...]]:
    return frozenset(tuple(key(word) for word in noun) for noun in grammar().army)
