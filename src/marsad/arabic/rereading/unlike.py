"""Readings that a neighbour settles which the word, as it was read, could not go with."""

from __future__ import annotations

from msgspec.structs import replace

from marsad.arabic.classes.grammar import grammar
from marsad.arabic.classes.particles import ON, THAT
from marsad.arabic.letters.endings import NISBA, OPEN_TA
from marsad.arabic.records import COMMON_NOUNS, NOMINAL, Reading, Word
from marsad.arabic.rereading.counted import counted
from marsad.arabic.rereading.harmed import harmed, surnames
from marsad.arabic.rereading.held_to_have_done import held_to_have_done
from marsad.arabic.rereading.homographs import (
    charged,
    dawning,
    demanding,
    denying,
    exploding,
    judging,
    organising,
)
from marsad.arabic.rereading.main_verbs import behind_relatives, hamza_above, sided, stopping, who_did
from marsad.arabic.rereading.parts_of_names import names_set_in, quoted_names, titled_names
from marsad.arabic.rereading.preparing import preparing
from marsad.arabic.rereading.recut import all_of_them
from marsad.arabic.rereading.striking import striking
from marsad.arabic.words.derivation import is_verbal_noun


def agreeing(words: tuple[Word, ...]) -> tuple[Word, ...]:
    """The words with a verb in ت behind a noun that opens a clause as the one that agrees with it: what looks
    like a woman's present behind a man or body is the past that it may be (إن الجيش تقدم نحو المدينة), and
    the other way round (إن الحكومة تقدم مساعدات)."""
    found = list(words)
    for at in range(2, len(words)):
        word = words[at]
        if word.pos != "verb" or word.conj or word.stem[:1] != OPEN_TA or word.reading.person != 3:
            continue
        first = at
        while first and words[first - 1].pos in {"noun", "adj"} and not words[first - 1].prep:
            first -= 1
        if first in {0, at} or words[first - 1].stem not in grammar().complementizer | grammar().sister:
            continue
        head, gender = words[first], words[first].reading.gender
        if not head.article or head.reading.number != "s" or gender in {None, word.reading.gender}:
            continue
        if gender == "f" or not any(w.reading.gender == "f" for w in words[first:at]):
            found[at] = replace(word, reading=_of_gender(word, gender))
    return tuple(found)


def upon_acts(words: tuple[Word, ...]) -> tuple[Word, ...]:
    """The words with what looks like a trace right before an act as the preposition that many write with the
    same hamza (قتل شخص أثر انفجار عبوة)."""
    upon = grammar().upon
    traces = [at for at, word in enumerate(words) if word.pos in COMMON_NOUNS and word.folded in upon]
    found = list(words)
    for at in traces:
        after = words[at + 1] if at + 1 < len(words) else None
        if not at or after is None or words[at - 1].pos not in NOMINAL or after.pos != "noun":
            continue
        if not (after.article or after.conj or after.prep) and is_verbal_noun(after.lemma):
            found[at] = replace(words[at], reading=Reading(words[at].lemma, "prep"))
    return tuple(found) if traces else words


def in_turn(words: tuple[Word, ...]) -> tuple[Word, ...]:
    """The words with what links a sentence to the one before as the adverb that it is, where it was read as
    somebody's thing (خطف الوزير بدوره)."""
    held = [at for at, word in enumerate(words) if word.pronoun and (word.folded,) in grammar().opener]
    found = list(words)
    for at in held:
        if words[at].pos == "noun" and not words[at].prep:
            found[at] = replace(words[at], reading=Reading(words[at].folded, "adverb"), pronoun="")
    return tuple(found) if held else words


def foregone(words: tuple[Word, ...]) -> tuple[Word, ...]:
    """The words with what follows the أن of سبق as the past verb that it may be (سبق للوزير أن رفض عرضا), or
    that of حدث (لم يحدث قط أن زار)."""
    found = list(words)
    since = -1
    for at, word in enumerate(words):
        if word.pos == "punct" or word.lemma == ON:
            since = -1  # حصل على تعهد بأن وقف القتال
        elif word.pos == "verb":
            since = at if word.lemma in grammar().foregone else -1
        elif since >= 0 and word.pos == "noun" and words[at - 1].folded == THAT:
            past = next((r for r in word.readings if r.pos == "verb" and r.tense == "past"), None)
            since = -1
            if past is not None and not (word.article or word.prep or word.pronoun):
                found[at] = replace(word, reading=past)
    return tuple(found)


def by_degree(words: tuple[Word, ...]) -> tuple[Word, ...]:
    """The words with على and a superlative as the adverb that they are (قتيلان على الأقل وجريحان)."""
    found = list(words)
    for at, word in enumerate(words[1:], 1):
        if word.article and words[at - 1].lemma == ON and word.lemma in grammar().degree:
            for n in (at - 1, at):
                found[n] = replace(words[n], reading=replace(words[n].reading, pos="adverb"))
    return tuple(found)


def _of_gender(word: Word, gender: str | None) -> Reading:
    """The past of a man's deed or the present of a woman's that a form in ت may be; else its own reading."""
    tense = "past" if gender == "m" else "present"
    verbs = (r for r in word.readings if r.pos == "verb" and r.person == 3 and r.number == "s")
    return next((r for r in verbs if r.gender == gender and r.tense == tense), word.reading)


def culprits(words: tuple[Word, ...]) -> tuple[Word, ...]:
    """The words with the plural of those who did what the next word tells, where it was taken for an
    adjective or for two (اعتقال منفذي الهجوم)."""
    found, done_by = list(words), grammar().perpetrator
    for at, word in enumerate(words[:-1]):
        if not word.stem.endswith(NISBA) or word.stem not in done_by or word.article or word.pronoun:
            continue
        after = words[at + 1]
        if after.pos in {"noun", "propn"} and not (after.conj or after.prep):
            men = Reading(word.stem[:-1], "noun", gender="m", number="p", known=True)
            found[at] = replace(word, reading=men)
    return tuple(found)


BY_NEIGHBOURS = (
    counted, agreeing, surnames, titled_names, quoted_names, in_turn, demanding, charged, upon_acts,
    names_set_in, preparing, denying, exploding, striking, dawning, organising, hamza_above, behind_relatives,
    sided, culprits, who_did, stopping, harmed, judging, all_of_them, held_to_have_done,
)  # fmt: skip
"""What is settled by the word before or behind, in this order."""
