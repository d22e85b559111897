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
from marsad.arabic.classes.particles import THAT, WHO
from marsad.arabic.clauses.antecedents import antecedent
from marsad.arabic.clauses.antecedents_of_others import auxiliary_antecedent, told_again
from marsad.arabic.clauses.assignments import AFTER, Choice, Options, standing
from marsad.arabic.clauses.awaited import concluded
from marsad.arabic.clauses.behind_commas import behind_comma_group, resumed_behind
from marsad.arabic.clauses.between_two import between_two
from marsad.arabic.clauses.broken_into import past_speakers, set_in
from marsad.arabic.clauses.by_order import by_case, by_order
from marsad.arabic.clauses.handed_over import handed_over
from marsad.arabic.clauses.inserted_clauses import closed
from marsad.arabic.clauses.interrupted import gone_on
from marsad.arabic.clauses.linker import Linker, load_linker
from marsad.arabic.clauses.lone_objects import object_alone, takes_object_here
from marsad.arabic.clauses.objects import takes_two
from marsad.arabic.clauses.own_phrases import own_groups
from marsad.arabic.clauses.proposals import proposal
from marsad.arabic.clauses.relative_roles import relative_agrees, resumed, subject_of_relative, told_inside
from marsad.arabic.clauses.resuming import resumed_by_deed, resumed_by_subject
from marsad.arabic.clauses.said_in import by_giver, said_in
from marsad.arabic.clauses.shared_subjects import shared
from marsad.arabic.clauses.speaks_on import speaks_on
from marsad.arabic.clauses.subjects import helped, topic
from marsad.arabic.clauses.thought_of import told_of
from marsad.arabic.clauses.unsaid_subjects import controlled, dropped, pronoun_subject
from marsad.arabic.letters.marks import HARD_STOPS, STOPS
from marsad.arabic.phrases.adverbials import adverbial
from marsad.arabic.phrases.agreement import subject_may_follow
from marsad.arabic.phrases.boundaries import boundary
from marsad.arabic.phrases.cases import nominative
from marsad.arabic.phrases.coordination import Group, coordinated
from marsad.arabic.phrases.insertions import parenthetical
from marsad.arabic.phrases.parsed import Clause, Parse, SubjectRule
from marsad.arabic.phrases.phrases import phrases
from marsad.arabic.phrases.planners import goes_on_about
from marsad.arabic.phrases.reach import within
from marsad.arabic.phrases.scope import Scope
from marsad.arabic.records import Word
from marsad.arabic.rereading.done_to_him import did_it

__all__ = ["HARD_STOPS", "STOPS", "Clause", "Parse", "coordinated", "parse"]

SUPPOSED = "افترض"
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
    one known name follows another); words of ``people`` are known to mean persons, whose plural takes no
    feminine verb; words of ``names`` go on with the known name before them.
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
    bare, preps = resumed_behind(scope, end)
    groups = own_groups(scope, verb, (*reach.loose, *bare, *behind_comma_group(scope, verb, end, reach)))
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
        spoken_of = inside or object_alone(scope, before, verb, common, reach)
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
        takes_object=takes_object_here(scope, verb, after, reach),
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
    settled = by_order(scope, before, options) if options.before else by_case(scope, options)
    choice = settled or linker.best(scope, options)
    if choice.subject in {"before", "relative"} and did_it(scope, options.verb, options.after):
        return Choice("after0", "none")
    if choice.subject == "unsaid" and goes_on_about(scope, options.antecedent, options.verb):
        return Choice("relative", choice.object)
    return choice


def _of_nobody(words: Sequence[Word], verb: int) -> bool:
    """Whether a verb is an impersonal passive, by a relative that it does not agree with (التي يتوقع أن), or
    as one of supposing in the present (الذي يفترض أن)."""
    beside = words[verb - 1].pos == "relative" and verb + 1 < len(words)
    supposed = words[verb].lemma == SUPPOSED and words[verb].reading.tense == "present"
    return beside and words[verb + 1].folded == THAT and (supposed or not relative_agrees(words, verb))


def _whoever(words: Sequence[Word], verb: int) -> bool:
    """Whether من right before a past is its subject (هو من اغتال الصحافي): no pronoun takes it up."""
    who, word = words[verb - 1] if verb else words[verb], words[verb]
    asks = who.pos == "relative" and who.stem == WHO and not who.prep
    return asks and word.reading.tense == "past" and not word.pronoun and word.reading.voice != "passive"


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
