"""Entries: a written word with all its candidates, built once and remembered."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from msgspec.structs import replace

from marsad.arabic.classes.grammar import grammar
from marsad.arabic.letters.endings import CONJUNCTIONS, PREPOSITIONS, PRONOUNS
from marsad.arabic.letters.fold import fold_word
from marsad.arabic.records import Reading
from marsad.arabic.words.candidates import LABEL_OF, POS, Candidate, Form, Known, Spelling, from_cut
from marsad.arabic.words.clitics import Cut, cuts, unknown_cuts, with_pronouns
from marsad.arabic.words.faces import Entry
from marsad.arabic.words.lexicon import Closed, ClosedWord
from marsad.arabic.words.likely_cuts import (
    COMMON,
    NOMINAL,
    lemma_key,
    likely_cuts,
    of_others,
    owning_with_article,
    spelt_alike,
    without_mine,
)
from marsad.arabic.words.morphology import Core, Morphology
from marsad.arabic.words.weights import Model

LONGEST = 30
_REMEMBERED = 24_000
_RARE = 3
_SOLE_HOSTS = frozenset({"prep", "particle", "conj"})
_COMMON_VERB = 10
_VERBS = frozenset({"VP", "VR", "VI"})
_BEFORE_NAMES = ("و", "ل")
_OPEN = frozenset({"VP", "VR", "VI", "N", "A", "AV", "PN"})
_MARKS = re.compile("[^\\w]|[\u0640]")


class Builder:
    """Builds and remembers the entries of words for one kind of spelling.

    Candidates keep the features that they were scored by only where the chooser is ``learning``: they take
    most of the memory.
    """

    def __init__(
        self,
        known: Known,
        closed: Closed,
        morphology: Morphology,
        model: Model,
        spelling: Spelling,
        learning: bool = False,
        remembered: int | None = None,
    ) -> None:
        self._known = known
        self._closed = closed
        self._morphology = morphology
        self._model = model
        self._spelling = spelling
        self._learning = learning
        self._remembered = _REMEMBERED if remembered is None else remembered
        self._rows = None if learning else model.context
        self._agents = grammar().title | grammar().body
        self._memory: dict[str, Entry] = {}
        self._older: dict[str, Entry] = {}

    def entry(self, kind: str, text: str) -> Entry:
        """The entry of a token: ``kind`` is ``num``, ``word`` or ``mark``."""
        if len(text) > 4 * LONGEST:
            return self._plain("FW", fold_word(text))
        found = self._memory.get(text)
        if found is None:
            found = self._older.pop(text, None) or self._build(kind, text)
            if len(self._memory) >= self._remembered // 2:
                self._memory, self._older = {}, self._memory
            self._memory[text] = found
        return found

    def entries(self, tokens: Iterable[tuple[str, str]]) -> list[Entry]:
        """The entries of the tokens of a sentence; those of most words are remembered."""
        memory = self._memory
        return [memory.get(text) or self.entry(kind, text) for kind, text in tokens]

    def common(self, word: str) -> bool:
        """Whether a folded word, or what stands after its و, is in wide use."""
        frequency = self._known.frequency
        return frequency.get(word, 0) >= COMMON or (word[:1] == "و" and frequency.get(word[1:], 0) >= COMMON)

    def _build(self, kind: str, text: str) -> Entry:
        word = fold_word(text)
        if kind == "mark" or not word:
            return self._plain("PU", word or text)
        if kind == "num":
            return self._plain("NU", word)
        if len(word) > LONGEST or not ("\u0600" <= word[0] <= "\u06ff"):
            return self._plain("PN" if word in self._known.names else "FW", word)
        candidates = self._ranked(self._as_person(list(self._candidates(word, text)), word, text))
        score = self._model.static_score
        unlike = dict.fromkeys(replace(c, score=score(c.features)) for c in candidates)
        kept = tuple(unlike if self._learning else (replace(c, features=()) for c in unlike))
        return Entry(word, kept, self._agents, self._rows)

    def _plain(self, label: str, word: str) -> Entry:
        reading = Reading(word, POS[label])
        return Entry(word, (Candidate(label, reading, word, 0, 0),), rows=self._rows)

    def _ranked(self, candidates: list[Candidate]) -> list[Candidate]:
        """The usual candidates with features for how common their lemma is, alone and beside others."""
        lemmas = self._known.lemmas
        usual = [c for c in candidates if lemmas.get(lemma_key(c), 0) != _RARE]
        if any(c.reading.known for c in usual):
            candidates = usual
        candidates = likely_cuts(of_others(candidates, lemmas), self._known)
        masses = [lemmas.get(lemma_key(candidate), 0) for candidate in candidates]
        best = max(masses, default=0)
        cut_best = max((mass for c, mass in zip(candidates, masses, strict=True) if c.left), default=-1)
        rivals: dict[tuple[str, str], int] = {}
        for c, mass in zip(candidates, masses, strict=True):
            rivals[c.label, c.clitics] = max(mass, rivals.get((c.label, c.clitics), 0))
        return [
            replace(
                c,
                features=(
                    *c.features,
                    *_mass_features(c, mass, best, cut_best),
                    f"{c.label[0]}:ml{rivals[c.label, c.clitics] - mass}",
                ),
            )
            if c.label in _OPEN
            else c
            for c, mass in zip(candidates, masses, strict=True)
        ]

    def _candidates(self, word: str, text: str) -> Iterator[Candidate]:
        spelt = _MARKS.sub("", text)
        closed = list(self._closed_candidates(word, spelt))
        yield from (candidate for candidate, _ in closed)
        if any(sole for _, sole in closed):
            return
        verbal = "" if word in self._known.names else spelt
        loose = not self._spelling.ta
        found = cuts(word, self._morphology, loose, verbal) if len(word) > 1 else []
        found = [cut for cut in found if not owning_with_article(cut)]
        bound = [cut.analysis for cut in found if cut.analysis and cut.analysis.pronoun]
        if len(word) > 3 and (not found or any(core.kind == "V" for core in bound)):
            found += [
                cut for cut in with_pronouns(word, self._morphology) if not found or _new_verb(cut, bound)
            ]
        if not closed and not any(self._settled(cut) for cut in found):
            unknown = unknown_cuts(word, self._known.names, bare_only=bool(found))
        else:
            unknown = []
        form = Form(word, spelt, text, self._spelling, self._known, self._morphology)
        made = without_mine([candidate for cut in found for candidate in from_cut(cut, form)])
        others = " ".join(sorted({candidate.clitics for candidate in made}))
        yield from made
        for cut in unknown:
            yield from from_cut(cut, form, others)
        if not made and not unknown and not closed:
            yield from from_cut(Cut("", "", "", False, 0, word, None), form)

    def _as_person(self, candidates: list[Candidate], word: str, text: str) -> list[Candidate]:
        """The candidates of a person's sure name, also behind و and ل, without the verbs that it looks like
        (الرئيس تبون)."""
        left = int(word not in self._known.persons)
        if word[left:] not in self._known.persons or (left and word[0] not in _BEFORE_NAMES):
            return candidates
        kept = [c for c in candidates if c.label not in _VERBS and (c.label == "PN" or not c.pronoun)]
        if any(c.label in NOMINAL for c in kept):
            return kept
        conj, prep = (word[:left], "") if word[:left] in CONJUNCTIONS else ("", word[:left])
        form = Form(word, _MARKS.sub("", text), text, self._spelling, self._known, self._morphology)
        return list(from_cut(Cut(conj, prep, "", False, left, word[left:], None), form))

    def _settled(self, cut: Cut) -> bool:
        """Whether a cut speaks against an unknown name: a noun or common verb, bare, with ال or with ه, ها,
        هم.
        """
        core = cut.analysis
        if core is None or cut.article:
            return cut.article
        common = core.kind == "V" and self._known.lemmas.get("V" + core.lemma, 0) >= _COMMON_VERB
        if cut.future and common:
            return True  # وسنشن
        if cut.left or (core.pronoun and core.pronoun[0] != "ه"):
            return False
        return core.kind != "V" or self._known.lemmas.get("V" + core.lemma, 0) >= _COMMON_VERB

    def _closed_candidates(self, word: str, original: str) -> Iterator[tuple[Candidate, bool]]:
        whole = list(self._closed_at(word, original, ""))
        yield from whole
        if len(word) > 1 and word[0] in CONJUNCTIONS and not any(sole for _, sole in whole):
            yield from self._closed_at(word[1:], original, word[0])

    def _closed_at(self, rest: str, original: str, conj: str) -> Iterator[tuple[Candidate, bool]]:
        for entry in self._closed.words.get(rest, ()):
            if spelt_alike(original[len(original) - len(rest) :], entry.form, entry.sole == 2):
                sole = entry.sole > 0 and (not conj or len(rest) > 3 or original[len(conj)] in "أإ")
                yield self._weighed(_closed(entry, rest, "", conj, ""), conj, rest), sole
        full = rest if self._spelling.ta or rest[-1:] != "ه" else rest[:-1] + "ة"
        for entry in self._closed.words.get(full, ()) if full != rest else ():
            yield self._weighed(_closed(entry, full, "", conj, ""), conj, full), False
        if full in self._closed.numbers or (full.startswith("ال") and full[2:] in self._closed.numbers):
            yield _number(full, "", conj), False
        if full[:1] in PREPOSITIONS and full[1:] in self._closed.numbers:
            yield _number(full[1:], full[0], conj), False
        if full[:1] in PREPOSITIONS and rest not in self._closed.words:
            for entry in self._closed.words.get(full[1:], ()):
                if entry.pos in ("noun", "prep", "relative", "demonstrative", "adverb") and len(rest) > 2:
                    yield _closed(entry, full[1:], full[0], conj, ""), False
        for pronoun in PRONOUNS if len(rest) > 1 else ():
            if not rest.endswith(pronoun) or rest[: -len(pronoun)] not in self._closed.hosts:
                continue
            stem = rest[: -len(pronoun)]
            for host in self._closed.hosts[stem]:
                if spelt_alike(original[len(original) - len(rest) :], host.form, False):
                    inner = stem[len(host.prep) :] if len(stem) > 1 else stem
                    yield _closed(host, inner, host.prep, conj, pronoun), host.pos in _SOLE_HOSTS
            break

    def _weighed(self, candidate: Candidate, conj: str, rest: str) -> Candidate:
        """The candidate with a feature for how common the word is with and without its conjunction."""
        if not conj:
            return candidate
        frequency = self._known.frequency
        difference = frequency.get(conj + rest, 0) - frequency.get(rest, 0)
        return replace(candidate, features=(*candidate.features, f"cl{conj}:w{difference}"))


def _closed(entry: ClosedWord, stem: str, prep: str, conj: str, pronoun: str) -> Candidate:
    inside = prep or entry.prep
    if inside and not prep:
        stem = stem[len(inside) :] if len(inside) == 1 else stem
    left = len(conj) + (len(inside) if len(inside) == 1 else 0)
    label = LABEL_OF[entry.pos]
    reading = Reading(entry.lemma, entry.pos, "past" if label == "VP" else None)
    features = (f"{label}:closed", f"closed:{entry.form}:{label}", f"cl{conj}{inside}+{pronoun}")
    inside_conj = conj
    return Candidate(
        label, reading, stem, left, len(pronoun), inside_conj, inside, pronoun=pronoun, features=features
    )


def _number(rest: str, prep: str, conj: str) -> Candidate:
    article = rest.startswith("ال") and len(rest) > 4
    stem = rest[2:] if article else rest
    features = ("NU:closed", f"NU:{stem}", f"cl{conj}{prep}+")
    reading = Reading(stem, "num")
    return Candidate(
        "NU", reading, rest, len(conj) + len(prep), 0, conj, prep, article=article, features=features
    )


def _mass_features(candidate: Candidate, mass: int, best: int, cut_best: int) -> Iterator[str]:
    label = candidate.label
    yield f"{label}:m{mass}"
    yield f"mr{best - mass}"
    yield f"{label}:mr{best - mass}"
    if cut_best >= 0 and not candidate.left and candidate.reading.known:
        step = max(-3, min(3, mass - cut_best))
        yield f"bm{label[0]}{step}"
        yield f"bm{candidate.stem[:1]}{step}"


def _new_verb(cut: Cut, bound: list[Core]) -> bool:
    core = cut.analysis
    return core is not None and core.kind == "V" and core.lemma not in {other.lemma for other in bound}
