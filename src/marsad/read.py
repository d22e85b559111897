"""The reader: a cleaned article in, a document with its records out. Wires the rooms from ``arabic`` to
``extract``.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path

from marsad.arabic.analyse import Analyser
from marsad.arabic.records import Pos, Sentence, Word
from marsad.extract.document import extract
from marsad.lexicon.load import Lexicon, load
from marsad.lexicon.named import Named, named, person_names
from marsad.lexicon.naming import load_naming
from marsad.model import Article, Document, Name
from marsad.resolve.names.names import find_names
from marsad.resolve.places.of_names import outside_names
from marsad.resolve.places.places import PlaceMention, find_places, settle_places
from marsad.resolve.story import Story
from marsad.resolve.survey import survey


class Reader:
    """Reads articles with one lexicon and one analyser, both loaded once."""

    def __init__(self, lexicon_dir: Path | None = None) -> None:
        self.lexicon: Lexicon = load(lexicon_dir)
        self.analyser = analyser_for(self.lexicon)

    def read(self, article: Article) -> Document:
        """One article's claims, ties and statements; an article that cannot be read gives none."""
        if article.reason is not None:
            return Document(article.id, article)
        ranges = [(part.start, part.end) for part in article.body]
        sentences = self.analyser.sentences(article.text, ranges)
        places: list[Sequence[PlaceMention]]
        places = [find_places(s.words, self.lexicon.places, article.text) for s in sentences]
        parties = self.lexicon.parties
        names = [named(s.words, parties) for s in sentences]
        places = [outside_names(*found, parties) for found in zip(places, names, strict=True)]
        story, mentioned = self._survey(article, sentences, places, names)
        settled = [settle_places(found, story) for found in places]
        return extract(article, sentences, story, self.lexicon, mentioned, settled, names)

    def read_all(self, articles: Iterable[Article]) -> Iterator[Document]:
        """Each article in turn."""
        return (self.read(article) for article in articles)

    def names(self, text: str, ranges: Sequence[tuple[int, int]] | None = None) -> tuple[Name, ...]:
        """The persons, places and organisations that any text names, left to right; see :class:`Name`.

        ``ranges`` are the parts of the text to look in; without them the whole.
        """
        known = self.lexicon
        speech = frozenset(cue.lemma for cue in known.cues.speech)
        sentences = self.analyser.sentences(text, ranges)
        return find_names(sentences, text, known.parties, known.places, load_naming(), speech)

    def names_in(self, article: Article) -> tuple[Name, ...]:
        """The same of an article's title and paragraphs, without the page's furniture."""
        if article.reason is not None:
            return ()
        parts = {(part.start, part.end) for part in article.body}
        if article.title_span is not None:
            parts.add((article.title_span.start, article.title_span.end))
        return self.names(article.text, sorted(parts))

    def _survey(
        self,
        article: Article,
        sentences: Sequence[Sentence],
        found: Sequence[Sequence[PlaceMention]],
        names: Sequence[Named],
    ) -> tuple[Story, frozenset[str]]:
        """The countries that the article speaks of (its title included) and the actors that it names in
        full.
        """
        title: tuple[Word, ...] = ()
        if article.title_span is not None:
            spans = [(article.title_span.start, article.title_span.end)]
            title = tuple(w for s in self.analyser.sentences(article.text, spans) for w in s.words)
        places = [code for mentions in found for code in _place_codes(mentions)]
        dateline = self._dateline(article)
        return survey(title, sentences, self.lexicon.parties, places, article.published, dateline, names)

    def _dateline(self, article: Article) -> frozenset[str]:
        """The countries of an article's dateline, which is no part of its sentences."""
        if article.dateline is None:
            return frozenset()
        lines = self.analyser.sentences(article.text, [(article.dateline.start, article.dateline.end)])
        codes: set[str] = set()
        for line in lines:
            said = self.lexicon.parties.countries_in(line.words, article.published)
            towns = map(_countries, find_places(line.words, self.lexicon.places, article.text))
            codes |= {code for *_, code, _ in said}
            codes |= {found[0] for found in towns if len(found) == 1}
        return frozenset(codes)


def _place_codes(mentions: Iterable[PlaceMention]) -> Iterator[str]:
    """The countries of places that can lie in one country only."""
    for place in mentions:
        if place.doubtful or (not place.prep and place.noun is None):
            continue
        if len(codes := _countries(place)) == 1:
            yield codes[0]


def _countries(place: PlaceMention) -> list[str]:
    """The countries in which a place may lie."""
    codes = {candidate.iso3 for candidate in place.candidates if candidate.kind != "country"}
    return sorted(code for code in codes if code is not None) if None not in codes else []


def analyser_for(lexicon: Lexicon) -> Analyser:
    """The analyser with the names that the lexicon knows."""
    names, words = lexicon.parties.analyser_words()
    predicates = lexicon.predicates
    acts: dict[str, Pos] = dict.fromkeys(predicates.verbs, "verb")
    nouns = (*predicates.nouns, *(cue.noun for cue in lexicon.cues.doing_nouns))
    acts |= {noun: "noun" for noun in nouns if noun not in acts}
    towns = lexicon.places.town_names()
    persons = person_names(lexicon.parties)
    return Analyser(names=[*names, *towns], words={**acts, **words}, persons=persons)
