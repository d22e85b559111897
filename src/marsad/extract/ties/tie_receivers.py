"""Who receives what a noun of relation tells, or controls what it is of."""

from __future__ import annotations

from collections.abc import Iterator

from marsad.arabic.classes.grammar import grammar
from marsad.arabic.classes.particles import BY
from marsad.arabic.clauses.clauses import Clause
from marsad.arabic.phrases.phrases import Phrase
from marsad.arabic.words.derivation import derivations, is_verbal_noun
from marsad.extract.sentence.participles import manner_verbs, next_bare
from marsad.extract.sentence.scene import Filler, Scene
from marsad.extract.sentence.told import RelationWord
from marsad.extract.trigger.governing import verb_lemmas
from marsad.lexicon.load import rows_of


def fillers(scene: Scene, group: tuple[int, ...]) -> tuple[Filler, ...]:
    """Some phrases of a sentence as fillers of a subject."""
    phrases = (scene.parse.phrases[number] for number in group)
    return tuple(Filler(phrase.first, phrase.last, phrase.head, "subject") for phrase in phrases)


def holding(scene: Scene, number: int) -> Iterator[Clause]:
    """The clauses whose verb has a phrase for its object or behind its own preposition."""
    prep = scene.parse.phrases[number].prep
    for clause in scene.parse.clauses:
        if number in (clause.prep(prep) if prep else clause.object):
            yield clause


def receiver(scene: Scene, told: RelationWord) -> tuple[Filler, ...]:
    """Who receives what the noun names (تحظى الحكومة بدعم، تلقى دعما)."""
    number = scene.parse.phrase_of[told.at]
    if number < 0:
        return ()
    phrase = scene.parse.phrases[number]
    slot = phrase.prep or "object"
    if slot == BY and (accused := _held_by_participle(scene, number, slot)):
        return accused if _received(scene, phrase, told) else ()  # متهما الحزب بتلقي دعم
    for clause in holding(scene, number):
        lemmas = verb_lemmas(scene, clause.verb)
        light = any(
            row.doer == "recipient" and row.slot == slot for row in rows_of(scene.lexicon.light, lemmas)
        )
        own = rows_of(scene.lexicon.ties, lemmas)
        gets = light or any(row.form == "receiver" and slot in row.object for row in own)
        if gets:
            return _topic_before(scene, clause) or fillers(scene, clause.subject)
        if _received(scene, phrase, told):
            control = (row for row in rows_of(scene.lexicon.control, lemmas) if row.slot == slot)
            of_object = any(row.controller == "object" for row in control)  # اتهموا الحزب بتلقي دعم
            return fillers(scene, clause.object if of_object else clause.subject)
    theirs = number and not phrase.prep and scene.words[phrase.first - 1].pronoun  # نفوا تلقيهم أسلحة من
    if not theirs or not _received(scene, phrase, told):
        return ()
    return next((fillers(scene, clause.subject) for clause in holding(scene, number - 1)), ())


def _topic_before(scene: Scene, clause: Clause) -> tuple[Filler, ...]:
    """What stands behind إن and in front of verbs that share another's subject: of that they are said (قال
    الوزير إن المقترح أصبح يحظى بدعم)."""
    if clause.subject_rule != "shared" or not clause.subject:
        return ()
    last = scene.parse.phrases[clause.subject[-1]].last
    for at in range(clause.verb - 1, last, -1):
        if scene.words[at].stem in grammar().complementizer and not scene.words[at].pronoun:
            number = scene.parse.phrase_of[at + 1]
            phrase = scene.parse.phrases[number] if number >= 0 else None
            opens = phrase is not None and phrase.first == at + 1 and not phrase.prep
            return fillers(scene, (number,)) if opens else ()
    return ()


def _received(scene: Scene, phrase: Phrase, told: RelationWord) -> bool:
    """Whether a noun of receiving opens the phrase (نفى الحزب تلقي تمويل)."""
    opens = phrase.first if told.at > phrase.first else phrase.first - 1
    return opens >= 0 and any(
        row.doer == "recipient" and "object" in row.slots
        for row in rows_of(scene.lexicon.doing, scene.shapes[opens])
    )


def controlled(scene: Scene, told: RelationWord) -> tuple[Filler, ...]:
    """Whose act a noun is by the verb over it: of whom an accuser accuses, of who denies (نفت دعم)."""
    kept = _kept(scene, told)
    number = scene.parse.phrase_of[told.at] if kept is None else kept
    if number < 0 or (kept is None and told.at > scene.parse.phrases[number].first):
        return ()
    slot = scene.parse.phrases[number].prep or "object"
    if held := _held_by_participle(scene, number, slot):
        return held
    if (first := first_deed(scene, told)) is not None:
        return controlled(scene, first[0])
    for clause in holding(scene, number):
        if scene.words[clause.verb].lemma in grammar().owing:
            continue  # يدين بالولاء: nobody is condemned
        if kept is not None and scene.words[clause.verb].lemma in scene.lexicon.speech:
            return fillers(scene, clause.subject)  # أكدت إيران مواصلة دعم الحكومة
        lemmas = verb_lemmas(scene, clause.verb)
        row = next((r for r in rows_of(scene.lexicon.control, lemmas) if r.slot == slot), None)
        if row is not None and row.controller == "object" and scene.words[clause.verb].pronoun:
            return (Filler(clause.verb, clause.verb, clause.verb, "object.pronoun", True),)  # تتهمه بدعم
        if row is not None:
            return fillers(scene, clause.object if row.controller == "object" else clause.subject)
        over = rows_of(scene.lexicon.governors, lemmas)
        if any(r.pos == "verb" and r.status == "negated" and slot in r.slots for r in over):
            return fillers(scene, clause.subject)
    return ()


def first_deed(scene: Scene, told: RelationWord) -> tuple[RelationWord, Filler] | None:
    """The deed behind ب to which a noun with its object's pronoun is joined, and what that one is done to
    (متهمين بالانضمام إلى الجماعة وتمويلها، بإيواء الحركة وتسليحها)."""
    word, number = scene.words[told.at], scene.parse.phrase_of[told.at]
    if not (word.conj and word.pronoun) or word.prep or number < 1:
        return None  # معروفا بعدائه لفلان وبتأييده: that is his own
    last = scene.parse.phrases[number - 1]
    for before in reversed(scene.parse.phrases[max(number - 2, 0) : number]):
        if before.prep == BY and is_verbal_noun(scene.words[before.first].lemma):
            first = before.first + 1 if last is before else last.first
            if first > last.last or scene.words[last.last].pronoun:
                return None
            deed = RelationWord(before.first, before.first, before.first, "noun")
            return deed, Filler(first, last.last, first, "idafa")
    return None


def _held_by_participle(scene: Scene, number: int, slot: str) -> tuple[Filler, ...]:
    """Whose act a noun is by an adverbial participle and its object before it (متهمة باريس بدعم الحركة)."""
    before = scene.parse.phrases[number - 1] if number else None
    start = scene.parse.phrases[number].prep_at
    if before is None or before.last != start - 1:
        return ()
    for at in (before.first, before.first - 1):
        verbs = manner_verbs(scene.words[at]) if at >= 0 else frozenset()
        rows = rows_of(scene.lexicon.control, verbs) if verbs else ()
        if any(row.slot == slot and row.controller == "object" for row in rows):
            return next_bare(scene.parse, at)
    return ()


def _kept(scene: Scene, told: RelationWord) -> int | None:
    """The phrase of the verbal noun that says somebody goes on with what a noun names (مواصلة دعم الحكومة،
    الاستمرار في دعمها)."""
    phrases, number = scene.parse.phrases, scene.parse.phrase_of[told.at]
    phrase = phrases[number] if number >= 0 else None
    if phrase is None:
        return None
    if told.at == phrase.first + 1 and keeps(scene, phrase.first):
        return None if _of_a_nation(scene, told.last + 1) else number
    before = phrases[number - 1] if number and told.at == phrase.first and phrase.prep else None
    near = before is not None and before.last == phrase.prep_at - 1 and before.first == before.last
    return number - 1 if before is not None and near and keeps(scene, before.first) else None


def _of_a_nation(scene: Scene, at: int) -> bool:
    """Whether an adjective says whose a noun is (استمرار الدعم الأميركي لـ): not who speaks of it."""
    named = scene.named.matches[at] if at < len(scene.words) and scene.words[at].pos == "adj" else ()
    return any(match.kind == "people" and not match.weak for match in named)


def keeps(scene: Scene, at: int) -> bool:
    """Whether a word, or the verb whose verbal noun it is, says that somebody goes on."""
    lemma = scene.words[at].lemma
    if lemma in grammar().keeping or scene.words[at].pos == "verb":
        return lemma in grammar().keeping
    return any(d.kind == "verbal_noun" and d.verb in grammar().keeping for d in derivations(lemma))
