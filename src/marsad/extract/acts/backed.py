"""Support of nobody in particular, or of oneself."""

from __future__ import annotations

from marsad.arabic.classes.grammar import grammar
from marsad.arabic.classes.particles import FOR
from marsad.extract.parties.own_power import its_own
from marsad.extract.roles.act import Act
from marsad.extract.sentence.scene import Scene


def backs_nobody(scene: Scene, act: Act) -> bool:
    """Whether a noun of support only has an owner, who may back others or be backed (إن دعم الحوثيين
    مستمر), or is one of several that there may be (أي تمويل أو دعم)."""
    nobody = act.event == "SUPPORT" and act.trigger.form == "noun" and not act.recipient.parties
    if nobody and scene.words[max(act.trigger.first - 1, 0)].folded in grammar().either:
        return True
    if nobody and _names_a_mission(scene, act.trigger.first):
        return True
    open_ = act.trigger.form == "noun" and act.trigger.entry.frame.noun.get("idafa") == "either"
    slots, numbers = act.trigger.slots, scene.parse.phrase_of
    things = [
        f
        for f in slots.get("object", ())
        if numbers[f.first] >= 0 and scene.parse.phrases[numbers[f.first]].definite
    ]
    owned = open_ and bool(act.actor.fillers) and not (act.recipient.parties or "ل" in slots or things)
    return owned and all(f.how == "idafa" for f in act.actor.fillers)


def _names_a_mission(scene: Scene, at: int) -> bool:
    """Whether ل and a noun only go on with the name of a mission (بعثة الاتحاد الأفريقي لدعم الاستقرار)."""
    number = scene.parse.phrase_of[at - 1] if at else -1
    if scene.words[at].prep != FOR or number < 0:
        return False
    whole = scene.parse.phrases[number]
    return not grammar().mission.isdisjoint([word.lemma for word in scene.words[whole.first : at]])


def backs_its_own(scene: Scene, act: Act) -> bool:
    """Whether a state or a government stands up for nobody but its own (دافعت فرنسا عن موقف حكومتها)."""
    doers, backed = act.actor.parties, act.recipient
    if not doers or len(backed.fillers) != 1:
        return False
    return all(its_own(scene, doer, party, backed.fillers[0]) for doer in doers for party in backed.parties)
