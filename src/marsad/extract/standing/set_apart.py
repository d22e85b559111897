"""Clauses that a word for "but" or "while" sets apart from what was said before, with no comma between."""

from __future__ import annotations

from functools import lru_cache

from marsad.arabic.classes.grammar import grammar
from marsad.extract.sentence.scene import Scene

BARE = "لكن"
CLAUSE = frozenset({"noun", "propn", "num", "verb", "demonstrative"})


def set_apart(scene: Scene, last: int, at: int) -> bool:
    """Whether a new clause opens between the last word of an expression and an act behind it, so that the
    expression says nothing of that (كان من المتوقع أن ينسحب الجيش لكنه قصف المدينة، إلا أنه قصفها)."""
    for n in _openers(scene):
        if last < n < at:
            past = scene.words[at].reading.tense == "past"
            return past or scene.words[n].stem not in grammar().contrasting
    return False


@lru_cache(maxsize=4)
def _openers(scene: Scene) -> tuple[int, ...]:
    """The words with which such clauses open."""
    classes, words = grammar(), scene.words
    found = []
    for n in scene.where(classes.but | classes.contrasting):
        word, after = words[n], words[n + 1] if n + 1 < len(words) else None
        if after is None:
            continue
        if word.stem == BARE or word.stem in classes.contrasting:
            opens = bool(word.pronoun) or after.pos in CLAUSE  # not لكن غير مؤكد، فيما بينهم
        else:
            opens = after.stem in classes.complementizer
        if opens:
            found.append(n)
    return tuple(found)
