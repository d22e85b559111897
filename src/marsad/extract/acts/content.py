"""What is no act of its own: a demand's content, a protest's topic; and whom a complaint is aimed at."""

from __future__ import annotations

from collections.abc import Sequence

from msgspec.structs import replace

from marsad.arabic.derivation import derivations
from marsad.arabic.grammar import grammar
from marsad.extract.parties.coreference import Discourse
from marsad.extract.parties.parties import Cast, cast
from marsad.extract.roles.act import Act, overlap, stop_between
from marsad.extract.roles.impersonal import is_duty
from marsad.extract.sentence.scene import Filler, Scene
from marsad.extract.speech.nominal import news_of
from marsad.extract.trigger.governing import Step, doing, entry, lends, verb_lemmas
from marsad.extract.trigger.governors import steps

VERBAL = frozenset({"REQUEST", "THREATEN", "REJECT", "AGREE", "CONCEDE"})
AIMED_AT_ACTS = frozenset({"REJECT", "THREATEN", "PROTEST", "ACCUSE", "SUPPORT"})
OFFERED = frozenset({"AGREE", "AID", "COOPERATE", "CONSULT", "SUPPORT", "RETREAT"})
EXAMINED = "examined"
DRILLS = frozenset({"MOBILIZE", "COOPERATE"})
THREATS = frozenset({"THREATEN", "REQUEST"})
SOUGHT = frozenset({"REQUEST", "AGREE", "CONCEDE"})
REDUCING = frozenset({"SANCTION", "RETREAT"})
LIFTED = frozenset({"COERCE", "SANCTION"})
LABEL_REACH = 2
TOPICS = frozenset({"REQUEST", "ACCUSE", "REJECT", "SUPPORT"})
SPOKEN = frozenset(
    {"REQUEST", "ACCUSE", "REJECT", "THREATEN", "AGREE", "SUPPORT", "CONCEDE", "CONSULT", "RETREAT"}
)
REFUSING = frozenset({"REJECT", "ACCUSE"})
ALLEGE = "allege"
WANTED = frozenset({"AGREE", "AID", "COOPERATE", "CONSULT", "SANCTION"})
OUTCOME_REACH = 24
TOPIC_REACH = 6
CONTENT_REACH = 14
NEAR = 2


def aimed_at_doer(scene: Scene, act: Act, others: Sequence[Act]) -> Act:
    """Who condemns, rejects or protests against an act is aiming at its doer, never at its victim or at who
    told of it (استياء من تقارير عن); whom a role names outside the words of that act stays (هدد المتظاهرين
    بإطلاق النار)."""
    if act.event not in AIMED_AT_ACTS:
        return act
    about = next((a for f in act.roles.recipient if (a := _news_itself(scene, act, f)) is not None), None)
    if about is not None:
        told = (o for o in others if o is not act and about[0] <= o.at <= about[1])
        return replace(act, recipient=next((o.actor for o in told), Cast()))
    if not act.recipient.fillers:
        return act
    fillers = (*act.roles.recipient, *act.roles.content)
    for other in others:
        holding = [f for f in fillers if not f.pronoun and f.first <= other.at <= f.head]
        if other is act or not holding or overlap(act.recipient.parties, other.actor.parties):
            continue
        if all(any(h.first <= f.first <= h.last for h in holding) for f in act.recipient.fillers):
            return replace(act, recipient=other.actor)
    return act


def _news_itself(scene: Scene, act: Act, filler: Filler) -> tuple[int, int] | None:
    """What the news is of that an act is aimed at, where it names nobody as its author (تقارير صحفية عن)."""
    start = scene.words[filler.first].start
    owned = any(p.start is not None and p.start > start for p in act.recipient.parties)
    return None if filler.pronoun or owned else news_of(scene, scene.parse.phrase_of[filler.first])


def with_target(scene: Scene, act: Act, others: Sequence[Act], discourse: Discourse) -> Act:
    """A protest that names nobody it is aimed at is aimed at whom its topic is about: the one asked or
    accused (مسيرة منددة بالتحالف), the doer of what is condemned, the one who shall go (للمطالبة برحيل
    الوزير). A threat hits whom its content does (هدد بقطع الغاز عن أوروبا); who judges what was just told
    (وهو ما انتقدته المنظمة) aims at its doer."""
    if act.event in AIMED_AT_ACTS and _of_what_was_told(scene, act.at):
        told = [o for o in others if o.at < act.at and o.actor.parties and o.event not in REFUSING]
        return replace(act, recipient=told[-1].actor) if told else act
    if act.recipient.parties:
        return act
    if act.event == "THREATEN" and (hit := _threatened(act, others)) is not None:
        return replace(act, recipient=hit)
    if act.event != "PROTEST":
        return act
    for topic in others:
        about = topic.event in TOPICS - {"SUPPORT"} and is_topic(scene, topic, (act,))
        if not (about or (_charges(topic) and overlap(topic.actor.parties, act.actor.parties))):
            continue
        target = _target(scene, topic, others, discourse)
        if target.parties and not overlap(target.parties, act.actor.parties):
            return replace(act, recipient=target)
    return act


def _threatened(act: Act, others: Sequence[Act]) -> Cast | None:
    """Whom the act that a threat is about would hit."""
    hits = (other.recipient for other in others if other is not act and _lies_in(other, act.roles.content))
    return next((hit for hit in hits if hit.parties and not overlap(hit.parties, act.actor.parties)), None)


def _of_what_was_told(scene: Scene, verb: int) -> bool:
    """Whether a verb's pronoun means what the sentence has told before (وهو ما انتقدته المنظمة)."""
    before = scene.words[max(verb - 2, 0) : verb]
    told = len(before) == 2 and before[0].pos == "pron" and before[1].folded in grammar().headless
    return told and bool(scene.words[verb].pronoun)


def _target(scene: Scene, topic: Act, others: Sequence[Act], discourse: Discourse) -> Cast:
    if topic.recipient.parties:
        return topic.recipient
    held = (*topic.roles.recipient, *topic.roles.content)
    for other in others:
        if other is not topic and any(not f.pronoun and f.first <= other.at <= f.head for f in held):
            return other.actor if other.actor.parties else other.recipient
    return cast(scene, "recipient", held[:1], discourse, metonyms=True)


def is_content(scene: Scene, act: Act, others: Sequence[Act]) -> bool:
    """Whether an act is only what another one demands, threatens, refuses or promises."""
    if _told_as_done(scene, act):
        return False
    above = steps(scene, act.trigger.first, act.at)
    if any((noun := doing(scene, step)) is not None and noun.doer == "against" for step in above):
        return True
    if (
        _is_label(scene, act, above)
        or _participle_labels(scene, act)
        or _labels_what(scene, act.at)
        or _is_matter(scene, act, above)
    ):
        return True
    if _names_a_body(scene, act, above) or _of_a_demand(scene, act, above):
        return True
    joined = {step.at for step in above if step.slot == "joined"}
    for other in others:
        if other is act or other.at >= act.at:
            continue
        twice = other.event == act.event == "SANCTION" and bool(other.recipient.parties)
        if twice and (_lies_in(act, other.roles.content) or _reason(scene, act, other)):
            return True  # قضت المحكمة بتأييد الحكم
        if other.event == "PROTEST" and act.event in SPOKEN and _lies_in(act, other.roles.content):
            return True
        if is_duty(scene, act, other):
            return True
        if _asked_for(act, other) or _left(act, other, above) or (above and _talked_about(scene, act, other)):
            return True
        if other.event in THREATS and _otherwise(scene, act):
            return True
        if (
            act.event == "ASSAULT"
            and other.event in DRILLS
            and _lies_in(act, other.trigger.slots.get("علي", ()))
        ):
            return True
        if other.event not in VERBAL and "access" not in other.trigger.entry.mode:
            continue
        for filler in (*other.roles.content, *other.roles.recipient):
            if not filler.pronoun and filler.first <= act.trigger.first <= _held_to(act, other, filler):
                return True
            if joined.intersection(range(filler.first, filler.head + 1)):
                return True
            if other.event == "AGREE" and act.event in OFFERED and _under(above, filler):
                return True
            if _forgone(scene, above, filler) or _entered(scene, above, filler):
                return True
        if other.event == "AGREE" and act.event in OFFERED and _promised(other, above):
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


def _told_as_done(scene: Scene, act: Act) -> bool:
    """Whether a relative clause in the past tells who did an attack (للتصدي للهجوم الذي نفذته الحركة)."""
    own = scene.parse.phrase_of[act.at] if act.event == "ASSAULT" else -1
    return own >= 0 and any(
        clause.antecedent == own
        and scene.words[clause.verb].reading.tense == "past"
        and lends(scene, clause.verb, "object")
        and clause.object == (own,)
        for clause in scene.parse.clauses
    )


def _talked_about(scene: Scene, act: Act, other: Act) -> bool:
    """Whether talks only consider an act (لبحث دعم الجيش): a bare verbal noun of help or agreement that is
    their topic."""
    word = scene.words[act.trigger.first]
    if other.event != "CONSULT" or act.event not in OFFERED - {"CONSULT"}:
        return False
    if word.pos == "verb" or word.article:
        return False
    slots = other.trigger.slots
    held = [*slots.get("object", ()), *slots.get("idafa", ()), *other.roles.content]
    return any(not f.pronoun and f.first <= act.trigger.first <= f.head for f in held)


def _otherwise(scene: Scene, act: Act) -> bool:
    """Whether an act is what comes unless a demand is met (أمهلهم يومين وإلا هاجمهم)."""
    before = scene.words[act.trigger.first - 1] if act.trigger.first else None
    return before is not None and before.folded in grammar().otherwise


def _under(above: Sequence[Step], filler: Filler) -> bool:
    """Whether the head of a complement stands over an act (استعداده للمساهمة في إعادة الإعمار)."""
    return any(step.at == filler.head for step in above)


def _reason(scene: Scene, act: Act, other: Act) -> bool:
    """Whether a sentence's reason only says again that he was found guilty (حكمت عليه بالسجن لإدانته)."""
    again = act.trigger.form == "noun" and bool(scene.words[act.at].pronoun)
    return again and any(_lies_in(act, fillers) for fillers in other.trigger.slots.values())


def _promised(other: Act, above: Sequence[Step]) -> bool:
    """Whether help is the second object of a promise (قررت منح لبنان قرضا)."""
    frame = other.trigger.entry.frame.verb
    return any(step.at == other.at and frame.get(step.slot) == "content" for step in above)


def _forgone(scene: Scene, above: Sequence[Step], filler: Filler) -> bool:
    """Whether an act is what somebody shall not do (تعهدت بعدم إرسال قوات)."""
    over = entry(scene, above[0]) if above and above[0].at == filler.head else None
    return over is not None and over.status == "negated"


def _entered(scene: Scene, above: Sequence[Step], filler: Filler) -> bool:
    """Whether an act is what a demand, threat or promise wants to be begun or gone on with (هددوا بالدخول في
    إضراب)."""
    return any(step.at == filler.head and doing(scene, step) is not None for step in above)


def _left(act: Act, other: Act, above: Sequence[Step]) -> bool:
    """Whether talks are what somebody takes no part in (علقت مشاركتها في الاجتماعات، امتنع عن حضور
    الجلسة)."""
    if act.event != "CONSULT" or act.trigger.form == "verb":
        return False
    slot = "object" if other.event in REDUCING else "عن" if other.event == "REJECT" else ""
    return any(_under(above, f) for f in other.trigger.slots.get(slot, ()) if not f.pronoun)


def _asked_for(act: Act, other: Act) -> bool:
    """Whether an act is the object that another one reduces, or stands where that one's entry asks for such a
    word (التزمت بالتهدئة، توقف إطلاق الصواريخ)."""
    chosen = other.event not in {act.event, *AIMED_AT_ACTS}
    asked = {slot for slot in other.trigger.entry.needs if slot != "any"} if chosen else set()
    if other.event not in REDUCING:
        asked.discard("subject")
    else:
        asked.add("object")
    if other.event == "SANCTION" and other.trigger.form == "noun":
        asked.add("idafa")
    held = [f for slot in sorted(asked) for f in other.trigger.slots.get(slot, ())]
    return any(not f.pronoun and f.first <= act.trigger.first <= f.head for f in held)


def _labels_what(scene: Scene, at: int) -> bool:
    """Whether a verb only gives a name to what another act is about (استنكرت ما وصفته بالمهزلة)."""
    word, before = scene.words[at], scene.words[at - 1] if at else None
    if before is None or not word.pronoun or not verb_lemmas(scene, at) & grammar().labelling:
        return False
    return bool({before.folded, before.stem} & grammar().headless)


def _is_matter(scene: Scene, act: Act, above: Sequence[Step]) -> bool:
    """Whether an act is only what others talk about, with no doer (بحثا الحرب على المسلحين)."""
    over = entry(scene, above[0]) if above and not act.actor.parties else None
    return over is not None and over.status == EXAMINED


def _is_label(scene: Scene, act: Act, above: Sequence[Step]) -> bool:
    """Whether an act's noun is only what something is called: an indefinite accusative (تعده انقلابا), behind
    ب (وصفه بالعدوان) or behind a word that points (هذا عدوان على)."""
    word = scene.words[act.trigger.first]
    if word.pos == "verb":
        return False
    pointed = act.trigger.first > 0 and scene.words[act.trigger.first - 1].pos == "demonstrative"
    if pointed and not (word.article or word.prep or word.conj or word.pronoun):
        return True
    if not above or not verb_lemmas(scene, above[0].at) & grammar().labelling:
        return False
    bare = (
        not word.article
        and not word.pronoun
        and word.folded.endswith(("ا", "اء"))
        and "idafa" not in act.trigger.slots
    )
    return above[0].slot == "ب" or (above[0].slot == "object" and bare)


def _names_a_body(scene: Scene, act: Act, above: Sequence[Step]) -> bool:
    """Whether an act is only part of the name of a body, a day or a law that is there for it (الحملة الوطنية
    لمقاطعة البضائع)."""
    if scene.words[act.at].pos == "verb":
        return False
    joined = (step.at for step in above if step.slot == "joined")
    return any(_named_for(scene, at) for at in (act.trigger.first, *joined))


def _of_a_demand(scene: Scene, act: Act, above: Sequence[Step]) -> bool:
    """Whether a verbal noun of what is given, met or cut is only what somebody wants or refuses, even where
    nobody is told to (في إشارة إلى دعوة الملك)."""
    if act.event not in WANTED or scene.words[act.at].pos == "verb":
        return False
    for step in above[:NEAR]:
        row = entry(scene, step)
        if row is not None and row.status == "hypothetical" and _demands(scene, step.at):
            return True
    return False


def _demands(scene: Scene, at: int) -> bool:
    index = scene.lexicon.predicates
    verb = scene.words[at].pos == "verb"
    entries = (
        [e for lemma in verb_lemmas(scene, at) for e in index.verbs.get(lemma, ())]
        if verb
        else [e for shape in scene.shapes[at] for e in index.nouns.get(shape, ())]
    )
    return any(e.event in {"REQUEST", "REJECT"} for e in entries)


def _named_for(scene: Scene, at: int) -> bool:
    word, words = scene.words[at], scene.words
    own = scene.parse.phrase_of[at - 1] if at else -1
    if word.prep != "ل" or word.article or own < 0:
        return False
    head = scene.parse.phrases[own].first
    defined = words[head].article or (head > 0 and words[at - 1].article)
    return defined and words[head].lemma in grammar().devoted


def _participle_labels(scene: Scene, act: Act) -> bool:
    """Whether a participle before an act's indefinite noun gives it to something as a name (معتبرا إياه
    اعتداء)."""
    first = act.trigger.first
    if scene.words[first].pos == "verb" or scene.words[first].article:
        return False
    for at in range(max(first - LABEL_REACH, 0), first):
        word = scene.words[at]
        verbs = {d.verb for shape in (word.lemma, word.stem[:-1]) for d in derivations(shape)}
        if word.stem.endswith("ا") and word.pos != "verb" and verbs & grammar().labelling:
            return True
    return False


def _held_to(act: Act, other: Act, filler: Filler) -> int:
    """The last word of a demand's or promise's complement that an act can stand on as its content: its head,
    and for talks the whole of it (عرضت استضافة جولة من المفاوضات)."""
    sought = other.event in SOUGHT and act.event == "CONSULT"
    lifted = other.event == "CONCEDE" and act.event in LIFTED  # رفعت قرار منع السفر
    return filler.last if sought or lifted else filler.head


def only_tells(act: Act, others: Sequence[Act]) -> bool:
    """Whether a verb only tells of an act of its own kind whose doer the verbal noun names (أعلن المتحدث رفض
    الحكومة), or of what talks were about (محادثات تناولت الأزمة)."""
    if act.event in SPOKEN and act.trigger.form == "verb":
        same = [other for other in others if other is not act and other.event == act.event]
        about = act.trigger.slots.get("subject", ())
        if any(f.head in {other.at, other.trigger.first} for other in same for f in about):
            return True
        nobody = not (act.actor.fillers or act.recipient.fillers)
        if act.event == "CONSULT" and nobody and any(o.at < act.at and o.actor.parties for o in same):
            return True
    held = act.trigger.slots.get("object", ())
    return act.trigger.form == "verb" and any(
        (other.event == act.event or {act.event, other.event} == REFUSING)
        and _lies_in(other, held)
        and _by_idafa(other)
        and not (act.event == "SUPPORT" and overlap(act.recipient.parties, other.actor.parties))
        for other in others
        if other is not act
    )


def _by_idafa(act: Act) -> bool:
    own = [f for f in act.actor.fillers if f.how.startswith("idafa") and not f.pronoun]
    return bool(own) and act.trigger.form == "noun"


def _lies_in(act: Act, fillers: Sequence[Filler]) -> bool:
    return any(not f.pronoun and f.first <= act.trigger.first <= f.last for f in fillers)


def _late_content(scene: Scene, act: Act, other: Act) -> bool:
    """Whether an act stands in the complement of a verb of demand that an inserted clause has parted from
    it.
    """
    frame = other.trigger.entry.frame.verb
    prep = scene.words[act.trigger.first].prep
    wanted = prep and frame.get(prep) == "content" and scene.words[act.at].pos != "verb"
    return bool(wanted) and act.at - other.at <= CONTENT_REACH and not stop_between(scene, other.at, act.at)


def is_topic(scene: Scene, act: Act, others: Sequence[Act]) -> bool:
    """Whether a demand or complaint is what a protest in the same clause is about."""
    if act.event not in TOPICS or _charges(act):
        return False
    if act.event == "ACCUSE" and any(_of_protesters(scene, act, other) for other in others):
        return True
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


def _of_protesters(scene: Scene, act: Act, other: Act) -> bool:
    """Whether those who are told to protest condemn what they protest against (خرجت مظاهرة ... وندد
    المتظاهرون بـ)."""
    if other.event != "PROTEST" or other.at > act.at or ALLEGE in act.trigger.entry.mode:
        return False
    nouns = set(scene.lexicon.cues.participants.get("PROTEST", ()))
    doers = [f for f in act.roles.actor if not f.pronoun]
    return any(nouns & scene.shapes[f.head] or scene.words[f.head].lemma in nouns for f in doers)


def _charges(act: Act) -> bool:
    """Whether those who protest charge somebody by name (احتجوا متهمين الجنود بالقتل): an act of its own."""
    return act.event == "ACCUSE" and act.trigger.form == "active" and bool(act.recipient.parties)


def _verb_between(scene: Scene, low: int, high: int) -> bool:
    return any(word.pos == "verb" and word.conj for word in scene.words[low + 1 : high])
