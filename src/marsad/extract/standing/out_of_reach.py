"""Whether a verb's own mood does not reach what is below it."""

from __future__ import annotations

from marsad.arabic.classes.grammar import grammar
from marsad.arabic.words.derivation import is_verbal_noun
from marsad.extract.sentence.scene import Scene
from marsad.extract.sentence.told import Told
from marsad.extract.standing.negators import negator_of
from marsad.extract.trigger.governing import Step, entry, lends
from marsad.extract.trigger.over_nominals import complementizer


def _no_part(scene: Scene, verb: int) -> bool:
    """Whether what a verb denies is somebody's part in an act (ليس لها أي صلة بقصف القرية)."""
    clause = scene.parse.clause_of(verb)
    heads = (scene.words[scene.parse.phrases[n].head] for n in (clause.subject if clause is not None else ()))
    return any(word.lemma in grammar().taking_part for word in heads)


def apart(scene: Scene, trigger: Told, step: Step, aimed: bool) -> bool:
    """Whether a verb's own mood does not reach what is below it: what is joined to one that لا denies (لا
    تعترف بهم وتقاتلهم), what a noun of its relative clause is for (محادثات لم يعلن عنها لبحث), or the deed of
    which something is denied (لم يغير نشر قوات شيئا)."""
    verb = scene.words[step.at]
    if step.slot == "joined" and verb.reading.tense == "present":
        denier = negator_of(scene, step.at)
        alone = denier is not None and scene.words[denier].stem == "لا"
        return alone and complementizer(scene, step.at) is None
    if step.slot == "subject" and verb.pos == "verb" and negator_of(scene, step.at) is not None:
        own = scene.parse.phrase_of[trigger.at]
        phrase = scene.parse.phrases[own] if own >= 0 else None
        deed = (
            phrase is not None
            and phrase.first < phrase.last
            and is_verbal_noun(scene.words[phrase.first].lemma)
        )
        deed = deed and not _no_part(scene, step.at)
        held = deed and phrase is not None and scene.words[phrase.first + 1].pos in {"noun", "propn"}
        governs = entry(scene, Step(step.at, "object")) is not None  # لا ينوي فرض حصار
        done = "object" if verb.reading.voice == "passive" else "subject"  # لم تسجل أعمال عنف
        return held and not governs and not lends(scene, step.at, done)
    told = scene.parse.clause_of(step.at) if aimed else None
    return told is not None and told.antecedent is not None
