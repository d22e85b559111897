"""The features of an assignment, of which the linker has learned the weights."""

from __future__ import annotations

from collections.abc import Sequence

import msgspec

from marsad.arabic.clauses.assignable import agrees_at
from marsad.arabic.clauses.assignments import Choice, Options, Place
from marsad.arabic.letters.marks import COMMAS
from marsad.arabic.phrases.acting import acts
from marsad.arabic.phrases.cases import accusative
from marsad.arabic.phrases.coordination import SPEECH_MARKS, Group
from marsad.arabic.phrases.openers import behind_opener
from marsad.arabic.phrases.scope import Scope
from marsad.arabic.words.lexicon import load_valency

GAPS = (0, 2, 5)
Features = list[tuple[str, tuple[str, ...]]]
"""Rows of weights, each with what is looked up in it; row and rest together are a feature's name."""


def features(scope: Scope, options: Options, choice: Choice) -> list[str]:
    """All features of one assignment."""
    verb = verb_features(scope, options)
    subject, thing = (look_at(scope, options, verb, place) for place in (choice.subject, choice.object))
    found = [
        *place_features(scope, options, verb, "S", choice.subject, subject),
        *place_features(scope, options, verb, "O", choice.object, thing),
        *pair_features(scope, options, verb, [choice])[0],
    ]
    return [row + name for row, names in found for name in names]


class Verb(msgspec.Struct, frozen=True, gc=False):
    """What a verb itself tells: how readily it takes objects, its form, what stands before it; ``alone`` is
    what these say of each place.
    """

    valency: str
    listed: str
    form: str
    count: str
    context: str
    agreement: str
    voice: str
    alone: tuple[str, ...]


class Look(msgspec.Struct, frozen=True, gc=False):
    """How the first phrase of a place looks from a verb: alone, with the verb's class, agreeing with it."""

    alone: tuple[str, ...]
    listed: tuple[str, ...]
    shape: str
    agreement: str
    proper: str


def verb_features(scope: Scope, options: Options) -> Verb:
    """What the features of all assignments of one verb share."""
    word, classes = scope.words[options.verb], scope.classes
    listed = (
        "x" if word.lemma in classes.auxiliary
        else "t" if word.lemma in classes.transitive
        else "i" if word.lemma in classes.intransitive
        else "-"
    )  # fmt: skip
    reading = word.reading
    valency = f"{load_valency().get(word.lemma, '-')}"
    marks = f"{reading.gender or ''}{reading.number or ''}"
    form = f"{(reading.tense or '')[:2]}{reading.person or 3}{marks}{'v' if word.pronoun else ''}"
    count = f"{len(options.after)}{'c' if options.content else ''}{'v' if word.pronoun else ''}"
    context = (
        f"{word.conj}{'p' if options.pronoun_subject else ''}{'l' if options.controlled else ''}"
        f"{'s' if options.shared else ''}{'a' if options.antecedent is not None else ''}"
        f"{'b' if options.before else ''}"
    )
    opens = not options.verb or behind_opener(scope.words, options.verb)
    quoted = options.verb > 1 and scope.words[options.verb - 1].text in SPEECH_MARKS
    word_before = None if opens else scope.words[options.verb - 1 - quoted]
    before = "^" if word_before is None else f"{word_before.pos[:3]}{'d' if word_before.article else ''}"
    alone = (
        f"|{valency}",
        f"|{listed}",
        f"|{listed}{count}",
        f"|{valency}{count}",
        f"|f{form}",
        f"|c{context}",
        f"|c{context}{count}",
        f"|B{before}",
        f"|B{before}{count}",
    )
    return Verb(valency, listed, form, count, context, marks, (reading.voice or "")[:1], alone)


def place_features(
    scope: Scope, options: Options, verb: Verb, kind: str, place: Place, look: Look | None
) -> Features:
    """What speaks for one filler of one place."""
    proposed = options.proposal.subject if kind == "S" else options.proposal.object
    told = "=y" if proposed == place else f"={proposed}"
    if look is None:
        return [(f"{kind}{place}", (told, *verb.alone))]
    names = (told, *verb.alone, *look.alone, *look.listed, look.proper)
    if kind == "S":
        fits = "fits" if agrees_at(scope, options, place) else "not"
        names = (*names, f"|{fits}")
        if place == "relative":
            names = (*names, f"|{'r' if options.resumed else 'n'}{fits}{verb.count}")
    return [(f"{kind}{place}", names), (kind, (*look.alone, look.shape, look.agreement))]


def pair_features(scope: Scope, options: Options, verb: Verb, choices: Sequence[Choice]) -> list[Features]:
    """What speaks for each subject and object together, and for the passive."""
    kinds = {place: _kind(scope, group[0]) for place, group in options.groups.items() if group}
    names = ("", f"|{verb.listed}{verb.valency}", f"|{verb.count}")
    found: list[Features] = []
    for choice in choices:
        first, second = kinds.get(choice.subject, ""), kinds.get(choice.object, "")
        pair = f"{choice.subject}+{choice.object}"
        if choice.passive:
            found.append(_passive_features(options, verb, choice.subject, first))
        elif first and second:
            found.append([(pair, (*names, f"|{first}{second}")), (f"+{first}{second}", ("",))])
        else:
            found.append([(pair, names)])
    return found


def _passive_features(options: Options, verb: Verb, place: Place, kind: str) -> Features:
    """What speaks for a passive whose subject, of a kind, stands in a place."""
    subject = place[:5] if place != "unsaid" else "unsaid"
    names = (
        f"|{verb.voice}",
        f"|{verb.listed}{verb.valency}",
        f"|{verb.count}",
        f"|{verb.listed}{verb.count}{'g' if options.agent else ''}",
        f"|{kind}",
        f"|{kind}{verb.listed}",
        f"|{verb.context}",
        f"|{verb.listed}{subject}{kind}",
    )
    told = "Py" if options.proposal.passive else "Pn"
    return [(told, ("",)), (f"P{place}", ("",)), ("P", names), (f"P{subject}", (f"|{verb.form}",))]


def _kind(scope: Scope, number: int) -> str:
    """Whether a phrase can act, is definite, and what its head is."""
    phrase, head = scope.found[number], scope.heads[number]
    return f"{'A' if acts(scope, number) else 'a'}{'D' if phrase.definite else 'd'}{head.pos[:3]}"


def look_at(scope: Scope, options: Options, verb: Verb, place: Place) -> Look | None:
    """How a place looks from a verb; null where nothing stands there."""
    group = options.groups.get(place, ())
    if not group:
        return None
    looks = _looks(scope, options.verb, group)
    head = scope.heads[group[0]]
    pair = f"|G{verb.agreement}{head.reading.gender or ''}{head.reading.number or ''}"
    return Look(
        tuple([f"|{look}" for look in looks]),
        tuple([f"|{look}{verb.listed}" for look in looks]),
        f"|{''.join(looks[:3])}",
        f"{pair}{verb.listed}",
        f"{pair}p" if head.pos == "propn" else pair,
    )


def _looks(scope: Scope, verb: int, group: Group) -> list[str]:
    """How a phrase looks from a verb: its kind, its number and gender, its case, and what stands between."""
    words, phrase, head = scope.words, scope.found[group[0]], scope.heads[group[0]]
    low, high = (verb, phrase.first) if verb < phrase.first else (phrase.last, verb)
    between, comma, prep = 0, False, False  # one round of them: this is asked of every pair
    for word in words[low + 1 : high]:
        if word.text not in SPEECH_MARKS:
            between += 1
            comma = comma or word.text in COMMAS
            prep = prep or word.pos == "prep" or bool(word.prep)
    first = words[phrase.first]
    gap = sum([between > step for step in GAPS])
    return [
        f"k{_kind(scope, group[0])}",
        f"d{gap}{',' if comma else ''}{'p' if prep else ''}",
        f"e{'u' if accusative(words[phrase.first]) else 'n'}{'o' if head.pronoun else ''}",
        f"g{head.reading.gender or ''}{head.reading.number or ''}",
        f"l{min(phrase.last - phrase.first, 3)}{len(group) > 1}",
        f"q{first.pos[:2]}{'q' if first.stem in scope.classes.quantifier else ''}",
    ]
