"""Clauses: for each finite verb its subject, object and prepositional complements, among the sentence's
phrases.

A verb reaches from itself to the next boundary (a stop, another finite verb, a complementiser, a relative).
Its subject stands after it (VSO), before it (SVO), is its relative clause's antecedent, or is shared with
the verb before (``و`` + verb). Agreement in gender and number proposes one of them, and the linker decides.
Indices are into the sentence's words and phrases.
"""

from __future__ import annotations

from collections.abc import Sequence

from msgspec.structs import replace

from marsad.arabic.classes.grammar import Grammar, grammar
from marsad.arabic.classes.particles import BY, THAT
from marsad.arabic.clauses.antecedents import (
    antecedent,
    auxiliary_antecedent,
    relative_agrees,
    resumed,
    subject_of_relative,
    told_again,
    told_inside,
    told_of,
)
from marsad.arabic.clauses.awaited import concluded
from marsad.arabic.clauses.between_two import between_two
from marsad.arabic.clauses.handed_over import handed_over
from marsad.arabic.clauses.inserted_clauses import closed
from marsad.arabic.clauses.interrupted import gone_on, past_speakers, set_in
from marsad.arabic.clauses.linker import AFTER, Choice, Linker, Options, load_linker, standing
from marsad.arabic.clauses.objects import UNSURE, may_take_object, takes_two
from marsad.arabic.clauses.own_phrases import own_groups
from marsad.arabic.clauses.proposals import proposal
from marsad.arabic.clauses.resuming import resumed_by_deed, resumed_by_subject
from marsad.arabic.clauses.said_in import by_giver, said_in
from marsad.arabic.clauses.speaks_on import speaks_on
from marsad.arabic.clauses.subjects import (
    helped,
    shared,
    some_of_them,
    topic,
    who_is_not,
)
from marsad.arabic.clauses.unsaid_subjects import controlled, dropped, pronoun_subject
from marsad.arabic.letters.marks import COMMAS, HARD_STOPS, STOPS
from marsad.arabic.phrases.adverbials import adverbial
from marsad.arabic.phrases.agreement import (
    Scope,
    accusative,
    brought_about,
    may_follow,
    nominative,
    only_happens,
    subject_may_follow,
    surely_object,
)
from marsad.arabic.phrases.boundaries import boundary
from marsad.arabic.phrases.insertions import parenthetical
from marsad.arabic.phrases.nouns import is_title
from marsad.arabic.phrases.offices import is_topic
from marsad.arabic.phrases.parsed import Clause, Parse, SubjectRule
from marsad.arabic.phrases.phrases import Phrase, phrases
from marsad.arabic.phrases.planners import goes_on_about
from marsad.arabic.phrases.reach import Group, Reach, coordinated, resumption, within
from marsad.arabic.records import Word
from marsad.arabic.rereading.done_to_him import did_it
from marsad.arabic.words.lexicon import load_valency

__all__ = ["HARD_STOPS", "STOPS", "Clause", "Parse", "boundary", "coordinated", "parenthetical", "parse"]

READILY = 5
WHO, TASKED = "من", "كلف"
NOTHING = Choice("unsaid", "none")


def parse(
    words: Sequence[Word],
    skip: frozenset[int] = frozenset(),
    edges: frozenset[int] = frozenset(),
    people: frozenset[int] = frozenset(),
    names: frozenset[int] = frozenset(),
    linker: Linker | None = None,
) -> Parse:
    """Phrases and clauses of one sentence, in linear passes.

    Words of ``skip`` (expressions of time) stand in no phrase; none runs on into a word of ``edges`` (where
    one known
    name follows another); words of ``people`` are known to mean persons, whose plural takes no feminine verb;
    words of ``names`` go on with the known name before them.
    """
    found = phrases(words, skip, edges, people, names)
    phrase_of = [-1] * len(words)
    for number, phrase in enumerate(found):
        for at in range(phrase.first, phrase.last + 1):
            phrase_of[at] = number
    clauses: list[Clause] = []
    classes = grammar()
    linker = linker or load_linker()
    scope = Scope(words, found, [words[phrase.head] for phrase in found], phrase_of, people, classes)
    relative = False
    for at, word in enumerate(words):
        relative = relative or word.pos == "relative"
        if word.pos == "verb" and phrase_of[at] < 0 and not parenthetical(words, at, classes):
            clauses.append(_clause(scope, clauses, at, linker))
    clauses = closed(scope, past_speakers(scope, set_in(scope, gone_on(scope, clauses))))
    if relative and len(clauses) > 1:
        clauses = concluded(scope, clauses)
    clauses = [*handed_over(scope, clauses)]
    clauses = [*between_two(scope, speaks_on(scope, clauses) if len(clauses) > 1 else clauses)]
    return Parse(tuple(words), found, tuple(clauses), tuple(phrase_of))


def _clause(scope: Scope, before: Sequence[Clause], verb: int, linker: Linker) -> Clause:
    words, found, classes = scope.words, scope.found, scope.classes
    end, content = boundary(words, verb, classes)
    reach = within(words, found, verb + 1, end, classes)
    bare, preps = _resumed(scope, end)
    groups = own_groups(scope, verb, (*reach.loose, *bare, *_behind_comma_group(scope, verb, end, reach)))
    head = _head(scope, before, verb)
    nobodys = words[verb].lemma in classes.impersonal or (head is not None and _of_nobody(words, verb))
    common = () if nobodys else shared(scope, before, verb)
    takes_up = resumed(words, verb, end)
    spoken = said_in(scope, before, verb, reach, content) if takes_up else None
    taken_again = takes_up or resumed_by_subject(scope, verb, reach.bare)
    taken_again = taken_again or (head is not None and resumed_by_deed(scope, verb, reach.bare, reach))
    helps = not taken_again and helped(scope, before, verb, common) and not _by_men(scope, verb, groups)
    spoken_of = pronoun_subject(words, verb, classes) or helps or spoken is not None
    if content is None and not spoken_of:
        inside = told_inside(scope, verb, head, reach, end)
        spoken_of = inside or _object_alone(scope, before, verb, common, reach)
    settled = spoken_of or (not taken_again and subject_of_relative(scope, before, verb, head, end))
    after = groups[:AFTER]
    above = topic(scope, before, verb) if head is None else ()
    options = Options(
        verb=verb,
        after=after,
        before=above,
        antecedent=head,
        resumed=taken_again,
        content=content is not None,
        agent="agent" in dict(reach.preps),
        pronoun_subject=spoken_of,
        controlled=controlled(words, verb),
        shared=bool(common) or dropped(before, words[verb]),
        plain=(plain := _plain(scope, after)),
        acting=() if settled or not subject_may_follow(words[verb]) else plain[:2],
        takes_object=_takes_object(scope, verb, after, reach),
        held=bool(words[verb].pronoun) and not takes_two(words[verb].lemma, classes),
        proposal=NOTHING,
        groups=standing(after, above, head),
    )
    options = replace(options, proposal=proposal(scope, options))
    choice = _chosen(scope, before, options, linker)
    if choice.subject not in {"before", "relative", "unsaid"} and _whoever(words, verb):
        choice, common = Choice("unsaid", choice.subject), ()
    subject = options.groups.get(choice.subject, ()) or common
    rule = _rule(choice, subject)
    if rule == "shared" and head is not None and not taken_again and relative_agrees(words, verb):
        subject, rule = (head,), "relative"  # قوات القائد الذي يسيطر: of nobody named before
    if rule == "relative" and _by_men(scope, verb, groups):
        subject, rule = groups[0], "after"
    thing = options.groups.get(choice.object, ())
    if thing == subject and not words[verb].pronoun:
        thing = ()
    if head is None and not thing and (told := told_of(scope, before, verb)) is not None:
        head, thing = told, (told,)
    negator, preps = _negator(words, verb, classes), (*reach.preps, *preps)
    own = Clause(verb, subject, rule, thing, preps, content, end, negator, head, choice.passive)
    return own if spoken is None else by_giver(own, spoken)


def _head(scope: Scope, before: Sequence[Clause], verb: int) -> int | None:
    """The phrase that a verb only tells more of, if there is one."""
    head = antecedent(scope.words, scope.found, scope.phrase_of, verb)
    if head is None or (before and before[-1].subject == (head,)):
        told = auxiliary_antecedent(scope, before, verb)  # طلاب كان مسلحون قد خطفوهم
        head = head if told is None else told
    if head is None and before and before[-1].antecedent is not None:
        head = told_again(scope, before[-1], verb)
    return head


def _chosen(scope: Scope, before: Sequence[Clause], options: Options, linker: Linker) -> Choice:
    """Subject and object as the order of words settles them, else as the linker weighs them."""
    settled = _by_order(scope, before, options) if options.before else _by_case(scope, options)
    choice = settled or linker.best(scope, options)
    if choice.subject in {"before", "relative"} and did_it(scope, options.verb, options.after):
        return Choice("after0", "none")
    if choice.subject == "unsaid" and goes_on_about(scope, options.antecedent, options.verb):
        return Choice("relative", choice.object)
    return choice


def _by_case(scope: Scope, options: Options) -> Choice | None:
    """Subject and object of a harm, where men in ون right behind it and so many in the accusative behind them
    show which they are (قتل مسلحون على دراجات نارية 22 قرويا)."""
    after, words = options.after, scope.words
    if (
        len(after) < 2
        or words[options.verb].pronoun
        or words[options.verb].lemma not in scope.classes.affecting
    ):
        return None
    doer, hit = scope.found[after[0][0]], scope.found[after[1][0]]
    men = doer.first == options.verb + 1 and nominative(words[doer.first])
    counted = words[hit.first].pos == "num" and hit.last == hit.first + 1
    return Choice("after0", "after1") if men and counted and accusative(words[hit.last]) else None


def _by_order(scope: Scope, before: Sequence[Clause], options: Options) -> Choice | None:
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


def _object_alone(scope: Scope, before: Sequence[Clause], verb: int, common: Group, reach: Reach) -> bool:
    """Whether the one phrase right behind a verb is surely its object, as those before it are its subject."""
    if not reach.loose or not common:
        return False
    if scope.words[verb].lemma == TASKED and scope.words[verb].conj and dict(reach.preps).get(BY):
        return True  # أقال الوزير، وكلف مدير الديوان مؤقتا بإدارة الوزارة
    addresses = scope.words[verb].lemma in scope.classes.addressing
    if len(reach.loose) > 1 and not (addresses and reach.preps and _owns_complement(scope, reach)):
        return False
    addressing = scope.classes.addressing
    speaks = any(c.subject == common and scope.words[c.verb].lemma in addressing for c in before)
    return surely_object(scope, verb, reach.loose[0][0], common, speaks)


def _owns_complement(scope: Scope, reach: Reach) -> bool:
    """Whether the second bare phrase of a clause is definite, right behind an indefinite one with a
    preposition, which it then owns: none of the verb's (واتهم الجيش بقصفها في ولاية | أعالي النيل)."""
    second = scope.found[reach.loose[1][0]]
    own = scope.phrase_of[second.first - 1]
    held = scope.found[own] if own >= 0 else None
    if held is None or not held.prep or len(reach.loose) >= AFTER:
        return False
    return second.definite and not (held.definite or second.conj)


def _of_nobody(words: Sequence[Word], verb: int) -> bool:
    """Whether a verb is an impersonal passive, by a relative that it does not agree with (التي يتوقع أن)."""
    beside = words[verb - 1].pos == "relative" and verb + 1 < len(words)
    return beside and words[verb + 1].folded == THAT and not relative_agrees(words, verb)


def _whoever(words: Sequence[Word], verb: int) -> bool:
    """Whether من right before a past is its subject (هو من اغتال الصحافي): no pronoun takes it up."""
    who, word = words[verb - 1] if verb else words[verb], words[verb]
    asks = who.pos == "relative" and who.stem == WHO and not who.prep
    return asks and word.reading.tense == "past" and not word.pronoun and word.reading.voice != "passive"


def _takes_object(scope: Scope, verb: int, after: Sequence[Group], reach: Reach) -> bool:
    """Whether a verb may have an object: it holds one, or is of those that do and tells it no other way."""
    word = scope.words[verb]
    if word.pronoun:
        return True
    if after and only_happens(scope, verb, after[0][0]):
        return False
    return may_take_object(word, scope.classes) and not _told_with_prep(scope, verb, reach)


def _plain(scope: Scope, after: Sequence[Group]) -> tuple[int, ...]:
    """The phrases behind a verb that are no adverbs in ا, of time or of place."""
    found, classes = scope.found, scope.classes
    return tuple([n for n, group in enumerate(after) if not adverbial(scope.words, found[group[0]], classes)])


def _rule(choice: Choice, subject: Group) -> SubjectRule:
    if choice.subject in {"before", "relative"}:
        return "before" if choice.subject == "before" else "relative"
    if choice.subject == "unsaid":
        return "shared" if subject else "none"
    return "after"


def _by_men(scope: Scope, verb: int, groups: Sequence[Group]) -> bool:
    """Whether men in the nominative right behind a verb of one do what a relative clause tells (الهجوم الذي
    قال ناشطون إن), or go on doing it (كان يتجمع متظاهرون)."""
    behind = bool(groups) and scope.found[groups[0][0]].first == verb + 1
    return behind and scope.words[verb].reading.number == "s" and nominative(scope.heads[groups[0][0]])


def _told_with_prep(scope: Scope, verb: int, reach: Reach) -> bool:
    """Whether a verb's preposition stands for its object: it follows the verb or its subject (أدى ذلك إلى,
    أعلن الحزب عن).
    """
    if not reach.preps or (scope.words[verb].lemma, reach.preps[0][0]) not in scope.classes.prep_object:
        return False
    thing = scope.phrase_of[verb + 1] if reach.loose else -1
    if thing >= 0 and thing == reach.loose[0][0] and accusative(scope.heads[thing]):
        return False  # الشاب طعن جنديا في المدينة
    first = reach.preps[0][1][0]
    return sum(group[0] < first for group in reach.loose) <= 1


def _resumed(scope: Scope, end: int) -> tuple[list[Group], tuple[tuple[str, Group], ...]]:
    """What goes on behind a clause that is inserted between commas: the first bare phrase, and the
    prepositional ones where they go on at once (دارت معارك، استمرت ساعات، بين الجيش والمسلحين).
    """
    after = resumption(scope.words, end, scope.classes)
    if after is None:
        return [], ()
    reach = within(scope.words, scope.found, *after, scope.classes)
    behind = reach.bare or reach.loose  # قتلت الشرطة، أمس، متظاهرا
    bare = [g for g in behind if not scope.found[g[0]].conj][:1]
    opens = after[0] + (scope.words[after[0]].pos == "prep")
    first = scope.phrase_of[opens] if opens < len(scope.words) else -1
    at_once = first >= 0 and bool(reach.preps) and reach.preps[0][1][0] == first
    return bare, reach.preps if at_once else ()


def _behind_comma_group(scope: Scope, verb: int, end: int, reach: Reach) -> list[Group]:
    """What a lone comma parts from a verb that needs an object and has none yet (طالب الأمين العام، الأطراف
    بضبط النفس): a definite phrase right behind it.
    """
    words = scope.words
    lemma = words[verb].lemma
    readily = lemma in scope.classes.transitive or load_valency().get(lemma, UNSURE) >= READILY
    needy = readily and lemma not in scope.classes.intransitive and not words[verb].pronoun
    commas = [at for at in range(verb + 1, end) if words[at].text in COMMAS]
    if not needy or len(commas) != 1 or len(reach.loose) != 1 or commas[0] + 1 >= end:
        return []
    number = scope.phrase_of[commas[0] + 1]
    if number < 0 or scope.found[number].first != commas[0] + 1 or number in reach.loose[0]:
        return []
    phrase = scope.found[number]
    if _tells_who(scope, reach.loose[0][-1], phrase):
        return []
    fits = phrase.definite and not (phrase.prep or phrase.conj or is_topic(words, phrase))
    return [(number,)] if fits and not adverbial(words, phrase, scope.classes) else []


def _tells_who(scope: Scope, named: int, phrase: Phrase) -> bool:
    """Whether an office behind a comma is that of the name before it (أحمد سالم، رئيس الحزب), not somebody
    else's with a name of its own.
    """
    words, last = scope.words, scope.found[named].last
    apart = words[last + 1].text not in COMMAS  # استقبل أحمد سالم في مكتبه، رئيس الحزب
    if apart or words[last].pos != "propn" or not is_title(words[phrase.first], scope.classes):
        return False
    own = words[phrase.first].article and words[phrase.last].pos == "propn"
    return not own


def _negator(words: Sequence[Word], verb: int, classes: Grammar) -> int | None:
    """The negative particle right before the verb (قد and pronouns may stand between)."""
    for at in range(verb - 1, max(verb - 3, -1), -1):
        if words[at].folded in classes.negator or words[at].stem in classes.negator:
            relative = words[at].pos == "relative" and at > 0 and words[at - 1].pos == "pron"  # وهو ما ينفيه
            of_adjectives = words[at].stem in classes.adjective_prefix  # غير أنه وافق
            return None if relative or of_adjectives or words[at].pos in {"prep", "noun"} else at
        if words[at].pos not in {"particle", "pron", "adverb"}:
            return None
    return None
