"""How much a name needs beside it before it is read as a place."""

from __future__ import annotations

import re
import unicodedata
from difflib import SequenceMatcher
from pathlib import Path

from marsad.arabic.letters.fold import fold_word, key
from marsad.arabic.words.morphology import Morphology, load_speller
from marsad.lexicon.places import ALONE, CLASS, CUE, bare

_DICTIONARY = Path(__file__).resolve().parent.parent / "src" / "marsad" / "data" / "hunspell-ar"
_ARABIC = "بتثجحخدذرزسشصضطظغفقكلمنه"
_SOUNDS = "bttjhkddrzsssdtdgfkklmnh"
_CONSONANTS = dict(zip(_ARABIC, _SOUNDS, strict=True))
_LATIN = str.maketrans({"q": "k", "c": "k", "g": "j", "p": "b", "v": "f", "x": "k"})
_UNLIKE = 0.34
_LARGE, _MIDDLING, _SMALL = 200_000, 30_000, 5_000


class Strength:
    """Levels: ``ALONE`` stands by itself, ``CUE`` needs a place preposition or class noun, ``CLASS`` the
    noun.

    Names that the dictionary knows as ordinary words stand alone from 200,000 people on; far from the Arab
    world a settlement needs 300,000. ``resources/places/ordinary.tsv`` sets the level of single names, or
    drops them.
    """

    def __init__(self, near: frozenset[str], ordinary: list[dict[str, str]]) -> None:
        self._near = near
        self._listed = {" ".join(bare(w) for w in key(row["name"]).split()): row["level"] for row in ordinary}
        self._morphology = Morphology(load_speller(_DICTIONARY))

    def ordinary(self, name: str) -> bool:
        """Whether the dictionary knows every word of the name."""
        words = re.findall(r"\w+", fold_word(name))
        return all(self._morphology.cores(bare(w)) or self._morphology.cores(w) for w in words)

    def listed(self, made: str) -> str | None:
        """What ``ordinary.tsv`` says of a name key."""
        return self._listed.get(made)

    def of(
        self, name: str, made: str, english: str, iso3: str | None, population: int, kind: str
    ) -> int | None:
        """The level of a name of one place; null where the name is not used at all."""
        listed = self.listed(made)
        if listed is not None:
            return None if listed == "drop" else int(listed)
        length = len(made.replace(" ", ""))
        if length <= 3 and self.ordinary(name):
            return CLASS
        if self._only_words(name, made, english, population):
            return CLASS
        if iso3 not in self._near:
            if length <= 3 and kind != "capital" and population < 1_000_000:
                return CLASS
            if kind == "capital" or population >= 300_000:
                if not self.ordinary(name):
                    return ALONE
                return CUE if skeleton_distance(name, english) <= _UNLIKE else CLASS
            return CUE
        if " " in made:
            return CUE if population < _MIDDLING and self.ordinary(name) else ALONE
        if self.ordinary(name):
            if skeleton_distance(name, english) > _UNLIKE:
                return CLASS
            return (
                ALONE
                if population >= _LARGE or kind == "capital"
                else (CUE if population >= _MIDDLING else CLASS)
            )
        if length <= 3:
            return ALONE if population >= _LARGE else (CUE if population >= _MIDDLING else CLASS)
        return ALONE if population >= _SMALL else CUE

    def _only_words(self, name: str, made: str, english: str, population: int) -> bool:
        """Whether a name of several words says something by itself (عين الحارة, علي بن حسين) and the small
        town that the table lists under it is called otherwise."""
        small = " " in made and population < _MIDDLING
        return small and self.ordinary(name) and skeleton_distance(name, english) > _UNLIKE


def skeleton_distance(name: str, english: str) -> float:
    """How unlike the consonants of an Arabic name and of its English one are: 0 for the same, 1 for nothing
    shared."""
    plain = unicodedata.normalize("NFKD", english).lower().translate(_LATIN)
    plain = re.sub("sh|th|kh|dh", lambda m: {"sh": "s", "th": "t", "kh": "k", "dh": "d"}[m[0]], plain)
    one = re.sub("(.)\\1", r"\1", re.sub("[^bcdfghjklmnrstz]", "", re.sub(r"^a[lnsdtrz]+[ -]", "", plain)))
    arabic = "".join(_CONSONANTS.get(letter, "") for letter in bare(fold_word(name))).replace("g", "j")
    two = re.sub("(.)\\1", r"\1", arabic)
    one, two = one.replace("h", ""), two.replace("h", "")
    return 1 - SequenceMatcher(None, one, two).ratio()
