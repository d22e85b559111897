"""One sentence as the finders of names see it: what each word can be part of."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import Literal

import msgspec

from marsad.arabic.classes.grammar import grammar
from marsad.arabic.letters.endings import ARTICLE, PROCLITICS
from marsad.arabic.letters.fold import key
from marsad.arabic.records import NAMELIKE, Word
from marsad.lexicon.naming import Naming
from marsad.lexicon.parties import Parties
from marsad.lexicon.parties_forms import Form, bare, form
from marsad.lexicon.parties_tables import Match
from marsad.lexicon.places import ALONE, PlaceLexicon
from marsad.lexicon.sectors import PERSONS
from marsad.resolve.places.places import find_places
from marsad.resolve.places.records import PlaceMention

SURE, LIKELY, NONE = 2, 1, 0
LONG = 5
COMMON, EVERYDAY, RARE = 9, 8, 6
NameKind = Literal["PER", "LOC", "ORG"]
SETTLED = frozenset({"city", "province", "district", "point"})
HAMZA = frozenset("أإآ")


class Found(msgspec.Struct, frozen=True, gc=False):
    """Words ``first`` to ``last`` (exclusive) found to be a name; of overlapping ones the higher ``rank``
    stays.
    """

    kind: NameKind
    first: int
    last: int
    rank: int
    basis: str
    match: Match | None = None


@dataclass(frozen=True, eq=False)
class NameScene:
    """A sentence's words with what the lexicon says of each."""

    words: Sequence[Word]
    parties: Parties
    places: PlaceLexicon
    naming: Naming
    frequency: Mapping[str, int]

    @cached_property
    def forms(self) -> tuple[Form, ...]:
        """The look-up forms of each word."""
        return tuple(form(word) for word in self.words)

    @cached_property
    def matches(self) -> tuple[list[Match], ...]:
        """What the party lexicon knows to begin at each word."""
        return tuple(self.parties.match(self.forms, at) for at in range(len(self.words)))

    @cached_property
    def mentions(self) -> tuple[PlaceMention, ...]:
        """The places that the sentence names."""
        return tuple(find_places(self.words, self.places))

    @cached_property
    def strengths(self) -> tuple[int, ...]:
        """How surely each word is part of a person's name: ``SURE``, ``LIKELY`` or ``NONE``."""
        return tuple(self._strength(at) for at in range(len(self.words)))

    def plain(self, at: int) -> frozenset[str]:
        """The folded forms of a word without article, with and without its proclitics."""
        return frozenset(self.forms[at].plain)

    def part(self, at: int) -> bool:
        """Whether a word is part of somebody's name in the tables."""
        naming, own = self.naming, self.plain(at)
        listed = own & naming.given or own & naming.family or own & naming.foreign
        return bool(listed) or self.parties.is_given_name(self.words[at])

    def definite(self, at: int) -> bool:
        """Whether a word has an article."""
        word = self.words[at]
        if word.article and word.prep and bare(key(word.folded)) in self.naming.foreign:
            return False  # كالدويل
        sure = word.text[len(ARTICLE) : len(ARTICLE) + 1] in HAMZA  # الأوسكار
        if not (word.reading.known or word.conj or sure) and bare(word.folded) in self.naming.foreign:
            return False  # اليخاندرو
        return word.article or (word.folded.startswith(ARTICLE) and word.text[:1] not in HAMZA)

    def kinds(self, at: int) -> frozenset[str]:
        """The kinds of things, of one word or several, that begin at a word beyond doubt."""
        return frozenset(match.kind for match in self.matches[at] if not match.weak)

    def is_place(self, at: int) -> bool:
        """Whether a word is the name of a place that needs no sign."""
        found = (self.places.candidates(token) for token in self.plain(at))
        known = any(place.level == ALONE for places in found for place in places)
        return known or bool(self.kinds(at) & {"country", "capital"}) or self._region(at)

    def _region(self, at: int) -> bool:
        """Whether a word alone is a region of ``resources/names/known.tsv``."""
        return any(
            name.kind == "LOC" and not name.weak and len(name.words) == 1
            for token in self.forms[at].first
            for name in self.naming.known.get(token, ())
        )

    def is_head(self, at: int) -> bool:
        """Whether a word can begin the name of a body."""
        return bool(self.plain(at) & self.naming.heads.keys()) and self.words[at].pos in NAMELIKE

    @cached_property
    def inside(self) -> frozenset[int]:
        """The words inside titles and nouns of several words (باسم in المتحدث باسم)."""
        return frozenset(
            at
            for matches in self.matches
            for match in matches
            if match.kind in {"title", "agent"}
            for at in range(match.start + 1, match.end)
        )

    def labelled(self, at: int) -> bool:
        """Whether a word is the noun of a body whose proper name stands behind it (شركة، قناة)."""
        heads = self.naming.heads
        return any(heads.get(token) in {"label", "common", "proper"} for token in self.plain(at))

    @cached_property
    def sport(self) -> bool:
        """Whether a sentence tells of sport."""
        return any(self.plain(at) & self.naming.sport for at in range(len(self.words)))

    def body_end(self, at: int) -> int:
        """The word behind a club's or company's name that begins at a word and is nobody's; the word itself
        where none does.
        """
        for token in self.forms[at].first:
            for name in self.naming.known.get(token, ()):
                end = at + len(name.words)
                alone = len(name.words) == 1
                person = alone and (self.titled(at) or self.part(at) or self._behind_name(at))
                person = person and not (at > 0 and self.labelled(at - 1))
                if name.kind != "ORG" or name.weak or person or end > len(self.words):
                    continue
                inner = zip(name.words[1:], self.forms[at + 1 : end], strict=True)
                if all(word in form.inner for word, form in inner):
                    return end
        return at

    def _behind_name(self, at: int) -> bool:
        """Whether what stands before a word is part of somebody's name, and no title (باسم لوفتهانزا)."""
        return at > 0 and at - 1 not in self.inside and self.part(at - 1)

    def listed(self, at: int) -> bool:
        """Whether a word is part of somebody's name in the tables and no ordinary word of the dictionary."""
        word = self.words[at]
        return (not word.reading.known or word.pos == "propn") and self.part(at)

    def whole(self, at: int) -> bool:
        """Whether what looks like a proclitic is the first letter of a name (وارن، بيانكي)."""
        word = self.words[at]
        own, naming = bare(key(word.folded)), self.naming
        if not (word.conj or word.prep):
            return False
        if any(
            not (name.weak and word.reading.known) and self._reads(name.words, at)
            for name in naming.known.get(own, ())
        ):
            return True
        if word.article and own not in naming.foreign:
            return False
        listed = any(own in names for names in (naming.given, naming.family, naming.foreign))
        first = self.words[at - 1] if at else None
        behind = first is not None and (
            self.parties.is_given_name(first) or bare(first.folded) in naming.foreign
        )
        strange = not word.reading.known and word.conj != "و"
        if (behind or self.titled(at)) and (listed or strange):
            return True
        if not word.reading.known and at > 0 and self.labelled(at - 1):
            return True
        return listed and not (word.reading.known or key(word.stem) in naming.given)

    def _reads(self, name: Sequence[str], at: int) -> bool:
        """Whether a known name of one word or more stands at a word, its first letter with it."""
        rest = self.forms[at + 1 : at + len(name)]
        whole = len(rest) == len(name) - 1
        return whole and all(word in form.inner for word, form in zip(name[1:], rest, strict=True))

    def titled(self, at: int) -> bool:
        """Whether a definite noun for one person stands right before a word."""
        return at > 0 and self.definite(at - 1) and self.announces(at - 1) and not self.words[at - 1].pronoun

    def cut(self, at: int) -> bool:
        """Whether a conjunction or preposition is written onto a word."""
        word = self.words[at]
        return (bool(word.conj or word.prep) and not self.whole(at)) or self._joined(at)

    def _joined(self, at: int) -> bool:
        """Whether the first letter of an unknown word is a conjunction or preposition before a known name
        (بأوهايو, وسوني).
        """
        word, rest = self.words[at], self.words[at].folded[1:]
        if word.reading.known or word.conj or word.prep or word.folded[:1] not in PROCLITICS or self.part(at):
            return False
        naming = self.naming
        settled = any(place.level == ALONE for place in self.places.candidates(rest))
        return settled or rest in naming.known or rest in naming.family or rest in naming.foreign

    def common(self, at: int, least: int = COMMON) -> bool:
        """Whether a word that the dictionary knows is an everyday one."""
        word = self.words[at]
        often = max(self.frequency.get(word.folded, 0), self.frequency.get(word.stem, 0))
        return word.reading.known and word.pos != "propn" and often >= least

    def is_class(self, at: int, settled: bool = False) -> bool:
        """Whether a word is a class noun of places (مدينة); ``settled``: one that is no part of the name
        behind it.
        """
        found = [noun for token in self.plain(at) if (noun := self.places.classes.get(token)) is not None]
        return any(not settled or noun.precision in SETTLED or "country" in noun.kinds for noun in found)

    def announces(self, at: int) -> bool:
        """Whether a word is a title or a noun for one person."""
        word = self.words[at]
        role = word.pos in NAMELIKE and self.plain(at) & self.naming.roles
        if role and (self.definite(at) or not self.parties.is_given_name(word)):
            return True
        for match in self.matches[at]:
            if match.kind == "title":
                return True
            if match.kind == "agent" and not match.plural:
                return self.parties.tables.agents[match.entries[0]].kind in PERSONS
        return False

    def _ends_name(self, at: int) -> bool:
        """Whether what looks like a preposition or a verb is a name (علي، يحيى): behind a given name, with
        nothing to govern.
        """
        given = self.parties.is_given_name
        if not at or not (given(self.words[at]) and given(self.words[at - 1])) or self.words[at].pronoun:
            return False
        after = self.words[at + 1] if at + 1 < len(self.words) else None
        if after is None or after.pos not in NAMELIKE or after.prep or after.conj:
            return True
        shown = self.words[at].text.endswith("ي")
        return shown and self.part(at + 1) and not (self.definite(at + 1) or self.common(at + 1, EVERYDAY))

    def _strength(self, at: int) -> int:
        word = self.words[at]
        if at in self.inside or word.pos == "punct" or not word.folded.isalpha() or len(word.folded) < 2:
            return NONE
        if word.pronoun:
            own, naming = word.folded, self.naming
            listed = own in naming.foreign or own in naming.given or own in naming.family
            return LIKELY if listed and len(own) >= LONG and self.frequency.get(own, 0) < EVERYDAY else NONE
        if word.pos in {"prep", "verb"} and self._ends_name(at):
            return SURE
        if word.pos == "verb" and word.conj and self.whole(at):
            return LIKELY
        if word.pos == "verb" and self.titled(at) and self.parties.is_given_name(word):
            return LIKELY
        if word.pos == "verb" and at and self.words[at - 1].pos == "verb" and not word.conj:
            return LIKELY if self.part(at) else NONE
        if word.pos not in NAMELIKE and (
            word.pos != "verb" or not self.part(at) or self.common(at, EVERYDAY)
        ):
            return NONE
        if self.is_head(at):
            return NONE
        if word.reading.known and word.folded in grammar().title:
            return LIKELY if self.part(at) else NONE
        if self.parties.is_given_name(word) and word.pos != "verb":
            return SURE
        if not word.reading.known or word.pos == "propn":
            return SURE if word.pos in NAMELIKE else LIKELY
        return LIKELY if self.part(at) else NONE
