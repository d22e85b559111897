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

from marsad.arabic.clauses.assignable import is_passive, keeps_grammar
from marsad.arabic.clauses.assignments import Choice, Options, Place
from marsad.arabic.clauses.linker_features import (
    Features,
    Look,
    look_at,
    pair_features,
    place_features,
    verb_features,
)
from marsad.arabic.phrases.scope import Scope
from marsad.arabic.words.lexicon import DATA

WORTH = 0.33
MARGIN = 0.15
HUNDRED = 100
_ROW = re.compile("[^|=]*")


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
        if not self.rows or is_passive(scope, options):
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

        allowed = [
            choice for choice in choices if not choice.passive and keeps_grammar(scope, options, choice)
        ]
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
