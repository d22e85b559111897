"""Relative clauses that describe what a deed was done to, and not the deed (تدمير مسيرة أطلقها الحوثيون،
تفريق مظاهرة نظمتها النقابة)."""

from __future__ import annotations

from marsad.arabic.classes.grammar import grammar
from marsad.arabic.letters.endings import HER, OF_ONE, TIED_TA
from marsad.arabic.phrases.parsed import Clause
from marsad.arabic.records import NOMINAL, Word
from marsad.extract.sentence.scene import Scene
from marsad.extract.trigger.twins import is_deed

COMMON_NAMES = NOMINAL - {"adj"}


def of_what_it_hit(scene: Scene, at: int, clause: Clause) -> bool:
    """Whether the pronoun on the verb of a relative clause takes up the noun right behind one of action:
    where it agrees with that alone, where that is an act itself, and where the verb tells who set it up or
    gave it out. Who drives the car that blows up has done it (انفجار سيارة يقودها انتحاري)."""
    verb, behind = scene.words[clause.verb], at + 1
    if clause.antecedent is None or verb.pronoun not in OF_ONE or behind > _last(scene, clause.antecedent):
        return False
    deed, owner = scene.words[at], scene.words[behind]
    if deed.pos not in NOMINAL or deed.article or deed.pronoun:
        return False  # سقط صاروخ أطلقه الحوثيون
    if owner.pos not in COMMON_NAMES or owner.prep or owner.conj:
        return False
    whole = scene.words[scene.parse.phrases[clause.antecedent].first]  # عمليات إعدام نفذها
    if whole is not deed and _taken_up(whole, verb.pronoun):
        return False
    if not _taken_up(owner, verb.pronoun):
        return False
    if is_deed(scene, behind):
        return True
    sets_up = verb.lemma in grammar().sets_up | grammar().weapon_test
    return sets_up or (verb.lemma not in grammar().steering and not _taken_up(deed, verb.pronoun))


def _taken_up(noun: Word, pronoun: str) -> bool:
    """Whether a pronoun agrees with a noun, which is a thing's: one, or several that take a woman's."""
    hers = noun.reading.gender == "f" or noun.reading.number == "p" or noun.stem.endswith(TIED_TA)
    return hers if pronoun == HER else not hers and noun.reading.number != "d"


def _last(scene: Scene, number: int) -> int:
    return scene.parse.phrases[number].last
