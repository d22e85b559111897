"""Who is charged with a relation by a participle right before its noun (متهم بدعم الجماعة)."""

from __future__ import annotations

from marsad.arabic.classes.grammar import grammar
from marsad.arabic.classes.particles import BY
from marsad.arabic.records import Word
from marsad.extract.sentence.scene import Filler, Scene
from marsad.extract.sentence.told import RelationWord


def accused_before(scene: Scene, told: RelationWord) -> bool:
    """Whether a participle of accusing stands right before ب and a deed (رجل متهم بدعم الجماعة)."""
    before = scene.words[told.first - 1] if told.first else None
    return scene.words[told.first].prep == BY and before is not None and _accused(before)


def accused_counted(scene: Scene, at: int) -> tuple[Filler, ...]:
    """The accused whom a number counts, told by nothing else (حبس عشرين متهما بالانضمام إلى)."""
    counted = at > 0 and scene.words[at - 1].pos == "num" and not scene.words[at].article
    return (Filler(at - 1, at, at - 1, "modified"),) if counted else ()


def accused_taken_up(scene: Scene, told: RelationWord) -> tuple[Filler, ...]:
    """The accused whom a pronoun by itself takes up behind the participle (متهما إياها بدعم الجماعة)."""
    at = told.first - 1
    if at < 1 or scene.words[at].pos != "pron" or scene.words[told.first].prep != BY:
        return ()
    return (Filler(at, at, at, "object", True),) if _accused(scene.words[at - 1]) else ()


def _accused(word: Word) -> bool:
    forms = (word.stem, word.stem.rstrip("ةا"))
    return word.pos in {"noun", "adj"} and not grammar().accused.isdisjoint(forms)
