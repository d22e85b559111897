"""What somebody judges by the name that he gives it (ندد بما وصفه بالعدوان الإسرائيلي): whose deed it is."""

from __future__ import annotations

from marsad.arabic.classes.grammar import grammar
from marsad.arabic.classes.particles import BY, WHAT
from marsad.arabic.clauses.clauses import Parse
from marsad.extract.sentence.scene import Filler

REACH, BESIDE = 8, 3
OBJECT = "object"


def called_so(parse: Parse, verb: int) -> dict[str, tuple[Filler, ...]]:
    """The phrase that a verb of calling gives for ما behind a verb, in the slot where that stands: its object
    or what ب governs. Empty where no such verb follows in its clause."""
    words, calling = parse.words, grammar().labelling
    for clause in parse.clauses:
        at = clause.verb
        if not verb < at <= verb + REACH or words[at].lemma not in calling or not words[at].pronoun:
            continue
        opener = words[at - 1].folded
        if opener not in {WHAT, BY + WHAT} or any(w.pos == "verb" for w in words[verb + 1 : at]):
            return {}
        slot = OBJECT if opener == WHAT else BY
        how = OBJECT if slot == OBJECT else f"prep.{BY}"
        for phrase in parse.phrases:
            if at < phrase.first <= at + BESIDE and phrase.prep in {BY, ""}:
                return {slot: (Filler(phrase.first, phrase.last, phrase.head, how),)}
        return {}
    return {}
