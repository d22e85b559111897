"""Slots that a word of relation has from another one: from what describes it, a participle it is joined
to, its relative clause.
"""

from __future__ import annotations

from marsad.arabic.classes.grammar import grammar
from marsad.arabic.classes.particles import BY, FROM
from marsad.arabic.letters.endings import GENDER_OF
from marsad.arabic.phrases.nouns import feminine
from marsad.arabic.phrases.phrases import Phrase
from marsad.extract.sentence.scene import Filler, Scene
from marsad.extract.sentence.told import RelationWord
from marsad.extract.ties.antecedent_slots import antecedent_party
from marsad.extract.ties.described import modified
from marsad.extract.ties.participles import is_participle
from marsad.extract.ties.side_slots import Slots, right_behind
from marsad.extract.ties.tie_accused import accused_before
from marsad.extract.ties.tie_receivers import fillers
from marsad.lexicon.load import rows_of

ASKS = "طلب"


def holder_described(scene: Scene, told: RelationWord, holders: tuple[Filler, ...]) -> tuple[Filler, ...]:
    """Whose relation a noun in a relative clause is: that of whom the clause describes (أسس فلان الحركة التي
    تعلن ولاءها)."""
    own = scene.parse.phrase_of[told.at]
    clause = next((c for c in scene.parse.clauses if own in c.object), None)
    if clause is None or clause.antecedent is None or clause.subject != (clause.antecedent,):
        return holders
    described = antecedent_party(scene, clause)
    return holders if described is None else (described,)


def known_by_his(scene: Scene, at: int) -> tuple[Filler, ...]:
    """Whom an adjective right before ب and what is his describes (الفصائل المعروفة بولائها لـ)."""
    word = scene.words[at] if at >= 0 else None
    if word is None or word.stem.rstrip("ةا") not in grammar().known_for:
        return ()
    return modified(scene, RelationWord(at, at, at, "noun"))


def said_to_get(scene: Scene, told: RelationWord) -> tuple[Filler, ...]:
    """Whom a participle of accusing before a noun of receiving describes (الجبهة المتهمة بتلقي الدعم من)."""
    at = told.at - 2
    if (
        at < 0
        or scene.words[at + 1].prep != BY
        or not accused_before(scene, RelationWord(at + 1, at + 1, at + 1, "noun"))
    ):
        return ()
    rows = rows_of(scene.lexicon.doing, scene.shapes[at + 1])
    gets = any(row.doer == "recipient" and "object" in row.slots for row in rows)
    return modified(scene, RelationWord(at, at, at, "noun")) if gets else ()


def asked_of(scene: Scene, told: RelationWord) -> bool:
    """Whether a pronoun means whom somebody asks for a deed, not who asks (طلبت بغداد من أنقرة وقف دعمها)."""
    number = scene.parse.phrase_of[told.at]
    asking = (c for c in scene.parse.clauses if number in c.object and scene.words[c.verb].lemma == ASKS)
    return any(clause.prep(FROM) for clause in asking)


def of_the_same(scene: Scene, told: RelationWord, found: Slots) -> Slots:
    """The complement of the participle before a joined one, where the joined one takes it up by a pronoun
    (المدعومة من أنقرة والموالية لها)."""
    if not scene.words[told.first].conj:
        return {}
    near = ((slot, f) for slot, group in found.items() if slot != "idafa" for f in group)
    taken = {slot: f for slot, f in near if f.pronoun and f.first == told.last + 1}
    number = scene.parse.phrase_of[told.first - 1]
    before = scene.parse.phrases[number] if taken and number >= 0 else None
    if before is None or before.first == told.first:
        return {}
    opens = before.prep_at if before.prep_at >= 0 else before.first  # الموالية لأنقرة
    if opens < 1 or not is_participle(scene, opens - 1):
        return {}
    same = (Filler(before.first, before.last, before.head, "next"),)
    return dict.fromkeys([slot for slot, one in taken.items() if means(scene, one, before)], same)


def means(scene: Scene, one: Filler, phrase: Phrase) -> bool:
    """Whether a pronoun agrees with the head of a phrase; towns and states are feminine too."""
    gender, head = GENDER_OF.get(scene.words[one.first].pronoun), scene.words[phrase.head]
    placed = any(m.kind != "actor" for m in scene.named.matches[phrase.head])
    if gender is None:
        return head.reading.number == "p"
    return gender == ("f" if feminine(head, grammar()) else "m") or (gender == "f" and placed)


def in_relative(scene: Scene, told: RelationWord, found: Slots) -> None:
    """Adds what the noun's own relative clause says of it (الدعم الذي تقدمه إيران للحوثيين): who gives or has
    it, and the verb's complements."""
    own = scene.parse.phrase_of[told.last]
    last = scene.parse.phrases[own].last if own >= 0 else len(scene.words)
    if last + 1 >= len(scene.words) or scene.words[last + 1].pos != "relative":
        return
    clause = next((c for c in scene.parse.clauses if c.antecedent == own), None)
    if clause is None or not scene.words[clause.verb].pronoun or own not in clause.object:
        return
    if "receiver" not in found and "holder" not in found:
        found["holder"] = right_behind(scene, clause.verb)
    for prep, group in clause.preps:
        found.setdefault(prep, fillers(scene, group))
