"""Acts that are all that was left to somebody, who did them (لم يجد بدا من الانسحاب، لم يسعه إلا إدانته)."""

from __future__ import annotations

from marsad.arabic.classes.grammar import grammar
from marsad.arabic.classes.particles import FROM
from marsad.extract.sentence.scene import Filler, Scene

REACH = 9


def no_choice(scene: Scene, first: int) -> int | None:
    """The denied verb that leaves nothing but the act whose words begin at ``first``."""
    words, at = scene.words, first - 1
    if scene.positions.keys().isdisjoint(grammar().excepting | grammar().way_out):
        return None
    at -= at >= 0 and words[at].stem in grammar().infinitive
    without = at > 0 and words[at].folded == FROM and words[at - 1].folded in grammar().way_out
    if at < 1 or not (without or words[at].stem in grammar().excepting):
        return None
    for verb in range(at - 1, max(at - REACH, 0), -1):
        if words[verb].pos == "punct":
            return None
        if words[verb].pos == "verb":
            denied = words[verb].lemma in grammar().left_with and words[verb - 1].stem in grammar().negator
            return verb if denied else None
    return None


def who_had_none(scene: Scene, first: int) -> tuple[Filler, ...]:
    """To whom nothing but an act was left: the first whom the denied verb, or a preposition behind it, names
    (لم يبق أمام الجيش إلا الانسحاب), or its pronoun (لم يسعه إلا)."""
    verb = no_choice(scene, first)
    if verb is None:
        return ()
    behind = scene.words[verb + 1]
    for at in (verb, verb + 1):
        if scene.words[at].pronoun and (at == verb or behind.pos == "prep"):
            return (Filler(at, at, at, "object.pronoun", True),)
    phrase = next((p for p in scene.parse.phrases if verb < p.first < first), None)
    if phrase is None or scene.words[phrase.head].folded in grammar().way_out:
        clause = scene.parse.clause_of(verb)
        numbers = clause.subject if clause is not None else ()
        return tuple(
            Filler(p.first, p.last, p.head, "subject.before")
            for p in (scene.parse.phrases[n] for n in numbers)
            if p.first < verb
        )
    return (Filler(phrase.first, phrase.last, phrase.head, "subject.after"),)
