"""Subject and object as the order of words or their cases settle them."""

from __future__ import annotations

from collections.abc import Sequence

from marsad.arabic.clauses.assignments import Choice, Options
from marsad.arabic.clauses.subjects import some_of_them, who_is_not
from marsad.arabic.phrases.acting import acts, brought_about
from marsad.arabic.phrases.agreement import agrees, may_follow
from marsad.arabic.phrases.cases import accusative, nominative
from marsad.arabic.phrases.coordination import Group
from marsad.arabic.phrases.parsed import Clause
from marsad.arabic.phrases.scope import Scope
from marsad.arabic.records import Word
from marsad.arabic.words.derivation import is_verbal_noun


def by_case(scope: Scope, options: Options) -> Choice | None:
    """Subject and object of a harm, where men in ون right behind it and so many in the accusative behind them
    show which they are (قتل مسلحون على دراجات نارية 22 قرويا)."""
    after, words = options.after, scope.words
    verb = words[options.verb]
    if _owned_up_to(scope, verb, after):
        return Choice("after1", "after0")
    if len(after) < 2 or verb.pronoun or verb.lemma not in scope.classes.affecting:
        return None
    doer, hit = scope.found[after[0][0]], scope.found[after[1][0]]
    men = doer.first == options.verb + 1 and nominative(words[doer.first])
    counted = words[hit.first].pos == "num" and hit.last == hit.first + 1
    return Choice("after0", "after1") if men and counted and accusative(words[hit.last]) else None


def _owned_up_to(scope: Scope, verb: Word, after: Sequence[Group]) -> bool:
    """Whether a definite deed right behind a verb of owning up is what somebody behind it says he did (تبنت
    الهجوم جماعة مجهولة)."""
    if len(after) < 2 or verb.lemma not in scope.classes.owning_up or verb.pronoun:
        return False
    deed, owner = scope.found[after[0][0]], scope.found[after[1][0]]
    head = scope.words[deed.head]
    deeds = is_verbal_noun(head.lemma) or head.lemma in scope.classes.war_deed
    done = head.article and deeds and scope.words[deed.first - 1] is verb
    behind = owner.first == deed.last + 1 and not owner.prep and agrees(scope, after[1], verb)
    return done and behind and (acts(scope, after[1][0]) or scope.heads[after[1][0]].pos == "propn")


def by_order(scope: Scope, before: Sequence[Clause], options: Options) -> Choice | None:
    """Subject and object as the order of words settles them where a phrase stands before the verb, if it
    does."""
    after = options.after
    above, verb = options.before, options.verb
    several = scope.words[verb].reading.number == "p" and some_of_them(scope, above, verb)
    if several or above == who_is_not(scope, before, verb):
        return Choice("before", "after0" if after else "none")
    follows = bool(after) and _answers_condition(scope, before, options.verb)
    if follows and may_follow(scope, options.verb, after[0]):
        return Choice("after0", "none")
    if _comes_upon_ground(scope, above, verb, after):
        return Choice("after0", "before")
    return Choice("after0", "none") if brought_about(scope, verb, after) else None


def _comes_upon_ground(scope: Scope, above: Group, verb: int, after: Sequence[Group]) -> bool:
    """Whether a verb whose pronoun takes up the place before it tells what who stands right behind it did
    there (المنطقة الخاضعة للحركة قصفتها طائرات): no place does anything to itself."""
    if not scope.words[verb].pronoun or not after or len(above) > 1:
        return False
    place = scope.words[scope.found[above[0]].first].lemma in scope.classes.does_nothing
    return place and scope.found[after[0][0]].first == verb + 1 and may_follow(scope, verb, after[0])


def _answers_condition(scope: Scope, before: Sequence[Clause], verb: int) -> bool:
    """Whether a verb tells what follows where a word like إن right before a verb in the present with its own
    subject opens the sentence (إن تعتقل السلطات زعيم الحزب يتظاهر أنصاره): what stands between is that
    one's."""
    words = scope.words
    if len(before) == 1 and words[verb].future and _if_first(scope, before[0]):
        return True
    if len(before) != 1 or before[0].verb != 1 or words[0].stem not in scope.classes.opens_condition:
        return False
    first, own = words[1], words[verb]
    alike = first.reading.tense == own.reading.tense == "present" and not own.conj
    return alike and before[0].subject_rule == "after" and not first.pronoun and not words[0].pronoun


def _if_first(scope: Scope, first: Clause) -> bool:
    """Whether the sentence opens with a condition whose verb in the past has its own subject (إذا قتلت الشرطة
    متظاهرا، في حال اعتقل الجيش النائب)."""
    words, opener = scope.words, first.verb - 1
    if not 0 <= opener <= 1 or first.subject_rule != "after" or words[first.verb].reading.tense != "past":
        return False
    if opener == 0:
        return words[0].stem in scope.classes.conditional and not words[0].pronoun
    return words[0].pos == "prep" and words[1].stem in scope.classes.in_case
