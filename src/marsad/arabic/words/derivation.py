"""Verbal nouns and participles: the verb that a noun or adjective belongs to.

``قصف`` and ``استهداف`` are what ``قصف`` and ``استهدف`` name as acts; ``معتقل`` is who was, or who did, what
``اعتقل`` says. The links are compiled from the dictionary's verbs (``genscripts/arabic_derived.py``).
"""

from __future__ import annotations

from functools import lru_cache
from typing import Literal

import msgspec

from marsad.arabic.words.lexicon import load_lemmas
from marsad.tables import table

Kind = Literal["verbal_noun", "active_participle", "passive_participle"]
_KINDS: dict[str, Kind] = {"n": "verbal_noun", "a": "active_participle", "p": "passive_participle"}


class Derivation(msgspec.Struct, frozen=True, gc=False):
    """A verb (its folded lemma) and what of it a word is."""

    verb: str
    kind: Kind


@lru_cache(maxsize=1)
def _table() -> dict[str, list[tuple[str, str]]]:
    return msgspec.json.decode(table("arabic/derived.json"), type=dict[str, list[tuple[str, str]]])


def derivations(lemma: str) -> tuple[Derivation, ...]:
    """The verbs that a folded noun or adjective may be derived from, the most common verb first.

    A sound participle of the forms II to X is spelt the same for doer and done-to and comes as both; empty
    for words that come from no verb known.
    """
    known = _table().get(lemma)
    if known is None:
        return ()
    levels = load_lemmas()
    found = [Derivation(verb, _KINDS[kind]) for verb, kind in known]
    return tuple(sorted(found, key=lambda d: -levels.get("V" + d.verb, 0)))


def is_verbal_noun(lemma: str) -> bool:
    """Whether a noun is the verbal noun of a known verb."""
    rows = _table().get(lemma)
    return rows is not None and "verbal_noun" in [_KINDS[kind] for _, kind in rows]
