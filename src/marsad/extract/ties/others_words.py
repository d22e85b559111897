"""Whether another word tells of whom a word of relation speaks, so that it states none itself."""

from __future__ import annotations

from marsad.arabic.classes.grammar import grammar
from marsad.arabic.classes.particles import ON
from marsad.extract.roles.owned_acts import hits
from marsad.extract.sentence.scene import Filler, Scene
from marsad.extract.sentence.told import RelationWord
from marsad.extract.ties.ground import ground
from marsad.extract.ties.participles import is_participle, participle_behind_noun
from marsad.extract.ties.side_slots import Slots
from marsad.extract.ties.slot_parties import BEHIND
from marsad.extract.ties.tie_receivers import receiver
from marsad.extract.trigger.governing import entry
from marsad.extract.trigger.governors import steps
from marsad.lexicon.cues import TieCue

LASTING = "lasting"


def of_another(scene: Scene, cue: TieCue, told: RelationWord) -> bool:
    """Whether another word tells of whom a relation's word speaks (حلفاؤه), or the act whose it is."""
    if cue.tense == LASTING and not (told.at and scene.words[told.at - 1].stem in grammar().negator):
        return True  # زالوا: who is still there لا يزال
    stays = cue.kind == "present_in" and scene.words[told.at].lemma in grammar().keeping
    if stays and told.last + 1 < len(scene.words) and is_participle(scene, told.last + 1):
        return True  # ظلت وفية له في المدينة: that is what they remained
    if {"beside", "modified"}.intersection(cue.subject) and scene.words[told.last].pronoun:
        return True
    if (
        cue.form == "noun"
        and cue.word[-1] == "ة"
        and scene.words[told.first].article
        and participle_behind_noun(scene, told.first)
    ):
        return True  # القوة المساندة
    if cue.kind != "backs":
        return False
    upheld = any(w.lemma in grammar().verdict for w in scene.words[told.last + 1 :][:2])
    first = told.last + 1
    deed = first < len(scene.words) and hits(scene, Filler(first, first, first, "behind"))
    upheld = upheld or deed  # دعمها لاعتقال المعارضين
    return upheld or (told.form == "noun" and _alleged(scene, told))  # تأييد الحكم: a court upholds it


def of_its_own(scene: Scene, cue: TieCue, told: RelationWord, found: Slots) -> bool:
    """Whether a noun of ruling behind a preposition says itself what is ruled (بعد يومين من سيطرة الحركة
    على البلدة): nothing that stands before it."""
    owner, over = found.get("idafa", ()), found.get(ON, ())
    ruling = bool(cue.rest) and cue.kind == "controls"
    near = ruling and bool(owner and over) and over[0].first - owner[-1].last <= BEHIND
    return near and any(ground(scene, filler) is not None for filler in over)


def _alleged(scene: Scene, told: RelationWord) -> bool:
    """Whether a noun of accusing holds the word (الاتهامات بدعم): who is accused stands anywhere else."""
    over = next(iter(steps(scene, told.first, told.at)), None)
    row = entry(scene, over) if over is not None and over.slot == "ب" else None
    return row is not None and row.pos == "noun" and not receiver(scene, told)  # لا يحظى المكلف بدعم
