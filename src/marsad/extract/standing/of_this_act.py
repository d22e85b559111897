"""What a word of stopping, trying, talking and the like says of one act, by what it says of its like."""

from __future__ import annotations

from collections.abc import Sequence

from msgspec import structs

from marsad.arabic.classes.grammar import grammar
from marsad.extract.sentence.scene import Scene
from marsad.extract.sentence.told import Told
from marsad.extract.trigger.come_from import in_paper
from marsad.extract.trigger.governing import MEANT, Step, entry
from marsad.extract.trigger.governors import known
from marsad.lexicon.cues import Governor

RELEASING = "RETREAT"
AGREED_ON = frozenset({RELEASING, "MOBILIZE"})
TRIED = frozenset({"ASSAULT", "PROTEST"})
GUARDING = frozenset({"ل", "علي"})
RIGHT = "حق"
PENAL, PENALTY = "SANCTION", "عقوبة"
CONTENT, CERTAIN = "content", "certain"
LACK, WORRY = "عدم", "قلق"


def of_this_act(
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


def _holds_nothing(scene: Scene, trigger: Told, step: Step) -> bool:
    """Whether a noun says nothing of the act that it owns: an aim of what was made (من أهداف الزيارة, but not
    بهدف زيارته), a right against somebody, or none at all of another kind."""
    word = scene.words[step.at]
    if word.lemma == RIGHT and _against(scene, step.at):
        return True
    if word.lemma in grammar().intent and not word.prep:
        return True
    return _any(scene, step) and _not_this(scene, trigger, step)


def _against(scene: Scene, at: int) -> bool:
    """Whether the word for a right only says whom something is done to (بحق المدانين، في حقه)."""
    word = scene.words[at]
    return bool(word.prep or word.pronoun) or (at > 0 and scene.words[at - 1].pos == "prep")


def _done_by_trying(scene: Scene, trigger: Told, step: Step) -> bool:
    """Whether trying is the act itself: persuading, or an attack or a protest that was tried."""
    past = scene.words[step.at].reading.tense == "past"
    return trigger.event == "REQUEST" or (trigger.event in TRIED and past)


def _rehearsed(scene: Scene, step: Step, over: Sequence[Step]) -> bool:
    """Whether what is done against an act is only meant or played (تدريب يحاكي صد هجوم)."""
    outer = next(iter(over[over.index(step) + 1 :]), None)
    row = None if outer is None else entry(scene, outer)
    return row is not None and row.status in MEANT


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
