"""Acts: triggers with their parties, thinned to what a careful reader would code once.

Dropped are words whose required parties are missing, the content of a demand or threat (it has not happened),
the topic of a protest, and outcomes (deaths, injuries) of an attack that is named beside them: their victims
go to it.
"""

from __future__ import annotations

from collections.abc import Sequence

from msgspec.structs import replace

from marsad.arabic.classes.grammar import grammar
from marsad.arabic.classes.particles import BETWEEN
from marsad.extract.acts.agreed_there import agreed_there
from marsad.extract.acts.aims import against_whom, aimed_at_doer, with_target
from marsad.extract.acts.claimed import claimed
from marsad.extract.acts.content import is_content
from marsad.extract.acts.crowds import as_what_it_is, of_the_march, of_those_marching
from marsad.extract.acts.labels import is_accused, is_pretext, only_led_to, only_recalled
from marsad.extract.acts.lasting import only_stands
from marsad.extract.acts.left_open import is_left_open
from marsad.extract.acts.moves import within_assault
from marsad.extract.acts.ordinary import ordinary
from marsad.extract.acts.outcomes import absorb_outcomes, suffered_too
from marsad.extract.acts.protested import against_backer, against_doer, before_embassy
from marsad.extract.acts.same_act import (
    admits_losses,
    is_party,
    merge,
    not_by_force,
    not_on_himself,
    stops_others,
)
from marsad.extract.acts.same_hands import by_same_hands
from marsad.extract.acts.struck_back import at_who_began
from marsad.extract.acts.told_by_verb import only_tells
from marsad.extract.acts.topics import is_topic
from marsad.extract.acts.wanted import only_orders
from marsad.extract.parties.discourse import Discourse
from marsad.extract.parties.fitting import as_foreign, fitted, foreign_among
from marsad.extract.parties.own_power import its_own
from marsad.extract.parties.parties import Cast
from marsad.extract.roles.act import Act, overlap, recognised
from marsad.extract.roles.called import calls_out
from marsad.extract.roles.casting import SPOKEN, played
from marsad.extract.roles.doers import is_document
from marsad.extract.roles.targets import with_target_behind
from marsad.extract.sentence.scene import Scene
from marsad.extract.standing.negators import negator_of
from marsad.extract.trigger.kinds import KINDS, SPEAKER
from marsad.extract.trigger.triggers import ANYTHING, find_triggers
from marsad.extract.trigger.wielded import is_tool
from marsad.extract.trigger.without import none_came
from marsad.resolve.actors.answer import PartyAnswer

FORCE = frozenset({"ASSAULT", "COERCE", "MOBILIZE", "RETREAT"})
ON_FORCE = {
    "ACCUSE": frozenset({"COERCE"}),
    "REQUEST": FORCE,
    "REJECT": FORCE,
}  # what makes words on it public
PRESS = "JRN"
GIVEN = frozenset({"AID", "COOPERATE"})
OPEN_DOERS = KINDS | {ANYTHING, SPEAKER}
ORGANISED = frozenset({("LAB", "body"), ("SOC", "group"), ("SOC", "body")})


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
    return tuple(_agreed(scene, [act for act in found if not _weak(act) or not _outdone(scene, act, found)]))


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


def _outdone(scene: Scene, weak: Act, found: Sequence[Act]) -> bool:
    """Whether a word that tells of an act only where nothing better does has a rival: an act of the same
    quad class, or one that it completes, that names somebody."""
    types = scene.lexicon.codebook.types
    return any(
        other is not weak
        and (
            (types[other.event].quad == types[weak.event].quad and not _stands_alone(scene, weak, other))
            or (_holds(other, weak.at) and not _of_two(weak))
        )
        and (other.actor.parties or other.recipient.parties or scene.words[other.at].pos == "verb")
        for other in found
    )


def _of_two(act: Act) -> bool:
    """Whether a noun's act is told whole, with its doer and whom it is done to (الحرب التي شنها X على Y)."""
    return act.trigger.form == "noun" and bool(act.actor.parties) and bool(act.recipient.parties)


def _between_two(act: Act) -> bool:
    """Whether both sides of a war are named (أدت الحرب بين البلدين إلى نزوح الآلاف)."""
    return BETWEEN in act.trigger.slots and len(act.actor.parties) > 1


def _holds(act: Act, at: int) -> bool:
    """Whether a word completes what an act tells (سجنته المحكمة بتهمة التجسس), not as its subject."""
    held = (f for slot, fillers in act.trigger.slots.items() if slot != "subject" for f in fillers)
    return any(filler.first <= at <= filler.last for filler in held)


def _stands_alone(scene: Scene, weak: Act, other: Act) -> bool:
    """Whether a finite verb with a doer of its own tells its act in another clause than another one."""
    clause = scene.parse.clause_of(weak.at)
    if _lent_by_verb(scene, weak, other) or (other.event != weak.event and _between_two(weak)):
        return True
    if clause is None or not weak.actor.parties or scene.words[weak.at].pos != "verb":
        return False
    return other.trigger.form == "active" or not weak.at <= other.at <= clause.end


def _lent_by_verb(scene: Scene, weak: Act, other: Act) -> bool:
    """Whether a noun's doer is the subject of its own verb, which tells nothing else (ردت الشرطة بقنابل
    الغاز)."""
    over = scene.parse.clause_over(weak.at) if scene.words[weak.at].pos != "verb" else None
    if over is None or not weak.actor.fillers or over.verb == other.at:
        return False
    subject = any(f.how.startswith("subject") for f in weak.actor.fillers)
    return subject and weak.roles.control is not None and not over.verb <= other.at <= weak.at


def _sound(scene: Scene, act: Act) -> bool:
    sound = _complete(scene, act) and _of_those_meant(scene, act) and _animate(scene, act)
    helping = sound and act.event == "SUPPORT"
    sound = sound and not (helping and (_backs_nobody(scene, act) or _backs_its_own(scene, act)))
    sound = sound and not (is_accused(scene, act) or is_pretext(scene, act) or only_led_to(scene, act))
    sound = sound and not _of_the_law(scene, act)
    return sound and _public(scene, act) and not (ordinary(scene, act) or only_recalled(scene, act))


def _backs_nobody(scene: Scene, act: Act) -> bool:
    """Whether a noun of support only has an owner, who may back others or be backed (إن دعم الحوثيين
    مستمر), or is one of several that there may be (أي تمويل أو دعم)."""
    nobody = act.event == "SUPPORT" and act.trigger.form == "noun" and not act.recipient.parties
    if nobody and scene.words[max(act.trigger.first - 1, 0)].folded in grammar().either:
        return True
    open_ = act.trigger.form == "noun" and act.trigger.entry.frame.noun.get("idafa") == "either"
    slots, numbers = act.trigger.slots, scene.parse.phrase_of
    things = [
        f
        for f in slots.get("object", ())
        if numbers[f.first] >= 0 and scene.parse.phrases[numbers[f.first]].definite
    ]
    owned = open_ and bool(act.actor.fillers) and not (act.recipient.parties or "ل" in slots or things)
    return owned and all(f.how == "idafa" for f in act.actor.fillers)


def _backs_its_own(scene: Scene, act: Act) -> bool:
    """Whether a state or a government stands up for nobody but its own (دافعت فرنسا عن موقف حكومتها)."""
    doers, backed = act.actor.parties, act.recipient
    if not doers or len(backed.fillers) != 1:
        return False
    return all(its_own(scene, doer, party, backed.fillers[0]) for doer in doers for party in backed.parties)


def _of_the_law(scene: Scene, act: Act) -> bool:
    """Whether a present only tells what a law provides for, which nobody does (يحظر القانون التظاهر)."""
    if act.trigger.form != "verb" or scene.words[act.at].reading.tense != "present":
        return False
    heads = (scene.words[f.head].lemma for f in act.trigger.slots.get("subject", ()) if not f.pronoun)
    return any(lemma in grammar().law for lemma in heads)


def _of_those_meant(scene: Scene, act: Act) -> bool:
    """Whether the doer of a verbal noun, found outside of its slots, is one whom its entry asks for (not
    اقتحمت الشرطة السجن لإنهاء التمرد, which is no protester's end)."""
    wanted = frozenset(act.trigger.entry.needs.get("subject", ()))
    known = [f for f in act.actor.fillers if not f.pronoun]
    if act.trigger.form != "noun" or not wanted or not known or wanted & OPEN_DOERS:
        return True
    own = [f.head for slot in ("subject", "idafa") for f in act.trigger.slots.get(slot, ())]
    words = (*own, *(at for filler in known for at in range(filler.first, filler.last + 1)))
    return any(wanted & scene.shapes[at] or scene.words[at].lemma in wanted for at in words)


def _complete(scene: Scene, act: Act) -> bool:
    if _of_the_article(scene, act):
        return True
    does = recognised(act.actor.parties) or _nobody(scene, act)
    suffers = recognised(act.recipient.parties)
    tests = {
        "actor": does,
        "recipient": suffers,
        "party": does or suffers,
        "pair": len(act.actor.parties) + len(act.recipient.parties) > 1 or _unspoken(scene, act),
    }
    lone = act.roles.passive or "subject" not in act.trigger.slots
    if act.trigger.form == "verb" and (act.trigger.entry.needs or lone):
        tests["actor"] = tests["party"]
    fit = (act.trigger.entry, *act.trigger.others)  # a narrower entry asks for no more than a wider one
    failed = {role for role, met in tests.items() if not met}
    return not failed or any(failed.isdisjoint(entry.requires) for entry in fit)


def _nobody(scene: Scene, act: Act) -> bool:
    """Whether who did it is said to be nobody at all (لم يدن أحد الهجوم، لا أحد يدعمهم), or no such harm
    came with what was done (انتهت المسيرة من دون أي اعتقال)."""
    if none_came(scene, act.trigger):
        return True
    clause = scene.parse.clause_of(act.at) if act.trigger.form == "verb" else None
    subjects = [scene.parse.phrases[n] for n in clause.subject] if clause is not None else []
    alone = [scene.words[p.first] for p in subjects if p.first == p.last]
    found = any(w.stem in grammar().nobody or w.pos == "demonstrative" for w in alone)  # لا هذا ولا ذاك
    carrier = act.at - 2  # لم يعد أحد يدينهم
    carried = found and carrier > 0 and scene.words[carrier].lemma in grammar().auxiliary
    return found and negator_of(scene, carrier if carried else act.at) is not None


def _unspoken(scene: Scene, act: Act) -> bool:
    """Whether a noun for a meeting is told of for its own sake, and not as where somebody says something (قال
    شاهد في اتصال هاتفي من درعا)."""
    over = scene.parse.clause_over(act.trigger.first)
    said = over is not None and scene.words[over.verb].lemma in scene.lexicon.speech
    parties = (*act.actor.parties, *act.recipient.parties)
    said = said or (bool(parties) and all(one.sector == PRESS for one in parties))  # في اتصال مع رويترز، قال
    return act.trigger.form != "verb" and not said


def _of_the_article(scene: Scene, act: Act) -> bool:
    """Whether a finite verb of speech leaves its subject to what was said before, or has a paper say it (دعا
    البيان إلى), in an article that names political actors."""
    unsaid = not act.actor.parties and all(is_document(scene, filler) for filler in act.roles.actor)
    left_out = act.trigger.form == "verb" and unsaid and not act.roles.passive
    word = scene.words[act.at]
    third = word.reading.person == 3 and word.pronoun != "ي"
    if not (left_out and third and act.event in SPOKEN and scene.mentioned):
        return False
    return all(match.kind != "actor" for match in scene.named.matches[act.at])


def _blow(scene: Scene, at: int) -> bool:
    """Whether a word is a noun for an attack and for nothing else."""
    entries = scene.lexicon.predicates.nouns.get(scene.words[at].lemma, ())
    return bool(entries) and all(entry.event == "ASSAULT" for entry in entries)


def _animate(scene: Scene, act: Act) -> bool:
    """A finite verb whose stated doer and object are no parties speaks of something else (metaphor,
    nature), and a thing that threatens somebody is no threat; thousands who protest are people.
    """
    if act.event == "THREATEN" and act.trigger.form == "verb" and not act.actor.parties:
        return all(f.pronoun for f in act.roles.actor)
    if act.trigger.form != "verb" or act.actor.parties or act.recipient.parties or _nobody(scene, act):
        return True
    if act.trigger.entry.frame.verb.get("subject") == "instrument":
        return True  # انفجرت قنبلة قرب المحطة
    if act.event == "ASSAULT" and any(
        is_tool(scene, f.head) or _blow(scene, f.head) for f in act.roles.actor if not f.pronoun
    ):
        return True  # استهدفت مسيرة مفخخة حقل غاز, استهدف قصف مدفعي سوقا
    crowd = grammar().quantifier if act.event == "PROTEST" else frozenset()
    if any(
        scene.words[f.first].stem in crowd or scene.words[f.first].folded in crowd for f in act.roles.actor
    ):
        return True
    if _of_the_article(scene, act):
        return True
    return all(f.pronoun for f in (*act.roles.actor, *act.roles.recipient))


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


def _public(scene: Scene, act: Act) -> bool:
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
