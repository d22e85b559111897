"""What the words around a relation say of whether it stands: that its subject refuses it (رفضت مبايعته), or
that it was once (ضابط سابق في)."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from marsad.arabic.grammar import grammar
from marsad.arabic.records import Word
from marsad.extract.sentence.relation import Relation
from marsad.extract.sentence.scene import Scene
from marsad.extract.sentence.told import RelationWord
from marsad.extract.standing.negators import negator_of
from marsad.extract.standing.standings import Standing
from marsad.extract.standing.status import standing
from marsad.extract.ties.tie_gone import HAPPENED
from marsad.extract.trigger.governing import Step, verb_lemmas
from marsad.lexicon.load import rows_of
from marsad.model import Date, Why

ADVERB: Final = "ا"
NEGATED: Final = "negated"
OWN, WHOLE = "subject", "object"


def refused(scene: Scene, relation: Relation, over: Sequence[tuple[Step, Word]]) -> Standing | None:
    """What a verb of refusing says of the relation that its own subject would stand in (رفضت الحركة مبايعته):
    it is not so; of what another does it says nothing (رفضت سيطرة الجيش على المدينة)."""
    for step, word in over:
        if word.pos != "verb" or negator_of(scene, step.at) is not None:
            continue
        rows = rows_of(scene.lexicon.control, verb_lemmas(scene, step.at))
        keeps_from = any((r.status, r.controller, r.slot) == (NEGATED, OWN, WHOLE) for r in rows)
        if not keeps_from or not _of_subject(scene, relation, step.at):
            continue
        told = RelationWord(step.at, step.at, step.at, "verb")
        if standing(scene, told, Date()).status in HAPPENED:
            return Standing(NEGATED, "certain", (Why("status", "refusal", word.start, word.end),))
    return None


def _of_subject(scene: Scene, relation: Relation, verb: int) -> bool:
    """Whether the subject of a relation is that of a verb."""
    clause, start = scene.parse.clause_of(verb), relation.subject.start
    at = None if start is None else scene.word_at(start)
    return clause is not None and at is not None and scene.parse.phrase_of[at] in clause.subject


def once(scene: Scene, told: RelationWord) -> Standing | None:
    """What an adjective right behind a noun of relation says: that it is over (ضابط سابق في الجيش)."""
    after = scene.words[told.last + 1] if told.last + 1 < len(scene.words) else None
    formerly = after is not None and after.stem.removesuffix(ADVERB) in grammar().former
    if after is None or not formerly or after.prep or after.conj:
        return None
    adverb = after.stem.endswith(ADVERB) and not after.article  # المنتمي سابقا إلى
    if not adverb and bool(after.article) != bool(scene.words[told.last].article):
        return None
    return Standing("historical", "certain", (Why("status", "former", after.start, after.end),))
