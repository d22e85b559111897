"""Whether the words over a relation end it or leave it as it stands."""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache

from marsad.arabic.classes.grammar import grammar
from marsad.arabic.records import Word
from marsad.extract.sentence.relation import Relation
from marsad.extract.sentence.scene import Scene
from marsad.extract.sentence.told import RelationWord
from marsad.extract.standing.standings import Standing
from marsad.extract.standing.status import standing
from marsad.extract.ties.by_the_acts import HEADING
from marsad.extract.ties.tie_gone import HAPPENED
from marsad.extract.ties.tie_over import charged_with
from marsad.extract.ties.tie_receivers import keeps
from marsad.extract.trigger.governing import Step, verb_lemmas
from marsad.lexicon.load import rows_of
from marsad.lexicon.sectors import STATELESS
from marsad.model import Date, Why

VANISHED = frozenset({"subject", "idafa"})
PRESENT = "present_in"


def is_accused(word: Word) -> bool:
    """Whether a word says that somebody is accused."""
    return word.stem.rstrip("ةا") in grammar().accused


@lru_cache(maxsize=64)
def words_of_ending(slot: str, kind: str) -> frozenset[str]:
    """The words that put an end to a relation which stands in their slot."""
    known = grammar()
    gone = known.vanishing if slot in VANISHED else frozenset[str]()
    return known.ceasing | gone | (known.yielding if kind == "controls" else frozenset())


def lost_or_kept(scene: Scene, over: Sequence[tuple[Step, Word]]) -> Standing | None:
    """What a word of losing says of what it holds: it is over (فقدوا السيطرة), or still stands where the loss
    is denied or feared (لم يفقدوا السيطرة)."""
    for step, word in over:
        if {word.lemma, word.stem} & grammar().losing:
            why = Why("status", "former", word.start, word.end)
            gone = was_ended(scene, step.at, word, grammar().losing)
            return Standing("historical" if gone else "asserted", "certain", (why,))
    return None


def was_ended(scene: Scene, at: int, word: Word, words: frozenset[str]) -> bool:
    """Whether one of some words over a relation says that it was given up or lost (أوقفت دعمها، فقدوا
    السيطرة)."""
    if not {word.lemma, word.stem} & words:
        return False
    if at and word.pos == "verb" and scene.words[at - 1].stem in grammar().negator:
        return False  # لا تزال سيطرتهم
    told = RelationWord(at, at, at, "verb" if word.pos == "verb" else "noun")
    return standing(scene, told, Date()).status in HAPPENED


def so_already(scene: Scene, relation: Relation, held: str, over: Sequence[int]) -> bool:
    """Whether what is to come or wanted goes on with what stands (ستواصل دعمهم، يرفض بقاء القوات، يتمسك
    بولائه), or is the word that binds (تعهد بالولاء)."""
    pledged = (
        relation.kind == "loyal_to" and held == "future" and not any(scene.words[at].future for at in over)
    )
    staying = (relation.kind, relation.told.form) == (PRESENT, "noun") and (
        keeps(scene, relation.told.at) or any(_refuses(scene, relation, at) for at in over)
    )
    charged = (relation.kind in HEADING and held == "hypothetical") and charged_with(scene, over)
    return pledged or staying or charged or any(keeps(scene, at) for at in over)


def _refuses(scene: Scene, relation: Relation, at: int) -> bool:
    """Whether a verb says that somebody will not have forces that are told of as known or are a state's
    (ترفض وجود القوات، وجود قوات تركية)."""
    start = relation.subject.start
    who = scene.word_at(start) if start is not None else None
    nations = relation.subject.code is not None and relation.subject.code not in STATELESS
    if who is None or not (scene.words[who].article or nations):
        return False
    rows = rows_of(scene.lexicon.ties, verb_lemmas(scene, at)) if scene.words[at].pos == "verb" else ()
    return any(row.kind == "opposes" for row in rows)


def is_past(scene: Scene, at: int) -> bool:
    """Whether a word is a verb in the past."""
    return scene.words[at].pos == "verb" and scene.words[at].reading.tense == "past"
