"""What a relative clause describes, as the filler of its verb's slots."""

from __future__ import annotations

from marsad.arabic.classes.grammar import grammar
from marsad.arabic.classes.particles import BY
from marsad.arabic.clauses.clauses import Clause
from marsad.arabic.letters.marks import COMMAS
from marsad.arabic.phrases.nouns import feminine
from marsad.arabic.phrases.phrases import Phrase
from marsad.arabic.words.lexicon import load_closed
from marsad.extract.sentence.scene import Filler, Scene
from marsad.extract.ties.fitting_nouns import fits
from marsad.extract.ties.tie_antecedents import outer as outer_of
from marsad.extract.ties.tie_ends import named_person
from marsad.lexicon.sectors import PERSONS

WHO = "الذي"
ADJECTIVES = {("m", "s"): "", ("f", "s"): "ة", ("m", "p"): "ون"}  # the ending of those that agree


def with_noun(scene: Scene, number: int) -> Filler | None:
    """A definite word read as a noun of its own behind the definite noun that it describes, with that noun
    (البلدة | المحاصرة التي)."""
    phrase, before = scene.parse.phrases[number], scene.parse.phrases[number - 1] if number else None
    word = scene.words[phrase.first]
    if before is None or phrase.first < phrase.last or before.last != phrase.first - 1:
        return None
    head = scene.words[before.head]
    same = word.article and not (word.prep or word.conj or word.pronoun) and head.article
    agrees = same and feminine(head, grammar()) == feminine(word, grammar()) and word.pos in {"noun", "adj"}
    return Filler(before.first, phrase.last, before.head, "antecedent") if agrees else None


def whole_antecedent(filler: Filler, slot: str, head: Filler, phrase: Phrase) -> Filler:
    """A filler of a relative clause: what the clause describes, where a pronoun takes it up."""
    if slot == "subject":
        return filler
    return head if filler.pronoun or filler.first == phrase.first else filler


def antecedent_party(scene: Scene, clause: Clause) -> Filler | None:
    """The party right before a relative that agrees with it (زعيم الحركة التي تسيطر: the movement)."""
    words = scene.words
    at = next((n for n in range(clause.verb - 1, 0, -1) if words[n].pos == "relative"), 0)
    behind = at - 1 - (at > 1 and words[at - 1].text in COMMAS)
    number = scene.parse.phrase_of[behind] if at else -1
    if number < 0 or any(w.pos not in {"particle", "adverb"} for w in words[at + 1 : clause.verb]):
        return None
    phrase = scene.parse.phrases[number]
    if number and phrase.prep == BY and words[phrase.first].lemma in grammar().headship:
        led = Filler(phrase.first + 1, phrase.last, phrase.first + 1, "named")
        if named_person(scene, led):  # الحركة بقيادة فلان التي تسيطر
            phrase = scene.parse.phrases[number - 1]
            whole = Filler(phrase.first, phrase.last, phrase.head, "antecedent")
            if number > 1 and scene.answer(whole) is None:  # حركة كذا - شمال بقيادة
                phrase = scene.parse.phrases[number - 2]
    if phrase.prep in grammar().locative and words[at].folded == WHO and number:
        outer = scene.parse.phrases[number - 1]  # المجلس في تشاد، الذي يرأسه فلان
        placed = outer.last == phrase.prep_at - 1 and any(m.first == phrase.first for m in scene.places)
        phrase = outer if placed and not outer.prep else phrase
    if phrase is scene.parse.phrases[number]:
        phrase = outer_of(scene, number, at)
    body, of_whom = words[phrase.first], load_closed().agreeing.get(words[at].folded)
    agreeing = None if of_whom is None else ADJECTIVES.get(of_whom)
    armed = agreeing is not None and body.lemma in grammar().fighting_body and not body.article
    if agreeing is not None and armed and fits(scene, agreeing, phrase.first, False):
        return Filler(phrase.first, phrase.last, phrase.first, "antecedent")  # لواء حمزة الذي يقوده
    for first in range(phrase.first, phrase.last + 1):
        part = Filler(first, phrase.last, first, "antecedent")
        noun = words[first].pos in {"noun", "propn", "foreign"}
        answer = scene.answer(part) if noun and not words[first].pronoun else None
        if answer is None or agreeing is None:
            continue
        if fits(scene, agreeing, first, answer.kind in PERSONS):
            return part
    return None
