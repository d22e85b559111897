"""What a name, a reason, a question or a condition leaves as it is: told anew, or taken for known."""

from __future__ import annotations

from marsad.arabic.classes.grammar import grammar
from marsad.arabic.classes.particles import AND, FOR
from marsad.extract.sentence.scene import Scene


def joined_anew(scene: Scene, last: int, at: int) -> bool:
    """Whether و joins a verb to what is told before a name or a reason that has none (استنكر ما وصفه بالعدوان
    وطالب المجلس بالتحرك)."""
    word = scene.words[at]
    anew = word.pos == "verb" and word.conj == AND
    return anew and not any(w.pos == "verb" for w in scene.words[last + 1 : at])


def in_relative(scene: Scene, last: int, at: int) -> bool:
    """Whether a relative clause behind a question or a condition tells who or what is meant by a deed of the
    past (ما إذا كانت الطائرات التي قصفت السوق روسية): that was done; not one that says who did it (هل الجيش
    هو الذي قصفها)."""
    words = scene.words
    if words[at].pos != "verb":
        return _told_of(scene, at)
    if words[at].reading.tense != "past":
        return False
    opener = at - 1
    while opener > last and words[opener].pos in {"adverb", "particle"} and not words[opener].conj:
        opener -= 1
    relative = words[opener]
    if opener <= last + 1 or relative.pos != "relative" or relative.folded in grammar().headless:
        return False
    clause, before = scene.parse.clause_of(at), words[opener - 1]
    described = clause is not None and clause.antecedent is not None and clause.negator is None
    return described and before.pos not in {"pron", "verb"} and not relative.conj


def _told_of(scene: Scene, at: int) -> bool:
    """Whether a relative clause tells in the past what a definite noun for an act did (كيف نجا من الهجوم الذي
    استهدفه؟); not what was said of it (الهجوم الذي هددوا به)."""
    own = scene.parse.phrase_of[at]
    if own < 0 or not scene.parse.phrases[own].definite or scene.words[at].prep == FOR:
        return False  # لولا الوساطة لقصفوا المصنع الذي تحصنوا فيه
    lexicon = scene.lexicon
    for clause in scene.parse.clauses:
        verb = scene.words[clause.verb]
        if clause.antecedent != own or verb.reading.tense != "past" or clause.negator is not None:
            continue
        told = verb.lemma not in lexicon.speech and verb.lemma not in lexicon.governors
        return told and scene.words[clause.verb - 1].pos == "relative"
    return False
