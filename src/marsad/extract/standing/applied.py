"""What a word over an act says of it where that depends on the act: decisions, exchanges, things awaited."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from msgspec import structs

from marsad.arabic.classes.grammar import grammar
from marsad.arabic.classes.particles import DID_NOT, WILL_NOT
from marsad.arabic.letters.marks import COMMAS
from marsad.arabic.words.derivation import is_verbal_noun
from marsad.extract.sentence.scene import COLLECTIVE, Filler, Scene
from marsad.extract.sentence.told import Told
from marsad.extract.standing.background import years_between
from marsad.extract.standing.negators import negator_of
from marsad.extract.trigger.come_from import in_paper
from marsad.extract.trigger.governing import MEANT, Step, done_in, entry, lends, verb_lemmas
from marsad.extract.trigger.governors import known
from marsad.extract.trigger.letting import lets
from marsad.extract.trigger.orders import ORDERED, addressed
from marsad.extract.trigger.over_nominals import complementizer
from marsad.lexicon.cues import Governor
from marsad.lexicon.load import rows_of
from marsad.lexicon.sectors import PERSONS

DONE_BY_DECISION = frozenset({"SANCTION", "REJECT", "CONCEDE", "AGREE", "COERCE", "SUPPORT"})
RELEASING, VOTED, MEETING = "RETREAT", "voted", "CONSULT"
AGREED_ON = frozenset({RELEASING, "MOBILIZE"})
TRIED = frozenset({"ASSAULT", "PROTEST"})
ADDRESSED = frozenset({"REQUEST", "ACCUSE", "THREATEN"})
SPOKEN = ADDRESSED | {"AGREE", "CONCEDE", "REJECT"}
ATTEMPT = "محاولة"
GUARDING = frozenset({"ل", "علي"})
COURTS, RIGHT = "JUD", "حق"
AIM, WORDED = ("purpose",), frozenset({"ACCUSE", "CONSULT", "REQUEST", "AGREE"})
PENAL, PENALTY = "SANCTION", "عقوبة"
CONTENT, CERTAIN = "content", "certain"
SAID, SCARCELY, MA, IF = "say", "كاد", "ما", "ان"
BOYCOTT, NEAR, LACK, WORRY = "مقاطعة", "قرب", "عدم", "قلق"
UNTIL_REACH, BUT_REACH = 9, 8
BUT, REFUSED = "الا", "رفض"


def applied(scene: Scene, trigger: Told, step: Step, row: Governor, over: Sequence[Step]) -> Governor | None:
    """What a word over an act says of this one: its row, with a status that depends on the act told."""
    if step.slot == "purpose" and row.status == "presupposed":
        return _aimed_at(scene, trigger, step, row)
    if row.status == "remembered" and (any(_denying(scene, o) for o in over) or _account(scene, step)):
        return None  # فند رواية المعارضة عن قتل المدنيين
    charge = row.status == "presupposed" and scene.shapes[step.at] & grammar().charge_of
    if charge and any(scene.words[other.at].lemma in grammar().denying for other in over):
        return structs.replace(row, status="asserted")  # نفى التهم الموجهة إليه بدعمهم
    if row.status == "historical" and row.pos == "noun" and trigger.event == MEETING:
        return None  # ملف القمة التي ستستضيفها المدينة
    if row.status == "historical" and row.pos == "noun" and trigger.event in AGREED_ON:
        return structs.replace(row, status="examined")  # قضية الإفراج عن الأسرى: it is still to be settled
    if row.status == "elapsed":
        return row if years_between(scene, step.at, trigger.first) else None
    if row.status in {"negated", "litotes"} and step == over[0] and _accused(scene, trigger, step):
        return structs.replace(row, status="presupposed")  # نفى اتهامات المعارضة: they were made
    if row.status == "hypothetical" and scene.words[step.at].lemma == REFUSED and step.slot == "object":
        refused = _refused(scene, trigger, step, over)
        return row if refused is None else structs.replace(row, status=refused)
    if row.status == "fruitless":  # فشلت المحادثات: they were held
        made = scene.words[trigger.at].lemma in grammar().war_deed and _not_to_come(scene, step.at)
        held = trigger.event == "CONSULT" or made
        held = held and not _only_tried(scene, step, over)  # فشل هجوم المتمردين, but not فشل اغتياله
        held = held or scene.words[trigger.first].stem == ATTEMPT  # فشلت محاولة اغتياله
        return structs.replace(row, status="presupposed" if held else "negated")
    if row.status == "foiled":  # أحبطوا هجوما, but not أفشلوا هجوما شنه المسلحون
        begun = done_in(scene, trigger.at) is not None
        return structs.replace(row, status="presupposed" if begun else "negated")
    if row.status == "exchanged":
        return None if _dealt(scene, over, step) else structs.replace(row, status="hypothetical")
    done = trigger.event in DONE_BY_DECISION or scene.words[trigger.at].lemma in grammar().declared
    if row.status == "decided":  # قررت طرد السفير: to decide it is to do it
        return None if done else structs.replace(row, status="future")
    if row.status == VOTED:  # صوت البرلمان على إقالته، على سحب الثقة منها, but not يصوت غدا
        past = scene.words[step.at].reading.tense == "past"
        done = past and (done or trigger.event == "ACCUSE")
        return None if done else structs.replace(row, status="future")
    if row.status == ORDERED:  # أمر القاضي بسجنه: to order what one's own people do is to do it
        told = addressed(scene, step.at)
        clause = scene.parse.clause_of(step.at)
        if clause is not None and clause.antecedent is not None and known(scene, trigger.at):
            return None  # محاكمة الضباط الذين أمروا بقصف السوق
        return structs.replace(row, status="hypothetical" if told else "future") if told or not done else None
    if row.status == "ruled":  # قضت المحكمة بسجنه is done, الاتفاق يقضي بسجنه is not
        judged = done and _of_court(scene, step.at)
        return (
            None
            if judged or (trigger.event == "ASSAULT" and _died(scene, step.at))
            else structs.replace(row, status="hypothetical")
        )
    return _of_this_act(scene, trigger, step, row, over)


def _not_to_come(scene: Scene, at: int) -> bool:
    """Whether a word tells of no day to come (فشل الهجوم, not ستفشل العمليات)."""
    return scene.words[at].pos != "verb" or scene.words[at].reading.tense == "past"


def _only_tried(scene: Scene, step: Step, over: Sequence[Step]) -> bool:
    """Whether what came to nothing is an attempt at an act (باءت محاولات عقد لقاء بالفشل)."""
    rows = (entry(scene, other) for other in over[: over.index(step)])
    return any(row is not None and row.status == "hypothetical" for row in rows)


def _of_this_act(
    scene: Scene, trigger: Told, step: Step, row: Governor, over: Sequence[Step]
) -> Governor | None:
    """What a word of stopping, trying, talking and the like says of an act, by what it says of its like."""
    if row.status == "stopped":  # وقف القصف, not وقف هجوم that may come, علق الإفراج
        on = trigger.event != RELEASING and (known(scene, trigger.at) or row.pos == "verb")
        return structs.replace(row, status="presupposed" if on else "hypothetical")
    if row.status == "managed":  # استطاع الجيش استعادة المدينة, but not يستطيع
        past = scene.words[step.at].reading.tense == "past"
        return None if past else structs.replace(row, status="hypothetical")
    if row.status == "attempted":  # يحاول إقناع الكونغرس، حاولوا اقتحام السفارة: to try it is to do it
        return None if _done_by_trying(scene, trigger, step) else structs.replace(row, status="hypothetical")
    if row.status == "repelled":  # لصد هجوم: against one that may come
        guarded = scene.words[step.at].prep in GUARDING or _rehearsed(scene, step, over)
        guarded = guarded and not known(scene, trigger.at)
        return structs.replace(row, status="hypothetical" if guarded else "presupposed")
    if row.status == "used":  # معدات تستخدم في التفجير: what they are for
        tools = scene.words[step.at - 1]  # مواد تستعمل في تفجير السيارات
        some = tools.pos in {"noun", "adj"} and not (tools.article or tools.pronoun or tools.prep)
        general = scene.words[step.at].reading.tense == "present"
        general = general and (scene.words[trigger.at].article or some)
        return structs.replace(row, status="hypothetical") if general else None
    if row.status == "faced":  # يواجهون عقوبة الإعدام: that may come, not عقوبات
        penalty = trigger.event == PENAL and scene.words[trigger.first].stem == PENALTY
        return structs.replace(row, status="hypothetical") if penalty else None
    if row.status == "debated":  # جدل حول نشر قوات, but not حول قصف الجيش للقرية
        open_ = trigger.event == RELEASING or _to_be_agreed(scene, trigger)  # حول الانسحاب الأمريكي
        done = known(scene, trigger.at) and not open_
        return None if done else structs.replace(row, status="examined")
    if row.status == "feared":  # قلق من القتال, but not من قتال، من اندلاع القتال
        going_on = scene.words[trigger.first].article and scene.words[trigger.first - 1].pos == "prep"
        return None if going_on else structs.replace(row, status="hypothetical")
    if row.status == "urged":  # أهمية انسحابهم, but not أهمية زيارته
        done = trigger.event == "CONSULT" or scene.words[trigger.first].article
        return None if done else structs.replace(row, status="hypothetical")
    if row.status == "hypothetical" and scene.words[step.at].lemma == WORRY and _left_undone(scene, over):
        return None  # قلقه من عدم إفراجهم عنه
    opens = row.status == "hypothetical" and row.pos == "verb"
    if opens and (in_paper(scene, trigger.event, step) or _written_of(scene, trigger, step)):
        return None
    if row.status == "examined" and (_not_examined(scene, trigger, step) or _case(scene, step, over)):
        return None
    return None if step.slot == "idafa" and _holds_nothing(scene, trigger, step) else row


def _left_undone(scene: Scene, over: Sequence[Step]) -> bool:
    """Whether the word right over an act says that it has not been done (عدم إفراجهم)."""
    return scene.words[over[0].at].stem == LACK


def _written_of(scene: Scene, trigger: Told, step: Step) -> bool:
    """Whether what a paper holds is told in the past: it tells of that, and lays nothing down (تضمنت الشكوى
    أن جنودا قتلوا، نص الحكم على أن, not نص الاتفاق على أن تنسحب)."""
    word = scene.words[trigger.at]
    if step.slot != CONTENT or word.pos != "verb" or word.reading.tense != "past":
        return False
    cue = scene.lexicon.speech.get(scene.words[step.at].lemma)
    return cue is not None and cue.certainty == CERTAIN


def _denying(scene: Scene, step: Step) -> bool:
    """Whether a verb denies or doubts what is told."""
    cue = scene.lexicon.speech.get(scene.words[step.at].lemma) if scene.words[step.at].pos == "verb" else None
    return cue is not None and (cue.status == "negated" or cue.certainty == "doubtful")


def _account(scene: Scene, step: Step) -> bool:
    """Whether what might be a work of art is what a body says happened (رواية الجيش عن الهجوم)."""
    own = scene.parse.phrase_of[step.at]
    last = scene.parse.phrases[own].last if own >= 0 else step.at
    if last == step.at:
        return False
    teller = scene.answer(Filler(step.at + 1, last, step.at + 1, "idafa"))
    return teller is not None and teller.kind in COLLECTIVE


def _holds_nothing(scene: Scene, trigger: Told, step: Step) -> bool:
    """Whether a noun says nothing of the act that it owns: an aim of what was made (من أهداف الزيارة, but not
    بهدف زيارته), a right against somebody, or none at all of another kind."""
    word = scene.words[step.at]
    if word.lemma == RIGHT and _against(scene, step.at):
        return True
    if word.lemma in grammar().intent and not word.prep:
        return True
    return _any(scene, step) and _not_this(scene, trigger, step)


def _died(scene: Scene, verb: int) -> bool:
    """Whether the subject of a verb that also means to die is people (قضى ثلاثة جنود بانفجار لغم)."""
    clause = scene.parse.clause_of(verb)
    if clause is None or not clause.subject or scene.words[verb].reading.tense != "past":
        return False
    man = scene.parse.phrases[clause.subject[0]]
    answer = scene.answer(Filler(man.first, man.last, man.head, "subject"))
    return answer is not None and answer.kind in PERSONS


def _aimed_at(scene: Scene, trigger: Told, step: Step, row: Governor) -> Governor | None:
    """What a verb says of the act that its deed is for: the one is done with the other (خرجوا لدعم الحكومة),
    but nobody is held by going out to hold him (تدخل الجيش لاعتقال المسلحين), nor punished by an inquiry."""
    if trigger.event == "COERCE":
        return None
    if row.slots == AIM and (_of_words(scene, step.at) or lets(scene, step.at)):
        return structs.replace(row, status="hypothetical")  # فتحت تحقيقا لمعاقبة الجنود
    return row


def _against(scene: Scene, at: int) -> bool:
    """Whether the word for a right only says whom something is done to (بحق المدانين، في حقه)."""
    word = scene.words[at]
    return bool(word.prep or word.pronoun) or (at > 0 and scene.words[at - 1].pos == "prep")


def _of_words(scene: Scene, verb: int) -> bool:
    """Whether what a verb begins is an inquiry or talks: what they are for is not done by that."""
    clause, nouns = scene.parse.clause_of(verb), scene.lexicon.predicates.nouns
    heads = () if clause is None else tuple(scene.parse.phrases[n].head for n in clause.object)
    found = [e for at in heads for shape in scene.shapes[at] for e in nouns.get(shape, ())]
    return bool(found) and all(entry.event in WORDED for entry in found)


def _done_by_trying(scene: Scene, trigger: Told, step: Step) -> bool:
    """Whether trying is the act itself: persuading, or an attack or a protest that was tried."""
    past = scene.words[step.at].reading.tense == "past"
    return trigger.event == "REQUEST" or (trigger.event in TRIED and past)


def _rehearsed(scene: Scene, step: Step, over: Sequence[Step]) -> bool:
    """Whether what is done against an act is only meant or played (تدريب يحاكي صد هجوم)."""
    outer = next(iter(over[over.index(step) + 1 :]), None)
    row = None if outer is None else entry(scene, outer)
    return row is not None and row.status in MEANT


def _of_court(scene: Scene, verb: int) -> bool:
    """Whether a court is the subject of a verb."""
    clause = scene.parse.clause_of(verb)
    phrases = (scene.parse.phrases[n] for n in clause.subject) if clause is not None else ()
    answers = (scene.answer(Filler(p.first, p.last, p.head, "subject")) for p in phrases)
    return any(answer is not None and answer.sector == COURTS for answer in answers)


def arranged(scene: Scene, step: Step, over: Sequence[Step]) -> bool:
    """Whether an act is one whose arranging somebody announces (أعلن الحزب تنظيم مسيرة): it is to come."""
    if step.slot != "idafa" or scene.words[step.at].lemma not in grammar().arranging:
        return False
    outer = next(iter(over[over.index(step) + 1 :]), None)
    said = None if outer is None else scene.lexicon.speech.get(scene.words[outer.at].lemma)
    return outer is not None and outer.slot == "object" and said is not None and said.kind == SAID


def nearing(scene: Scene, step: Step) -> bool:
    """Whether what is announced is that an act is near (أعلن الناطق قرب الإفراج عنهم), not where something
    is."""
    if step.slot != "under" or scene.words[step.at].stem != NEAR:
        return False
    clause = scene.parse.clause_over(step.at)
    if clause is None or clause.object or scene.words[clause.verb].lemma not in scene.lexicon.speech:
        return False
    return step.at - 1 == clause.verb or scene.parse.phrase_of[step.at - 1] in clause.subject


def decides(scene: Scene, trigger: Told) -> bool:
    """Whether an act's own verb only decides on it (قرر العمال الإضراب); a boycott begins when it is
    decided."""
    clause = scene.parse.clause_of(trigger.at)
    held = (scene.words[scene.parse.phrases[n].head].lemma for n in clause.object) if clause else ()
    if BOYCOTT in held:
        return False
    rows = rows_of(scene.lexicon.governors, verb_lemmas(scene, trigger.at))
    return any(row.status == "decided" and row.pos == "verb" for row in rows)


def until(scene: Scene, at: int) -> bool:
    """Whether a word tells what had happened before something else was over (لم يمض يوم حتى قصفوا، ما كاد
    الوفد يصل حتى قصفوا)."""
    before = scene.words[max(at - UNTIL_REACH, 0) : at]
    over = any(word.folded in {DID_NOT, BUT} or word.lemma == SCARCELY for word in before)
    over = over or any(w.stem == MA and b.folded == IF for w, b in pairwise(before))  # ما إن وصلوا حتى
    return over and not any(w.text in COMMAS for w in before)


def awaited(scene: Scene, step: Step) -> bool:
    """Whether an act is what something will not be done before (لن نوقع قبل الانسحاب), or only after (لن نوقع
    إلا بعد الانسحاب)."""
    verb = scene.words[step.at]
    if step.slot in grammar().after_clause:
        low, high = step.at + 1, min(step.at + BUT_REACH, len(scene.words))
        but = any(
            scene.words[n].stem == BUT and scene.words[n + 1].stem == step.slot for n in range(low, high - 1)
        )
        return but and step.at > 0 and scene.words[step.at - 1].stem == WILL_NOT
    before = step.slot in grammar().before_clause and verb.reading.tense == "present"
    negator = negator_of(scene, step.at) if before else None
    return negator is not None and scene.words[negator].folded != DID_NOT


def lacking(scene: Scene, trigger: Told, step: Step, over: Sequence[Step]) -> bool:
    """Whether ل before the word that denies an act gives a reason, no aim: somebody's own failure to do it
    (أقيل لعدم اعتقاله المتظاهرين), or what is regretted or blamed (أسفه لعدم توقيعهم)."""
    if scene.words[step.at].stem != LACK:
        return False
    outer = next(iter(over[over.index(step) + 1 :]), None)
    row = None if outer is None else entry(scene, outer)
    return bool(scene.words[trigger.at].pronoun) or (row is not None and row.status == "presupposed")


def _any(scene: Scene, step: Step) -> bool:
    """Whether a word picks no one in particular (أي)."""
    word = scene.words[step.at]
    return bool({word.folded, word.stem, word.lemma} & grammar().any_of)


def _not_this(scene: Scene, trigger: Told, step: Step) -> bool:
    """Whether a word for anyone picks another than the act: the act has the article (لم تتبن أي جهة الهجوم),
    or is what no part was taken in (أي دور في قصف المدينة)."""
    part = scene.words[step.at + 1]
    return bool(scene.words[trigger.first].article) or bool({part.lemma, part.stem} & grammar().taking_part)


def _not_examined(scene: Scene, trigger: Told, step: Step) -> bool:
    """Whether an act is no topic of talks: it has the article, known forces are there, or في stands behind
    another topic (تداولوا الخبر في)."""
    clause = scene.parse.clause_of(step.at)
    behind = step.slot == "في" and clause is not None and bool(clause.object)
    if scene.words[trigger.at].lemma in grammar().presence and known(scene, trigger.at):
        return True  # ناقشوا وجود القوات الأجنبية
    return (scene.words[trigger.first].article and not _to_be_agreed(scene, trigger)) or behind


def _case(scene: Scene, step: Step, over: Sequence[Step]) -> bool:
    """Whether what is gone into is the case of an act that was done (تنظر في قضية اغتيال الوزير)."""
    below = (entry(scene, inner) for inner in over[: over.index(step)])
    return any(row is not None and row.status == "historical" for row in below)


def _to_be_agreed(scene: Scene, trigger: Told) -> bool:
    """Whether an act that the parties to a talk are to agree on has nobody's adjective (الإفراج عنهم, not
    الانسحاب الأمريكي)."""
    own = scene.parse.phrase_of[trigger.at]
    if trigger.event not in AGREED_ON or own < 0:
        return False
    return not any(w.pos == "adj" for w in scene.words[trigger.at : scene.parse.phrases[own].last + 1])


def _accused(scene: Scene, trigger: Told, step: Step) -> bool:
    """Whether a verb denies what others accuse somebody of, not that he accuses them (نفى اتهامه لإيران)."""
    if trigger.event != "ACCUSE" or scene.words[trigger.at].pos != "noun":
        return False
    if step.slot != "object" and scene.words[step.at].stem not in grammar().denial:
        return False
    if scene.words[step.at].lemma not in grammar().facing:
        return False
    charges = grammar().accusing | grammar().charge_of
    if scene.words[step.at].lemma in grammar().denying and not scene.shapes[trigger.at] & charges:
        return False  # نفت الوزارة انتقاد المنظمة: there was none
    after = scene.words[trigger.last + 1] if trigger.last + 1 < len(scene.words) else None
    return not (scene.words[trigger.at].pronoun and after is not None and after.prep == "ل")


def _refused(scene: Scene, trigger: Told, step: Step, over: Sequence[Step]) -> str | None:
    """What becomes of accusations that somebody refuses, which were made, and of what they are of, which he
    denies (رفض الجيش اتهامات الحكومة له بقصف القرية)."""
    charge = trigger.at if step == over[0] else over[over.index(step) - 1].at
    if scene.words[charge].pos == "verb":
        return None
    if charge != trigger.at:
        row = entry(scene, over[over.index(step) - 1])
        alleged = row is not None and row.status == "asserted" and row.certainty != CERTAIN
        return "negated" if alleged or scene.shapes[charge] & grammar().accusing else None
    return "presupposed" if scene.shapes[charge] & grammar().accusing else None


def _dealt(scene: Scene, over: Sequence[Step], step: Step) -> bool:
    """Whether what something was given in return for is done like that (أفرجت عن جنود مقابل الإفراج عن
    أسرى), not only offered or wanted (عرض الهدنة مقابل)."""
    outer = next((o for o in over[over.index(step) + 1 :] if scene.words[o.at].pos == "verb"), None)
    if outer is None or scene.words[outer.at].reading.tense != "past" or negator_of(scene, outer.at):
        return False
    offers = rows_of(scene.lexicon.governors, verb_lemmas(scene, outer.at))
    if any(row.pos == "verb" and row.status in MEANT for row in offers):
        return False
    entries = (
        e for lemma in verb_lemmas(scene, outer.at) for e in scene.lexicon.predicates.verbs.get(lemma, ())
    )
    events = {entry.event for entry in entries}
    return bool(events - SPOKEN - {"CONSULT", "SUPPORT"})


def _no_part(scene: Scene, verb: int) -> bool:
    """Whether what a verb denies is somebody's part in an act (ليس لها أي صلة بقصف القرية)."""
    clause = scene.parse.clause_of(verb)
    heads = (scene.words[scene.parse.phrases[n].head] for n in (clause.subject if clause is not None else ()))
    return any(word.lemma in grammar().taking_part for word in heads)


def apart(scene: Scene, trigger: Told, step: Step, aimed: bool) -> bool:
    """Whether a verb's own mood does not reach what is below it: what is joined to one that لا denies (لا
    تعترف بهم وتقاتلهم), what a noun of its relative clause is for (محادثات لم يعلن عنها لبحث), or the deed of
    which something is denied (لم يغير نشر قوات شيئا)."""
    verb = scene.words[step.at]
    if step.slot == "joined" and verb.reading.tense == "present":
        denier = negator_of(scene, step.at)
        alone = denier is not None and scene.words[denier].stem == "لا"
        return alone and complementizer(scene, step.at) is None
    if step.slot == "subject" and verb.pos == "verb" and negator_of(scene, step.at) is not None:
        own = scene.parse.phrase_of[trigger.at]
        phrase = scene.parse.phrases[own] if own >= 0 else None
        deed = (
            phrase is not None
            and phrase.first < phrase.last
            and is_verbal_noun(scene.words[phrase.first].lemma)
        )
        deed = deed and not _no_part(scene, step.at)
        held = deed and phrase is not None and scene.words[phrase.first + 1].pos in {"noun", "propn"}
        governs = entry(scene, Step(step.at, "object")) is not None  # لا ينوي فرض حصار
        done = "object" if verb.reading.voice == "passive" else "subject"  # لم تسجل أعمال عنف
        return held and not governs and not lends(scene, step.at, done)
    told = scene.parse.clause_of(step.at) if aimed else None
    return told is not None and told.antecedent is not None
