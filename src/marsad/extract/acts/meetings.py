"""One meeting told by several words: a visit, its welcome, its talks and what it is for."""

from __future__ import annotations

from marsad.arabic.classes.grammar import grammar
from marsad.arabic.classes.particles import FROM
from marsad.extract.parties.mentions import METONYM
from marsad.extract.parties.parties import Cast
from marsad.extract.roles.act import Act, compatible, overlap, overlapping
from marsad.extract.sentence.scene import Scene
from marsad.extract.trigger.over_verbs import doers_side

VISIT, PAIR = "visit", 2
MEANS = frozenset({"عبر"})


def one_meeting(scene: Scene, one: Act, other: Act) -> bool:
    """Whether two words tell of one meeting, which somebody comes for, holds or is told to hold."""
    if one.event != "CONSULT" or other.event != "CONSULT" or came_from(scene, other):
        return False
    ways = (_one_visit, held_in_it, visited_for)
    return _efforts(one, other) or any(way(scene, one, other) for way in ways)


def came_from(scene: Scene, act: Act) -> bool:
    """Whether an act's noun is only where somebody comes back from (التقاه لدى عودته من زيارة للسودان), or
    tells of talks before (وصل إلى عدن بعد محادثات أجراها مع مسؤولين عمانيين)."""
    if _after_talks(scene, act):
        return True
    at = act.trigger.first - 1
    if at < 1 or scene.words[at].folded != FROM or scene.words[act.at].pos == "verb":
        return False
    return scene.words[at - 1].lemma in grammar().coming_back


def _after_talks(scene: Scene, act: Act) -> bool:
    """Whether the noun of talks between two or more stands behind a word for *after*."""
    before = scene.words[act.trigger.first - 1] if act.trigger.first else None
    held = before is not None and before.folded in grammar().upon | grammar().after_clause
    return held and act.trigger.form != "verb" and len(act.actor.parties) >= PAIR


def _one_visit(scene: Scene, one: Act, other: Act) -> bool:
    """Whether two words tell of one visit: somebody's arrival, his host's welcome and the message that he
    brings."""
    if VISIT not in one.modes | other.modes:
        return False
    others = (one.modes | other.modes) - {VISIT}
    if others or not compatible(one.actor.parties, other.actor.parties):
        return False
    clause = scene.parse.clause_of(other.at)
    within = clause is not None and not scene.words[other.at].conj and not other.recipient.parties
    within = within and len(other.actor.parties) < PAIR  # وصل إلى القاهرة، حيث أجرى محادثات مع نظيره
    return within or _hosts(one, other)  # وصل في زيارة يحمل فيها رسالة


def held_in_it(scene: Scene, one: Act, other: Act) -> bool:
    """Whether a noun says what kind of talks the word before it tells (بحث ... خلال اتصال هاتفي مع، محادثاته
    عبر اتصال هاتفي مع)."""
    if one.event != "CONSULT" or other.event != "CONSULT":
        return False
    told = scene.parse.clause_of(other.at)
    if told is not None and told.antecedent is not None and told.antecedent == scene.parse.phrase_of[one.at]:
        return True  # محادثات بحث الجانبان فيها الأزمة
    verb = scene.words[one.at].pos == "verb"
    slots = grammar().occasion if verb else MEANS
    within = [f for slot, fillers in one.trigger.slots.items() if slot in slots for f in fillers]
    inside = other.heads(within)
    return inside and (not verb or compatible(one.actor.parties, other.actor.parties))


def visited_for(scene: Scene, one: Act, other: Act) -> bool:
    """Whether a noun tells what talks somebody comes for (يصل إلى القاهرة لإجراء مباحثات مع مسؤولين)."""
    if one.event != "CONSULT" or other.event != "CONSULT" or VISIT not in one.modes:
        return False
    aims = one.trigger.slots.get("ل", ())
    inside = other.lies_in(aims) and doers_side(other.trigger) == "actor"  # not لاستقبال ضيفه
    return (
        inside and scene.words[one.at].pos == "verb" and not overlap(one.actor.parties, other.actor.parties)
    )


def to_meet(scene: Scene, one: Act, other: Act) -> Cast:
    """Whom a noun of meeting right behind ل says that somebody comes to meet (وصل إلى صنعاء للقاء قادة):
    they receive him, where his visit names no more than the capital that he comes to; else nobody."""
    aims = [f.head for f in one.trigger.slots.get("ل", ()) if not f.pronoun]
    capital = all(why.rule.endswith(METONYM) for why in one.recipient.why)
    if VISIT not in one.modes or scene.words[one.at].pos != "verb" or other.at not in aims or not capital:
        return Cast()
    told = zip(other.actor.parties, other.actor.fillers, other.actor.why, strict=False)
    met = [of for of in told if not any(overlapping(of[0], doer) for doer in one.actor.parties)]
    return Cast(tuple(p for p, _, _ in met), tuple(f for _, f, _ in met), tuple(w for _, _, w in met))


def _efforts(one: Act, other: Act) -> bool:
    """Whether a noun tells what mediators do and another one behind it what for (جهود لتقريب وجهات النظر)."""
    if one.trigger.form != "noun":
        return False
    aims = (*one.trigger.slots.get("ل", ()), *one.trigger.slots.get("الي", ()))
    inside = other.heads(aims)
    return inside and not other.actor.parties


def _hosts(one: Act, other: Act) -> bool:
    """Whether the hosts of two visits may be one: a state and those who act for it are."""
    hosts, more = one.recipient.parties, other.recipient.parties
    if not hosts or not more:
        return "noun" in {one.trigger.form, other.trigger.form}
    return overlap(hosts, more) or any(p.code and p.code == q.code for p in hosts for q in more)
