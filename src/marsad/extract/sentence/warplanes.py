"""Warplanes, told apart from women who fight, whose word is theirs too: what aircraft do, or have done to
them, stands beside (أغارت مقاتلة فرنسية على، أسقط الدفاع الجوي مقاتلة)."""

from __future__ import annotations

from collections.abc import Sequence

from msgspec.structs import replace

from marsad.arabic.classes.grammar import grammar
from marsad.arabic.records import Word
from marsad.lexicon.named import Named
from marsad.lexicon.parties import Parties

FIGHTER, AGENT, WARPLANE = "مقاتلة", "agent", "warplane"
WITHIN = 5


def warplanes(known: Named, words: Sequence[Word], parties: Parties) -> Named:
    """What the words can name, with a warplane for the woman where she is none."""
    flying = [at for at, word in enumerate(words) if word.stem == FIGHTER and _flies(words, at)]
    if not flying:
        return known
    row = next(n for n, agent in enumerate(parties.tables.agents) if agent.english == WARPLANE)
    matches = list(known.matches)
    for at in flying:
        one = at + 1
        matches[at] = [
            replace(m, entries=(row,)) if m.kind == AGENT and m.end == one else m for m in matches[at]
        ]
    return replace(known, matches=tuple(matches))


def _flies(words: Sequence[Word], at: int) -> bool:
    """Whether a verb of what aircraft do, or suffer, is the nearest one to a word."""
    before = next((w for w in reversed(words[max(at - WITHIN, 0) : at]) if w.pos == "verb"), None)
    after = next((w for w in words[at + 1 : at + WITHIN] if w.pos == "verb"), None)
    verb = before or after
    return verb is not None and verb.lemma in grammar().flown
