"""Places of other clauses: what others do meanwhile (فيما، في حين), what the speaker adds (، مهددا بـ), what
an act answers (ردا على)."""

from __future__ import annotations

from functools import lru_cache

from marsad.arabic.classes.grammar import grammar
from marsad.arabic.classes.particles import IN
from marsad.arabic.letters.marks import COMMAS
from marsad.extract.sentence.meanwhile import goes_over_at
from marsad.extract.sentence.participles import OF_MANNER, manner_verbs
from marsad.extract.sentence.scene import Scene

GROUND, CAUSE_REACH = "ground", 4


@lru_cache(maxsize=2)
def turns(scene: Scene) -> tuple[tuple[int, bool], ...]:
    """Where a sentence goes over to another clause; true with a turn to what others do meanwhile."""
    found: list[tuple[int, bool]] = []
    words, classes = scene.words, grammar()
    for at in range(1, len(words) - 1):
        word = words[at]
        if (word.stem in classes.contrasting or word.lemma == IN) and goes_over_at(words, at):
            found.append((at, True))
        elif word.stem in classes.reply or (
            words[at - 1].text in COMMAS and word.stem.endswith(OF_MANNER) and _adds(scene, at)
        ):
            found.append((at, False))
    return tuple(found)


def of_other_clause(scene: Scene, act: int, place: int, sort: str) -> bool:
    """Whether a place behind an act stands behind such a turn, or one before it before what others, who need
    not be there, say or talk of (وفي بروكسل، انتقد الاتحاد القرار، فيما رفضت أنقرة ذلك)."""
    if any(act < at < place or place < at < act for at in causes(scene)):
        return True  # مسيرة في عمان تنديدا بالغارات على بيروت
    return any(
        act < at < place or (others and sort != GROUND and place < at < act) for at, others in turns(scene)
    )


@lru_cache(maxsize=2)
def causes(scene: Scene) -> tuple[int, ...]:
    """Where the words for what people protest against begin, if that is done in a war: neither is where the
    other is."""
    classes, words = grammar(), scene.words
    return tuple(
        at
        for deed in scene.where(classes.war_deed)
        for at in range(deed - 1, max(deed - CAUSE_REACH, 0), -1)
        if words[at].pos != "verb" and not words[at].article
        if not {words[at].stem, words[at].lemma}.isdisjoint(classes.protested)
    )


def _adds(scene: Scene, at: int) -> bool:
    """Whether a word is the participle of what the speaker says to others besides (، متهما أنقرة بـ); what
    he points out may tell of the same act (، مشيرا إلى أن الهجوم وقع في)."""
    word = scene.words[at]
    if word.article or word.prep or word.pos == "adverb":
        return False
    told = manner_verbs(word)
    return not told.isdisjoint(grammar().addressing) and told.isdisjoint(scene.lexicon.speech)
