"""How far the complement of a demand or a promise goes, and what in it is its content."""

from __future__ import annotations

from collections.abc import Sequence

from marsad.arabic.classes.grammar import grammar
from marsad.arabic.classes.particles import FOR
from marsad.extract.roles.act import Act, stop_between
from marsad.extract.sentence.scene import Filler, Scene
from marsad.extract.trigger.governing import Step, doing

SOUGHT = frozenset({"REQUEST", "AGREE", "CONCEDE"})
LIFTED = frozenset({"COERCE", "SANCTION"})
CONTENT_REACH = 14


def bundled(scene: Scene, above: Sequence[Step], filler: Filler) -> bool:
    """Whether an act is what a row or round in a demand or threat consists of (هدد بشن سلسلة من الغارات)."""
    rows = (step.at for step in above if filler.first <= step.at <= filler.last and not filler.pronoun)
    return any(scene.words[at].lemma in grammar().bundle for at in rows)


def under(above: Sequence[Step], filler: Filler) -> bool:
    """Whether the head of a complement stands over an act (استعداده للمساهمة في إعادة الإعمار)."""
    return any(step.at == filler.head for step in above)


def entered(scene: Scene, above: Sequence[Step], filler: Filler) -> bool:
    """Whether an act is what a demand, threat or promise wants to be begun or gone on with (هددوا بالدخول في
    إضراب), or calls needful (ضرورة انسحابهم)."""
    needed = scene.words[filler.head].stem in grammar().needful
    return any(step.at == filler.head and (needed or _carries(scene, step)) for step in above)


def _carries(scene: Scene, step: Step) -> bool:
    """Whether the noun at a step only says that what stands in its slot is done (الدخول في إضراب, and in the
    idafa what would be its object: تنفيذ هجمات)."""
    whole = Step(step.at, "object") if step.slot == "idafa" else step
    return doing(scene, step) is not None or doing(scene, whole) is not None


def held_to(act: Act, other: Act, filler: Filler) -> int:
    """The last word of a demand's or promise's complement that an act can stand on as its content: its head,
    and for talks the whole of it (عرضت استضافة جولة من المفاوضات)."""
    sought = other.event in SOUGHT and act.event == "CONSULT"
    lifted = other.event == "CONCEDE" and act.event in LIFTED  # رفعت قرار منع السفر
    return filler.last if sought or lifted else filler.head


def late_content(scene: Scene, act: Act, other: Act) -> bool:
    """Whether an act stands in the complement of a verb of demand that an inserted clause has parted from
    it, or bare right behind who is asked (ناشد الحكومة وقف القصف، ناشد الجيش التدخل لفك الحصار).
    """
    own = scene.parse.phrase_of[act.trigger.first] if other.event == "REQUEST" else -1
    if own >= 0 and scene.words[act.at].pos != "verb":
        told = scene.parse.phrases[own].first
        aim = own > 0 and scene.parse.phrases[own].prep == FOR
        help_asked = scene.parse.phrases[own - aim]
        stands = not help_asked.prep and told == act.trigger.first
        stands = stands and (not aim or scene.words[help_asked.head].lemma in grammar().stepping_in)
        asked = (*other.trigger.slots.get("object", ()), *other.recipient.fillers)
        if stands and any(f.last + 1 == help_asked.first and f.first > other.at for f in asked):
            return True
    frame = other.trigger.entry.frame.verb
    prep = scene.words[act.trigger.first].prep
    wanted = prep and frame.get(prep) == "content" and scene.words[act.at].pos != "verb"
    return bool(wanted) and act.at - other.at <= CONTENT_REACH and not stop_between(scene, other.at, act.at)
