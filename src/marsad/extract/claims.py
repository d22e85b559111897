"""Claims of one sentence: its acts with place, date, size, status and sources, as records of the contract."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace

from msgspec import structs

from marsad.arabic.classes.grammar import grammar
from marsad.arabic.letters.fold import key
from marsad.extract.accusers import whose_word
from marsad.extract.acts.acts import acts
from marsad.extract.charged import as_charged
from marsad.extract.instead import elsewhere_instead, instead
from marsad.extract.parties.discourse import Discourse
from marsad.extract.parties.fitting import at_place, of_no_country, of_speakers_state, own_fallen
from marsad.extract.parties.same_town import where_again
from marsad.extract.reported import reports
from marsad.extract.roles.act import Act, recognised
from marsad.extract.roles.nationals import ONE_OF
from marsad.extract.sentence.scene import Filler, Scene
from marsad.extract.speech.first_person import side_of
from marsad.extract.speech.told_of_them import spans_of_sources
from marsad.extract.standing.eras import in_their_time, long_dead
from marsad.extract.standing.standings import AHEAD, Standing, ahead, foiled
from marsad.extract.standing.status import standing
from marsad.extract.ties.office_names import Holders, link_of_holder, with_holders
from marsad.extract.trigger.after_deeds import not_after
from marsad.extract.trigger.kinds import WORDED
from marsad.extract.trigger.modes import contexts, modes
from marsad.extract.trigger.own_capital import not_of_whom_they_face
from marsad.extract.trigger.set_against import causes
from marsad.extract.trigger.settings import place_of
from marsad.extract.trigger.sizes import size
from marsad.extract.trigger.triggers import Trigger
from marsad.extract.trigger.when import date_of
from marsad.extract.undisputed import of_others, undisputed
from marsad.extract.wording.gloss import claim_gloss
from marsad.extract.wording.identity import record_id
from marsad.model import Attribution, Claim, Date, Evidence, Party, Place, Size, Span, Why
from marsad.model.claim import Status

DOCUMENT, MOUTH = "document", "لسان"
Spans = Sequence[tuple[int, int]]
DONE = frozenset({"asserted", "historical"})
VIOLENT, PROTEST = frozenset({"riot", "vandalize"}), "PROTEST"
DEEDS = frozenset({"ASSAULT", "COERCE", "MOBILIZE", "SANCTION"})  # are no spokesman's own
VOTED_ON = "governor:صوت"
PROMISED = {
    "CONSULT": "AGREE",
    "SUPPORT": "AGREE",
    "COOPERATE": "AGREE",
    "AID": "AGREE",
    "RETREAT": "CONCEDE",
}


def claims(scene: Scene, discourse: Discourse, sha256: str, holders: Holders) -> tuple[Claim, ...]:
    """The claims of one sentence in the order of their triggers; ``holders`` are the persons whom it names
    beside their offices."""
    found = acts(scene, discourse)
    told: list[Claim] = []
    corrected = bool(found) and not grammar().rather.isdisjoint(scene.positions)  # لم يقصفها الجيش بل
    for act in found:
        claim = of_others(scene, act, _claim(scene, act, found, discourse, sha256, holders))
        other = tuple(instead(scene, act, claim, discourse, sha256)) if corrected else ()
        other = tuple(elsewhere_instead(scene, act, claim, sha256)) if corrected and not other else other
        charged = as_charged(scene, act, claim, found, sha256) if claim.status == "negated" else None
        both = (undisputed(scene, act, claim, sha256), claim, charged, *other)
        told += [one for one in both if one is not None and reports(scene, act, one)]
    return tuple(told)


def _claim(
    scene: Scene, act: Act, others: Sequence[Act], discourse: Discourse, sha256: str, holders: Holders
) -> Claim:
    trigger = act.trigger
    date, date_why = date_of(scene, trigger)
    dated = date if date.text else not_after(scene, trigger.first)
    held = _with_its_outcome(scene, act, date, standing(scene, trigger, dated))
    held = _before_office_ended(scene, act, date, held)
    event, status = _promised(scene, act, held)
    mode, mode_why = _modes(scene, act) if event == act.event else ((), ())
    sides: list[Party | Why] = [why for why in act.recipient.why if why.rule.endswith(ONE_OF)]
    sides += act.actor.parties  # خطفوا إيطاليا في صنعاء
    taken = [(one.start, one.end) for one in sides if one.start is not None and one.end is not None]
    chain, source_why = whose_word(scene, act, others, discourse, status)
    act = _of_his_side(scene, act, chain) if event in DEEDS else act
    off = spans_of_sources(scene, chain, act.at) + (_cried_against(act) if event == PROTEST else [])
    place, place_why = _where(scene, act, event, discourse, taken, off)
    far = event == PROTEST and (bool(causes(scene)) if place is None else place.country is None)
    land, known = place.country if place is not None else None, scene.lexicon.parties
    actor = of_no_country(act.actor) if far else at_place(known, event, act.actor, land, acting=True)
    recipient = at_place(known, event, act.recipient, land, acting=False)
    act = structs.replace(act, actor=with_holders(actor, holders), recipient=with_holders(recipient, holders))
    chain = tuple([link_of_holder(link, holders) for link in chain])
    act = _by_who_tells(act, event, chain)
    if status != "negated":  # نفت أنقرة دعم الفصائل: that she does not is her word
        chain = _without_own_speech(scene, event, chain, act)
    chain = _without_self_named(scene, chain, act)
    source_why = tuple([step for step in source_why if step.start in {link.start for link in chain}])
    codebook, span = scene.lexicon.codebook, _spelt(scene, trigger)
    return Claim(
        id=record_id("c", (sha256, span.start, span.end, event, *_sides(act))),
        event=event,
        mode=mode,
        context=contexts(scene, trigger, mode),
        cameo=codebook.cameo_code(event, mode),
        quad=codebook.types[event].quad,
        score=codebook.score(event, mode),
        trigger=span,
        actor=act.actor.parties,
        recipient=act.recipient.parties,
        place=place,
        date=date,
        size=_size(scene, act),
        status=status,
        certainty=held.certainty,
        attribution=chain,
        evidence=_evidence(scene),
        gloss=_glossed(scene, act, place, held),
        why=tuple(
            _why(
                scene,
                act,
                event,
                (*mode_why, *act.actor.why, *act.recipient.why, place_why, date_why, *held.why, *source_why),
            )
        ),
    )


def _where(
    scene: Scene, act: Act, event: str, discourse: Discourse, taken: Spans, off: Spans
) -> tuple[Place | None, Why]:
    """The place of an act, in its sentence or as one before told it, and the rule that chose it."""
    place, why = place_of(scene, act.trigger, act.roles, taken, off)
    place, why = where_again(scene, discourse, act.trigger, place, why)
    return (not_of_whom_they_face(scene, place, act.recipient.parties) if event == PROTEST else place), why


def _glossed(scene: Scene, act: Act, place: Place | None, held: Standing) -> str:
    sides, way = (act.actor.parties, act.recipient.parties), "foiled" if foiled(held) else ahead(scene, held)
    return claim_gloss(act.trigger.entry, *sides, place, held.status, held.certainty, way)


def _modes(scene: Scene, act: Act) -> tuple[tuple[str, ...], tuple[Why, ...]]:
    """The modes of an act by its own word, else by its subject (استهدفت غارة), for talks also by another word
    for them (بحث ... في اتصال هاتفي); a protest that its people turn into a riot is one (تظاهروا ورشقوا
    الشرطة بالحجارة)."""
    own = modes(scene, act.trigger, act.actor.parties)
    does = act.trigger.slots.get("subject", ())
    of_any = act.event in {"CONSULT", "PROTEST"}
    others = (told for told in act.merged if told.event == act.event and (of_any or told.heads(does)))
    found = [own, *[modes(scene, told.trigger, told.actor.parties) for told in others]]
    if act.event == "PROTEST":
        rough = [one for one in found if one is own or VIOLENT.intersection(one[0])]
        names = dict.fromkeys(mode for one in rough for mode in one[0])
        kept = tuple(mode for mode in names if mode != "demo" or not VIOLENT.intersection(names))
        return kept, tuple(step for one in rough for step in one[1])
    return next((one for one in found if one[0]), own)


def _spelt(scene: Scene, trigger: Trigger) -> Span:
    """The words of a trigger, with what looks like و before its verb where that is the verb's own letter
    (وعد)."""
    word = scene.words[trigger.first]
    whole = word.conj and word.pos == "verb" and word.lemma not in trigger.entry.verb
    if whole and word.conj + word.lemma in trigger.entry.verb:
        return scene.whole(trigger.first, trigger.last)
    return scene.span(trigger.first, trigger.last)


def _with_its_outcome(scene: Scene, act: Act, date: Date, held: Standing) -> Standing:
    """What was ordered or decided is done where the dead it left are told of (أمروا بضربات أسفرت عن مقتل
    جنود), and what something was done for where a verb behind it tells that (دخلوا لاعتقاله، واعتقلوه)."""
    if held.status not in AHEAD or act.trigger.form == "verb":
        return held
    ordered = held.status == "future"
    outcomes = (
        told
        for told in act.merged
        if (_done_then(scene, act, told) or (ordered and told.trigger.entry.outcome))
        and _past(scene, told.at)
    )
    stood = ((told, standing(scene, told.trigger, date).status) for told in outcomes)
    done, status = next((one for one in stood if one[1] in DONE), (None, held.status))
    if done is None:
        return held
    first, last = scene.words[done.trigger.first], scene.words[done.trigger.last]
    return Standing(status, held.certainty, (Why("status", "done", first.start, last.end),))


def _done_then(scene: Scene, act: Act, told: Act) -> bool:
    """Whether a verb behind an act that was only meant goes on with it by و."""
    word = scene.words[told.at]
    return told.at > act.at and word.pos == "verb" and bool(word.conj) and word.reading.tense == "past"


def _past(scene: Scene, at: int) -> bool:
    """Whether the verb of what a word tells, or the word itself, is in the past."""
    clause = scene.parse.clause_over(at) or scene.parse.clause_of(at)
    return clause is not None and scene.words[clause.verb].reading.tense == "past"


def _before_office_ended(scene: Scene, act: Act, date: Date, held: Standing) -> Standing:
    """Background where whom an act put out of office is told of as out of it (الإطاحة بالزعيم السابق), or
    who was in power used to do it then."""
    fresh = held.status == "asserted" and date.start is None
    sides = (act.actor.parties, act.recipient.parties)
    then = in_their_time(scene, act.trigger, *sides) if fresh else None
    if then is None and date.start is None and held.status in {"asserted", "future"}:
        then = long_dead(scene, act.event, *sides)
    if then is not None:
        return Standing("historical", held.certainty, (*held.why, then))
    former = any(party.sector == "ELI" for party in act.recipient.parties)
    if held.status != "asserted" or date.start is not None or not (act.trigger.entry.ousts and former):
        return held
    out = act.recipient.parties[0]
    return Standing(
        "historical", held.certainty, (*held.why, Why("status", "out_of_office", out.start, out.end))
    )


def _evidence(scene: Scene) -> Evidence:
    """The sentence that tells of an act."""
    start, end = scene.sentence.start, scene.sentence.end
    return Evidence(scene.sentence.number, start, end, scene.text[start:end])


def _promised(scene: Scene, act: Act, held: Standing) -> tuple[str, Status]:
    """Future cooperation is AGREE and a future retreat CONCEDE, asserted as the promise that it is; what is
    only expected (من المتوقع أن ينسحب الجيش) is of that type too, but stays to come: nobody promised it. What
    is to be voted on may come to nothing."""
    if held.status != "future" or any(step.rule == VOTED_ON for step in held.why):
        return act.event, held.status
    sure = held.certainty == "certain"
    if act.event in PROMISED.values() and act.trigger.form == "phrase":
        own = held.why[-1].start == scene.words[act.trigger.first].start  # "من المقرر أن يزور"
        return act.event, "asserted" if own and sure else held.status
    if act.event in PROMISED.values() and _told_ahead(scene, act):
        return act.event, "asserted" if sure else held.status
    hosted = act.event == "CONSULT" and recognised(act.recipient.parties)  # ستستضيف القاهرة اجتماعا
    if act.event in PROMISED and (recognised(act.actor.parties) or hosted):
        return PROMISED[act.event], "asserted" if sure else held.status
    return act.event, held.status


def _told_ahead(scene: Scene, act: Act) -> bool:
    """Whether the verb of a promise is only that of the promised act, told ahead (ستستضيف الجزائر القمة)."""
    word = scene.words[act.at]
    entries = scene.lexicon.predicates.verbs.get(word.lemma, ()) if act.trigger.form == "verb" else ()
    return any(PROMISED.get(entry.event) == act.event for entry in entries)


def _cried_against(act: Act) -> list[tuple[int, int]]:
    """The spans of the states that a crowd cries out against, where it is not (هتافات تندد بفرنسا); their
    word begins with the preposition."""
    states = [p for p in act.recipient.parties if p.sector is None]
    return [(p.start - 1, p.end) for p in states if p.start and p.end]


def _by_who_tells(act: Act, event: str, chain: Sequence[Attribution]) -> Act:
    """An act whose parties without a country are of the state of the office or army that tells of it."""
    if not chain:
        return act
    actor, recipient = of_speakers_state(act.actor, chain[0]), act.recipient
    if event == "ASSAULT":
        recipient = own_fallen(recipient, chain[0], actor.parties)
    return structs.replace(act, actor=actor, recipient=recipient)


def _of_his_side(scene: Scene, act: Act, chain: Sequence[Attribution]) -> Act:
    """A deed that a spokesman denies or announces as his side's, not as his own (نفى المتحدث باسم الجيش قصف
    المدنيين)."""
    doers = act.actor
    his = len(doers.parties) == len(doers.fillers) == 1 and act.trigger.form == "noun"
    if not his or doers.fillers[0].pronoun or all(link.start != doers.parties[0].start for link in chain):
        return act
    side = side_of(scene, doers.fillers[0])
    return act if side is None else structs.replace(act, actor=structs.replace(doers, parties=(side,)))


def _sides(act: Act) -> list[str]:
    return [*_keys(act.actor.parties), "|", *_keys(act.recipient.parties)]


def _keys(parties: Iterable[Party]) -> list[str]:
    return [f"{p.start}:{p.end}:{p.code}:{p.sector}" for p in parties]


def _why(scene: Scene, act: Act, event: str, rest: Sequence[Why]) -> Iterable[Why]:
    trigger = act.trigger
    start, end = scene.words[trigger.first].start, scene.words[trigger.last].end
    yield Why("events", f"predicate:{trigger.entry.id}.{trigger.form}", start, end)
    if event != act.event:
        yield Why("events", f"future:{act.event}->{event}", start, end)
    for other in act.merged:
        yield Why(
            "events",
            f"same_act:{other.trigger.entry.id}",
            scene.words[other.trigger.first].start,
            scene.words[other.trigger.last].end,
        )
    if not act.actor.parties:
        yield Why("parties", "actor:not stated")
    if not act.recipient.parties:
        yield Why("parties", "recipient:not stated")
    yield from rest


def _size(scene: Scene, act: Act) -> Size:
    total = Size()
    for told in (act, *act.merged):
        found = size(
            scene,
            told.trigger,
            (*_counted(told), *_sent(scene, told), *(_victims(told.trigger) if told is not act else ())),
        )
        for name in ("dead", "injured", "arrested", "people"):
            if getattr(found, name) is not None and getattr(total, name) is None:
                total = replace(total, **{name: getattr(found, name)})
    return total


def _counted(act: Act) -> Sequence[Filler]:
    return act.actor.fillers if act.event in {"PROTEST", "MOBILIZE"} else act.recipient.fillers


def _sent(scene: Scene, act: Act) -> Sequence[Filler]:
    """The people that a move of forces moves (نشرت فرنسا ألفي جندي): its size."""
    if act.event != "MOBILIZE":
        return ()
    moved = _victims(act.trigger)
    answers = ((filler, scene.answer(filler)) for filler in moved)
    return tuple(filler for filler, answer in answers if answer is not None and answer.human)


def _victims(trigger: Trigger) -> Sequence[Filler]:
    return tuple(
        f for slot in ("object", "subject", "idafa") for f in trigger.slots.get(slot, ()) if not f.pronoun
    )


def _without_self_named(scene: Scene, chain: tuple[Attribution, ...], act: Act) -> tuple[Attribution, ...]:
    """The chain without a source that a relative clause names again as the doer: nobody calls himself so (not
    قالت الهند إن ... الذي كانت الهند أفرجت عنه)."""
    clause = scene.parse.clause_of(act.at)
    aside = clause is not None and clause.antecedent is not None
    doers = {} if not aside else {key(p.text): p.start for p in act.actor.parties if p.text and p.start}
    return tuple([link for link in chain if doers.get(key(link.text), -1) <= link.start])


def _without_own_speech(
    scene: Scene, event: str, chain: tuple[Attribution, ...], act: Act
) -> tuple[Attribution, ...]:
    """The speaker of an act of speech is its actor, not its source; nor is the paper in which he says "we",
    or by whose mouth a state or body speaks (هددت طهران على لسان وزيرها)."""
    if event not in WORDED or not chain:
        return chain
    actors = act.actor.parties
    own = scene.words[act.at].reading.person == 1
    return tuple(
        link
        for link in chain
        if not any(_speaks_himself(link, actor) for actor in actors)
        and not (own and link.kind == DOCUMENT)
        and not (actors and _its_mouth(scene, act.at, link))
    )


def _its_mouth(scene: Scene, verb: int, link: Attribution) -> bool:
    """Whether who is named speaks for the subject of a verb, in its own clause."""
    at = scene.word_at(link.start) or 0
    if scene.words[at - 1].stem != MOUTH or not verb < at:
        return False
    clause = scene.parse.clause_over(at)
    return clause is not None and clause.verb == verb


def _speaks_himself(link: Attribution, actor: Party) -> bool:
    if (
        actor.start is not None
        and actor.end is not None
        and link.start < actor.end
        and actor.start < link.end
    ):
        return True
    return link.id is not None and link.id == actor.id
