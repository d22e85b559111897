"""Persons right behind an office that is not theirs: whom its holder acts on or meets."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from marsad.arabic.classes.grammar import grammar
from marsad.arabic.records import Word
from marsad.extract.sentence.person_edges import LONG_TITLE, NATIONS
from marsad.extract.sentence.second_party import acts_on
from marsad.lexicon.parties import Parties
from marsad.lexicon.parties_tables import Match, Title
from marsad.lexicon.ranking import HIGHEST

MONARCHS, PRESIDENT, CHARGED = frozenset({"king", "sultan", "emir"}), "president", "كلف"
STYLED = frozenset({"prime minister", "speaker"})
ROYAL = MONARCHS | {"prince"}
HOLDERS_KNOWN = 3  # of whom the lists tell, before somebody else is known to be none


def behind_others_offices(
    words: Sequence[Word], matches: Sequence[Sequence[Match]], parties: Parties
) -> frozenset[int]:
    """The persons right behind an office with the adjective or the name of its state, of which they never
    were (استقبل الرئيس المصري | خليفة حفتر، استقبل ملك الأردن | محمود عباس); and those of that state who
    never held it, behind a verb and the office (انتقد رئيس الوزراء اللبناني | حسن نصر الله)."""
    found = set[int]()
    for first, at, state, titles in _offices(words, matches, parties):
        if _strangers(matches[at], state, parties):
            found.add(at)
        elif first and words[first - 1].pos == "verb" and acts_on(words[first - 1]):
            found |= {at} if _never_held(matches[at], state, titles, parties) else set()
    return frozenset(found | _behind_bare_offices(words, matches, parties))


def _behind_bare_offices(
    words: Sequence[Word], matches: Sequence[Sequence[Match]], parties: Parties
) -> set[int]:
    """The persons whom a king, a prince or a president of no stated land receives or appoints, right behind
    his office, which they never held (عين الملك | عزيز أخنوش رئيسا، كلف الرئيس | هشام المشيشي)."""
    found = set[int]()
    for first in range(1, len(words) - 1):
        if not (words[first].article and matches[first] and matches[first + 1]):
            continue
        verb = words[first - 1]
        if verb.pos != "verb":
            continue
        entries = [m.entries for m in matches[first] if m.kind == "title" and m.end == first + 1]
        persons = _persons([m for m in matches[first + 1] if m.end > m.start + 1 and not m.weak], parties)
        if not entries or not persons or not acts_on(verb):
            continue
        offices = {name for entry in entries[0] for name in parties.tables.titles[entry].english}
        appoints = verb.lemma in grammar().appointing or verb.lemma == CHARGED
        if all(_not_he(one, offices, appoints, parties) for one in persons):
            found.add(first + 1)
    return found


def _not_he(actor: str, offices: set[str], appoints: bool, parties: Parties) -> bool:
    """Whether somebody in the lists cannot be who is told by his office alone: he never was a king, nor is of
    a kingdom; as president he would not be appointed."""
    held = {office.office for office in parties.tables.offices if office.actor == actor}
    if offices & MONARCHS and "prince" not in offices:
        return held.isdisjoint(MONARCHS)
    if not offices.isdisjoint(ROYAL):
        states = {row.code for row in parties.rows(actor)}
        return not any(o.of in states and o.office in MONARCHS for o in parties.tables.offices)
    return appoints and PRESIDENT in offices and PRESIDENT not in held


def _offices(
    words: Sequence[Word], matches: Sequence[Sequence[Match]], parties: Parties
) -> Iterator[tuple[int, int, str, list[Title]]]:
    """Where each office with its state begins and a known person behind it, with the state's code and the
    titles that the office may be."""
    titles = parties.tables.titles
    for row in matches:
        for match in row:
            at = match.end
            if at >= len(words) or not matches[at] or words[at].conj or words[at].prep:
                continue
            if match.kind == "title" and (of := titles[match.entries[0]].of):
                yield match.start, at, of, [titles[match.entries[0]]]
            if match.kind not in NATIONS or match.weak or not match.start:
                continue
            if match.kind == "country" and (envoy := _envoy(words, matches, match.start - 1)) is not None:
                yield envoy.start - 1, at, parties.people(envoy).code, []
            if match.kind == "people" and not words[at - 1].article:
                continue
            held = [
                m
                for begin in range(max(match.start - LONG_TITLE, 0), match.start)
                for m in matches[begin]
                if m.kind == "title" and m.end == match.start
            ]
            offices = [titles[m.entries[0]] for m in held]
            state = parties.people(match).code
            if held and (match.kind == "people" or _of_state(offices, state, parties)):
                yield held[0].start, at, state, offices[:1]


def _envoy(words: Sequence[Word], matches: Sequence[Sequence[Match]], prep: int) -> Match | None:
    """The adjective that says whose envoy stands right before a preposition (المبعوث الأممي الخاص إلى)."""
    last = prep - 1
    while last > 0 and words[prep].pos == "prep" and words[last].pos == "adj" and words[last].article:
        people = next((m for m in matches[last] if m.kind == "people"), None)
        if people is not None:
            return people if any(m.kind == "title" for m in matches[last - 1]) else None
        last -= 1
    return None


def _of_state(offices: Sequence[Title], state: str, parties: Parties) -> bool:
    """Whether the lists know holders of an office in a state: no envoy to it or governor from abroad."""
    return bool(_holders(offices, state, parties))


def _holders(offices: Sequence[Title], state: str, parties: Parties) -> frozenset[str]:
    """Who held an office in a state, as the lists know."""
    names = {name for office in offices for name in office.english}
    return frozenset(o.actor for o in parties.tables.offices if o.of == state and o.office in names)


def _persons(matches: Sequence[Match], parties: Parties) -> list[str]:
    """The ids of those whose names begin at a word; none where one of them is no person."""
    actors = [actor for m in matches if m.kind == "actor" for actor in parties.actors(m)]
    return [actor.id for actor in actors] if all(actor.kind == "person" for actor in actors) else []


def _strangers(matches: Sequence[Match], state: str, parties: Parties) -> bool:
    """Whether a word begins the name of persons who were never of a state."""
    named = _persons(matches, parties)
    return bool(named) and all(never_of(state, one, parties) for one in named)


def _never_held(matches: Sequence[Match], state: str, offices: Sequence[Title], parties: Parties) -> bool:
    """Whether a word begins the full name of persons who never held an office, of which the lists know
    others: one of a sector that they never were in, or the highest of a state."""
    full = [m for m in matches if m.end > m.start + 1 and not m.weak]
    named = _persons(full, parties)
    if not named:
        return False
    holders = _holders(offices, state, parties)
    if not (holders and holders.isdisjoint(named)):
        return False
    highest = any(name in HIGHEST for office in offices for name in office.english)
    if highest and len(holders) >= HOLDERS_KNOWN:
        return True
    sectors = {office.sector for office in offices}
    return all(sectors.isdisjoint(row.sectors) for one in named for row in parties.rows(one))


def never_of(state: str, actor: str, parties: Parties) -> bool:
    """Whether somebody in the lists never was of a state or of the United Nations, by their code, nor held an
    office of theirs (a national who was sent by them)."""
    rows = parties.rows(actor)
    if not rows or parties.country(state) is None or any(row.code == state for row in rows):
        return False
    held = {office.of for office in parties.tables.offices if office.actor == actor}
    return state not in held and not any(row.code == state for body in held for row in parties.rows(body))


def only_called_president(actor: str, parties: Parties) -> bool:
    """Whether somebody is called president by courtesy, as heads of government and speakers are in Lebanon:
    the lists know him as one of these, and of no presidency."""
    held = {office.office for office in parties.tables.offices if office.actor == actor}
    return not held.isdisjoint(STYLED) and not any(office.endswith(PRESIDENT) for office in held)
