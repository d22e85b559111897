"""Whether a name behind an office is another's than its holder's: of whom he serves or stands near, of his
bloc.
"""

from __future__ import annotations

from marsad.arabic.classes.grammar import grammar
from marsad.arabic.classes.particles import FROM
from marsad.extract.sentence.scene import Filler, Scene
from marsad.lexicon.load import rows_of


def is_anothers(scene: Scene, at: int, first: int, end: int) -> bool:
    """Whether a known name behind an office is not of its holder (مستشار للرئيس المصري عبد الفتاح السيسي)."""
    named = scene.answer(Filler(first, end - 1, first, "apposition"), metonyms=False)
    if named is None or named.id is None or first <= at + 1 or not scene.words[at + 1].prep:
        return False
    whole = scene.answer(Filler(at, end - 1, at, "apposition"), metonyms=False)
    return whole is not None and whole.id != named.id


def of_his_bloc(scene: Scene, at: int) -> bool:
    """Whether a name is of whom a body behind من is told by (النائب من كتلة فلان): no name of its member."""
    body = scene.words[at - 1]
    bare = not (body.article or body.prep or body.conj) and body.lemma in grammar().named_for
    return bare and at > 1 and scene.words[at - 2].folded == FROM


def in_service(scene: Scene, at: int, first: int, end: int) -> bool:
    """Whether a known name behind an open office is of whom its holder serves (مبعوث بوتين)."""
    known = [m for m in scene.named.matches[first] if m.kind == "actor" and m.end == end]
    whole = scene.answer(Filler(at, end - 1, at, "apposition"), metonyms=False) if known else None
    if whole is None or whole.id is not None or whole.name is None:
        return False
    people = (actor for match in known for actor in scene.lexicon.parties.actors(match))
    return any(actor.kind == "person" and actor.name in whole.name for actor in people)


def stands_near(scene: Scene, at: int) -> bool:
    """Whether a word says to whom the man of the office before it stands near, whose name follows (قيادي مقرب
    من الرئيس فلان)."""
    if scene.words[at].reading.number == "p":
        return False  # آمر كتيبة ثوار كذا
    rows = rows_of(scene.lexicon.ties, scene.shapes[at])
    return any(row.form == "participle" and row.kind in {"loyal_to", "opposes"} for row in rows)
