"""Predicates: the verbs, verbal nouns, event nouns and fixed phrases that name a political act.

The truth is in ``resources/predicates/*.yaml``; ``docs/understand/predicates.md`` explains the format with
examples.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping

import msgspec

from marsad.arabic.letters.endings import ALIF


class Frame(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """Which complement plays which role.

    Keys are slots: ``subject``, ``object``, ``idafa`` (the noun that follows a verbal noun), or a preposition
    as written in a dictionary (``ب ل على من في الى عن مع ضد بين لدى نحو حول``). Values are roles: ``actor``,
    ``recipient``, ``both`` (all of them actors of a two-sided act), ``place``, ``instrument``, ``content``,
    ``none``.
    """

    verb: dict[str, str] = {}
    noun: dict[str, str] = {}


class Predicate(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """One entry of the predicate lexicon. See ``docs/understand/predicates.md``."""

    id: str
    event: str
    gloss: str
    mode: tuple[str, ...] = ()
    mode_by: tuple[str, ...] = ()
    context: tuple[str, ...] = ()
    verb: tuple[str, ...] = ()
    masdar: tuple[str, ...] = ()
    noun: tuple[str, ...] = ()
    active: tuple[str, ...] = ()
    passive: tuple[str, ...] = ()
    phrase: tuple[str, ...] = ()
    needs: dict[str, tuple[str, ...]] = {}
    unless: dict[str, tuple[str, ...]] = {}
    requires: tuple[str, ...] = ()
    frame: Frame = Frame()
    gloss_alone: str | None = None
    gloss_passive: str | None = None
    weak: bool = False
    outcome: str = ""
    ousts: bool = False
    example: str = ""
    actor: str | None = None
    recipient: str | None = None
    counter: str | None = None

    @property
    def two_sided(self) -> bool:
        """Whether its noun tells of a fight of two sides, all of whom act (اشتباك، مواجهات)."""
        return self.event == "ASSAULT" and self.frame.noun.get("بين") == "both"


SHORTEST_PARTICIPLE = 4
DOERS = frozenset({"actor", "both"})  # what a frame says of a slot whose party acts
DEFAULT_VERB_FRAME: Mapping[str, str] = {"subject": "actor", "object": "recipient"}
DEFAULT_NOUN_FRAME: Mapping[str, str] = {"idafa": "recipient", "ل": "recipient"}


class PredicateIndex(msgspec.Struct, frozen=True, gc=False):
    """Predicates by the folded words that can name them.

    ``verbs`` and ``actives``/``passives`` are keyed by lemma, ``nouns`` (verbal and event nouns) by any
    listed form, ``phrases`` by their first word.
    """

    verbs: Mapping[str, tuple[Predicate, ...]]
    nouns: Mapping[str, tuple[Predicate, ...]]
    actives: Mapping[str, tuple[Predicate, ...]]
    passives: Mapping[str, tuple[Predicate, ...]]
    phrases: Mapping[str, tuple[tuple[tuple[str, ...], Predicate], ...]]
    by_id: Mapping[str, Predicate]

    def noun_of(self, event: str, shapes: Iterable[str]) -> bool:
        """Whether a word of one of these shapes may be the noun of an act of a type."""
        nouns = self.nouns
        return any(entry.event == event for shape in shapes for entry in nouns.get(shape, ()))


def index(predicates: Iterable[Predicate]) -> PredicateIndex:
    """The look-up tables of a list of compiled (folded) predicates."""
    entries = tuple(predicates)
    phrases: dict[str, list[tuple[tuple[str, ...], Predicate]]] = {}
    for entry in entries:
        for phrase in entry.phrase:
            words = tuple(phrase.split())
            phrases.setdefault(words[0], []).append((words, entry))
    return PredicateIndex(
        verbs=_by_word((word, entry) for entry in entries for word in entry.verb),
        nouns=_by_word((word, entry) for entry in entries for word in (*entry.masdar, *entry.noun)),
        actives=_by_word((_bare(word), entry) for entry in entries for word in entry.active),
        passives=_by_word((word, entry) for entry in entries for word in entry.passive),
        phrases={first: tuple(sorted(found, key=lambda f: -len(f[0]))) for first, found in phrases.items()},
        by_id={entry.id: entry for entry in entries},
    )


def _bare(participle: str) -> str:
    """A participle without the ending of the accusative, in which some entries list it (رافضا)."""
    return participle.removesuffix(ALIF) if len(participle) > SHORTEST_PARTICIPLE else participle


def _by_word(pairs: Iterable[tuple[str, Predicate]]) -> dict[str, tuple[Predicate, ...]]:
    found: dict[str, list[Predicate]] = {}
    for word, entry in pairs:
        if entry not in found.setdefault(word, []):
            found[word].append(entry)
    return {word: tuple(entries) for word, entries in found.items()}
