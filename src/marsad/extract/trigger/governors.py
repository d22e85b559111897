"""What stands over an act: the words, innermost first, whose complement it is, up to the clause that reports
it.

A step up leads from a verbal noun to the nouns before it in its idafa, to the noun or verb whose object or
prepositional complement its phrase is, and, where phrases or verbs are joined by و, to what stands over the
first of them; from a verb to its auxiliary and to what governs its أن-clause.
"""

from __future__ import annotations

from collections.abc import Iterator
from functools import lru_cache

from marsad.arabic.classes.grammar import grammar, harming
from marsad.arabic.classes.particles import AND, PERFECT, WAS
from marsad.arabic.clauses.clauses import STOPS
from marsad.arabic.letters.endings import CONJUNCTIONS
from marsad.arabic.letters.marks import COMMAS
from marsad.arabic.phrases.boundaries import timed
from marsad.extract.sentence.scene import Filler, Scene
from marsad.extract.trigger.above_nouns import above_noun
from marsad.extract.trigger.governing import (
    ASKED,
    MEANT,
    Step,
    doing,
    entry,
    lends,
    verb_lemmas,
)
from marsad.extract.trigger.over_nominals import INSERTED, complementizer, first_opener, over_opener, set_off
from marsad.extract.trigger.twins import promised_too, speaks_anew
from marsad.lexicon.load import rows_of

DEPTH = 6
UNTIL, CONTENT, WHILE = "حتي", "content", "وقت"
AHEAD = frozenset({"future", "hypothetical"})


@lru_cache(maxsize=ASKED)
def steps(scene: Scene, first: int, at: int) -> tuple[Step, ...]:
    """The words over the act at word ``at`` (its words begin at ``first``), nearest first, each once."""
    found: list[Step] = []
    edge = [at] if first == at else [at, first]
    seen: dict[int, Step] = {}
    definite = known(scene, at)
    for _ in range(DEPTH):
        above = [step for word in edge for step in _above(scene, word)]
        new = []
        for step in above:
            if _anew(scene, step, seen.get(step.at)) and not first <= step.at <= at:
                seen[step.at] = step
                found.append(step)
                new.append(step.at)
        edge = [step.at for step in above if step.at in new and passes(scene, step, definite)]
        part = next((s for s in above if doing(scene, s) is not None), None) if definite else None
        definite = definite if part is None else known(scene, part.at)  # أن يكون لها أي دور في الهجوم
        if not edge:
            break
    return tuple(found)


def _anew(scene: Scene, step: Step, met: Step | None) -> bool:
    """Whether a word was not met yet, or only in a slot in which it has nothing to say (دعا إلى الإفراج عن
    السجناء وانسحاب القوات: not دعا عن)."""
    if met is None:
        return True
    twice = step.slot not in {met.slot, "purpose"} and scene.words[step.at].pos == "verb"
    return twice and entry(scene, met) is None and entry(scene, step) is not None


def known(scene: Scene, at: int) -> bool:
    """Whether an act is told of as known: a noun with the article or one that a definite noun follows."""
    own = scene.parse.phrase_of[at]
    return scene.words[at].article or (own >= 0 and scene.parse.phrases[own].definite)


def passes(scene: Scene, step: Step, definite: bool = True) -> bool:
    """Whether what stands over this word also stands over the act below it."""
    if step.slot in {"idafa", "joined", "aux", "under", "mood"}:
        return True
    row = entry(scene, step)
    if row is not None or doing(scene, step) is not None:
        return row is None or row.pos != "participle" or not set_off(scene, step.at)
    if scene.words[step.at].pos != "verb":
        return step.slot == "object"  # إعادة الحكومة محاكمته: what is over the one is over the other
    lemmas = verb_lemmas(scene, step.at)
    if lends(scene, step.at, step.slot) and (step.slot not in grammar().partaking or not definite):
        return True
    if step.slot in {"object", "subject"} and not definite:
        return True
    if step.slot == "subject" and scene.words[step.at].lemma in grammar().comes_true:
        return True  # إن صحت الأنباء عن مقتله
    rows = rows_of(scene.lexicon.control, lemmas)
    return any(row.slot == step.slot or step.slot == "content" for row in rows)


def _above(scene: Scene, at: int) -> Iterator[Step]:
    if scene.words[at].pos == "verb":
        yield from _above_verb(scene, at)
    else:
        yield from above_noun(scene, at)


def _above_verb(scene: Scene, at: int) -> Iterator[Step]:
    words = scene.words
    auxiliary = _auxiliary(scene, at)
    if auxiliary is not None:
        yield Step(auxiliary, "aux")
    twin = _twin_verb(scene, at)
    if twin is not None:
        yield Step(twin, "joined")
        return
    coming = _within_future(scene, at)
    if coming is not None:
        yield Step(coming, "joined")
        return
    opener = complementizer(scene, at)
    if opener is None:
        yield from _misread(scene, at)
        yield from _drafted(scene, at)
    if not opener:
        return
    past = words[at].reading.tense == "past"
    if past and (timed(words, opener, grammar()) or words[opener].folded == UNTIL):
        return  # دعا إلى التظاهر بعد أن اعتقلوه: that was so, whatever stands over what follows from it
    if past and words[opener].conj == AND and first_opener(scene, opener) is not None:
        over = ((step, entry(scene, step)) for step in over_opener(scene, opener))
        yield from (step for step, row in over if row is None or row.status not in AHEAD)
        return  # حذر من أن الوضع خطير وأن الجيش قصف القرية
    yield from over_opener(scene, opener)


def _drafted(scene: Scene, at: int) -> Iterator[Step]:
    """What stands over the law or plan that lays an act down (يدرسون مشروع قانون يفرض عقوبات)."""
    clause, words = scene.parse.clause_of(at), scene.words
    word = words[at]
    own = clause.antecedent if clause is not None and word.reading.tense == "present" else None
    phrase = scene.parse.phrases[own] if own is not None else None
    if phrase is None or phrase.definite or clause is None or own is None:
        return
    drafts = [n for n in range(phrase.first, phrase.last + 1) if words[n].lemma in grammar().draft]
    resumed = words[at + 1] if at + 1 < len(words) else None
    taken_up = resumed is not None and resumed.pos == "prep" and resumed.pronoun
    if not drafts and taken_up and clause.subject_rule != "relative":
        timed_by = phrase.prep and words[phrase.last].lemma in grammar().time_noun and own
        over = scene.parse.phrases[own - 1] if timed_by else phrase  # هدنة لعشرة أيام يتم خلالها
        yield from above_noun(scene, over.head)
    for draft in drafts[-1:]:
        row = entry(scene, Step(draft, CONTENT))
        if row is not None and row.status in AHEAD:
            yield Step(draft, CONTENT)  # سيناريو تهاجم فيه القوات المدينة
        yield from above_noun(scene, draft)


def _within_future(scene: Scene, at: int) -> int | None:
    """The future verb over a present one that tells what will be done in what that one names (سيتوجه في
    زيارة يلتقي خلالها)."""
    clause = scene.parse.clause_of(at)
    if clause is None or clause.antecedent is None or scene.words[at].reading.tense != "present":
        return None
    for outer in scene.parse.clauses:
        held = (*outer.object, *(n for _, group in outer.preps for n in group))
        if outer.verb < at and clause.antecedent in held and scene.words[outer.verb].future:
            return outer.verb
    return None


def _misread(scene: Scene, at: int) -> Iterator[Step]:
    """A verbal noun that looks like a past verb: the verb or noun right before it, with its own doer, governs
    it (استبعد الوزير شن هجوم، نية الحكومة طرد اللاجئين)."""
    word = scene.words[at]
    if word.reading.tense != "past" or "noun" not in [r.pos for r in word.readings] or word.lemma == WAS:
        return
    if word.conj:
        yield from _misread_twin(scene, at)
        return
    if at and scene.words[at - 1].text in COMMAS:
        yield from _behind_insertion(scene, at)
        return  # خوفا من أن يهاجم القرية، نزح السكان
    if at and (scene.words[at - 1].lemma in grammar().time_noun or scene.words[at - 1].stem == WHILE):
        return  # في وقت اتهم فيه ناشطون الشرطة
    if at and scene.words[at - 1].stem in grammar().rather | grammar().negator:
        return  # لم يقصف المدينة وإنما قصف القرية، ولا هاجم المسجد
    own = scene.parse.phrase_of[at - 1] if at else -1
    head = scene.parse.phrases[own].first if own >= 0 else at
    planned = entry(scene, Step(head, "content")) if head < at and scene.words[head].pos == "noun" else None
    if planned is not None and not scene.words[head].article:
        yield Step(head, "content")
        return
    for clause in scene.parse.clauses:
        if clause.end == at - 1 and clause.verb < at and clause.subject_rule == "after":
            yield Step(clause.verb, "object")


def _behind_insertion(scene: Scene, at: int) -> Iterator[Step]:
    """The verb that only means what stands behind an insertion of two commas (لا ينوي الجيش، على الأقل في هذه
    المرحلة، قصف المدينة)."""
    commas = (n for n in range(at - 2, max(at - INSERTED, 0), -1) if scene.words[n].pos == "punct")
    opening = next(commas, -1)
    if opening < 0 or scene.words[opening].text not in COMMAS:
        return
    clause = scene.parse.clause_over(opening - 1) or scene.parse.clause_of(opening - 1)
    if clause is None or clause.object or clause.content is not None or clause.end < opening - 1:
        return
    row = entry(scene, Step(clause.verb, "object"))
    if row is not None and row.status in MEANT:
        yield Step(clause.verb, "object")


def _misread_twin(scene: Scene, at: int) -> Iterator[Step]:
    """What stands over the noun right before a joined one that looks like a past verb, whose doer nobody is
    (تضمنت الخطة انسحاب القوات ونزع سلاحها)."""
    own = scene.parse.clause_of(at)
    before = scene.parse.phrase_of[at - 1] if at else -1
    if own is not None and before >= 0 and own.subject_rule == "shared":
        yield from promised_too(scene, own, at)
    if own is None or before < 0 or own.subject_rule != "after":
        return
    doers = (scene.parse.phrases[n] for n in own.subject)
    if any((a := scene.answer(Filler(p.first, p.last, p.head, "subject"))) and a.human for p in doers):
        return
    for clause in scene.parse.clauses:
        held = (("object", clause.object), *clause.preps) if clause.verb < at else ()
        slot = next((slot for slot, group in held if before in group), None)
        if slot is not None and entry(scene, Step(clause.verb, slot)) is not None:
            yield Step(clause.verb, slot)
            return


def _auxiliary(scene: Scene, at: int) -> int | None:
    """The auxiliary of a verb (لم يعد يقصف، كاد يقتل): the verb before it, with at most their subject between
    and, before قد, what two commas set in (لم يكن الجيش، كما قيل، قد قصفها)."""
    classes = grammar()
    words = scene.words
    last = at - 1
    if at > 2 and words[at - 1].stem == PERFECT and words[at - 2].text in COMMAS:
        set_in = range(at - 3, max(at - 3 - INSERTED, 0), -1)
        last = next((n - 1 for n in set_in if words[n].text in COMMAS), last)
    for before in range(last, max(last - 5, -1), -1):
        word = words[before]
        if word.pos == "verb":
            lemma = word.lemma
            fits = lemma in classes.auxiliary or any(
                row.pos == "verb" and "aux" in row.slots for _, row in scene.lexicon.governors.get(lemma, ())
            )
            return before if fits and not words[at].conj else None
        again = word.stem == PERFECT and word.conj  # لم يكن معروفا وقد قتل جنديا
        if again or word.pos in {"punct", "relative", "conj"} or word.folded in classes.complementizer:
            return None
        if word.folded == UNTIL:
            return None  # لن نعود حتى تسحب الحكومة المشروع
    return None


def _twin_verb(scene: Scene, at: int) -> int | None:
    """The verb that a present-tense verb is joined to (أن يفرج ... ويوقف): it shares what stands over that
    one."""
    words = scene.words
    joined = words[at].conj in CONJUNCTIONS or (at > 0 and words[at - 1].folded in grammar().conjunction)
    if joined and words[at].reading.tense == "past":
        return _past_twin(scene, at)
    if not joined or words[at].reading.tense != "present" or words[at].future:
        return None
    for clause in reversed(scene.parse.clauses):
        if clause.verb >= at or clause.subject_rule == "relative":
            continue
        if any(w.pos == "punct" and w.text[0] in STOPS for w in words[clause.verb : at]):
            return None
        shares = words[clause.verb].reading.tense == "present" and not speaks_anew(scene, at, clause)
        return clause.verb if shares else None
    return None


def _past_twin(scene: Scene, at: int) -> int | None:
    """The past verb behind أن that another one of harm by the same doer is joined to (نفت أنها قتلت الشاب
    وأحرقت بيته); one of speech goes back to the verb over both (نفى أنه قصفها وأعلن)."""
    words = scene.words
    if words[at].conj != "و" or words[at].lemma not in harming():
        return None
    before = max((clause.verb for clause in scene.parse.clauses if clause.verb < at), default=-1)
    own = scene.parse.clause_of(at)
    if before < 0 or own is None or own.subject_rule == "after" or words[before].reading.tense != "past":
        return None
    if any(w.pos == "punct" for w in words[before:at]) or words[before].lemma in scene.lexicon.speech:
        return None
    one, other = words[before].reading, words[at].reading
    alike = (one.person, one.gender, one.number) == (other.person, other.gender, other.number)
    return before if alike and complementizer(scene, before) is not None else None
