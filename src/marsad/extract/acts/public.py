"""Words, meetings and gifts among private people, which are no political acts."""

from __future__ import annotations

from marsad.arabic.classes.grammar import grammar
from marsad.extract.roles.act import Act
from marsad.extract.roles.voices import SPOKEN
from marsad.extract.sentence.scene import Scene
from marsad.extract.trigger.triggers import find_triggers
from marsad.resolve.actors.answer import PartyAnswer

FORCE = frozenset({"ASSAULT", "COERCE", "MOBILIZE", "RETREAT"})
ON_FORCE = {
    "ACCUSE": frozenset({"COERCE"}),
    "REQUEST": FORCE,
    "REJECT": FORCE,
}  # what makes words on it public
GIVEN = frozenset({"AID", "COOPERATE"})
ORGANISED = frozenset({("LAB", "body"), ("SOC", "group"), ("SOC", "body")})


def _organised(answer: PartyAnswer) -> bool:
    """Whether a party is a union, a tribe or an association, speaks for one by its office, or is the national
    section of a society that the tables know (الهلال الأحمر القطري)."""
    if answer.kind == "body" and answer.basis.startswith("name:"):
        return True
    head = answer.sector == "LAB" and answer.basis.startswith("title")
    return head or (answer.sector, answer.kind) in ORGANISED


def _of_protest(scene: Scene, act: Act) -> bool:
    """Whether a protest is what an act is done to or threatened with (أنهى الأسرى إضرابهم، هدد العمال
    بالإضراب، بالدخول في إضراب)."""
    slots = act.trigger.slots
    told = [f for slot in ("object", "idafa", "ب") for f in slots.get(slot, ())]
    into = (f.last + 2 for f in told if scene.shapes[f.head] & scene.lexicon.doing.keys())
    behind = (at for at in into if at < len(scene.words) and scene.words[at - 1].pos == "prep")
    heads = (scene.words[at].lemma for at in (*(f.head for f in told), *behind))
    return scene.lexicon.predicates.noun_of("PROTEST", heads)


def public(scene: Scene, act: Act) -> bool:
    """Words, meetings and gifts among private people are no political acts, nor is a visit to them; unions
    and tribes speak in public, and protests end in it."""
    if act.event not in SPOKEN | GIVEN or not act.actor.parties:
        return True
    private = scene.lexicon.codebook.private
    visit = "visit" in act.modes
    hosts = act.roles.recipient if visit else ()
    crowd = not act.recipient.parties and all(
        scene.words[host.first].stem in grammar().quantifier for host in hosts
    )
    if hosts and crowd:
        return False  # تجمع المئات لاستقبال زعيمهم
    if visit and act.recipient.parties:
        own = all(p.sector in private and p.id is None for p in act.recipient.parties)
        return not own or _of_protest(scene, act)
    for party in (*act.actor.parties, *act.recipient.parties):  # the cheapest question first
        if party.sector not in private or party.id is not None:
            return True
    if not act.actor.fillers and any(p.sector in {"LAB", "SOC"} for p in act.actor.parties):
        return True
    answers = (scene.answer(f) for f in act.actor.fillers if not f.pronoun)
    if any(answer is not None and _organised(answer) for answer in answers):
        return True
    political = {noun for nouns in scene.lexicon.cues.participants.values() for noun in nouns}
    starts = {party.start for party in act.actor.parties} if not act.actor.fillers else set()
    heads = {f.head for f in act.actor.fillers}
    heads |= {at for at, word in enumerate(scene.words) if starts and word.stem_start in starts}
    if any(political & scene.shapes[at] or scene.words[at].lemma in political for at in heads):
        return True
    of_force = act.event in ON_FORCE and (
        _of_peoples(scene, act) or _of_force(scene, act, ON_FORCE[act.event])
    )
    return of_force or _of_protest(scene, act)


def _of_force(scene: Scene, act: Act, kinds: frozenset[str]) -> bool:
    """Whether what is blamed, asked for or refused is an act of force or its end (ندد المحامي باعتقال موكله،
    طالب الأهالي بالإفراج عن أبنائهم): no private matter."""
    held = [f for slot, fillers in act.trigger.slots.items() if slot != "subject" for f in fillers]
    within = {at for f in held if not f.pronoun for at in range(f.first, f.last + 1)}
    return any(told.event in kinds and told.at in within for told in find_triggers(scene))


def _of_peoples(scene: Scene, act: Act) -> bool:
    """Whether those who speak are a people, or a community that is named as one (رفض التركمان ضم المدينة)."""
    heads = [scene.words[f.head] for f in act.actor.fillers if not f.pronoun]
    if any(w.article and w.lemma in grammar().peoples and w.reading.number != "s" for w in heads):
        return True
    answers = (scene.answer(f) for f in act.actor.fillers if not f.pronoun)
    return any(answer is not None and answer.kind == "people" for answer in answers)
