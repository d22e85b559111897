"""What an object that is only a pronoun takes up, for the nouns that a word asks for."""

from __future__ import annotations

from collections.abc import Sequence

from marsad.arabic.endings import OF_ONE, OF_SEVERAL
from marsad.arabic.grammar import grammar
from marsad.arabic.records import Word
from marsad.extract.sentence.crowds import many_of, told_before
from marsad.extract.sentence.scene import Filler, Scene
from marsad.extract.trigger.fixed import has

HER = "ها"


def takes_up(scene: Scene, verb: int, first: int, filler: Filler, wanted: Sequence[str]) -> bool:
    """Whether a pronoun may mean a noun that a word asks for: in the plural people of whom the sentence or
    the ones before have told (احتشد محتجون فتدخلت الشرطة لتفريقهم، اعتصم العمال. وفرقتهم), of one what its
    relative clause describes and its subject acts on, or the last march of its gender without a preposition
    (نظموا وقفة في الساحة، فرقتها الشرطة)."""
    pronoun = scene.words[filler.first].pronoun
    if pronoun in OF_ONE:
        return _one_told(scene, verb, pronoun == HER, wanted)
    if pronoun not in OF_SEVERAL:
        return False
    told = {noun for event in told_before(scene, first) for noun in many_of(scene.lexicon, event)}
    told |= scene.crowd
    return bool(told.intersection(wanted)) or has(scene, range(first), wanted)


def _one_told(scene: Scene, verb: int, her: bool, wanted: Sequence[str]) -> bool:
    clause = scene.parse.clause_of(verb)
    if clause is None or clause.subject_rule != "after":
        return False
    if clause.antecedent is not None:
        return has(scene, (scene.parse.phrases[clause.antecedent].head,), wanted)
    if scene.words[verb].lemma not in grammar().march_verb:
        return False
    heads = (p.head for p in reversed(scene.parse.phrases) if p.last < verb and not p.prep)
    last = next((head for head in heads if _agrees(scene.words[head], her)), None)
    return last is not None and has(scene, (last,), wanted)


def _agrees(word: Word, her: bool) -> bool:
    feminine = word.reading.gender == "f" or word.reading.number == "p"
    return feminine == her
