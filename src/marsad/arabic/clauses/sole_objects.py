"""Objects that look like subjects: a thing or men before those who do something to them, the accused."""

from __future__ import annotations

from marsad.arabic.classes.grammar import Grammar
from marsad.arabic.clauses.assignments import Options
from marsad.arabic.letters.endings import ALIF, OBLIQUE, TWO_DID
from marsad.arabic.phrases.acting import acts
from marsad.arabic.phrases.agreement import may_follow
from marsad.arabic.phrases.cases import accusative
from marsad.arabic.phrases.coordination import Group
from marsad.arabic.phrases.parsed import Clause, Parse
from marsad.arabic.phrases.scope import Scope

CHARGE = "ب"
UNSAID = frozenset({"shared", "none"})


def by_counted(scope: Scope, options: Options, first: Group, second: Group) -> bool:
    """Whether a thing that is no subject of a man's verb stands right behind it, and people in number behind
    that, who then do it (هاجم الثكنة ثلاثة مسلحين، اغتال القاضية مسلحان)."""
    word, number, head = scope.words[options.verb], scope.found[second[0]], scope.heads[second[0]]
    if number.head not in scope.people or word.reading.gender != "m":
        return False
    if options.shared or options.pronoun_subject or options.before:
        return False
    if head.reading.number == "d" and head.stem.endswith(TWO_DID) and head.lemma != head.stem:
        return True
    counted = scope.words[number.first].pos == "num"
    return (
        counted
        and not may_follow(scope, options.verb, first)
        and scope.found[first[0]].head not in scope.people
    )


def men_first(scope: Scope, options: Options, first: Group, second: Group) -> bool:
    """Whether men in ين with their article stand right behind a verb, and right behind them others that
    show no case, who do it (رشق المحتجين الجنود)."""
    men, others = scope.found[first[-1]], scope.found[second[0]]
    whom = scope.words[men.first]  # not those counted, whose ين is a genitive (رشق مئات المحتجين الجنود)
    close = men.first == options.verb + 1 and others.first == men.last + 1 and others.definite
    shown = whom.article and whom.stem.endswith(OBLIQUE) and accusative(whom)
    return close and shown and acts(scope, second[0]) and not accusative(scope.heads[second[0]])


def charged(scope: Scope, options: Options) -> bool:
    """Whether whom a verb names that asks also for what he is charged with stands alone behind it at the head
    of a sentence, the charge right behind him (اتهم النائب بالفساد)."""
    words, verb = scope.words, options.verb
    opens = verb == 0 and not words[verb].conj and not words[verb].pronoun and not options.content
    if not opens or words[verb].lemma not in scope.classes.charging or words[verb].reading.tense != "past":
        return False
    phrase = scope.found[options.after[0][-1]]
    charge = words[phrase.last + 1] if phrase.last + 1 < len(words) else None
    return phrase.first == 1 and charge is not None and charge.prep == CHARGE and charge.pos == "noun"


def nobody_hurt(parsed: Parse, clause: Clause, classes: Grammar) -> bool:
    """Whether the only one of whom a denied verb of harm tells is nobody at all, in the nominative, or who is
    excepted, who would have suffered it (لم يقتل أحد من الحراس، ولم يصب أي شرطي)."""
    if clause.negator is None or parsed.words[clause.verb].lemma not in classes.affecting:
        return False
    behind = clause.subject_rule == "after" and not clause.object
    told = clause.subject if behind else clause.object if clause.subject_rule in UNSAID else ()
    if len(told) != 1:
        return False
    first = parsed.phrases[told[0]].first
    if behind and parsed.words[first - 1].folded in classes.excepting:
        return True  # لم يصب في الهجوم سوى جندي
    nobody = classes.nobody | classes.any_of if behind else classes.nobody
    return parsed.words[first].stem in nobody


def answered_by_harm(parsed: Parse, clause: Clause, classes: Grammar) -> bool:
    """Whether the only object of a verb of harm tells in the accusative what it answered: those of whom it is
    told suffered it (كان جنود قد قتلوا في هجوم ردا على قصف)."""
    if parsed.words[clause.verb].lemma not in classes.affecting or clause.subject_rule != "relative":
        return False
    heads = [parsed.words[parsed.phrases[number].head] for number in clause.object]
    return len(heads) == 1 and heads[0].stem in classes.reply and heads[0].stem.endswith(ALIF)
