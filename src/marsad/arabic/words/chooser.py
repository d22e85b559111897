"""The chooser: which of a word's candidates holds in its sentence.

A log-linear model with averaged weights, learned by ``genscripts/arabic_chooser.py``. What speaks for a
candidate out of context is summed once a word; what its neighbours say is added up once for each kind of
word (:mod:`marsad.arabic.words.weights`). Agreement that admits no doubt is not left to the weights.
"""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from marsad.arabic.classes.grammar import grammar
from marsad.arabic.words.candidates import Candidate
from marsad.arabic.words.faces import Entry, Mark
from marsad.arabic.words.weights import Bundle, Model

_FINITE = frozenset({"VP", "VR"})
THIRD = 3
_GOVERNING = frozenset({"PT", "CJ", "PR", "AV", "RL"})
_BARE = frozenset({"N", "A", "PN"})
Ranked = tuple[tuple[Candidate, int, Mark], ...]
"""Candidates, each with its place among all of its word and with what it tells those behind it."""


def signs_ahead(entries: Sequence[Entry]) -> list[str]:
    """For each word the first sign behind it in its clause; ``$`` where there is none."""
    found = [""] * len(entries)
    ahead = "$"
    for at in range(len(entries) - 1, -1, -1):
        found[at] = ahead
        ahead = entries[at].sign or ahead
    return found


class Trail:
    """What has been chosen so far in a sentence, as far as it bears on the next word."""

    __slots__ = ("alone", "form", "form_before", "lemma", "one", "two", "verbs")

    def __init__(self) -> None:
        self.one = self.two = self.form = self.form_before = self.lemma = "^"
        self.alone: Bundle = ("1^", "w^", "g^")
        self.verbs = "0"

    def add(self, mark: Mark, lemma: str) -> None:
        """Go one word on."""
        self.two, self.one = self.one, mark.one
        self.form_before, self.form = self.form, mark.form
        self.lemma, self.alone = lemma, mark.alone
        if mark.verbs == "n":
            self.verbs = "0n" if self.verbs[0] == "0" else self.verbs
        elif mark.verbs:
            self.verbs = mark.verbs


def neighbour_features(trail: Trail, after: Sequence[Entry], ahead: str) -> list[str]:
    """The names of the rows that apply between what stands before a word and up to two entries after it,
    ``ahead`` being the first sign of a clause behind it.
    """
    return [*trail.alone, *(after[0].alone if after else NOTHING), *joint_features(trail, after, ahead)]


def joint_features(trail: Trail, after: Sequence[Entry], ahead: str) -> list[str]:
    """Those of the rows that two or more neighbours name together."""
    one, verbs = trail.one, trail.verbs
    face, doer = (after[0].face, after[0].doer) if after else ("$", "")
    second = after[1].face if len(after) > 1 else "$"
    return [
        f"2{trail.two} {one}",
        f"b{one} {face}",
        f"f{one} {trail.form_before}",
        f"h{verbs} {one}",
        f"o{face} {second}",
        f"d{verbs} {doer}" if after else "d",
        f"a{verbs} {ahead}",
    ]


NOTHING: Bundle = ("n$", "m$", "s")


def _allowed(trail: Trail, entries: Sequence[Entry], at: int, men: bool) -> Ranked:
    """The candidates of word ``at`` that may stand there. Most often all: what grammar forbids is rare.

    What stands before allows some (:func:`_behind`); behind عادة ما is a present where there may be one
    (السلطات عادة ما تمنع, none who abstained). ``men`` behind the word are no owners and have no feminine
    verb, and at the head of a sentence a verb agrees with the noun behind it.
    """
    ranked = _behind(trail, entries[at]) if trail.one in _GOVERNING else entries[at].unruled
    if at > 1 and trail.lemma == "ان" and entries[at - 2].folded.lstrip("وف") in grammar().before_an:
        ranked = _finite(ranked)
    if trail.one == "RL" and at > 1 and entries[at - 2].folded in grammar().often:
        ranked = tuple(r for r in ranked if r[0].label == "VR" and r[0].reading.person == THIRD) or ranked
    if men:
        return _without_owned(_without_women(ranked)) or ranked
    if at == 0 and len(entries) > 1 and entries[1].shown:
        return _agreeing(ranked, entries[1].shown)
    return ranked


def _behind(trail: Trail, entry: Entry) -> Ranked:
    """The candidates that may stand behind a word that governs: behind قد is a finite verb, behind لم and لن
    one in the present; without a particle before it no present ends in وا (تعرضوا is then a past), and what
    may be a verb with a pronoun behind الذي is one (الذين رفضهم الناخبون).
    """
    ranked = entry.ranked
    if trail.one == "RL" and all(r[0].pronoun for r in ranked):
        return _finite(ranked)
    if trail.one != "PT":
        return ranked
    if trail.lemma in grammar().before_present:
        found = tuple(r for r in ranked if r[0].label == "VR")
        if found:
            return found
    return _finite(ranked) if trail.lemma in grammar().before_verbs else ranked


def _men_ahead(entries: Sequence[Entry]) -> list[bool]:
    """Of each word whether men in ون or ان stand behind it, an adverb aside: no feminine verb has them for
    its subject (تجمع أمس متظاهرون is a past of form V)."""
    men = [*[entry.men for entry in entries], False, False]
    return [bool(second if first is None else first) for first, second in pairwise(men[1:])]


def choose(entries: Sequence[Entry], model: Model) -> list[Candidate]:
    """One candidate a word, from left to right. Linear in the number of words."""
    chosen: list[Candidate] = []
    trail = Trail()
    signs, men = signs_ahead(entries), _men_ahead(entries)
    for at, entry in enumerate(entries):
        best, _, mark = entry.ranked[0]
        if len(entry.ranked) > 1:
            after = entries[at + 1 : at + 3]
            bundles = trail.alone, after[0].alone if after else NOTHING
            scores = model.scores(entry, bundles, joint_features(trail, after, signs[at]))
            allowed = _allowed(trail, entries, at, men[at])
            if allowed is entry.ranked:
                best, _, mark = allowed[scores.index(max(scores))]
            else:
                best, _, mark = max(allowed, key=lambda one: scores[one[1]])
        chosen.append(best)
        trail.add(mark, best.reading.lemma)
    return chosen


def _finite(ranked: Ranked) -> Ranked:
    """The finite verbs among the candidates, where there are any (بعد أن خطفتهم)."""
    return tuple(r for r in ranked if r[0].label in _FINITE) or ranked


def _without_owned(ranked: Ranked) -> Ranked:
    """The candidates without nouns that the men behind would own, where one is a verb: in ون they own nothing
    (منذ قتل المسلحون الضابط).
    """
    if not any(r[0].label in _FINITE for r in ranked):
        return ranked
    return tuple(r for r in ranked if r[0].label not in _BARE or r[0].article or r[0].pronoun)


def _agreeing(ranked: Ranked, gender: str) -> Ranked:
    """Of a past of form V or VI and a present with ت at the head of a sentence, the one that agrees with the
    noun behind it (تواصل القصف, تواصل القوات); both where only one is at hand.
    """
    past = tuple(r for r in ranked if r[0].label == "VP" and r[0].reading.lemma[:1] == "ت")
    present = tuple(r for r in ranked if r[0].label == "VR" and r[0].reading.gender == "f")
    wrong = present if gender == "m" else past
    return tuple(r for r in ranked if r not in wrong) if past and present else ranked


def _without_women(ranked: Ranked) -> Ranked:
    """The candidates but for verbs of the present with a feminine subject."""
    return tuple(r for r in ranked if r[0].label != "VR" or r[0].reading.gender != "f")
