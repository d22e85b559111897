"""Who speaks to whom, and who does what to him, in the relative clause behind somebody who is met."""

from __future__ import annotations

from marsad.arabic.phrases.agreement import agrees
from marsad.arabic.phrases.scope import Scope
from marsad.arabic.records import NOMINAL

MET = 12  # words between a verb of meeting and the name of who is met


def speaks_back(scope: Scope, verb: int, antecedent: int) -> bool:
    """Whether one whom somebody meets speaks to him in his relative clause, where nobody else stands behind
    its verb (التقى الرئيس المبعوث الذي حثه على الحوار)."""
    words, classes = scope.words, scope.classes
    if not words[verb].pronoun or words[verb].lemma not in classes.addressing or verb == 0:
        return False
    after = words[verb + 1] if verb + 1 < len(words) else None
    named = after is not None and after.pos in NOMINAL and not after.prep
    if words[verb - 1].pos != "relative" or named:
        return False
    phrase = scope.found[antecedent]
    before = words[max(phrase.first - MET, 0) : phrase.first]
    man = words[phrase.head].pronoun or any(  # نظيره الذي
        at in scope.people or words[at].pos == "propn" for at in range(phrase.first, phrase.last + 1)
    )
    met = any(w.pos == "verb" and w.lemma in classes.encountering and not w.pronoun for w in before)
    return bool(man) and met and agrees(scope, (antecedent,), words[verb])


def come_upon(scope: Scope, verb: int, antecedent: int) -> bool:
    """Whether some people stand right before a verb of theirs with a pronoun that cannot mean them, or that
    means whom the verb over both surprises; nobody else stands behind it."""
    words, phrase, head = scope.words, scope.found[antecedent], scope.heads[antecedent]
    if phrase.last != verb - 1 or head.article or head.pronoun or head.pos == "propn":
        return False
    after = words[verb + 1] if verb + 1 < len(words) else None
    if after is not None and after.pos in NOMINAL and not (after.prep or after.conj):
        return False
    several = any(w.pos == "num" or w.reading.number in {"p", "d"} for w in words[phrase.first : verb])
    surprising = (w.lemma in scope.classes.coming_upon for w in words[max(phrase.first - MET, 0) : verb - 1])
    return several and (words[verb].pronoun != "هم" or any(surprising))
