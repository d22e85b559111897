"""What clause analysis gives: for each finite verb its subject, object and complements, among the
sentence's phrases.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Literal

import msgspec
from msgspec import structs

from marsad.arabic.classes.particles import AND
from marsad.arabic.letters.marks import COMMAS
from marsad.arabic.phrases.phrases import Phrase
from marsad.arabic.records import Word

SubjectRule = Literal["after", "before", "relative", "shared", "none"]


class Clause(msgspec.Struct, frozen=True, gc=False):
    """A finite verb with its complements; tuples hold phrase indices, several where they are coordinated."""

    verb: int
    subject: tuple[int, ...]
    subject_rule: SubjectRule
    object: tuple[int, ...]
    preps: tuple[tuple[str, tuple[int, ...]], ...]
    content: int | None
    end: int
    negator: int | None
    antecedent: int | None
    passive: bool

    def prep(self, name: str) -> tuple[int, ...]:
        """The phrases in the complement of the preposition ``name``."""
        return tuple([at for prep, group in self.preps if prep == name for at in group])


class Parse(msgspec.Struct, frozen=True, gc=False):
    """One sentence's phrases and clauses, with the phrase (or -1) that each word belongs to."""

    words: tuple[Word, ...]
    phrases: tuple[Phrase, ...]
    clauses: tuple[Clause, ...]
    phrase_of: tuple[int, ...]
    by_verb: dict[int, Clause] = {}

    def __post_init__(self) -> None:
        structs.force_setattr(self, "by_verb", {clause.verb: clause for clause in reversed(self.clauses)})

    def clause_of(self, verb: int) -> Clause | None:
        """The clause whose verb is the word ``verb``."""
        return self.by_verb.get(verb)

    def clause_over(self, at: int) -> Clause | None:
        """The nearest clause that reaches over word ``at``."""
        for clause in reversed(self.clauses):
            if clause.verb < at <= clause.end:
                return clause
        return None

    def clause_at(self, at: int) -> Clause | None:
        """The clause whose verb is word ``at``, else the nearest that reaches over it."""
        over = None
        for clause in reversed(self.clauses):
            if clause.verb == at:
                return clause
            if over is None and clause.verb < at <= clause.end:
                over = clause
        return over

    def joined_anew(self, first: int, last: int) -> Iterator[Clause]:
        """The clauses between two words that و joins behind a comma, with a subject of their own."""
        for clause in self.clauses:
            verb = clause.verb
            own = first < verb < last and clause.subject_rule == "after"
            if own and self.words[verb].conj == AND and self.words[verb - 1].text in COMMAS:
                yield clause

    def clauses_before(self, at: int) -> tuple[tuple[Clause, ...], tuple[Clause, ...]]:
        """The clauses that begin before word ``at``, the nearest first, and apart those that commas set into
        the one over it, which are further off than that (طالب المجلس، في قرار صاغته لندن، القوات | بوقف)."""
        known = [clause for clause in reversed(self.clauses) if clause.verb < at]
        over = self.clause_over(at)
        if over is None or not known or over is known[0]:
            return tuple(known), ()
        inner = [clause for clause in known if clause.verb > over.verb]
        return tuple(clause for clause in known if clause.verb <= over.verb), tuple(inner)
