"""Aircraft without a pilot: what stands behind the pilot is none of his."""

from __future__ import annotations

from collections.abc import Sequence

from marsad.arabic.classes.grammar import grammar
from marsad.arabic.records import COMMON_NOUNS, Word
from marsad.extract.sentence.marches import MARCH

VERB_BACK = 5


def marched(words: Sequence[Word], at: int) -> bool:
    """Whether what looks like an adjective of a force is the march that it breaks up (فرقت قوات الأمن
    المسيرة): behind such a verb, and a body told by its owner that is no craft."""
    word, owner, body = words[at], words[at - 1], words[at - 2] if at > 1 else None
    if word.stem != MARCH or not word.article or word.conj or word.prep or body is None:
        return False
    told = owner.article and owner.pos in COMMON_NOUNS and body.pos in COMMON_NOUNS and not body.article
    if not told or not grammar().craft.isdisjoint({owner.lemma, body.lemma}):
        return False
    verb = next((w for w in reversed(words[max(at - VERB_BACK, 0) : at]) if w.pos == "verb"), None)
    return verb is not None and verb.lemma in grammar().march_verb


def behind_pilots(words: Sequence[Word]) -> frozenset[int]:
    """The nouns behind the pilot whom an aircraft does without (قصفت طائرة بدون طيار | سيارة): he owns none,
    and without is only he; and the march or drone right behind a definite noun for no craft (فرقت الشرطة |
    المسيرة): it describes none but aircraft and vessels."""
    pilots, without, found = grammar().pilot, grammar().without, set[int]()
    for at in range(2, len(words)):
        word, before = words[at], words[at - 1]
        opener = words[at - 2]
        if before.stem in pilots and (opener.pos in {"prep", "particle"} or opener.folded in without):
            if word.pos in {"noun", "num", "propn"}:
                found.add(at)
        elif word.stem == MARCH and word.article and not (word.conj or word.prep):
            of_craft = before.lemma in grammar().craft or before.pos not in COMMON_NOUNS | {"propn"}
            if before.article and not of_craft:
                found.add(at)
    return frozenset(found)
