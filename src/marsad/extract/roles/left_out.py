"""Verbs that leave their subject out though a phrase stands behind them: an object, or the second of two."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from marsad.arabic.classes.grammar import grammar
from marsad.arabic.classes.particles import FROM, IN, ON, WITH
from marsad.arabic.letters.endings import TWO_DID
from marsad.arabic.phrases.cases import nominative
from marsad.arabic.phrases.parsed import Clause
from marsad.extract.parties.agreement import fits
from marsad.extract.parties.candidates import phrase_filler
from marsad.extract.parties.mentions import METONYM, of_metonym, of_state
from marsad.extract.sentence.late_subjects import in_his_words
from marsad.extract.sentence.scene import Filler, Scene
from marsad.extract.trigger.shared_subjects import strikes_nobody
from marsad.extract.trigger.slots import verb_slots
from marsad.extract.trigger.triggers import Trigger
from marsad.lexicon.predicates import DEFAULT_VERB_FRAME
from marsad.resolve.actors.short import is_sent

SPOKEN = frozenset({"REQUEST", "ACCUSE", "REJECT", "THREATEN", "AGREE", "SUPPORT"})
OBLIQUE = ("ين", "ي")
OTHER, PARTNER, NEIGHBOUR = "other", "partner", "neighbour"
LAST, ASKED, WORLD = "last", "asked", "IGO"
SUMMONS, THAT_HAMZA = "استدعي", "أ"
PERSON, STATE, LAND = "person", "GOV", "state"
SEVERAL = frozenset({"هم", "هن"})
BLAMES = frozenset({"ACCUSE", "REQUEST"})
ASKS, ANSWERS = frozenset({"REQUEST", "AGREE"}), frozenset({"REJECT", "AGREE"})


def second_object(scene: Scene, trigger: Trigger, slots: Mapping[str, tuple[Filler, ...]]) -> bool:
    """Whether the lone phrase behind a verb with an object pronoun is the thing that its act is told with
    (وحملتهم المسؤولية، وأودعه السجن): no subject."""
    subject = slots.get("subject", ())
    if not scene.words[trigger.at].pronoun or len(subject) != 1 or subject[0].first != trigger.at + 1:
        return False
    wanted = trigger.entry.needs.get("any", ())
    return not scene.shapes[subject[0].head].isdisjoint(wanted) and scene.answer(subject[0]) is None


def _blamed_between(scene: Scene, last: int, thing: int) -> bool:
    """Whether a party stands, or ends a phrase, between what stands behind a verb and the thing that its act
    is told with: it is charged with that, not who stands first (وحمل الحزب في رسالة إلى المجلس إسرائيل |
    مسؤولية الهجوم)."""
    between = (p for p in scene.parse.phrases if last < p.first and p.last < thing)
    return any(
        scene.answer(Filler(at, p.last, at, "blamed")) is not None
        for p in between
        for at in ((p.last,) if p.prep and p.last > p.first else () if p.prep else (p.first,))
    )


def no_subject(scene: Scene, trigger: Trigger, slots: Mapping[str, tuple[Filler, ...]]) -> bool:
    """Whether the only complement of a verb cannot be its subject, which was left out: an act that somebody
    would say something of (وأدان في بيانه استهداف المدنيين), men in an oblique case (وأوقفت عشرين، وانتقد
    معارضيه), the counterpart of whom the verb goes on with (ودعا نظيره), everyone whom it asks for something
    (ودعت كل الأطراف إلى).
    """
    clause, subject = scene.parse.clause_of(trigger.at), slots.get("subject", ())
    if clause is None or clause.subject_rule != "after" or len(subject) != 1:
        return False
    frame, head = trigger.entry.frame.verb or DEFAULT_VERB_FRAME, scene.words[subject[0].first]
    she = head.pos == "noun" and head.lemma.endswith("ة") and head.stem != head.lemma and not head.conj
    if she and scene.words[trigger.at].reading.gender == "m" and trigger.event == "REQUEST":
        return True  # وناشد الدول العربية الوفاء: no subject of a masculine verb
    meant = scene.lexicon.parties.means(head.stem)
    if meant == NEIGHBOUR and scene.words[trigger.at].conj and _named_behind(scene, subject[0]):
        return True  # واتهمت جارتها باكستان: who is beside the one that goes on
    if slots.get("object"):
        asked = "recipient" in trigger.entry.requires and frame.get("object") == "recipient"
        things = all(not f.pronoun and scene.answer(f) is None for f in slots["object"])
        two = scene.words[trigger.at].lemma in grammar().ditransitive
        if things and _blamed_between(scene, subject[0].last, slots["object"][0].first):
            return False
        return asked and things and two and "ل" not in slots and scene.words[trigger.at].conj == "و"
    if trigger.event == "ASSAULT" and scene.words[trigger.at].conj and strikes_nobody(scene, subject[0]):
        return True
    if trigger.event == "CONSULT" and _talked_of(scene, frame, slots.get(WITH, ()), subject[0]):
        return True
    if subject[0].first == trigger.at + 1 and _state_unlike(scene, trigger.at, subject[0]):
        return True
    if trigger.event in SPOKEN and frame.get("object") == "recipient" and in_his_words(scene, clause):
        return True
    thing = head.pos == "noun" and head.stem.endswith("ة") and scene.answer(subject[0]) is None
    if thing and trigger.event in SPOKEN and scene.words[trigger.at].reading.gender == "m":
        return True  # وطلب من الاتحاد مراقبة الحدود
    if meant == PARTNER and scene.words[trigger.at].conj:
        return True
    if trigger.event in SPOKEN and head.pos == "noun" and scene.answer(subject[0]) is None:
        listed = scene.lexicon.predicates.nouns.keys() | scene.lexicon.content_nouns.keys()
        return not listed.isdisjoint((head.stem, head.lemma))
    if head.conj or head.pos not in {"noun", "adj", "num"}:
        return False
    vague = bool(scene.words[trigger.at].conj) and head.stem in scene.lexicon.numbers.vague
    if scene.words[trigger.at].reading.gender == "f" and (
        vague or (head.pos == "num" and head.stem.endswith(("ة", "ين")))
    ):
        counted = scene.answer(subject[0])
        men = counted is None or counted.human  # وأسرت عشرة منهم: a number in ة counts men
        return men and scene.words[trigger.at].lemma not in grammar().intransitive
    answer = scene.answer(subject[0]) if meant == ASKED else None
    world = answer is not None and answer.code == WORLD
    everyone = trigger.event == "REQUEST" and (head.stem in grammar().universal or world)
    if (meant == OTHER or everyone) and scene.words[trigger.at].conj:
        return True
    oblique = head.stem.endswith(OBLIQUE[1]) if head.pronoun else head.stem.endswith(OBLIQUE[0])
    return oblique and (head.pos == "num" or (head.reading.number in {"p", "d"} and head.lemma != head.stem))


def _talked_of(scene: Scene, frame: Mapping[str, str], beside: Sequence[Filler], filler: Filler) -> bool:
    """Whether what stands behind those with whom somebody talks is what they talk of (حيث بحث مع الأمير جهود
    الوساطة)."""
    takes = frame.get(WITH) == "both" and frame.get("object") == "content"
    return takes and bool(beside) and beside[0].first < filler.first and scene.answer(filler) is None


def _named_behind(scene: Scene, filler: Filler) -> bool:
    """Whether a noun with a pronoun has a state's name right behind it."""
    own = bool(scene.words[filler.first].pronoun) and filler.first + 1 < len(scene.words)
    return own and any(m.kind == "country" and not m.weak for m in scene.matches[filler.first + 1])


def _state_unlike(scene: Scene, verb: int, filler: Filler) -> bool:
    """Whether a state's or a town's name, which is feminine, is behind a masculine verb (وهدد الإمارات)."""
    answer = scene.answer(filler)
    if answer is None or scene.words[verb].reading.gender != "m":
        return False
    town = answer.basis == METONYM and of_metonym(scene, filler) == "f"
    return town or (answer.kind == "state" and answer.basis == "country" and of_state(scene, filler) == "f")


def goes_past(scene: Scene, clause: Clause) -> tuple[Filler, ...]:
    """Who does what a verb tells that shares the subject of one before it, where what stands behind that is
    whom its subject blames or gives something (رفض الوزير الحوار، وحمل المعارضة المسؤولية وهدد بحلها)."""
    if clause.subject_rule != "shared":
        return ()
    before = [c for c in scene.parse.clauses if c.verb < clause.verb and c.subject]
    lent = next((n for n in range(len(before) - 1, -1, -1) if before[n].subject_rule == "after"), 0)
    if lent < 1 or before[lent].subject != clause.subject or not before[lent].object:
        return ()
    verb = scene.words[before[lent].verb]
    things = all(scene.answer(phrase_filler(scene, n)) is None for n in before[lent].object)
    entries = scene.lexicon.predicates.verbs.get(verb.lemma, ())
    aimed = any("recipient" in e.requires and e.event in SPOKEN for e in entries)
    if verb.conj != "و" or verb.lemma not in grammar().ditransitive or not (things and aimed):
        return ()
    agrees = scene.words[before[lent - 1].verb].reading.gender == scene.words[clause.verb].reading.gender
    return verb_slots(scene.parse, before[lent - 1]).get("subject", ()) if agrees else ()


def whom_he_blames(scene: Scene, clause: Clause) -> tuple[Filler, ...]:
    """Whom a verb blames or asks, as the doer of what is told behind it of those whom that is about (طالبت
    النقابة الحكومة بالإفراج عن عمال تحتجزهم وتهدد بمحاكمتهم)."""
    if clause.subject_rule not in {"shared", "none"} or scene.words[clause.verb].reading.person != 3:
        return ()
    alike = clause.subject_rule == "shared"
    before = [
        c for c in scene.parse.clauses if c.verb < clause.verb and (c.subject == clause.subject or not alike)
    ]
    goes_on = scene.words[clause.verb].conj == "و" and len(before) > 1
    own = before.pop() if goes_on else clause
    over = before[0] if len(before) == 1 else None
    verb = scene.words[own.verb]
    if over is None or own.antecedent is None or verb.pronoun not in SEVERAL or verb.reading.number != "s":
        return ()
    if verb.conj or over.subject_rule != "after" or len(over.object) != 1:
        return ()
    entries = scene.lexicon.predicates.verbs.get(scene.words[over.verb].lemma, ())
    if not any(e.event in BLAMES and e.frame.verb.get("object") == "recipient" for e in entries):
        return ()
    filler = phrase_filler(scene, over.object[0], "subject.blamed")
    answer, gender = scene.answer(filler), scene.words[clause.verb].reading.gender
    behind = scene.parse.phrases[over.object[0]].last < own.verb
    if answer is None or not behind:
        return ()
    state = answer.kind == LAND and of_state(scene, filler) == gender
    return (filler,) if state or fits(scene.words[filler.head], True, gender, None) else ()


def blamed_last(
    scene: Scene, trigger: Trigger, slots: Mapping[str, tuple[Filler, ...]]
) -> tuple[Filler, ...]:
    """Whom a verb holds responsible, right before the word for that and behind a second office of who does so
    (حمل الوزير رئيس اللجنة سامي حداد | مسلحين | مسؤولية الهجوم)."""
    office, blame = slots.get("object", ()), grammar().blame
    if len(office) != 1 or office[0].pronoun or blame.isdisjoint(trigger.entry.needs.get("any", ())):
        return ()
    number = scene.parse.phrase_of[office[0].last] + 1
    if not 0 < number < len(scene.parse.phrases) - 1:
        return ()
    whom, charge = scene.parse.phrases[number : number + 2]
    near = whom.first == office[0].last + 1 and charge.first == whom.last + 1
    if not near or whom.prep or whom.conj or scene.words[charge.first].stem not in blame:
        return ()
    filler = phrase_filler(scene, number, "object")
    return () if scene.answer(filler) is None else (filler,)


def envoy_first(scene: Scene, clause: Clause, slots: Mapping[str, tuple[Filler, ...]]) -> bool:
    """Whether whom a state summons stands before who does it (استدعت السفيرة الإيرانية وزارة الخارجية
    البريطانية): no envoy summons a ministry or who governs."""
    if scene.words[clause.verb].lemma != SUMMONS or clause.subject_rule != "after":
        return False
    sides = [slots.get(slot, ()) for slot in ("subject", "object")]
    if not all(len(side) == 1 and not side[0].pronoun for side in sides):
        return False
    envoy, other = (scene.words[side[0].first].lemma for side in sides)
    means, answer = scene.lexicon.parties.means, scene.answer(sides[1][0])
    sent = [is_sent(means(lemma), PERSON) for lemma in (envoy, other)]
    return sent == [True, False] and answer is not None and answer.sector == STATE


def who_was_asked(scene: Scene, clause: Clause) -> tuple[Filler, ...]:
    """Whom the clause before asks for something, or makes an offer, as the doer of the answer that ف tells
    and leaves without a subject of its own (طالب النواب الوزير بالاستقالة فرفض)."""
    verb, verbs = scene.words[clause.verb], scene.lexicon.predicates.verbs
    if clause.subject_rule in {"after", "relative"} or verb.reading.person != 3:
        return ()
    over = next((c for c in reversed(scene.parse.clauses) if c.verb < clause.verb), None)
    if over is None or not any(entry.event in ANSWERS for entry in verbs.get(verb.lemma, ())):
        return ()
    if not any(entry.event in ASKS for entry in verbs.get(scene.words[over.verb].lemma, ())):
        return ()
    groups = [*(group for prep, group in over.preps if prep in {FROM, ON}), over.object]
    for number in (n for group in groups for n in group):
        filler = phrase_filler(scene, number, "subject.asked")
        answer = scene.answer(filler)
        if answer is not None and fits(
            scene.words[filler.head], answer.human, verb.reading.gender or "m", None
        ):
            many = scene.words[filler.head].reading.number in {"p", "d"} and answer.human
            return () if many != (verb.reading.number in {"p", "d"}) else (filler,)
    return ()


def if_they(scene: Scene, clause: Clause) -> tuple[Filler, ...]:
    """Whom a verb threatens or warns, as the doer of what its condition tells and leaves without a subject of
    its own (حذرت واشنطن دمشق من العواقب إذا استخدمت السلاح)."""
    at = clause.verb - 1
    at -= at > 0 and scene.words[at].pos == "particle"
    if at < 1 or clause.subject_rule == "after" or scene.words[at].stem not in grammar().conditional:
        return ()
    if scene.words[at].pronoun or scene.words[at].text.startswith(THAT_HAMZA):
        return ()  # أبلغ الوزير السفير أنه لن يحضر
    over = next((c for c in reversed(scene.parse.clauses) if c.verb < at), None)
    entries = scene.lexicon.predicates.verbs.get(scene.words[over.verb].lemma, ()) if over else ()
    if over is None or not any(entry.event == "THREATEN" for entry in entries):
        return ()
    groups = [over.object, *(group for prep, group in over.preps if prep == ON)]
    for number in (n for group in groups for n in group):
        filler = phrase_filler(scene, number, "subject.threatened")
        answer = scene.answer(filler)
        gender = scene.words[clause.verb].reading.gender
        town = answer is not None and answer.basis == METONYM and gender == "m"
        if answer is not None and not town and fits(scene.words[filler.head], True, gender, None):
            return (filler,)
    return ()


def able(scene: Scene, clause: Clause) -> Filler | None:
    """Who can, may or ought to do what a verb behind أن tells (بوسع الجيش أن يستعيد المدينة، على الحكومة أن
    تفرج عنهم): whose power, right or duty it is."""
    opener = clause.verb - 1
    if opener < 1 or scene.words[opener].pos != "particle" or scene.words[opener].pronoun:
        return None
    own = scene.parse.phrase_of[opener - 1]
    if own < 0 or not scene.parse.phrases[own].prep or scene.words[opener].stem not in grammar().infinitive:
        return None
    phrase, words = scene.parse.phrases[own], scene.words
    if words[phrase.first].stem in grammar().power_to and phrase.first < phrase.last:
        return Filler(phrase.first + 1, phrase.last, phrase.first + 1, "subject.able")
    before = words[phrase.prep_at - 1] if phrase.prep_at > 0 else None
    opens = before is None or before.pos == "punct" or before.stem in grammar().complementizer
    ought = phrase.prep == ON and phrase.prep_at >= 0 and phrase.prep_at < phrase.first and opens
    return Filler(phrase.first, phrase.last, phrase.head, "subject.able") if ought else None


def the_latter(scene: Scene, fillers: Sequence[Filler]) -> bool:
    """Whether the lone complement of a verb is الأخير or هؤلاء: they go on with another subject."""
    if len(fillers) != 1 or fillers[0].pronoun or fillers[0].first != fillers[0].last:
        return False
    word = scene.words[fillers[0].first]
    return (
        bool(word.article or word.pos == "demonstrative") and scene.lexicon.parties.means(word.stem) == LAST
    )


def only_died(scene: Scene, clause: Clause) -> bool:
    """Whether who stands behind a verb of harm must be its victim and subject: by the case (وقتل جنديان), or
    because the act is told in which he came to it (وقتل ثلاثة مدنيين في اشتباكات)."""
    for one in scene.words[clause.verb + 1 : clause.verb + 2]:
        if nominative(one) or (one.reading.number == "d" and one.stem.endswith(TWO_DID)):
            return True
    heads = (scene.words[scene.parse.phrases[n].head].lemma for n in clause.prep(IN))
    return scene.lexicon.predicates.noun_of("ASSAULT", heads)
