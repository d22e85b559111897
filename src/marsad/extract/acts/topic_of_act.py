"""Acts that another one is only about: examined, talked of, asked for, wanted as a matter with no doer."""

from __future__ import annotations

from collections.abc import Sequence

from marsad.extract.acts.aims import AIMED_AT_ACTS
from marsad.extract.acts.left_open import OFFERED
from marsad.extract.roles.act import Act, meant, overlap
from marsad.extract.sentence.described import guilty
from marsad.extract.sentence.scene import Scene
from marsad.extract.trigger.governing import Step, entry, verb_lemmas

EXAMINED, STOPPED = "examined", "stopped"
REDUCING = frozenset({"SANCTION", "RETREAT"})
TRUCE = "ceasefire"
WANTED = frozenset({"AGREE", "AID", "COOPERATE", "CONSULT", "SANCTION"})
NEAR = 2


def talked_about(scene: Scene, act: Act, other: Act) -> bool:
    """Whether talks only consider an act (لبحث دعم الجيش): a bare verbal noun of help or agreement that is
    their topic."""
    word = scene.words[act.trigger.first]
    if other.event != "CONSULT" or act.event not in OFFERED - {"CONSULT"}:
        return False
    if word.pos == "verb" or word.article:
        return False
    slots = other.trigger.slots
    held = [*slots.get("object", ()), *slots.get("idafa", ()), *other.roles.content]
    return act.heads(held)


def asked_for(scene: Scene, act: Act, other: Act) -> bool:
    """Whether an act is the object that another one reduces, or stands where that one's entry asks for such a
    word (التزمت بالتهدئة، توقف إطلاق الصواريخ), or is what such a word is of (أنهى التزامه بالهدنة)."""
    signed = (other.event, act.event) == ("SUPPORT", "AGREE")  # أبرمت اتفاق شراكة
    chosen = signed or other.event not in {act.event, *AIMED_AT_ACTS}
    asked = {slot for slot in other.trigger.entry.needs if slot != "any"} if chosen else set()
    if other.event not in REDUCING:
        asked.discard("subject")
    else:
        asked.add("object")
    own = other.event == "RETREAT" and act.event == "PROTEST" and bool(other.actor.parties)
    ended = other.event == "SANCTION" or own  # not فض الاعتصام, which others did
    if ended and other.trigger.form == "noun":
        asked.add("idafa")
    if TRUCE in other.modes and overlap(act.actor.parties, other.actor.parties):
        own_will = any(
            f.how.startswith("idafa") or (f.how.startswith("subject") and f.last < other.at)
            for f in other.actor.fillers
        )
        asked |= {"idafa"} if own_will else set()  # أعلن الجيش وقف عملياته, not طالب الجيش بوقفها
    held = [f for slot in sorted(asked) for f in meant(scene, other, slot)]
    if act.heads(held):
        return not guilty(scene, act.trigger.first)  # قضت بسجن المتهمين بقتل الوزير
    return ended and act.event in OFFERED and act.lies_in(held)


def is_matter(scene: Scene, act: Act, above: Sequence[Step]) -> bool:
    """Whether an act is only what others talk about, with no doer (بحثا الحرب على المسلحين), or an attack of
    nobody on nobody that is to stop (اتفاق لوقف إطلاق النار في دارفور)."""
    over = entry(scene, above[0]) if above and not act.actor.parties else None
    if over is None:
        return False
    nobodys = act.event == "ASSAULT" and over.status == STOPPED and not act.recipient.parties
    nobodys = nobodys and not any(_demands(scene, step.at) for step in above[1:NEAR])
    return nobodys or over.status == EXAMINED


def of_a_demand(scene: Scene, act: Act, above: Sequence[Step]) -> bool:
    """Whether a verbal noun of what is given, met or cut is only what somebody wants or refuses, even where
    nobody is told to (في إشارة إلى دعوة الملك)."""
    if act.event not in WANTED or scene.words[act.at].pos == "verb":
        return False
    for step in above[:NEAR]:
        row = entry(scene, step)
        if row is not None and row.status == "hypothetical" and _demands(scene, step.at):
            return True
    return False


def _demands(scene: Scene, at: int) -> bool:
    index = scene.lexicon.predicates
    verb = scene.words[at].pos == "verb"
    entries = (
        [e for lemma in verb_lemmas(scene, at) for e in index.verbs.get(lemma, ())]
        if verb
        else [e for shape in scene.shapes[at] for e in index.nouns.get(shape, ())]
    )
    return any(e.event in {"REQUEST", "REJECT"} for e in entries)
