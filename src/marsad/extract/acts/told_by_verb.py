"""Verbs that only tell of an act of their own kind, which a noun behind them tells better."""

from __future__ import annotations

from collections.abc import Sequence

from marsad.extract.acts.aims import REFUSING
from marsad.extract.roles.act import Act, overlap
from marsad.extract.roles.voices import SPOKEN


def only_tells(act: Act, others: Sequence[Act]) -> bool:
    """Whether a verb only tells of an act of its own kind whose doer the verbal noun names (أعلن المتحدث رفض
    الحكومة), or of what talks were about (محادثات تناولت الأزمة)."""
    if act.trigger.form != "verb":
        return False
    if act.event in SPOKEN:
        same = [other for other in others if other is not act and other.event == act.event]
        about = act.trigger.slots.get("subject", ())
        telling = [o for o in same if o.actor.parties or not act.actor.parties]
        hits = act.recipient.parties and act.trigger.slots.get("object")  # اتهمت لجنة تحقيق وزيرين
        if not hits and any(f.head in {o.at, o.trigger.first} for o in telling for f in about):
            return True
        nobody = not (act.actor.fillers or act.recipient.fillers)
        if act.event == "CONSULT" and nobody and any(o.at < act.at and o.actor.parties for o in same):
            return True
    held = act.trigger.slots.get("object", ())
    return bool(held) and any(
        (other.event == act.event or (act.event == "REJECT" and other.event in REFUSING))
        and other.lies_in(held)
        and _by_idafa(other)
        and not (act.event == "SUPPORT" and overlap(act.recipient.parties, other.actor.parties))
        for other in others
        if other is not act
    )


def _by_idafa(act: Act) -> bool:
    own = [f for f in act.actor.fillers if f.how.startswith("idafa") and not f.pronoun]
    return bool(own) and act.trigger.form == "noun"
