"""Acts: triggers with their parties, thinned to what a careful reader would code once.

Dropped are words whose required parties are missing, the content of a demand or threat (it has not happened),
the topic of a protest, and outcomes (deaths, injuries) of an attack that is named beside them: their victims
go to it.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from marsad.extract.attribution import sources
from marsad.extract.coreference import Discourse, Gender, Number, dropped_subject, fits, party
from marsad.extract.governors import doing, steps
from marsad.extract.parties import Cast, cast
from marsad.extract.roles import Roles, roles
from marsad.extract.scene import Filler, Scene
from marsad.extract.settings import place_of
from marsad.extract.triggers import Trigger, find_triggers
from marsad.lexicon.predicates import DEFAULT_VERB_FRAME
from marsad.model import Party, Why

VERBAL = frozenset({"REQUEST", "THREATEN", "REJECT", "AGREE", "CONCEDE"})
AIMED_AT_ACTS = frozenset({"REJECT", "THREATEN", "PROTEST", "ACCUSE", "SUPPORT"})
AIMED = frozenset({"REJECT", "THREATEN", "PROTEST", "ACCUSE"})
REDUCING = frozenset({"SANCTION", "RETREAT"})
TOPICS = frozenset({"REQUEST", "ACCUSE", "REJECT", "SUPPORT"})
MERGED = frozenset({"ASSAULT", "PROTEST", "MOBILIZE", "CONSULT", "COERCE", "AGREE", "RETREAT", "SANCTION"})
SPOKEN = frozenset(
    {"REQUEST", "ACCUSE", "REJECT", "THREATEN", "AGREE", "SUPPORT", "CONCEDE", "CONSULT", "RETREAT"}
)
RETOLD = frozenset({"ASSAULT", "PROTEST"})
PLACE_VICTIMS = frozenset({"ASSAULT", "COERCE", "MOBILIZE", "RETREAT"})
OUTCOME_REACH = 24
TOPIC_REACH = 6
NAMED_AGAIN = 4
SAME_ACT_REACH = 60
CONTENT_REACH = 14


@dataclass(frozen=True, slots=True)
class Act:
    """One trigger with its cast; ``merged`` are the triggers that tell of the same act in the sentence."""

    trigger: Trigger
    roles: Roles
    actor: Cast
    recipient: Cast
    merged: tuple[Trigger, ...] = ()

    @property
    def event(self) -> str:
        """The PLOVER type of the trigger's entry."""
        return self.trigger.entry.event

    @property
    def at(self) -> int:
        """The trigger's head word."""
        return self.trigger.at


def acts(scene: Scene, discourse: Discourse) -> tuple[Act, ...]:
    """The acts that one sentence tells of, in order."""
    told = [_act(scene, trigger, discourse) for trigger in find_triggers(scene)]
    found = [_aimed_at_doer(act, told) for act in told]
    found = [act for act in found if not _is_content(scene, act, found) and not _is_topic(scene, act, found)]
    found = [act for act in found if _complete(act) and _animate(act) and _public(scene, act)]
    found = _absorb_outcomes(scene, found)
    found = [_not_on_himself(act) for act in _merge(scene, found)]
    found = [act for act in found if not _within_assault(act, found)]
    return tuple(act for act in found if not act.trigger.entry.weak or len(found) == 1)


def _act(scene: Scene, trigger: Trigger, discourse: Discourse) -> Act:
    found = roles(scene, trigger)
    metonyms = trigger.entry.event not in PLACE_VICTIMS
    actor = cast(scene, "actor", found.actor, discourse, metonyms=True)
    recipient = cast(scene, "recipient", found.recipient, discourse, metonyms)
    if not actor.parties and not found.actor and not found.passive:
        actor = _dropped(scene, trigger, discourse)
    if not actor.parties and not found.passive:
        actor = _participants(scene, trigger, discourse)
    if not actor.parties and trigger.entry.event in SPOKEN:
        actor = _named(scene, found.actor)
    if not recipient.parties and trigger.entry.event in AIMED:
        recipient = cast(scene, "recipient", found.content[:1], discourse, metonyms=True)
    if recipient.parties and actor.parties:
        kept = tuple(p for p in recipient.parties if not any(_overlapping(p, a) for a in actor.parties))
        recipient = replace(recipient, parties=kept)
    return Act(trigger, found, actor, recipient)


def _overlapping(one: Party, other: Party) -> bool:
    if one.start is None or one.end is None or other.start is None or other.end is None:
        return False
    return one.start < other.end and other.start < one.end


def _not_on_himself(act: Act) -> Act:
    doers = act.actor.parties
    kept = tuple(p for p in act.recipient.parties if not any(_overlapping(p, doer) for doer in doers))
    if len(kept) < len(act.recipient.parties):
        act = replace(act, recipient=replace(act.recipient, parties=kept))
    return replace(act, actor=Cast()) if _itself(act.actor.parties, act.recipient.parties) else act


def _participants(scene: Scene, trigger: Trigger, discourse: Discourse) -> Cast:
    """Those whose very name says that they took part (المتظاهرون in a sentence about a demonstration)."""
    nouns = set(scene.lexicon.cues.participants.get(trigger.entry.event, ()))
    if not nouns:
        return Cast()
    for phrase in scene.parse.phrases:
        if nouns & scene.shapes[phrase.head] or scene.words[phrase.head].lemma in nouns:
            filler = Filler(phrase.first, phrase.last, phrase.head, "participants")
            return cast(scene, "actor", (filler,), discourse, metonyms=True)
    return Cast()


def _itself(actor: Sequence[Party], recipient: Sequence[Party]) -> bool:
    """Whether actor and recipient would be one: nobody is coded as acting on himself."""
    return any(a.id is not None and a.id == r.id for a in actor for r in recipient)


def _dropped(scene: Scene, trigger: Trigger, discourse: Discourse) -> Cast:
    """The subject of a verb that has none in its sentence."""
    word = scene.words[trigger.at]
    frame = trigger.entry.frame.verb or DEFAULT_VERB_FRAME
    clause = scene.parse.clause_of(trigger.at)
    if word.pos != "verb" or clause is None or clause.subject or frame.get("subject", "actor") != "actor":
        return Cast()
    if word.reading.person == 1:
        return _speaking(scene, trigger, discourse)
    known = _subject_before(scene, trigger.at) or dropped_subject(scene, trigger.at, discourse)
    if known is None:
        return Cast()
    return Cast((known,), (), (Why("parties", "actor:dropped_subject", known.start, known.end),))


def _speaking(scene: Scene, trigger: Trigger, discourse: Discourse) -> Cast:
    """The speaker whose words say "we condemn" or "I support"."""
    chain, _ = sources(scene, trigger.at, discourse)
    if not chain:
        return Cast()
    link = chain[0]
    why = (Why("parties", "actor:first_person", link.start, link.end),)
    for phrase in scene.parse.phrases:
        if scene.words[phrase.first].stem_start == link.start:
            answer = scene.answer(Filler(phrase.first, phrase.last, phrase.head, "speaker"))
            if answer is not None:
                known = Party(
                    link.text, link.start, link.end, answer.code, answer.sector, answer.id, answer.name
                )
                return Cast((known,), (), why)
    if discourse.speaker is not None and discourse.speaker.party.start == link.start:
        return Cast((discourse.speaker.party,), (), why)
    return Cast(
        (Party(link.text, link.start, link.end, link.code, None, link.id, link.name or link.text),), (), why
    )


def _subject_before(scene: Scene, verb: int) -> Party | None:
    """The nearest earlier subject of the sentence that is a party and agrees with the verb as a pronoun
    would.
    """
    reading = scene.words[verb].reading
    if reading.person in {1, 2}:
        return None
    number = reading.number if reading.number in {"p", "d"} else "s"
    if scene.words[verb].conj == "ف":
        return _resumed_object(scene, verb, reading.gender or "m", number)
    for clause in reversed([c for c in scene.parse.clauses if c.verb < verb and c.subject]):
        phrase = scene.parse.phrases[clause.subject[0]]
        filler = Filler(phrase.first, phrase.last, phrase.head, "subject")
        answer = scene.answer(filler)
        if answer is not None and fits(scene.words[phrase.head], answer.human, reading.gender or "m", number):
            return party(scene, filler, answer)
    return None


def _resumed_object(scene: Scene, verb: int, gender: Gender, number: Number) -> Party | None:
    """فـ and a verb take up whom the clause before has acted on, where he agrees (منع النائبَ فاعتصم)."""
    earlier = [c for c in scene.parse.clauses if c.verb < verb]
    for at in (*(earlier[-1].object if earlier else ()), *(earlier[-1].subject if earlier else ())):
        phrase = scene.parse.phrases[at]
        filler = Filler(phrase.first, phrase.last, phrase.head, "object")
        answer = scene.answer(filler)
        if answer is not None and fits(scene.words[phrase.head], answer.human, gender, number):
            return party(scene, filler, answer)
    return None


def _named(scene: Scene, fillers: Sequence[Filler]) -> Cast:
    """Persons whose name is all that the text and the lexicon know of them."""
    for filler in fillers:
        words = scene.words[filler.first : filler.last + 1]
        whole = (
            not filler.pronoun
            and len(words) > 1
            and all(w.pos == "propn" and not w.article for w in words[:2])
        )
        if whole and not any(m.first <= filler.head < m.last for m in scene.places):
            span = scene.span(filler.first, filler.last)
            unknown = Party(span.text, span.start, span.end, name=span.text)
            return Cast(
                (unknown,),
                (filler,),
                (Why("parties", f"actor:{filler.how}:unknown name", span.start, span.end),),
            )
    return Cast()


def recognised(parties: Sequence[Party]) -> bool:
    """Whether a role holds somebody of whom at least country, sector or identity is known."""
    return any(p.code or p.sector or p.id or p.name for p in parties)


def _complete(act: Act) -> bool:
    tests = {
        "actor": recognised(act.actor.parties),
        "recipient": recognised(act.recipient.parties),
        "party": recognised(act.actor.parties) or recognised(act.recipient.parties),
    }
    if act.trigger.form == "verb" and (act.trigger.entry.needs or "subject" not in act.trigger.slots):
        tests["actor"] = tests["party"]
    return all(tests.get(role, True) for role in act.trigger.entry.requires)


def _aimed_at_doer(act: Act, others: Sequence[Act]) -> Act:
    """Who condemns, rejects or protests against an act is aiming at its doer, never at its victim."""
    if act.event not in AIMED_AT_ACTS or not act.recipient.fillers:
        return act
    fillers = (*act.roles.recipient, *act.roles.content)
    for other in others:
        held = other is not act and any(not f.pronoun and f.first <= other.at <= f.head for f in fillers)
        if held and not _overlap(act.recipient.parties, other.actor.parties):
            return replace(act, recipient=other.actor)
    return act


def _animate(act: Act) -> bool:
    """A finite verb whose stated doer and object are no parties speaks of something else (metaphor,
    nature).
    """
    if act.trigger.form != "verb" or act.actor.parties or act.recipient.parties:
        return True
    return all(f.pronoun for f in (*act.roles.actor, *act.roles.recipient))


def _public(scene: Scene, act: Act) -> bool:
    """Words and meetings among private people are no political acts."""
    if act.event not in SPOKEN or not act.actor.parties:
        return True
    private = scene.lexicon.codebook.private
    political = {noun for nouns in scene.lexicon.cues.participants.values() for noun in nouns}
    if any(
        political & scene.shapes[f.head] or scene.words[f.head].lemma in political for f in act.actor.fillers
    ):
        return True
    return not all(p.sector in private and p.id is None for p in (*act.actor.parties, *act.recipient.parties))


def _within_assault(act: Act, found: Sequence[Act]) -> bool:
    """A move of forces told together with their attack is part of it."""
    return act.event == "MOBILIZE" and any(
        other.event == "ASSAULT" and _overlap(act.actor.parties, other.actor.parties) for other in found
    )


def _is_content(scene: Scene, act: Act, others: Sequence[Act]) -> bool:
    """Whether an act is only what another one demands, threatens, refuses or promises."""
    above = steps(scene, act.trigger.first, act.at)
    if any((noun := doing(scene, step)) is not None and noun.doer == "against" for step in above):
        return True
    joined = {step.at for step in above if step.slot == "joined"}
    for other in others:
        if other is act or other.at >= act.at:
            continue
        if other.event == "PROTEST" and act.event in SPOKEN and _lies_in(act, other.roles.content):
            return True
        if other.event in REDUCING and any(
            f.first <= act.trigger.first <= f.head for f in other.trigger.slots.get("object", ())
        ):
            return True
        if other.event not in VERBAL:
            continue
        for filler in (*other.roles.content, *other.roles.recipient):
            if not filler.pronoun and filler.first <= act.trigger.first <= filler.head:
                return True
            if joined.intersection(range(filler.first, filler.head + 1)):
                return True
        clause = scene.parse.clause_of(other.at)
        if (
            clause is not None
            and clause.content is not None
            and clause.content <= act.at <= clause.content + 1
        ):
            return True
        if not other.roles.content and _late_content(scene, act, other):
            return True
    return False


def _lies_in(act: Act, fillers: Sequence[Filler]) -> bool:
    return any(not f.pronoun and f.first <= act.trigger.first <= f.last for f in fillers)


def _late_content(scene: Scene, act: Act, other: Act) -> bool:
    """Whether an act stands in the complement of a verb of demand that an inserted clause has parted from
    it.
    """
    frame = other.trigger.entry.frame.verb
    prep = scene.words[act.trigger.first].prep
    wanted = prep and frame.get(prep) == "content" and scene.words[act.at].pos != "verb"
    return bool(wanted) and act.at - other.at <= CONTENT_REACH and not _stop_between(scene, other.at, act.at)


def _is_topic(scene: Scene, act: Act, others: Sequence[Act]) -> bool:
    """Whether a demand or complaint is what a protest in the same clause is about."""
    if act.event not in TOPICS:
        return False
    clause = scene.parse.clause_of(act.at)
    if clause is not None:
        return clause.antecedent is not None and any(
            other.event == "PROTEST" and other.at < act.at and act.at - other.at < TOPIC_REACH
            for other in others
        )
    return any(
        other.event == "PROTEST" and other.at < act.at and act.at - other.at < OUTCOME_REACH
        for other in others
        if not _verb_between(scene, other.at, act.at)
    )


def _verb_between(scene: Scene, low: int, high: int) -> bool:
    return any(word.pos == "verb" and word.conj for word in scene.words[low + 1 : high])


def _absorb_outcomes(scene: Scene, found: Sequence[Act]) -> list[Act]:
    """Deaths and injuries beside a named attack are its outcome: the attack takes their victims."""
    kept: list[Act] = [act for act in found if not act.trigger.entry.outcome]
    for outcome in (act for act in found if act.trigger.entry.outcome):
        cause = _cause(
            scene, outcome, [a for a in kept if a.event == "ASSAULT" and not a.trigger.entry.outcome]
        )
        if cause is None:
            kept.append(outcome)
            continue
        kept[kept.index(cause)] = _with_victims(cause, outcome)
    return sorted(kept, key=lambda act: act.at)


def _cause(scene: Scene, outcome: Act, causes: Sequence[Act]) -> Act | None:
    near = [
        c
        for c in causes
        if abs(c.at - outcome.at) <= OUTCOME_REACH and not _stop_between(scene, c.at, outcome.at)
    ]
    if outcome.actor.parties:
        near = [c for c in near if not c.actor.parties or _overlap(c.actor.parties, outcome.actor.parties)]
    return min(near, key=lambda c: abs(c.at - outcome.at)) if near else None


def _stop_between(scene: Scene, one: int, other: int) -> bool:
    low, high = min(one, other), max(one, other)
    return any(w.pos == "punct" and w.text[0] in ".؟!؛" for w in scene.words[low:high])


def _with_victims(cause: Act, outcome: Act) -> Act:
    two_sided = len(cause.actor.parties) > 1
    recipient = cause.recipient
    if not two_sided and not recipient.parties:
        recipient = outcome.recipient
    actor = cause.actor if cause.actor.parties else outcome.actor
    return replace(cause, actor=actor, recipient=recipient, merged=(*cause.merged, outcome.trigger))


def _overlap(one: Sequence[Party], other: Sequence[Party]) -> bool:
    return any(
        (p.start is not None and p.start == q.start) or (p.id and p.id == q.id) for p in one for q in other
    )


def _merge(scene: Scene, found: Sequence[Act]) -> list[Act]:
    """Acts of one type in one sentence that name no different parties are one act, told twice."""
    kept: list[Act] = []
    for act in found:
        same = next((k for k in kept if _one_act(scene, k, act)), None)
        if same is None:
            kept.append(act)
        else:
            kept[kept.index(same)] = _joined(same, act)
    return kept


def _one_act(scene: Scene, one: Act, other: Act) -> bool:
    named_again = one.event == other.event and abs(one.at - other.at) <= NAMED_AGAIN
    if named_again and _overlap(one.actor.parties, other.actor.parties):
        return _compatible(one.recipient.parties, other.recipient.parties)
    if one.event == other.event and _resumes(scene, one, other):
        return True
    if one.event != other.event or one.event not in MERGED or _stop_between(scene, one.at, other.at):
        return False
    certain = _overlap(one.actor.parties, other.actor.parties) or _overlap(
        one.recipient.parties, other.recipient.parties
    )
    if not certain and (one.event not in RETOLD or abs(one.at - other.at) > SAME_ACT_REACH):
        return False
    if not certain and _apart(scene, one, other):
        return False
    modes = set(one.trigger.entry.mode), set(other.trigger.entry.mode)
    apart = modes[0] != modes[1] and not modes[0] & modes[1]
    if apart and ((modes[0] and modes[1]) or (modes[0] | modes[1]) - _tool_modes(scene)):
        return False
    return _compatible(one.actor.parties, other.actor.parties) and _compatible(
        one.recipient.parties, other.recipient.parties
    )


def _apart(scene: Scene, one: Act, other: Act) -> bool:
    """Whether two acts are told of different places."""
    places = [place_of(scene, act.trigger, act.roles, ())[0] for act in (one, other)]
    return places[0] is not None and places[1] is not None and places[0].start != places[1].start


def _tool_modes(scene: Scene) -> set[str]:
    """The modes that only say with what an attack was made: they tell no attack apart from one without a
    mode.
    """
    return {tool.mode for tool in scene.lexicon.cues.instruments}


def _compatible(one: Sequence[Party], other: Sequence[Party]) -> bool:
    if not one or not other:
        return True
    return _overlap(one, other) or any((p.code, p.sector) == (q.code, q.sector) for p in one for q in other)


def _resumes(scene: Scene, one: Act, other: Act) -> bool:
    """Whether a definite noun takes an act up again by its own word (قصف ... وأدى القصف إلى)."""
    word, before = scene.words[other.at], scene.words[one.at]
    again = word.article and word.pos != "verb" and not other.actor.parties
    return again and word.lemma == before.lemma and not _stop_between(scene, one.at, other.at)


def _joined(one: Act, other: Act) -> Act:
    return replace(
        one,
        actor=one.actor if one.actor.parties else other.actor,
        recipient=one.recipient if one.recipient.parties else other.recipient,
        merged=(*one.merged, other.trigger, *other.merged),
    )
