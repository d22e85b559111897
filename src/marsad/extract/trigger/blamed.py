"""On whom a verb lays the blame for a deed: not whom the deed hit, and who lays it on him has not done it."""

from __future__ import annotations

from marsad.arabic.classes.grammar import grammar
from marsad.arabic.classes.particles import FOR, ON, TO
from marsad.arabic.clauses.clauses import Clause, Parse
from marsad.arabic.letters.marks import COMMAS

LAID = frozenset({FOR, ON, TO})


def laid_on(parse: Parse, own: int, number: int) -> bool:
    """Whether a preposition tells on whom the blame for an act is laid, the last one behind it (ألقت الشرطة
    مسؤولية الهجوم على الحركة، حملت المسؤولية عنه للحركة), not whom it hit."""
    phrase, words = parse.phrases[number], parse.words
    if phrase.prep not in LAID:
        return False
    if words[phrase.first].lemma in grammar().burden:
        return True  # ألقى بالتفجير على عاتق الحركة
    over = parse.clause_over(parse.phrases[own].first)
    if over is None or words[over.verb].lemma not in grammar().blaming:
        return False
    laid = words[over.verb + 1 : parse.phrases[own].last]
    if phrase.prep != ON and not _laid_first(parse, over):
        return False  # حملت الحركة إسرائيل مسؤولية الخرق للهدنة
    named = any(word.lemma in grammar().blame for word in laid) and not any(w.text in COMMAS for w in laid)
    after = parse.phrases[number + 1] if number + 1 < len(parse.phrases) else None
    return named and not (after is not None and after.prep == phrase.prep and after.first - phrase.last <= 2)


def _laid_first(parse: Parse, over: Clause) -> bool:
    """Whether the object of a verb of blaming is the blame, nobody being named as its object before."""
    first = parse.phrases[over.object[0]].first if over.object else -1
    return first >= 0 and parse.words[first].lemma in grammar().blame and not parse.words[over.verb].pronoun


def lays_blame(parse: Parse, verb: int) -> bool:
    """Whether a verb lays blame that it names on somebody (ألقى الرئيس مسؤولية القصف على الجيش)."""
    if parse.words[verb].lemma not in grammar().blaming:
        return False
    over = parse.clause_of(verb)
    groups = () if over is None else (*over.object, *(n for _, group in over.preps for n in group))
    return any(parse.words[parse.phrases[n].first].lemma in grammar().blame for n in groups if n >= 0)
