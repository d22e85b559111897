"""A name alone right behind a verb of words, that was read as an adjective or noun (انتقد ظريف موقف الحكومة،
بحث كريمي في بيروت مع، كان صالحي قد اتهم): nothing else can say, ask or blame there."""

from __future__ import annotations

from collections.abc import Sequence

from msgspec.structs import replace

from marsad.arabic.classes.grammar import grammar
from marsad.arabic.classes.particles import PERFECT, WAS
from marsad.arabic.letters.endings import ALIF, NISBA
from marsad.arabic.records import Reading, Word
from marsad.lexicon.load import Lexicon
from marsad.lexicon.parties_tables import Match

SAYING = frozenset({"REQUEST", "ACCUSE", "REJECT", "THREATEN", "AGREE", "SUPPORT", "CONCEDE", "CONSULT"})
THIRD, ONE = 3, "s"
LEAST, PERSON = 4, "person"
NAMELIKE = frozenset({"adj", "noun"})
BEHIND = frozenset({"prep", "particle", "punct", "verb", "adverb", "conj"})


def lone_names(
    words: tuple[Word, ...], matches: Sequence[Sequence[Match]], lexicon: Lexicon
) -> tuple[Word, ...]:
    """The words with such names read as names; not where the word tells what somebody is (انتقد ناشط)."""
    found: dict[int, Word] = {}
    for at, word in enumerate(words[1:-1], 1):
        verb = (
            at - 1 - (at > 1 and words[at - 1].pos == "prep" and bool(words[at - 1].pronoun))
        )  # دعا فيه صالح
        if word.pos not in NAMELIKE or words[verb].pos != "verb":
            continue
        if word.article or word.conj or word.prep or word.pronoun or word.stem.endswith(ALIF):
            continue
        if any(match.kind != "actor" for match in matches[at]):
            continue
        if _name(words, at, matches[at], lexicon) and _speaks(words, verb, at, lexicon):
            found[at] = replace(word, reading=Reading(word.folded, "propn", known=False))
    return tuple(found.get(at, word) for at, word in enumerate(words)) if found else words


def _name(words: Sequence[Word], at: int, matches: Sequence[Match], lexicon: Lexicon) -> bool:
    """Whether a word is somebody's name: one of the tables, a given name, or one in ي where nothing stands
    behind it that it could own or be owned by (not انتقد معارضي الحكومة)."""
    word, after = words[at], words[at + 1]
    if any(match.end > at + 1 for match in matches):
        return False
    owned = after.pos == "noun" and bool(after.pronoun) and not after.conj  # دعا صالح | معارضيه
    ends = after.pos in BEHIND or bool(after.prep) or owned
    actors = (actor for match in matches for actor in lexicon.parties.actors(match))
    if any(actor.kind == PERSON for actor in actors):
        return True
    if ends and lexicon.parties.is_given_name(word):
        return True  # no family name behind it (not أدان فارس الخولي)
    return ends and word.pos == "adj" and word.stem.endswith(NISBA) and len(word.stem) > LEAST


def _speaks(words: Sequence[Word], before: int, at: int, lexicon: Lexicon) -> bool:
    """Whether the verb before a word, or behind it after كان, is one of words or talks."""
    verb = words[before]
    if verb.lemma == WAS:
        behind = at + 1 + (words[at + 1].folded == PERFECT)
        verb = words[min(behind, len(words) - 1)]
        if verb.pos != "verb" or verb.conj or verb.reading.tense != "past":
            return False
    told = verb.reading
    if verb.pronoun or told.voice == "passive" or told.person != THIRD or told.number != ONE:
        return False
    if verb.lemma in grammar().auxiliary:
        return False
    entries = lexicon.predicates.verbs.get(verb.lemma, ())
    return verb.lemma in lexicon.speech or any(entry.event in SAYING for entry in entries)
