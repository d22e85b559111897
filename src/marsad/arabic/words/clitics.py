"""Proclitics and enclitics: every way in which a written word can be cut, with what the dictionary says of
its core.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Literal

import msgspec
from msgspec.structs import replace

from marsad.arabic.letters.endings import CONJUNCTIONS, PRONOUNS
from marsad.arabic.records import Tense
from marsad.arabic.words.morphology import Core, Morphology

_PRESENT = frozenset("يتنا")
_HAMZAS = (
    ("و", "ؤ"), ("ي", "ئ"), ("ئ", "ؤ"), ("ؤ", "ئ"), ("ا", "ء"), ("ئ", "ء"), ("ؤ", "ء"),
    ("ء", "ؤ"), ("يء", "ئ"), ("ئ", "يء"),
)  # fmt: skip
_MEN_BEHIND_HAMZA = ("اوا", "اون")
_OF_MEN = ("وا", "و")
_PARTICLES: dict[str, Tense] = {"ل": "past", "أ": "present"}  # what would have been, a question
_OF_OTHERS = frozenset("يت")  # presents of whom one asks about
_SHORTEST = 5  # of a word with a particle: shorter ones look like too much else
_LONG_PRONOUNS = ("هما", "ها", "هم", "نا", "ه")


class Cut(msgspec.Struct, frozen=True, gc=False):
    """One way to cut a folded word: ``left`` letters of proclitics before the stem with its article,
    ``right`` after.

    ``core`` is the stem without its article and pronoun as it is written; ``analysis`` what the dictionary
    says.
    """

    conj: str
    prep: str
    future: str
    article: bool
    left: int
    core: str
    analysis: Core | None


def heads(word: str) -> Iterator[tuple[str, str, str, bool, int, str]]:
    """Every proclitic reading: conjunction, preposition, future, article, letters before the stem, the
    rest.
    """
    yield from _after_conj(word, "")
    if len(word) > 2 and word[0] in CONJUNCTIONS:
        yield from _after_conj(word[1:], word[0])


def _after_conj(word: str, conj: str) -> Iterator[tuple[str, str, str, bool, int, str]]:
    shift = len(conj)
    yield conj, "", "", False, shift, word
    if len(word) > 3 and word.startswith("ال"):
        yield conj, "", "", True, shift, word[2:]
    if len(word) > 3 and word[0] == "س" and word[1] in _PRESENT:
        yield conj, "", "س", False, shift + 1, word[1:]
    if len(word) > 2 and word[0] in "بكل":
        yield conj, word[0], "", False, shift + 1, word[1:]
        if len(word) > 4 and word.startswith("ال", 1):
            yield conj, word[0], "", True, shift + 1, word[3:]
    if len(word) > 3 and word.startswith("لل"):
        yield conj, "ل", "", True, shift, word[2:]
        yield conj, "ل", "", True, shift, word[1:]


def fits(core: Core, prep: str, future: str, article: bool, rest: str) -> bool:
    """Whether grammar lets these proclitics stand before this analysis."""
    if core.kind == "V":
        if article or (core.pronoun and article):
            return False
        if future:
            return core.tense == "present"
        if prep:
            return prep == "ل" and core.tense == "present" and rest[0] != "ا"
        return True
    if future or core.pronoun == "ني":
        return False  # only verbs and particles have it for an object
    return not (article and (core.pronoun or core.kind == "J"))


def cuts(word: str, morphology: Morphology, loose: bool, spelt: str = "") -> list[Cut]:
    """All cuts of a folded word that the dictionary and grammar allow, without repeats.

    ``loose`` lets a final ه stand for ة even where the dictionary knows the word as it is; ``spelt``: as it
    is written, where it may be a verb behind a particle.
    """
    found: list[Cut] = []
    for conj, prep, future, article, left, rest in heads(word):
        for core in morphology.cores(rest):
            if fits(core, prep, future, article, rest):
                found.append(Cut(conj, prep, future, article, left, rest, core))
    if word[-1] == "ه" and (loose or not found):
        found += _respelt(word, word[:-1] + "ة", "ta", morphology)
    if word.endswith(_MEN_BEHIND_HAMZA):
        found += _seated(word, morphology)
    if not found:
        found += _behind_particle(word, spelt, morphology)
        found = found or _with_alef_of_men(word, morphology) or _repaired(word, morphology)
    return found


def _behind_particle(word: str, spelt: str, morphology: Morphology) -> list[Cut]:
    """Cuts of a word that is nothing else as a verb behind the ل of what would have been (لولا تدخلهم
    لانسحبت), or behind the أ of a question (أتنسحب القوات؟)."""
    tense = _PARTICLES.get(spelt[:1])
    if tense is None or len(word) < _SHORTEST or (tense == "present" and word[1] not in _OF_OTHERS):
        return []
    return [
        Cut("", "", "", False, 1, word[1:], core)
        for core in morphology.cores(word[1:])
        if core.kind == "V" and core.tense == tense and not core.pronoun
    ]


def _respelt(word: str, other: str, how: Literal["ta", "hamza"], morphology: Morphology) -> list[Cut]:
    found: list[Cut] = []
    for conj, prep, future, article, left, rest in heads(other):
        for core in morphology.cores(rest):
            if core.kind != "V" and fits(core, prep, future, article, rest):
                marked = replace(core, respelt=how)
                found.append(Cut(conj, prep, future, article, left, rest, marked))
    return found


def _seated(word: str, morphology: Morphology) -> list[Cut]:
    """Cuts as a verb of men with a final hamza, which many write on alef (بدأوا، يلجأون), the dictionary on
    waw."""
    found: list[Cut] = []
    for conj, prep, future, article, left, rest in heads(f"{word[:-3]}ؤ{word[-2:]}"):
        verbs = (core for core in morphology.cores(rest) if core.kind == "V")
        found += [
            Cut(conj, prep, future, article, left, rest, replace(core, respelt="hamza"))
            for core in verbs
            if fits(core, prep, future, article, rest)
        ]
    return found


def _with_alef_of_men(word: str, morphology: Morphology) -> list[Cut]:
    """Cuts of a plural in و with the alef that belongs to verbs alone put right: taken from a noun (مسلحوا
    الحركة), given to a present (لم يستطيعو); a past without it looks like a foreign name (بينو)."""
    if not word.endswith(_OF_MEN):
        return []
    noun = word.endswith(_OF_MEN[0])
    other = word[:-1] if noun else f"{word}ا"
    return [
        Cut(conj, prep, future, article, left, rest, replace(core, respelt="hamza"))
        for conj, prep, future, article, left, rest in heads(other)
        for core in morphology.cores(rest)
        if (core.kind != "V" if noun else core.tense == "present") and fits(core, prep, future, article, rest)
    ]


def _repaired(word: str, morphology: Morphology) -> list[Cut]:
    """Cuts of the word with one hamza put back on its seat, and at once ة for a final ه."""
    for other in _hamza_variants(word):
        found: list[Cut] = []
        for ended in (other, other[:-1] + "ة") if other.endswith("ه") else (other,):
            for conj, prep, future, article, left, rest in heads(ended):
                for c in morphology.cores(rest):
                    if fits(c, prep, future, article, rest):
                        mended = replace(c, respelt="hamza")
                        found.append(Cut(conj, prep, future, article, left, rest, mended))
        if found:
            return found
    return []


def _hamza_variants(word: str) -> Iterator[str]:
    for at in range(1, len(word)):
        for bare, hamza in _HAMZAS:
            if word.startswith(bare, at):
                yield word[:at] + hamza + word[at + len(bare) :]


def unknown_cuts(word: str, known: frozenset[str], bare_only: bool) -> list[Cut]:
    """Cuts of a word that the dictionary does not know: bare, and without what may be clitics."""
    found = [Cut("", "", "", False, 0, word, None)]
    if bare_only:
        return found
    for conj, prep, future, article, left, rest in heads(word):
        if (conj or prep or article) and not future and (len(rest) > 2 or rest in known):
            found.append(Cut(conj, prep, "", article, left, rest, None))
        for pronoun in _LONG_PRONOUNS if not future and not article and len(rest) > 5 else ():
            if rest.endswith(pronoun):
                found.append(
                    Cut(conj, prep, "", False, left, rest, Core(rest[: -len(pronoun)], "?", None, pronoun))
                )
    return found


def with_pronouns(word: str, morphology: Morphology) -> list[Cut]:
    """Cuts with a pronoun that the dictionary does not list for a core that it knows (مدرستها, يليها,
    بناؤها).
    """
    found: list[Cut] = []
    for conj, prep, future, article, left, rest in heads(word):
        if article:
            continue
        for pronoun in PRONOUNS:
            if not rest.endswith(pronoun) or len(rest) - len(pronoun) < 2:
                continue
            for base in _bases(rest[: -len(pronoun)]):
                for core in morphology.cores(base):
                    bound = replace(core, pronoun=pronoun)
                    if not core.pronoun and core.kind != "J" and fits(bound, prep, future, False, rest):
                        found.append(Cut(conj, prep, future, False, left, rest, bound))
            break
    return found


def _bases(stem: str) -> Iterator[str]:
    yield stem
    last = stem[-1]
    if last == "ت":
        yield stem[:-1] + "ة"
    elif last == "ا":
        yield stem[:-1] + "ي"
    elif last == "و":
        yield stem + "ا"
    elif last in "ئؤ":
        yield stem[:-1] + "ء"
