"""The country that an act of words counts to where its own words name none: the one that its documents are
about (the United Nations call for a ceasefire, in an article on Sudan).
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence

from marsad.lexicon.codebook import load_codebook
from marsad.lexicon.places import load_places
from marsad.weigh.facts import Facts

_LEAST = 2
"""One claim in a country does not yet make an article on it."""
_WORDS = frozenset({1, 3})
"""The quad classes of what is said, agreed and talked about."""


def lands_of_documents(claims: Iterable[Facts]) -> dict[str, str]:
    """The country that each document is about, where that is clear: at least two of its claims, and at least
    half of its sentences that name a country, are of it. Whose words or talks they are does not count; an
    accusation, what it says and its denial in one sentence count once.
    """
    named: defaultdict[str, defaultdict[int, list[frozenset[str]]]] = defaultdict(lambda: defaultdict(list))
    for claim in claims:
        if found := _countries(claim):
            named[claim.document][claim.sentence].append(found)
    clear: dict[str, str] = {}
    for document, sentences in named.items():
        counts = Counter(code for found in sentences.values() for code in sorted(frozenset().union(*found)))
        (first, most), *rest = counts.most_common(2)
        told = sum(first in one for found in sentences.values() for one in found)
        if told >= _LEAST and 2 * most >= len(sentences) and (not rest or rest[0][1] < most):
            clear[document] = first
    return clear


def about_country(members: Sequence[Facts], lands: Mapping[str, str]) -> str | None:
    """The country that the claims of one event count to beside those that they name: where all of them are
    words or talks, and none names a place or a recipient of a country. Null where their documents do not
    agree.
    """
    if any(not _spoken(claim) or _own(claim) for claim in members):
        return None
    found = {lands.get(claim.document) for claim in members}
    return found.pop() if len(found) == 1 else None


def _spoken(claim: Facts) -> bool:
    return load_codebook().types[claim.event].quad in _WORDS


def _own(claim: Facts) -> set[str]:
    """The countries of its place and its recipients."""
    codes = {who.code for who in claim.recipient}
    codes |= {claim.place.country} if claim.place else set()
    return {code for code in codes if code in load_places().lands}


def _countries(claim: Facts) -> frozenset[str]:
    """The countries where or to whom a claim's act is done, and of a deed its doers'."""
    doers = set() if _spoken(claim) else {who.code for who in claim.actor}
    return frozenset(code for code in _own(claim) | doers if code in load_places().lands)
