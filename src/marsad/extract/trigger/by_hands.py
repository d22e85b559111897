"""By whose hand or bullets something came about, where that is told of a death, not of the verb before it."""

from __future__ import annotations

from marsad.arabic.grammar import grammar
from marsad.arabic.parsed import Clause, Parse

HANDS = frozenset({"agent", "ب"})


def of_a_death(parse: Parse, clause: Clause, prep: str, first: int) -> bool:
    """Whether a phrase of a hand or of a tool that begins at word ``first`` stands right behind a death: it
    is its own, not the verb's that has subject and object (أحرق محتجون المقر بعد مقتل شاب برصاص الشرطة).
    """
    if prep not in HANDS or not (clause.object and clause.subject):
        return False
    words, at = parse.words, first - 1
    while at > clause.verb and (words[at].pos == "prep" or parse.phrase_of[at] < 0):
        at -= 1  # على يد
    number = parse.phrase_of[at]
    if number < 0 or number in clause.object or number in clause.subject:
        return False
    dead = words[parse.phrases[number].first]
    return dead.lemma in grammar().suffering and not dead.pronoun
