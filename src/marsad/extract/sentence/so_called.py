"""Parties of whom the paper says only that they call themselves so (ما يسمى بالجيش الوطني)."""

from __future__ import annotations

from collections.abc import Sequence

from msgspec.structs import replace

from marsad.arabic.grammar import grammar
from marsad.arabic.marks import OPENING
from marsad.arabic.records import Pos, Reading, Word
from marsad.lexicon.parties import Match

WHAT, WITH, ON = "ما", "ب", "علي"
NAMED = frozenset({"actor", "title", "agent", "people"})
ADVERB: Pos = "adverb"
PREP: Pos = "prep"


def so_called(words: tuple[Word, ...], matches: Sequence[Sequence[Match]]) -> tuple[Word, ...]:
    """The words with ما and the verb of naming before a party as adverbs: the party itself stands where they
    do, behind the preposition that ما has (بما يسمى مجلس الشورى، إلى ما تعرف بقوات الدفاع)."""
    calling = grammar().so_called
    at = next((n for n, word in enumerate(words) if word.folded in calling and n), 0)
    if not at or not words[at - 1].folded.endswith(WHAT):
        return words
    last = at + (words[at + 1].pronoun != "" and words[at + 1].lemma == ON) if at + 2 < len(words) else at
    named = last + 1
    while named < len(words) and (words[named].folded == WITH or words[named].text in OPENING):
        named += 1
    if named >= len(words):
        return words
    kinds = {match.kind for match in matches[named] if not match.weak}
    if words[named].lemma not in grammar().body and NAMED.isdisjoint(kinds):
        return words
    return _without(words, at, last, named)


def _without(words: tuple[Word, ...], at: int, last: int, named: int) -> tuple[Word, ...]:
    """The words with those of naming, up to the party's, as adverbs; the verb as the preposition before."""
    found, what, before = list(words), words[at - 1], words[at - 2] if at > 1 else None
    for n in range(at - 1, named):
        if words[n].pos != "punct":
            told = words[at].folded  # ما would open a clause of its own
            found[n] = replace(words[n], reading=Reading(told, ADVERB), folded=told, prep="", pronoun="")
    party = found[named] = replace(words[named], prep="") if words[named].prep == WITH else words[named]
    if what.prep:
        found[named] = replace(party, prep=what.prep)
    elif before is not None and before.pos == PREP and not before.pronoun:
        found[at - 2] = replace(before, reading=Reading(before.folded, ADVERB))
        found[last] = replace(before, start=words[last].start, end=words[last].end, conj="")
    return tuple(found)
