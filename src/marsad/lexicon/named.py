"""What the words of a sentence can name, looked up once, for the phrases that are cut from it."""

from __future__ import annotations

from collections.abc import Sequence

import msgspec

from marsad.arabic.grammar import grammar
from marsad.arabic.records import Word
from marsad.lexicon.parties import Match, Parties
from marsad.lexicon.parties_forms import Form, form
from marsad.lexicon.portfolios import with_portfolios

SERVANT = "عبد"


class Named(msgspec.Struct, frozen=True, gc=False):
    """For each word what it can be looked up as, and every name, adjective, agent and title that begins
    there, the longest first.
    """

    words: tuple[Word, ...]
    forms: tuple[Form, ...]
    matches: tuple[Sequence[Match], ...]

    def within(self, parties: Parties, first: int, end: int) -> Named:
        """The same of words ``first`` to ``end`` (exclusive) alone, counted from ``first``."""
        words, forms, matches = self.words[first:end], self.forms[first:end], self.matches[first:end]
        if any(matches):
            matches = tuple([self._short(parties, forms, first, at) for at in range(first, end)])
        return Named(words, forms, matches)

    def _short(self, parties: Parties, forms: tuple[Form, ...], first: int, at: int) -> Sequence[Match]:
        found, end = self.matches[at], first + len(forms)
        if not found:
            return found
        if found[-1].end > end:
            return parties.match(forms, at - first)  # with the longer names out, a guessed proclitic may go
        return [match.moved(-first) for match in found if match.end <= end]


def named(words: Sequence[Word], parties: Parties, before: Named | None = None) -> Named:
    """What words can name; ``before`` is the same of them as they were read first, often with no change."""
    words = tuple(words)
    if before is None:
        forms = tuple([form(word) for word in words])
    else:
        told = zip(words, before.words, before.forms, strict=True)
        forms = tuple([own if word is same else form(word) for word, same, own in told])
        if forms == before.forms:
            return before
    behind = {at + 1 for at, form in enumerate(forms) if SERVANT in form.first}  # عبد الملك الشامي: no title
    found = [[] if at in behind else parties.match(forms, at) for at in range(len(forms))]
    classes = grammar()
    if not classes.ministry.isdisjoint([word.stem for word in words]):
        return Named(words, forms, tuple(with_portfolios(words, found, classes)))
    return Named(words, forms, tuple(found))
