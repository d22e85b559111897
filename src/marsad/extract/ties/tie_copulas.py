"""What a predicate is said of: the subject of its copula, or whom a verb of announcing is about."""

from __future__ import annotations

from marsad.arabic.classes.grammar import grammar
from marsad.arabic.classes.particles import FROM
from marsad.arabic.clauses.clauses import Clause
from marsad.arabic.letters.marks import COMMAS
from marsad.extract.sentence.scene import Filler, Scene
from marsad.extract.sentence.told import RelationWord
from marsad.extract.ties.tie_ends import pronoun_before, taken_up
from marsad.extract.ties.tie_receivers import fillers
from marsad.extract.trigger.governing import verb_lemmas
from marsad.lexicon.load import rows_of

ELIDED = frozenset({"shared", "none"})
GROUNDED = frozenset({"controls", "present_in"})
PARTING = frozenset({"punct", "relative", "conj"})


def copular(scene: Scene, told: RelationWord) -> tuple[Filler, ...]:
    """Whom the predicate of a copula is about (كان القذافي حليفا، المدينة تحت سيطرة): the clause's subject,
    the pronoun of a particle (لكنها مدعومة), or the phrase that opens the sentence."""
    words = scene.words
    before = words[told.first - 1] if told.first else None
    if before is not None and before.pronoun and before.stem in grammar().complementizer:
        return taken_up(scene, told.first - 1)
    if said_of := _announced(scene, told):
        return said_of
    opening, closing = aside(scene, told.first)
    for clause in reversed(scene.parse.clauses):
        if clause.verb > told.first or opening < clause.verb < closing:
            continue
        first = clause.verb + 1
        between = (*words[first : max(opening, first)], *words[max(closing + 1, first) : told.first])
        stops = not PARTING.isdisjoint([word.pos for word in between])
        if stops or not is_copula(scene, clause):
            return ()
        if clause.subject_rule in ELIDED and of_ground(scene, told):
            return last_place(scene, clause.verb)  # دخلوا البلدة بعد أن كانت خاضعة للجيش
        over = next((c for c in scene.parse.clauses if c.content in {clause.verb - 1, clause.verb}), clause)
        itself = scene.parse.phrase_of[told.first]  # which the parse may take for the subject
        subject = tuple(n for n in clause.subject if n != itself)
        own = _held_to_be(scene, clause, told) or subject or _between(scene, clause.verb, told.first)
        if not own and over is clause and (taken := pronoun_before(scene, clause.verb)):
            return taken
        return fillers(
            scene, own or (over.subject if over is not clause else subject)
        )  # نفت القبيلة أن تكون موالية
    opens = _of_them(scene, told.first)
    number = scene.parse.phrase_of[opens - 1] if opens else -1
    if number < 0 or scene.parse.phrases[number].prep:
        return ()
    return fillers(scene, (number,))


def aside(scene: Scene, at: int) -> tuple[int, int]:
    """The commas around what is said beside between a copula's subject and a predicate (يعد الحزب، وهو فصيل
    تأسس عام 2010، من خصوم الحكومة); -1 where there are none."""
    closing = _of_them(scene, at) - 1
    if closing > 0 and scene.words[closing].text in COMMAS:
        for clause in scene.parse.clauses:
            last = scene.parse.phrases[clause.subject[-1]].last if clause.subject else closing
            opens = clause.verb < last < closing - 1 and scene.words[last + 1].text in COMMAS
            if opens and is_copula(scene, clause):
                return last + 1, closing
    return -1, -1


def _held_to_be(scene: Scene, clause: Clause, told: RelationWord) -> tuple[int, ...]:
    """The object of whom a verb's subject holds to be something (تعد أنقرة الحزب امتدادا لـ): it is said of
    the object."""
    own = scene.parse.phrase_of[told.first]
    between = clause.subject and clause.object and max(clause.object) < own
    helps = scene.words[clause.verb].lemma in grammar().auxiliary
    return clause.object if between and not helps else ()


def _of_them(scene: Scene, at: int) -> int:
    """Where what is said of somebody begins: with the من and the word of degree before a plural (هو من أشد
    خصوم الحكومة), or with the word itself."""
    words = scene.words
    first = at - (
        at > 1 and words[at - 1].pos in {"adj", "noun"} and words[at - 1].lemma in grammar().among_most
    )
    return first - 1 if first and words[first - 1].folded == FROM else first


def _announced(scene: Scene, told: RelationWord) -> tuple[Filler, ...]:
    """The phrase between إن or أن and a word right behind it that says what it is (إن حزبه عضو في)."""
    number = scene.parse.phrase_of[told.first - 1] if told.first else -1
    first = scene.parse.phrases[number].first if number >= 0 else 0
    opened = first > 0 and scene.words[first - 1].stem in grammar().complementizer
    bare = not (scene.words[told.first].article or scene.words[told.first].conj)
    return fillers(scene, (number,)) if opened and bare and not scene.parse.phrases[number].prep else ()


def _between(scene: Scene, verb: int, at: int) -> tuple[int, ...]:
    """The bare phrase between a copula and its predicate (أن يكون الجيش خاضعا)."""
    number = scene.parse.phrase_of[verb + 1]
    phrase = scene.parse.phrases[number] if number >= 0 else None
    bare = phrase is not None and not phrase.prep and phrase.last < at
    timed = bare and scene.words[verb + 1].stem.removesuffix("ا") in grammar().time_noun  # لم يكن يوما تابعا
    return (number,) if bare and not timed else ()


def is_copula(scene: Scene, clause: Clause) -> bool:
    """Whether a clause's verb says what its subject is (كان، يعد)."""
    word = scene.words[clause.verb]
    if word.lemma in grammar().auxiliary:
        return True
    told = [word.lemma, *[reading.lemma for reading in word.readings]]
    if word.reading.voice != "passive" and scene.lexicon.ties.keys().isdisjoint(told):
        return False  # most verbs; a passive may have a lemma that is none of its readings'
    presents = (r for r in word.readings if r.pos == "verb" and r.tense == "present")
    alike = {reading.lemma for reading in presents}  # تعد، read as of عاد
    own = rows_of(scene.lexicon.ties, verb_lemmas(scene, clause.verb) | alike)
    return any(row.form == "copula" for row in own)


def of_ground(scene: Scene, told: RelationWord) -> bool:
    """Whether a word says that ground is held or that forces are somewhere."""
    return any(row.kind in GROUNDED for row in rows_of(scene.lexicon.ties, scene.shapes[told.first]))


def last_place(scene: Scene, end: int) -> tuple[Filler, ...]:
    """The phrase that names the last place before a word."""
    for number in range(len(scene.parse.phrases) - 1, -1, -1):
        phrase = scene.parse.phrases[number]
        before = scene.parse.phrases[number - 1] if number and phrase.prep == FROM else None
        if before is not None and before.last == phrase.prep_at - 1 and scene.words[before.last].pos == "adj":
            continue  # البلدة القريبة من الحدود
        if phrase.last < end and any(phrase.first <= m.first <= phrase.last for m in scene.places):
            return fillers(scene, (number,))
    return ()
