"""Learn the chooser's weights from a treebank and our own lessons.

``python -m genscripts.arabic_chooser CONLLU [SENTENCES]``

The weights derive from UD_Arabic-PUD (CC BY-SA 3.0) and are kept as separate data under that licence.
"""

from __future__ import annotations

import json
import math
import random
import sys
from collections import Counter, defaultdict
from collections.abc import Mapping, Sequence
from collections.abc import Set as AbstractSet
from pathlib import Path

from bench.language import SPELLINGS, aligned, candidate_cuts
from bench.treebank import NOMINALS, VERBS, GoldSentence, GoldWord, folded_spelling, read
from genscripts.arabic_lessons import own_lessons
from marsad.arabic.analyse import Analyser
from marsad.arabic.words.candidates import Candidate
from marsad.arabic.words.chooser import Trail, neighbour_features, signs_ahead
from marsad.arabic.words.faces import Entry, context_keys

TARGET = Path(__file__).parents[1] / "src" / "marsad" / "data" / "arabic" / "chooser.json"
NOTE = (
    "Weights learned from UD_Arabic-PUD (Universal Dependencies, CC BY-SA 3.0), first 700 sentences; "
    "these data are under CC BY-SA 3.0."
)
_GOLD_LABEL = {
    "NOUN": ("N",), "PROPN": ("PN",), "ADJ": ("A",), "NUM": ("NU",), "ADP": ("PR", "CJ", "PT", "RL"),
    "CCONJ": ("CJ",), "SCONJ": ("PT", "CJ"), "PART": ("PT", "CJ", "N"), "PRON": ("PO", "DM", "RL"),
    "ADV": ("AV",), "DET": ("N",), "X": ("PN", "FW"),
}  # fmt: skip
LEAST = 3
COURSES = (7, 11)
# Our own lessons hold more verbs, and no list of known names: what is added to scores for that.
BALANCE = {"VP": -0.25, "VR": -0.25, "PN:name": 1.4}
OF_CLAUSE = frozenset("sda")
Name = tuple[str, str]
Lesson = list[tuple[Entry, tuple[bool, ...]]]


def labels_of(gold: GoldWord) -> tuple[str, ...]:
    """The chooser's labels that agree with a gold word."""
    if gold.pos in VERBS:
        return (
            ("VP",)
            if "Aspect=Perf" in gold.features
            else ("VI", "VR")
            if "Mood=Imp" in gold.features
            else ("VR",)
        )
    return _GOLD_LABEL.get(gold.pos, ())


def loss(candidate: Candidate, entry: Entry, text: str, gold: GoldWord) -> float:
    """How wrong a candidate is against the gold word; 0 is right."""
    wrong = 3.0 * (candidate_cuts(candidate, entry, text) != gold.cuts)
    verb = candidate.label[0] == "V"
    nominal = candidate.label in ("N", "A", "PN")
    wrong += 3.0 * (verb != (gold.pos in VERBS)) + 2.0 * (nominal != (gold.pos in NOMINALS))
    wrong += 1.0 * (candidate.label not in labels_of(gold))
    if gold.pos in VERBS or gold.pos in ("NOUN", "ADJ"):
        wrong += 1.5 * (candidate.reading.lemma != gold.lemma)
    return wrong


def lessons(analyser: Analyser, sentences: Sequence[GoldSentence], style: str) -> list[Lesson]:
    """Each sentence's entries with, for each candidate, whether it is among the best."""
    builder = analyser.builder(SPELLINGS[style])
    found: list[Lesson] = []
    for sentence in sentences:
        lesson: Lesson = []
        for kind, start, end, gold in aligned(sentence):
            text = sentence.text[start:end]
            entry = builder.entry(kind, text)
            if gold is None:
                lesson.append((entry, tuple(True for _ in entry.candidates)))
                continue
            losses = [loss(c, entry, text, gold) for c in entry.candidates]
            lesson.append((entry, tuple(value == min(losses) for value in losses)))
        found.append(lesson)
    return found


class Learner:
    """A log-linear model learned by AdaGrad (Duchi et al. 2011) with a small pull towards zero.

    The weights are averaged over all steps since the last ``restart``, so that the sentences met last count
    no more than others.
    """

    def __init__(self, rate: float = 0.15, pull: float = 1e-4) -> None:
        self.weights: dict[Name, float] = defaultdict(float)
        self.squares: dict[Name, float] = defaultdict(float)
        self.sums: dict[Name, float] = defaultdict(float)
        self.changed: dict[Name, int] = {}
        self.steps = 0
        self.rate = rate
        self.pull = pull

    def restart(self) -> None:
        """Average from here on."""
        self.sums.clear()
        self.changed.clear()
        self.steps = 0

    def averaged(self) -> dict[Name, float]:
        """Each weight as it was on average over all steps."""
        return {
            name: (self.sums[name] + weight * (self.steps - self.changed.get(name, 0))) / max(1, self.steps)
            for name, weight in self.weights.items()
        }

    def score(self, names: list[Name]) -> float:
        """The sum of the weights of a candidate's features."""
        weights = self.weights
        return sum(weights[name] for name in names if name in weights)

    def update(self, features: list[list[Name]], right: tuple[bool, ...]) -> int:
        """One step for one word; gives the place of the right candidate with the highest score, or -1 - it
        if not top.
        """
        self.steps += 1
        scores = [self.score(names) for names in features]
        top = max(scores)
        raw = [math.exp(score - top) for score in scores]
        total = sum(raw)
        good = sum(value for value, ok in zip(raw, right, strict=True) if ok)
        gradient: dict[Name, float] = defaultdict(float)
        for value, ok, names in zip(raw, right, features, strict=True):
            amount = (value / good if ok else 0.0) - value / total
            if abs(amount) > 1e-4:
                for name in names:
                    gradient[name] += amount
        for name, amount in gradient.items():
            if amount:
                weight = self.weights[name]
                amount -= self.pull * weight
                self.squares[name] += amount * amount
                self.sums[name] += weight * (self.steps - self.changed.get(name, 0))
                self.changed[name] = self.steps
                self.weights[name] = weight + self.rate * amount / math.sqrt(self.squares[name] + 1e-6)
        best = max((at for at, ok in enumerate(right) if ok), key=scores.__getitem__)
        return best if scores[best] == top else -1 - best


def named(candidate: Candidate, neighbours: list[str], usable: AbstractSet[str]) -> list[Name]:
    """All features of a candidate in its place: static ones have no row. Words (!) count only if
    ``usable``; what the clause tells (``OF_CLAUSE``) bears on the label and its agreement, not on clitics.
    """
    keys = context_keys(candidate)
    static = [("", name) for name in candidate.features if name[0] != "!" or name in usable]
    rows = [n for n in neighbours if n[0] not in "lm" or n in usable]
    return static + [(n, key) for n in rows for key in (keys[1:] if n[0] in OF_CLAUSE else keys)]


def usable_words(taught: Sequence[Lesson], least: int) -> set[str]:
    """Features that name a word and occur in enough places to be learned from."""
    count: Counter[str] = Counter()
    for lesson in taught:
        for entry, right in lesson:
            for candidate, ok in zip(entry.candidates, right, strict=True):
                if ok:
                    count.update({name for name in candidate.features if name[0] == "!"})
                    count.update((f"l{candidate.reading.lemma}",))
            count.update((f"m{entry.form or entry.folded}",))
    return {name for name, number in count.items() if number >= least}


def learn_from(lesson: Lesson, learner: Learner, usable: AbstractSet[str]) -> int:
    """One pass over a sentence; the number of words chosen wrongly."""
    trail = Trail()
    entries = [entry for entry, _ in lesson]
    wrong = 0
    signs = signs_ahead(entries)
    for at, (entry, right) in enumerate(lesson):
        best = 0
        if len(right) > 1:
            neighbours = neighbour_features(trail, entries[at + 1 : at + 3], signs[at])
            best = learner.update([named(c, neighbours, usable) for c in entry.candidates], right)
            if best < 0:
                wrong += 1
                best = -1 - best
        chosen = entry.candidates[best]
        trail.add(entry.mark(chosen), chosen.reading.lemma)
    return wrong


def write(weights: Mapping[Name, float], path: Path, least: float = 0.05) -> None:
    """Store the weights that matter, in hundredths, in a fixed order (whole numbers add up alike)."""
    static: dict[str, int] = {}
    context: dict[str, dict[str, int]] = {}
    for (row, name), value in sorted(weights.items()):
        if abs(value) >= least:
            if row:
                context.setdefault(row, {})[name] = round(100 * value)
            else:
                static[name] = round(100 * value)
    data = {"note": NOTE, "static": static, "context": context}
    path.write_text(json.dumps(data, ensure_ascii=False, separators=(",", ":")) + "\n", encoding="utf-8")


def learn(taught: Sequence[Lesson], own: Sequence[Lesson], rounds: int = 3) -> dict[Name, float]:
    """The weights after so many passes over the treebank's lessons and our own.

    Our own lessons teach constructions, not words: features that name a word are left out in them. The
    weights are the mean of two courses that differ in the order of sentences.
    """
    usable = usable_words(taught, LEAST)
    mixed: list[tuple[Lesson, AbstractSet[str]]] = [(lesson, usable) for lesson in taught]
    mixed += [(lesson, frozenset[str]()) for lesson in own]
    mean: dict[Name, float] = defaultdict(float)
    for course in COURSES:
        for name, weight in learned(mixed, course, rounds).items():
            mean[name] += weight / len(COURSES)
    for feature, amount in BALANCE.items():
        mean["", feature] += amount
    return mean


def learned(taught: Sequence[tuple[Lesson, AbstractSet[str]]], course: int, rounds: int) -> dict[Name, float]:
    """The weights after ``rounds`` over all lessons (each with the words that count in it), in an order that
    ``course`` decides.
    """
    learner = Learner()
    order = random.Random(course)
    mixed = list(taught)
    for turn in range(rounds):
        order.shuffle(mixed)
        if turn == 1:
            learner.restart()
        wrong = sum(learn_from(lesson, learner, usable) for lesson, usable in mixed)
        print(f"course {course}, round {turn + 1}: {wrong} words chosen wrongly", file=sys.stderr)
    return learner.averaged()


def main(path: Path, count: int = 700) -> None:
    """Learn from the first ``count`` sentences in full and in careless spelling, and from our own lessons."""
    gold = read(path)[:count]
    analyser = Analyser(learning=True)
    taught = lessons(analyser, gold, "full") + lessons(analyser, [folded_spelling(s) for s in gold], "folded")
    write(learn(taught, own_lessons(analyser, "full")), TARGET)


if __name__ == "__main__":
    main(Path(sys.argv[1]), *(int(value) for value in sys.argv[2:3]))
