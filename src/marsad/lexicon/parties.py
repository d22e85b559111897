"""Who can be meant: countries, named actors, generic agents and titles, with the index that finds them in
words.

Built by ``genscripts/parties.py`` from ``resources/countries``, ``resources/actors``, ``resources/agents``
and ``resources/titles``. Names of countries, capitals and actors are matched with their articles as written
(``المغرب`` is a country, ``مغرب`` is not); adjectives of nationality, agents and titles with or without it.
All matching is on :func:`marsad.arabic.letters.fold.key` forms.
"""

from __future__ import annotations

from collections.abc import Collection, Sequence
from typing import Any

import msgspec

from marsad.arabic.letters.endings import ARTICLE
from marsad.arabic.letters.fold import key
from marsad.arabic.records import Pos, Word
from marsad.errors import LexiconError
from marsad.lexicon.parties_forms import Form, bare, form
from marsad.lexicon.parties_tables import HERE, KINDS, WEAK, Actor, Country, Kind, Match, Tables, grouped
from marsad.lexicon.places import ALONE, CUE, Candidate, PlaceLexicon
from marsad.lexicon.places import bare as bare_place
from marsad.lexicon.ranking import highest

STRICT: frozenset[Kind] = frozenset({"actor", "country", "capital"})
ABROAD = frozenset({"media", "company"})  # whose home tells nothing of where the news is
_HOW = {"country": "name", "people": "adjective", "capital": "metonym", "actor": "actor"}
_PEOPLED = frozenset({"city", "town", "capital", "province", "district", "camp", "region"})


class Parties(msgspec.Struct, frozen=True, gc=False):
    """The party lexicon, ready for look-up. Build it with :meth:`load`.

    ``places`` gives people and bodies the country of the town that a phrase names (أهالي كركوك); without it
    such a phrase has the story's country or none.
    """

    tables: Tables
    by_id: dict[str, tuple[int, ...]]
    places: PlaceLexicon | None = None

    @classmethod
    def load(cls, data: bytes, places: PlaceLexicon | None = None) -> Parties:
        """Read the compiled tables.

        Raises:
            LexiconError: the data are damaged or of another version.
        """
        try:
            tables = msgspec.msgpack.decode(data, type=Tables)
        except msgspec.DecodeError as error:
            raise LexiconError(
                f"The party lexicon cannot be read: {error}.",
                "parties.msgpack",
                "Rebuild it with make build-data.",
            ) from error
        ids: dict[str, tuple[int, ...]] = {}
        for row, actor in enumerate(tables.actors):
            ids[actor.id] = (*ids.get(actor.id, ()), row)
        return cls(tables, ids, places)

    def means(self, noun: str) -> str | None:
        """What ``references`` say of a noun: whom it means among the parties named before."""
        return self.tables.references.get(key(noun))

    def find(self, words: Sequence[Word], start: int) -> list[Match]:
        """Every name, adjective, agent and title that begins at ``words[start]``, the longest first."""
        return self.match([form(word) for word in words[start : start + 14]], 0, start)

    def matches(self, forms: Sequence[Form], barred: Collection[int] = ()) -> list[Sequence[Match]]:
        """What begins at each of some words, as :meth:`find` tells; nothing at those that are barred."""
        strict, loose = self.tables.strict.keys(), self.tables.bare.keys()
        return [
            []
            if at in barred or (loose.isdisjoint(own.loose) and strict.isdisjoint(own.strict))
            else self.match(forms, at)
            for at, own in enumerate(forms)
        ]

    def match(self, forms: Sequence[Form], start: int, shift: int = 0) -> list[Match]:
        """As :meth:`find`, over prepared forms; ``shift`` is added to the positions given back."""
        if forms[start].mark or not forms[start].first:
            return []
        found: dict[tuple[int, int], Match] = {}
        own, strict, loose = forms[start], self.tables.strict, self.tables.bare
        if loose.keys().isdisjoint(own.loose) and strict.keys().isdisjoint(own.strict):
            return []
        whole = own.first[0]
        for token, plains in zip(own.first, own.bare, strict=True):
            cut = token != whole
            if token in strict:
                self._walk(strict, forms, start, shift, token, cut, found)
            for plain in plains:
                if plain in loose:
                    self._walk(loose, forms, start, shift, plain, cut, found)
        if not found and own.fallback and own.fallback in strict and whole not in self.tables.given:
            self._walk(strict, forms, start, shift, own.fallback, True, found)
        if len(found) < 2:
            return list(found.values())
        return sorted(found.values(), key=lambda match: (-match.end, KINDS.index(match.kind)))

    def _walk(
        self,
        trie: dict[str, Any],
        forms: Sequence[Form],
        start: int,
        shift: int,
        token: str,
        cut: bool,
        found: dict[tuple[int, int], Match],
    ) -> None:
        nodes = [trie[token]]
        at = start + 1
        while nodes:
            end = at + shift
            for node in nodes:
                for group in grouped(tuple(node[HERE])) if HERE in node else ():
                    if (end, group.number) not in found:
                        told = Match(start + shift, end, *group.says, cut, group.sure)
                        found[end, group.number] = told
            while at < len(forms) and forms[at].mark:
                at += 1
            if at >= len(forms):
                return
            tokens = forms[at].inner if trie is self.tables.strict else forms[at].bare_inner
            before, nodes = nodes, []
            for node in before:
                nodes += map(node.__getitem__, filter(node.__contains__, tokens))
            at += 1

    def scan(self, words: Sequence[Word], known: Sequence[Sequence[Match]] | None = None) -> list[Match]:
        """The countries, capitals, nationalities and known actors in a text, left to right, without
        overlap.

        Weak names are left out, and so are country words inside longer names (the nisba of a person, a
        region's name). ``known`` is what begins at each word, where that has been looked up.
        """
        if known is None:
            known = self.matches([form(word) for word in words])
        found: list[Match] = []
        at = 0
        while at < len(words):
            if not known[at]:
                at += 1
                continue
            best: Match | None = None
            for match in known[at]:
                if not match.weak and match.kind in _HOW:
                    best = match
                    break
            else:
                best = self._joined(words, known, at)
            if best is not None:
                found.append(best)
            at = best.end if best else at + 1
        return found

    def _joined(self, words: Sequence[Word], known: Sequence[Sequence[Match]], at: int) -> Match | None:
        """A doubtful name of a group before و and a sure one of the same country (فتح وحماس)."""
        if at + 1 >= len(words) or words[at + 1].conj != "و" or words[at].pos == "verb":
            return None
        weak = (match for match in known[at] if match.weak and match.kind == "actor")
        match = next((match for match in weak if match.end == at + 1), None)
        sure = match and next((m for m in known[at + 1] if m.kind == "actor" and not m.weak), None)
        if match is None or sure is None:
            return None
        ours, theirs = self.actors(match), self.actors(sure)
        groups = all(actor.kind == "group" for actor in (*ours, *theirs))
        return match if groups and {a.code for a in ours} == {a.code for a in theirs} else None

    def country_of(self, match: Match, published: str | None = None) -> tuple[str, str] | None:
        """The code that a match mentions and how: ``name adjective metonym actor``; null where it says
        none.
        """
        if match.kind != "actor":
            return self.people(match).code_on(published), _HOW[match.kind]
        usual = self.actors(match)[: match.sure] or self.actors(match)
        codes = {actor.code for actor in usual if actor.kind not in ABROAD}
        code = codes.pop() if len(codes) == 1 else None
        return None if code is None else (code, "actor")

    def countries_in(
        self, words: Sequence[Word], published: str | None = None
    ) -> list[tuple[int, int, str, str]]:
        """Every mention of a country: index of its first word, number of words, code, and how."""
        found: list[tuple[int, int, str, str]] = []
        for match in self.scan(words):
            if (said := self.country_of(match, published)) is not None:
                found.append((match.start, match.end - match.start, *said))
        return found

    def actors(self, match: Match) -> tuple[Actor, ...]:
        """The actors, each in each of its periods, that a match of kind ``actor`` can mean."""
        return tuple(map(self.tables.actors.__getitem__, match.entries))

    def people(self, match: Match) -> Country:
        """The country of a match of kind ``country``, ``capital`` or ``people``; of several the usual one."""
        return self.tables.countries[match.entries[0]]

    def towns(self, words: Sequence[Word], start: int, cued: bool) -> tuple[Candidate, ...]:
        """The settlements and provinces that the words at ``start`` may name, by their longest name.

        ``cued`` says that a place preposition or class noun stands before, which doubtful names need.
        """
        if self.places is None or words[start].pos == "punct":
            return ()
        known = self.places
        inner = [bare_place(form(word).inner[0]) for word in words[start + 1 : start + 3] if form(word).inner]
        for token in form(words[start]).first:
            article = token.startswith(ARTICLE)
            for size in range(len(inner), -1, -1):
                name = " ".join([bare_place(token), *inner[:size]])
                found = tuple(
                    place
                    for place in known.candidates(name)
                    if place.kind in _PEOPLED
                    and place.level <= (CUE if cued else ALONE)
                    and (size or place.article in (None, article))
                )
                if found:
                    return found
        return ()

    def abroad(self, code: str) -> str:
        """In whose land the army of a state acts besides its own; empty where in none."""
        return next((land.abroad for land in self.tables.countries if land.code == code), "")

    def country(self, code: str) -> Country | None:
        """The country of an ISO 3166 code; null where the table has none."""
        return next((land for land in self.tables.countries if land.code == code), None)

    def rows(self, actor_id: str) -> tuple[Actor, ...]:
        """Every period of one actor, in the order of the tables; empty for an unknown id."""
        return tuple([self.tables.actors[row] for row in self.by_id.get(actor_id, ())])

    def called(self, nouns: Collection[str], ids: Collection[str]) -> frozenset[str]:
        """Those of some actors whose name may begin with one of these folded words (جماعة الحوثي)."""
        wanted = {row: actor_id for actor_id in ids for row in self.by_id.get(actor_id, ())}
        found: set[str] = set()
        nodes = [
            trie[noun] for noun in nouns for trie in (self.tables.strict, self.tables.bare) if noun in trie
        ]
        while nodes:
            node = nodes.pop()
            for group in grouped(tuple(node[HERE])) if HERE in node else ():
                if KINDS[group.number] == "actor":
                    found.update(wanted[row] for row in group.says[1] if row in wanted)
            nodes += [other for token, other in node.items() if token != HERE]
        return frozenset(found)

    def is_given_name(self, word: Word) -> bool:
        """Whether a word, as written or without its proclitics, is a given name."""
        return not self.tables.given.isdisjoint(form(word).first)

    def holder(self, titles: Sequence[str], of: str, date: str) -> str | None:
        """The id of the only one known to have held one of these offices on a date; null where not one is."""
        held = {
            office.actor
            for office in self.tables.offices
            if office.of == of
            and office.office in titles
            and office.start[: len(date)] <= date
            and (not office.end or date <= office.end)
        }
        return held.pop() if len(held) == 1 else None

    def counterpart(self, actor_id: str, of: str, date: str) -> str | None:
        """The id of the one who held in a country, on a date, the office that an actor is known by; null if
        he held none or several, or not just one is known.
        """
        held = (one for one in self.tables.offices if one.actor == actor_id and self.country(one.of))
        own = highest({one.office for one in held if one.start[: len(date)] <= date <= (one.end or date)})
        return self.holder(tuple(own), of, date) if len(own) == 1 else None

    def analyser_words(self) -> tuple[list[str], dict[str, Pos]]:
        """Single words for the analyser: proper names, and common words (agents, titles, adjectives) with
        their part.
        """
        names: set[str] = set()
        words: dict[str, Pos] = {}
        for trie in (self.tables.strict, self.tables.bare):
            for token, node in trie.items():
                here = [(KINDS[(packed // 16) % 16], packed & WEAK) for packed in node.get(HERE, ())]
                kinds = {kind for kind, _ in here}
                if any(kind in STRICT and not weak for kind, weak in here):
                    names.add(bare(token))
                elif kinds & {"agent", "title"}:
                    words[token] = "noun"
                elif kinds:
                    words.setdefault(token, "adj")
        return sorted(names), dict(sorted(words.items()))
