"""What an article is about: the countries it names, weighed, and the one it is about where that is clear."""

from __future__ import annotations

from collections.abc import Iterable

import msgspec
from msgspec.structs import replace

NAMED = 1.0
CLEAR_SHARE, CLEAR_LEAD, CLEAR_COUNT = 0.5, 2.0, 2.0
INTERNATIONAL = frozenset({"UNO", "EUR", "IGO", "NGO", "ISM", "IMG", "MNC"})


class Story(msgspec.Struct, frozen=True, gc=False):
    """``countries`` are ISO 3166 codes with their weights, heaviest first; ``main`` the story's country or
    null. ``short`` has the first word (bare, folded) of each body's and group's name in the article with
    its id.
    """

    countries: tuple[tuple[str, float], ...] = ()
    main: str | None = None
    short: tuple[tuple[str, str], ...] = ()

    def named(self, heads: Iterable[str]) -> str | None:
        """The id of the only body or group in the article whose name begins with one of these words."""
        wanted = frozenset(heads)
        found = {known for head, known in self.short if head in wanted}
        only = found.pop() if len(found) == 1 else ""
        return only or None

    @property
    def unnamed(self) -> Story:
        """The story for a noun that words behind it tell apart, so that it repeats no name."""
        return replace(self, short=())

    def doubtful(self, heads: Iterable[str]) -> bool:
        """Whether such a word may also mean a body that nouns alone name."""
        return any((head, "") in self.short for head in heads)

    def weight(self, code: str | None) -> float:
        """How much of the article is about a country; 0 where it is not named."""
        for known, weight in self.countries:
            if known == code:
                return weight
        return 0.0


def from_weights(mentions: Iterable[tuple[str, float]]) -> Story:
    """A story from weighed mentions of countries.

    A country is the main one when it is the only one, or has two mentions and either half of the whole
    weight or twice that of the next; a tie has no main country.
    """
    weights: dict[str, float] = {}
    for code, weight in mentions:
        if weight and len(code) == 3 and code not in INTERNATIONAL:
            weights[code] = weights.get(code, 0.0) + weight
    ranked = tuple(sorted(weights.items(), key=lambda item: (-item[1], item[0])))
    if not ranked:
        return Story()
    first, second = ranked[0][1], ranked[1][1] if len(ranked) > 1 else 0.0
    share = first / sum(weights.values())
    majority = first >= CLEAR_COUNT and first > second and share >= CLEAR_SHARE
    clear = majority or (first >= CLEAR_LEAD * second and (not second or first > NAMED))
    return Story(ranked, ranked[0][0] if clear else None)


def from_codes(codes: Iterable[str]) -> Story:
    """A story from plain counts: one code a mention."""
    return from_weights((code, NAMED) for code in codes)
