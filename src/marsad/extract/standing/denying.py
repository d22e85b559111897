"""Acts that are denied: by a particle, by a doer who is said not to have done them, by words that leave open
whether they were done."""

from __future__ import annotations

from collections.abc import Collection, Sequence

from marsad.arabic.classes.grammar import grammar
from marsad.arabic.classes.particles import FROM, IS_NOT, WAS, WHAT, WILL_NOT
from marsad.arabic.clauses.clauses import HARD_STOPS
from marsad.extract.sentence.scene import Scene
from marsad.extract.sentence.told import Told
from marsad.extract.standing.marks_between import crosses
from marsad.extract.standing.negators import negator_of
from marsad.extract.standing.standings import Standing, step_of
from marsad.extract.trigger.governing import Step, doing, entry, verb_lemmas
from marsad.extract.trigger.governors import known, passes, steps
from marsad.lexicon.load import rows_of
from marsad.model.claim import Certainty

BUT_FOR, WOULD_NOT = "لولا", "لما"
WHO, WHETHER, EITHER = "من", "سواء", "اما"
TOLD = frozenset({"object", "content"})
SAID, OWNING = "say", "ب"
ACCUSED_OF = "ب"
UNDECIDED_REACH, DOER_REACH, EITHER_REACH = 4, 7, 12


def negated(scene: Scene, negator: int, verb: int, below: Standing) -> Standing:
    """What a negative on a verb makes of the act that it is or carries; what is not kept back or not denied
    is so (لم تخف قلقها، لم ينكر القصف)."""
    again = any(w.rule == "negation" and w.start == scene.words[negator].start for w in below.why)
    if again and below.status == "negated":
        return below  # لم يكن وراء القصف: denied once
    why = (*below.why, step_of(scene, "negation", negator, verb))
    if below.status == "negated":
        lemmas = verb_lemmas(scene, verb)
        rows = rows_of(scene.lexicon.governors, lemmas)
        if not any(row.status == "litotes" for row in rows) or _undecided(scene, verb):
            return Standing("hypothetical", "possible", why)
        if scene.words[negator].stem == WILL_NOT:
            return Standing("hypothetical", below.certainty, why)  # لن تتردد في قصفها: not done yet
        admitted = not lemmas.isdisjoint(scene.lexicon.speech)  # لم ينف, not لم يخف
        return Standing("asserted", "probable" if admitted else below.certainty, why)
    sure: Certainty = "certain" if below.status != "asserted" else below.certainty
    return Standing("negated", sure, why)


def _undecided(scene: Scene, verb: int) -> bool:
    """Whether who does not deny something does not confirm it either (لم ينف ولم يؤكد)."""
    near = scene.words[max(verb - UNDECIDED_REACH, 0) : verb + UNDECIDED_REACH]
    return any(word.pos == "verb" and word.lemma in grammar().confirming for word in near)


def unconfirmed(scene: Scene, step: Step) -> bool:
    """Whether a step is a verb of confirming or saying that is denied (لم يؤكد الجيش مقتله، لم تقل أي جهة إن
    الجيش قصفها): it leaves that open."""
    word = scene.words[step.at]
    if word.pos != "verb":
        return False
    told = step.slot in TOLD and word.lemma in grammar().confirming
    said = scene.lexicon.speech.get(word.lemma) if step.slot == "content" else None
    told = told or (said is not None and said.kind == SAID and said.status is None)
    told = told or (
        step.slot == OWNING and word.lemma in scene.lexicon.speech and of_himself(scene, {word.lemma}, OWNING)
    )
    return told and negator_of(scene, step.at) is not None


def of_himself(scene: Scene, verbs: Collection[str], prep: str) -> bool:
    """Whether a preposition behind a verb tells what its subject did himself (أقر بقصفها)."""
    rows = rows_of(scene.lexicon.control, verbs)
    return any(row.slot == prep and row.controller == "subject" and not row.status for row in rows)


def charge_answered(scene: Scene, step: Step) -> bool:
    """Whether a step is accusations upon which, or in answer to which, something is done or denied (نفى قصفها
    بعد اتهامات له بقصفها): what they tell is the accuser's word, whatever becomes of the rest."""
    return step.slot == ACCUSED_OF and accusation_answered(scene, step.at)


def accusation_answered(scene: Scene, at: int) -> bool:
    """Whether a word is accusations upon which, or in answer to which, something is done or denied (بعد
    اتهامات له، ردا على اتهامات)."""
    own = scene.parse.phrase_of[at]
    if own < 0 or not scene.shapes[at] & grammar().accusing:
        return False
    phrase = scene.parse.phrases[own]
    answer = phrase.first > 1 and scene.words[phrase.first - 2].stem in grammar().reply
    return answer or phrase.prep in grammar().upon | grammar().after_clause


def unproved(scene: Scene, step: Step, over: Sequence[Step]) -> bool:
    """Whether a step is a word for what shows an act and is denied (لم تجد أي دليل على قصفه، لا مؤشرات على):
    that leaves it open."""
    words, at = scene.words, step.at
    if words[at].pos == "verb":
        return _denied_what_shows(scene, at)
    if words[at].lemma not in grammar().evidence:
        return False
    first = at - (at > 0 and words[at - 1].stem in grammar().any_of)
    before = words[first - 1] if first else None
    if before is not None and before.stem in grammar().negator | grammar().negator_noun:
        return True
    clause = scene.parse.clause_over(at) if step.slot != "idafa" else None
    verbs = [o.at for o in over if words[o.at].pos == "verb"] + ([clause.verb] if clause is not None else [])
    return any(negator_of(scene, verb) is not None for verb in verbs)


def _denied_what_shows(scene: Scene, verb: int) -> bool:
    """Whether a verb of confirming tells what something shows that there is none of (لم تجد خلاصة تثبت
    تعذيبه)."""
    words = scene.words
    if words[verb].lemma not in grammar().confirming | grammar().showing:
        return False
    if verb and words[verb - 1].folded == WHAT:  # لم يصدر ما يؤكد قصفه
        before = max((c.verb for c in scene.parse.clauses if c.verb < verb), default=-1)
        return before >= 0 and negator_of(scene, before) is not None
    clause = scene.parse.clause_of(verb)
    if clause is None or clause.antecedent is None or scene.parse.phrases[clause.antecedent].definite:
        return False
    outer = scene.parse.clause_over(scene.parse.phrases[clause.antecedent].first)
    return outer is not None and outer.verb < verb and negator_of(scene, outer.verb) is not None


def no_doer(scene: Scene, trigger: Told, found: Standing) -> Standing:
    """An act that somebody is said not to be the one to have done (ليس الجيش من قصف القافلة، لم تكن قواتنا هي
    التي قصفتها)."""
    ruled = trigger.at > 1 and scene.words[trigger.at - 1].folded == FROM
    if ruled and (denier := _not_of_those(scene, trigger)) is not None:
        why = step_of(scene, "not_the_doer", denier, trigger.at)
        return Standing("negated", "certain", (*found.why, why))
    above = () if scene.words[trigger.at].pos == "verb" else steps(scene, trigger.first, trigger.at)[:2]
    held = (s.at for s in above if scene.words[s.at].pos == "verb" and passes(scene, s, known(scene, s.at)))
    for verb in held if above else (trigger.at,):
        denier = _denied_doer(scene, verb)
        if denier is not None:
            return Standing("negated", "certain", (*found.why, step_of(scene, "not_the_doer", denier, verb)))
    return found


def _not_of_those(scene: Scene, trigger: Told) -> int | None:
    """The negative of the copula of somebody before من, behind which the past reads as its verbal noun
    too (ليس الجيش من قصف القرية)."""
    words, at = scene.words, trigger.at
    if words[at].pos == "verb" or words[at].article:
        return None
    for n in range(at - 2, max(at - 2 - DOER_REACH, -1), -1):
        if words[n].pos not in {"verb", "noun", "adj", "propn", "pron"} or words[n].conj:
            return None
        if words[n].pronoun and words[n].stem in grammar().emphatic:
            return None  # ليس الجيش وحده من قصفها
        copula = words[n].lemma == IS_NOT or (words[n].lemma == WAS and words[n].pos == "verb")
        if copula and (scene.named.matches[n + 1] or (n and scene.named.matches[n - 1])):
            return n if words[n].lemma == IS_NOT else negator_of(scene, n)
        if words[n].pos == "verb":
            return None
    return None


def _ends_with(scene: Scene, verb: int) -> bool:
    """Whether nothing but the clause of a verb follows it in its sentence, so that its relative is what
    somebody at the head is not (ليست الشرطة التي اعتقلت المحامي), and not which one he is."""
    for word in scene.words[verb + 1 :]:
        predicate = word.prep or word.pos == "prep" or (word.pos == "adj" and not word.article)
        if predicate or word.pos == "verb" or word.stem in grammar().emphatic | grammar().alone:
            return False
        if word.pos == "punct":
            return True
    return True


def _denied_doer(scene: Scene, verb: int) -> int | None:
    """The negative of the copula whose subject the relative right before a verb makes the doer."""
    words = scene.words
    opener = words[verb - 1] if verb > 1 and words[verb].pos == "verb" else None
    if opener is None or not (opener.pos == "relative" or opener.folded == WHO):
        return None
    own = words[verb - 2].pos == "pron"
    if not own and opener.folded != WHO and not _ends_with(scene, verb):
        return None  # ليس الجيش الذي قصف القافلة وحده: which army
    for at in range(verb - 2, max(verb - 2 - DOER_REACH, -1), -1):
        word = words[at]
        beside = word.stem in grammar().alone or (word.pronoun and word.stem in grammar().emphatic)
        if word.pos == "punct" or beside:
            return None  # ليس الجيش وحده من قصفها، ليس الجيش فقط
        if word.lemma == IS_NOT:
            if at == verb - 2:
                who = opener.pos == "relative"  # لسنا من هاجمها، الجيش ليس من هاجمها, not ليس من
                return at if word.folded != IS_NOT or who else None
            return at if own or scene.named.matches[at + 1] or words[at + 1].article else None
        if word.pos == "verb":
            return negator_of(scene, at) if word.lemma == WAS else None
    return None


def alternative(scene: Scene, trigger: Told, found: Standing) -> Standing:
    """An act that is one of two that make no difference or are left open (سواء قصفوا المدينة أم حاصروها، إما
    خروجهم وإما الحرب)."""
    at = trigger.at
    openers = [n for word in (WHETHER, EITHER) for n in scene.positions.get(word, ())]
    if not openers or scene.words[at].article:
        return found
    for opener in openers:
        if scene.words[opener].stem == EITHER and "إ" not in scene.words[opener].text:
            continue  # أما خروجهم
        behind = scene.words[opener + 1] if opener < at else None
        if behind is None or behind.prep or behind.article or behind.pos == "prep":
            continue  # سواء في القصف أو في المعارك
        second = opener + 1 < at <= opener + EITHER_REACH and scene.words[at].pos == "verb"
        carried = behind.pos == "verb" and any(
            step.at == opener + 1 for step in steps(scene, trigger.first, at)
        )
        if opener + 1 == at or carried or (second and scene.words[at - 1].folded in grammar().either):
            return Standing("hypothetical", "possible", (*found.why, step_of(scene, "whether", opener, at)))
    return found


def not_that(scene: Scene, trigger: Told, found: Standing) -> Standing:
    """A second complement that is said not to be the one (تقوم المهمة على الحراسة وليس على القصف)."""
    own = scene.parse.phrase_of[trigger.at]
    if own < 0 or scene.words[trigger.at].pos == "verb" or scene.words[trigger.first].article:
        return found
    phrase = scene.parse.phrases[own]
    at = phrase.prep_at - 1
    if at < 1 or phrase.first != trigger.first or scene.words[at].lemma != IS_NOT:
        return found
    apart = scene.words[at].conj or scene.words[at - 1].pos in {"punct", "conj"}
    return negated(scene, at, at, found) if apart else found


def unseen(scene: Scene, trigger: Told, found: Standing) -> Standing:
    """What nobody heard or saw somebody do (لم نسمع إيران تدين القصف، عدم سماع حليفه يهدد الحكومة)."""
    words, clause = scene.words, scene.parse.clause_of(trigger.at)
    if clause is None or clause.verb != trigger.at or words[trigger.at].conj:
        return found
    seen = scene.parse.phrase_of[trigger.at - 1] if trigger.at else -1
    if seen < 0:
        return found
    first = scene.parse.phrases[seen].first
    over = next((c for c in reversed(scene.parse.clauses) if c.verb < first), None)
    near = over is not None and (seen in over.object or over.verb == first - 1)
    beheld = over is not None and near and words[over.verb].lemma in grammar().perceiving
    no = negator_of(scene, over.verb) if over is not None and beheld else None
    if no is None and words[first].lemma in grammar().negator_noun and first + 1 < trigger.at:
        no = first if words[first + 1].lemma in grammar().perceiving else None
    return found if no is None else negated(scene, no, trigger.at, found)


def but_for(scene: Scene, trigger: Told, found: Standing) -> Standing:
    """What would not have been done but for something (لم يكن الجيش لينسحب لولا الضغوط، لولا الضغوط لما
    انسحب): it was done; or without which something else will not be (من دون انسحابهم لن يتحقق السلام): it is
    open."""
    if BUT_FOR in scene.positions and (at := _had_it_not(scene, trigger)) is not None:
        return Standing("asserted", "certain", (*found.why, step_of(scene, "but_for", at)))
    if (verb := _without(scene, trigger)) is not None:
        return Standing("hypothetical", "certain", (*found.why, step_of(scene, "without", verb)))
    behind = (at for at in scene.positions.get(BUT_FOR, ()) if at > trigger.at)
    at = next(behind, None)
    if at is None or crosses(scene, trigger.at, at, HARD_STOPS):
        return found
    over = steps(scene, trigger.first, trigger.at)
    was = (s.at for s in over if s.slot == "aux" and scene.words[s.at].lemma == WAS)
    if all(negator_of(scene, verb) is None for verb in was):
        return found
    return Standing("asserted", "certain", (*found.why, step_of(scene, "but_for", at)))


def _had_it_not(scene: Scene, trigger: Told) -> int | None:
    """The لولا before a past that لما denies (لولا الهدنة لما انسحبوا)."""
    negator = negator_of(scene, trigger.at) if scene.words[trigger.at].pos == "verb" else None
    if negator is None or scene.words[negator].folded != WOULD_NOT:
        return None
    before = (at for at in scene.positions[BUT_FOR] if at < negator)
    return next((at for at in before if not crosses(scene, at, negator, HARD_STOPS)), None)


def _without(scene: Scene, trigger: Told) -> int | None:
    """The verb that tells what will not be without an act, whose phrase opens the sentence part."""
    own = scene.parse.phrase_of[trigger.at]
    at = scene.parse.phrases[own].prep_at if own >= 0 else -1
    if at < 0 or WILL_NOT not in scene.positions or scene.words[at].stem not in grammar().without:
        return None
    at -= at > 0 and scene.words[at - 1].folded[len(scene.words[at - 1].conj) :] == FROM
    if (
        at > 0
        and scene.words[at - 1].pos != "punct"
        and scene.words[at - 1].stem not in grammar().complementizer
    ):
        return None
    after = (n + 1 for n in scene.positions[WILL_NOT] if n > trigger.at)
    verb = next(after, None)
    return None if verb is None or crosses(scene, trigger.at, verb, HARD_STOPS) else verb


def for_nothing(scene: Scene, trigger: Told, step: Step, found: Standing) -> Standing:
    """What an act is that something denied would have been done for (لم يأت لدعم المعارضة); a pronoun may
    tell why it was not done (لم يدع لدعمه المعارضة)."""
    word, verb = scene.words[trigger.first], scene.words[step.at]
    aim = step.slot == "purpose" and word.prep == "ل" and word.pos != "verb" and not word.pronoun
    no = negator_of(scene, step.at) if aim and verb.pos == "verb" and found.status == "asserted" else None
    return found if no is None else negated(scene, no, step.at, found)


def denied_part(scene: Scene, step: Step, over: Sequence[Step]) -> Step | None:
    """The denial over a noun that says who took part (نفت الحركة مسؤوليتها عن التفجير): she did not do it."""
    part = doing(scene, step)
    if part is None or part.doer != "actor":
        return None
    outer = over[over.index(step) + 1 :]
    rows = ((other, entry(scene, other)) for other in outer)
    denying = (other for other, row in rows if row is not None and row.status in {"negated", "litotes"})
    return next((other for other in denying if negator_of(scene, other.at) is None), None)
