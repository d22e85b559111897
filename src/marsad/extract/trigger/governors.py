"""What stands over an act: the words, innermost first, whose complement it is, up to the clause that reports
it.

A step up leads from a verbal noun to the nouns before it in its idafa, to the noun or verb whose object or
prepositional complement its phrase is, and, where phrases or verbs are joined by و, to what stands over the
first of them; from a verb to its auxiliary and to what governs its أن-clause.
"""

from __future__ import annotations

from collections.abc import Iterator
from functools import lru_cache
from itertools import pairwise

from marsad.arabic.classes.grammar import grammar, harming
from marsad.arabic.classes.particles import AND, BY, PERFECT
from marsad.arabic.clauses.clauses import STOPS, Clause
from marsad.arabic.letters.endings import ACCUSATIVE, CONJUNCTIONS, FEMININE, OBLIQUE
from marsad.arabic.letters.marks import COMMAS
from marsad.arabic.phrases.reach import timed
from marsad.extract.sentence.by_name import only_called
from marsad.extract.sentence.scene import Filler, Scene
from marsad.extract.trigger.above_nouns import above_noun
from marsad.extract.trigger.governing import (
    ASKED,
    MEANT,
    NOT_TO,
    Step,
    doing,
    entry,
    lends,
    not_to,
    verb_lemmas,
)
from marsad.extract.trigger.twins import promised_too, speaks_anew
from marsad.lexicon.load import rows_of

DEPTH = 6
SUBJECT_REACH, INSERTED, CLAUSE_REACH = 9, 16, 24
UNTIL, CONTENT, WHILE = "حتي", "content", "وقت"
DESPITE = "رغم"
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
        return row is None or row.pos != "participle" or not _set_off(scene, step.at)
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


def _set_off(scene: Scene, at: int) -> bool:
    """Whether a participle behind a comma goes on from what its sentence told (هدد بالانسحاب، نافيا أن): what
    it holds is no part of that."""
    word = scene.words[at]
    accusative = word.stem.endswith(ACCUSATIVE) and not word.article
    return accusative and at > 0 and scene.words[at - 1].text in COMMAS


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
    if past and words[opener].conj == AND and _first_opener(scene, opener) is not None:
        over = ((step, entry(scene, step)) for step in _over_opener(scene, opener))
        yield from (step for step, row in over if row is None or row.status not in AHEAD)
        return  # حذر من أن الوضع خطير وأن الجيش قصف القرية
    yield from _over_opener(scene, opener)


def over_nominal(scene: Scene, at: int) -> tuple[Step, ...]:
    """The words over the أن-clause without a verb whose predicate stands at a word (نفى أن الجيش متورط)."""
    opener = complementizer(scene, at)
    return tuple(_over_opener(scene, opener)) if opener else ()


def _over_opener(scene: Scene, opener: int) -> Iterator[Step]:
    words = scene.words
    if (first := _first_opener(scene, opener)) is not None:
        yield from _over_opener(scene, first)
        return
    slot = words[opener].prep or "content"
    before = opener - 1
    if DESPITE in (words[before].stem, words[max(before - 1, 0)].stem):
        return  # قلقون رغم أن السلطات أفرجت عنه
    if words[before].pos == "prep" and not words[before].pronoun:
        slot, before = words[before].lemma, before - 1
    yield from _heads(scene, before, opener, slot)


def _first_opener(scene: Scene, opener: int) -> int | None:
    """The أن of the clause that one behind و goes on from, with no other word of saying between (نفى أن
    القرية سقطت وأن الجيش قصفها)."""
    words = scene.words
    held = words[opener - 1] if words[opener - 1].pos == "prep" and not words[opener - 1].pronoun else None
    if (words[opener].conj if held is None else held.conj) != AND:
        return None
    for at in range(opener - 1, max(opener - CLAUSE_REACH, 0), -1):
        word = words[at]
        if word.pos == "punct" and word.text[0] in STOPS:
            return None
        if word.pos == "verb" and word.conj and word.lemma in scene.lexicon.speech:
            return None
        if word.pos == "particle" and word.stem in grammar().complementizer:
            alike = word.prep == words[opener].prep and word.stem == words[opener].stem
            alike = alike and (held is None or words[at - 1].stem == held.stem)
            return at if alike else None
        if _set_off(scene, at):
            return None
    return None


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
    if word.reading.tense != "past" or "noun" not in [r.pos for r in word.readings]:
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


def _heads(scene: Scene, before: int, opener: int, slot: str) -> Iterator[Step]:
    """The noun right before a clause after أن, and the verb whose content the clause is: of قبل أن the verb
    has no content (منعهم من الدخول قبل أن يتراجع)."""
    held = slot if timed(scene.words, opener, grammar()) else "content"
    own = scene.parse.phrase_of[before] if before >= 0 else -1
    if before >= 0 and scene.words[before].stem in scene.lexicon.cues.masdars and slot == "content":
        yield Step(before, slot)
        return
    if own >= 0:
        phrase = scene.parse.phrases[own]
        if phrase.prep == BY and scene.words[before].lemma in grammar().pretext:
            return  # منعوا الحفل بحجة أن منظميه دعموا المسلحين: a reason, not what the verb undoes
        for at in range(before, phrase.first - 1, -1):
            for name in dict.fromkeys((slot, held)):
                if entry(scene, Step(at, name)) is not None:
                    yield Step(at, name)
                    return
    elif before >= 0 and scene.words[before].pos in {"prep", "particle", "adverb"}:
        yield Step(before, "under")
        if timed(scene.words, opener, grammar()):
            return
    for clause in reversed(scene.parse.clauses):
        if _participle_between(scene, clause.verb, opener):
            return
        if clause.verb < opener and (
            clause.content in {opener, opener + 1} or clause.end in {opener - 1, before}
        ):
            if only_called(scene, clause.verb):
                continue  # قال شاهد يدعى أحمد إن
            outer = _around(scene, clause) if slot == "content" else None
            step = Step(clause.verb if outer is None else outer.verb, held)
            if held == "content" or entry(scene, step) is not None:
                yield step
            return


def _around(scene: Scene, inner: Clause) -> Clause | None:
    """The verb of speech or with an effect whose subject a relative clause without either only describes (نفى
    المتحدث باسم الشرطة التي كان لديها أن)."""
    if inner.antecedent is None or _holds_content(scene, inner.verb):
        return None
    return next(
        (
            clause
            for clause in reversed(scene.parse.clauses)
            if clause.verb < inner.verb
            and not _stopped(scene, clause.verb, inner.verb)
            and clause.content is None
            and _holds_content(scene, clause.verb)
        ),
        None,
    )


def _stopped(scene: Scene, low: int, high: int) -> bool:
    return any(w.pos == "punct" and w.text[0] in STOPS for w in scene.words[low:high])


def _holds_content(scene: Scene, verb: int) -> bool:
    said = scene.words[verb].lemma in scene.lexicon.speech
    return said or entry(scene, Step(verb, "content")) is not None


def _participle_between(scene: Scene, verb: int, opener: int) -> bool:
    """Whether an adverbial participle (متهما إياه بأن) holds the clause, rather than the verb before it."""
    told = (scene.lexicon.predicates.actives, scene.lexicon.cues.participles)
    for before, word in pairwise(scene.words[verb:opener]):
        several = word.stem.endswith(OBLIQUE)  # قائلين إن
        marked = several or word.stem.endswith(FEMININE)
        shown = word.stem.endswith("ا") or (marked and before.text in COMMAS)
        adverbial = word.pos in {"adj", "noun"} and shown and not word.article
        shapes = (word.stem, word.stem[: -1 - several])
        if adverbial and any(shape in table for table in told for shape in shapes):
            return True
    return False


def purposive(scene: Scene, at: int) -> bool:
    """Whether a word opens a clause of purpose (لكي)."""
    shape = scene.words[at].folded[len(scene.words[at].conj) :]
    rows = scene.lexicon.governors.get(shape)
    return rows is not None and "opener" in [row.pos for _, row in rows]


def complementizer(scene: Scene, verb: int) -> int | None:
    """The أن، لكي، حتى that opens the clause of a verb: right before it, or before its subject."""
    classes = grammar()
    words = scene.words
    for at in range(verb - 1, max(verb - SUBJECT_REACH, -1), -1):
        word = words[at]
        if (
            word.folded in classes.complementizer
            or word.stem in classes.complementizer
            or purposive(scene, at)
            or (word.folded.endswith(NOT_TO) and not_to(scene, at))
        ):
            return at
        if word.pos == "punct" and word.text[0] in STOPS | COMMAS:
            return None
        if word.pos == "verb" and word.lemma not in classes.auxiliary:
            return None
        cleft = word.pos == "relative" and words[at - 1].pos == "pron" and not words[at - 1].conj
        if word.pos in {"relative", "conj"} and not cleft:  # أن الحزب هو الذي اغتاله
            return None
    return None


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
