"""Whom a deed that is a verb's subject was done to (أثار اعتقال السلطات الوزير جدلا): it takes another."""

from __future__ import annotations

from marsad.arabic.classes.particles import ABOUT, BY, FOR, FROM, IN, ON, TO, WITH
from marsad.arabic.letters.endings import OPEN_TA
from marsad.arabic.phrases.acting import acts
from marsad.arabic.phrases.adverbials import adverbial
from marsad.arabic.phrases.agreement import named_as_force
from marsad.arabic.phrases.cases import nominative
from marsad.arabic.phrases.coordination import Group
from marsad.arabic.phrases.deed_nouns import masdar
from marsad.arabic.phrases.scope import Scope
from marsad.arabic.words.derivation import derivations

OF_MANNER = frozenset({BY, FOR, FROM, IN, ON, TO, ABOUT, WITH})  # بقيادة فلان | المعارضة: of the verb


def without_deeds_object(scope: Scope, groups: tuple[Group, ...]) -> tuple[Group, ...]:
    """Three groups behind a verb or more without the second, where that is whom the deed before it was done
    to by whom it names: no verb takes three."""
    if len(groups[0]) > 1:
        return groups
    words, classes = scope.words, scope.classes
    deed, whom, taken = (scope.found[group[0]] for group in groups[:3])
    at = deed.first + (words[deed.first].stem in classes.negator_noun)
    noun = words[at]
    near = whom.first == deed.last + 1 and at < deed.last
    described = words[taken.first].article  # كرمت قيادة الجيش الجنود الشهداء
    if not near or noun.pronoun or not whom.definite or taken.conj or described:
        return groups
    if not _done(scope, at) or not _doer(scope, at + 1) or not acts(scope, groups[1][0]):
        return groups
    shown = nominative(scope.heads[groups[1][0]]) or adverbial(words, taken, classes)
    return groups if shown else (groups[0], *groups[2:])


def hit_before(scope: Scope, number: int) -> bool:
    """Whether a known phrase is whom the deed right before it, which a preposition holds, was done to by whom
    it names: no verb behind it is his (بعد قتل الشرطة | الشاب تظاهر السكان)."""
    deed, whom = scope.found[number - 1], scope.found[number]
    if not number or whom.first != deed.last + 1 or deed.first == deed.last:
        return False
    return _done(scope, deed.first) and _doer(scope, deed.first + 1)


def of_held_deed(scope: Scope, number: int) -> bool:
    """Whether a phrase is what a deed behind a preposition was done to by whom it names, whatever verb stands
    before it (قتل رجل بعد قصف الجيش | القرية)."""
    deed, whom = scope.found[number - 1], scope.found[number]
    if not deed.prep or deed.conj or whom.conj or whom.prep:
        return False
    noun = scope.words[deed.first]
    his = deed.first == deed.last and bool(noun.pronoun)  # بعد نشره | مقالا, سجن لضربه | أسيرا
    if noun.lemma in scope.classes.receiving or (deed.prep in OF_MANNER and not (his and deed.prep == FOR)):
        return False  # دعا خلال لقائه | السفير
    return (his and whom.first == deed.last + 1 and _done(scope, deed.first)) or hit_before(scope, number)


def _done(scope: Scope, at: int) -> bool:
    """Whether a word is what one does to another, as every noun of the second form is (توقيف)."""
    word = scope.words[at]
    if word.pos != "noun":
        return False
    if masdar(word) and word.stem.startswith(OPEN_TA):
        return True
    told = derivations(word.lemma)
    return any(one.kind == "verbal_noun" and one.verb in scope.classes.transitive for one in told)


def _doer(scope: Scope, at: int) -> bool:
    """Whether a word behind the noun of a deed names who can do it."""
    word, classes = scope.words[at], scope.classes
    known = at in scope.people or word.pos == "propn" or word.lemma in classes.body | classes.title
    known = known or named_as_force(scope.words, at, classes)
    return known and word.pos != "adj"
