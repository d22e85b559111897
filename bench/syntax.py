"""How well phrases and clauses are read, against the dependency trees of UD_Arabic-PUD.

A gold token stands for the engine's word that covers it. What is measured, each by precision, recall and F1:

- **subject**, **object**: pairs of verb and noun (``nsubj``, ``nsubj:pass``; ``obj``). Pronouns are left
  out, but a
  relative pronoun stands for its antecedent. Subjects that the engine shares from an earlier verb, and those
  of
  verbs that the treebank calls auxiliaries, are not in its trees and count neither way.
- **idafa**: adjacent nouns, the second a ``nmod`` of the first without a preposition.
- **noun phrase**: first and last word of a maximal head with its numbers and quantifiers, idafa chain,
  adjectives,
  names and adjacent appositions; without prepositional phrases, relative clauses and coordination. Lone
  adjectives,
  pronouns and adverbs of time count neither way.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence

from bench.treebank import GoldSentence, GoldToken
from marsad.arabic.analyse import Analyser
from marsad.arabic.clauses.clauses import Clause, Parse, parse
from marsad.arabic.phrases.phrases import idafas
from marsad.arabic.records import Word
from marsad.arabic.words.candidates import Spelling

NOUNS = frozenset({"NOUN", "PROPN"})
HEADS = frozenset({"NOUN", "PROPN", "NUM", "ADJ"})
SUBJECTS = frozenset({"nsubj", "nsubj:pass"})
INSIDE = frozenset({"nummod", "det", "amod", "flat", "compound"})
QUOTES = frozenset("«»“”\"'‹›")
RELATIVES = ("الذي", "التي", "الذين", "اللذ", "اللت", "اللوا", "اللا")
DEMONSTRATIVES = ("هذ", "ذلك", "تلك", "هؤلاء", "أولئك")
MEASURES = ("subject", "object", "idafa", "phrase")


class Tree:
    """A gold sentence laid over the engine's words: ``word`` gives the engine's word of each gold token."""

    def __init__(self, sentence: GoldSentence, words: Sequence[Word]) -> None:
        self.tokens = sentence.tokens
        self.word = [_covering(words, token) for token in self.tokens]
        self.children: list[list[int]] = [[] for _ in self.tokens]
        for at, token in enumerate(self.tokens):
            if token.head >= 0:
                self.children[token.head].append(at)

    def cased(self, at: int) -> bool:
        """Whether a preposition governs the token."""
        return any(self.tokens[child].relation in {"case", "mark"} for child in self.children[at])

    def is_time(self, at: int) -> bool:
        """Whether a token is an adverb of time or the number of its year or day."""
        token = self.tokens[at]
        return token.relation == "obl:tmod" or (token.head >= 0 and self.tokens[token.head].pos == "ADV")

    def heads_of_verbs(self, relations: frozenset[str]) -> set[tuple[int, int]]:
        """Pairs of words (verb, noun) with one of the relations."""
        found: set[tuple[int, int]] = set()
        for at, token in enumerate(self.tokens):
            if (
                token.relation not in relations
                or token.head < 0
                or self.tokens[token.head].pos not in {"VERB", "AUX"}
            ):
                continue
            verb = self.tokens[token.head]
            noun = at
            if token.form.startswith(RELATIVES) and token.pos == "PRON":
                if verb.relation != "acl:relcl" or verb.head < 0:
                    continue
                noun = verb.head
            if self.tokens[noun].pos in HEADS or self.tokens[noun].form.startswith(DEMONSTRATIVES):
                found.add((self.word[token.head], self.word[noun]))
        return found

    def idafas(self) -> set[tuple[int, int]]:
        """Pairs of neighbouring words: a noun and the noun in idafa with it."""
        found: set[tuple[int, int]] = set()
        for at, token in enumerate(self.tokens):
            if token.head < 0 or token.head > at or token.pos not in NOUNS or self.cased(at):
                continue
            bare = token.relation in {"nmod", "nmod:poss"} and self.tokens[token.head].pos in NOUNS
            if bare and self.word[at] == self.word[token.head] + 1:
                found.add((self.word[token.head], self.word[at]))
        return found

    def phrases(self) -> set[tuple[int, int]]:
        """First and last words of the base noun phrases."""
        inside = [self._inside(at) for at in range(len(self.tokens))]
        found: set[tuple[int, int]] = set()
        for at, token in enumerate(self.tokens):
            if token.pos not in HEADS or inside[at] or token.relation in {"case", "fixed", "mark"}:
                continue
            members = self._members(at, inside)
            if token.pos == "ADJ" and len(members) == 1:
                continue
            found.add((self.word[members[0]], self.word[members[-1]]))
        return found

    def _inside(self, at: int) -> bool:
        token = self.tokens[at]
        head = token.head
        if head < 0 or self.tokens[head].pos not in HEADS | {"DET"} or self.cased(at):
            return False
        low, high = min(at, head), max(at, head)
        between = self.tokens[low + 1 : high]
        if any(t.pos == "PUNCT" and t.form not in QUOTES for t in between):
            return False
        joined = (
            token.relation == "conj" and token.pos == self.tokens[head].pos == "ADJ" and self._inside(head)
        )
        idafa = {"nmod", "obl"} if self.tokens[head].pos == "ADJ" else {"nmod"}
        if (
            joined
            or token.relation in INSIDE
            or (token.relation in idafa and token.pos in HEADS and at > head)
        ):
            return True
        if token.pos == "ADJ" and token.relation in {"ccomp", "acl"} and at > head:
            return all(self._inside(n) and self.tokens[n].pos == "ADJ" for n in range(head + 1, at))
        return (
            token.relation == "appos"
            and token.pos in HEADS
            and at > head
            and "ADP" not in {t.pos for t in between}
        )

    def _members(self, at: int, inside: Sequence[bool]) -> list[int]:
        belongs = {at}
        for direction in (-1, 1):
            near = at + direction
            while 0 <= near < len(self.tokens):
                if inside[near] and self._root(near, inside) == at:
                    belongs.add(near)
                elif not self._passed(near):
                    break
                near += direction
        return sorted(belongs)

    def _passed(self, at: int) -> bool:
        """Whether a token may stand inside a phrase without being one of its parts."""
        token = self.tokens[at]
        if token.pos == "PUNCT":
            return token.form in QUOTES
        clitic = token.pos == "PRON" and at > 0 and self.word[at] == self.word[at - 1]
        return clitic or token.relation == "cc" or token.form == "غير"

    def _root(self, at: int, inside: Sequence[bool]) -> int:
        for _ in range(len(self.tokens)):
            if not inside[at]:
                return at
            at = self.tokens[at].head
        return at


def _covering(words: Sequence[Word], token: GoldToken) -> int:
    middle = token.end - 1
    return next((n for n, word in enumerate(words) if word.start <= middle < word.end), -1)


def said_subjects(found: Parse, tree: Tree) -> set[tuple[int, int]]:
    """The engine's subjects as pairs of verb and head; see the module for those left out."""
    auxiliaries = {tree.word[at] for at, token in enumerate(tree.tokens) if token.pos == "AUX"}
    said: set[tuple[int, int]] = set()
    for clause in found.clauses:
        if not clause.subject or clause.subject_rule == "shared" or clause.verb in auxiliaries:
            continue
        if clause.subject_rule == "relative" and not _has_pronoun(found, clause):
            continue
        said.add((clause.verb, clause.subject[0]))
    return said


def _has_pronoun(found: Parse, clause: Clause) -> bool:
    return any(w.pos == "relative" for w in found.words[max(0, clause.verb - 3) : clause.verb])


def said_objects(found: Parse, tree: Tree) -> set[tuple[int, int]]:
    """The engine's objects as pairs; predicates of auxiliaries and what the treebank calls ``xcomp`` count
    not.
    """
    auxiliaries = {tree.word[at] for at, token in enumerate(tree.tokens) if token.pos == "AUX"}
    predicates = {
        tree.word[at] for at, token in enumerate(tree.tokens) if token.relation in {"xcomp", "obl:tmod"}
    }
    said: set[tuple[int, int]] = set()
    for clause in found.clauses:
        if not clause.object or clause.verb in auxiliaries:
            continue
        phrase = found.phrases[clause.object[0]]
        if predicates.intersection(range(phrase.first, phrase.last + 1)):
            continue
        if clause.antecedent in clause.object and not _has_pronoun(found, clause):
            continue
        said.add((clause.verb, clause.object[0]))
    return said


def said_phrases(found: Parse, tree: Tree) -> set[tuple[int, int]]:
    """The engine's phrases without what follows a preposition in them, as pairs of first and last word."""
    other = {
        tree.word[at]
        for at, token in enumerate(tree.tokens)
        if token.pos == "ADV" or token.relation in {"obl:tmod", "fixed"}
    }
    other |= {tree.word[at] for at in range(len(tree.tokens)) if tree.is_time(at)}
    said: set[tuple[int, int]] = set()
    for phrase in found.phrases:
        starts = [phrase.first]
        for at in range(phrase.first + 1, phrase.last + 1):
            word = found.words[at]
            if word.pos == "prep":
                starts.append(at + 1)
            elif word.prep and found.words[at - 1].pos != "prep":
                starts.append(at)
        for number, first in enumerate(starts):
            last = starts[number + 1] - 1 if number + 1 < len(starts) else phrase.last
            while last > first and found.words[last].pos in {"punct", "prep"}:
                last -= 1
            alone = first == last and found.words[first].pos in {"adj", "demonstrative"}
            if first <= last and not alone and first not in other:
                said.add((first, last))
    return said


def _matched(found: Parse, said: set[tuple[int, int]], gold: set[tuple[int, int]]) -> int:
    """How many pairs of verb and phrase have a gold pair whose noun is the phrase's head or its first
    word.
    """
    right = 0
    for verb, number in said:
        phrase = found.phrases[number]
        right += (verb, phrase.head) in gold or (verb, phrase.first) in gold
    return right


def compare(sentence: GoldSentence, found: Parse) -> Iterator[tuple[str, int, int, int]]:
    """For each measure of one sentence: its name, how many right, how many said, how many in the treebank."""
    tree = Tree(sentence, found.words)
    for name, said, gold in (
        ("subject", said_subjects(found, tree), tree.heads_of_verbs(SUBJECTS)),
        ("object", said_objects(found, tree), tree.heads_of_verbs(frozenset({"obj"}))),
    ):
        yield name, _matched(found, said, gold), len(said), len(gold)
    pairs = {pair for phrase in found.phrases for pair in idafas(found.words, phrase)}
    yield "idafa", len(pairs & tree.idafas()), len(pairs), len(tree.idafas())
    bounds = tree.phrases()
    lone = {
        (tree.word[at], tree.word[at]) for at, token in enumerate(tree.tokens) if token.pos == "ADJ"
    } - bounds
    said_bounds = said_phrases(found, tree) - lone
    left_out = {tree.word[at] for at, token in enumerate(tree.tokens) if tree.is_time(at)}
    bounds = {pair for pair in bounds if pair[0] not in left_out}
    yield "phrase", len(said_bounds & bounds), len(said_bounds), len(bounds)


def syntax_scores(
    analyser: Analyser, sentences: Sequence[GoldSentence], spelling: Spelling
) -> dict[str, float]:
    """Precision, recall and F1 of each measure over gold sentences."""
    right: Counter[str] = Counter()
    said: Counter[str] = Counter()
    gold: Counter[str] = Counter()
    for sentence in sentences:
        words = analyser.words(sentence.text, 0, len(sentence.text), spelling)
        for name, *numbers in compare(sentence, parse(words)):
            for counter, value in zip((right, said, gold), numbers, strict=True):
                counter[name] += value
    scores: dict[str, float] = {}
    for name in MEASURES:
        scores[f"{name}_p"] = right[name] / max(1, said[name])
        scores[f"{name}_r"] = right[name] / max(1, gold[name])
        scores[f"{name}_f1"] = 2 * right[name] / max(1, said[name] + gold[name])
    return scores
