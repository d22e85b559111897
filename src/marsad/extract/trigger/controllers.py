"""Which slots of a verb say who does what it is about."""

from __future__ import annotations

from collections.abc import Iterable

from marsad.arabic.clauses.clauses import Clause
from marsad.extract.sentence.scene import Filler, Scene
from marsad.extract.trigger.slots import verb_slots
from marsad.lexicon.cues import Control
from marsad.lexicon.load import rows_of

VIA = "عبر"
WORDS = frozenset({"REQUEST", "THREATEN", "AGREE", "REJECT"})


def takes(scene: Scene, at: int, slot: str) -> bool:
    """Whether the word at ``at`` is a verbal noun that itself takes a preposition (الاعتراف بإبادة)."""
    nouns = scene.lexicon.predicates.nouns
    return any(slot in e.frame.noun for shape in scene.shapes[at] for e in nouns.get(shape, ()))


def speaks_of(scene: Scene, lemmas: frozenset[str], slot: str) -> bool:
    """Whether a verb says, condemns or asks, with any complement: its subject does not do what its complement
    names (ندد بمقتلهم).
    """
    if slot == "ب" and not lemmas.isdisjoint(scene.lexicon.speech):
        return True
    entries = [e for lemma in lemmas for e in scene.lexicon.predicates.verbs.get(lemma, ())]
    if slot == VIA:
        return any(e.event in WORDS and not e.needs for e in entries)  # دعا إلى حل الأزمة عبر محاصرتهم
    return any(not e.needs and e.frame.verb.get(slot) in {"content", "recipient"} for e in entries)


def controls(scene: Scene, clause: Clause) -> Iterable[tuple[str, Control, tuple[Filler, ...]]]:
    """The controlling verb whose أن-clause this verb heads: حاول أن يقتل، قرر أن يسحب."""
    for outer in scene.parse.clauses:
        if (
            outer.content is not None
            and outer.content <= clause.verb <= outer.content + 1
            and outer is not clause
        ):
            lemma = scene.words[outer.verb].lemma
            control = next(iter(rows_of(scene.lexicon.control, {lemma})), None)
            if control is not None:
                yield control.slot, control, verb_slots(scene.parse, outer).get(control.controller, ())
