"""Acts: triggers with their parties, thinned to what a careful reader would code once.

Dropped are words whose required parties are missing, the content of a demand or threat (it has not happened),
the topic of a protest, and outcomes (deaths, injuries) of an attack that is named beside them: their victims
go to it.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from marsad.arabic.grammar import grammar
from marsad.extract.act import Act, overlapping, recognised
from marsad.extract.announced import announcers
from marsad.extract.content import aimed_at_doer, is_content, is_topic, only_tells, with_target
from marsad.extract.coreference import Discourse
from marsad.extract.doers import (
    counted,
    dropped,
    is_document,
    issuer,
    met,
    named,
    participants,
    suits,
    told_in,
    unsaid,
    voiced,
    whose_deed,
)
from marsad.extract.fitting import fitted
from marsad.extract.ordinary import ordinary
from marsad.extract.parties import Cast, cast
from marsad.extract.roles import roles
from marsad.extract.same_act import absorb_outcomes, is_party, merge, not_on_himself, within_assault
from marsad.extract.scene import Scene
from marsad.extract.targets import with_target_behind
from marsad.extract.triggers import Trigger, behind_comma, find_triggers
from marsad.extract.wielded import wielders
from marsad.resolve.actors import PartyAnswer

AIMED = frozenset({"REJECT", "THREATEN", "PROTEST", "ACCUSE"})
ALLEGE = "allege"
HELD = frozenset({"abduct", "release"})
SPOKEN = frozenset(
    {"REQUEST", "ACCUSE", "REJECT", "THREATEN", "AGREE", "SUPPORT", "CONCEDE", "CONSULT", "RETREAT"}
)
CROWDED = frozenset({"PROTEST", "ASSAULT", "COERCE"})
HARM = frozenset({"ASSAULT", "COERCE", "RETREAT"})
GIVEN = frozenset({"AID", "COOPERATE"})
ORGANISED = frozenset({("LAB", "body"), ("SOC", "group"), ("SOC", "body")})
PLACE_VICTIMS = frozenset({"ASSAULT", "COERCE", "MOBILIZE", "RETREAT"})


def acts(scene: Scene, discourse: Discourse) -> tuple[Act, ...]:
    """The acts that one sentence tells of, in order."""
    told = [_act(scene, trigger, discourse) for trigger in find_triggers(scene)]
    found = [aimed_at_doer(act, told) for act in told]
    found = [with_target_behind(scene, act, discourse) for act in found]
    found = [act for act in found if not only_tells(act, found)]
    found = [_refitted(scene, act, with_target(scene, act, found, discourse)) for act in found]
    found = [act for act in found if not is_content(scene, act, found) and not is_topic(scene, act, found)]
    found = [act for act in found if act.trigger.entry.outcome or _sound(scene, act)]
    found = absorb_outcomes(scene, found)
    found = [act for act in found if _sound(scene, act)]
    found = [not_on_himself(act) for act in merge(scene, found)]
    found = [act for act in found if not within_assault(act, found) and not is_party(act, found)]
    return tuple(act for act in found if not _weak(act) or not _outdone(scene, act, found))


def _weak(act: Act) -> bool:
    return all(told.trigger.entry.weak for told in (act, *act.merged))


def _refitted(scene: Scene, before: Act, act: Act) -> Act:
    """An act fitted anew where it found whom it is aimed at."""
    if act is before:
        return act
    actor, recipient = fitted(scene.story, act.event, act.actor, act.recipient)
    return replace(act, actor=actor, recipient=recipient)


def _outdone(scene: Scene, weak: Act, found: Sequence[Act]) -> bool:
    """Whether a word that tells of an act only where nothing better does has a rival: an act of the same
    quad class, or one that it completes, that names somebody."""
    types = scene.lexicon.codebook.types
    return any(
        other is not weak
        and (
            (types[other.event].quad == types[weak.event].quad and not _stands_alone(scene, weak, other))
            or _holds(other, weak.at)
        )
        and (other.actor.parties or other.recipient.parties or scene.words[other.at].pos == "verb")
        for other in found
    )


def _holds(act: Act, at: int) -> bool:
    """Whether a word completes what an act tells (سجنته المحكمة بتهمة التجسس), not as its subject."""
    held = (f for slot, fillers in act.trigger.slots.items() if slot != "subject" for f in fillers)
    return any(filler.first <= at <= filler.last for filler in held)


def _stands_alone(scene: Scene, weak: Act, other: Act) -> bool:
    """Whether a finite verb with a doer of its own tells its act in another clause than another one."""
    clause = scene.parse.clause_of(weak.at)
    if clause is None or not weak.actor.parties or scene.words[weak.at].pos != "verb":
        return False
    return other.trigger.form == "active" or not weak.at <= other.at <= clause.end


def _act(scene: Scene, trigger: Trigger, discourse: Discourse) -> Act:
    found = roles(scene, trigger)
    metonyms = trigger.entry.event not in PLACE_VICTIMS
    actor = cast(scene, "actor", found.actor, discourse, metonyms=True)
    recipient = cast(scene, "recipient", found.recipient, discourse, metonyms)
    if trigger.entry.event == "ASSAULT" and (not actor.parties or trigger.form != "verb"):
        actor = _wielding(scene, trigger, actor, discourse)
    if not recipient.parties and trigger.entry.event in HARM:
        recipient = counted(scene, "recipient", found.recipient)
    if not actor.parties and trigger.entry.event in CROWDED:
        protest = trigger.entry.event == "PROTEST"
        crowds = [
            f for f in found.actor if protest or (scene.words[f.first].article and f.how == "subject.after")
        ]
        actor = counted(scene, "actor", crowds)
    if trigger.entry.event == "CONSULT":
        actor = met(scene, trigger, actor, found.does, discourse)
    if found.suffers is not None and not recipient.parties:
        recipient = unsaid(scene, found.suffers, discourse)
    if found.does is not None and not actor.parties:
        actor = unsaid(scene, found.does, discourse)
    left_out = all(f.how == "subject.pronoun" for f in found.actor) or told_in(scene, trigger)
    if not actor.parties and left_out and not found.passive:
        actor = dropped(scene, trigger, discourse, found.left_out)
    if not actor.parties and found.passive and _goes_on(scene, trigger):
        actor = dropped(scene, trigger, discourse, left_out=True)
    if not actor.parties and not found.passive:
        actor = participants(scene, trigger, discourse)
    if not actor.parties and trigger.entry.event in SPOKEN:
        actor = issuer(scene, found.actor, discourse) or named(scene, found.actor)
    if trigger.entry.event in SPOKEN and (
        behind_comma(scene.parse, trigger.at) or not suits(scene, trigger, actor)
    ):
        actor = voiced(scene, trigger, discourse) or actor
    if not recipient.parties and trigger.entry.event in AIMED and ALLEGE not in trigger.entry.mode:
        recipient = cast(scene, "recipient", found.content[:1], discourse, metonyms=True)
    if not actor.parties:
        actor = cast(scene, "actor", announcers(scene, trigger, recipient), discourse, metonyms=True)
    if not recipient.parties and trigger.entry.event in AIMED | {"SUPPORT"}:
        recipient = whose_deed(scene, found, discourse)
    if recipient.parties and actor.parties:
        kept = tuple(p for p in recipient.parties if not any(overlapping(p, a) for a in actor.parties))
        recipient = replace(recipient, parties=kept)
    holding = not HELD.isdisjoint(trigger.entry.mode)
    actor, recipient = fitted(scene.story, trigger.entry.event, actor, recipient, holding)
    return Act(trigger, found, actor, recipient)


def _wielding(scene: Scene, trigger: Trigger, actor: Cast, discourse: Discourse) -> Cast:
    """The doers of an attack by their weapon, where the act itself names none of its own."""
    own = any(filler.how.startswith(("idafa", "prep")) for filler in actor.fillers)
    if own:
        return actor
    armed = cast(scene, "actor", wielders(scene, trigger), discourse, metonyms=True)
    return armed if armed.parties else actor


def _goes_on(scene: Scene, trigger: Trigger) -> bool:
    """Whether a verb of speech that could be a passive opens a sentence with و: who spoke before goes on
    (واتهم الوزير بالتقصير)."""
    word = scene.words[trigger.at]
    opens = trigger.at == 0 and word.conj == "و" and word.reading.number == "s"
    return opens and trigger.entry.event in SPOKEN and "agent" not in trigger.slots


def _sound(scene: Scene, act: Act) -> bool:
    return _complete(scene, act) and _animate(scene, act) and _public(scene, act) and not ordinary(scene, act)


def _complete(scene: Scene, act: Act) -> bool:
    if _of_the_article(scene, act):
        return True
    tests = {
        "actor": recognised(act.actor.parties),
        "recipient": recognised(act.recipient.parties),
        "party": recognised(act.actor.parties) or recognised(act.recipient.parties),
    }
    if act.trigger.form == "verb" and (act.trigger.entry.needs or "subject" not in act.trigger.slots):
        tests["actor"] = tests["party"]
    return all(tests.get(role, True) for role in act.trigger.entry.requires)


def _of_the_article(scene: Scene, act: Act) -> bool:
    """Whether a finite verb of speech leaves its subject to what was said before, or has a paper say it (دعا
    البيان إلى), in an article that names political actors."""
    unsaid = not act.actor.parties and all(is_document(scene, filler) for filler in act.roles.actor)
    left_out = act.trigger.form == "verb" and unsaid and not act.roles.passive
    word = scene.words[act.at]
    third = word.reading.person == 3 and word.pronoun != "ي"
    if not (left_out and third and act.event in SPOKEN and scene.mentioned):
        return False
    return all(match.kind != "actor" for match in scene.lexicon.parties.find(scene.words, act.at))


def _animate(scene: Scene, act: Act) -> bool:
    """A finite verb whose stated doer and object are no parties speaks of something else (metaphor,
    nature); thousands who protest are people.
    """
    if act.trigger.form != "verb" or act.actor.parties or act.recipient.parties:
        return True
    crowd = grammar().quantifier if act.event == "PROTEST" else frozenset()
    if any(
        scene.words[f.first].stem in crowd or scene.words[f.first].folded in crowd for f in act.roles.actor
    ):
        return True
    if _of_the_article(scene, act):
        return True
    return all(f.pronoun for f in (*act.roles.actor, *act.roles.recipient))


def _organised(answer: PartyAnswer) -> bool:
    """Whether a party is a union, a tribe or an association, or speaks for one by its office."""
    head = answer.sector == "LAB" and answer.basis.startswith("title")
    return head or (answer.sector, answer.kind) in ORGANISED


def _public(scene: Scene, act: Act) -> bool:
    """Words, meetings and gifts among private people are no political acts, nor is a visit to them; unions
    and tribes speak in public."""
    if act.event not in SPOKEN | GIVEN or not act.actor.parties:
        return True
    private = scene.lexicon.codebook.private
    if "visit" in act.trigger.entry.mode and act.recipient.parties:
        return not all(p.sector in private and p.id is None for p in act.recipient.parties)
    if not act.actor.fillers and any(p.sector in {"LAB", "SOC"} for p in act.actor.parties):
        return True
    answers = (scene.answer(f) for f in act.actor.fillers if not f.pronoun)
    if any(answer is not None and _organised(answer) for answer in answers):
        return True
    political = {noun for nouns in scene.lexicon.cues.participants.values() for noun in nouns}
    if any(
        political & scene.shapes[f.head] or scene.words[f.head].lemma in political for f in act.actor.fillers
    ):
        return True
    return not all(p.sector in private and p.id is None for p in (*act.actor.parties, *act.recipient.parties))
