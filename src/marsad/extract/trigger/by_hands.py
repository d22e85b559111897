"""By whose hand or bullets something came about, where that is told of a death, not of the verb before it."""

from __future__ import annotations

from collections.abc import Iterator

from marsad.arabic.classes.grammar import grammar
from marsad.arabic.phrases.parsed import Clause, Parse
from marsad.arabic.words.derivation import is_verbal_noun

AGENT = "agent"
HANDS = frozenset({AGENT, "ب"})


def of_another_deed(parse: Parse, clause: Clause, prep: str, first: int) -> bool:
    """Whether a phrase of a hand or of a tool that begins at word ``first`` stands right behind a death, or a
    phrase of a hand behind the noun of another deed: it is its own, not the verb's that has subject and
    object (أحرق محتجون المقر بعد مقتل شاب برصاص الشرطة، أوقف الأمن الناشط بعد استجوابه من قبل المحقق).
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
    deed = prep == AGENT and dead.pos == "noun" and is_verbal_noun(dead.lemma)
    return deed or (dead.lemma in grammar().suffering and not dead.pronoun)


def behind_relative(parse: Parse, clause: Clause) -> Iterator[tuple[str, tuple[int, ...]]]:
    """By whose hand or with what somebody was harmed, where that stands behind all that a relative clause
    says of him (قتل الضابط الذي أشرف على الاعتقالات برصاص مجهولين): the last complement of a verb of no
    harm."""
    words, relative = parse.words, parse.phrases[clause.subject[-1]].last + 1
    if words[clause.verb].lemma not in grammar().affecting:
        return
    said = [c for c in parse.clauses if c.verb > relative and c.antecedent == clause.subject[-1]]
    inner = said[-1] if said else clause
    if inner is clause or words[inner.verb].lemma in grammar().affecting or len(inner.preps) < 1:
        return
    prep, group = inner.preps[-1]
    if prep in HANDS and (prep == AGENT or len(inner.preps) > 1 or inner.object):
        yield prep, group
