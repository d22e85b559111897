"""From the words in a role to parties: resolved, reached through a longer phrase, or by what a pronoun means."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from marsad.extract.coreference import Discourse, antecedent, party
from marsad.extract.scene import Filler, Scene
from marsad.model import Party, Why

PEOPLED = frozenset({"ASSAULT", "COERCE", "MOBILIZE", "RETREAT"})


@dataclass(frozen=True, slots=True)
class Cast:
    """The parties of one role, the fillers they come from, and how each was found."""

    parties: tuple[Party, ...] = ()
    fillers: tuple[Filler, ...] = ()
    why: tuple[Why, ...] = ()


def cast(scene: Scene, role: str, fillers: Sequence[Filler], discourse: Discourse, metonyms: bool) -> Cast:
    """All parties that a role's fillers mean, without repeats."""
    parties: list[Party] = []
    used: list[Filler] = []
    why: list[Why] = []
    for filler in fillers:
        for found, at, rule in _resolved(scene, filler, discourse, metonyms):
            if any(_same(found, other) for other in parties):
                continue
            parties.append(found)
            used.append(at)
            why.append(Why("parties", f"{role}:{filler.how}:{rule}", found.start, found.end))
    return Cast(tuple(parties), tuple(used), tuple(why))


def _same(one: Party, other: Party) -> bool:
    if one.start is not None and one.start == other.start:
        return True
    return one.id is not None and one.id == other.id and one.text == other.text


def _resolved(
    scene: Scene, filler: Filler, discourse: Discourse, metonyms: bool
) -> Iterable[tuple[Party, Filler, str]]:
    if filler.pronoun:
        found = antecedent(scene, filler, discourse)
        if found is not None:
            yield found, filler, "pronoun"
        return
    answer = scene.answer(filler, metonyms)
    if answer is not None:
        yield party(scene, filler, answer), filler, answer.basis
        return
    yield from _nested(scene, filler, discourse, metonyms)


def _nested(
    scene: Scene, filler: Filler, discourse: Discourse, metonyms: bool
) -> Iterable[tuple[Party, Filler, str]]:
    """A party inside a longer phrase (سياسات الحكومة), in a complement of its head, or its owner by a pronoun."""
    for start in range(filler.first + 1, filler.last + 1):
        word = scene.words[start]
        if word.pos not in {"noun", "propn", "adj", "num", "foreign"}:
            continue
        inner = Filler(start, filler.last, start, filler.how)
        answer = scene.answer(inner, metonyms)
        if answer is not None:
            yield party(scene, inner, answer), inner, f"within:{answer.basis}"
            return
    owner_phrase = next(
        (p for p in scene.parse.phrases if p.first == filler.last + 1 and p.prep == "ل" and not filler.how.endswith("ل")),
        None,
    )
    if owner_phrase is not None:
        inner = Filler(owner_phrase.first, owner_phrase.last, owner_phrase.head, filler.how)
        answer = scene.answer(inner, metonyms)
        if answer is not None:
            yield party(scene, inner, answer), inner, f"of:{answer.basis}"
            return
    head = scene.words[filler.head]
    if head.pronoun and head.pos == "noun":
        owner = antecedent(scene, Filler(filler.head, filler.head, filler.head, filler.how, True), discourse)
        if owner is not None:
            yield owner, filler, "owner"
