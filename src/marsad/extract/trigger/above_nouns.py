"""What stands over a noun that names an act: the words of its own phrase, the noun or verb whose complement
that is, the first of those that it is joined to.
"""

from __future__ import annotations

from collections.abc import Iterator

from marsad.arabic.classes.grammar import grammar
from marsad.arabic.classes.particles import BY, IN
from marsad.arabic.clauses.clauses import Clause
from marsad.arabic.letters.marks import COMMAS
from marsad.arabic.phrases.phrases import Phrase
from marsad.arabic.words.derivation import derivations, is_verbal_noun
from marsad.extract.sentence.adjectival import shown
from marsad.extract.sentence.participles import holds_pronoun, joined_manner, manner_verbs, sets_off
from marsad.extract.sentence.scene import Filler, Scene
from marsad.extract.trigger.above_bare import over_bare
from marsad.extract.trigger.carried import resuming
from marsad.extract.trigger.governing import Step, doing, entry, lends, verb_lemmas
from marsad.extract.trigger.launched import of_what_it_hit
from marsad.extract.trigger.over_nominals import before_insertion
from marsad.extract.trigger.twins import is_deed, joined, twin_phrase
from marsad.lexicon.load import rows_of

INSERTED = 24
NEAR = "قرب"
LEFT_OPEN = frozenset({"hypothetical", "future"})
OBJECT, ABOUT = "object", "حول"
PROVIDED = "شريطة"


def above_noun(scene: Scene, at: int) -> Iterator[Step]:
    """The next words over the noun at word ``at``, nearest first: none before a participle behind a comma
    that begins what somebody did besides (نفى سقوط المدينة، مؤكدا مقتل)."""
    beside = _beside(scene, at)
    for step in _above(scene, at):
        clause = scene.parse.clause_of(step.at) if step.at > at else None
        if beside <= step.at and (clause is None or not of_what_it_hit(scene, at, clause)):
            yield step


def _beside(scene: Scene, at: int) -> int:
    """Where a participle begins what is told besides, a noun in it; no insertion between two commas."""
    words = scene.words
    for n in range(at - 1, max(at - INSERTED, 0), -1):
        if words[n].pos == "verb":
            return -1
        if words[n].text in COMMAS:
            return n + 1 if sets_off(words, n + 1) else -1
    return -1


def _above(scene: Scene, at: int) -> Iterator[Step]:
    parse = scene.parse
    own = parse.phrase_of[at]
    if scene.words[at].stem == PROVIDED:
        return  # وافقت الحركة شريطة انسحاب الجيش: no deed of hers
    if (stated := _stated(scene, at)) is not None:
        yield Step(stated, OBJECT)
        return
    if own < 0:
        over = parse.clause_over(at)
        if over is not None and lends(scene, over.verb, "object") and not _beside_object(scene, over, at):
            yield Step(over.verb, "object")
        return
    phrase = parse.phrases[own]
    for before in range(at - 1, phrase.first - 1, -1):
        if (
            scene.words[before].pos in {"noun", "propn", "particle", "adj"}
            and not scene.words[before].article
        ):
            yield Step(before, OBJECT if sets_off(scene.words, before) else "idafa")  # متوقعة وقف القتال
            if scene.words[before].stem == PROVIDED:
                return
    if phrase.prep:
        yield from _prepositional(scene, own, phrase)
        yield from (Step(clause.verb, "object") for clause in parse.clauses if own in clause.object)
    else:
        yield from over_bare(scene, own, phrase)
    for clause in parse.clauses:
        if clause.antecedent == own and (slot := resuming(scene, clause) or _resumed_by_noun(scene, clause)):
            yield Step(clause.verb, slot)
    if joined(scene, phrase) and not joined_manner(scene.words[phrase.first]):
        twin = twin_phrase(scene, own)
        if twin is not None:
            yield Step(twin, "joined")


def _beside_object(scene: Scene, over: Clause, at: int) -> bool:
    """Whether a preposition stands behind a verb's own object, which is no deed that في goes on with (يواجه
    الحزب محنة بعد اغتيال زعيمه، فقد ابنه في قصف المدينة, not شن حملة للمساعدة في إسقاطه)."""
    word = scene.words[at]
    if word.pos != "prep" or not over.object:
        return False
    heads = [scene.parse.phrases[number].head for number in over.object]
    goes_on = any(is_deed(scene, head) or doing(scene, Step(head, IN)) is not None for head in heads)
    return word.lemma != IN or not goes_on


def _stated(scene: Scene, at: int) -> int | None:
    """The participle of saying before a word, where only how, where or when it was said stands between (نافيا
    بشدة قصفها، نافيا في الوقت ذاته نيته)."""
    words = scene.words
    if at > 1 and words[at - 2].stem in grammar().stating and _in_manner(scene, at - 1):
        return at - 2
    said = before_insertion(scene, at)
    return said if said is not None and words[said].stem in grammar().stating else None


def _in_manner(scene: Scene, at: int) -> bool:
    """Whether a word behind a participle of saying tells only how or where that is said (نافيا بشدة قصفها،
    نافيا فيه)."""
    word = scene.words[at]
    how = word.prep == BY and not (word.article or word.pronoun)
    return how or (word.pos == "prep" and bool(word.pronoun))


def _resumed_by_noun(scene: Scene, clause: Clause) -> str | None:
    """The slot of a relative clause whose verb has the noun of a light verb for its object, with a pronoun
    that takes the antecedent up (الهجوم الذي تعتزم إسرائيل شنه، الانقلاب الذي حاولوا تنفيذه)."""
    for number in clause.object:
        noun = scene.words[scene.parse.phrases[number].head]
        verbs = frozenset(d.verb for d in derivations(noun.lemma) if d.kind == "verbal_noun")
        if noun.pronoun and any(row.slot == OBJECT for row in rows_of(scene.lexicon.light, verbs)):
            return OBJECT
    return None


def _prepositional(scene: Scene, own: int, phrase: Phrase) -> Iterator[Step]:
    if shown(scene.parse, phrase):
        return
    words = scene.words
    outside = phrase.first - 1
    purpose = words[phrase.first].prep == "ل"
    if phrase.prep_at > 0 and words[phrase.prep_at - 1].stem in grammar().additive:
        twin = twin_phrase(scene, own)
        if twin is not None:
            if not _tells_all(scene, own):
                yield Step(twin, "joined")
            return
        yield from (
            Step(clause.verb, "joined") for clause in scene.parse.clauses if own in clause.prep(phrase.prep)
        )
        return
    if (deed := _behind_some(scene, own)) is not None:
        yield Step(deed, "joined")
        return
    if phrase.prep_at >= 0 and phrase.prep_at != phrase.first:
        yield Step(phrase.prep_at, "under")
        outside = phrase.prep_at - 1
    slot = phrase.prep
    if slot == BY and words[phrase.first].stem in grammar().topic:
        slot = ABOUT  # الجدل بشأن الإفراج عنهم
    if slot == NEAR and outside > 0 and words[outside].pos == "prep" and not words[outside].pronoun:
        slot, outside = words[outside].lemma, outside - 1  # تكهنات حول قرب إقالته
    if outside > 0 and words[outside].pos == "prep" and words[outside].pronoun:
        outside -= 1  # أي صلة له بالهجوم
    before = scene.parse.phrase_of[outside] if outside >= 0 else -1
    if before > 0 and scene.parse.phrases[before].prep == "لدي":
        before -= 1
    if (bundle := _bundle(scene, before, phrase.prep)) is not None:
        yield Step(bundle, "idafa")
        return
    for number in () if _met_with(scene, own, before) else _chain(scene, before):
        inner = scene.parse.phrases[number]
        for at in range(inner.last, inner.first - 1, -1):
            above = Step(at, slot)
            if slot == BY and (_of_its_own(scene, at, inner) or _of_its_verb(scene, own, before, number)):
                continue
            if (paper := _of_decree(scene, at, inner)) is not None:
                yield paper
                return
            if entry(scene, above) is not None or doing(scene, above) is not None:
                yield above
                return
    if outside > 0 and words[outside].text in COMMAS:
        yield from _behind_insertion(scene, own, phrase.prep)
    if (manner := _of_participle(scene, outside, before, phrase.prep)) is not None:
        yield Step(manner, phrase.prep)
        return
    for clause in scene.parse.clauses:
        if own in clause.prep(phrase.prep):
            told = None if clause.antecedent is None else scene.parse.phrases[clause.antecedent]
            held = _of_decree(scene, clause.verb, told) or _of_the_object(scene, clause, own)
            held = held or _of_the_talk(scene, clause, slot) or _of_leave(scene, told, phrase.prep)
            light = lends(scene, clause.verb, phrase.prep)
            yield held or Step(clause.verb, "purpose" if purpose and not light else phrase.prep)


def _of_its_own(scene: Scene, at: int, inner: Phrase) -> bool:
    """Whether a noun that only says that something is so has what it is about behind it, and ب is the means
    (تأكيد عودتها بدعم الحركة)."""
    row = entry(scene, Step(at, BY))
    behind = scene.words[at + 1] if at < inner.last else None
    if behind is None or behind.article or row is None or row.status != "asserted":
        return False
    return bool(behind.pronoun) or is_verbal_noun(behind.lemma)


def _of_its_verb(scene: Scene, own: int, before: int, number: int) -> bool:
    """Whether what stands behind ب is its verb's and not that of the verb's subject, somebody else between
    the two (يسمح المرسوم للجيش باعتقالهم)."""
    over = (c for c in scene.parse.clauses if number in c.subject and own in c.prep(BY))
    return number != before and any(entry(scene, Step(c.verb, BY)) is not None for c in over)


def _met_with(scene: Scene, own: int, before: int) -> bool:
    """Whether what stands behind a preposition is what befell the subject right before it, by a light verb
    (قوبل قرار الحكومة برفض)."""
    slot = scene.parse.phrases[own].prep
    over = (c.verb for c in scene.parse.clauses if before in c.subject and own in c.prep(slot))
    return any(lends(scene, verb, slot) for verb in over)


def _behind_some(scene: Scene, own: int) -> int | None:
    """The deed that a verbal noun is joined to where its phrase only stands behind a part of something (مقتل
    عدد من السكان وتدمير منازل): no part of that."""
    phrases = scene.parse.phrases
    phrase, some = phrases[own], phrases[own - 1] if own else None
    if some is None or not phrase.conj or phrase.prep != "من" or not 0 < phrase.prep_at < some.first:
        return None
    if scene.words[phrase.prep_at - 1].stem not in grammar().partitive or not is_deed(scene, phrase.first):
        return None
    whole = phrases[scene.parse.phrase_of[phrase.prep_at - 1]]
    return next((at for at in range(whole.last, whole.first - 1, -1) if is_deed(scene, at)), None)


def _bundle(scene: Scene, before: int, prep: str) -> int | None:
    """The noun that only says how many the acts behind من are (شن سلسلة جديدة من الغارات)."""
    if before < 0 or prep != "من":
        return None
    phrase, bundles = scene.parse.phrases[before], grammar().bundle
    words = range(phrase.last, phrase.first - 1, -1)  # عقد جولة جديدة من المحادثات
    return next((at for at in words if scene.words[at].lemma in bundles), None)


def _of_decree(scene: Scene, at: int, paper: Phrase | None) -> Step | None:
    """The decree whose doer does what the word at ``at`` says that it lays down (مرسوما يقضي بحل البرلمان،
    المرسوم القاضي بحله)."""
    if paper is None or not verb_lemmas(scene, at) & grammar().enacting:
        return None
    issued = Step(paper.first, "ب")
    return issued if doing(scene, issued) is not None else None


def _of_leave(scene: Scene, told: Phrase | None, prep: str) -> Step | None:
    """The leave or order that what stands behind its relative clause is about (الإذن الذي منحه الرئيس للجيش
    بقصف القرى): not done by who gives it."""
    above = None if told is None else Step(told.first, prep)
    row = None if above is None else entry(scene, above)
    return above if row is not None and row.status in LEFT_OPEN else None


def _of_participle(scene: Scene, outside: int, before: int, prep: str) -> int | None:
    """The adverbial participle of a controlling verb whose objects, up to the phrase ``before``, or a pronoun
    of its own at word ``outside``, part it from its complement (متهما قطر وتركيا بقصف، متهما إياهم بقتله)."""
    phrases = scene.parse.phrases
    while before > 0 and phrases[before].conj and not phrases[before].prep:
        before -= 1
    at = phrases[before].first - 1 if before >= 0 else -1
    if outside > 0 and holds_pronoun(scene.parse, outside - 1):
        at = outside - 1
    verbs = manner_verbs(scene.words[at]) if at >= 0 else frozenset[str]()
    return at if any(row.slot == prep for row in rows_of(scene.lexicon.control, verbs)) else None


def _of_the_object(scene: Scene, clause: Clause, own: int) -> Step | None:
    """The head of a verb's object that what stands behind the two belongs to, another complement between
    (نفى قيام الحركة في الإقليم بإسقاط)."""
    phrases = scene.parse.phrases
    controls = rows_of(scene.lexicon.control, verb_lemmas(scene, clause.verb))
    taken = any(row.slot == phrases[own].prep for row in controls)
    for number in clause.object:
        if number < own and not _of_its_own(scene, phrases[number].first, phrases[number]):
            above = Step(phrases[number].first, phrases[own].prep)
            charge = bool(scene.words[above.at].pronoun) and not scene.shapes[above.at].isdisjoint(
                grammar().accusing
            )  # رددت اتهامها أنقرة بدعم
            if (charge or not taken) and (doing(scene, above) is not None or entry(scene, above) is not None):
                return above
    return None


def _of_the_talk(scene: Scene, clause: Clause, prep: str) -> Step | None:
    """The subject of a verb without object that what stands behind the two is about, though a place stands
    between (تدور تكهنات في الشارع حول إقالته)."""
    if prep not in grammar().about or clause.object or clause.subject_rule != "after":
        return None
    first = scene.parse.phrases[clause.subject[0]].first if clause.subject else -1
    return Step(first, prep) if first >= 0 and entry(scene, Step(first, prep)) is not None else None


def _chain(scene: Scene, before: int) -> Iterator[int]:
    """The phrase before a complement, the first of those that it is joined to (اتهام روسيا وإيران بـ) and,
    where that one tells about whom, the one right before it (الخوف على النساء من)."""
    if before < 0:
        return
    yield before
    phrases, first = scene.parse.phrases, before
    while first and phrases[first].conj and phrases[first - 1].last + 1 == phrases[first].first:
        first -= 1
    if first < before and not scene.words[phrases[before].first].prep:
        yield first
    inner = scene.parse.phrases[before]
    start = inner.prep_at if inner.prep_at >= 0 else inner.first
    about = inner.prep and inner.prep not in grammar().locative
    owners = inner.conj and not is_verbal_noun(scene.words[inner.first].lemma)
    start = inner.first if owners else start
    if (about or owners) and before and scene.parse.phrase_of[start - 1] == before - 1:
        yield before - 1  # تمكن الجيش والشرطة من
    elif before and not inner.prep and _accused(scene, before):
        yield before - 1


def _accused(scene: Scene, number: int) -> bool:
    """Whether a bare phrase is whom the noun right before it accuses, its accuser in between (اتهام الوزير
    الحركة بقصف، اتهامه الحركة به)."""
    whom, noun = scene.parse.phrases[number], scene.parse.phrases[number - 1]
    owned = noun.first < noun.last or bool(scene.words[noun.first].pronoun)
    beside = owned and noun.last + 1 == whom.first and not whom.conj
    return beside and not scene.shapes[noun.first].isdisjoint(grammar().accusing)


def _tells_all(scene: Scene, own: int) -> bool:
    """Whether a verbal noun names its doer and what he does it to (إنزال إيطاليا وحدات): it has no other."""
    phrases = scene.parse.phrases
    phrase, after = phrases[own], phrases[own + 1] if own + 1 < len(phrases) else None
    if (
        after is None
        or after.prep
        or after.conj
        or after.first != phrase.last + 1
        or phrase.last == phrase.head
    ):
        return False
    doer = Filler(phrase.head + 1, phrase.last, phrase.head + 1, "idafa")
    return scene.answer(doer) is not None


def _behind_insertion(scene: Scene, own: int, prep: str) -> Iterator[Step]:
    """The noun that a phrase belongs to, before an insertion (مشاركة الطيران، مع الكتائب، في القصف؛ خشية
    متزايدة، رغم الهدنة، من القصف)."""
    first = scene.parse.phrases[own].first
    for phrase in reversed(scene.parse.phrases[:own]):
        if first - phrase.first > INSERTED:
            return
        above = Step(phrase.first, prep)
        held = phrase.last + 1 < first and scene.words[phrase.last + 1].text in COMMAS
        if doing(scene, above) is not None or (held and entry(scene, above) is not None):
            yield above
            return
