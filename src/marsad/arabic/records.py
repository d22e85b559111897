"""What the language engine says of a text: sentences, words, readings. No politics here.

Offsets are code points into the text that was analysed (for an article: ``Article.text``), half open.
``folded`` forms are what :func:`marsad.arabic.letters.fold.fold` gives; lemmas are folded too.
"""

from __future__ import annotations

from typing import Literal

import msgspec
from msgspec import structs

from marsad.arabic.letters.endings import ARTICLE
from marsad.arabic.letters.marks import TANWIN

Pos = Literal[
    "verb", "noun", "adj", "propn", "pron", "demonstrative", "relative", "prep", "conj", "particle", "adverb",
    "num", "punct", "foreign",
]  # fmt: skip
# Arabic adjectives are nouns; names and foreign words stand where nouns do.
COMMON_NOUNS = frozenset({"noun", "adj"})
NOMINAL = COMMON_NOUNS | {"propn"}
NAMELIKE = NOMINAL | {"foreign"}
IN_PHRASE = NAMELIKE | {"num"}
Tense = Literal["past", "present", "imperative"]


class Reading(msgspec.Struct, frozen=True, gc=False):
    """One possible analysis of a word's stem.

    ``lemma`` of a verb is its past, third person masculine singular; of a noun or adjective the (masculine)
    singular where known; folded, without marks. ``known`` is false where the reading is a guess (a name, a
    rare word).
    """

    lemma: str
    pos: Pos
    tense: Tense | None = None
    voice: Literal["active", "passive"] | None = None
    person: Literal[1, 2, 3] | None = None
    gender: Literal["m", "f"] | None = None
    number: Literal["s", "d", "p"] | None = None
    known: bool = True


class Word(msgspec.Struct, frozen=True, gc=False):
    """One token of a sentence: a word as written between spaces and punctuation, or one punctuation mark.

    The clitics are given by their folded letters, empty where there are none: ``conj`` (و ف), ``prep`` (ب ل
    ك, also the ل of لل), ``future`` (س), ``article`` (true for ال, also inside لل and بال), ``pronoun`` (ه ها
    هم نا ...). ``stem`` is the folded word without them. ``stem_start``/``stem_end`` are the offsets of the
    stem with its article, so that ``text[stem_start:stem_end]`` is the word as a reader would cite it
    (``القوات`` of ``وللقوات`` is cited as ``للقوات``'s part from the first ل of لل on).

    ``lemma`` and ``pos`` are always those of ``reading``, whatever is given for them: they are asked for
    hundreds of times a word, too often to be looked up behind a property. So are its ``shapes``, the folded
    spellings under which a listed word may stand here: as written, without its conjunction, without all
    clitics, with its article alone, and its lemma.
    """

    text: str
    start: int
    end: int
    folded: str
    stem: str
    stem_start: int
    stem_end: int
    reading: Reading
    readings: tuple[Reading, ...] = ()
    conj: str = ""
    prep: str = ""
    future: str = ""
    article: bool = False
    pronoun: str = ""
    lemma: str = ""
    pos: Pos = "foreign"
    shapes: frozenset[str] = frozenset()

    def __post_init__(self) -> None:
        lemma, folded, stem = self.reading.lemma, self.folded, self.stem
        bare = folded[len(self.conj) :]
        own = (folded, bare, stem, lemma, ARTICLE + stem) if self.article else (folded, bare, stem, lemma)
        structs.force_setattr(self, "lemma", lemma)
        structs.force_setattr(self, "pos", self.reading.pos)
        structs.force_setattr(self, "shapes", frozenset(own))

    @property
    def definite(self) -> bool | None:
        """Whether a nominal is definite by itself: by article, pronoun or as a name; false under tanwin or
        with the alef of an indefinite accusative; None where only an idafa could tell, and for other words.
        """
        if self.pos not in {"noun", "adj", "propn", "num"}:
            return None
        if self.article or self.pronoun or self.pos == "propn":
            return True
        tanwin = self.text[-1:] in TANWIN or self.text[-2:-1] in TANWIN
        accusative = self.stem.endswith("ا") and not self.lemma.endswith("ا") and self.reading.number == "s"
        return False if tanwin or accusative else None


class Repair(msgspec.Struct, frozen=True, gc=False):
    """A word mended for the analysis only: ``kind`` is ``joined`` (a stray space) or ``parted`` (a missing
    one).
    """

    kind: Literal["joined", "parted"]
    start: int
    end: int
    mended: str


class Sentence(msgspec.Struct, frozen=True, gc=False):
    """One sentence with its words; ``number`` counts from 0 in the text."""

    number: int
    start: int
    end: int
    words: tuple[Word, ...]
    repairs: tuple[Repair, ...] = ()
