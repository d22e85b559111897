"""The linker: which of the phrases around a verb is its subject, which its object, and whether it is passive.

Grammar finds the phrases that may fill either place (:mod:`marsad.arabic.clauses.clauses`) and proposes an
assignment; a log-linear model, learned from UD_Arabic-PUD by ``genscripts/arabic_linker.py``, weighs the
proposal against the others. Each assignment is scored as a whole: what speaks for its subject, for its
object, and for the pair.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from functools import cache
from math import exp

import msgspec
from msgspec.structs import replace

from marsad.arabic.letters.marks import COMMAS
from marsad.arabic.phrases.agreement import Scope, accusative, acts, agrees, may_follow, nominative
from marsad.arabic.phrases.openers import behind_opener
from marsad.arabic.phrases.reach import SPEECH_MARKS, Group
from marsad.arabic.records import Word
from marsad.arabic.words.lexicon import DATA, load_valency

AFTER = 3
WORTH = 0.33
MARGIN = 0.15
GAPS = (0, 2, 5)
BEHIND = [f"after{at}" for at in range(AFTER)]
HUNDRED = 100
_ROW = re.compile("[^|=]*")
Place = str
Features = list[tuple[str, tuple[str, ...]]]
"""Rows of weights, each with what is looked up in it; row and rest together are a feature's name."""


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

    ``plain`` are the places in ``after`` that are no adverbs, ``acting`` the first two of them where the
    verb's form lets one be its subject;
    ``held`` says that the verb's pronoun is the only object it may have (رفضه الحزب). ``groups`` are the
    phrases of each place where some stand (:func:`standing`); none stand at ``unsaid`` and ``none``.
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
    plain: tuple[int, ...]
    acting: tuple[int, ...]
    takes_object: bool
    held: bool
    proposal: Choice
    groups: Mapping[Place, Group]

    def choices(self) -> list[Choice]:
        """All assignments, the proposal among them; the same phrase never fills both places."""
        behind = BEHIND[: len(self.after)]
        subjects = ["unsaid", *[behind[at] for at in self.acting]]
        if self.before:
            subjects.append("before")
        if self.antecedent is not None:
            subjects.append("relative")
        objects = ["none"]
        if self.takes_object:
            objects += [] if self.held else behind
            objects += ["relative"] if self.antecedent is not None else []
        found: list[Choice] = []
        for subject in subjects:
            for thing in objects:
                if subject != thing:
                    found.append(Choice(subject, thing, False))
            if subject != "unsaid":
                found.append(Choice(subject, "none", True))
        return found


def standing(after: Sequence[Group], before: Group, antecedent: int | None) -> dict[Place, Group]:
    """The phrases that stand behind a verb, before it and as its antecedent, by the names of their places."""
    told = dict(zip(BEHIND, after, strict=False))
    if before:
        told["before"] = before
    if antecedent is not None:
        told["relative"] = (antecedent,)
    return told


class Linker:
    """The learned weights, one a feature: by the row that the feature belongs to, and in hundredths, so that
    no order of adding them decides.
    """

    __slots__ = ("rows",)

    def __init__(self, weights: Mapping[str, float]) -> None:
        self.rows: dict[str, dict[str, int]] = {}
        for name, weight in weights.items():
            row = _ROW.match(name)[0]  # type: ignore[index]  # it matches the empty string too
            self.rows.setdefault(row, {})[name[len(row) :]] = round(weight * HUNDRED)

    def best(self, scope: Scope, options: Options) -> Choice:
        """The assignment that promises most; the proposal where nothing has been learned.

        A filler is worth its probability less ``WORTH``, an empty place nothing: half of the F1 to be
        reached is where naming a filler begins to pay (Lipton, Elkan and Naryanaswamy 2014).
        """
        if not self.rows or _told(scope, options):
            return options.proposal
        choices = options.choices()
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

        allowed = [choice for choice in choices if not choice.passive and _keeps(scope, options, choice)]
        best = max(allowed, key=worth, default=None)
        if best is None or worth(best) - worth(plain) < MARGIN:
            return options.proposal
        helps = scope.words[options.verb].lemma in scope.classes.auxiliary
        likely = 2 * passives.get(best.subject, 0.0) > subjects[best.subject]
        passive = likely and not helps and best.object == "none"
        return replace(best, passive=passive)

    def _chances(self, scope: Scope, options: Options, choices: Sequence[Choice]) -> list[float]:
        """The probability of each assignment."""
        verb = verb_features(scope, options)
        looks: dict[Place, Look | None] = {}
        fillers: dict[tuple[str, Place], Features] = {}
        for choice in choices:
            for kind, place in (("S", choice.subject), ("O", choice.object)):
                if place not in looks:
                    looks[place] = look_at(scope, options, verb, place)
                if (kind, place) not in fillers:
                    told = place_features(scope, options, verb, kind, place, looks[place])
                    fillers[kind, place] = told
        own = dict(zip(fillers, self._sums(fillers.values()), strict=True))
        pairs = self._sums(pair_features(scope, options, verb, choices))
        totals = [
            total + own["S", choice.subject] + own["O", choice.object]
            for choice, total in zip(choices, pairs, strict=True)
        ]
        top = max(totals)
        raw = [exp((total - top) / HUNDRED) for total in totals]
        mass = sum(raw)
        return [value / mass for value in raw]

    def _sums(self, bundles: Iterable[Features]) -> list[int]:
        """What the features of each bundle weigh together, in hundredths."""
        totals: list[int] = []
        for features in bundles:
            total = 0
            for row, names in features:
                if row in self.rows:
                    weights = self.rows[row]
                    for name in names:
                        if name in weights:
                            total += weights[name]
            totals.append(total)
        return totals


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
    """Whether an assignment leaves what grammar is sure of: agreement, case, who can act, a relative's own
    pronoun.
    """
    proposal = options.proposal
    own = options.groups.get(choice.object, ())[:1] if choice.object != "relative" else ()
    if own and nominative(scope.heads[own[0]]):  # its own clause gives an antecedent its case
        return False
    if proposal.object == "relative" and choice.object != "relative":
        return False
    thing = options.groups.get(proposal.object, ())
    if thing and choice.object == "none" and _needed(scope, options, thing):
        return False
    several = scope.words[options.verb].reading.number == "p"
    if proposal.subject == "relative" and choice.subject == "unsaid" and several:
        return False
    if choice.subject != proposal.subject and not _fits(scope, options, choice.subject):
        return False
    if proposal.subject == "relative" != choice.subject and _nothing_taken_up(scope.words, options.verb):
        return False
    if proposal.subject != choice.subject and _can_act(scope, options.groups.get(proposal.subject, ())):
        return False
    return proposal.object == choice.object or not _can_act(scope, thing)


def _nothing_taken_up(words: Sequence[Word], verb: int) -> bool:
    """Whether a relative pronoun stands right before a verb and nothing in its clause takes up what that
    describes: the verb's subject is what does (الجماعة التي تبنت مسؤولية الهجوم)."""
    if not verb or words[verb - 1].pos != "relative" or words[verb].pronoun:
        return False
    for word in words[verb + 1 :]:
        if word.pos in {"verb", "punct", "relative"}:
            return True
        if word.pronoun:
            return False
    return True


def _needed(scope: Scope, options: Options, thing: Group) -> bool:
    """Whether a verb with its subject behind it is not to lose its object: it takes one, and this is
    definite; nor one of what is done to persons, whoever did it before (الشاب طعن جنديا).
    """
    if not options.proposal.subject.startswith("after"):
        person, head = scope.words[options.verb].lemma in scope.classes.affecting, scope.heads[thing[0]]
        return person and scope.found[thing[0]].head in scope.people and accusative(head)
    transitive = scope.words[options.verb].lemma in scope.classes.transitive
    return transitive or scope.found[thing[0]].definite


def _fits(scope: Scope, options: Options, place: Place) -> bool:
    """Whether a phrase agrees with the verb as its subject there."""
    group = options.groups.get(place, ())
    if place.startswith("after"):
        return may_follow(scope, options.verb, group)
    return not group or agrees(scope, group, scope.words[options.verb])


def _can_act(scope: Scope, group: Group) -> bool:
    return bool(group) and acts(scope, group[0])


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
        fits = "fits" if _fits(scope, options, place) else "not"
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
