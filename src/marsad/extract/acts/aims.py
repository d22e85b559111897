"""Whom a complaint, a protest or a threat is aimed at, where only what it is about says so."""

from __future__ import annotations

from collections.abc import Sequence

from msgspec import structs

from marsad.arabic.classes.grammar import grammar
from marsad.arabic.classes.particles import AND, FOR
from marsad.extract.acts.topics import TOPICS, charges, is_topic
from marsad.extract.parties.discourse import Discourse
from marsad.extract.parties.parties import Cast, cast
from marsad.extract.roles.act import Act, overlap
from marsad.extract.roles.alignment import sought
from marsad.extract.sentence.scene import Filler, Scene
from marsad.extract.speech.nominal import news_of
from marsad.extract.trigger.governing import Step, doing, lends
from marsad.extract.trigger.governors import steps
from marsad.extract.trigger.overhead import answered

AIMED_AT_ACTS = frozenset({"REJECT", "THREATEN", "PROTEST", "ACCUSE", "SUPPORT"})
REFUSING = frozenset({"REJECT", "ACCUSE"})
HELP = frozenset({"AID", "SUPPORT", "COOPERATE"})
MEANT = {"THREATEN": frozenset[str](), "AGREE": HELP}  # what they may be about; nothing: any act
HARMS = frozenset({"ASSAULT", "COERCE", "THREATEN", "SANCTION"})
WANTED_HARMS = HARMS | {"ACCUSE"}
FOUGHT = "ASSAULT"
AGAINST, UPON, WARNED_OF = "prep.ضد", "prep.علي", "prep.من"
ASSIST, BOTH, BODIES = "assist", "both", frozenset({"IGO", "UNO", "EUR", "NGO"})


def aimed_at_doer(scene: Scene, act: Act, others: Sequence[Act]) -> Act:
    """Who condemns, rejects or protests against an act is aiming at its doer, never at its victim or at who
    told of it (استياء من تقارير عن); whom a role names outside the words of that act stays (هدد المتظاهرين
    بإطلاق النار)."""
    if act.event not in AIMED_AT_ACTS:
        return _past_the_answered(scene, act, others) if act.event in HARMS and len(others) > 1 else act
    about = next((a for f in act.roles.recipient if (a := _news_itself(scene, act, f)) is not None), None)
    if about is not None:
        told = (o for o in others if o is not act and about[0] <= o.at <= about[1])
        return structs.replace(act, recipient=next((o.actor for o in told), Cast()))
    if not act.recipient.fillers:
        return act
    fillers = (*act.roles.recipient, *act.roles.content)
    for other in others:
        holding = [f for f in fillers if _tells_of(scene, f, other.at) or _suffered_in(scene, f, other)]
        own = overlap(act.actor.parties, other.actor.parties)  # هدد المسلحون بقتل الرهائن
        if other is act or not holding or own or overlap(act.recipient.parties, other.actor.parties):
            continue
        held = (f for f in act.recipient.fillers if not _joined_deed(scene, f))
        if all(any(h.first <= f.first <= h.last for h in holding) for f in held):
            return structs.replace(act, recipient=other.actor)
    return act


def _joined_deed(scene: Scene, filler: Filler) -> bool:
    """Whether a phrase is the noun of one more deed with the pronoun of whom it is done to (دان خطف الصحفي
    وقتله)."""
    word = scene.words[filler.head]
    joined = word.conj == AND and word.pos == "noun" and bool(word.pronoun)
    return joined and word.lemma in scene.lexicon.predicates.nouns


def _tells_of(scene: Scene, filler: Filler, at: int) -> bool:
    """Whether the act at a word is what a phrase tells of: its head, or owner of bare nouns that name no
    party (أدان عملية خطف السياح)."""
    if filler.pronoun or not filler.first <= at <= filler.last:
        return False
    over = scene.words[filler.head : at]
    bare = all(word.pos == "noun" and not (word.article or word.pronoun) for word in over)
    return at <= filler.head or (bare and scene.answer(structs.replace(filler, last=at - 1)) is None)


def _suffered_in(scene: Scene, filler: Filler, other: Act) -> bool:
    """Whether a phrase tells by its head that its owner suffered the act (أدان تعرض سفارته لهجوم)."""
    part = None if filler.pronoun else doing(scene, Step(filler.first, FOR))
    if part is None or part.doer != "recipient":
        return False
    return any(step.at == filler.first for step in steps(scene, other.trigger.first, other.at))


def _past_the_answered(scene: Scene, act: Act, others: Sequence[Act]) -> Act:
    """A deed without the victims of what it answers (هاجم الجيش القاعدة ردا على قصف المدنيين): it hit
    others."""
    upon = [f for f in act.roles.recipient if f.how == UPON and not f.pronoun]
    for other in others if upon and act.recipient.parties else ():
        held = [f for f in upon if f.first <= other.at <= f.last]
        if other is act or not held or not answered(scene, other.trigger.first):
            continue
        left = tuple(p for p in act.recipient.parties if not overlap((p,), other.recipient.parties))
        starts = {p.start for p in left}
        fillers = (f for f in act.recipient.fillers if not held[0].first <= f.first <= held[0].last)
        why = (step for step in act.recipient.why if step.start in starts)
        return structs.replace(act, recipient=Cast(left, tuple(fillers), tuple(why)))
    return act


def _news_itself(scene: Scene, act: Act, filler: Filler) -> tuple[int, int] | None:
    """What the news is of that an act is aimed at, where it names nobody as its author (تقارير صحفية عن)."""
    start = scene.words[filler.first].start
    owned = any(p.start is not None and p.start > start for p in act.recipient.parties)
    return None if filler.pronoun or owned else news_of(scene, scene.parse.phrase_of[filler.first])


def with_target(scene: Scene, act: Act, others: Sequence[Act], discourse: Discourse) -> Act:
    """A protest that names nobody it is aimed at is aimed at whom its topic is about: the one asked or
    accused (مسيرة منددة بالتحالف), the doer of what is condemned, the one who shall go (للمطالبة برحيل
    الوزير). A threat hits whom its content does (هدد بقطع الغاز عن أوروبا), a promise of help is made to whom
    it helps (تعهد بمساعدة تونس); who judges what was just told (وهو ما انتقدته المنظمة) aims at its doer."""
    if act.event in AIMED_AT_ACTS and _of_what_was_told(scene, act.at):
        told = [o for o in others if o.at < act.at and o.actor.parties and o.event not in REFUSING]
        return structs.replace(act, recipient=told[-1].actor) if told else act
    if act.recipient.parties:
        return act
    between = act.trigger.entry.frame.verb.get("مع") == BOTH and len(act.actor.parties) > 1
    if between:
        return act  # اتفقت مع قطر على دعم الجيش: theirs alone
    if act.event in MEANT and (meant := _meant_by(act, others, MEANT[act.event])) is not None:
        return structs.replace(act, recipient=meant)
    if act.event != "PROTEST":
        return act
    for topic in others:
        about = topic.event in TOPICS - {"SUPPORT"} and is_topic(scene, topic, (act,))
        if about and _calls_for(scene, topic, act):
            about = bool(topic.recipient.fillers) and all(f.how == AGAINST for f in topic.recipient.fillers)
        if not (about or (charges(topic) and overlap(topic.actor.parties, act.actor.parties))):
            continue
        target = _target(scene, topic, others, discourse)
        if (
            topic.event == "REQUEST"
            and ASSIST in topic.modes
            and all(p.code in BODIES for p in target.parties)
        ):
            continue  # لافتات تناشد المجتمع الدولي التدخل: they want help of it
        if target.parties and not overlap(target.parties, act.actor.parties):
            return structs.replace(act, recipient=target)
    return act


def against_whom(scene: Scene, act: Act, others: Sequence[Act]) -> Act:
    """An attack told by a noun that names nobody it hit is on whom its aim would harm (حملة للإطاحة به)."""
    if act.event != FOUGHT or act.trigger.form == "verb" or act.recipient.parties or not act.actor.parties:
        return act
    for aim in others:
        known = aim.event in HARMS and aim.at > act.at and bool(aim.recipient.parties)
        if known and not overlap(aim.recipient.parties, act.actor.parties) and _aimed(scene, act, aim):
            return structs.replace(act, recipient=aim.recipient)
    return act


def _aimed(scene: Scene, act: Act, aim: Act) -> bool:
    """Whether ل stands between an attack, or the verb that lends it a doer, and what it is for, or what it
    shall help to do."""
    over = steps(scene, act.trigger.first, act.at)
    held = {act.at, *(step.at for step in over if step.slot == "object" and lends(scene, step.at, "object"))}
    last = aim.trigger.first
    for step in steps(scene, aim.trigger.first, aim.at):
        if step.at in held:
            return scene.words[last].prep == FOR
        last = step.at
    return False


def _calls_for(scene: Scene, topic: Act, act: Act) -> bool:
    """Whether a demand is the call for the protest itself (مظاهرات دعت إليها
    النقابة), not what it is about."""
    clause = scene.parse.clause_of(topic.at)
    own = scene.parse.phrase_of[act.at]
    relative = clause is not None and own >= 0 and clause.antecedent == own
    return relative and clause is not None and clause.subject_rule != "relative"  # not مسيرة تطالب الحكومة


def _meant_by(act: Act, others: Sequence[Act], events: frozenset[str]) -> Cast | None:
    """Whom the act that a threat or a promise is about would hit or help; of what somebody warns of (حذر من
    هجوم هندي على الميناء) who would do it, never who would suffer it."""
    about = (
        o
        for o in others
        if o is not act and o.lies_in(act.roles.content) and o.event in (events or {o.event})
    )
    warned = any(f.how == WARNED_OF for f in act.roles.content)
    sides = (other.actor if warned else other.recipient for other in about)
    return next((one for one in sides if one.parties and not overlap(one.parties, act.actor.parties)), None)


def _of_what_was_told(scene: Scene, verb: int) -> bool:
    """Whether a verb's pronoun means what the sentence has told before (وهو ما انتقدته المنظمة)."""
    before = scene.words[max(verb - 2, 0) : verb]
    told = len(before) == 2 and before[0].pos == "pron" and before[1].folded in grammar().headless
    return told and bool(scene.words[verb].pronoun)


def _target(scene: Scene, topic: Act, others: Sequence[Act], discourse: Discourse) -> Cast:
    """Whom the topic of a protest aims at: who is asked or accused, the doer of what is condemned or wanted,
    or whom a wanted harm would hit (للمطالبة بمحاكمة الوزير); not its victim or whom it would free."""
    if topic.recipient.parties:
        return topic.recipient
    held = (*topic.roles.recipient, *topic.roles.content)
    for other in others:
        if other is not topic and any(not f.pronoun and f.first <= other.at <= f.head for f in held):
            asked = topic.event == "REQUEST"
            victim = other.event not in WANTED_HARMS if asked else other.event in HARMS
            return other.actor if other.actor.parties or victim else other.recipient
    if held and sought(scene, held[0]):
        return Cast()  # مطالبين بعودة المهجرين
    return cast(scene, "recipient", held[:1], discourse, metonyms=True)
