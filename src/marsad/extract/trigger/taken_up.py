"""What an object that is only a pronoun takes up, for the nouns that a word asks for."""

from __future__ import annotations

from collections.abc import Sequence

from marsad.arabic.classes.grammar import grammar
from marsad.arabic.letters.endings import HER, OF_ONE, OF_SEVERAL
from marsad.arabic.records import Word
from marsad.extract.sentence.crowds import many_of, told_before
from marsad.extract.sentence.scene import Filler, Scene
from marsad.extract.trigger.fixed import has

BEHIND_OR_BEFORE = frozenset({"after", "before"})


def takes_up(scene: Scene, verb: int, first: int, filler: Filler, wanted: Sequence[str]) -> bool:
    """Whether a pronoun may mean a noun that a word asks for: in the plural people of whom the sentence or
    the ones before have told (احتشد محتجون فتدخلت الشرطة لتفريقهم، اعتصم العمال. وفرقتهم), of one what its
    relative clause describes and its subject acts on, or the last march of its gender without a preposition
    (نظموا وقفة في الساحة، فرقتها الشرطة; لكن الشرطة فرقتها), of a deed on it any (تدخلت الشرطة لفضها)."""
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
    deed = scene.words[verb].pos != "verb"
    if clause is not None and clause.subject_rule == "shared" and scene.words[verb].conj and her:
        before = max((c.verb for c in scene.parse.clauses if c.verb < verb), default=verb)
        return has(scene, range(before + 1, verb), wanted)  # اشتروا دبابات وباعوها
    if not deed and (clause is None or clause.subject_rule not in BEHIND_OR_BEFORE):
        return False
    if clause is not None and clause.antecedent is not None and not deed:
        return has(scene, (scene.parse.phrases[clause.antecedent].head,), wanted)
    if scene.words[verb].lemma not in grammar().march_verb:
        return False
    for number in range(len(scene.parse.phrases) - 1, -1, -1):
        phrase = scene.parse.phrases[number]
        if phrase.last >= verb or (phrase.prep and not deed) or not _agrees(scene.words[phrase.head], her):
            continue
        if has(scene, (phrase.head,), wanted):
            return True
        if not deed and not _acts(scene, number, verb):
            return False
    return False


def _acts(scene: Scene, number: int, verb: int) -> bool:
    """Whether a phrase is who does something: not what a march's pronoun takes up, whoever is named last
    (خرجت مظاهرة، وقالت الحكومة إن الشرطة فرقتها)."""
    return any(number in clause.subject for clause in scene.parse.clauses)


def _agrees(word: Word, her: bool) -> bool:
    feminine = word.reading.gender == "f" or word.reading.number == "p"
    return feminine == her
