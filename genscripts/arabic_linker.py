"""Learn the linker's weights from a treebank: ``python -m genscripts.arabic_linker CONLLU [SENTENCES]``.

It needs the extra ``learn``.

An assignment is right where its subject and its object are those of the tree; where the tree names no
subject, it is left unsaid; passive where the tree says so. Assignments that the tree does not tell apart
are all right. The weights derive from UD_Arabic-PUD (CC BY-SA 3.0) and are kept as separate data under that
licence.
"""

from __future__ import annotations

import json
import sys
import tempfile
from collections import Counter
from collections.abc import Sequence
from pathlib import Path

import numpy
from numpy.typing import NDArray
from scipy.optimize import minimize
from scipy.sparse import csr_matrix

from bench.language import SPELLINGS
from bench.syntax import SUBJECTS, Tree
from bench.treebank import GoldSentence, folded_spelling, read
from genscripts import arabic_chooser as chooser
from genscripts.arabic_lessons import own_lessons
from marsad.arabic.analyse import Analyser
from marsad.arabic.clauses.assignments import Choice, Options
from marsad.arabic.clauses.clauses import parse
from marsad.arabic.clauses.linker import Linker
from marsad.arabic.clauses.linker_features import features
from marsad.arabic.phrases.scope import Scope
from marsad.arabic.words.lexicon import read_model
from marsad.arabic.words.weights import Model

TARGET = Path(__file__).parents[1] / "src" / "marsad" / "data" / "arabic" / "linker.json"
NOTE = (
    "Weights learned from UD_Arabic-PUD (Universal Dependencies, CC BY-SA 3.0), first 700 sentences; "
    "these data are under CC BY-SA 3.0."
)
STYLES = ("full", "folded")
FOLDS = 3
LEAST_SEEN = 4
LEAST_WEIGHT = 0.01
ROUNDS = 300
PULL, TINY = 30.0, 1e-300
Lesson = list[tuple[list[list[str]], tuple[bool, ...]]]
Array = NDArray[numpy.float64]
OBJECTS = frozenset({"obj"})
PASSIVES = frozenset({"nsubj:pass"})


class Recorder(Linker):
    """A linker that decides as another does, and keeps what it was asked."""

    def __init__(self, linker: Linker) -> None:
        super().__init__({})
        self.linker = linker
        self.asked: list[tuple[Scope, Options]] = []

    def best(self, scope: Scope, options: Options) -> Choice:
        """The other linker's choice."""
        self.asked.append((scope, options))
        return self.linker.best(scope, options)


class Answers:
    """What the tree of one sentence says of each verb. A copula's or auxiliary's subject is that of what it
    serves.
    """

    def __init__(self, tree: Tree) -> None:
        self.objects = tree.heads_of_verbs(OBJECTS)
        self.passives = {verb for verb, _ in tree.heads_of_verbs(PASSIVES)}
        self.verbs = {tree.word[at] for at, token in enumerate(tree.tokens) if token.pos in {"VERB", "AUX"}}
        self.subjects = set(tree.heads_of_verbs(SUBJECTS))
        for at, token in enumerate(tree.tokens):
            if token.pos == "AUX" and token.head >= 0:
                nouns = [n for n in tree.children[token.head] if tree.tokens[n].relation in SUBJECTS]
                self.subjects.update((tree.word[at], tree.word[noun]) for noun in nouns)

    def right(self, scope: Scope, options: Options, choice: Choice) -> bool:
        """Whether an assignment is what the tree says, as far as it says anything."""
        if choice.passive != (options.verb in self.passives):
            return False
        if not self._agrees(scope, options, choice.object, self.objects):
            return False
        silent = not any(verb == options.verb for verb, _ in self.subjects)
        if silent and choice.subject == "relative":
            return options.proposal.subject == "relative"
        if silent and choice.subject == "unsaid":
            return options.proposal.subject != "relative"
        return self._agrees(scope, options, choice.subject, self.subjects)

    def _agrees(self, scope: Scope, options: Options, place: str, pairs: set[tuple[int, int]]) -> bool:
        wanted = {noun for verb, noun in pairs if verb == options.verb}
        group = options.groups.get(place, ())
        if group:
            return self._is(scope, group, wanted)
        return not any(self._is(scope, other, wanted) for other in options.groups.values())

    def _is(self, scope: Scope, group: tuple[int, ...], wanted: set[int]) -> bool:
        phrase = scope.found[group[0]]
        return bool(wanted & {phrase.head, phrase.first})


def lessons(
    analyser: Analyser, sentences: Sequence[GoldSentence], style: str, linker: Linker
) -> list[Lesson]:
    """For each sentence the features of each verb's assignments, and which are right."""
    found: list[Lesson] = []
    for sentence in sentences:
        words = analyser.words(sentence.text, 0, len(sentence.text), SPELLINGS[style])
        recorder = Recorder(linker)
        parse(words, linker=recorder)
        answers = Answers(Tree(sentence, words))
        lesson: Lesson = []
        for scope, options in recorder.asked:
            choices = options.choices()
            right = tuple(answers.right(scope, options, choice) for choice in choices)
            if options.verb in answers.verbs and any(right) and not all(right):
                rows = [features(scope, options, choice) for choice in choices]
                lesson.append((rows, right))
        found.append(lesson)
    return found


def learn(taught: list[Lesson]) -> dict[str, float]:
    """The weights of the features that occur often enough: those under which the right assignments are
    likeliest, large ones being held down (L2), found by L-BFGS.
    """
    verbs = [verb for lesson in taught for verb in lesson]
    count = Counter(name for rows, _ in verbs for name in {name for row in rows for name in row})
    place = {name: at for at, name in enumerate(sorted(n for n, seen in count.items() if seen >= LEAST_SEEN))}
    cells = [[place[name] for name in row if name in place] for rows, _ in verbs for row in rows]
    ends = numpy.cumsum([0, *map(len, cells)])
    columns = [column for cell in cells for column in cell]
    shape = (len(cells), len(place))
    features = csr_matrix((numpy.ones(len(columns)), columns, ends), shape=shape)
    sizes = [len(rows) for rows, _ in verbs]
    starts = numpy.cumsum([0, *sizes[:-1]])
    verb_of = numpy.repeat(numpy.arange(len(verbs)), sizes)
    right = numpy.concatenate([numpy.array(good) for _, good in verbs])

    def loss(weights: Array) -> tuple[float, Array]:
        scores = features @ weights
        raw = numpy.exp(scores - numpy.maximum.reduceat(scores, starts)[verb_of])
        good = numpy.where(right, raw, 0.0)
        mass, good_mass = numpy.add.reduceat(raw, starts), numpy.add.reduceat(good, starts) + TINY
        value = numpy.log(mass).sum() - numpy.log(good_mass).sum() + PULL / 2 * (weights @ weights)
        slope = features.T @ (raw / mass[verb_of] - good / good_mass[verb_of]) + PULL * weights
        return float(value), slope

    found = minimize(loss, numpy.zeros(len(place)), jac=True, method="L-BFGS-B", options={"maxiter": ROUNDS})
    weights = {name: round(float(found.x[at]), 2) for name, at in place.items()}
    return {name: value for name, value in weights.items() if abs(value) >= LEAST_WEIGHT}


def jackknifed(gold: Sequence[GoldSentence]) -> list[Lesson]:
    """Lessons on sentences that the chooser of readings has not learned from: they err as those of new
    texts do.
    """
    learning = Analyser(learning=True)
    taught = {style: chooser.lessons(learning, spelt(gold, style), style) for style in STYLES}
    own = own_lessons(learning, "full")
    found: list[Lesson] = []
    for fold in range(FOLDS):
        analyser = Analyser(
            model=_chooser([t for style in STYLES for t in _without(taught[style], fold)], own)
        )
        for style in STYLES:
            found += lessons(analyser, spelt(gold, style)[fold::FOLDS], style, Linker({}))
    return found


def spelt(gold: Sequence[GoldSentence], style: str) -> list[GoldSentence]:
    """The sentences in full or in careless spelling."""
    return [folded_spelling(sentence) if style == "folded" else sentence for sentence in gold]


def _without(taught: list[chooser.Lesson], fold: int) -> list[chooser.Lesson]:
    return [lesson for at, lesson in enumerate(taught) if at % FOLDS != fold]


def _chooser(taught: list[chooser.Lesson], own: list[chooser.Lesson]) -> Model:
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "chooser.json"
        chooser.write(chooser.learn(taught, own), path)
        return read_model(path)


def main(path: Path, count: int = 700) -> None:
    """Learn from the first ``count`` sentences in both spellings and write the weights."""
    weights = learn(jackknifed(read(path)[:count]))
    data = {"note": NOTE, "weights": weights}
    TARGET.write_text(json.dumps(data, ensure_ascii=False, separators=(",", ":")) + "\n", encoding="utf-8")
    print(len(weights))


if __name__ == "__main__":
    main(Path(sys.argv[1]), *(int(value) for value in sys.argv[2:3]))
