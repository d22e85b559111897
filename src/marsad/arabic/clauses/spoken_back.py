"""Who speaks to whom in the relative clause behind somebody who is met."""

from __future__ import annotations

from marsad.arabic.phrases.agreement import Scope, agrees
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
