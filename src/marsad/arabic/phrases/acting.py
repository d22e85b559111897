"""Which of a verb's bare neighbours acts and which is its object, where agreement leaves both."""

from __future__ import annotations

from collections.abc import Sequence

from marsad.arabic.classes.grammar import harming
from marsad.arabic.letters.endings import DOTLESS, MEN_DID
from marsad.arabic.letters.marks import DAMMATAN
from marsad.arabic.phrases.agreement import third_person
from marsad.arabic.phrases.cases import nominative, nominative_number
from marsad.arabic.phrases.nouns import indefinite_accusative
from marsad.arabic.phrases.scope import Scope
from marsad.arabic.records import COMMON_NOUNS
from marsad.arabic.words.derivation import is_verbal_noun

SILENT = frozenset("اةىءهن")
TRILITERAL = 3
OF_NO_MAN = ("ة", "اء")
THEN = "ثم"


def not_accusative(scope: Scope, number: int) -> bool:
    """Whether a phrase shows by its ending that it is no object: men in ون, and an indefinite singular
    without ا (فجر انتحاري, not انتحاريا) that is no idafa, no diptote, and has no ending that hides the case.
    """
    phrase, head = scope.found[number], scope.heads[number]
    last = scope.words[phrase.last]
    men = last.stem[-2:] == MEN_DID and last.reading.number == "p" and last.pos == "adj"  # قراصنة صوماليون
    shown = men or nominative(head) or DAMMATAN in head.text or nominative_number(scope.words[phrase.first])
    if shown and not phrase.prep:
        return True
    if (
        phrase.prep
        or head.article
        or head.pronoun
        or head.pos not in {"noun", "adj"}
        or not head.reading.known
    ):
        return False
    if phrase.head != phrase.first or head.reading.number == "p" or head.reading.gender == "f":
        return False
    if (
        head.stem[-1] in SILENT
        or head.text.endswith(DOTLESS)
        or len(head.stem) < TRILITERAL
        or head.stem in scope.classes.comparative
    ):
        return False
    rest = scope.words[phrase.head + 1 : phrase.last + 1]  # what describes no one man is owned (مجلس عزاء)
    return all(word.pos == "adj" and not (word.article or word.stem.endswith(OF_NO_MAN)) for word in rest)


def acts(scope: Scope, number: int) -> bool:
    """Whether a phrase names a person, a body or a holder of a title, which is more likely to act than be
    acted on.
    """
    phrase, head = scope.found[number], scope.heads[number]
    if phrase.head in scope.people or head.pos == "propn":
        return True
    classes = scope.classes
    named = head.lemma in classes.title and head.lemma not in classes.thing
    return named or head.lemma in classes.body


def one_acting(scope: Scope, number: int, lemma: str) -> bool:
    """Whether somebody without an article or the accusative's ending stands behind a verb of what is done to
    people, whose object is its pronoun (الشاب قتله متطرف): it tells no time and no direction."""
    head, classes = scope.heads[number], scope.classes
    aside = head.stem in classes.time_noun or head.stem in classes.direction_noun
    if aside or indefinite_accusative(head) or is_verbal_noun(head.lemma):
        return False
    return lemma in classes.affecting and head.pos in COMMON_NOUNS


def _joined(scope: Scope, verb: int) -> bool:
    """Whether a verb goes on with و, by itself or by its negative (ولم يقصف القرى، ولا هاجم السكان)."""
    if scope.words[verb].conj == "و":
        return True
    before = scope.words[verb - 1]
    return verb > 0 and before.conj == "و" and before.stem in scope.classes.negator


def object_rather(scope: Scope, verb: int, number: int, shared: bool) -> bool:
    """Whether the only bare phrase after an active verb is its object, its subject being known or left
    unsaid.

    ``shared`` says that an earlier subject of the sentence agrees with the verb.
    """
    word, head = scope.words[verb], scope.heads[number]
    if word.lemma in scope.classes.intransitive or word.pronoun or not_accusative(scope, number):
        return False
    if word.lemma in scope.classes.performative and head.lemma in scope.classes.words_said:
        return True  # رفض كلام الوزير: words reject nothing
    if word.lemma in scope.classes.leaving and head.lemma in scope.classes.toll_noun:
        return True  # انفجرت سيارة في السوق، خلفت ستة قتلى
    transitive = word.lemma in scope.classes.transitive
    if head.stem in scope.classes.comparative or word.lemma in scope.classes.factitive:
        return shared
    if head.stem in scope.classes.amount and transitive:
        return shared or word.lemma not in harming()
    if head.pronoun and not acts(scope, number):
        some = head.stem in scope.classes.quantifier  # طالب نواب بجلسة، وهدد بعضهم بالاستقالة
        return shared or (transitive and not some)
    return transitive and shared and not acts(scope, number)


def only_happens(scope: Scope, verb: int, number: int) -> bool:
    """Whether what follows a verb is what happened, though the verb may take an object else (وقع الهجوم)."""
    return (
        scope.words[verb].lemma in scope.classes.occurring
        and scope.heads[number].lemma in scope.classes.mishap
    )


def brought_about(scope: Scope, verb: int, after: Sequence[tuple[int, ...]]) -> bool:
    """Whether a verb tells that the deed right behind it was done (المتهم تم اعتقاله): that is its subject,
    and what stands before it only whom it is about."""
    if scope.words[verb].lemma not in scope.classes.brought_about or not after:
        return False
    phrase = scope.found[after[0][0]]
    return phrase.first == verb + 1 and is_verbal_noun(scope.words[phrase.first].lemma)


def surely_object(scope: Scope, verb: int, number: int, shared: tuple[int, ...], speaks: bool) -> bool:
    """Whether the lone phrase behind a verb that an earlier subject agrees with cannot be its subject: the
    verb needs an object, or that subject ``speaks`` and goes on to call on somebody; it goes on with و or ثم,
    and this is no nominative (أشاد ... واتهم الحزب بالتواطؤ), somebody's (وأرسلت طائراتها), or men in number
    behind a feminine verb (وقتلت عشرات المدنيين).
    """
    word, phrase = scope.words[verb], scope.found[number]
    called = speaks and word.lemma in scope.classes.calls_on
    if (
        not (called or word.lemma in scope.classes.transitive)
        or word.pronoun
        or word.reading.voice == "passive"
        or nominative_number(scope.words[phrase.first])
        or only_happens(scope, verb, number)
    ):
        return False
    joined = _joined(scope, verb)
    deed = joined and word.lemma[1:2] == "ا" and word.lemma not in scope.classes.addressing
    if deed and not called and not scope.heads[number].stem.endswith("ون"):
        return True  # وداهمت خلية: a passive would be دوهمت
    owned = scope.heads[number].pronoun
    men = phrase.head in scope.people and scope.heads[number].reading.gender != "f"
    counted = phrase.first != phrase.head and scope.words[phrase.first].pos == "num"
    if counted and men and third_person(word).gender == "f":
        return True
    acting = (
        (joined or (verb > 0 and scope.words[verb - 1].folded == THEN))
        and phrase.definite
        and acts(scope, number)
    )
    again = scope.words[scope.found[shared[0]].first].stem == scope.words[phrase.first].stem.removeprefix(
        "ال"
    )
    acting = acting and not again
    return bool(owned) or (acting and not scope.heads[number].stem.endswith("ون"))
