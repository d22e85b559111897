"""Places in a sentence, and the point or country that each means.

:func:`find_places` gives the mentions, left to right and without overlap; :func:`resolve_place` chooses among
the candidates of one by its class noun, the story's countries and size. Offsets are those of the words.
"""

from __future__ import annotations

from collections.abc import Collection, Sequence

from marsad.arabic.classes.grammar import grammar
from marsad.arabic.letters.marks import CLOSING, OPENING
from marsad.arabic.records import Word
from marsad.lexicon.places import PlaceLexicon, load_places
from marsad.model.claim import Place
from marsad.resolve.places.choose import choose
from marsad.resolve.places.find import Finder
from marsad.resolve.places.records import PlaceMention, Resolved, Story
from marsad.resolve.places.within import lies_in, set_inside

COUNTRY, LONGEST = "country", 5

__all__ = [
    "PlaceMention",
    "Resolved",
    "Story",
    "explain_place",
    "find_places",
    "lies_in",
    "resolve_place",
    "settle_places",
]


def find_places(
    words: Sequence[Word], lexicon: PlaceLexicon, text: str | None = None, sure: Collection[int] = ()
) -> list[PlaceMention]:
    """The places that a sentence names, in order.

    ``text`` is the text that the offsets point into; with it each mention's ``text`` is its exact slice,
    without it the words are joined again with spaces. Linear in the number of words. Names inside longer
    names (a newspaper's, a party's) are found too: leaving them out is the caller's business, and so is
    :func:`settle_places` once the story is known. At the words ``sure`` a town stands if they may name one;
    one that a treaty is named by (اتفاق أوسلو) is no place.
    """
    found = set_inside(Finder(words, lexicon, text, sure).run(), words, lexicon)
    return [m for m in found if not (_names_a_treaty(m, words) or _names_an_operation(m, words))]


def _names_a_treaty(mention: PlaceMention, words: Sequence[Word]) -> bool:
    """Whether a town stands right behind the noun of a treaty and is its name; a state has made it (اتفاق
    إيران)."""
    before = words[mention.first - 1] if mention.first else None
    if before is None or before.article or before.pronoun or mention.prep or mention.relative:
        return False
    towns = mention.noun is None and not any(one.kind == COUNTRY for one in mention.candidates)
    treaty = not grammar().treaty.isdisjoint((before.stem, before.lemma))
    return treaty and towns and not words[mention.first].conj


def _names_an_operation(mention: PlaceMention, words: Sequence[Word]) -> bool:
    """Whether a name ends several words between quotation marks behind the noun of an operation (عملية «درع
    الفرات»): these are what it is called."""
    if mention.last >= len(words) or words[mention.last].text not in CLOSING:
        return False
    near = range(mention.first - 2, max(mention.first - LONGEST, 0), -1)
    opened = next((n for n in near if words[n].text in OPENING), 0)
    return opened > 0 and words[opened - 1].lemma in grammar().operation


def settle_places(mentions: Sequence[PlaceMention], story: Story) -> list[PlaceMention]:
    """The mentions without the doubtful ones that are in no town of the story's own country."""
    return [
        mention
        for mention in mentions
        if not mention.doubtful or any(place.iso3 == story.main for place in mention.candidates)
    ]


def explain_place(
    mention: PlaceMention, story: Story, lexicon: PlaceLexicon | None = None, published: str | None = None
) -> Resolved:
    """The place that a mention means in a story, with the rule that decided and the runner-up.

    A country, or a part of one, has no coordinates: it is no point on the map. A name that only its class
    noun vouches for has the story's country where that is clear, and no coordinates. ``published`` is the
    article's ISO date, for countries that were part of another one then.
    """
    return choose(mention, story, lexicon or load_places(), published)


def resolve_place(
    mention: PlaceMention, story: Story, lexicon: PlaceLexicon | None = None, published: str | None = None
) -> Place:
    """The place that a mention means in a story; see :func:`explain_place`."""
    return explain_place(mention, story, lexicon, published).place
