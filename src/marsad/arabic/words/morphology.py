"""What the dictionary says of a word without its proclitics: hunspell's rows turned into readings.

The dictionary's suffix classes tell enclitics and inflection apart (their letters are explained in the
original affix file): for verbs a capital (the subject's ending) and a small letter (the object pronoun),
for nouns a capital for the ending and a second one for the construction.
"""

from __future__ import annotations

from collections.abc import Set
from pathlib import Path
from typing import Literal, Protocol

import msgspec
from msgspec.structs import replace

from marsad.arabic.letters.endings import OF_NOUNS
from marsad.arabic.records import Tense

LONGEST = 24
_OF_PRESENT, _DUALS, SHORTEST_DUAL = frozenset("يت"), ("يان", "وان", "يا"), 5
_TENSES: dict[str, Tense] = {"is:pst": "past", "is:prst": "present", "is:imp": "imperative"}
_VERB_PRONOUNS = {
    "a": ("ي",), "b": ("ني",), "c": ("نا",), "d": ("ك",), "e": ("ك",), "f": ("كما",), "g": ("كم",),
    "h": ("كن",), "i": ("هما", "ها", "هم", "هن", "ه"),
}  # fmt: skip
_NOUN_LINKS = frozenset({"aa", "bb", "cc", "dd", "ee", "ff"})
_FEMININE_LINKS = frozenset({"BC", "BD", "LC", "MC"})


class Speller(Protocol):
    """The part of hunspell that is used."""

    def analyze(self, word: str) -> tuple[str, ...]:
        """Give the dictionary's rows for a word."""


class Core(msgspec.Struct, frozen=True, gc=False):
    """One dictionary analysis of a word without proclitics.

    ``kind`` is the suffix class for nominals (``A`` singular or broken plural, ``B`` takes a feminine,
    ``C``-``G`` dual, ``H`` in ات, ``I`` ``N`` in ون, ``J`` in an accusative alef, ``L`` ``M`` nisba), ``V``
    for verbs, empty where the dictionary gives none. ``definite`` says that the dictionary lets the word
    take the article: names do not.
    """

    lemma: str
    kind: str
    tense: Tense | None = None
    pronoun: str = ""
    tail: str = ""
    respelt: Literal["", "ta", "hamza"] = ""
    definite: bool = False


def load_speller(folder: Path) -> Speller:
    """Load the folded dictionary. About a third of a second; raises ``RuntimeError`` where the files are
    missing.
    """
    import hunspell

    if not (folder / "ar.dic").exists():
        raise RuntimeError(
            f"The Arabic dictionary is missing from {folder}: run python -m genscripts.hunspell"
        )
    speller: Speller = hunspell.Hunspell("ar", hunspell_data_dir=str(folder))
    return speller


MOST_CORES = 24_000


class Morphology:
    """Dictionary look-ups with a memory. ``cores`` of the same word are always the same."""

    def __init__(self, speller: Speller, most: int = MOST_CORES) -> None:
        self._speller = speller
        self._memory: dict[str, tuple[Core, ...]] = {}
        self._most = most

    def cores(self, word: str) -> tuple[Core, ...]:
        """All analyses of a folded word without proclitics, each once, in the dictionary's order."""
        known = self._memory.get(word)
        if known is None:
            known = self._read(word) if 1 < len(word) <= LONGEST else ()
            if len(self._memory) >= self._most:
                self._memory.clear()
            self._memory[word] = known
        return known

    def _read(self, word: str) -> tuple[Core, ...]:
        found: dict[Core, None] = {}
        for row in self._speller.analyze(word):
            for core in parse_row(row, word):
                found.setdefault(core)
        if not found and word[:1] in _OF_PRESENT:
            found.update(dict.fromkeys(self._weak_duals(word)))
        definite = {core.lemma for core in found if core.definite}
        return tuple(dict.fromkeys(_definite(core, definite) for core in found))

    def _weak_duals(self, word: str) -> tuple[Core, ...]:
        """The analyses of two who do what a verb with a weak last letter tells, whose duals the dictionary
        lacks (يلتقيان، أن يلتقيا)."""
        ending = next((end for end in _DUALS if word.endswith(end) and len(word) > SHORTEST_DUAL), "")
        if not ending:
            return ()
        one = self.cores(word.removesuffix(ending[1:]))
        verbs = (core for core in one if core.kind == "V" and not core.pronoun)
        return tuple(core for core in verbs if core.tense == "present")


def _definite(core: Core, definite: Set[str]) -> Core:
    """The analysis with what other rows of the word say of its lemma's article."""
    wanted = core.kind != "V" and core.lemma in definite
    return core if core.definite == wanted else replace(core, definite=wanted)


def parse_row(row: str, word: str) -> list[Core]:
    """One row of hunspell for ``word`` as analyses: one a tense for verbs, one for nominals."""
    lemma = ""
    verb = False
    flags: list[str] = []
    tenses: list[Tense] = []
    for part in row.split():
        if part.startswith("st:"):
            lemma = part[3:]
        elif part == "po:verb":
            verb = True
        elif part.startswith("fl:"):
            flags.append(part[3:])
        elif part in _TENSES:
            tenses.append(_TENSES[part])
    if not lemma:
        return []
    if verb:
        pronoun = _verb_pronoun(flags, word)
        ending = flags[0][0] if flags else ""
        return [Core(lemma, "V", tense, pronoun, ending) for tense in tenses]
    return [_nominal(lemma, flags, word)]


def _verb_pronoun(flags: list[str], word: str) -> str:
    for flag in flags:
        for pronoun in _VERB_PRONOUNS.get(flag[1:2], ()):
            if word.endswith(pronoun):
                return pronoun
    return ""


def _nominal(lemma: str, flags: list[str], word: str) -> Core:
    if not flags:
        return Core(lemma, "")
    kind = flags[0]
    pronoun = ""
    if any(flag in _NOUN_LINKS for flag in flags):
        pronoun = next((p for p in OF_NOUNS if word.endswith(p) and len(word) > len(p) + 1), "")
    elif kind in ("AC", "AD") or (kind in _FEMININE_LINKS and word.endswith("ته")):
        pronoun = "ه" if word.endswith("ه") else ""
    return Core(lemma, kind[0] if kind[0].isupper() else "", None, pronoun, definite=kind[1:2] == "A")
