"""The analyser: text in, sentences of analysed words out."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from functools import cache

from marsad.arabic.clauses.voice import voiced
from marsad.arabic.letters.fold import fold
from marsad.arabic.letters.tokens import spelt_together, tokens
from marsad.arabic.phrases.owners import owned
from marsad.arabic.phrases.quoted import BETWEEN_TWO, coupled, doubted
from marsad.arabic.records import Pos, Sentence, Word
from marsad.arabic.rereading.homographs import (
    EGYPT,
    GOVERNOR,
    INSISTENT,
    LIKE,
    ali,
    governing,
    insisting,
    such,
)
from marsad.arabic.rereading.settled import settled
from marsad.arabic.words.asked_verbs import ASKING, asked
from marsad.arabic.words.candidates import Candidate, Known, Spelling
from marsad.arabic.words.chooser import choose
from marsad.arabic.words.entries import Builder
from marsad.arabic.words.faces import Entry
from marsad.arabic.words.lexicon import DATA, known, load_closed, load_model
from marsad.arabic.words.morphology import MOST_CORES, Morphology, load_speller
from marsad.arabic.words.repairs import mend
from marsad.arabic.words.sentences import split
from marsad.arabic.words.weights import Model

_FEW = 2_000


_ON = "على"
_ALI = "علي"
_GUILLEMET, _PLAIN, _CURLED = "«", '"', "“"
_UNDOTTED, _SLIPS = "ى ", ("فى ", " الي ", " إلي ", " حتي ", " علي أن", " علي ان")
_ASKED = "؟"
_APART = frozenset(" .")  # أ ف ب


class Analyser:
    """Reads Arabic text into sentences of words. Holds the dictionary and a memory of the words met.

    ``names`` are known names (single words), ``words`` further words with their part of speech, ``persons``
    names that can be nobody's verb; all are folded here. The same text gives the same sentences, whatever was
    read before. ``learning`` keeps the features of candidates, for the script that learns the chooser's
    weights; ``model`` are other weights; ``remembered`` how many forms of words are kept with their readings.
    """

    def __init__(
        self,
        names: Iterable[str] = (),
        words: Mapping[str, Pos] | None = None,
        learning: bool = False,
        model: Model | None = None,
        remembered: int | None = None,
        persons: Iterable[str] = (),
    ) -> None:
        self._learning = learning
        self._remembered = remembered
        self._known: Known = known(names, words or {}, persons)
        self._model: Model = model or load_model()
        self._morphology = Morphology(load_speller(DATA / "hunspell-ar"), remembered or MOST_CORES)
        self._builders: dict[Spelling, Builder] = {}

    def sentences(self, text: str, ranges: Sequence[tuple[int, int]] | None = None) -> list[Sentence]:
        """The sentences of ``text``, or of the ``ranges`` of it alone; all offsets are into ``text``."""
        spelling = spelling_of(text)
        builder = self.builder(spelling)
        return [
            self._sentence(text, number, start, end, builder)
            for number, (start, end) in enumerate(split(text, ranges))
        ]

    def words(self, text: str, start: int, end: int, spelling: Spelling) -> tuple[Word, ...]:
        """The analysed words of ``text[start:end]``, taken as one sentence."""
        return self._sentence(text, 0, start, end, self.builder(spelling)).words

    def _sentence(self, text: str, number: int, start: int, end: int, builder: Builder) -> Sentence:
        pieces, repairs = mend(text, tokens(text, start, end), builder)
        written = [(kind, text[first:last]) for kind, first, last in pieces]
        entries = builder.entries(
            [(kind, _closed_up(t) if " " in t or t[1:2] in _APART else t) for kind, t in written]
        )
        chosen = zip(pieces, entries, choose(entries, self._model), strict=True)
        words = tuple(
            [
                word_of(text[first:last], first, entry, candidate)
                for (_, first, last), entry, candidate in chosen
            ]
        )
        if _ASKED in text and ASKING in text:
            again = asked(words, builder).items()
            for at, (entry, candidate) in again:
                word = word_of(words[at].text, words[at].start, entry, candidate)
                words = (*words[:at], word, *words[at + 1 :])
        words = ali(words, self._known.names, _dotted(text)) if _ALI in text else words
        words = governing(words, _dotted(text)) if GOVERNOR in text else words
        words = insisting(words) if EGYPT in text or INSISTENT in text else words
        words = such(words) if LIKE in text else words
        words = doubted(words) if _GUILLEMET in text or _PLAIN in text or _CURLED in text else words
        words = words if BETWEEN_TWO.isdisjoint([w.text for w in words]) else coupled(words)
        read = voiced(owned(settled(words)))
        return Sentence(number, start, end, read, tuple(repairs))

    def builder(self, spelling: Spelling) -> Builder:
        """The builder of entries for texts of one spelling."""
        if spelling not in self._builders:
            self._builders[spelling] = Builder(
                self._known,
                load_closed(),
                self._morphology,
                self._model,
                spelling,
                self._learning,
                self._remembered,
            )
        return self._builders[spelling]


def _dotted(text: str) -> bool:
    """Whether a text tells final ي and ى apart, so that علي is a name: it writes على, or other words with ى
    as they should be."""
    return _ON in text or (_UNDOTTED in text and not any(slip in text for slip in _SLIPS))


def _closed_up(token: str) -> str:
    """The token without the stray space that a repair left in it; letters of one name as one word."""
    token = spelt_together(token) if token[1:2] in _APART else token
    return token.replace(" ", "")


def spelling_of(text: str) -> Spelling:
    """How a text spells, told by how often it writes the letters that careless writers leave out."""
    size = max(1, len(text))
    alefs = text.count("أ") + text.count("إ")
    final_ya, final_ha = text.count("ي "), text.count("ه ")
    return Spelling(
        hamza=alefs * 200 >= size,
        ta=final_ha < 3 or text.count("ة") * 4 >= final_ha,
        ya=final_ya > 0 and text.count("ى ") < 3 * final_ya,
    )


def word_of(text: str, start: int, entry: Entry, candidate: Candidate) -> Word:
    """The record of one token: its chosen candidate with spans of the stem in the text."""
    if entry.number is not None:
        candidate = entry.counted(candidate)
    left, right, end = candidate.left, candidate.right, start + len(text)
    plain = len(entry.folded) == len(text)
    if left or right or not plain:
        if plain:
            stem_start, stem_end = start + left, end - right
        else:
            folded = fold(text)
            offsets = [at for at, char in zip(folded.offsets, folded.text, strict=False) if char != " "]
            offsets.append(len(text))
            stem_start = start + (offsets[left] if left else 0)
            stem_end = start + (offsets[len(offsets) - 1 - right] if right else len(text))
    else:
        stem_start, stem_end = start, end
    stem = _bare(candidate) if candidate.article else candidate.stem
    return Word(
        text, start, end, entry.folded, stem, stem_start, stem_end,
        candidate.reading, entry.readings, candidate.conj, candidate.prep, candidate.future,
        candidate.article, candidate.pronoun,
    )  # fmt: skip


@cache
def default_analyser() -> Analyser:
    """The analyser without further names, loaded once. It remembers little: who looks words up one by one, as
    the index does, remembers what came of it.
    """
    return Analyser(remembered=_FEW)


def _bare(candidate: Candidate) -> str:
    """The stem of a word with an article, without it; a doubled ل of للجنة stands for the article and the
    word's own first letter.
    """
    stem = candidate.stem
    if len(stem) < 4 or stem[:2] not in {"ال", "لل"}:
        return stem
    bare = stem[2:]
    swallowed = stem[:2] == "لل" and candidate.reading.lemma[:1] == "ل" and bare[:1] != "ل"
    return "ل" + bare if swallowed else bare


def analyse(text: str) -> list[Sentence]:
    """The sentences of ``text`` by an analyser without further names."""
    return default_analyser().sentences(text)
