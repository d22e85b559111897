"""What word order, agreement and the lists of verbs propose as a verb's subject and object."""

from __future__ import annotations

from collections.abc import Sequence

from marsad.arabic.clauses.assignments import Choice, Options
from marsad.arabic.clauses.fronted import goes_on_behind_relative, plural_of, right_before
from marsad.arabic.clauses.objects import takes_object, takes_two
from marsad.arabic.clauses.relative_roles import takes_up
from marsad.arabic.clauses.sole_objects import by_counted, charged, men_first
from marsad.arabic.letters.endings import MEN
from marsad.arabic.phrases.acting import acts, not_accusative, object_rather, one_acting
from marsad.arabic.phrases.agreement import agrees, may_follow
from marsad.arabic.phrases.cases import nominative
from marsad.arabic.phrases.coordination import Group
from marsad.arabic.phrases.nouns import feminine
from marsad.arabic.phrases.scope import Scope
from marsad.arabic.records import Word

TAKEN_UP = {"ه": (), "ها": (), "هما": ("ان", "ين"), "هم": ("ون", "ين")}  # pronouns and what they ask for
MASCULINE_RELATIVE, FEMININE_RELATIVE = "الذي", "التي"


def proposal(scope: Scope, options: Options) -> Choice:
    """The subject and object that the words' order and forms ask for, before the linker weighs them."""
    words, verb = scope.words, options.verb
    word, after = words[verb], options.after
    passive = word.reading.voice == "passive"
    head = options.groups.get("relative", ())
    taken_up = bool(head) and takes_up(scope, verb, head[0])
    subject = ""
    goes_with = bool(head) and (agrees(scope, head, word) or _owner_agrees(scope, head[0], verb))
    if goes_with and not (taken_up or options.resumed):
        subject = "relative"
    elif options.before and (agrees(scope, options.before, word) or plural_of(scope, options.before, verb)):
        subject = "before"
    plain = [*options.plain]
    follows = bool(plain) and may_follow(scope, verb, after[plain[0]])
    lone = bool(word.pronoun and after) and scope.heads[after[0][0]].pos == "adj"  # الشاب قتله متطرف
    near = plain[0] if follows else 0 if lone else None
    if options.before and near is not None and _dislocated(scope, options, after[near]):
        return Choice(f"after{near}", "before")
    done_to = (
        len(plain) == 1
        and follows
        and (_done_by_agent(scope, options) or (not verb and charged(scope, options)))
    )
    if not subject and done_to:
        return Choice(f"after{plain[0]}", "none", True)
    if not subject and len(plain) > 1 and _inverted(scope, options, plain):
        return Choice(f"after{plain[1]}", f"after{plain[0]}")
    far = subject == "before" and not (
        right_before(words, scope.found[options.before[-1]], verb)
        or goes_on_behind_relative(words, scope.found[options.before[-1]], verb)
    )
    if far and follows and len(plain) > 1:
        subject = ""
    if not subject and follows and not options.pronoun_subject:
        known = options.controlled or options.shared
        lone = len(plain) == 1 and not options.content and not passive and options.takes_object
        if not (lone and object_rather(scope, verb, after[plain[0]][0], known)):
            subject = f"after{plain.pop(0)}"
    himself = taken_up and bool(word.pronoun) and not plain and scope.heads[head[0]].pos == "propn"
    if not subject and goes_with and (himself or not taken_up):
        subject = "relative"  # ترامب الذي هدده: nobody else is named who does it
    things = [at for at in plain if not (options.held or not_accusative(scope, after[at][0]))]
    takes = takes_object(word, scope.classes) and (options.takes_object or passive)
    thing = f"after{things[0]}" if things and takes else "none"
    if taken_up and word.pronoun and subject != "relative":
        thing = "relative"
    needs = word.lemma in scope.classes.transitive or word.lemma in scope.classes.time_taking
    if thing == "none" and needs and not word.pronoun and not passive:
        thing = _described(scope, options)
    return Choice(subject or "unsaid", thing, passive)


def _done_by_agent(scope: Scope, options: Options) -> bool:
    """Whether a verb that needs an object is passive since من قبل or its kin names who does it."""
    word = scope.words[options.verb]
    told = options.pronoun_subject or options.controlled or word.pronoun or word.reading.person in {1, 2}
    return options.agent and not told and word.lemma in scope.classes.transitive


def _inverted(scope: Scope, options: Options, plain: Sequence[int]) -> bool:
    """Whether the object stands before its subject (نفذ الهجوم مسلحون، رشق المحتجين الجنود)."""
    first, second = (options.after[at] for at in plain[:2])
    word = scope.words[options.verb]
    shown = nominative(scope.heads[second[0]]) and not nominative(scope.heads[first[0]])
    shown = shown or by_counted(scope, options, first, second) or men_first(scope, options, first, second)
    takes = not word.pronoun and takes_object(word, scope.classes)
    return shown and takes and may_follow(scope, options.verb, second) and plain[1] in options.acting


def _owner_agrees(scope: Scope, number: int, verb: int) -> bool:
    """Whether a verb goes with the second part of its antecedent (تفريق المتظاهرين الذين يهتفون، سحق الجماعة
    التي تبنت، تصريحات الرئيس الذي اتهم)."""
    phrase, told = scope.found[number], scope.words[verb].reading
    inside = scope.words[phrase.head + 1 : phrase.last + 1]
    if told.number == "p":
        return any(word.pos in {"noun", "adj"} and _several(word) for word in inside)
    behind = scope.words[phrase.last + 1 : phrase.last + 2]
    his = bool(behind) and behind[0].folded == MASCULINE_RELATIVE and told.gender == "m"
    if his and (
        feminine(scope.words[phrase.head], scope.classes) or scope.words[phrase.head].reading.number == "p"
    ):
        return any(w.article and w.reading.number == "s" and not feminine(w, scope.classes) for w in inside)
    hers = bool(behind) and behind[0].folded == FEMININE_RELATIVE
    return (
        hers
        and told.gender == "f"
        and any(
            word.pos == "propn"
            or (word.pos == "noun" and (word.reading.gender == "f" or word.reading.number == "p"))
            for word in inside
        )
    )


def _several(word: Word) -> bool:
    """Whether a noun means several: men in ين may be two or more (ملاحقة شرطيين قتلوا)."""
    reading = word.reading
    return reading.number == "p" or (reading.number == "d" and word.stem.endswith(MEN))


def _dislocated(scope: Scope, options: Options, follower: Group) -> bool:
    """Whether the verb's pronoun takes up the phrase before it (الهجوم نفذه مسلح): the subject follows."""
    pronoun, head = scope.words[options.verb].pronoun, scope.heads[options.before[0]]
    if pronoun not in TAKEN_UP or not right_before(
        scope.words, scope.found[options.before[-1]], options.verb
    ):
        return False
    hers = head.reading.gender == "f" or head.reading.number == "p"
    endings = TAKEN_UP[pronoun]
    same = head.stem.endswith(endings) if endings else hers == (pronoun == "ها")
    same = same or (pronoun == "ها" and head.pos == "propn")  # أوكرانيا، whose gender no list tells
    phrase, lemma = scope.found[follower[0]], scope.words[options.verb].lemma
    close = phrase.first == options.verb + 1 and not phrase.prep and not takes_two(lemma, scope.classes)
    close = close and (phrase.definite or one_acting(scope, follower[0], lemma))
    return same and (close or acts(scope, follower[0]) or not_accusative(scope, follower[0]))


def _described(scope: Scope, options: Options) -> str:
    """What looks like an adverb in ا where a verb that needs an object has no other (أصدر الرئيس عفوا)."""
    loose = [
        at
        for at, group in enumerate(options.after)
        if at not in options.acting and not not_accusative(scope, group[0])
    ]
    return f"after{loose[0]}" if loose and not options.content else "none"
