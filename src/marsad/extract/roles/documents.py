"""Papers that speak for those who wrote them."""

from __future__ import annotations

from collections.abc import Sequence

from marsad.arabic.classes.grammar import grammar
from marsad.extract.parties.discourse import Discourse
from marsad.extract.parties.parties import Cast, cast
from marsad.extract.roles.own_words import DOCUMENT
from marsad.extract.roles.rulings import writer
from marsad.extract.sentence.scene import Filler, Scene
from marsad.extract.speech.sources import extended
from marsad.model import Why


def is_document(scene: Scene, filler: Filler) -> bool:
    """Whether a phrase is a paper that speaks for those who wrote it (البيان، مذكرة)."""
    if filler.pronoun:
        return False
    return any(scene.lexicon.cues.sources.get(shape) == DOCUMENT for shape in scene.shapes[filler.head])


def issuer(scene: Scene, fillers: Sequence[Filler], discourse: Discourse) -> Cast | None:
    """Who issued the paper that speaks (رفعوا مذكرة ... وطالبت المذكرة الوالي بـ), by the clause before
    in which it is what somebody gives out."""
    for filler in fillers:
        if not is_document(scene, filler):
            continue
        lemma = scene.words[filler.head].lemma
        for clause in scene.parse.clauses:
            passed = clause.antecedent is None and scene.words[clause.verb].lemma in grammar().issuing
            given = [  # تبنى البرلمان قرارا يطالب
                scene.parse.phrases[n]
                for n in clause.object
                if scene.parse.phrases[n].last < filler.first + passed
            ]
            if clause.subject and any(scene.words[phrase.head].lemma == lemma for phrase in given):
                by = scene.parse.phrases[clause.subject[0]]
                giver = Filler(by.first, by.last, by.head, "subject.issuer")
                return cast(scene, "actor", (giver,), discourse, metonyms=True)
        own = scene.parse.phrase_of[filler.first]
        told = writer(scene, extended(scene, own, len(scene.words)), discourse) if own >= 0 else None
        if told is not None:  # أدان البيان الصادر عن الوزارة
            return Cast((told,), (), (Why("parties", "actor:paper", told.start, told.end),))
    return None
