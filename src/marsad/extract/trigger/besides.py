"""What is told beside the verb of a sentence: participles behind a comma and what they hold, the aims of a
relative clause.
"""

from __future__ import annotations

from marsad.arabic.classes.grammar import grammar
from marsad.arabic.clauses.clauses import Clause
from marsad.arabic.letters.endings import ACCUSATIVE
from marsad.arabic.letters.marks import COMMAS
from marsad.extract.sentence.participles import manner_verbs
from marsad.extract.sentence.scene import Scene

BESIDES = ("ا", "ة")


def besides(scene: Scene, at: int) -> bool:
    """Whether an adverbial participle behind a comma tells what somebody did besides (نفى ...، متهما): no
    object of the verb before."""
    word = scene.words[at]
    if not at or scene.words[at - 1].text not in COMMAS or word.article or not word.stem.endswith(BESIDES):
        return False
    return any(shape in scene.lexicon.predicates.actives for shape in (word.stem[:-1], word.lemma))


def held_beside(scene: Scene, at: int) -> bool:
    """Whether what looks like an adverb is a participle behind a comma that holds what follows (نفى ...،
    مجددا دعمه): that is no object of the verb before."""
    adverb = at > 0 and scene.words[at].pos == "adverb" and scene.words[at - 1].text in COMMAS
    return adverb and bool(manner_verbs(scene.words[at]))


def of_told_clause(scene: Scene, over: Clause, at: int, lent: bool) -> bool:
    """Whether a bare accusative with its complement tells what a relative clause before it is for, not what
    the denied verb over that clause is (لم ترد الدولة التي تقصف البلدة دعما للحكومة).

    ``lent``: the verb may have the noun for its object, which its subject parts from it (لم تقدم الدولة التي
    تقصف البلدة دعما).
    """
    words = scene.words
    if not over.verb or words[over.verb - 1].stem not in grammar().negator or at + 1 >= len(words):
        return False
    if words[at].article or words[at].prep or not words[at].stem.endswith(ACCUSATIVE):
        return False
    told = next(
        (c for c in scene.parse.clauses if over.verb < c.verb < at and c.antecedent is not None), None
    )
    return told is not None and not (lent and told.antecedent in over.subject)
