"""Candidates: the readings of one written word, with the features by which the chooser weighs them."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

import msgspec
from msgspec.structs import replace

from marsad.arabic.classes.grammar import grammar
from marsad.arabic.letters.endings import ARTICLE, NISBAS
from marsad.arabic.letters.marks import TANWIN
from marsad.arabic.records import Pos, Reading
from marsad.arabic.words.clitics import Cut
from marsad.arabic.words.inflection import nominal_reading, verb_reading
from marsad.arabic.words.morphology import Core, Morphology

POS: Mapping[str, Pos] = {
    "VP": "verb", "VR": "verb", "VI": "verb", "N": "noun", "A": "adj", "PN": "propn", "PO": "pron",
    "DM": "demonstrative", "RL": "relative", "PR": "prep", "CJ": "conj", "PT": "particle", "AV": "adverb",
    "NU": "num", "PU": "punct", "FW": "foreign",
}  # fmt: skip
LABEL_OF: Mapping[str, str] = {str(pos): label for label, pos in reversed(list(POS.items()))}
_TENSE_LABEL = {"past": "VP", "present": "VR", "imperative": "VI"}
_ADJECTIVAL = frozenset("BLMN")
_COMMON_NOUN = 10
_ELATIVE = 4


class Candidate(msgspec.Struct, frozen=True, gc=False):
    """One reading of one written word: how it is cut, what it is, and what speaks for it out of context."""

    label: str
    reading: Reading
    stem: str
    left: int
    right: int
    conj: str = ""
    prep: str = ""
    future: str = ""
    article: bool = False
    pronoun: str = ""
    features: tuple[str, ...] = ()
    score: int = 0

    @property
    def signature(self) -> str:
        """The label with the article: what the neighbours see of a word."""
        return self.label + "D" if self.article else self.label

    @property
    def clitics(self) -> str:
        """Its proclitics and pronoun, to tell it from other cuts of the same word."""
        return f"{self.conj}{self.prep}{self.future}{'ا' if self.article else ''}+{self.pronoun}"


class Spelling(msgspec.Struct, frozen=True, gc=False):
    """How a text spells: whether it writes hamzas on alef, ta marbuta, and final ya with its dots."""

    hamza: bool = True
    ta: bool = True
    ya: bool = True


class Known(msgspec.Struct, frozen=True, gc=False):
    """What is known of words beside the dictionary: names, words with their part of speech, frequencies,
    plurals, and the names of persons that are nothing else.
    """

    names: frozenset[str]
    words: Mapping[str, Pos]
    frequency: Mapping[str, int]
    plurals: Mapping[str, str]
    lemmas: Mapping[str, int]
    persons: frozenset[str] = frozenset()


class Form(msgspec.Struct, frozen=True, gc=False):
    """One written word: folded, as spelt without marks, as written; and what is at hand to read it."""

    word: str
    spelt: str
    text: str
    spelling: Spelling
    known: Known
    morphology: Morphology


def from_cut(cut: Cut, form: Form, others: str = "") -> Iterator[Candidate]:
    """The candidates of one cut: a verb, or a nominal as noun, adjective, name or adverb.

    ``others`` names the proclitics and pronouns of the word's known cuts, for one that the dictionary lacks.
    """
    core = cut.analysis
    pronoun = core.pronoun if core else ""
    if not _spelling_fits(cut, form) or (cut.conj and form.word in grammar().noun_only):
        return  # وسام is no و and سام
    right = len(pronoun)
    inner = cut.core[: len(cut.core) - right] if right else cut.core
    place = (_stem(cut, form, right), cut.left, right, cut.conj, cut.prep, cut.future, cut.article, pronoun)
    if core is not None and core.kind == "V" and core.tense is not None:
        if cut.prep and form.word in grammar().time_noun:
            return  # ليل is the night, no ل and a verb
        if core.tense != "present" and inner.endswith("ان") and not core.lemma.endswith("ان"):
            return  # no past or imperative ends so (طالبان)
        if pronoun and core.lemma != inner and inner in form.known.plurals:
            return  # أيديهم, قتلاهم: the plurals
        reading = verb_reading(core, inner, form.text, form.morphology)
        yield _featured(Candidate(_TENSE_LABEL[core.tense], reading, *place), cut, inner, form, others)
        return
    for label in _nominal_labels(cut, inner, form):
        reading = nominal_reading(core, inner, label, form.spelt, form.known.plurals, form.known.frequency)
        yield _featured(Candidate(label, reading, *place), cut, inner, form, others)


def _stem(cut: Cut, form: Form, right: int) -> str:
    """The stem with its article, spelt in full where the writer was careless and the repair keeps its length:
    what is known of words is known of their full spelling.
    """
    written = form.word[cut.left : len(form.word) - right]
    article = len(form.word) - cut.left - len(cut.core)
    if cut.analysis is None or not cut.analysis.respelt or article not in ((1, 2) if cut.article else (0,)):
        return written
    return written[:article] + cut.core[: len(cut.core) - right]


def _spelling_fits(cut: Cut, form: Form) -> bool:
    """Whether marks and hamzas that the writer put allow the cut: no pronoun under tanwin, no article in
    أل or لآ (لآلاف).
    """
    tail = form.text[-2:]
    if cut.analysis is not None and (cut.analysis.pronoun or cut.analysis.kind == "V") and TANWIN & set(tail):
        return False
    if cut.article:
        return form.spelt[cut.left : cut.left + 1] not in ("أ", "إ", "آ")
    return True


def _nominal_labels(cut: Cut, inner: str, form: Form) -> list[str]:
    core = cut.analysis
    if core is None or core.kind == "?":
        described = cut.article or _nisba(inner) or _participle(inner)
        if inner.startswith(ARTICLE) and _nisba(inner) and not cut.article:
            return ["PN"]  # العامري, taken whole
        return ["PN", "N", "A"] if core is None and described else ["PN", "N"]
    adjective = core.kind in ("L", "M") and inner not in grammar().noun_only
    labels = ["A", "N"] if adjective else ["N"]
    if _adjectival(core, inner, form):
        labels.append("A")
    if core.kind in ("A", "", "B") and not core.pronoun and _may_name(core, inner, cut.article, form.known):
        labels.append("PN")
    if (
        inner[-1] == "ا"
        and not (cut.article or cut.prep or core.pronoun)
        and core.kind in ("J", "L", "M", "", "B")
    ):
        labels.append("AV")
    return list(dict.fromkeys(labels))


def _may_name(core: Core, inner: str, article: bool, known: Known) -> bool:
    """Whether a dictionary word may be a name: one given as such, one without an article form, or a rare
    noun.
    """
    if inner in known.names or not core.definite:
        return True
    if inner in grammar().noun_only:
        return False
    return not article and inner not in known.plurals and known.lemmas.get("N" + core.lemma, 0) < _COMMON_NOUN


def _adjectival(core: Core, inner: str, form: Form) -> bool:
    """Whether a nominal may be an adjective: it or its lemma takes a feminine, or it has an adjective's
    shape.
    """
    if {inner, core.lemma} & grammar().noun_only:
        return False
    elative = inner[:1] == "ا" and (len(inner) <= _ELATIVE or inner[-1] == "ة")
    if core.kind in _ADJECTIVAL or _nisba(inner) or elative or inner.endswith("اء"):
        return True
    return inner in form.known.plurals or any(c.kind == "B" for c in form.morphology.cores(core.lemma))


def _nisba(word: str) -> bool:
    return len(word) > 3 and word.endswith(NISBAS)


def _participle(word: str) -> bool:
    """Whether a word has the shape of a feminine participle (مفخخة)."""
    return len(word) > 4 and word[0] == "م" and word[-1] == "ة"


def _featured(shape: Candidate, cut: Cut, inner: str, form: Form, others: str) -> Candidate:
    label, core = shape.label, cut.analysis
    unknown = "?" if core is None or core.kind == "?" else ""
    kind = "?" if core is None else core.kind or "0"
    clitics = f"{cut.conj}{cut.prep}{cut.future}{'ا' if cut.article else ''}+{shape.pronoun}"
    frequency = form.known.frequency
    seen = frequency.get(cut.core, 0)
    whole = frequency.get(form.word, 0)
    length = min(len(inner), 6)
    features = [
        label,
        f"{label}:k{kind}",
        f"{label}:c{clitics}",
        f"c{clitics}{unknown}",
        f"c{clitics}:n{length}{unknown}",
        f"{label}:f{seen}",
        f"c{clitics}:w{whole - seen}{unknown}",
        f"{label}:e{inner[-2:]}",
        f"{label}:s{inner[:1]}{length}",
        f"{label}:s2{inner[:2]}",
        f"{label}:h{_hamza(form.spelt, shape, form.spelling)}",
        f"{label}:t{form.text[-1:] if form.text[-1:] in TANWIN else ''}",
        f"{label}:z{form.spelt[-1:] if form.spelling.ya and form.spelt[-1:] in ('ى', 'ي') else ''}",
        f"!{label}:x{cut.core}",
        f"!c{clitics}:x{cut.core}",
        f"!{label}:l{shape.reading.lemma}",
    ]
    bulk = f"{len(cut.conj + cut.prep + cut.future)}{'p' if shape.pronoun else ''}{unknown}"
    features += [f"b{bulk}", f"b{bulk}:w{whole - seen}"]
    if not cut.left and not shape.pronoun and form.word[0] in "وفبلكس":
        more = whole - frequency.get(form.word[1:], 0)
        features.append(f"bare{unknown}{form.word[0]}{more}")
        features.append(f"bare{unknown}{(more > 0) - (more < 0)}{'a' if form.word[1:3] == 'ال' else ''}")
    if unknown and others:
        features.append(f"?{others}")
        features.append(f"?{others}{whole}")
    if core is not None and core.respelt:
        features.append(f"r{core.respelt}{int(form.spelling.ta)}")
    if inner in form.known.names or cut.core in form.known.names:
        features.append(f"{label}:name")
    features.extend(_verb_features(shape, core, inner, frequency) if label[0] == "V" else ())
    if label in ("N", "VP") and not shape.pronoun:
        features.extend(
            (
                f"{label}:a{frequency.get('ال' + cut.core, 0) - seen}",
                f"{label}:ت{frequency.get(cut.core + 'ت', 0) - seen}",
                f"{label}:وا{frequency.get(cut.core + 'وا', 0) - seen}",
            )
        )
    if core is not None and label[0] != "V":
        features.append(f"same{int(shape.reading.lemma == inner)}{kind}")
        features.append(f"{label}:d{int(core.definite)}{kind}")
    return replace(shape, features=tuple(features))


def _verb_features(
    shape: Candidate, core: Core | None, inner: str, frequency: Mapping[str, int]
) -> list[str]:
    lemma, tense = shape.reading.lemma, shape.reading.tense
    common = max(frequency.get(lemma, 0), frequency.get(lemma + "ت", 0))
    return [
        f"v{core.tail if core else ''}{len(lemma)}",
        f"v{'p' if shape.pronoun else ''}{inner[:1] if tense == 'present' else ''}{tense}",
        f"vl{common}",
        f"vl{tense}{common - frequency.get(inner, 0)}",
        f"vs{len(lemma)}{len(inner)}{lemma[:1] if lemma[:1] in 'اتن' else ''}{tense}",
    ]


def _hamza(spelt: str, shape: Candidate, spelling: Spelling) -> str:
    """The first letter of the stem's core as it was spelt, where it is an alef."""
    at = shape.left + (2 if shape.article else 0)
    if at >= len(spelt):
        return ""
    letter = spelt[at]
    if letter == "ا":
        return "ا" if spelling.hamza else "ا?"
    return letter if letter in "أإآ" else "-"
