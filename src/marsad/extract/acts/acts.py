"""Acts: triggers with their parties, thinned to what a careful reader would code once.

Dropped are words whose required parties are missing, the content of a demand or threat (it has not happened),
the topic of a protest, and outcomes (deaths, injuries) of an attack that is named beside them: their victims
go to it.
"""

from __future__ import annotations

from collections.abc import Sequence

from msgspec.structs import replace

from marsad.arabic.classes.grammar import grammar
from marsad.extract.acts.agreed_there import agreed_there
from marsad.extract.acts.aims import against_whom, aimed_at_doer, with_target
from marsad.extract.acts.backed import backs_its_own, backs_nobody
from marsad.extract.acts.claimed import claimed
from marsad.extract.acts.complete import complete, of_those_meant
from marsad.extract.acts.content import is_content
from marsad.extract.acts.crowds import as_what_it_is, of_the_march, of_those_marching
from marsad.extract.acts.labels import only_led_to
from marsad.extract.acts.lasting import only_stands
from marsad.extract.acts.left_open import is_left_open
from marsad.extract.acts.moves import within_assault
from marsad.extract.acts.of_parties import animate
from marsad.extract.acts.on_oneself import admits_losses, not_by_force, not_on_himself, stops_others
from marsad.extract.acts.ordinary import ordinary
from marsad.extract.acts.outcomes import absorb_outcomes, suffered_too
from marsad.extract.acts.outdone import outdone
from marsad.extract.acts.protested import against_backer, against_doer, before_embassy
from marsad.extract.acts.public import public
from marsad.extract.acts.said_to_be import is_accused, is_pretext, only_recalled
from marsad.extract.acts.same_act import is_party, merge
from marsad.extract.acts.same_hands import by_same_hands
from marsad.extract.acts.struck_back import at_who_began
from marsad.extract.acts.told_by_verb import only_tells
from marsad.extract.acts.topics import is_topic
from marsad.extract.acts.wanted import only_orders
from marsad.extract.parties.discourse import Discourse
from marsad.extract.parties.fitting import as_foreign, fitted, foreign_among
from marsad.extract.parties.parties import Cast
from marsad.extract.roles.act import Act, overlap
from marsad.extract.roles.called import calls_out
from marsad.extract.roles.casting import played
from marsad.extract.roles.targets import with_target_behind
from marsad.extract.sentence.scene import Scene
from marsad.extract.trigger.triggers import find_triggers


def acts(scene: Scene, discourse: Discourse) -> tuple[Act, ...]:
    """The acts that one sentence tells of, in order."""
    told = [as_what_it_is(scene, played(scene, trigger, discourse)) for trigger in find_triggers(scene)]
    if not told:
        return ()
    told = [of_the_march(scene, suffered_too(act, told), told) for act in told]
    told = [claimed(scene, by_same_hands(scene, act, told), discourse) for act in told]
    told = [agreed_there(scene, act, told) for act in told]
    found = [against_doer(scene, aimed_at_doer(scene, act, told), told) for act in told]
    found = [_refitted(scene, act, with_target_behind(scene, act, discourse)) for act in found]
    found = [_refitted(scene, act, at_who_began(scene, act, told)) for act in found]
    found = [act for act in found if not (only_tells(act, found) or is_left_open(scene, act))]
    found = [act for act in found if not (only_stands(scene, act) or stops_others(act, found))]
    found = [_refitted(scene, act, with_target(scene, act, found, discourse)) for act in found]
    found = [_refitted(scene, act, against_backer(scene, act, discourse)) for act in found]
    found = [_refitted(scene, act, before_embassy(scene, act, discourse)) for act in found]
    found = [act for act in found if not only_calls(scene, act, found)]
    found = [act for act in found if not is_content(scene, act, found) and not is_topic(scene, act, found)]
    found = [act for act in found if not only_orders(scene, act, found)]
    found = [
        act
        for act in found
        if act.trigger.entry.outcome or _sound(scene, of_those_marching(scene, act, told))
    ]
    found = [_of_their_own(scene, act) for act in absorb_outcomes(scene, found, told)]
    found = [of_those_marching(scene, act, told) for act in found]
    found = [against_whom(scene, act, found) for act in found]
    found = [act for act in found if _sound(scene, act)]
    found = [not_on_himself(scene, act) for act in merge(scene, found, told)]
    found = [replace(act, actor=Cast()) if admits_losses(scene, act) else act for act in found]
    found = [not_by_force(act, found) for act in found]
    found = [act for act in found if not within_assault(scene, act, found) and not is_party(act, found)]
    return tuple(_agreed(scene, [act for act in found if not _weak(act) or not outdone(scene, act, found)]))


def only_calls(scene: Scene, act: Act, others: Sequence[Act]) -> bool:
    """Whether a demand is a call for a protest that is its caller's own act (دعا الحزب إلى التظاهر)."""
    return act.event == "REQUEST" and any(
        other.event == "PROTEST"
        and overlap(other.actor.parties, act.actor.parties)
        and calls_out(scene, act.at, other.trigger)
        for other in others
    )


def _agreed(scene: Scene, found: Sequence[Act]) -> Sequence[Act]:
    """The acts of a sentence with each party of one country in all of them."""
    codes = foreign_among(scene.story, (cast for act in found for cast in (act.actor, act.recipient)))
    if not codes:
        return found
    return [
        replace(
            act,
            actor=as_foreign(scene.story, act.actor, codes),
            recipient=as_foreign(scene.story, act.recipient, codes),
        )
        for act in found
    ]


def _weak(act: Act) -> bool:
    return all(told.trigger.entry.weak for told in (act, *act.merged))


def _refitted(scene: Scene, before: Act, act: Act) -> Act:
    """An act fitted anew where it found whom it is aimed at."""
    if act is before:
        return act
    actor, recipient = fitted(scene.story, scene.lexicon.parties, act.event, act.actor, act.recipient)
    return replace(act, actor=actor, recipient=recipient)


def _of_their_own(scene: Scene, act: Act) -> Act:
    """An attack fitted anew with those who died in it: they are not of a state only because it attacked them
    (إن القصف الإسرائيلي قتل سبعة مدنيين)."""
    lent = bool(act.merged) and act.event == "ASSAULT" and bool(act.actor.parties and act.recipient.parties)
    if not lent or len(act.recipient.why) != len(act.recipient.parties):
        return act
    return _refitted(scene, act.merged[0], act)


def _sound(scene: Scene, act: Act) -> bool:
    sound = complete(scene, act) and of_those_meant(scene, act) and animate(scene, act)
    helping = sound and act.event == "SUPPORT"
    sound = sound and not (helping and (backs_nobody(scene, act) or backs_its_own(scene, act)))
    sound = sound and not (is_accused(scene, act) or is_pretext(scene, act) or only_led_to(scene, act))
    sound = sound and not _of_the_law(scene, act)
    return sound and public(scene, act) and not (ordinary(scene, act) or only_recalled(scene, act))


def _of_the_law(scene: Scene, act: Act) -> bool:
    """Whether a present only tells what a law provides for, which nobody does (يحظر القانون التظاهر)."""
    if act.trigger.form != "verb" or scene.words[act.at].reading.tense != "present":
        return False
    heads = (scene.words[f.head].lemma for f in act.trigger.slots.get("subject", ()) if not f.pronoun)
    return any(lemma in grammar().law for lemma in heads)
