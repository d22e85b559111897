"""What stands over an act: the words, innermost first, whose complement it is, up to the clause that reports
it.

A step up leads from a verbal noun to the nouns before it in its idafa, to the noun or verb whose object or
prepositional complement its phrase is, and, where phrases or verbs are joined by و, to what stands over the
first of them; from a verb to its auxiliary and to what governs its أن-clause.
"""

from __future__ import annotations

from collections.abc import Iterator

from marsad.arabic.clauses import STOPS, Clause
from marsad.arabic.derivation import derivations
from marsad.arabic.grammar import grammar
from marsad.arabic.phrases import Phrase
from marsad.arabic.reach import COMMAS
from marsad.extract.governing import Step, doing, entry, lends, verb_lemmas
from marsad.extract.scene import Filler, Scene
from marsad.extract.slots import resuming
from marsad.lexicon.load import rows_of

DEPTH = 6
INSERTED = 24
PARTAKING = frozenset({"في", "من", "عن"})
SUBJECT_REACH = 9
JOINING = frozenset({"و", "ف"})
OR = frozenset({"او", "ثم"})


def steps(scene: Scene, first: int, at: int) -> tuple[Step, ...]:
    """The words over the act at word ``at`` (its words begin at ``first``), nearest first, each once."""
    found: list[Step] = []
    edge = [at] if first == at else [at, first]
    for _ in range(DEPTH):
        above = [step for word in edge for step in _above(scene, word)]
        new = []
        for step in above:
            if step.at not in {s.at for s in found} and not first <= step.at <= at:
                found.append(step)
                new.append(step.at)
        edge = [step.at for step in above if step.at in new and passes(scene, step, known(scene, at))]
        if not edge:
            break
    return tuple(found)


def known(scene: Scene, at: int) -> bool:
    """Whether an act is told of as known: a noun with the article or one that a definite noun follows."""
    own = scene.parse.phrase_of[at]
    return scene.words[at].article or (own >= 0 and scene.parse.phrases[own].definite)


def passes(scene: Scene, step: Step, definite: bool = True) -> bool:
    """Whether what stands over this word also stands over the act below it."""
    if step.slot in {"idafa", "joined", "aux", "under", "mood"}:
        return True
    if entry(scene, step) is not None or doing(scene, step) is not None:
        return True
    if scene.words[step.at].pos != "verb":
        return False
    lemmas = verb_lemmas(scene, step.at)
    if lends(scene, step.at, step.slot):
        return step.slot not in PARTAKING or not definite
    if step.slot in {"object", "subject"} and not definite:
        return True
    rows = rows_of(scene.lexicon.control, lemmas)
    return any(row.slot == step.slot or step.slot == "content" for row in rows)


def _above(scene: Scene, at: int) -> Iterator[Step]:
    if scene.words[at].pos == "verb":
        yield from _above_verb(scene, at)
    else:
        yield from _above_noun(scene, at)


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
    slot = words[opener].prep or "content"
    before = opener - 1
    if words[before].pos == "prep" and not words[before].pronoun:
        slot, before = words[before].lemma, before - 1
    yield from _heads(scene, before, opener, slot)


def _drafted(scene: Scene, at: int) -> Iterator[Step]:
    """What stands over the law or plan that lays an act down (يدرسون مشروع قانون يفرض عقوبات)."""
    clause = scene.parse.clause_of(at)
    word = scene.words[at]
    own = clause.antecedent if clause is not None and word.reading.tense == "present" else None
    phrase = scene.parse.phrases[own] if own is not None else None
    if phrase is None or phrase.definite:
        return
    drafts = [n for n in range(phrase.first, phrase.last + 1) if scene.words[n].lemma in grammar().draft]
    for draft in drafts[-1:]:
        yield from _above_noun(scene, draft)


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
    if word.conj or word.reading.tense != "past" or not any(r.pos == "noun" for r in word.readings):
        return
    own = scene.parse.phrase_of[at - 1] if at else -1
    head = scene.parse.phrases[own].first if own >= 0 else at
    planned = entry(scene, Step(head, "content")) if head < at and scene.words[head].pos == "noun" else None
    if planned is not None and not scene.words[head].article:
        yield Step(head, "content")
        return
    for clause in scene.parse.clauses:
        if clause.end == at - 1 and clause.verb < at and clause.subject_rule == "after":
            yield Step(clause.verb, "object")


def _heads(scene: Scene, before: int, opener: int, slot: str) -> Iterator[Step]:
    """The noun right before a clause after أن, and the verb whose content the clause is."""
    own = scene.parse.phrase_of[before] if before >= 0 else -1
    if before >= 0 and scene.words[before].stem in scene.lexicon.cues.masdars and slot == "content":
        yield Step(before, slot)
        return
    if own >= 0:
        phrase = scene.parse.phrases[own]
        for at in range(before, phrase.first - 1, -1):
            for name in dict.fromkeys((slot, "content")):
                if entry(scene, Step(at, name)) is not None:
                    yield Step(at, name)
                    return
    elif before >= 0 and scene.words[before].pos in {"prep", "particle", "adverb"}:
        yield Step(before, "under")
    for clause in reversed(scene.parse.clauses):
        if _participle_between(scene, clause.verb, opener):
            return
        if clause.verb < opener and (
            clause.content in {opener, opener + 1} or clause.end in {opener - 1, before}
        ):
            outer = _around(scene, clause) if slot == "content" else None
            yield Step(clause.verb if outer is None else outer.verb, "content")
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
    for word in scene.words[verb + 1 : opener]:
        adverbial = word.pos in {"adj", "noun"} and word.stem.endswith("ا") and not word.article
        if adverbial and any(shape in table for table in told for shape in (word.stem, word.stem[:-1])):
            return True
    return False


def purposive(scene: Scene, at: int) -> bool:
    """Whether a word opens a clause of purpose (لكي)."""
    shape = scene.words[at].folded[len(scene.words[at].conj) :]
    return any(row.pos == "opener" for _, row in scene.lexicon.governors.get(shape, ()))


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
        ):
            return at
        if word.pos == "punct" and word.text[0] in STOPS | {"،", ","}:
            return None
        if word.pos == "verb" and word.lemma not in classes.auxiliary:
            return None
        if word.pos in {"relative", "conj"}:
            return None
    return None


def _auxiliary(scene: Scene, at: int) -> int | None:
    """The auxiliary of a verb (لم يعد يقصف، كاد يقتل): the verb before it, with at most their subject
    between."""
    classes = grammar()
    words = scene.words
    for before in range(at - 1, max(at - 6, -1), -1):
        word = words[before]
        if word.pos == "verb":
            lemma = word.lemma
            fits = lemma in classes.auxiliary or any(
                row.pos == "verb" and "aux" in row.slots for _, row in scene.lexicon.governors.get(lemma, ())
            )
            return before if fits and not words[at].conj else None
        if word.pos in {"punct", "relative", "conj"} or word.folded in classes.complementizer:
            return None
    return None


def _twin_verb(scene: Scene, at: int) -> int | None:
    """The verb that a present-tense verb is joined to (أن يفرج ... ويوقف): it shares what stands over that
    one."""
    words = scene.words
    joined = words[at].conj in JOINING or (at > 0 and words[at - 1].folded in OR)
    if not joined or words[at].reading.tense != "present" or words[at].future:
        return None
    for clause in reversed(scene.parse.clauses):
        if clause.verb >= at or clause.subject_rule == "relative":
            continue
        if any(w.pos == "punct" and w.text[0] in STOPS for w in words[clause.verb : at]):
            return None
        return clause.verb if words[clause.verb].reading.tense == "present" else None
    return None


def _above_noun(scene: Scene, at: int) -> Iterator[Step]:
    parse = scene.parse
    own = parse.phrase_of[at]
    if own < 0:
        over = parse.clause_over(at)
        if over is not None and lends(scene, over.verb, "object"):
            yield Step(over.verb, "object")
        return
    phrase = parse.phrases[own]
    for before in range(at - 1, phrase.first - 1, -1):
        if (
            scene.words[before].pos in {"noun", "propn", "particle", "adj"}
            and not scene.words[before].article
        ):
            yield Step(before, "idafa")
    if phrase.prep:
        yield from _prepositional(scene, own, phrase)
        yield from (Step(clause.verb, "object") for clause in parse.clauses if own in clause.object)
    else:
        yield from _bare(scene, own, phrase)
    for clause in parse.clauses:
        if clause.antecedent == own and (prep := resuming(scene, clause)) is not None:
            yield Step(clause.verb, prep)
    if phrase.conj and scene.words[phrase.first].conj in JOINING:
        twin = _twin_phrase(scene, own)
        if twin is not None:
            yield Step(twin, "joined")


def _prepositional(scene: Scene, own: int, phrase: Phrase) -> Iterator[Step]:
    words = scene.words
    outside = phrase.first - 1
    purpose = words[phrase.first].prep == "ل"
    if phrase.prep_at > 0 and words[phrase.prep_at - 1].stem in grammar().additive:
        twin = _twin_phrase(scene, own)
        if twin is not None:
            if not _tells_all(scene, own):
                yield Step(twin, "joined")
            return
        yield from (
            Step(clause.verb, "joined") for clause in scene.parse.clauses if own in clause.prep(phrase.prep)
        )
        return
    if phrase.prep_at >= 0 and phrase.prep_at != phrase.first:
        yield Step(phrase.prep_at, "under")
        outside = phrase.prep_at - 1
    if outside > 0 and words[outside].pos == "prep" and words[outside].pronoun:
        outside -= 1  # أي صلة له بالهجوم
    before = scene.parse.phrase_of[outside] if outside >= 0 else -1
    if before > 0 and scene.parse.phrases[before].prep == "لدي":
        before -= 1
    for number in _chain(scene, before):
        inner = scene.parse.phrases[number]
        for at in range(inner.last, inner.first - 1, -1):
            above = Step(at, phrase.prep)
            if entry(scene, above) is not None or doing(scene, above) is not None:
                yield above
                return
    if outside > 0 and words[outside].text in COMMAS:
        yield from _behind_insertion(scene, own, phrase.prep)
    for clause in scene.parse.clauses:
        if own in clause.prep(phrase.prep):
            held = _of_the_object(scene, clause, own)
            light = lends(scene, clause.verb, phrase.prep)
            yield held or Step(clause.verb, "purpose" if purpose and not light else phrase.prep)


def _of_the_object(scene: Scene, clause: Clause, own: int) -> Step | None:
    """The head of a verb's object that what stands behind the two belongs to, another complement between
    (نفى قيام الحركة في الإقليم بإسقاط)."""
    phrases = scene.parse.phrases
    controls = rows_of(scene.lexicon.control, verb_lemmas(scene, clause.verb))
    if any(row.slot == phrases[own].prep for row in controls):
        return None
    for number in clause.object:
        if number < own:
            above = Step(phrases[number].first, phrases[own].prep)
            if doing(scene, above) is not None or entry(scene, above) is not None:
                return above
    return None


def _chain(scene: Scene, before: int) -> Iterator[int]:
    """The phrase before a complement and, where that one tells about whom, the one right before it (الخوف على
    النساء من)."""
    if before < 0:
        return
    yield before
    inner = scene.parse.phrases[before]
    start = inner.prep_at if inner.prep_at >= 0 else inner.first
    about = inner.prep and inner.prep not in grammar().locative
    if about and before and scene.parse.phrase_of[start - 1] == before - 1:
        yield before - 1


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
    """مشاركة الطيران، مع الكتائب، في القصف: the noun that the phrase belongs to, before an insertion."""
    first = scene.parse.phrases[own].first
    for phrase in reversed(scene.parse.phrases[:own]):
        if first - phrase.first > INSERTED:
            return
        above = Step(phrase.first, prep)
        if doing(scene, above) is not None:
            yield above
            return


def _takes_second(scene: Scene, verb: int) -> bool:
    """Whether a verb also governs a bare phrase behind its first object (ناشد الخاطفين الإفراج، شن قريبا
    هجوما)."""
    return lends(scene, verb, "object") or entry(scene, Step(verb, "object")) is not None


def _bare(scene: Scene, own: int, phrase: Phrase) -> Iterator[Step]:
    before = phrase.first - 1
    if _besides(scene, phrase.first):
        return
    if (
        before >= 0
        and scene.parse.phrase_of[before] < 0
        and scene.words[before].pos in {"prep", "particle", "adverb"}
        and not scene.words[before].pronoun
    ):
        yield Step(before, "under")
    if (
        before >= 0
        and not scene.words[phrase.first].conj
        and scene.words[before].pos != "verb"
        and entry(scene, Step(before, "object")) is not None
    ):
        yield Step(before, "object")
        return
    own_doer = before >= 0 and scene.words[before].pos == "noun" and scene.words[before].pronoun
    if own_doer and not scene.words[phrase.first].conj and entry(scene, Step(before, "idafa")) is not None:
        yield Step(before, "idafa")
        return
    if before >= 0 and not scene.words[phrase.first].conj and scene.parse.phrase_of[before] == own - 1:
        for at in range(before, scene.parse.phrases[own - 1].first - 1, -1):
            word = scene.words[at]
            if word.pos != "verb" and not word.article and entry(scene, Step(at, "content")) is not None:
                yield Step(at, "content")
                return
        if (deed := _doing_it(scene, own, phrase)) is not None:
            yield Step(deed, "object")
            return
    over = scene.parse.clause_over(phrase.first)
    if over is not None and not phrase.conj and own not in over.subject and _takes_second(scene, over.verb):
        yield Step(over.verb, "object")
    for clause in scene.parse.clauses:
        if own in clause.object:
            yield Step(clause.verb, "object")
        elif own in clause.subject and clause.subject_rule in {"after", "before"}:
            yield Step(clause.verb, "subject")


def _doing_it(scene: Scene, own: int, phrase: Phrase) -> int | None:
    """The verbal noun behind a preposition whose doer stands in its idafa, right before its object (إثر إعلان
    الحكومة دعمها)."""
    holder = scene.parse.phrases[own - 1]
    deed = scene.words[holder.first]
    construct = holder.prep and holder.last > holder.first and not deed.article and not deed.pronoun
    taken = any(own in clause.object or own in clause.subject for clause in scene.parse.clauses)
    if not construct or taken or not phrase.definite:
        return None
    verbal = any(d.kind == "verbal_noun" for d in derivations(deed.lemma))
    return holder.first if verbal else None


def _besides(scene: Scene, at: int) -> bool:
    """Whether an adverbial participle behind a comma tells what somebody did besides (نفى ...، متهما): no
    object of the verb before."""
    word = scene.words[at]
    if not at or scene.words[at - 1].text not in COMMAS or word.article or not word.stem.endswith("ا"):
        return False
    return any(shape in scene.lexicon.predicates.actives for shape in (word.stem[:-1], word.lemma))


def _twin_phrase(scene: Scene, own: int) -> int | None:
    """The head of the phrase that this one is joined to: the nearest before it that another word governs."""
    parse = scene.parse
    for number in range(own - 1, max(own - 5, -1), -1):
        phrase = parse.phrases[number]
        gap = scene.words[phrase.last + 1 : parse.phrases[own].first]
        if any(w.pos == "verb" or (w.pos == "punct" and w.text[0] in STOPS) for w in gap):
            return None
        if any(
            shape in scene.lexicon.predicates.nouns
            for at in range(phrase.first, phrase.head + 1)
            for shape in (scene.words[at].stem, scene.words[at].lemma)
        ):
            return phrase.head
    return None


def carrier(scene: Scene, step: Step) -> Clause | None:
    """The clause of a step that is a finite verb."""
    return scene.parse.clause_of(step.at) if scene.words[step.at].pos == "verb" else None
