"""What a fronted noun with a relative clause still waits for: the verb that says something of it (المتهم الذي
قتل شرطيا أدين)."""

from __future__ import annotations

from collections.abc import Sequence

from msgspec.structs import replace

from marsad.arabic.classes.grammar import grammar
from marsad.arabic.letters.endings import FEMININE
from marsad.arabic.letters.marks import STOPS
from marsad.arabic.phrases.parsed import Clause
from marsad.arabic.phrases.scope import Scope
from marsad.arabic.records import NOMINAL, Word

LONGEST = 4


def topic_with_relative(words: Sequence[Word]) -> int:
    """The relative right behind the definite noun that opens the words, also behind إن; 0 where none is."""
    first = int(bool(words) and words[0].stem in grammar().complementizer)
    if first >= len(words) or words[first].pos not in NOMINAL or words[first].prep:
        return 0
    for at in range(first + 1, min(first + 1 + LONGEST, len(words))):
        if words[at].pos == "relative":
            return at
        if words[at].pos not in NOMINAL or words[at].prep or words[at].conj:
            return 0
    return 0


def concluded(scope: Scope, clauses: list[Clause]) -> list[Clause]:
    """The clauses, with the last that looks like what is told of a noun in the relative clause of the fronted
    one as what is said of that, where nothing else is."""
    words = scope.words
    relative = topic_with_relative(words)
    if not relative:
        return clauses
    fronted = scope.phrase_of[relative - 1]
    stop = next((n for n in range(relative, len(words)) if words[n].text[0] in STOPS), len(words))
    said = [c for c in clauses if relative < c.verb < stop]
    if fronted < 0 or len(said) < 2 or any(fronted in c.subject and c.subject_rule == "before" for c in said):
        return clauses
    last = said[-1]
    before, verb = words[last.verb - 1], words[last.verb]
    told = last.antecedent is not None and last.antecedent > fronted and before.pos in NOMINAL
    if not told or verb.conj or last.verb == relative + 1 or not _agrees(scope, fronted, verb):
        return clauses
    main = replace(last, antecedent=None)
    if last.object == (last.antecedent,):
        main = replace(main, object=())
    if last.subject_rule in {"relative", "shared"}:
        main = replace(main, subject=(fronted,), subject_rule="before")
    return [main if c is last else c for c in clauses]


def _agrees(scope: Scope, fronted: int, verb: Word) -> bool:
    """Whether a verb is of one, and has the gender, of the noun before a relative."""
    head = scope.heads[fronted]
    hers = head.reading.gender == "f" or head.stem.endswith(FEMININE)
    one = head.reading.number in {"s", None} and verb.reading.number == "s"
    return one and verb.reading.person == 3 and (verb.reading.gender == "f") == hers
