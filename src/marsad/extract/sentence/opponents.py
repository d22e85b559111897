"""A woman of the opposition, told by her name from the opposition as a whole, whose word is hers too (أوقفت
الشرطة المعارضة شيماء عيسى)."""

from __future__ import annotations

from collections.abc import Sequence

from msgspec.structs import replace

from marsad.arabic.classes.grammar import grammar
from marsad.arabic.records import NOMINAL, Word
from marsad.lexicon.named import Named
from marsad.lexicon.parties import Parties
from marsad.lexicon.parties_tables import Match

OPPOSITION, OPPONENT = "معارضة", "معارض"
NAMES_WITHIN = 4


def opponents(known: Named, words: Sequence[Word], parties: Parties) -> Named:
    """What the words can name, with one woman for the opposition where her name stands behind it."""
    women = [
        at
        for at, word in enumerate(words)
        if word.stem == OPPOSITION and word.article and _is_named(words, at) and _one(words, at)
    ]
    if not women:
        return known
    row = next(n for n, agent in enumerate(parties.tables.agents) if agent.lemma == OPPONENT)
    matches = list(known.matches)
    for at in women:
        matches[at] = [Match(at, at + 1, "agent", (row,))]
    return replace(known, matches=tuple(matches))


def _is_named(words: Sequence[Word], at: int) -> bool:
    """Whether a woman's given name and another name stand right behind a word."""
    if at + 2 >= len(words) or words[at + 1].conj or words[at + 1].prep:
        return False
    family = words[at + 2]
    return (
        words[at + 1].folded in grammar().womans_name
        and family.pos in NOMINAL
        and not (family.conj or family.prep)
    )


def _one(words: Sequence[Word], at: int) -> bool:
    """Whether the opposition as a whole is not meant: it owns nothing (مرشحة المعارضة), and is not what does
    something to her (انتقدت المعارضة شيماء عيسى)."""
    word, before = words[at], words[at - 1] if at else None
    if word.prep or before is None or before.pos == "prep":
        return True
    if before.pos != "verb":
        return bool(before.article or before.pronoun or before.pos in {"propn", "punct"})
    after = next((w for w in words[at + 3 : at + NAMES_WITHIN] if w.pos != "propn"), None)
    return after is not None and after.pos in NOMINAL and not (after.conj or after.prep)
