"""A verb of belief before أن that was taken for a strange name."""

from __future__ import annotations

from collections.abc import Sequence

from msgspec.structs import replace

from marsad.arabic.classes.grammar import grammar
from marsad.arabic.phrases.cases import nominative
from marsad.arabic.records import Word
from marsad.arabic.rereading.opening_verbs import SAY


def believed(words: tuple[Word, ...]) -> tuple[Word, ...]:
    """The words with what was taken for a strange name as the verb that it may be before أن (مسلحون يرجح
    أنهم), what something lasted with its verb (حصار دام ثلاثة أشهر), and what men in ون did to something
    with a verb and its pronoun (عبوة زرعها مجهولون); no preposition governs men in ون (قبل الحوثيون الدعوة).
    """
    classes, found = grammar(), list(words)
    for at, word in enumerate(words[:-1]):
        after = words[at + 1]
        if word.pos == "prep" and not word.pronoun and nominative(after) and after.stem.endswith("ون"):
            verb = next((r for r in word.readings if r.pos == "verb" and r.tense == "past" and r.known), None)
            found[at] = word if verb is None else replace(word, reading=verb)
            continue
        if word.pos not in {"noun", "propn"} or not at or word.article or word.prep:
            continue
        verbs = [r for r in word.readings if r.pos == "verb" and r.known and r.person == 3]
        if not verbs:
            continue
        takes_up = word.pronoun or (after.pos == "prep" and after.pronoun)
        past = next((r for r in verbs if r.tense == "past"), None)
        if past is not None and takes_up and _by_men(words, at, at + 1 if word.pronoun else at + 2):
            found[at] = replace(word, reading=past)
        if word.pronoun:
            continue
        opens = after.pos == "particle" and after.stem in classes.complementizer
        said = opens and (not word.reading.known or all(r.lemma == SAY for r in verbs))  # قيل إنهم
        counted = not word.conj and (after.pos == "num" or after.lemma in classes.time_noun)
        verb = next((r for r in verbs if said or (counted and r.lemma in classes.time_taking)), None)
        if verb is not None:
            found[at] = replace(word, reading=verb)
    return tuple(found)


def _by_men(words: Sequence[Word], at: int, behind: int) -> bool:
    """Whether men in ون stand at word ``behind``, and an indefinite noun before word ``at`` that a pronoun
    takes up between them (عملية خطط لها متشددون): men in ون own nothing.
    """
    if behind >= len(words):
        return False
    before, after = words[at - 1], words[behind]
    thing = before.pos in {"noun", "adj"} and not (before.article or before.pronoun)
    men = after.stem.endswith("ون") and after.reading.number == "p" and after.pos in {"noun", "adj"}
    return thing and men and not (after.prep or after.conj)
