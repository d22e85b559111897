"""Objects behind the comma that closes when and where an act was done (خطف مسلحون مساء أمس، سائقين)."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from marsad.arabic.classes.grammar import Grammar
from marsad.arabic.classes.particles import FROM
from marsad.arabic.letters.endings import ALIF
from marsad.arabic.letters.marks import COMMAS
from marsad.arabic.phrases.cases import accusative, nominative
from marsad.arabic.phrases.nouns import always_adverb
from marsad.arabic.phrases.phrases import Phrase
from marsad.arabic.records import NOMINAL, Word

COUNTED = NOMINAL | {"num", "adverb"}


def behind_time(
    words: Sequence[Word],
    here: Sequence[Phrase],
    reach: tuple[int, int],
    inside: frozenset[int],
    timed: Callable[[Sequence[Word], Phrase, Grammar], bool],
    classes: Grammar,
) -> frozenset[int]:
    """The words of ``inside`` (those in an insertion) without the ones behind the last comma of a verb's
    reach where that closes a time or a place behind the only phrase that can do the act: the object follows.
    """
    first, last = reach
    ends = last - (words[last].text in COMMAS)  # the comma that closes all parts nothing of it
    comma = next(at for at in range(ends, first - 2, -1) if at < first or words[at].text in COMMAS)
    verb = words[first - 1]
    inner = first < comma < last and comma + 1 in inside
    if not inner or verb.pronoun or verb.reading.voice == "passive" or not _opens(words, comma + 1, last):
        return inside
    if verb.lemma not in classes.transitive and verb.lemma not in classes.encountering:
        return inside
    before = [phrase for phrase in here if phrase.first < comma and phrase.first not in inside]
    bare = [phrase for phrase in before if not phrase.prep and not timed(words, phrase, classes)]
    behind = next((phrase for phrase in here if phrase.first == comma + 1), None)
    if behind is None or len(bare) != 1 or bare[0] is not before[0]:
        return inside
    if timed(words, behind, classes) and not _noun_in_alif(words[behind.head], classes):
        return inside
    set_off = comma - 1 > bare[0].last and words[comma - 1].text not in COMMAS
    counted = words[behind.first].pos == "num" and behind.first < behind.last
    whom = words[behind.first + 1] if counted else words[behind.head]
    if not set_off or not _two(verb, words, bare[0], whom, classes):
        return inside
    return inside - frozenset(range(comma, last + 1))


def _opens(words: Sequence[Word], at: int, last: int) -> bool:
    """Whether a noun of its own stands at a word, none that says who or how many of those before it are."""
    word = words[at]
    if word.pos not in COUNTED or word.conj or word.prep or word.pronoun:
        return False
    return not any(
        words[n].pos == "prep" and words[n].stem == FROM and words[n].pronoun
        for n in range(at, min(last, at + 3))
    )


def _noun_in_alif(word: Word, classes: Grammar) -> bool:
    """Whether what looks like an adverb or an adjective alone is a noun perhaps (مهندسا، حافلة)."""
    noun = any(reading.pos == "noun" for reading in word.readings)
    return noun and word.stem not in classes.time_noun and not always_adverb(word, classes)


def _two(verb: Word, words: Sequence[Word], doing: Phrase, whom: Word, classes: Grammar) -> bool:
    """Whether one phrase does the act and the other suffers it: who somebody is may be told behind what was
    done to him (قتل أبو سالم في غارة أمس، قائد الفرقة), if the verb may be passive.
    """
    if nominative(whom):
        return False
    if verb.lemma not in classes.affecting or ALIF in verb.stem[1:-1]:
        return True  # أقال is أقيل in the passive
    doer, owner = words[doing.head], words[min(doing.head + 1, doing.last)]
    host = verb.lemma in classes.encountering and doer.lemma in classes.title
    known = host or nominative(doer) or doer.lemma in classes.body or doer.stem in classes.body
    return known or (owner.lemma in classes.body and accusative(whom))  # عناصر الشرطة، ... تسعة متطرفين
