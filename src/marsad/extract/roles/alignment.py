"""For or against whom adjectives of an act say that it is done (مظاهرة مناهضة للحكومة، مؤيدة لها)."""

from __future__ import annotations

from collections.abc import Iterator

from msgspec.structs import replace

from marsad.arabic.classes.grammar import grammar
from marsad.arabic.classes.particles import AGAINST, FOR
from marsad.extract.sentence.scene import Filler, Scene
from marsad.extract.trigger.triggers import Trigger
from marsad.lexicon.cues import TieCue
from marsad.lexicon.load import rows_of

OPPOSES, PARTICIPLE = "opposes", "participle"
OWNER, ADJECTIVE = "idafa", "adjective"


def by_adjectives(scene: Scene, slots: dict[str, tuple[Filler, ...]]) -> None:
    """Puts whom ل names behind such an adjective where he belongs among the slots of its noun: he opposes or
    backs nothing himself."""
    owned = slots.get(OWNER, ())
    if owned and (opposed := _opposed_in_idafa(scene, owned[0], slots.get(FOR, ()))):
        slots[AGAINST] = opposed
        slots.pop(OWNER)
        slots.pop(FOR, None)
        return
    adjectives = slots.get(ADJECTIVE, ()) if FOR in slots else ()
    told = {f: {row.kind for row in _rows(scene, f) if row.form == PARTICIPLE} for f in adjectives}
    kinds = {kind for some in told.values() for kind in some}
    if kinds:
        slots[ADJECTIVE] = tuple(f for f in adjectives if not told[f])
    if OPPOSES in kinds:
        slots[AGAINST] = slots.pop(FOR)
    elif kinds:
        slots.pop(FOR)  # مظاهرة مؤيدة للرئيس


def without_leaning(scene: Scene, trigger: Trigger) -> Trigger:
    """The noun of an act without whom ل names behind those it owns, where an adjective of theirs says what
    they have for or against him (قتل محتجين مناوئين للنظام)."""
    owned, told = trigger.slots.get(OWNER, ()), trigger.slots.get(FOR, ())
    if not (owned and told) or owned[0].pronoun or told[0].first != owned[0].last + 1:
        return trigger
    if not _leans(scene, owned[0]):
        return trigger
    return replace(trigger, slots={slot: held for slot, held in trigger.slots.items() if slot != FOR})


def _leans(scene: Scene, filler: Filler) -> bool:
    """Whether the last word of a phrase says for or against whom ل names behind it (مناوئون للنظام)."""
    at = filler.last
    last = Filler(at, at, at, filler.how)
    return filler.head < at and any(row.form == PARTICIPLE for row in _rows(scene, last))


def _rows(scene: Scene, filler: Filler) -> Iterator[TieCue]:
    """What the first word of a phrase says of whom ل names behind it."""
    rows = rows_of(scene.lexicon.ties, scene.shapes[filler.first])
    return (row for row in rows if FOR in row.object)


def _opposed_in_idafa(scene: Scene, owner: Filler, told: tuple[Filler, ...]) -> tuple[Filler, ...]:
    """Whom ل names behind an adjective that looks like a noun (تظاهرة معارضة للحكومة، مناهضة لها)."""
    first, at = scene.words[owner.first], owner.first + 1
    if owner.pronoun or first.article or first.pronoun:
        return ()
    if not any(row.kind == OPPOSES for row in _rows(scene, owner)):
        return ()
    if at <= owner.last and scene.words[at].prep == FOR:
        return (Filler(at, owner.last, at, f"prep.{AGAINST}"),)
    return told if told and told[0].first == at == owner.last + 1 else ()


def sought(scene: Scene, filler: Filler) -> bool:
    """Whether what people ask for is for somebody's good (مطالبين بعودة المهجرين): not against him."""
    return not filler.pronoun and scene.words[filler.head].lemma in grammar().sought
