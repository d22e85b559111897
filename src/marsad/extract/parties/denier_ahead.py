"""Whom a charge that opens a sentence is brought against: who denies it behind the comma."""

from __future__ import annotations

from marsad.arabic.classes.grammar import grammar
from marsad.arabic.phrases.parsed import Clause
from marsad.extract.parties.agreement import Gender
from marsad.extract.sentence.scene import Scene

NEGATED, OPENING, AFTER = "negated", 2, "after"


def denier_ahead(scene: Scene, head: int, gender: Gender) -> Clause | None:
    """The clause of who denies something, where a pronoun on the verb of a charge that opens the sentence
    stands for whom it accuses (بعدما اتهمه سكان بقصفها، نفى الجيش)."""
    if head > OPENING or scene.words[head].lemma not in grammar().charging:
        return None
    if not any(word.folded in grammar().after_clause for word in scene.words[:head]):
        return None
    for clause in scene.parse.clauses:
        verb = scene.words[clause.verb]
        cue = scene.lexicon.speech.get(verb.lemma) if clause.subject_rule == AFTER else None
        if cue is not None and cue.status == NEGATED and clause.verb > head:
            return clause if gender in {None, verb.reading.gender} else None
    return None
