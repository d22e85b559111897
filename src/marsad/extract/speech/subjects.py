"""Who stands behind a verb of saying and can be its speaker."""

from __future__ import annotations

from marsad.arabic.classes.grammar import grammar
from marsad.arabic.clauses.clauses import Clause
from marsad.arabic.letters.endings import TIED_TA
from marsad.arabic.letters.marks import CLOSING, COMMAS, OPENING
from marsad.arabic.phrases.insertions import met
from marsad.extract.sentence.scene import Filler, Scene
from marsad.extract.speech.agreeing import agrees, done_by
from marsad.extract.speech.sources import can_speak, listed_kind

SET_OFF = frozenset([*COMMAS, *OPENING, *CLOSING])
ONE_TIME, ACCUSATIVE_ALIF = "مرة", "ا"


def subject_after(scene: Scene, clause: Clause, stop: int, sure: bool = False) -> int | None:
    """The phrase after a verb of saying that can be its speaker; adverbs, times and بـ/في phrases may stand
    between.

    Where a clause of content follows (``sure``), whatever stands right behind the verb speaks, known or not.
    """
    words, verb = scene.words, scene.words[clause.verb]
    if verb.reading.number in {"p", "d"} or (verb.reading.person in {1, 2} and not sure):
        return None
    for number, phrase in enumerate(scene.parse.phrases):
        if not clause.verb < phrase.first < stop:
            continue
        between = words[clause.verb + 1 : phrase.first]
        if any(
            w.pos in {"verb", "relative"} or (w.pos == "punct" and w.text not in SET_OFF) for w in between
        ):
            return None
        adverb = words[phrase.head].pos == "adverb" or _set_apart(scene, phrase.first)
        if phrase.prep or phrase.conj or adverb or scene.dated(phrase.first) or only_words(scene, number):
            continue
        if met(words, scene.parse.phrases, number, grammar()):
            continue
        told = between[0] if between else verb
        opens = phrase.first - (told.text in OPENING or (told.pos == "prep" and told.pronoun != ""))  # قال لي
        if sure and opens == clause.verb + 1 and not done_by(scene, verb.reading.gender, number):
            return number
        return number if can_speak(scene, number) and agrees(scene, verb.reading.gender, number) else None
    return None


def only_words(scene: Scene, number: int) -> bool:
    """Whether a phrase is what somebody goes on with or is quoted by, not who does (واصل حديثه قائلا إن، نقل
    عنه قوله إن)."""
    first = scene.parse.phrases[number].first
    word = scene.words[first]
    if not word.pronoun:
        return False
    said = word.stem in scene.lexicon.cues.masdars
    return said or listed_kind(scene, Filler(first, first, first, "")) == "venue"


def _set_apart(scene: Scene, at: int) -> bool:
    """Whether a word is how or how often somebody speaks, not who does (قال، طالبا عدم ذكر اسمه، إن؛ تابع
    قائلا؛ تابعت قائلة؛ أكدت مرة أخرى, not قالت كاتبة)."""
    word = scene.words[at]
    plain = word.pos in {"noun", "adj"} and not word.article
    if plain and (word.lemma == ONE_TIME or word.folded in scene.lexicon.according):
        return True  # وتابعت نقلا عن شهود أن
    manner = plain and word.stem[:-1] in scene.lexicon.cues.participles
    if manner and word.stem.endswith(TIED_TA):
        return (
            listed_kind(scene, filler := Filler(at, at, at, "source")) is None
            and scene.answer(filler) is None
        )
    apart = manner or (at > 0 and scene.words[at - 1].text in COMMAS)
    how = word.stem == f"{word.lemma}{ACCUSATIVE_ALIF}" and not scene.lexicon.parties.is_given_name(word)
    return plain and word.stem.endswith(ACCUSATIVE_ALIF) and (apart or how)  # قال سرا
