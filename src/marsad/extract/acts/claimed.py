"""Attacks that somebody owns up to behind them, by a pronoun (هز انفجار السوق، وتبناه التنظيم)."""

from __future__ import annotations

from collections.abc import Iterator

from msgspec.structs import replace

from marsad.arabic.classes.grammar import grammar
from marsad.arabic.classes.particles import ABOUT
from marsad.arabic.clauses.clauses import Clause
from marsad.arabic.letters.endings import FEMININE, GENDER_OF
from marsad.arabic.records import Word
from marsad.extract.parties.discourse import Discourse
from marsad.extract.parties.parties import cast
from marsad.extract.roles.act import Act
from marsad.extract.sentence.scene import Scene
from marsad.extract.trigger.slots import verb_slots

ATTACK, NEGATED = "ASSAULT", "negated"


def claimed(scene: Scene, act: Act, discourse: Discourse) -> Act:
    """An attack of nobody named as that of who says behind it that it was his."""
    noun = scene.words[act.at]
    if act.event != ATTACK or act.actor.parties or noun.pos == "verb":
        return act
    for clause in _claims(scene, act.trigger.last, _gender(noun)):
        if clause.negator is None and not clause.passive:
            owners = verb_slots(scene.parse, clause).get("subject", ())
            return replace(act, actor=cast(scene, "actor", owners, discourse, metonyms=True))
    return act


def _claims(scene: Scene, last: int, gender: str) -> Iterator[Clause]:
    """The clauses behind a word in which somebody takes upon himself what a pronoun of a gender takes up."""
    words, classes = scene.words, grammar()
    for at in scene.where(classes.blame):
        held = words[at + 1] if last < at < len(words) - 1 else None
        if held is None or not words[at].pronoun or held.lemma != ABOUT:
            continue
        clause = scene.parse.clause_over(at)
        if clause is not None and GENDER_OF.get(held.pronoun) == gender and clause.verb > last:
            said = scene.lexicon.speech.get(words[clause.verb].lemma)
            if said is not None and said.status != NEGATED:
                yield clause
    for clause in scene.parse.clauses:
        verb = words[clause.verb]
        if clause.verb > last and verb.lemma in classes.owning_up and GENDER_OF.get(verb.pronoun) == gender:
            yield clause


def _gender(noun: Word) -> str:
    """The gender of the pronoun that takes a noun up."""
    if noun.reading.number == "p" or noun.stem.endswith(FEMININE):
        return "f"
    return noun.reading.gender or "m"
