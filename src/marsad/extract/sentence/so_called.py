"""Parties of whom the paper says only that they call themselves so (ما يسمى بالجيش الوطني، فصيل يطلق على نفسه
«سرايا القدس»)."""

from __future__ import annotations

from collections.abc import Sequence

from msgspec.structs import replace

from marsad.arabic.classes.grammar import grammar
from marsad.arabic.classes.particles import BY, ON, WHAT
from marsad.arabic.letters.marks import OPENING
from marsad.arabic.records import Pos, Reading, Word
from marsad.lexicon.parties_tables import Match

WHO = "من"
RELATIVE: Pos = "relative"
NAMED = frozenset({"actor", "title", "agent", "people"})
ACTOR, AGENT = "actor", "agent"
NEAR = 4
ADVERB: Pos = "adverb"
PREP: Pos = "prep"


def so_called(words: tuple[Word, ...], matches: Sequence[Sequence[Match]]) -> tuple[Word, ...]:
    """The words with ما and the verb of naming before a party as adverbs: the party itself stands where they
    do, behind the preposition that ما has (بما يسمى مجلس الشورى، إلى ما تعرف بقوات الدفاع); so with من and
    what the speaker calls them (من وصفهم بالخونة)."""
    calling, named_itself = grammar().so_called, grammar().self_named
    whom = next((n for n, w in enumerate(words) if n and w.folded == WHO and _labelled(words, n)), 0)
    at = next((n for n, w in enumerate(words) if n and (w.folded in calling or w.folded in named_itself)), 0)
    at = at or (whom and whom + 1)
    if not at:
        return words
    by_speaker = bool(whom) and at == whom + 1
    if not by_speaker and (words[at].folded in named_itself or not words[at - 1].folded.endswith(WHAT)):
        return _calling_itself(words, at, matches)
    last = at + (words[at + 1].pronoun != "" and words[at + 1].lemma == ON) if at + 2 < len(words) else at
    named = last + 1
    while named < len(words) and (words[named].folded == BY or words[named].text in OPENING):
        named += 1
    if named >= len(words):
        return words
    kinds = {match.kind for match in matches[named] if not match.weak}
    if words[named].lemma not in grammar().body and NAMED.isdisjoint(kinds):
        return words
    return _without(words, at, last, named)


def _labelled(words: tuple[Word, ...], at: int) -> bool:
    """Whether من is of those whom the speaker calls something (اتهم الرئيس من وصفهم بالخونة)."""
    verb = words[at + 1] if at + 1 < len(words) else words[at]
    return words[at].pos == RELATIVE and bool(verb.pronoun) and verb.lemma in grammar().labelling


def _without(words: tuple[Word, ...], at: int, last: int, named: int) -> tuple[Word, ...]:
    """The words with those of naming, up to the party's, as adverbs; the verb as the preposition before."""
    found, what, before = list(words), words[at - 1], words[at - 2] if at > 1 else None
    for n in range(at - 1, named):
        if words[n].pos != "punct":
            told = words[at].folded  # ما would open a clause of its own
            found[n] = replace(words[n], reading=Reading(told, ADVERB), folded=told, prep="", pronoun="")
    party = found[named] = replace(words[named], prep="") if words[named].prep == BY else words[named]
    if what.prep:
        found[named] = replace(party, prep=what.prep)
    elif before is not None and before.pos == PREP and not before.pronoun:
        found[at - 2] = replace(before, reading=Reading(before.folded, ADVERB))
        found[last] = replace(before, start=words[last].start, end=words[last].end, conj="")
    return tuple(found)


def _calling_itself(words: tuple[Word, ...], at: int, matches: Sequence[Sequence[Match]]) -> tuple[Word, ...]:
    """The words with a noun for a group and the name that it gives itself as one party: the name alone where
    it is known, or else the noun (جماعة تطلق على نفسها «أنصار الحق»)."""
    head = next((n for n in range(at - 1, max(at - NEAR, -1), -1) if words[n].pos == "noun"), -1)
    if head < 0 or words[head].article or words[head].pronoun or not _group(matches[head]):
        return words
    named, classes = at + 1, grammar()
    while named < len(words) and (words[named].lemma == ON or words[named].stem in classes.own_name):
        named += 1
    if named == at + 1 and words[at].folded not in classes.so_called:
        return words
    mark = OPENING.get(words[named].text) if named < len(words) else None
    named += mark is not None
    if named >= len(words):
        return words
    end = next((n for n in range(named, len(words)) if words[n].text == mark), 0) if mark else 0
    known = max((match.end for match in matches[named] if match.kind == ACTOR and not match.weak), default=0)
    if known and known >= end:
        found = _unread(words, head, named)
        reading = replace(
            words[named].reading, gender=words[head].reading.gender
        )  # its verb agrees with the noun
        party = replace(words[named], prep=words[head].prep, reading=reading)
        return (*found[:named], party, *found[named + 1 :])
    return _unread(words, at, end) if end else words


def _group(here: Sequence[Match]) -> bool:
    return any(match.kind == AGENT for match in here)


def _unread(words: tuple[Word, ...], first: int, end: int) -> tuple[Word, ...]:
    """The words with those from ``first`` to ``end`` (exclusive) as adverbs, which name nobody."""
    unread = [
        word
        if word.pos == "punct"
        else replace(word, reading=Reading(word.folded, ADVERB), prep="", pronoun="")
        for word in words[first:end]
    ]
    return (*words[:first], *unread, *words[end:])
