"""Whom a participle describes (رجل متهم باغتيال، المدان بقتل، إن الحركة متورطة في): the doer of the act
that is its complement.
"""

from __future__ import annotations

from collections.abc import Iterator

from marsad.arabic.classes.grammar import grammar
from marsad.arabic.classes.particles import IS_NOT
from marsad.arabic.letters.endings import without_agreement
from marsad.arabic.phrases.opposites import opposite
from marsad.extract.sentence.scene import Filler, Scene
from marsad.lexicon.cues import DoingNoun
from marsad.lexicon.load import rows_of

SELF, DEED_OF = "self", "actor"


def guilty(scene: Scene, act: int) -> tuple[Filler, ...]:
    """The doer of the act at word ``act`` by the participle right before its phrase, or by the preposition
    alone that makes a party stand behind it (إنه وراء التفجير)."""
    own = scene.parse.phrase_of[act]
    if own < 0:
        return ()
    phrase = scene.parse.phrases[own]
    before = phrase.first - 1
    if before >= 0 and scene.words[before].pos == "prep":
        before -= 1
    if before < 0 or not phrase.prep:
        return ()
    at = scene.parse.phrase_of[before]
    head = scene.parse.phrases[at].head if at >= 0 else before
    if scene.words[before].pos == "adj" and scene.words[head].article and head == before - 1:
        before = head  # المتهم الرئيسي في اغتيال
    alone = at >= 0 and head == before == scene.parse.phrases[at].first
    deed = alone and not (scene.parse.phrases[at].prep or (before and scene.words[before - 1].article))
    own_rows = rows_of(scene.lexicon.doing, {scene.words[before].stem}) if deed else ()
    if any(row.doer == DEED_OF and phrase.prep in row.slots for row in own_rows):
        return ()  # جددت نفيها المشاركة في القتال; not العناصر المشاركة في، منعهم من المشاركة في
    if any(phrase.prep in row.slots for row in _selves(scene, before)):
        return tuple(described(scene, before))
    if any(row.doer == SELF for row in rows_of(scene.lexicon.doing, {phrase.prep})):
        return tuple(_subject_of_none(scene, before))
    if alone:
        planned = scene.words[before].lemma in grammar().planning and bool(scene.parse.phrases[at].prep)
        return guilty(scene, before) if planned else ()  # متهمين بالتخطيط لاغتيال الرئيس
    return ()


def _selves(scene: Scene, at: int) -> Iterator[DoingNoun]:
    shapes = scene.shapes[at] | without_agreement(scene.words[at].stem)
    return (row for row in rows_of(scene.lexicon.doing, shapes) if row.doer == SELF)


def described(scene: Scene, at: int) -> Iterator[Filler]:
    """The phrase that the participle at word ``at`` describes or is said of; itself where it stands for a
    person."""
    own = scene.parse.phrase_of[at]
    if opposite(scene.words, at) and not scene.words[at].article:
        yield from _subject_of_none(scene, at - 2)  # الجيش غير متورط في
        return
    if own < 0:
        yield from _subject_of_none(scene, at - 1)
        return
    phrase = scene.parse.phrases[own]
    if phrase.first < at and one_man(scene, at) and phrase.head == at - 1:
        yield Filler(at, phrase.last, at, "described")  # بسجن المتهم بقتل
        return
    if phrase.first < at and phrase.head != at:
        yield Filler(phrase.first, at - 1, phrase.head, "described")
        return
    pointed = at > 0 and scene.words[at - 1].pos == "pron"
    if pointed:
        yield from _subject_of_none(scene, at - 2)
        return
    told = {n for clause in scene.parse.clauses for n in (*clause.subject, *clause.object)}
    if scene.words[at].article or phrase.prep or own in told:
        yield Filler(phrase.first, phrase.last, phrase.head, "described")
        return
    yield from _subject_of_none(scene, at - 1)


def one_man(scene: Scene, at: int) -> bool:
    """Whether a participle with the article stands for one man himself: no noun with the article right before
    it that it would describe (سجن المتهم بقتل, not الضابط المتهم)."""
    word, before = scene.words[at], scene.words[at - 1] if at else None
    if not word.article or word.reading.number not in {"s", None} or word.pos not in {"noun", "adj"}:
        return False
    if before is None or before.pos not in {"noun", "adj", "propn"}:
        return True
    return before.pos == "noun" and not (before.article or before.pronoun) and _owned(scene, at)


def _owned(scene: Scene, at: int) -> bool:
    """Whether the noun right before a participle opens its phrase: it owns that (سجن المتهم, not رجل الأمن
    المتهم)."""
    own = scene.parse.phrase_of[at]
    return own >= 0 and scene.parse.phrases[own].first == at - 1


def _subject_of_none(scene: Scene, at: int) -> Iterator[Filler]:
    """Of whom a predicate without a verb is said: the phrase that ends at word ``at``, or the pronoun that
    إن has there."""
    while at > 0 and _copula(scene, at):
        at -= 1  # الجيش ليس وراء القصف، الحركة لم تكن متورطة فيه
    if at < 0:
        return
    word = scene.words[at]
    if word.pronoun and word.stem in grammar().complementizer:
        yield Filler(at, at, at, "subject.pronoun", True)
        return
    own = scene.parse.phrase_of[at]
    if own >= 0 and not scene.parse.phrases[own].prep:
        phrase = scene.parse.phrases[own]
        yield Filler(phrase.first, phrase.last, phrase.head, "described")


def _copula(scene: Scene, at: int) -> bool:
    """Whether a word is a verb of being, or the negative before one."""
    word = scene.words[at]
    if word.pos == "verb":
        return word.lemma == IS_NOT or word.lemma in grammar().being
    return word.pos == "particle" and word.stem in grammar().negator
