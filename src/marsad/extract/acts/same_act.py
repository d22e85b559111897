"""Acts told several times become one, and what is only part of another act is none."""

from __future__ import annotations

from collections.abc import Sequence

from msgspec.structs import replace

from marsad.arabic.classes.grammar import grammar
from marsad.extract.acts.contradicted import again, contradicted, told_again
from marsad.extract.acts.fights import broke_out, deed_beside_fight
from marsad.extract.acts.meetings import held_in_it, to_meet, visited_for
from marsad.extract.acts.said_on import carried, resumed_by
from marsad.extract.acts.told_twice import met_besides, not_beaten_off, told_twice, tool_of
from marsad.extract.parties.parties import Cast
from marsad.extract.roles.act import Act, overlap, overlapping
from marsad.extract.roles.lone import told_as
from marsad.extract.sentence.scene import Scene
from marsad.model import Party


def merge(scene: Scene, found: Sequence[Act], told: Sequence[Act]) -> list[Act]:
    """Acts of one type in one sentence that name no different parties are one act, told twice; ``told`` are
    all that the sentence tells."""
    kept: list[Act] = []
    for act in found:
        alike = (n for n, k in enumerate(kept) if told_twice(scene, k, act) and not blamed(k, act, told))
        at = next(alike, None)
        before = [kept[at]] if at is not None else [k for k in kept if again(scene, k, act)]
        against = next((one for one in before if contradicted(scene, one, act, told)), None)
        if against is not None:
            act, at = told_again(scene, against, act, told), None
        if at is None:
            kept.append(act)
        elif tool_of(scene, kept[at], act) or deed_beside_fight(scene, kept[at], act):
            kept[at] = _joined(scene, act, kept[at])
        elif not_beaten_off(scene, kept[at], act):
            kept[at] = act
        elif broke_out(scene, kept[at], act):
            named = kept[at].actor.parties or kept[at].recipient.parties
            kept[at] = kept[at] if named else act  # who fought later did not do what led to it
        else:
            same = kept[at]
            if resumed_by(scene, same, act) and act.actor.parties:
                came = same.event == "CONSULT"  # عقد القائد اجتماعا حضره ضباط
                same = replace(same, actor=together([same.actor, act.actor]) if came else act.actor)
            met = held_in_it(scene, same, act) and scene.words[same.at].pos != "verb"
            met = met or met_besides(same, act)
            doers = together([same.actor, act.actor]) if met else same.actor
            hit = act.recipient if carried(scene, same, act) and act.recipient.parties else same.recipient
            hit = together([hit, act.actor]) if visited_for(scene, same, act) else hit
            hosts = to_meet(scene, same, act) if same.event == "CONSULT" else Cast()
            hit = told_as(hosts, "actor", "recipient") if hosts.parties else hit
            kept[at] = _joined(scene, replace(same, actor=doers, recipient=hit), act)
    return kept


def together(casts: Sequence[Cast]) -> Cast:
    """Several casts as one, without whom an earlier one names already."""
    parties: list[Party] = []
    for one in casts:
        parties.extend(p for p in one.parties if not overlap((p,), parties))
    fillers = dict.fromkeys(f for one in casts for f in one.fillers)
    why = dict.fromkeys(step for one in casts for step in one.why)
    return Cast(tuple(parties), tuple(fillers), tuple(why))


def blamed(one: Act, other: Act, told: Sequence[Act]) -> bool:
    """Whether only somebody's accusation behind an act says who did it (اغتيل، واتهمت أسرته الحركة باغتياله):
    the text that tells the act names nobody, and the accusation is another's word."""
    doers = other.actor.parties
    return any(
        act.event == "ACCUSE" and one.at < act.at < other.at and overlap(act.recipient.parties, doers)
        for act in (told if doers and not one.actor.parties else ())
    )


def _joined(scene: Scene, one: Act, other: Act) -> Act:
    told = one.actor.parties and one.recipient.parties
    repelled = None if told else _beaten_off(scene, one, other)
    own = one.actor.parties or repelled is not None or _only_fell(one, other)
    return replace(
        one,
        actor=one.actor if own else other.actor,
        recipient=one.recipient if one.recipient.parties else repelled or _struck(one, other),
        merged=(*one.merged, other, *other.merged),
    )


def _only_fell(one: Act, other: Act) -> bool:
    """Whether a fight told beside an attack has for its sides only those whom that hit (قتل جنديان في غارات
    واشتباكات)."""
    hit = one.recipient.parties
    fought = other.trigger.entry.two_sided and other.actor.parties
    return bool(fought) and all(any(overlapping(p, h) for h in hit) for p in other.actor.parties)


def _beaten_off(scene: Scene, one: Act, other: Act) -> Cast | None:
    """Whom a verb of repelling strikes where its object is the attack: who makes that, not whom he hits (صدت
    القوات هجوما شنه مسلحون على القاعدة، دحر العدوان الحوثي)."""
    if scene.words[one.at].lemma not in grammar().opposing:
        return None
    if not (other.lies_in(one.roles.content) or other.lies_in(one.roles.recipient)):
        return None
    doers = one.actor.parties
    against = tuple(p for p in other.actor.parties if not any(overlapping(p, doer) for doer in doers))
    return replace(told_as(other.actor, "actor", "recipient"), parties=against) if against else Cast()


def _struck(one: Act, other: Act) -> Cast:
    """Whom an act without a recipient struck by another mention of it: its recipient, else the other side of
    the fight that it was (استعاد الجيش البلدة بعد معارك مع المتمردين)."""
    doers, cast = one.actor.parties, other.actor
    if (
        other.recipient.parties
        or not doers
        or one.trigger.entry.two_sided
        or not other.trigger.entry.two_sided
    ):
        return other.recipient
    against = tuple(p for p in cast.parties if not any(overlapping(p, d) for d in doers))
    return replace(cast, parties=against) if len(against) < len(cast.parties) else other.recipient


def is_party(act: Act, found: Sequence[Act]) -> bool:
    """Whether the noun of a move of forces or of a protest is itself a party of another act (استهدف رتلا
    عسكريا، دعا الحراك إلى), or that of help one of another act of help (أغاثت فرق الإنقاذ)."""
    return (
        act.event in {"MOBILIZE", "PROTEST", "AID"}
        and act.trigger.form != "verb"
        and any(
            other is not act
            and (act.event != "AID" or other.event == "AID")
            and any(not f.pronoun and f.first <= act.at <= f.head for f in side.fillers)
            for other in found
            for side in (other.actor, other.recipient)
        )
    )
