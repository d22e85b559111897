"""What stands behind the noun of a speech or paper and tells of it: who gave it or sent it."""

from __future__ import annotations

from collections.abc import Sequence

from msgspec.structs import replace

from marsad.arabic.classes.grammar import grammar
from marsad.arabic.classes.particles import BY, IN, WITH
from marsad.arabic.letters.endings import GENDER_OF, OF_ONE
from marsad.arabic.letters.marks import COMMAS
from marsad.arabic.records import Reading, Word
from marsad.arabic.words.derivation import is_verbal_noun

SPEECH_BACK = 8
NAMING, BEFORE_PAPER = frozenset({"noun", "propn"}), frozenset({"verb", "particle"})


def uttered(words: tuple[Word, ...]) -> tuple[Word, ...]:
    """The words with what looks like a noun of hers behind an indefinite speech as the verb by which it was
    given, where it may be one (رسالة وجهها إلى المجلس، مقابلة أجرتها معه القناة), and what looks like a name
    before بها (رسالة بعث بها الرئيس); a paper that looks like an adjective, where nothing is described (بعث
    الأمير | برقية)."""
    found, gave = words, grammar().uttering
    papers = grammar().given_out | grammar().asked_in
    for at in range(1, len(words)):
        word = words[at]
        if word.pos == "adj" and word.stem in papers and not (word.article or word.prep):
            noun = next((r for r in word.readings if r.pos == "noun"), None)
            printed = words[at - 1].pos == "propn" and at > 1 and words[at + 1 : at + 2] != ()
            printed = printed and words[at + 1].lemma == WITH  # نشر موقع هسبريس مقابلة مع الوزير
            if noun is not None and (words[at - 1].article or words[at - 1].pos in BEFORE_PAPER or printed):
                found = (*found[:at], replace(word, reading=noun), *found[at + 1 :])
        if word.stem in gave and word.pos in NAMING and _by_it(words, at):
            verb = next((r for r in word.readings if r.pos == "verb" and r.tense == "past"), None)
            if verb is not None:
                found = (*found[:at], replace(word, reading=verb), *found[at + 1 :])
        if word.pos == "noun" and word.pronoun and not (word.prep or word.conj):
            verb = _verb_of_it(words, at)
            if verb is not None:
                found = (*found[:at], replace(word, reading=verb), *found[at + 1 :])
    return found


def speech_or_paper(noun: Word) -> bool:
    """Whether a noun is in what somebody speaks, or what he gives out (كلمة، رسالة)."""
    return noun.lemma in grammar().spoken_in or noun.lemma in grammar().given_out


def _verb_of_it(words: Sequence[Word], at: int) -> Reading | None:
    """The reading as a verb of a word with a pronoun: by which the speech right before it was given or the
    deed done (محادثات أجراها في الرياض), or by which somebody says in it what a pronoun behind takes up (وجه
    رسالة إلى المجلس طالبه فيها)."""
    past = [r for r in words[at].readings if r.pos == "verb" and r.tense == "past" and r.person == 3]
    if not past:
        return None
    classes = grammar()
    wanted = classes.addressing if _told_in_it(words, at) else frozenset[str]()
    wanted |= (
        classes.uttering if _speech(words, at - 1 - (words[at - 1].text in COMMAS)) else frozenset[str]()
    )
    wanted |= classes.carrying_out if _deed(words, at - 1) else frozenset[str]()
    return next((r for r in past if r.lemma in wanted), None)


def _deed(words: Sequence[Word], at: int) -> bool:
    """Whether an indefinite deed stands at a word, which the pronoun of the one behind it may take up."""
    noun, taken = words[at], words[at + 1].pronoun
    plain = noun.pos == "noun" and not (noun.article or noun.pronoun)
    gender = "f" if noun.reading.number == "p" else noun.reading.gender or "m"
    if not plain or gender != GENDER_OF.get(taken):
        return False
    return is_verbal_noun(noun.lemma) or noun.lemma in grammar().war_deed


def _told_in_it(words: Sequence[Word], at: int) -> bool:
    """Whether في and a pronoun right behind a word take up an indefinite speech or paper before it."""
    held = words[at + 1] if at + 1 < len(words) else None
    if held is None or held.pos != "prep" or not held.pronoun or held.lemma != IN:
        return False
    return any(
        noun.pos == "noun"
        and not (noun.article or noun.pronoun)
        and speech_or_paper(noun)
        and (noun.reading.gender or "m") == GENDER_OF.get(held.pronoun)
        for noun in words[max(at - SPEECH_BACK, 0) : at]
    )


def _by_it(words: Sequence[Word], at: int) -> bool:
    """Whether the indefinite speech right before a word is taken up by ب and a pronoun right behind it."""
    if words[at - 1].lemma not in grammar().spoken_in or words[at - 1].article or words[at - 1].pronoun:
        return False
    after = words[at + 1] if at + 1 < len(words) else None
    return after is not None and after.pos == "prep" and after.lemma == BY and after.pronoun in OF_ONE


def _speech(words: Sequence[Word], at: int) -> bool:
    """Whether a noun, or the one that an adjective describes, is an indefinite speech that the pronoun of the
    word behind it may take up."""
    noun = words[at]
    if at and (noun.pos == "adj" or words[at - 1].lemma in grammar().spoken_in):
        noun = words[at - 1]  # مؤتمر صحفي
    plain = noun.pos == "noun" and not (noun.article or noun.pronoun)
    agrees = (noun.reading.gender or "m") == GENDER_OF.get(words[at + 1].pronoun)
    return plain and agrees and noun.lemma in grammar().spoken_in
