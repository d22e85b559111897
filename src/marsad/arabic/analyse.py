"""The analyser: text in, sentences of analysed words out."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from functools import cache

from marsad.arabic.candidates import Candidate, Known, Spelling
from marsad.arabic.chooser import choose
from marsad.arabic.derivation import derivations
from marsad.arabic.entries import Builder
from marsad.arabic.faces import Entry
from marsad.arabic.fold import fold
from marsad.arabic.grammar import grammar
from marsad.arabic.lexicon import DATA, known, load_closed, load_model
from marsad.arabic.morphology import MOST_CORES, Morphology, load_speller
from marsad.arabic.nouns import nisba
from marsad.arabic.owners import owned
from marsad.arabic.reach import OPENS
from marsad.arabic.records import Pos, Reading, Sentence, Word
from marsad.arabic.repairs import mend
from marsad.arabic.sentences import split
from marsad.arabic.tokens import tokens
from marsad.arabic.voice import voiced
from marsad.arabic.weights import Model

UNITS, TENS, HUNDREDS = range(3, 11), range(20, 100), range(200, 1000)


_FEW = 2_000


class Analyser:
    """Reads Arabic text into sentences of words. Holds the dictionary and a memory of the words met.

    ``names`` are known names (single words), ``words`` further words with their part of speech; both are
    folded here. The same text gives the same sentences, whatever was read before. ``learning`` keeps the
    features of candidates, for the script that learns the chooser's weights; ``model`` are other weights;
    ``remembered`` how many forms of words are kept with their readings.
    """

    def __init__(
        self,
        names: Iterable[str] = (),
        words: Mapping[str, Pos] | None = None,
        learning: bool = False,
        model: Model | None = None,
        remembered: int | None = None,
    ) -> None:
        self._learning = learning
        self._remembered = remembered
        self._known: Known = known(names, words or {})
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
        pieces, repairs = mend(text, list(tokens(text, start, end)), builder)
        entries = [builder.entry(kind, _closed_up(text[first:last])) for kind, first, last in pieces]
        chosen = [
            _counting(entry, made) for entry, made in zip(entries, choose(entries, self._model), strict=True)
        ]
        words = tuple(
            word_of(text[first:last], first, entry, candidate)
            for (_, first, last), entry, candidate in zip(pieces, entries, chosen, strict=True)
        )
        read = voiced(owned(_opening(_governed(_described(_owning(words))))))
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


def _counting(entry: Entry, chosen: Candidate) -> Candidate:
    """The number where the word is a number word that is nothing else: the tens, three to ten in ة, and the
    compounds of a hundred.
    """
    counting = next((c for c in entry.candidates if c.label == "NU"), None)
    if chosen.label == "NU" or counting is None:
        return chosen
    word = counting.reading.lemma
    value = load_closed().numbers.get(word, 0)
    tens = value in TENS and word.endswith(("ون", "ين"))
    return counting if tens or (value in UNITS and word.endswith("ة")) or value in HUNDREDS else chosen


def _described(words: tuple[Word, ...]) -> tuple[Word, ...]:
    """The words with accusatives of manner and purpose as what they are (مضيفا a participle, احتجاجا and
    تراجعا verbal nouns), neither adverbs nor, where no particle asks for it, dual verbs.
    """
    found = list(words)
    for at, word in enumerate(words):
        if word.pos == "adverb":
            found[at] = _derived(word)
        elif word.pos == "verb" and word.reading.number == "d" and word.reading.tense == "present":
            found[at] = _accusative(word, words[at - 1] if at else None)
    return tuple(found)


def _owning(words: tuple[Word, ...]) -> tuple[Word, ...]:
    """The words with no article where للـ is ل before a noun's own ل that has an owner behind it (للجنة
    الدفاع, للقاء نظيره); an adjective behind it needs the article (للجنة التنفيذية).
    """
    found = list(words)
    for at, word in enumerate(words[:-1]):
        swallowed = word.article and word.prep == "ل" and word.lemma[:1] == "ل" == word.stem[:1]
        after = words[at + 1]
        if not swallowed or after.conj or after.prep or after.pos not in {"noun", "propn"}:
            continue
        if word.stem_end - word.stem_start == len(word.stem) + 1 and not (after.article and nisba(after)):
            found[at] = replace(word, article=False, stem_start=word.stem_start + 1)
    return tuple(found)


def _derived(word: Word) -> Word:
    if not word.stem.endswith("ا") or word.lemma == word.stem:
        return word
    kinds = {derivation.kind for derivation in derivations(word.lemma)}
    participle = word.lemma[:1] == "م" and kinds - {"verbal_noun"}
    pos = "adj" if participle else "noun" if "verbal_noun" in kinds else ""
    reading = next((r for r in word.readings if r.pos == pos and r.lemma == word.lemma), None)
    return word if reading is None else replace(word, reading=reading)


def _accusative(word: Word, before: Word | None) -> Word:
    ruled = word.conj or word.prep or (before is not None and before.pos in {"particle", "conj"})
    reading = next((r for r in word.readings if r.pos == "noun" and r.known), None)
    if ruled or not word.stem.endswith("ا") or reading is None:
        return word
    return replace(word, reading=reading)


def _participle(word: Word) -> Word:
    if not word.stem.endswith("ا") or word.lemma == word.stem or word.lemma[:1] != "م":
        return word
    reading = next((r for r in word.readings if r.pos == "adj" and r.lemma == word.lemma), None)
    known = reading is not None and any(d.kind != "verbal_noun" for d in derivations(word.lemma))
    return replace(word, reading=reading) if reading is not None and known else word


def _governed(words: tuple[Word, ...]) -> tuple[Word, ...]:
    """The words with no finite verb behind a preposition: what looks like one there is a noun or a name."""
    found = list(words)
    governing = grammar().before_nouns
    for before, word in enumerate(words[1:]):
        marked = before > 0 and words[before].text in OPENS + '"'
        governor = words[before - 1] if marked else words[before]
        bound = governor.pos == "prep" and not governor.pronoun and governor.lemma in governing
        if bound and word.pos == "verb" and not word.conj and not word.prep:
            name = Reading(word.stem, "propn", known=False)
            reading = next((r for r in word.readings if r.pos in {"noun", "propn"}), name)
            found[before + 1] = replace(word, reading=reading)
    return tuple(found)


def _opening(words: tuple[Word, ...]) -> tuple[Word, ...]:
    """The words with the verb that what stands around a noun of its form asks for; see :func:`_asked`."""
    found = list(words)
    for at, word in enumerate(words[:-1]):
        if word.pos != "noun" or word.article or word.prep or word.pronoun:
            continue
        asked = _asked(words, at)
        past = (r for r in word.readings if r.pos == "verb" and r.tense == "past" and r.person == 3)
        verb = next(past, None) if asked is not None else None
        if verb is not None and asked is not None and (not asked or verb.lemma in asked):
            found[at] = replace(word, reading=verb)
    return tuple(found)


def _asked(words: tuple[Word, ...], at: int) -> frozenset[str] | None:
    """The verbs that a word may be of for what stands around it; empty for any, None for no verb at all.

    Any behind عندما and its like (حين فجر); one of harm that opens the sentence or follows a comma, before
    those it counts (قتل خمسة is no killing of five); one that also destroys behind أن يكون (أن يكون قصف
    المدرسة) or with itself for its object (فجر نفسه).
    """
    classes, before, after = grammar(), words[at - 1] if at else None, words[at + 1]
    if before is not None and before.folded in classes.before_verb and not after.conj:
        return frozenset()
    harm = classes.affecting | classes.destroying | classes.deed
    if after.stem in classes.reflexive and after.pronoun and (before is None or before.pos != "prep"):
        return harm
    if at > 1 and words[at - 1].lemma == "كان" and words[at - 2].folded == "ان" and after.article:
        return harm
    counted = after.pos == "num" and not after.article and not after.conj
    opens = before is None or before.pos == "punct"
    return classes.affecting if counted and opens else None


def _closed_up(token: str) -> str:
    """The token without the stray space that a repair left in it."""
    return token.replace(" ", "") if " " in token else token


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
    left, right = candidate.left, candidate.right
    if left or right or len(entry.folded) != len(text):
        if len(entry.folded) == len(text):
            stem_start, stem_end = start + left, start + len(text) - right
        else:
            folded = fold(text)
            offsets = [at for at, char in zip(folded.offsets, folded.text, strict=False) if char != " "]
            offsets.append(len(text))
            stem_start = start + (offsets[left] if left else 0)
            stem_end = start + (offsets[len(offsets) - 1 - right] if right else len(text))
    else:
        stem_start, stem_end = start, start + len(text)
    return Word(
        text, start, start + len(text), entry.folded, _bare(candidate), stem_start, stem_end,
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
    """The stem without its article; a doubled ل of للجنة stands for the article and the word's own first
    letter.
    """
    stem = candidate.stem
    if not candidate.article or len(stem) < 4 or stem[:2] not in {"ال", "لل"}:
        return stem
    bare = stem[2:]
    swallowed = stem[:2] == "لل" and candidate.reading.lemma[:1] == "ل" and bare[:1] != "ل"
    return "ل" + bare if swallowed else bare


def analyse(text: str) -> list[Sentence]:
    """The sentences of ``text`` by an analyser without further names."""
    return default_analyser().sentences(text)
