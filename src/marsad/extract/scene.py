"""One sentence under analysis: its parse with everything that the lexicon recognises in it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from functools import cached_property

from marsad.arabic.clauses import Parse, parse
from marsad.arabic.records import Sentence, Word
from marsad.arabic.shapes import shapes
from marsad.lexicon.load import Lexicon
from marsad.lexicon.parties import Match
from marsad.lexicon.parties_forms import form
from marsad.model import Span
from marsad.resolve.actors import PartyAnswer, resolve
from marsad.resolve.dates import DateMention, find_dates
from marsad.resolve.places import PlaceMention, find_places, settle_places
from marsad.resolve.story import Story

NAMING = frozenset({"country", "capital", "actor"})
OPENING = {"«": "»", "“": "”", '"': '"', "‹": "›", "”": "”", "„": "“"}


@dataclass(frozen=True, slots=True)
class Filler:
    """Words ``first`` to ``last`` (inclusive) that fill a slot, their head, and the rule that put them there.

    ``pronoun`` is true where only an attached pronoun (of the word ``head``) or a dropped subject stands
    there.
    """

    first: int
    last: int
    head: int
    how: str
    pronoun: bool = False


@dataclass(frozen=True, eq=False)
class Scene:
    """A sentence, parsed, with its places, dates and quotations; parties are resolved once a span and
    remembered.
    """

    text: str
    sentence: Sentence
    parse: Parse
    story: Story
    published: str | None
    lexicon: Lexicon
    mentioned: frozenset[str]
    places: tuple[PlaceMention, ...]
    dates: tuple[DateMention, ...]
    quotes: tuple[tuple[int, int], ...]
    _answers: dict[tuple[int, int, bool], PartyAnswer | None] = field(
        default_factory=dict, repr=False, compare=False
    )

    @cached_property
    def shapes(self) -> tuple[frozenset[str], ...]:
        """For each word the folded spellings under which a listed word may stand there."""
        return tuple(shapes(word) for word in self.parse.words)

    @cached_property
    def positions(self) -> Mapping[str, Sequence[int]]:
        """The words at which each shape stands."""
        found: dict[str, list[int]] = {}
        for at, own in enumerate(self.shapes):
            for shape in own:
                found.setdefault(shape, []).append(at)
        return found

    @property
    def words(self) -> tuple[Word, ...]:
        """The sentence's words."""
        return self.parse.words

    def answer(self, filler: Filler, metonyms: bool = True) -> PartyAnswer | None:
        """Who the words of a filler mean, if they mean a party."""
        key = (filler.first, filler.last, metonyms)
        if key not in self._answers:
            self._answers[key] = resolve(
                self.words[filler.first : filler.last + 1],
                self.story,
                self.lexicon.parties,
                self.published,
                metonyms=metonyms,
                mentioned=self.mentioned,
            )
        return self._answers[key]

    def span(self, first: int, last: int) -> Span:
        """The characters of words ``first`` to ``last``, without proclitics where they can be cut cleanly."""
        start, end = self.words[first].stem_start, self.words[last].end
        return Span(self.text[start:end], start, end)

    def whole(self, first: int, last: int) -> Span:
        """The characters of words ``first`` to ``last`` as written."""
        start, end = self.words[first].start, self.words[last].end
        return Span(self.text[start:end], start, end)


def scene(
    text: str,
    sentence: Sentence,
    story: Story,
    published: str | None,
    lexicon: Lexicon,
    mentioned: frozenset[str] = frozenset(),
    places: Sequence[PlaceMention] | None = None,
) -> Scene:
    """Everything that one sentence holds before roles are given; ``mentioned`` are ids named in the article.

    ``places`` are those of the sentence as it came, where they have been found already.
    """
    prepared = [form(word) for word in sentence.words]
    matches = [lexicon.parties.match(prepared, at) for at in range(len(prepared))]
    words = _proper_names(sentence.words, matches, lexicon)
    dates = tuple(find_dates(words, text))
    if places is None or words is not sentence.words:
        places = settle_places(find_places(words, lexicon.places, text), story)
    edges = _edges(words, matches)
    return Scene(
        text,
        sentence,
        parse(words, _times(words, dates), edges, _people(words, matches, lexicon)),
        story,
        published,
        lexicon,
        mentioned,
        tuple(places),
        dates,
        quotations(words),
    )


def _proper_names(
    words: tuple[Word, ...], matches: Sequence[Sequence[Match]], lexicon: Lexicon
) -> tuple[Word, ...]:
    """The words with those that name a state, capital, group or person read as names: they agree with any
    verb.

    The dictionary lists many of them as common nouns (الصين، قطر، حماس), with a gender that no newspaper
    gives them.
    """
    found: dict[int, Word] = {}
    for at, word in enumerate(words):
        if word.pos not in {"noun", "adj"} or word.pronoun:
            continue
        named = next((m for m in matches[at] if m.kind in NAMING and not m.weak), None)
        if named is None or (named.end > at + 1 and not _is_person(named, lexicon)):
            continue
        for part in range(at, named.end):
            if words[part].pos in {"noun", "adj"}:
                reading = replace(words[part].reading, pos="propn", gender=None, number=None)
                found[part] = replace(words[part], reading=reading)
    return tuple(found.get(at, word) for at, word in enumerate(words)) if found else words


def _is_person(match: Match, lexicon: Lexicon) -> bool:
    return match.kind == "actor" and all(actor.kind == "person" for actor in lexicon.parties.actors(match))


def _edges(words: Sequence[Word], matches: Sequence[Sequence[Match]]) -> frozenset[int]:
    """The words at which a state's name follows another known name: two phrases, not one (هددت واشنطن
    طهران).
    """
    found = set()
    last_end = -1
    at = 0
    while at < len(words):
        best = next((m for m in matches[at] if m.kind in NAMING), None)
        if best is None or best.weak:
            at += 1
            continue
        parted = best.kind != "actor" and not words[at].conj and not words[at].prep
        if at == last_end and parted:
            found.add(at)
        last_end = at = best.end
    return frozenset(found)


def _people(words: Sequence[Word], matches: Sequence[Sequence[Match]], lexicon: Lexicon) -> frozenset[int]:
    """The words that the lexicon knows to mean persons (جنود، وزراء، متظاهرون)."""
    agents = lexicon.parties.tables.agents
    return frozenset(
        at
        for at, word in enumerate(words)
        if word.pos in {"noun", "adj"}
        for match in matches[at][-1:]
        if match.kind == "agent" and agents[match.entries[0]].kind == "person"
    )


def _times(words: Sequence[Word], dates: Sequence[DateMention]) -> frozenset[int]:
    """The words of times: they are no parties. In quotation marks a date may be a name (قوى «14 آذار»)."""
    quoted = quotations(words)
    return frozenset(
        at
        for mention in dates
        for at in range(mention.first, mention.last)
        if not any(first <= at <= last for first, last in quoted)
    )


def quotations(words: Sequence[Word]) -> tuple[tuple[int, int], ...]:
    """Word index ranges (exclusive of the marks) between quotation marks, in order; an unclosed one runs to
    the end.
    """
    found: list[tuple[int, int]] = []
    opened, closing = -1, ""
    for at, word in enumerate(words):
        if word.pos != "punct":
            continue
        if opened < 0 and word.text in OPENING:
            opened, closing = at, OPENING[word.text]
        elif opened >= 0 and word.text[-1] == closing[-1:]:
            found.append((opened + 1, at - 1))
            opened = -1
    if opened >= 0 and opened + 1 < len(words):
        found.append((opened + 1, len(words) - 1))
    return tuple(found)
