"""Words for who did the act below them, or is charged with it: what is done to him does not undo it."""

from __future__ import annotations

from marsad.arabic.letters.endings import MEN
from marsad.arabic.records import Word
from marsad.extract.sentence.described import SELF, one_man
from marsad.extract.sentence.scene import Scene
from marsad.extract.sentence.told import Told
from marsad.extract.trigger.governing import Step, doing, entry
from marsad.extract.trigger.governors import known


def culprits(scene: Scene, trigger: Told, step: Step) -> bool:
    """Whether a word means those who did the act below it (معاقبة المتورطين في قتله): it was done,
    whatever is done to them."""
    meant = men(scene.words[step.at]) or one_man(scene, step.at) or _of_a_known_attack(scene, trigger, step)
    part = doing(scene, step) if meant else None
    return part is not None and part.doer == SELF and not suspects(scene, step)


def _of_a_known_attack(scene: Scene, trigger: Told, step: Step) -> bool:
    """Whether a participle describes people by an attack told as known (مسؤولين متورطين في الهجوم)."""
    word, before = scene.words[step.at], scene.words[step.at - 1]
    own = scene.parse.phrase_of[step.at]
    in_one = own >= 0 and scene.parse.phrases[own].first < step.at  # not الجيش متورط في
    describes = in_one and word.pos == "adj" and not (word.article or before.article or before.pronoun)
    return describes and trigger.event == "ASSAULT" and known(scene, trigger.at)


def suspects(scene: Scene, step: Step) -> bool:
    """Whether a word means those who are charged with the act below it (سجن المتهم بقتله): they may have
    done it, whatever is done to them."""
    row = entry(scene, step)
    if row is None or row.pos != "participle" or row.certainty != "possible":
        return False
    return men(scene.words[step.at]) or one_man(scene, step.at)


def men(word: Word) -> bool:
    """Whether a word with its article is a plural of men (المضربين), and not a noun in ون of its own
    (التعاون)."""
    return bool(word.article) and word.folded.endswith(MEN) and not word.lemma.endswith(MEN)
