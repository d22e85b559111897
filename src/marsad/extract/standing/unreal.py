"""Acts that have not happened though no word denies or plans them: duties told by a noun, effects still to
come, what would follow from them, news that is denied, predicates under ليس."""

from __future__ import annotations

from collections.abc import Collection

from marsad.arabic.classes.grammar import grammar
from marsad.arabic.classes.particles import AND, BEFORE, SO, WAS, WILL_NOT
from marsad.arabic.clauses.clauses import HARD_STOPS
from marsad.arabic.letters.marks import COMMAS
from marsad.arabic.phrases.boundaries import timed
from marsad.arabic.phrases.opposites import opposite
from marsad.arabic.words.derivation import is_verbal_noun
from marsad.extract.sentence.participles import behind_copula, goes_on_beside
from marsad.extract.sentence.scene import Scene
from marsad.extract.sentence.told import RelationWord, Told
from marsad.extract.standing.denying import negated
from marsad.extract.standing.hedge_words import hedges
from marsad.extract.standing.hedges import CONDITIONS, QUESTION, crosses, hearsay, reaches
from marsad.extract.standing.negators import negator_of
from marsad.extract.standing.standings import Standing, step_of, under
from marsad.extract.trigger.governing import Step, entry, lends, verb_lemmas
from marsad.extract.trigger.governors import known, passes, steps
from marsad.extract.trigger.other_days import looks_ahead
from marsad.extract.trigger.over_nominals import over_nominal
from marsad.lexicon.load import rows_of

HARMS = frozenset({"ASSAULT", "COERCE", "PROTEST", "SANCTION"})
WHO, BEHIND = "من", "وراء"
NEGATOR_REACH, GENERAL_REACH, BEFORE_REACH = 3, 8, 6
MATTER = "امر"
DENYING = frozenset({"negated", "litotes"})
OPEN = frozenset({"negated", "hypothetical", "future"})


def news_denied(scene: Scene, trigger: Told, found: Standing) -> Standing:
    """News that a verb or noun before it denies (نفت الوزارة صحة ما نشر عن إسقاط طائرة، نفي خبر مقتله في
    غارة)."""
    joined = scene.words[trigger.at].pos == "verb" and scene.words[trigger.at].conj
    if joined or not hearsay(scene, trigger):
        return found
    for at in range(trigger.first - 2, max(trigger.first - GENERAL_REACH, -1), -1):
        if scene.words[at].pos in {"verb", "punct"}:
            break
        step = Step(at, "idafa")
        row = entry(scene, step) if scene.words[at].stem in grammar().denial else None
        if row is not None:
            return under(scene, step, "negated", row.certainty, found)
    for clause in reversed(scene.parse.clauses):
        if clause.verb >= trigger.first or crosses(scene, clause.verb, trigger.at, HARD_STOPS):
            continue
        step = Step(clause.verb, "object")
        row = entry(scene, step)
        spoken = scene.words[clause.verb].lemma in scene.lexicon.speech
        if row is not None and row.status in DENYING and spoken and clause.negator is None:
            if goes_on_beside(scene.words, clause.verb, trigger.at):
                return found  # نفت ضلوعها في الهجوم، متهمة الرياض بقصف السفارة
            return under(scene, step, "negated", row.certainty, found)
        if scene.words[clause.verb].conj and clause.antecedent is None:
            return found  # نفى الأنباء وندد بقصف القرية
    return found


def denied_if(scene: Scene, trigger: Told, found: Standing) -> Standing:
    """What is denied behind و as one more thing that would have to be so (إذا استمر القصف ولم ينسحبوا)."""
    at = trigger.at
    negator = negator_of(scene, at) if found.status == "negated" and scene.words[at].pos == "verb" else None
    if negator is None or scene.words[negator].conj != AND:
        return found
    before = max((clause.verb for clause in scene.parse.clauses if clause.verb < negator), default=-1)
    if before < 0 or scene.words[before].future or scene.words[before].conj == SO:
        return found
    if crosses(scene, before, negator, HARD_STOPS):
        return found
    one = RelationWord(before, before, before, "verb")
    for first, last, hedge in hedges(scene):
        if hedge.kind in CONDITIONS - {QUESTION} and reaches(scene, one, first, last, hedge):
            return Standing("hypothetical", "certain", (*found.why, step_of(scene, "condition", first, last)))
    return found


def due(scene: Scene, trigger: Told, found: Standing) -> Standing:
    """على الحكومة وقف القصف: an act that somebody ought to do, told by a noun behind whose duty it is."""
    own = scene.parse.phrase_of[trigger.at]
    phrases = scene.parse.phrases
    if own < 1 or scene.words[trigger.at].pos == "verb" or phrases[own].prep or phrases[own].conj:
        return found
    duty = phrases[own - 1]
    first = phrases[own].first  # على الحزب إعلان التزامه: the noun over the act is its duty
    heads = first == duty.last + 1 and not scene.words[first].article and phrases[own].head == first
    if heads and duty.prep == "علي" and opens_clause(scene, duty.prep_at):
        return Standing("hypothetical", "certain", (*found.why, step_of(scene, "duty", duty.prep_at)))
    return found


def opens_clause(scene: Scene, at: int) -> bool:
    """Whether a word stands where a clause begins."""
    before = scene.words[at - 1] if at > 0 else None
    return at >= 0 and (before is None or before.pos == "punct" or before.stem in grammar().complementizer)


def effect(scene: Scene, trigger: Told, found: Standing) -> Standing:
    """An act told of by what it would lead to or takes (إغلاق المعبر سيؤدي إلى كارثة، قصف المفاعل قد يشعل
    حربا، يتطلب قصفه موافقة): it has not happened."""
    own = scene.parse.phrase_of[trigger.at]
    phrase = scene.parse.phrases[own] if own >= 0 else None
    if phrase is None or scene.words[trigger.at].pos == "verb":
        return found
    article = bool(scene.words[trigger.first].article)
    if phrase.prep or phrase.conj or not _heads(scene, phrase.first, trigger.first):
        return found
    for clause in scene.parse.clauses:
        if article and not (clause.verb < trigger.first and _requires(scene, clause.verb)):
            continue  # يتطلب الإفراج عنهم موافقة
        told = clause.subject[:1] == (own,) and clause.subject_rule in {"before", "after"}
        behind = clause.antecedent is None and _right_behind(scene, own, clause.verb)
        if (told or behind) and _supposes(scene, clause.verb) and not _dated(scene, phrase.last, clause.end):
            return Standing("hypothetical", "possible", (*found.why, step_of(scene, "effect", clause.verb)))
    return found


def _heads(scene: Scene, first: int, at: int) -> bool:
    """Whether an act's noun opens its phrase, or is what a verbal noun before it holds (فرض عقوبات)."""
    words = scene.words
    return first == at or (first == at - 1 and not words[at].article and is_verbal_noun(words[first].lemma))


def _right_behind(scene: Scene, own: int, verb: int) -> bool:
    """Whether only قد and what a phrase takes by a preposition stand between it and a verb (فرض عقوبات على
    طهران قد يشعل حربا)."""
    last = scene.parse.phrases[own].last
    if any(own in clause.object and clause.verb < verb for clause in scene.parse.clauses):
        return False
    if not last < verb <= last + GENERAL_REACH:
        return False
    for at in range(last + 1, verb):
        number = scene.parse.phrase_of[at]
        if number > own and not (scene.parse.phrases[number].prep or scene.words[at].pos == "adj"):
            return False
        if number < 0 and scene.words[at].pos not in {"prep", "particle"}:
            return False
    return True


def _requires(scene: Scene, verb: int) -> bool:
    """Whether a verb in the present says what its subject takes to be done."""
    word = scene.words[verb]
    return word.reading.tense == "present" and not verb_lemmas(scene, verb).isdisjoint(grammar().requiring)


def _supposes(scene: Scene, verb: int) -> bool:
    """Whether a verb tells what its subject will, would or may do, or takes to be done."""
    word, before = scene.words[verb], scene.words[verb - 1].stem if verb else ""
    if word.future or before == WILL_NOT:
        return True
    if word.reading.tense == "present" and before == "قد":
        return True
    return _requires(scene, verb)


def _dated(scene: Scene, last: int, end: int) -> bool:
    """Whether a time that does not look ahead stands beside an act (سيؤدي اعتقاله أمس إلى احتجاجات)."""
    behind = (m for m in scene.dates if last < m.first <= max(end, last + 1))
    return any(not looks_ahead(m) for m in behind) or scene.words[last].stem in grammar().latest


def if_it_was(scene: Scene, trigger: Told, found: Standing) -> Standing:
    """An act behind which it is asked whether it was done at all (استقالة الوزير، إن حصلت، ستربك الحكومة)."""
    words = scene.words
    if words[trigger.at].pos == "verb":
        return found
    for clause in scene.parse.clauses:
        verb = clause.verb
        if not trigger.last < verb <= trigger.last + GENERAL_REACH:
            continue
        if words[verb - 1].stem not in grammar().conditional or words[verb].reading.tense is None:
            return found
        happens = words[verb].lemma in grammar().comes_true or lends(scene, verb, "subject")
        after = words[verb + 1] if verb + 1 < len(words) else None
        if happens and (after is None or after.pos in {"punct", "adverb", "verb"}):
            return Standing(
                "hypothetical", "possible", (*found.why, step_of(scene, "condition", verb - 1, verb))
            )
        return found
    return found


def consequence(scene: Scene, trigger: Told, found: Standing) -> Standing:
    """An act that follows from what has not happened itself (قد تنهار الهدنة، ما يدفع الجيش إلى القصف)."""
    words = scene.words
    verb = max([c.verb for c in scene.parse.clauses if c.verb <= trigger.at], default=-1)
    if (
        verb < 2
        or words[verb].reading.tense != "present"
        or crosses(scene, verb, trigger.at, HARD_STOPS | COMMAS)
    ):
        return found
    opener = words[verb - 1]
    start = verb - 1
    if opener.pos == "relative" and words[verb - 2].lemma == MATTER:
        start = verb - 2
    elif opener.folded not in grammar().headless:
        return found
    start -= words[start - 1].pos == "pron"
    if start < 1 or words[start - 1].text not in COMMAS:
        return found
    why = (*found.why, step_of(scene, "consequence", start, verb))
    if _to_come_before(scene, start - 1):
        return Standing("future", found.certainty, why)
    return Standing("hypothetical", "possible", why) if _open_before(scene, start - 1) else found


def _cause(scene: Scene, end: int) -> int:
    """The last verb of the clause that ends here, -1 without one."""
    verb = max((c.verb for c in scene.parse.clauses if c.verb < end), default=-1)
    return -1 if verb >= 0 and crosses(scene, verb, end, HARD_STOPS) else verb


def _to_come_before(scene: Scene, end: int) -> bool:
    """Whether the clause that ends here tells what will be (ستنهار الهدنة، مما يضطرهم)."""
    verb = _cause(scene, end)
    return verb >= 0 and bool(scene.words[verb].future)


def _open_before(scene: Scene, end: int) -> bool:
    """Whether the clause that ends here is a condition's or a guess."""
    words, verb = scene.words, _cause(scene, end)
    if verb < 0:
        return False
    guessed = verb > 0 and words[verb - 1].stem == "قد" and words[verb].reading.tense == "present"
    conditions = (last for _, last, hedge in hedges(scene) if hedge.kind in CONDITIONS)
    return guessed or any(last < end and not crosses(scene, last, end, HARD_STOPS) for last in conditions)


def copula_denied(scene: Scene, participle: int) -> int | None:
    """The ليس or غير right before a participle that stands over an act (ليست مقبلة على حرب)."""
    for at in range(participle - 1, max(participle - 1 - NEGATOR_REACH, -1), -1):
        word = scene.words[at]
        if word.lemma == "ليس" or (word.stem in grammar().negator and at == participle - 1):
            return at
        if word.pos in {"verb", "punct", "particle"}:
            return None
    return None


def predicate_denied(scene: Scene, at: int, form: str) -> int | None:
    """The negative of a participle that tells what its subject does (غير معترفة به، ليست رافضة، لم تعد
    رافضة), or the غير before a noun read so (غير موافقة)."""
    if form == "noun":
        return at - 1 if opposite(scene.words, at) and not scene.words[at].article else None
    if form != "active":
        return None
    if (denier := copula_denied(scene, at)) is not None:
        return denier
    clause = scene.parse.clause_over(at) if behind_copula(scene.parse, at) else None
    copula = clause is not None and scene.words[clause.verb].lemma in grammar().auxiliary
    return negator_of(scene, clause.verb) if clause is not None and copula else None


def predicate(scene: Scene, at: int, found: Standing, beyond: Collection[int]) -> Standing:
    """What is made of an act by the words over those who are said to have done it (ليست مسؤولة عن القصف، نفى
    أن تكون متورطة فيه), but for those ``beyond``, which are asked in their turn (لا يستبعد أن تكون وراءه)."""
    denier = copula_denied(scene, at)
    clause = scene.parse.clause_over(at) if denier is None else None
    if clause is not None and scene.words[clause.verb].lemma in grammar().auxiliary:
        denier = negator_of(scene, clause.verb)
        over = steps(scene, clause.verb, clause.verb) if denier is None else ()
        rows = ((step, entry(scene, step)) for step in over)
        for step, row in rows:
            if row is not None and row.status in OPEN and step.at not in beyond:
                return under(scene, step, row.status, row.certainty, found)
    if denier is not None:
        return negated(scene, denier, at, found)
    return found if clause is not None and clause.verb > at else _said_of_doer(scene, at, found, beyond)


def _said_of_doer(scene: Scene, at: int, found: Standing, beyond: Collection[int]) -> Standing:
    """What is made of an act by what stands over the clause without a verb that says who did it (نفى أن الجيش
    متورط فيه)."""
    for step in over_nominal(scene, at):
        row = None if step.at in beyond else entry(scene, step)
        found = found if row is None else under(scene, step, row.status, row.certainty, found)
        denier = negator_of(scene, step.at) if scene.words[step.at].pos == "verb" else None
        if denier is not None and row is not None:
            found = negated(scene, denier, step.at, found)
    return found


def subjunctive(scene: Scene, trigger: Told, found: Standing) -> Standing:
    """An act whose verb, or one that carries it, stands behind أن in the present with nothing over it that
    says it was done (في حساباتها أن تقصف، من غير المعقول أن يقصفوا): Arabic leaves it open."""
    verb = scene.words[trigger.at].pos == "verb"
    edge = [trigger.at] if verb else []
    above = steps(scene, trigger.first, trigger.at)
    definite = known(scene, trigger.at)
    edge += [s.at for s in above if scene.words[s.at].pos == "verb" and passes(scene, s, definite)]
    for at in edge:
        opener = _infinitive(scene, at)
        if opener is not None and not _came_true(scene, opener, [s for s in above if s.at < opener]):
            return Standing("hypothetical", found.certainty, (*found.why, step_of(scene, "open", opener, at)))
    return found


def _infinitive(scene: Scene, verb: int) -> int | None:
    """The أن right before a verb in the present (أنّ stands before no verb)."""
    words = scene.words
    opener = verb - 1
    if words[verb].reading.tense != "present" or words[verb].future or opener < 0:
        return None
    word = words[opener]
    written = word.stem in grammar().infinitive and not word.pronoun and "إ" not in word.text
    return opener if written else None


def _came_true(scene: Scene, opener: int, over: list[Step]) -> bool:
    """Whether what stands over أن says that its clause came true (نجح في أن يقتل، من المؤسف أن يقتل)."""
    if not opener:
        return False  # أن تقصف المدينة أمر مستبعد
    before = scene.words[opener - 1]
    if timed(scene.words, opener, grammar()) or {before.lemma, before.stem} & grammar().came_true:
        return True
    for step in over:
        rows = rows_of(scene.lexicon.control, verb_lemmas(scene, step.at))
        if any(row.status is None and (step.slot == "content" or row.slot == step.slot) for row in rows):
            return True
        if entry(scene, step) is not None:
            return True
    return False


def general(scene: Scene, trigger: Told, found: Standing) -> Standing:
    """A harm that is told of whoever does it (يعاقب من يقصف المدن), or of which something is said that will
    be (لن يكون الهجوم نزهة), or that somebody is against (نحن ضد القتل): no one says that it was done."""
    at = _whoever(scene, trigger)
    at = _will_be(scene, trigger) if at is None else at
    at = _against(scene, trigger) if at is None else at
    if at is None:
        return found
    return Standing("hypothetical", found.certainty, (*found.why, step_of(scene, "general", at)))


def _whoever(scene: Scene, trigger: Told) -> int | None:
    """The من right before a verb in the present singular, unless its clause says who that is (من يقصف
    المدينة هو الجيش) or that there is one (هناك من يقصفها); or the أي of its subject (أي فصيل يقصفها)."""
    words, verb = scene.words, trigger.at
    if trigger.event not in HARMS:
        return None
    if words[verb].pos != "verb":  # مكافأة لمن يساعد في القبض عليه
        over = steps(scene, trigger.first, verb)
        held = (step for step in over if words[step.at].pos == "verb" and step.slot != BEHIND)
        verb = next((step.at for step in held), verb)
    elif words[verb].conj:  # من يحمل السلاح ويقصف المدن
        verb = next((s.at for s in steps(scene, verb, verb) if s.slot == "joined"), verb)
    who, reading = words[verb - 1] if verb else None, words[verb].reading
    if who is None or reading.tense != "present" or reading.number == "p":
        return None
    if who.stem not in grammar().indefinite_relative:
        return _any_one(scene, verb)
    if who.stem != WHO or words[verb].pos != "verb":
        return None
    if verb > 1 and (words[verb - 2].stem in grammar().existing or words[verb - 2].pos == "pron"):
        return None  # هناك من يقصفها، الجيش هو من يقصفها
    for word in words[verb + 1 : verb + GENERAL_REACH]:
        if word.pos == "punct" and word.text[0] in HARD_STOPS | COMMAS:
            break
        if word.pos == "pron" and not word.conj:
            return None
    return verb - 1


def _any_one(scene: Scene, verb: int) -> int | None:
    """The أي of the indefinite subject right before a verb, or the كل of one of which something is said that
    will be (كل فصيل يهاجم الجيش سيحاسب)."""
    own = scene.parse.phrase_of[verb - 1]
    if own < 0 or scene.parse.phrases[own].definite or scene.parse.phrases[own].prep:
        return None
    first = scene.parse.phrases[own].first
    if scene.words[first].stem in grammar().any_of:
        return first
    if scene.words[first].stem not in grammar().each_of or scene.words[verb - 1].lemma in grammar().time_noun:
        return None
    for at in range(verb + 1, min(verb + GENERAL_REACH + 1, len(scene.words))):
        word = scene.words[at]
        told = word.pos == "verb" and not word.conj
        if told and (word.future or scene.words[at - 1].pos in {"noun", "adj", "propn"}):
            return first
    return None


def _will_be(scene: Scene, trigger: Told) -> int | None:
    """The future of كان whose subject is the act."""
    own = scene.parse.phrase_of[trigger.at]
    if own < 0 or scene.words[trigger.at].pos == "verb" or scene.parse.phrases[own].first != trigger.first:
        return None
    at = trigger.first - 1
    word = scene.words[at] if at >= 0 else None
    if word is None or word.pos != "verb" or word.lemma != WAS:
        return None
    return at if word.future or (at and scene.words[at - 1].stem == WILL_NOT) else None


def _against(scene: Scene, trigger: Told) -> int | None:
    """The ضد that says what somebody's stance is: right behind a pronoun or a word for it (موقفنا ضد)."""
    own = scene.parse.phrase_of[trigger.at]
    if own < 0 or scene.words[trigger.at].pos == "verb":
        return None
    phrase = scene.parse.phrases[own]
    at = phrase.prep_at
    if phrase.prep not in grammar().against or at < 1 or phrase.first != trigger.first:
        return None
    before = scene.words[at - 1]
    stands = before.pos == "pron" or (before.pronoun and before.stem in grammar().complementizer)
    stands = bool(stands) or not grammar().attitude.isdisjoint({before.lemma, before.stem})
    return at if stands else None


def forestalled(scene: Scene, trigger: Told, found: Standing) -> Standing:
    """An attack before which its doers were caught (اعتقلت الشرطة خلية قبل أن تنفذ هجوما): it did not
    come."""
    if trigger.event not in HARMS or BEFORE not in scene.positions or known(scene, trigger.at):
        return found
    before = max((at for at in scene.positions[BEFORE] if at < trigger.first), default=-1)
    if before < 0 or trigger.first - before > BEFORE_REACH or crosses(scene, before, trigger.at, COMMAS):
        return found
    verbs = [clause.verb for clause in scene.parse.clauses if clause.verb < before]
    verb = max(verbs, default=-1)
    if verb < 0 or crosses(scene, verb, before, HARD_STOPS):
        return found
    stopped = verb_lemmas(scene, verb) & grammar().forestalling and negator_of(scene, verb) is None
    if not stopped or scene.words[verb].reading.tense != "past":
        return found
    return Standing("hypothetical", "certain", (*found.why, step_of(scene, "forestalled", verb, before)))
