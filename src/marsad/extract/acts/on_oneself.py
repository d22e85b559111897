"""Acts of somebody on himself or his own, which are coded as none of his."""

from __future__ import annotations

from collections.abc import Sequence

from msgspec.structs import replace

from marsad.arabic.classes.grammar import grammar
from marsad.extract.parties.parties import Cast
from marsad.extract.parties.partitive import some_of_own
from marsad.extract.roles.act import Act, overlap, overlapping
from marsad.extract.sentence.scene import Scene
from marsad.model import Party

HARM = frozenset({"ASSAULT", "COERCE"})
CEASEFIRE = "ceasefire"


def not_on_himself(scene: Scene, act: Act) -> Act:
    """The act without a recipient that is its actor: nobody is coded as acting on himself, nor on some of his
    own (فرقتهم الشرطة وأصابت عشرة منهم)."""
    doers = act.actor.parties
    some = [] if act.event not in HARM else some_of_own(scene, doers, act.recipient.parties)
    if some:
        left = tuple(p for p in act.recipient.parties if p not in some)
        act = replace(act, recipient=replace(act.recipient, parties=left))
    sides = {p.text for p in doers} if act.trigger.entry.two_sided and len(doers) > 1 else set()
    kept = tuple(
        p
        for p in act.recipient.parties
        if not any(overlapping(p, doer) for doer in doers) and p.text not in sides
    )
    if len(kept) < len(act.recipient.parties):
        act = replace(act, recipient=replace(act.recipient, parties=kept))
    return replace(act, actor=Cast()) if _itself(act.actor.parties, act.recipient.parties) else act


def admits_losses(scene: Scene, act: Act) -> bool:
    """Whether somebody only admits that his own men were hit (أقرت الجماعة بمقتل عدد من عناصرها): it was no
    deed of his."""
    clause = scene.parse.clause_over(act.trigger.first) if act.event == "ASSAULT" else None
    if clause is None or scene.words[clause.verb].lemma not in grammar().admitting:
        return False
    hit = [f for told in (act, *act.merged) for f in told.recipient.fillers if not f.pronoun]
    return any(scene.words[at].pronoun for f in hit for at in range(f.first, f.last + 1))


def _itself(actor: Sequence[Party], recipient: Sequence[Party]) -> bool:
    """Whether actor and recipient would be one: nobody is coded as acting on himself."""
    return any(a.id is not None and a.id == r.id for a in actor for r in recipient)


def not_by_force(act: Act, found: Sequence[Act]) -> Act:
    """A protest without those as its doers who break it up (فضت الشرطة اعتصاما بالقوة)."""
    held = act.event == "PROTEST" and act.trigger.form == "noun" and act.actor.parties
    broken = held and any(_breaks_up(other, act) for other in found)
    return replace(act, actor=Cast()) if broken else act


def _breaks_up(force: Act, protest: Act) -> bool:
    """Whether a protest heads the object of a verb of force, whose doer was taken for its own."""
    if force.event not in {"ASSAULT", "COERCE"} or not overlap(force.actor.parties, protest.actor.parties):
        return False
    return any(not f.pronoun and f.head == protest.at for f in force.trigger.slots.get("object", ()))


def stops_others(act: Act, found: Sequence[Act]) -> bool:
    """Whether what is stopped is the attack of somebody else, which is no truce of who stops it (تدخل الوزير
    لوقف هجوم المتمردين)."""
    if act.event != "RETREAT" or CEASEFIRE not in act.modes or not act.actor.parties:
        return False
    held = [f for slot in ("object", "idafa") for f in act.trigger.slots.get(slot, ()) if not f.pronoun]
    attacks = [one for one in found if one.event == "ASSAULT" and one.actor.parties and one.heads(held)]
    return any(not overlap(one.actor.parties, act.actor.parties) for one in attacks)
