"""How far a verb reaches, and which bare and prepositional phrases lie within."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence
from operator import attrgetter

import msgspec

from marsad.arabic.classes.grammar import Grammar, grammar
from marsad.arabic.letters.endings import MEN_OR_TWO
from marsad.arabic.phrases.adjectives import describes_any
from marsad.arabic.phrases.adverbials import adverbial
from marsad.arabic.phrases.coordination import Group, coordinated
from marsad.arabic.phrases.holders import without_holders
from marsad.arabic.phrases.insertions import inserted, left_for_verb, owned_count, picked
from marsad.arabic.phrases.joins import tells_most
from marsad.arabic.phrases.late_objects import behind_time
from marsad.arabic.phrases.nouns import accusative_noun, always_adverb, nisba
from marsad.arabic.phrases.offices import is_topic
from marsad.arabic.phrases.phrases import Phrase
from marsad.arabic.records import Word

FIRST_WORD = attrgetter("first")
ATTEMPT, CAPITAL = "محاولة", "عاصمة"


class Reach(msgspec.Struct, frozen=True, gc=False):
    """The bare phrase groups after a verb in order, and the prepositional ones by preposition.

    ``loose`` are the bare ones with the adverbs in ا among them, which may be objects (لم يلق نجاحا).
    """

    bare: tuple[Group, ...]
    loose: tuple[Group, ...]
    preps: tuple[tuple[str, Group], ...]


def within(words: Sequence[Word], found: Sequence[Phrase], first: int, last: int, classes: Grammar) -> Reach:
    """The groups of phrases that begin among words ``first`` to ``last``.

    Left out of the bare ones are adverbs, expressions of time and direction, what stands in brackets, and
    what a comma sets off behind another bare phrase (an apposition, an insertion)."""
    bare: list[Group] = []
    adverbs: list[Group] = []
    preps: list[tuple[str, Group]] = []
    taken: set[int] = set()
    numbers = range(bisect_left(found, first, key=FIRST_WORD), bisect_left(found, last + 1, key=FIRST_WORD))
    inside = inserted(words, first, last)
    if inside:
        here = [found[at] for at in numbers]
        inside = behind_time(words, here, (first, last), inside, adverbial, classes)
    for at in numbers:
        if at in taken:
            continue
        group = coordinated(words, found, at)
        if len(group) > 1:
            group = tuple([n for n in group if n in numbers])
            taken.update(group, [n for n in range(at, group[-1]) if not found[n].prep])
        phrase = found[at]
        if phrase.prep:
            preps.append((phrase.prep, group))
        elif picked(words, phrase.first) or owned_count(words, phrase.first, classes):
            continue
        elif phrase.first > first and tells_most(words, phrase.first, classes):
            taken.update(coordinated(words, found, at + 1) if at + 1 < len(found) else ())
        elif at and _told_before(words, found[at - 1], phrase, classes):
            continue
        elif phrase.first in inside or adverbial(words, phrase, classes):
            spent = _spent(words, first - 1, phrase, classes)
            if phrase.first not in inside and (spent or _perhaps(words, phrase, classes)):
                adverbs.append(group)
        elif not (phrase.definite and bare and is_topic(words, phrase)) and not _left_over(words, found, at):
            bare.append(group)
    kept = left_for_verb(words, found, without_holders(words, found, bare, classes), classes)
    return Reach(kept, tuple(sorted((*kept, *adverbs))), tuple(preps))


def _told_before(words: Sequence[Word], before: Phrase, phrase: Phrase, classes: Grammar) -> bool:
    """Whether a phrase only goes on with the one right before it: the matter of an attempt, or what town that
    is."""
    tried = words[before.last].lemma == ATTEMPT and _tried(words, before, phrase)
    return tried or (words[phrase.first].lemma == CAPITAL and _where(words, before, phrase, classes))


def _where(words: Sequence[Word], before: Phrase, phrase: Phrase, classes: Grammar) -> bool:
    """Whether a phrase says of what land the town right before it is the capital (في مأرب عاصمة الولاية)."""
    beside = before.last == phrase.first - 1 and before.prep in classes.locative
    return beside and not (words[phrase.first].article or phrase.conj)


def _tried(words: Sequence[Word], before: Phrase, phrase: Phrase) -> bool:
    """Whether a phrase tells what somebody's own attempt, right before it, was at (محاولته | اغتيال الوزير):
    the verb does nothing to it."""
    own = words[before.last]
    return bool(own.pronoun) and before.last == phrase.first - 1 and not phrase.conj


def _spent(words: Sequence[Word], verb: int, phrase: Phrase, classes: Grammar) -> bool:
    """Whether a phrase of time is what a verb says was spent (قضى ثلاثة أعوام، أمضت أشهرا), not when."""
    head = words[phrase.head]
    if verb < 0 or words[verb].pos != "verb" or words[verb].lemma not in classes.time_taking:
        return False
    timed = head.stem in classes.time_noun or words[phrase.last].stem in classes.time_noun
    several = head.reading.number in {"d", "p"} or words[phrase.first].pos == "num"
    return timed and (several or accusative_noun(head))


def _left_over(words: Sequence[Word], found: Sequence[Phrase], at: int) -> bool:
    """Whether a definite adjective right behind another phrase is none of its own: it describes that one,
    though they were not joined; one that may name persons or a body is (قابل الوزير المعارضين).
    """
    phrase, classes = found[at], grammar()
    word, before = words[phrase.first], found[at - 1] if at else None
    if before is None or before.last != phrase.first - 1 or word.pos != "adj" or not word.article:
        return False
    if not (word.reading.known or nisba(word)):
        return False  # a name perhaps (الفلوجة)
    if not describes_any(words, before.first, before.last):
        return False
    several = word.reading.number in {"p", "d"} and word.stem.endswith(MEN_OR_TWO)
    return not (several or any(word.lemma in c for c in (classes.title, classes.body, classes.trade)))


def _perhaps(words: Sequence[Word], phrase: Phrase, classes: Grammar) -> bool:
    """An adverb in ا, or an indefinite adjective, that is also a noun: an object perhaps (نجاحا، عفوا،
    نداء), or the verb's own subject again (نفسه).
    """
    word = words[phrase.head]
    if phrase.first == phrase.last and always_adverb(word, classes):
        return False
    if word.pronoun and word.stem in classes.reflexive:
        return not word.prep
    if word.pos == "adverb":
        return accusative_noun(word)
    return word.pos == "adj" and not word.article and any(reading.pos == "noun" for reading in word.readings)
