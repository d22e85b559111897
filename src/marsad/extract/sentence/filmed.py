"""What is filmed, told apart from the women who film: مصورة behind a noun for no person describes it (مقاطع
مصورة، رسالة مصورة); and what pictures show, told apart from what they were published for."""

from __future__ import annotations

from collections.abc import Sequence

from msgspec.structs import replace

from marsad.arabic.grammar import grammar
from marsad.arabic.parsed import Parse
from marsad.arabic.phrases import Phrase
from marsad.arabic.records import COMMON_NOUNS, Word
from marsad.lexicon.named import Named
from marsad.lexicon.parties import Match

AGENT, FOR = "agent", "ل"


def without_filmed(known: Named, words: Sequence[Word]) -> Named:
    """What the words can name, without those who film where something is said to be filmed."""
    filmed = [at for at, word in enumerate(words[1:], 1) if word.stem in grammar().filmed]
    filmed = [at for at in filmed if _describes(words, known.matches, at)]
    if not filmed:
        return known
    matches = list(known.matches)
    for at in filmed:
        matches[at] = [match for match in matches[at] if match.kind != AGENT or match.end > at + 1]
    return replace(known, matches=tuple(matches))


def _describes(words: Sequence[Word], matches: Sequence[Sequence[Match]], at: int) -> bool:
    """Whether a word stands right behind a noun for no person that is as definite as it is."""
    word, thing = words[at], words[at - 1]
    if word.conj or word.prep or word.pronoun or thing.pos not in COMMON_NOUNS or thing.pronoun:
        return False
    return word.article == thing.article and not matches[at - 1]


def shown(parse: Parse, phrase: Phrase) -> bool:
    """Whether a phrase in ل tells what the pictures right before it are of (نشر ناشطون صورا لقصف القرية): no
    aim of who shows them."""
    if phrase.first == 0 or parse.words[phrase.first].prep != FOR:
        return False
    number = parse.phrase_of[phrase.first - 1]
    head = parse.words[parse.phrases[number].head] if number >= 0 else None
    return head is not None and bool({head.lemma, head.stem} & grammar().picture)
