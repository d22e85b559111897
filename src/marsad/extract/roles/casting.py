"""Who plays the two sides of an act: those in its slots, else the first of the ways behind them that names
somebody.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence

from msgspec.structs import replace

from marsad.arabic.classes.grammar import grammar
from marsad.arabic.classes.particles import FROM, TO, WITH
from marsad.arabic.letters.marks import COMMAS
from marsad.extract.parties.discourse import Discourse
from marsad.extract.parties.fitting import fitted
from marsad.extract.parties.parties import WITHIN, Cast, cast
from marsad.extract.parties.unsaid import unsaid_subject
from marsad.extract.roles.act import Act, overlapping
from marsad.extract.roles.adverbial import beside, of_main_verb, suits, voiced
from marsad.extract.roles.announced import announcers, withdrawn
from marsad.extract.roles.called import hit_by_others, protesters
from marsad.extract.roles.companions import with_attending, with_companions, with_speaker
from marsad.extract.roles.doers import (
    counted,
    dropped,
    issuer,
    met,
    named,
    others_counted,
    participants,
    speaking,
    told_in,
    unsaid,
)
from marsad.extract.roles.given import GRANTED, is_load, no_doers
from marsad.extract.roles.impersonal import impersonal
from marsad.extract.roles.judged import AIMED, accused, addressed, judged, refused_talks, sentenced
from marsad.extract.roles.left_out import only_died
from marsad.extract.roles.lone import sides, told_as
from marsad.extract.roles.meant_for import meant_for
from marsad.extract.roles.nationals import nationals, with_others
from marsad.extract.roles.other_side import with_other_side
from marsad.extract.roles.roles import roles
from marsad.extract.roles.rulings import gathering, of_ruling
from marsad.extract.roles.stage import Stage
from marsad.extract.roles.talks import HARM, meeting
from marsad.extract.roles.targeted import in_other_words
from marsad.extract.sentence.active import shows_voice
from marsad.extract.sentence.marches import drop_marches
from marsad.extract.sentence.not_hit import drop_behind_sources, drop_lands
from marsad.extract.sentence.participles import set_apart
from marsad.extract.sentence.scene import Filler, Scene
from marsad.extract.trigger.no_choice import who_had_none
from marsad.extract.trigger.slots import verb_slots
from marsad.extract.trigger.triggers import Trigger
from marsad.extract.trigger.wielded import wielders
from marsad.extract.trigger.without import who_left_it
from marsad.lexicon.load import rows_of
from marsad.lexicon.sectors import ORGANS

SPOKEN = frozenset(
    {"REQUEST", "ACCUSE", "REJECT", "THREATEN", "AGREE", "SUPPORT", "CONCEDE", "CONSULT", "RETREAT"}
)
DEMANDING = frozenset({"REQUEST", "ACCUSE", "REJECT", "THREATEN"})
CROWDED = frozenset({"PROTEST", "ASSAULT", "COERCE"})
PLACE_VICTIMS = frozenset({"ASSAULT", "COERCE", "MOBILIZE", "RETREAT"})
TOGETHER = frozenset({"AGREE", "COOPERATE", "SUPPORT"})
JOINING = frozenset({"و", "ف"})
FORCES = frozenset({"COP", "MIL", "PRM", "REB", "SPY"})
MOVES = frozenset({"MOBILIZE", "RETREAT"})
LOADED = frozenset({"AID", "THREATEN", "REJECT"})
OFFICIAL = frozenset({"GOV", "LEG", "MIL"})
FORMER = "ELI"
CHARGES = frozenset({"allege", "convict"})
CROWD_CONTROL = "crowd-control"
STATES, SEATED = ORGANS | {"MIL"}, frozenset({"body", "force"})
OBJECT, SHARED, OPPOSES = "object", "subject.shared", "opposes"
WARNED_OF, OWN_PRONOUN = "prep.من", "idafa.pronoun"


Way = Callable[[Stage], Cast]


def played(scene: Scene, trigger: Trigger, discourse: Discourse) -> Act:
    """The act of a trigger with its parties."""
    found = roles(scene, trigger)
    drop_marches(scene, found.actor, found.recipient)
    drop_lands(scene, trigger.slots.get("object", ()), found.recipient)
    drop_behind_sources(scene, trigger.at, found.recipient)
    stage = Stage(scene, trigger, trigger.entry.event, found, discourse)
    recipient = _first(stage, RECIPIENTS)
    agent = trigger.slots.get("agent", ())
    own = stage.event in HARM and len(agent) == 1 and agent[0].how == OWN_PRONOUN  # محاولته اغتيال الوزير
    actor = _doers(stage) if own else _voice(stage, _first(stage, DOERS))
    actor, recipient = sides(scene, trigger, actor, recipient, discourse)
    actor = with_companions(scene, stage.event, actor, discourse)
    actor = with_attending(scene, trigger, actor, discourse)
    actor = with_speaker(scene, trigger, actor, discourse)
    if not actor.parties and not stage.found.received:  # نفى الحزب تلقي دعم من الخارج: he did not give it
        actor = cast(scene, "actor", announcers(scene, trigger, recipient), discourse, metonyms=True)
    if _on_himself(trigger, actor, recipient):
        actor = _other_subject(stage, recipient)
    if recipient.parties and actor.parties:
        recipient = _besides(recipient, actor) or addressed(stage)
    modes = trigger.entry.mode
    actor, recipient = fitted(scene.story, scene.lexicon.parties, stage.event, actor, recipient, modes)
    return Act(trigger, stage.found, actor, recipient, trigger.entry.event, trigger.at)


def _besides(recipient: Cast, actor: Cast) -> Cast | None:
    """Those of the recipients who do not act themselves; null where nobody is left."""
    kept = [n for n, p in enumerate(recipient.parties) if not any(overlapping(p, a) for a in actor.parties)]
    if len(kept) == len(recipient.parties) or not kept:
        return recipient if kept else None
    parties = tuple(recipient.parties[n] for n in kept)
    if len(recipient.why) != len(recipient.parties):
        return replace(recipient, parties=parties)
    return replace(recipient, parties=parties, why=tuple(recipient.why[n] for n in kept))


def _on_himself(trigger: Trigger, actor: Cast, recipient: Cast) -> bool:
    """Whether a verb's own pronoun would mean its subject, which it never does (عن راع كان اختطفه)."""
    subject = {f.first for f in trigger.slots.get("subject", ())}
    taken = any(f.first in subject for f in trigger.slots.get("object", ()))
    if not (taken and actor.parties and recipient.parties and trigger.form == "verb"):
        return False
    return all(any(overlapping(a, r) for r in recipient.parties) for a in actor.parties)


def _other_subject(stage: Stage, taken: Cast) -> Cast:
    """The nearest subject before a verb that is not whom its pronoun takes up."""
    scene = stage.scene
    for clause in (c for row in scene.parse.clauses_before(stage.trigger.at) for c in row if c.subject):
        subject = verb_slots(scene.parse, clause).get("subject", ())
        told = cast(scene, "actor", subject, stage.discourse, metonyms=True)
        if told.parties and not any(overlapping(p, r) for p in told.parties for r in taken.parties):
            return told
    return Cast()


def _first(stage: Stage, ways: Sequence[Way]) -> Cast:
    """What the first way gives that names a party; what the last gives where none does."""
    told = Cast()
    for way in ways:
        told = way(stage)
        if told.parties:
            break
    return told


def _doers(stage: Stage) -> Cast:
    """The slots' doers; whose weapon it was where those of an attack are not its own; with whom they met."""
    if stage.event == "PROTEST":
        return protesters(stage.scene, stage.trigger, stage.found.actor, stage.discourse)
    actor = cast(stage.scene, "actor", stage.found.actor, stage.discourse, metonyms=True)
    actor = _without(actor, no_doers(stage.scene, stage.event, actor, not stage.found.recipient))
    if stage.event == "ASSAULT" and (not actor.parties or stage.trigger.form != "verb"):
        own = any(filler.how.startswith(("idafa", "prep")) for filler in actor.fillers)
        armed = () if own else wielders(stage.scene, stage.trigger, bool(actor.parties))
        by_weapon = cast(stage.scene, "actor", armed, stage.discourse, metonyms=True)
        actor = by_weapon if by_weapon.parties else actor
        actor = with_other_side(stage.scene, stage.trigger, actor, stage.discourse)
    between = stage.event in TOGETHER and any(
        filler.how.startswith(f"prep.{WITH}") for filler in actor.fillers
    )
    if stage.event == "CONSULT" or between or (stage.event == "ASSAULT" and stage.trigger.entry.two_sided):
        actor = met(stage.scene, stage.trigger, actor, stage.found.does, stage.discourse)
    return actor


def _without(side: Cast, left: frozenset[int]) -> Cast:
    """A side without the parties of some numbers."""
    if not left:
        return side
    told = zip(side.parties, side.fillers, side.why, strict=True)
    kept = [one for n, one in enumerate(told) if n not in left]
    return Cast(tuple(p for p, _, _ in kept), tuple(f for _, f, _ in kept), tuple(w for _, _, w in kept))


def _crowd(stage: Stage) -> Cast:
    """Those of whom only the number is told: who protest, and who go on to do what people do."""
    many, words = stage.found.actor, stage.scene.words
    if stage.event != "PROTEST":
        verb = words[stage.trigger.at]
        goes_on = stage.trigger.form == "verb" and verb.reading.number == "p"
        many = [
            f
            for f in many
            if (f.how == SHARED and goes_on)
            or (stage.event in CROWDED and words[f.first].article and f.how == "subject.after")
        ]
    return counted(stage.scene, "actor", many)


def _of_light_verb(stage: Stage) -> Cast:
    verb = stage.found.does
    if verb is None:
        return Cast()
    own = stage.scene.words[verb].reading.person == 1  # أعرب عن قلقي
    return (speaking if own else unsaid)(stage.scene, verb, stage.discourse)


def _left_out(stage: Stage) -> Cast:
    """The subject that a verb of the act has none of, or whose words only look like a passive's."""
    scene, trigger, found = stage.scene, stage.trigger, stage.found
    if found.passive and not found.recipient:
        return Cast()
    if found.passive:
        again = _goes_on(scene, trigger) or _forced(scene, trigger, stage.discourse)
        return dropped(scene, trigger, stage.discourse, left_out=True) if again else Cast()
    if all(f.how == "subject.pronoun" for f in found.actor) or told_in(scene, trigger):
        return dropped(scene, trigger, stage.discourse, found.left_out)
    return Cast()


def _taking_part(stage: Stage) -> Cast:
    passive = stage.found.passive
    return Cast() if passive else participants(stage.scene, stage.trigger, stage.discourse)


def _demanding(stage: Stage) -> Cast:
    scene, trigger = stage.scene, stage.trigger
    return speaking(scene, trigger.last, stage.discourse) if impersonal(scene, trigger) else Cast()


def _leaving_undone(stage: Stage) -> Cast:
    scene, trigger = stage.scene, stage.trigger
    doer = who_left_it(scene, trigger) or who_had_none(scene, trigger.first)
    return cast(scene, "actor", doer, stage.discourse, metonyms=True)


def _speaking(stage: Stage) -> Cast:
    if stage.event not in SPOKEN:
        return Cast()
    issued = issuer(stage.scene, stage.found.actor, stage.discourse)
    meets = issued is None and stage.event in DEMANDING
    if meets and (gathered := gathering(stage.scene, stage.found.actor)).parties:
        return gathered
    return issued or named(stage.scene, stage.found.actor)


def _voice(stage: Stage, actor: Cast) -> Cast:
    """The doer, or for a participle that cannot be his who spoke before it."""
    scene, trigger = stage.scene, stage.trigger
    unlike = not suits(scene, trigger, actor)
    parted = unlike or set_apart(scene.parse, trigger.at)
    told = of_main_verb(scene, trigger, stage.discourse) if stage.event in SPOKEN and parted else None
    if told is None and stage.event in SPOKEN and parted:
        told = voiced(scene, trigger, stage.discourse)
    if told is None and parted and (unlike or not actor.parties):
        other = beside(scene, trigger, stage.discourse)
        actor = other if other.parties else actor
    return told or _one_voice(stage, actor)


def _one_voice(stage: Stage, actor: Cast) -> Cast:
    """The doers without the state for which one of them speaks (عبر الوزير المصري عن رفض مصر)."""
    if stage.event not in SPOKEN or len(actor.parties) < 2:
        return actor
    speakers = {p.code for p in actor.parties if p.sector in OFFICIAL}
    kept = tuple(p for p in actor.parties if p.sector is not None or p.code not in speakers)
    return replace(actor, parties=kept) if len(kept) < len(actor.parties) else actor


def _goes_on(scene: Scene, trigger: Trigger) -> bool:
    """Whether a verb of speech that could be a passive opens a sentence, or what follows a comma, with و: who
    spoke before goes on (واتهم الوزير بالتقصير)."""
    word = scene.words[trigger.at]
    first = trigger.at == 0 or scene.words[trigger.at - 1].text in COMMAS
    opens = first and word.conj == "و" and word.reading.number == "s"
    return opens and trigger.entry.event in SPOKEN and "agent" not in trigger.slots


def _forced(scene: Scene, trigger: Trigger, discourse: Discourse) -> bool:
    """Whether a verb of force that could be a passive opens a sentence with و behind one about a force that
    may do it (فرق الأمن المسيرة. واعتقل عشرة من قادتها), not of who only died."""
    word, clause = scene.words[trigger.at], scene.parse.clause_of(trigger.at)
    opens = trigger.at == 0 and word.conj in JOINING and trigger.entry.event in {"ASSAULT", "COERCE"}
    if not opens or clause is None or shows_voice(word) or "agent" in trigger.slots:
        return False
    if only_died(scene, clause):
        return False
    before = unsaid_subject(scene, trigger.at, discourse)
    if before is None:
        return False
    first = before in discourse.subjects[:1] or word.reading.gender == "f"
    return first and before.party.sector in FORCES


def _recipients(stage: Stage) -> Cast:
    metonyms = stage.event not in PLACE_VICTIMS
    told = cast(stage.scene, "recipient", stage.found.recipient, stage.discourse, metonyms)
    if (one := nationals(stage)).parties:
        told = with_others(one, told)
    return _without(told, _site(stage.scene, told)) if CROWD_CONTROL in stage.trigger.entry.mode else told


def _suffered(stage: Stage) -> Cast:
    """The thing that a pronoun on the noun of a harm takes up (انسحبوا من القرية بعد قصفها)."""
    owners = [f for f in stage.found.actor if f.how == OWN_PRONOUN] if stage.event == "ASSAULT" else []
    if not owners or stage.found.recipient:
        return Cast()
    held = cast(stage.scene, "recipient", owners, stage.discourse, metonyms=False)
    return held if no_doers(stage.scene, stage.event, held, alone=True) else Cast()


def _site(scene: Scene, told: Cast) -> frozenset[int]:
    """Which of those against whom a crowd is dispersed only name the building before which it sat (فض اعتصام
    القيادة العامة)."""
    inner = (n for n, why in enumerate(told.why) if f":{WITHIN}:" in why.rule and n < len(told.fillers))
    answers = ((n, scene.answer(told.fillers[n], metonyms=False)) for n in inner)
    return frozenset(n for n, a in answers if a is not None and a.sector in STATES and a.kind in SEATED)


def _ousted(stage: Stage) -> Cast:
    """The one former holder of an office whom the sentence names before, where only a pronoun says who was
    put out of it (كان الزعيم السابق حليفا ...، وعارض الرئيس الإطاحة به)."""
    held = stage.found.recipient
    if not stage.trigger.entry.ousts or not held or not all(f.pronoun for f in held):
        return Cast()
    phrases = [p for p in stage.scene.parse.phrases if p.last < stage.trigger.first]
    fillers = [Filler(p.first, p.last, p.head, "ousted") for p in phrases]
    former = [f for f in fillers if (a := stage.scene.answer(f)) is not None and a.sector == FORMER]
    return cast(stage.scene, "recipient", former, stage.discourse, True) if len(former) == 1 else Cast()


def _number_alone(stage: Stage) -> Cast:
    if stage.event not in HARM:
        return Cast()
    like = others_counted(stage.scene, "recipient", stage.found.recipient, stage.discourse)
    return like if like.parties else counted(stage.scene, "recipient", stage.found.recipient)


def _for_whom(stage: Stage) -> Cast:
    """Whom a thing is for that is given or stopped (إيقاف مشاريع الإغاثة المخصصة للنازحين)."""
    if stage.event not in GRANTED:
        return Cast()
    slots = stage.trigger.slots
    things = (f for slot in ("object", "idafa") for f in slots.get(slot, ()) if not f.pronoun)
    whom = tuple(one for one in (meant_for(stage.scene, f) for f in things) if one is not None)
    return cast(stage.scene, "recipient", whom, stage.discourse, metonyms=True)


def _suffering(stage: Stage) -> Cast:
    verb = stage.found.suffers
    return Cast() if verb is None else unsaid(stage.scene, verb, stage.discourse)


def _in_content(stage: Stage) -> Cast:
    owned = stage.event in GRANTED or (stage.event == "CONCEDE" and "object" in stage.trigger.entry.needs)
    charged = not CHARGES.isdisjoint(stage.trigger.entry.mode)  # أدينوا بخطف أطفال: no child was convicted
    if charged or not (owned or stage.event in AIMED or _accepted(stage)):
        return Cast()
    if stage.event == "CONCEDE" and withdrawn(stage.scene, stage.found.content[:1]):
        return Cast()
    if stage.event == "THREATEN" and any(f.how == WARNED_OF for f in stage.found.content[:1]):
        return Cast()  # حذر من جر لبنان إلى الحرب: who would suffer it is not who is warned
    about = next((_left_undone(stage.scene, filler) for filler in stage.found.content[:1]), None)
    if stage.event == "PROTEST" and about is not None:
        hailed = stage.scene.words[about.head].lemma in grammar().hailing  # هتفوا بحياة الرئيس
        about = None if hailed or hit_by_others(stage.scene, about) else about
    if stage.event == "PROTEST" and about is not None and about.how == OBJECT:
        about = _raised_against(stage.scene, about)
    told = cast(stage.scene, "recipient", (about,) if about else (), stage.discourse, metonyms=True)
    if stage.event == "THREATEN" and about is not None and _sent_away(stage.scene, about, told):
        where = [f for prep in (TO, FROM) for f in stage.trigger.slots.get(prep, ()) if not f.pronoun]
        return cast(stage.scene, "recipient", where, stage.discourse, metonyms=True)
    things = stage.event in LOADED and any(is_load(stage.scene, filler) for filler in told.fillers)
    return Cast() if things else told  # أرسل قافلة مساعدات، حذر من اقتحام المسجد


def _sent_away(scene: Scene, held: Filler, told: Cast) -> bool:
    """Whether a threat is to send or withdraw forces, who are not threatened (هدد بسحب قواته من مالي)."""
    entries = scene.lexicon.predicates.nouns.get(scene.words[held.head].lemma, ())
    moves = not held.pronoun and any(entry.event in MOVES for entry in entries)
    nobodys = all(p.sector in FORCES or (p.sector is None and p.code is None) for p in told.parties)
    own = any(word.pronoun for word in scene.words[held.head + 1 : held.last + 1])  # بسحب وزرائه
    return moves and bool(told.parties) and (nobodys or own)


def _raised_against(scene: Scene, thing: Filler) -> Filler | None:
    """Whom slogans and banners are said to oppose (شعارات مناهضة للحكومة); whose picture is raised may well
    be honoured by it."""
    aimed = meant_for(scene, thing)
    before = scene.shapes[aimed.first - 1] if aimed is not None else frozenset[str]()
    opposing = any(row.kind == OPPOSES for row in rows_of(scene.lexicon.ties, before))
    return replace(aimed, how=thing.how) if opposing and aimed is not None else None


def _left_undone(scene: Scene, filler: Filler) -> Filler:
    """Who did not do what is complained of (احتجوا على عدم تدخل الحكومة), not the further owners of it (عدم
    إدراج أسماء مرشحي الجماعة): the words right behind the noun that is denied."""
    doer = filler.head + 2
    if filler.pronoun or scene.words[filler.head].lemma not in grammar().negator_noun or doer > filler.last:
        return filler
    inner = Filler(doer, filler.last, doer, filler.how)
    named = scene.answer(inner) is not None
    return inner if named else Filler(filler.first, filler.head, filler.head, filler.how)


def _accepted(stage: Stage) -> bool:
    """Whether a verb takes up what somebody has put forward, so that it answers him (قبلت الوساطة
    القطرية)."""
    held, words = stage.found.content, stage.scene.words
    taken = stage.event == "AGREE" and words[stage.trigger.at].lemma in grammar().accepting
    return taken and bool(held) and not held[0].pronoun and words[held[0].head].lemma in grammar().offer


def _passive_subject(stage: Stage) -> Cast:
    """Whom an earlier sentence named, for a passive that leaves him out (وأدينوا بالخيانة)."""
    found, clause = stage.found, stage.scene.parse.clause_of(stage.trigger.at)
    left_out = found.passive and not found.recipient and clause is not None and not clause.subject
    if not left_out or stage.trigger.form != "verb":
        return Cast()
    return told_as(unsaid(stage.scene, stage.trigger.at, stage.discourse), "actor", "recipient")


DOERS: Sequence[Way] = (
    _doers,
    _demanding,
    _crowd,
    _of_light_verb,
    _left_out,
    _taking_part,
    _speaking,
    meeting,
    _leaving_undone,
)
RECIPIENTS: Sequence[Way] = (
    _ousted,
    _recipients,
    _number_alone,
    _suffering,
    _passive_subject,
    in_other_words,
    refused_talks,
    accused,
    _suffered,
    _in_content,
    _for_whom,
    judged,
    sentenced,
    of_ruling,
    addressed,
)
