"""The linker: which of the phrases around a verb is its subject, which its object, and whether it is passive.

Grammar finds the phrases that may fill either place (:mod:`marsad.arabic.clauses`) and proposes an
assignment; a log-linear model, learned from UD_Arabic-PUD by ``genscripts/arabic_linker.py``, weighs the
proposal against the others. Each assignment is scored as a whole: what speaks for its subject, for its
object, and for the pair.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from functools import cache
from math import exp

import msgspec
from msgspec.structs import replace

from marsad.arabic.agreement import Scope, accusative, acts, agrees, may_follow
from marsad.arabic.lexicon import DATA, load_valency
from marsad.arabic.marks import COMMAS
from marsad.arabic.openers import behind_opener
from marsad.arabic.reach import SPEECH_MARKS, Group

AFTER = 3
WORTH = 0.33
MARGIN = 0.15
GAPS = (0, 2, 5)
BEHIND = {f"after{at}": at for at in range(AFTER)}
Place = str


class Choice(msgspec.Struct, frozen=True, gc=False):
    """An assignment: ``subject`` is ``after0`` to ``after2`` (a phrase behind the verb), ``before``,
    ``relative`` (the antecedent) or ``unsaid``; ``object`` is ``none``, ``after0`` to ``after2`` or
    ``relative``.
    """

    subject: Place
    object: Place
    passive: bool = False


class Options(msgspec.Struct, frozen=True, gc=False):
    """What may fill a verb's places, and the assignment that grammar alone proposes.

    ``acting`` are the places in ``after`` that the verb's form and the phrase's head let be its subject;
    ``held`` says that the verb's pronoun is the only object it may have (رفضه الحزب).
    """

    verb: int
    after: tuple[Group, ...]
    before: Group
    antecedent: int | None
    resumed: bool
    content: bool
    agent: bool
    pronoun_subject: bool
    controlled: bool
    shared: bool
    acting: tuple[int, ...]
    takes_object: bool
    held: bool
    proposal: Choice

    def group(self, place: Place) -> Group:
        """The phrases that a place's name stands for; none for ``unsaid`` and ``none``."""
        if (behind := BEHIND.get(place)) is not None:
            return self.after[behind]
        if place == "before":
            return self.before
        return (self.antecedent,) if place == "relative" and self.antecedent is not None else ()

    def groups(self) -> tuple[Group, ...]:
        """All groups of phrases that may fill a place."""
        around = (self.before, self.group("relative"))
        return (*self.after, *(group for group in around if group))

    def choices(self) -> Iterator[Choice]:
        """All assignments, the proposal among them; the same phrase never fills both places."""
        behind = list(BEHIND)[: len(self.after)]
        subjects = ["unsaid", *(behind[at] for at in self.acting)]
        if self.before:
            subjects.append("before")
        if self.antecedent is not None:
            subjects.append("relative")
        objects = ["none"]
        if self.takes_object:
            objects += [] if self.held else behind
            objects += ["relative"] if self.antecedent is not None else []
        for subject in subjects:
            for thing in objects:
                if subject != thing:
                    yield Choice(subject, thing, False)
            if subject != "unsaid":
                yield Choice(subject, "none", True)


class Linker:
    """The learned weights, one a feature."""

    __slots__ = ("weights",)

    def __init__(self, weights: Mapping[str, float]) -> None:
        self.weights = weights

    def best(self, scope: Scope, options: Options) -> Choice:
        """The assignment that promises most; the proposal where nothing has been learned.

        A filler is worth its probability less ``WORTH``, an empty place nothing: half of the F1 to be
        reached is where naming a filler begins to pay (Lipton, Elkan and Naryanaswamy 2014).
        """
        if not self.weights or _told(scope, options):
            return options.proposal
        choices = list(options.choices())
        plain = replace(options.proposal, passive=False)
        if plain not in choices:
            return options.proposal
        chance = self._chances(scope, options, choices)
        subjects: dict[Place, float] = {}
        objects: dict[Place, float] = {}
        passives: dict[Place, float] = {}
        for choice, share in zip(choices, chance, strict=True):
            subjects[choice.subject] = subjects.get(choice.subject, 0.0) + share
            objects[choice.object] = objects.get(choice.object, 0.0) + share
            if choice.passive:
                passives[choice.subject] = share

        def worth(choice: Choice) -> float:
            subject = subjects[choice.subject] - WORTH if choice.subject != "unsaid" else 0.0
            return subject + (objects[choice.object] - WORTH if choice.object != "none" else 0.0)

        allowed = (choice for choice in choices if not choice.passive and _keeps(scope, options, choice))
        best = max(allowed, key=worth)
        if worth(best) - worth(plain) < MARGIN:
            return options.proposal
        helps = scope.words[options.verb].lemma in scope.classes.auxiliary
        likely = 2 * passives.get(best.subject, 0.0) > subjects[best.subject]
        passive = likely and not helps and best.object == "none"
        return replace(best, passive=passive)

    def _chances(self, scope: Scope, options: Options, choices: Sequence[Choice]) -> list[float]:
        """The probability of each assignment."""
        weight = self.weights.get
        verb = verb_features(scope, options)
        score: dict[tuple[str, Place], float] = {}
        totals: list[float] = []
        for choice in choices:
            total = 0.0
            for key in (("S", choice.subject), ("O", choice.object)):
                if key not in score:
                    names = place_features(scope, options, verb, *key)
                    score[key] = sum([weight(name, 0.0) for name in names])
                total += score[key]
            names = pair_features(scope, options, verb, choice)
            totals.append(total + sum([weight(name, 0.0) for name in names]))
        top = max(totals)
        raw = [exp(total - top) for total in totals]
        mass = sum(raw)
        return [value / mass for value in raw]


@cache
def load_linker() -> Linker:
    """The packaged weights; none where nothing has been learned."""
    path = DATA / "arabic" / "linker.json"
    if not path.exists():
        return Linker({})
    return Linker(msgspec.json.decode(path.read_bytes())["weights"])


def _told(scope: Scope, options: Options) -> bool:
    """Whether letters or clause have said that a verb which takes objects is passive, its subject named."""
    known = options.proposal.passive and options.proposal.subject != "unsaid"
    return known and scope.words[options.verb].lemma in scope.classes.transitive


def _keeps(scope: Scope, options: Options, choice: Choice) -> bool:
    """Whether an assignment leaves what grammar is sure of: agreement, who can act, a relative's own
    pronoun.
    """
    proposal = options.proposal
    if proposal.object == "relative" and choice.object != "relative":
        return False
    thing = options.group(proposal.object)
    if thing and choice.object == "none" and _needed(scope, options, thing):
        return False
    several = scope.words[options.verb].reading.number == "p"
    if proposal.subject == "relative" and choice.subject == "unsaid" and several:
        return False
    if choice.subject != proposal.subject and not _fits(scope, options, choice.subject):
        return False
    pairs = ((proposal.subject, choice.subject), (proposal.object, choice.object))
    sure = (said == meant or not _can_act(scope, options.group(said)) for said, meant in pairs)
    return all(sure)


def _needed(scope: Scope, options: Options, thing: Group) -> bool:
    """Whether a verb with its subject behind it is not to lose its object: it takes one, and this is
    definite.
    """
    if not options.proposal.subject.startswith("after"):
        return False
    transitive = scope.words[options.verb].lemma in scope.classes.transitive
    return transitive or scope.found[thing[0]].definite


def _fits(scope: Scope, options: Options, place: Place) -> bool:
    """Whether a phrase agrees with the verb as its subject there."""
    group = options.group(place)
    if place.startswith("after"):
        return may_follow(scope, options.verb, group)
    return not group or agrees(scope, group, scope.words[options.verb])


def _can_act(scope: Scope, group: Group) -> bool:
    return bool(group) and acts(scope, group[0])


def features(scope: Scope, options: Options, choice: Choice) -> list[str]:
    """All features of one assignment."""
    verb = verb_features(scope, options)
    return [
        *place_features(scope, options, verb, "S", choice.subject),
        *place_features(scope, options, verb, "O", choice.object),
        *pair_features(scope, options, verb, choice),
    ]


class Verb(msgspec.Struct, frozen=True, gc=False):
    """What a verb itself tells: how readily it takes objects, its form, and what stands before it."""

    valency: str
    listed: str
    form: str
    count: str
    context: str
    before: str
    agreement: str


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
    person = f"{reading.person or 3}{reading.gender or ''}{reading.number or ''}"
    tense = (reading.tense or "")[:2]
    opens = not options.verb or behind_opener(scope.words, options.verb)
    quoted = options.verb > 1 and scope.words[options.verb - 1].text in SPEECH_MARKS
    before = None if opens else scope.words[options.verb - 1 - quoted]
    return Verb(
        f"{load_valency().get(word.lemma, '-')}",
        listed,
        f"{tense}{person}{'v' if word.pronoun else ''}",
        f"{len(options.after)}{'c' if options.content else ''}{'v' if word.pronoun else ''}",
        f"{word.conj}{'p' if options.pronoun_subject else ''}{'l' if options.controlled else ''}"
        f"{'s' if options.shared else ''}{'a' if options.antecedent is not None else ''}"
        f"{'b' if options.before else ''}",
        "^" if before is None else f"{before.pos[:3]}{'d' if before.article else ''}",
        f"{reading.gender or ''}{reading.number or ''}",
    )


def place_features(scope: Scope, options: Options, verb: Verb, kind: str, place: Place) -> list[str]:
    """What speaks for one filler of one place."""
    proposed = options.proposal.subject if kind == "S" else options.proposal.object
    same = proposed == place
    here = f"{kind}{place}"
    names = [
        f"{here}={'y' if same else proposed}",
        f"{here}|{verb.valency}",
        f"{here}|{verb.listed}",
        f"{here}|{verb.listed}{verb.count}",
        f"{here}|{verb.valency}{verb.count}",
        f"{here}|f{verb.form}",
        f"{here}|c{verb.context}",
        f"{here}|c{verb.context}{verb.count}",
        f"{here}|B{verb.before}",
        f"{here}|B{verb.before}{verb.count}",
    ]
    group = options.group(place)
    if not group:
        return names
    looks = _looks(scope, options.verb, group, place)
    names += [f"{here}|{look}" for look in looks]
    names += [f"{kind}|{look}" for look in looks]
    names += [f"{here}|{look}{verb.listed}" for look in looks]
    names.append(f"{kind}|{''.join(looks[:3])}")
    head = scope.head(group[0])
    pair = f"G{verb.agreement}{head.reading.gender or ''}{head.reading.number or ''}"
    names += [f"{here}|{pair}{'p' if head.pos == 'propn' else ''}", f"{kind}|{pair}{verb.listed}"]
    if kind == "S":
        fits = _fits(scope, options, place)
        names.append(f"{here}|{'fits' if fits else 'not'}")
        if place == "relative":
            names.append(f"{here}|{'r' if options.resumed else 'n'}{'fits' if fits else 'not'}{verb.count}")
    return names


def pair_features(scope: Scope, options: Options, verb: Verb, choice: Choice) -> list[str]:
    """What speaks for a subject and an object together, and for the passive."""
    subject = choice.subject[:5] if choice.subject != "unsaid" else "unsaid"
    pair = f"{choice.subject}+{choice.object}"
    names = [f"{pair}", f"{pair}|{verb.listed}{verb.valency}", f"{pair}|{verb.count}"]
    first, second = options.group(choice.subject), options.group(choice.object)
    if first and second:
        ours, theirs = _kind(scope, first[0]), _kind(scope, second[0])
        names.append(f"+{ours}{theirs}")
        names.append(f"{pair}|{ours}{theirs}")
    if choice.passive:
        marks = (scope.words[options.verb].reading.voice or "")[:1]
        kind = _kind(scope, first[0]) if first else ""
        names = [
            f"P{'y' if options.proposal.passive else 'n'}",
            f"P{choice.subject}",
            f"P|{marks}",
            f"P|{verb.listed}{verb.valency}",
            f"P|{verb.count}",
            f"P|{verb.listed}{verb.count}{'g' if options.agent else ''}",
            f"P|{kind}",
            f"P|{kind}{verb.listed}",
            f"P|{verb.context}",
            f"P{subject}|{verb.form}",
            f"P|{verb.listed}{subject}{kind}",
        ]
    return names


def _kind(scope: Scope, number: int) -> str:
    """Whether a phrase can act, is definite, and what its head is."""
    phrase, head = scope.found[number], scope.head(number)
    return f"{'A' if acts(scope, number) else 'a'}{'D' if phrase.definite else 'd'}{head.pos[:3]}"


def _looks(scope: Scope, verb: int, group: Group, place: Place) -> list[str]:
    """How a phrase looks from a verb: its kind, its number and gender, its case, and what stands between."""
    words, phrase, head = scope.words, scope.found[group[0]], scope.head(group[0])
    low, high = (verb, phrase.first) if verb < phrase.first else (phrase.last, verb)
    between = [w for w in words[low + 1 : high] if w.text not in SPEECH_MARKS]
    first = words[phrase.first]
    gap = sum(len(between) > step for step in GAPS)
    comma = any(w.text in COMMAS for w in between)
    prep = any(w.pos == "prep" or w.prep for w in between)
    return [
        f"k{_kind(scope, group[0])}",
        f"d{gap}{',' if comma else ''}{'p' if prep else ''}",
        f"e{'u' if accusative(words[phrase.first]) else 'n'}{'o' if head.pronoun else ''}",
        f"g{head.reading.gender or ''}{head.reading.number or ''}",
        f"l{min(phrase.last - phrase.first, 3)}{len(group) > 1}",
        f"q{first.pos[:2]}{'q' if first.stem in scope.classes.quantifier else ''}",
    ]
