"""Which ways to cut a written word are likely, by how often each word is written."""

from __future__ import annotations

from collections.abc import Mapping

from marsad.arabic.words.candidates import Candidate, Known
from marsad.arabic.words.clitics import Cut

COMMON = 7
_SHORT = 3
_WITH_NUN = frozenset("CDEFGIN")  # the suffix classes of duals and of men in ون
_WHOLE = frozenset({"N", "PN"})
NOMINAL = frozenset({"N", "A", "PN"})


def lemma_key(candidate: Candidate) -> str:
    """Under what a candidate's lemma is counted: verbs and nominals apart."""
    return ("V" if candidate.label[0] == "V" else "N") + candidate.reading.lemma


def of_others(candidates: list[Candidate], lemmas: Mapping[str, int]) -> list[Candidate]:
    """The candidates without a past that only "I" can have of a hollow verb (أبدت of أباد), where a verb as
    common has the form for its third person (أبدى)."""
    pasts = [c for c in candidates if c.label[0] == "V" and c.reading.tense == "past"]
    third = max((lemmas.get(lemma_key(c), 0) for c in pasts if c.reading.person == 3), default=-1)
    first = (c for c in pasts if c.reading.person == 1 and c.reading.number == "s")
    mine = {c for c in first if lemmas.get(lemma_key(c), 0) <= third}
    return [c for c in candidates if c not in mine]


def likely_cuts(candidates: list[Candidate], known: Known) -> list[Candidate]:
    """The candidates without nouns behind ب, ل, ك that are no more common than the whole word (بطاقة, ولاية),
    or not in wide use by themselves where the whole is a known name (بوتين), and without nouns behind و, ف
    that are never met alone (وحدات).

    Such a proclitic stands before one noun in thirty or so; the whole is then far likelier.
    """
    lemmas, names, frequency = known.lemmas, known.names, known.frequency
    whole = [c for c in candidates if c.label in _WHOLE and not (c.left or c.pronoun)]
    nouns = [c for c in whole if c.label == "N" and c.reading.known]
    least = max((lemmas.get(lemma_key(c), 0) for c in nouns), default=0)
    named = [c.stem for c in whole if c.label == "PN" and len(c.stem) > _SHORT and c.stem in names]
    met = max((frequency.get(stem, 0) for stem in named), default=0)
    if named:
        least = max(least, COMMON)
    if least < COMMON:
        return candidates

    def likely(c: Candidate) -> bool:
        if c.label not in NOMINAL or c.article or c.pronoun:
            return True
        if c.prep:
            return lemmas.get(lemma_key(c), 0) > least and (not named or frequency.get(c.stem, 0) >= met)
        return not c.conj or c.stem in frequency

    return [c for c in candidates if likely(c)]


def owning_with_article(cut: Cut) -> bool:
    """Whether a cut reads a dual or sound plural that has lost its nun to an owner behind an article, where
    none can be owned: such a word is a surname in ي (العامري، المطيري)."""
    core = cut.analysis
    owning = core is not None and core.kind in _WITH_NUN and not core.pronoun
    return cut.article and owning and cut.core.endswith("ي")


def without_mine(candidates: list[Candidate]) -> list[Candidate]:
    """The candidates without those that read a final ي as "my" where the noun may own it (صحفي, شركتي)."""
    own = {c.left for c in candidates if not c.pronoun and c.label in ("N", "A")}
    return [c for c in candidates if c.pronoun != "ي" or c.left not in own or c.label[0] == "V"]


def spelt_alike(original: str, form: str, strictly: bool) -> bool:
    """Whether a word may be meant for ``form``: a bare alef may stand for any hamza, one hamza not for
    another.
    """
    for said, meant in zip(original, form, strict=False):
        if said != meant and (strictly or (said in "أإآ" and meant in "أإآا")):
            return False
    return True
