"""What the complement of a noun behind a preposition plays: by the frame, or by what the preposition says of
any act.
"""

from __future__ import annotations

from collections.abc import Mapping

from marsad.arabic.classes.grammar import grammar
from marsad.arabic.classes.particles import AGAINST, BETWEEN, FROM, IN
from marsad.extract.roles.left_out import SPOKEN
from marsad.extract.roles.owned_acts import fires
from marsad.extract.sentence.scene import Filler, Scene
from marsad.extract.trigger.triggers import Trigger

ALWAYS: Mapping[str, str] = {"agent": "actor", AGAINST: "recipient", BETWEEN: "both"}
HELPING = frozenset({"AID", "SUPPORT", "COOPERATE", "AGREE", "CONSULT"})
SAYING = frozenset({"ACCUSE", "REJECT", "REQUEST", "AGREE", "SUPPORT", "RETREAT", "CONSULT"})
JUDGING = frozenset({"PROTEST", "ACCUSE", "REJECT"})
JUDGED_IN = frozenset({"idafa", "object", "ب", "ل", "علي"})
ONE_SIDED = frozenset({"COERCE", "MOBILIZE"})
MOVING, RIOT = frozenset({"PROTEST", "MOBILIZE"}), "riot"
REACH = 3


def of_complement(scene: Scene, trigger: Trigger, frame: Mapping[str, str], slot: str, filler: Filler) -> str:
    """What a complement of a noun plays by its frame, or by what its preposition says anywhere."""
    if slot == BETWEEN and scene.words[filler.first].stem in grammar().ranks:
        return "recipient"  # بين صفوف الشرطة
    if slot == BETWEEN and trigger.event == "ACCUSE" and FROM in trigger.slots:
        return "none"  # استياء أنقرة من التقارب بين القاهرة وأثينا
    if slot == AGAINST and regarding(scene, trigger, filler):
        return "none"
    if slot == IN and trigger.event == "ACCUSE" and _of_who_inquires(scene, trigger, filler):
        return "none"
    if slot == BETWEEN and trigger.event in ONE_SIDED and slot not in frame:
        return "none"  # إغلاق المعبر بين العراق وسوريا: where it is
    uttered = slot == FROM and slot not in frame and _issues(scene, trigger, filler)
    if uttered or (slot == FROM and frame.get(slot, "none") == "none" and fires(scene, trigger, filler)):
        return "actor"
    return frame.get(slot) or of_preposition(trigger, slot)


def _of_who_inquires(scene: Scene, trigger: Trigger, filler: Filler) -> bool:
    """Whether في says where those are who inquire, before the noun of that or in its relative clause (أجرت
    لجنة في البرلمان تحقيقات، التحقيقات التي أجرتها لجنة في البرلمان)."""
    between = scene.words[trigger.last + 1 : filler.first]
    return trigger.form == "noun" and (filler.last < trigger.first or any(w.pos == "verb" for w in between))


def regarding(scene: Scene, trigger: Trigger, filler: Filler) -> bool:
    """Whether a judgement or a protest is not of somebody, but of a policy towards him (رفضا لسياسة الحكومة
    إزاء سوريا)."""
    own = scene.parse.phrase_of[filler.first] if trigger.event in JUDGING else -1
    before = scene.parse.phrases[own].prep_at if own >= 0 else -1
    if before < 0 or scene.words[before].folded not in grammar().regarding:
        return False
    told = trigger.slots.items()
    return any(trigger.at < f.first < before for slot, fs in told if slot in JUDGED_IN for f in fs)


def of_preposition(trigger: Trigger, slot: str) -> str:
    """What a preposition says of any act; against whom one helps another is not whom he helps (مساعدة لبنان
    ضد المسلحين), by whose hands a thing was done has not judged it (أدان الوزير ضربهم على يد الشرطة), and
    between whom stands what people march against does not march (مسيرة ضد الاتفاق بين البلدين), nor do those
    move among whom forces are (الوجود العسكري الروسي بين السكان)."""
    told = trigger.event in SAYING and "subject" in trigger.slots and "object" in trigger.slots
    if slot == "agent" and told:
        return "none"
    helped = slot == AGAINST and trigger.event in HELPING
    helped = helped or (slot == BETWEEN and trigger.event in MOVING and RIOT not in trigger.entry.mode)
    return "none" if helped else ALWAYS.get(slot, "none")


def _issues(scene: Scene, trigger: Trigger, filler: Filler) -> bool:
    """Whether من right behind a noun of speech names who utters it (تنديد من الحزب، إدانة من موسكو)."""
    near = filler.first <= trigger.last + REACH
    said = trigger.event in SPOKEN and trigger.form == "noun" and "idafa" not in trigger.slots
    return said and near and scene.answer(filler) is not None
