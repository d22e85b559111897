"""The standing of a word of relation, or of what holds an expression behind a preposition."""

from __future__ import annotations

from marsad.arabic.classes.grammar import grammar
from marsad.arabic.phrases.parsed import Clause
from marsad.extract.sentence.scene import Scene
from marsad.extract.sentence.told import RelationWord
from marsad.extract.standing.standings import Standing
from marsad.extract.standing.status import standing
from marsad.extract.ties.tie_holders import verbal_head
from marsad.model import Date

OR = "او"
OPENING = frozenset({"prep", "particle"})  # بيد is read as either


def told_standing(scene: Scene, told: RelationWord, date: Date) -> Standing:
    """The standing of a relation's word; of an expression behind a preposition that of what holds it."""
    held = standing(scene, told, date)
    carrier = carrier_of(scene, told) if held.status == "asserted" else None
    return held if carrier is None else standing(scene, carrier, date)


def carrier_of(scene: Scene, told: RelationWord) -> RelationWord | None:
    """The word that holds an expression behind a preposition, whose standing is its own: the verbal noun
    right before it (نفى سقوط البلدة في يد الجيش), else its clause's verb (لن تبقى تحت سيطرة)."""
    words, phrases = scene.words, scene.parse.phrases
    if words[told.first].pos not in OPENING and not words[told.first].prep:
        return None
    own = max(scene.parse.phrase_of[told.first], scene.parse.phrase_of[told.first + 1])
    end, none = told.first, False
    for before in reversed(phrases[: max(own, 0)]):
        if before.last != end - 1:
            break
        deed = before.first if none else verbal_head(scene, before)
        either = deed is not None and deed > 0 and words[deed - 1].folded == OR  # أو إبقائها تحت سيطرة
        if deed is not None and (either or words[deed].lemma in grammar().coming_under):
            return RelationWord(deed, deed, deed, "noun")
        none = not before.prep and words[before.first].stem in grammar().any_of  # سقوط أي موقع في يد
        if before.prep != "في" and not none:  # سقوط مواقع في تعز بيد
            break
        end = min(before.first, before.prep_at) if before.prep else before.first
    held = (c for c in scene.parse.clauses if c.verb < told.first and _holds(c, own))
    clause = next(held, None) or next((c for c in scene.parse.clauses if c.end == told.first - 1), None)
    if clause is None or words[clause.verb].lemma not in grammar().coming_under:
        return None
    return RelationWord(clause.verb, clause.verb, clause.verb, "verb")


def _holds(clause: Clause, number: int) -> bool:
    """Whether a phrase stands behind a preposition of a clause's verb."""
    return any(number in group for _, group in clause.preps)
