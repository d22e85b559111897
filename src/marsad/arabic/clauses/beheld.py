"""Whom somebody is told to have seen, or pictures to show, doing something."""

from __future__ import annotations

from collections.abc import Sequence

from marsad.arabic.phrases.agreement import agrees_shared
from marsad.arabic.phrases.coordination import Group
from marsad.arabic.phrases.parsed import Clause
from marsad.arabic.phrases.scope import Scope
from marsad.arabic.records import NOMINAL
from marsad.arabic.words.derivation import is_verbal_noun


def beheld(scope: Scope, before: Sequence[Clause], verb: int) -> Group:
    """Whom the verb before, or the one that its subject's description parts from them, shows or sees doing
    something: behind a pronoun (رصد التقرير الشرطة وهي تضرب المتظاهرين), or in the present right behind them
    (رأيت الجنود يطلقون النار)."""
    how, word = scope.words[verb - 1] if verb else None, scope.words[verb]
    if how is None or not before:
        return ()
    joined = how.pos == "pron" and how.conj == "و"
    if not joined and (word.conj or word.prep or word.reading.tense != "present" or how.pos not in NOMINAL):
        return ()
    if not joined and (shown := _past_givers(scope, before, verb)):
        return shown
    for last in before[:-3:-1]:
        if not last.object or scope.words[last.verb].lemma not in scope.classes.beholding:
            continue
        near = scope.found[last.object[-1]].last == verb - 1 - joined
        if near and not joined and _deed(scope, last.object[-1]):
            return ()  # تفاصيل هجوم يجري التخطيط له
        held = near or (joined and last is before[-1])
        return last.object if held and agrees_shared(scope, last.object, word) else ()
    return ()


def _past_givers(scope: Scope, before: Sequence[Clause], verb: int) -> Group:
    """Whom pictures show, behind the relative clause by which somebody gave those out (أظهر مقطع نشره ناشطون
    رجال الشرطة يضربون شابا): who gave them out is not seen in them."""
    if len(before) < 2 or scope.words[before[-2].verb].lemma not in scope.classes.beholding:
        return ()
    shows, gives = before[-2:]
    given_out = gives.antecedent in shows.subject and bool(scope.words[gives.verb].pronoun)
    if not given_out or shows.object or gives.subject_rule != "after":
        return ()
    number = scope.phrase_of[verb - 1]
    if number < 0 or number - 1 not in gives.subject or scope.found[number].last != verb - 1:
        return ()
    seen = not (scope.found[number].prep or scope.found[number].conj or _deed(scope, number))
    return (number,) if seen and agrees_shared(scope, (number,), scope.words[verb]) else ()


def _deed(scope: Scope, number: int) -> bool:
    """Whether a phrase names what is done, which is seen doing nothing itself."""
    phrase = scope.found[number]
    return any(is_verbal_noun(word.lemma) for word in scope.words[phrase.first : phrase.last + 1])
