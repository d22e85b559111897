"""Whom a predicate is said of, whose noun an adjective describes."""

from __future__ import annotations

from marsad.arabic.classes.grammar import grammar
from marsad.arabic.clauses.clauses import Clause
from marsad.extract.sentence.scene import Filler, Scene
from marsad.extract.ties.described_before import BESIDE
from marsad.extract.ties.tie_copulas import is_copula
from marsad.extract.ties.tie_receivers import fillers

OPENING = frozenset({"(", "،", ","})


def predicated(scene: Scene, part: Filler) -> tuple[Filler, ...]:
    """Whom the noun that an adjective describes is itself said of (هي القوة المسيطرة، يعد الفصيل القوة
    المهيمنة)."""
    number = scene.parse.phrase_of[part.first]
    if number < 0 or scene.parse.phrases[number].first != part.first:
        return ()
    if part.first > 1 and scene.words[part.first - 1].pos == "pron":
        apart = part.first > BESIDE and scene.words[part.first - 2].text in OPENING  # الجهاز، وهو قوة موالية
        before = scene.parse.phrase_of[part.first - 2 - apart]
        said_of = fillers(scene, (before,)) if before >= 0 else ()
        who = bool(said_of) and (
            not apart or scene.answer(said_of[0]) is not None or _band(scene, said_of[0])
        )
        return said_of if who else ()
    clauses = (c for c in scene.parse.clauses if _predicate(scene, c, number) and is_copula(scene, c))
    return next((fillers(scene, c.subject) for c in clauses), ())


def _band(scene: Scene, filler: Filler) -> bool:
    """Whether a bare noun for a band opens words behind which its name stands (سرايا الثأر، وهي فصيل)."""
    named = filler.first < filler.last and not filler.pronoun
    return named and band_noun(scene, filler.first)


def band_noun(scene: Scene, at: int) -> bool:
    """Whether a word is a noun for a band without the article."""
    word = scene.words[at]
    return not word.article and not {word.lemma, word.stem}.isdisjoint(grammar().band)


def _predicate(scene: Scene, clause: Clause, number: int) -> bool:
    """Whether a phrase is the object of a clause, or stands bare right behind its subject."""
    if number in clause.object or not clause.subject:
        return number in clause.object
    phrase, before = scene.parse.phrases[number], scene.parse.phrases[clause.subject[-1]]
    near = phrase.first == before.last + 1 and before.first > clause.verb
    return near and not phrase.prep and not phrase.conj
