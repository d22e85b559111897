"""What a word over an act says of it where that depends on the act: decisions, exchanges, things awaited."""

from __future__ import annotations

from collections.abc import Sequence

from msgspec import structs

from marsad.arabic.classes.grammar import grammar
from marsad.extract.sentence.scene import COLLECTIVE, Filler, Scene
from marsad.extract.sentence.told import Told
from marsad.extract.standing.accused_of import denies_or_doubts, denies_own_guilt, of_refused
from marsad.extract.standing.background import years_between
from marsad.extract.standing.negators import negator_of
from marsad.extract.standing.of_this_act import AGREED_ON, of_this_act
from marsad.extract.trigger.governing import MEANT, Step, done_in, entry, verb_lemmas
from marsad.extract.trigger.governors import known
from marsad.extract.trigger.letting import lets
from marsad.extract.trigger.orders import ORDERED, addressed
from marsad.lexicon.cues import Governor
from marsad.lexicon.load import rows_of
from marsad.lexicon.sectors import PERSONS

DONE_BY_DECISION = frozenset({"SANCTION", "REJECT", "CONCEDE", "AGREE", "COERCE", "SUPPORT"})
VOTED, MEETING = "voted", "CONSULT"
ADDRESSED = frozenset({"REQUEST", "ACCUSE", "THREATEN"})
SPOKEN = ADDRESSED | {"AGREE", "CONCEDE", "REJECT"}
ATTEMPT = "محاولة"
COURTS = "JUD"
AIM, WORDED = ("purpose",), frozenset({"ACCUSE", "CONSULT", "REQUEST", "AGREE"})
REFUSED = "رفض"


def applied(scene: Scene, trigger: Told, step: Step, row: Governor, over: Sequence[Step]) -> Governor | None:
    """What a word over an act says of this one: its row, with a status that depends on the act told."""
    if step.slot == "purpose" and row.status == "presupposed":
        return _aimed_at(scene, trigger, step, row)
    if row.status == "remembered" and (
        any(denies_or_doubts(scene, o) for o in over) or _account(scene, step)
    ):
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
    if row.status in {"negated", "litotes"} and step == over[0] and denies_own_guilt(scene, trigger, step):
        return structs.replace(row, status="presupposed")  # نفى اتهامات المعارضة: they were made
    if row.status == "hypothetical" and scene.words[step.at].lemma == REFUSED and step.slot == "object":
        refused = of_refused(scene, trigger, step, over)
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
    return of_this_act(scene, trigger, step, row, over)


def _not_to_come(scene: Scene, at: int) -> bool:
    """Whether a word tells of no day to come (فشل الهجوم, not ستفشل العمليات)."""
    return scene.words[at].pos != "verb" or scene.words[at].reading.tense == "past"


def _only_tried(scene: Scene, step: Step, over: Sequence[Step]) -> bool:
    """Whether what came to nothing is an attempt at an act (باءت محاولات عقد لقاء بالفشل)."""
    rows = (entry(scene, other) for other in over[: over.index(step)])
    return any(row is not None and row.status == "hypothetical" for row in rows)


def _account(scene: Scene, step: Step) -> bool:
    """Whether what might be a work of art is what a body says happened (رواية الجيش عن الهجوم)."""
    own = scene.parse.phrase_of[step.at]
    last = scene.parse.phrases[own].last if own >= 0 else step.at
    if last == step.at:
        return False
    teller = scene.answer(Filler(step.at + 1, last, step.at + 1, "idafa"))
    return teller is not None and teller.kind in COLLECTIVE


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


def _of_words(scene: Scene, verb: int) -> bool:
    """Whether what a verb begins is an inquiry or talks: what they are for is not done by that."""
    clause, nouns = scene.parse.clause_of(verb), scene.lexicon.predicates.nouns
    heads = () if clause is None else tuple(scene.parse.phrases[n].head for n in clause.object)
    found = [e for at in heads for shape in scene.shapes[at] for e in nouns.get(shape, ())]
    return bool(found) and all(entry.event in WORDED for entry in found)


def _of_court(scene: Scene, verb: int) -> bool:
    """Whether a court is the subject of a verb."""
    clause = scene.parse.clause_of(verb)
    phrases = (scene.parse.phrases[n] for n in clause.subject) if clause is not None else ()
    answers = (scene.answer(Filler(p.first, p.last, p.head, "subject")) for p in phrases)
    return any(answer is not None and answer.sector == COURTS for answer in answers)


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
