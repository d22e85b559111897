"""Who does an act beside its doer (شاركت القوات التركية إلى جانب الجيش الحر في القصف).

Behind a comma they are parties that ``joined`` finds.
"""

from __future__ import annotations

from marsad.arabic.grammar import grammar
from marsad.arabic.marks import QUOTES
from marsad.extract.parties.coreference import Discourse
from marsad.extract.parties.parties import Cast, cast
from marsad.extract.roles.act import overlapping
from marsad.extract.sentence.scene import Filler, Scene

TOGETHER = frozenset({"ASSAULT", "MOBILIZE", "COERCE", "CONSULT", "COOPERATE", "AID", "PROTEST"})


def with_companions(scene: Scene, event: str, actor: Cast, discourse: Discourse) -> Cast:
    """The doers of an act that several can do, with whom an expression right behind them joins to them."""
    if event not in TOGETHER:
        return actor
    for filler in actor.fillers:
        first = None if filler.pronoun else _behind_expression(scene, filler.last + 1)
        number = scene.parse.phrase_of[first] if first is not None else -1
        if first is None or number < 0:
            continue
        beside = Filler(first, scene.parse.phrases[number].last, first, "companion")
        more = cast(scene, "actor", (beside,), discourse, metonyms=True)
        if more.parties and not any(overlapping(p, a) for p in more.parties for a in actor.parties):
            return Cast(
                (*actor.parties, *more.parties), (*actor.fillers, *more.fillers), (*actor.why, *more.why)
            )
    return actor


def _behind_expression(scene: Scene, at: int) -> int | None:
    """The word behind an expression for company that begins at a word."""
    words = scene.words
    for expression in grammar().companion:
        end = at + len(expression)
        if tuple(word.folded for word in words[at:end]) == expression:
            end += end < len(words) and words[end].text in QUOTES
            return end if end < len(words) else None
    return None
