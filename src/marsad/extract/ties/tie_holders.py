"""Whose a noun of relation is by the words around it: who receives it, has it, accepts or denies it, takes
it over, or acts with it."""

from __future__ import annotations

from marsad.arabic.classes.grammar import grammar
from marsad.arabic.classes.particles import BY
from marsad.arabic.clauses.clauses import Clause
from marsad.arabic.letters.fold import key
from marsad.arabic.phrases.coordination import coordinated
from marsad.arabic.phrases.phrases import Phrase
from marsad.arabic.words.derivation import is_verbal_noun
from marsad.extract.sentence.scene import Filler, Scene
from marsad.extract.sentence.told import RelationWord
from marsad.extract.ties.tie_ends import ordinary
from marsad.extract.ties.tie_names import person_end
from marsad.extract.ties.tie_ranks import named_to, with_name
from marsad.extract.ties.tie_receivers import fillers, holding, receiver
from marsad.extract.ties.titles import title_at
from marsad.extract.trigger.controllers import speaks_of
from marsad.extract.trigger.governing import verb_lemmas
from marsad.lexicon.load import rows_of
from marsad.resolve.places.places import resolve_place

SUBJECT = "subject"
DEPLOYS = "نشر"
NAMING = frozenset({"noun", "adj", "propn", "foreign"})


def verbal_head(scene: Scene, phrase: Phrase) -> int | None:
    """The verbal noun that opens a phrase, whose doer or object the rest of it is (سقوط البلدة); none where
    the word means a party (حركة الشباب)."""
    first, word = phrase.first, scene.words[phrase.first]
    alone = phrase.last == first and not word.pronoun  # إبقائها
    if word.article or word.pos != "noun" or alone or not is_verbal_noun(word.lemma):
        return None
    return first if scene.answer(Filler(first, first, first, "idafa")) is None else None


def possessor(scene: Scene, told: RelationWord) -> tuple[Filler, ...]:
    """Whose ل makes the thing right behind it (لإيران نفوذ على الفصائل، ليس للحكومة سلطة على الحدود)."""
    own = scene.parse.phrase_of[told.at]
    if own <= 0 or (scene.words[told.at].article and not _counted(scene, told.at)):
        return ()
    phrase, before = scene.parse.phrases[own], scene.parse.phrases[own - 1]
    at = phrase.first - 1
    if scene.words[at].pronoun and scene.words[at].lemma in grammar().having and _opens_or_is(scene, at):
        return (Filler(at, at, at, "possessor.pronoun", True),)  # نفت أن تكون لديها قوات
    between = range(before.last + 1, phrase.first)  # لفرنسا نحو ألف جندي، لها منذ عامين قاعدة
    rough = grammar().approximator
    near = all(scene.words[n].stem in rough or scene.dated(n) for n in between)
    near = near and not phrase.prep and not phrase.conj
    opening = before.first - (not scene.words[before.first].prep)  # لدى is a word of its own
    has = near and before.prep in grammar().having and _opens_or_is(scene, opening)
    return (Filler(before.first, before.last, before.head, "possessor"),) if has else ()


def located(scene: Scene, told: RelationWord) -> tuple[Filler, ...]:
    """Where the men are with whom a sentence without verb begins (في القاعدة نحو ألف جندي، هناك ألف جندي في
    القاعدة)."""
    own = scene.parse.phrase_of[told.at]
    if own < 0 or (scene.words[told.at].article and not _counted(scene, told.at)):
        return ()
    if there := _said_to_be(scene, own):
        return there
    if own == 0:
        return ()
    phrase, before = scene.parse.phrases[own], scene.parse.phrases[own - 1]
    between = scene.words[before.last + 1 : phrase.first]
    near = not phrase.prep and not phrase.conj and all(w.stem in grammar().approximator for w in between)
    opening = before.first - (not scene.words[before.first].prep)
    opens = near and before.prep in grammar().locative and _opens_or_is(scene, opening)
    return (Filler(before.first, before.last, before.head, "located"),) if opens else ()


def _said_to_be(scene: Scene, own: int) -> tuple[Filler, ...]:
    """The place behind a phrase that هناك or ثمة brings in."""
    phrase, at = scene.parse.phrases[own], scene.parse.phrases[own].first - 1
    while at > 0 and scene.words[at].stem in grammar().approximator:
        at -= 1
    after = scene.parse.phrases[own + 1] if own + 1 < len(scene.parse.phrases) else None
    there = at >= 0 and scene.words[at].stem in grammar().existing and not phrase.prep
    near = after is not None and after.prep in grammar().locative and after.prep_at == phrase.last + 1
    if after is None or not there or not near:
        return ()
    return (Filler(after.first, after.last, after.head, "located"),)


def _counted(scene: Scene, at: int) -> bool:
    """Whether a vague number counts a definite noun (آلاف الجنود)."""
    phrase = scene.parse.phrases[scene.parse.phrase_of[at]]
    return phrase.first == at - 1 and scene.words[at - 1].stem in scene.lexicon.numbers.vague


def itself(scene: Scene, told: RelationWord) -> tuple[Filler, ...]:
    """The whole phrase of a noun for men (ألف جندي أميركي)."""
    own = scene.parse.phrase_of[told.at]
    phrase = scene.parse.phrases[own] if own >= 0 else None
    return () if phrase is None else (Filler(phrase.first, phrase.last, phrase.head, "itself"),)


def abroad(scene: Scene, told: RelationWord) -> tuple[Filler, ...]:
    """The land right behind the forces of another state (القوات الأميركية في سوريا)."""
    own = scene.parse.phrase_of[told.at]
    if not scene.words[told.at].article or not 0 <= own < len(scene.parse.phrases) - 1:
        return ()
    phrase, after = scene.parse.phrases[own], scene.parse.phrases[own + 1]
    counted = phrase.first < told.at and scene.words[told.at - 1].stem in scene.lexicon.numbers.vague
    if (
        counted
        or after.prep not in grammar().locative
        or after.prep_at != phrase.last + 1
        or phrase.last > told.at + 1
    ):
        return ()
    land = next((m for m in scene.places if after.first <= m.first <= after.last), None)
    opens = land is not None and (
        land.first == after.first or scene.words[after.first].lemma in grammar().direction_noun
    )
    forces = scene.answer(Filler(phrase.first, phrase.last, phrase.head, "itself")) if opens else None
    if land is None or forces is None or forces.code is None:
        return ()
    place = resolve_place(land, scene.story, scene.lexicon.places, scene.published)
    if place.country in {None, forces.code}:
        return ()
    return (Filler(after.first, after.last, after.head, "abroad"),)


def keeper(scene: Scene, told: RelationWord) -> tuple[Filler, ...]:
    """The subject of a verb of having whose object the thing is (تملك روسيا قاعدة في)."""
    number = scene.parse.phrase_of[told.at]
    first = scene.parse.phrases[number].first if number >= 0 else told.at + 1
    if first > told.at:
        return ()
    counts = first == told.at or scene.words[first].pos == "num"
    if not (counts or scene.words[first].stem in scene.lexicon.numbers.vague):
        return ()
    keeping = (c for c in holding(scene, number) if _has(scene, c))
    return next((fillers(scene, clause.subject) for clause in keeping), ())


def _has(scene: Scene, clause: Clause) -> bool:
    """Whether a verb says that its subject has what it takes: of men also that it keeps them somewhere, in a
    relative clause (باريس التي تنشر مئات الجنود في قاعدة)."""
    word = scene.words[clause.verb]
    lemmas = {reading.lemma for reading in word.readings}
    keeps_men = clause.antecedent is not None and not word.future and DEPLOYS in lemmas
    return keeps_men or bool(grammar().possessing & lemmas)


def _opens_or_is(scene: Scene, at: int) -> bool:
    """Whether a phrase opens its sentence or clause, or stands behind a verb of being."""
    before = scene.words[at - 1] if at else None
    if before is None or before.pos in {"punct", "particle", "relative", "conj"}:
        return True
    return before.pos == "verb" and before.lemma in grammar().auxiliary


def holder(scene: Scene, told: RelationWord) -> tuple[Filler, ...]:
    """The subject of the verb whose object a noun is (بسط الجيش سيطرته، فقد السيطرة), not what that
    object owns (طلب منها وقف دعمها)."""
    number = scene.parse.phrase_of[told.at]
    phrase = scene.parse.phrases[number]
    inner = told.at > phrase.head  # what the object owns
    if number < 0 or (inner and not scene.words[told.at].pronoun) or receiver(scene, told):
        return ()
    for clause in scene.parse.clauses:
        if number in clause.object and not inner:
            if scene.words[clause.verb].lemma in grammar().contending | grammar().showing:
                return ()  # يتنازعون السيطرة: nobody has it; شهدت البلاد التمرد على
            return _behind_pronoun(scene, clause, told) or fillers(scene, clause.subject)
        if number in clause.subject and not inner and (given := _passed_to(scene, clause)):
            return given
        if number in clause.subject and scene.words[told.at].pronoun and told.at > (first := phrase.first):
            return (Filler(first, told.at - 1, phrase.head, "subject"),)  # أعلن شيوخ مأرب | تأييدهم
    return ()


def _passed_to(scene: Scene, clause: Clause) -> tuple[Filler, ...]:
    """To whom a verb says that its subject passed (آلت السيطرة على الحقل إلى القوات)."""
    rows = rows_of(scene.lexicon.ties, verb_lemmas(scene, clause.verb))
    to = (row.subject[0] for row in rows if row.form == "entrust" and SUBJECT in row.object)
    return fillers(scene, clause.prep(next(to, "")))


def _behind_pronoun(scene: Scene, clause: Clause, told: RelationWord) -> tuple[Filler, ...]:
    """Whose relation a noun in a relative clause is, right behind the pronoun that takes up what the clause
    tells of (المدينة التي يتقاسم السيطرة عليها الجيش والبيشمركة)."""
    at = told.last + 2
    if clause.antecedent is None or at >= len(scene.words):
        return ()
    taking, number = scene.words[at - 1], scene.parse.phrase_of[at]
    phrase = scene.parse.phrases[number] if number >= 0 else None
    if taking.pos != "prep" or not taking.pronoun or phrase is None:
        return ()
    bare = phrase.first == at and not (phrase.prep or phrase.conj)
    return fillers(scene, coordinated(scene.words, scene.parse.phrases, number)) if bare else ()


def owner(scene: Scene, told: RelationWord) -> tuple[Filler, ...]:
    """The subject of the clause that a noun after بـ accompanies (تقدمت القوات بدعم روسي)."""
    number = scene.parse.phrase_of[told.at]
    phrase = scene.parse.phrases[number] if number >= 0 else None
    if phrase is not None and phrase.prep and told.first < phrase.first:
        return _at_the_head(scene, told, number)
    if phrase is None or phrase.prep != BY or told.at > phrase.first:
        return ()  # بتهمة دعم الجماعة
    for clause in scene.parse.clauses:
        if number in clause.prep(BY) and not _asks_for(scene, clause.verb):
            return fillers(scene, clause.subject)
    if told.at == 0 and scene.parse.clauses:
        return fillers(scene, scene.parse.clauses[0].subject)  # بدعم من الطيران، تقدمت القوات
    told_of = (c for c in scene.parse.clauses if c.subject == (number - 1,) and c.subject_rule == "before")
    return fillers(scene, (number - 1,)) if next(told_of, None) is not None else ()


def _at_the_head(scene: Scene, told: RelationWord, number: int) -> tuple[Filler, ...]:
    """Who comes with what an expression behind its preposition names: the subject of the clause (وصل فلان على
    رأس قوة)."""
    prep = scene.parse.phrases[number].prep
    if scene.words[told.last].pronoun:
        return ()  # قادة الحركات وعلى رأسهم فلان
    own = (c for c in reversed(scene.parse.clauses) if number in c.prep(prep))
    clause = next(own, None) or scene.parse.clause_over(told.first)
    return fillers(scene, clause.subject) if clause is not None else ()


def _asks_for(scene: Scene, verb: int) -> bool:
    """Whether ب is of a verb's own: it says what is praised or demanded, not what the deed is done with (أشاد
    الوزير بدعم ألمانيا)."""
    lemmas = verb_lemmas(scene, verb)
    controls = any(row.slot == BY for row in rows_of(scene.lexicon.control, lemmas))
    return controls or speaks_of(scene, lemmas, BY)


def aiming(scene: Scene, told: RelationWord) -> tuple[Filler, ...]:
    """The subject of the clause in which a bare accusative tells what is done for whom (تدخلت القوات دعما
    للحكومة)."""
    word, number = scene.words[told.at], scene.parse.phrase_of[told.at]
    bare = not (word.article or word.prep or word.conj or word.pronoun) and word.stem.endswith("ا")
    if number < 0 or not bare or scene.parse.phrases[number].first != told.at:
        return ()
    clause = scene.parse.clause_over(told.at)
    return fillers(scene, clause.subject) if clause is not None and number not in clause.object else ()


def nation(scene: Scene, told: RelationWord) -> tuple[Filler, ...]:
    """The nationality behind a participle as an adverb (المدعومة أمريكيا)."""
    at = told.last + 1
    if at >= len(scene.words) or not scene.words[at].stem.endswith("يا"):
        return ()
    code = scene.lexicon.places.country(key(scene.words[at].stem.removesuffix("ا")))
    return (Filler(at, at, at, "nation"),) if code is not None and not ordinary(scene, at) else ()


def assumed(scene: Scene, told: RelationWord) -> tuple[Filler, ...]:
    """The subject of a verb of taking office whose object a noun is (تولى العقيد قيادة اللواء)."""
    number = scene.parse.phrase_of[told.at]
    for clause in scene.parse.clauses:
        inside = number >= 0 and clause.verb < told.at <= clause.end
        if not inside and number not in clause.object:
            continue
        readings = scene.words[clause.verb].readings
        lemmas = verb_lemmas(scene, clause.verb) | {r.lemma for r in readings if r.pos == "verb"}
        rows = rows_of(scene.lexicon.ties, lemmas)
        taking = [row for row in rows if row.form == "assume"]
        if not taking:
            continue
        if BY in taking[0].object:  # كلف الملك فلانا برئاسة اللجنة
            if scene.words[told.first].prep == BY and (whom := _charged(scene, clause.verb + 1, told.first)):
                return whom
            continue
        if number in clause.object:
            return with_name(scene, fillers(scene, clause.subject))
        if inside:
            return _ranked(scene, clause.verb + 1, told.at)
    return ()


def _charged(scene: Scene, first: int, end: int) -> tuple[Filler, ...]:
    """The person named right before a word, or before his office in front of it (كلف فلانا وزير المالية |
    برئاسة)."""
    offices = (n for n in range(first + 1, end) if scene.named.matches[n])
    held = (title_at(scene, n) for n in offices)
    own = next((h.first for h in held if h is not None and h.name < 0 and h.stop == end), end)
    return named_to(scene, first, own)


def _ranked(scene: Scene, first: int, end: int) -> tuple[Filler, ...]:
    """The person named between two words, where the parse parts his ranks from his name (تولى العميد الركن |
    سامي حداد قيادة)."""
    named = any(person_end(scene, n) == end for n in range(first, end - 1))
    titled = end - first > 2 and any(match.kind == "title" for match in scene.named.matches[first])
    plain = all(w.pos in NAMING and not (w.prep or w.conj) for w in scene.words[first:end])
    return (Filler(first, end - 1, first, "subject"),) if named or (titled and plain) else ()
