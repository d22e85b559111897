"""What those were about whom the verb before caught or harmed: كان with no conjunction tells of them."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from marsad.arabic.classes.particles import ON, WAS, WHERE
from marsad.arabic.letters.marks import COMMAS
from marsad.arabic.phrases.agreement import agrees
from marsad.arabic.phrases.coordination import Group
from marsad.arabic.phrases.parsed import Clause
from marsad.arabic.phrases.scope import Scope


def caught_doing(scope: Scope, before: Sequence[Clause], verb: int) -> Group:
    """Those whom the clause before names without the article, of whom كان goes on to tell (فكك الأمن خلية من
    خمسة رجال كانت تخطط، ألقى القبض على ثلاثة كانوا قد خطفوا)."""
    word = scope.words[verb]
    if word.lemma != WAS or word.conj or word.prep or word.pronoun or not before:
        return ()
    last = before[-1]
    if last.content is not None or not last.subject or last.antecedent is not None:
        return ()
    told = range(last.verb + 1, verb)
    if any(scope.words[at].pos in {"conj", "relative"} for at in told if at < verb - 1):
        return ()
    if sum(scope.words[at].text in COMMAS for at in told) > 1:
        return ()
    where = scope.words[verb - 1].folded == WHERE
    return next((g for g in _hit(scope, last) if _described(scope, g, verb, where)), ())


def _hit(scope: Scope, clause: Clause) -> Iterator[Group]:
    """Whom a clause of harm names as its object, or a catch behind على."""
    classes = scope.classes
    if clause.object and scope.words[clause.verb].lemma in classes.affecting | classes.catching:
        yield clause.object
    if clause.object and scope.heads[clause.object[0]].lemma in classes.catching:
        yield from (group for prep, group in clause.preps if prep == ON and group)


def _described(scope: Scope, group: Group, verb: int, where: bool) -> bool:
    """Whether a phrase can be told more of: it has no article and agrees, and is not the subject itself."""
    phrase = scope.found[group[0]]
    open_noun = not phrase.definite or (where and scope.words[verb].reading.number == "p")
    return open_noun and phrase.last < verb and agrees(scope, group, scope.words[verb])
