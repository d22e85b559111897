"""The codebook as data: PLOVER 2.0's types, modes, contexts and CAMEO codes. From ``resources/codebook/``."""

from __future__ import annotations

from functools import cache

import msgspec

from marsad.tables import table

CODEBOOK = "plover-2.0"
"""The codebook that every record is coded in."""


class EventType(msgspec.Struct, frozen=True):
    """One of the 16 types: its quad class (1-4), its score and its modes' scores on PLOVER's scale."""

    name: str
    quad: int
    score: float
    modes: dict[str, float]
    definition: str


class ContextType(msgspec.Struct, frozen=True):
    """One of the 37 contexts with the folded words (as word tuples) that set it.

    A word does not count inside one of the ``unless`` phrases; the context gives way to any ``not_with`` it.
    """

    name: str
    definition: str
    words: tuple[tuple[str, ...], ...]
    unless: tuple[tuple[str, ...], ...] = ()
    not_with: frozenset[str] = frozenset()


class OrdinaryScene(msgspec.Struct, frozen=True):
    """A scene that is not political by itself (sport, family, accident), with the folded words that set it.

    ``neutral`` are sectors whose presence does not make it political; ``figures`` the modes whose weapons are
    figures of speech in it; ``types`` the types of act that it dismisses, all where it is empty. ``whoever``:
    it dismisses what anybody does; ``outcomes``: those killed or hurt with nobody's hand in it; ``doers``:
    what its own words do, whomever it comes upon; ``quiet``: it dismisses nothing where protesters are told
    of.
    """

    name: str
    definition: str
    words: tuple[tuple[str, ...], ...]
    neutral: frozenset[str] = frozenset()
    figures: frozenset[str] = frozenset()
    types: frozenset[str] = frozenset()
    whoever: bool = False
    doers: bool = False
    outcomes: bool = False
    quiet: bool = False


class Codebook(msgspec.Struct, frozen=True):
    """Types by name, contexts, CAMEO codes by ``EVENT`` and ``EVENT/mode``, the sectors of private people,
    ordinary scenes.
    """

    types: dict[str, EventType]
    contexts: tuple[ContextType, ...]
    cameo: dict[str, str]
    private: frozenset[str] = frozenset()
    ordinary: tuple[OrdinaryScene, ...] = ()

    def score(self, event: str, modes: tuple[str, ...]) -> float:
        """The PLOVER score of a type with modes: the strongest mode's, or the type's own."""
        kind = self.types[event]
        scores = [kind.modes[mode] for mode in modes if mode in kind.modes]
        return max(scores, key=abs) if scores else kind.score

    def cameo_code(self, event: str, modes: tuple[str, ...]) -> str | None:
        """The nearest CAMEO code: the first mode's that the table knows, or the type's."""
        for mode in modes:
            if f"{event}/{mode}" in self.cameo:
                return self.cameo[f"{event}/{mode}"]
        return self.cameo.get(event)


@cache
def load_codebook() -> Codebook:
    """The codebook that ships with marsad, without the rest of the lexicon."""
    return msgspec.msgpack.decode(table("codebook.msgpack"), type=Codebook)
