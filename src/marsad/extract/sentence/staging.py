"""From the words of a sentence to its scene: what they name, how they read side by side, their phrases."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from types import MappingProxyType

from marsad.arabic.clauses.clauses import Parse, parse
from marsad.arabic.clauses.voice import revoiced
from marsad.arabic.letters.endings import FEMININE
from marsad.arabic.records import Sentence, Word
from marsad.extract.sentence.active import active
from marsad.extract.sentence.adjectival import without_adjectives
from marsad.extract.sentence.apposed import apposed
from marsad.extract.sentence.behind_full_names import behind_full_names
from marsad.extract.sentence.captured import captured
from marsad.extract.sentence.dashed import dashed
from marsad.extract.sentence.edges import (
    edges_of,
    names_going_on,
    of_fixed_phrases,
    people_among,
)
from marsad.extract.sentence.family_names import without_bearers
from marsad.extract.sentence.firm_names import firmed
from marsad.extract.sentence.goes_on import going_on
from marsad.extract.sentence.headline_names import headline_names
from marsad.extract.sentence.lone_names import lone_names
from marsad.extract.sentence.look_alikes import (
    deeds,
    opening,
    pasts_of_subjects,
    threats,
    verbal_nouns,
)
from marsad.extract.sentence.named_times import without_names
from marsad.extract.sentence.named_words import proper_names, short_names, towns
from marsad.extract.sentence.opponents import opponents
from marsad.extract.sentence.organised import without_organised
from marsad.extract.sentence.parted_doers import behind_doers_told, told_apart
from marsad.extract.sentence.press import press_names, surely_press
from marsad.extract.sentence.quoted import quotations
from marsad.extract.sentence.ranks import rank_parts
from marsad.extract.sentence.reread import (
    asking,
    before_states,
    constructs,
    joined_men,
    joined_states,
    kinsmen,
    nations,
    two_go_on,
)
from marsad.extract.sentence.scene import Scene
from marsad.extract.sentence.short_edges import behind_short_names
from marsad.extract.sentence.so_called import so_called
from marsad.extract.sentence.speech_edges import deeds_behind_speakers, deeds_behind_speeches, press_told
from marsad.extract.sentence.spelt import without_unlike_plurals
from marsad.extract.sentence.struck import (
    behind_blows,
    behind_doers,
    behind_manner,
    counted_people,
    own_deaths,
    papers,
)
from marsad.extract.sentence.town_edges import names_of_towns, unsettled
from marsad.extract.sentence.two_owners import duals
from marsad.extract.sentence.veiled import veiled
from marsad.extract.sentence.warplanes import warplanes
from marsad.lexicon.load import Lexicon
from marsad.lexicon.named import Named, named
from marsad.lexicon.parties import Parties
from marsad.lexicon.parties_tables import Match
from marsad.resolve.actors.answer import PartyAnswer
from marsad.resolve.dates.dates import DateMention, find_dates
from marsad.resolve.places.places import PlaceMention, find_places, settle_places
from marsad.resolve.story import Story


def scene(
    text: str,
    sentence: Sentence,
    story: Story,
    published: str | None,
    lexicon: Lexicon,
    mentioned: frozenset[str] = frozenset(),
    places: Sequence[PlaceMention] | None = None,
    known: Named | None = None,
    aliases: Mapping[str, PartyAnswer] = MappingProxyType({}),
    crowd: frozenset[str] = frozenset(),
    setting: frozenset[str] = frozenset(),
    towns_told: frozenset[str] = frozenset(),
) -> Scene:
    """Everything that one sentence holds before roles are given; ``mentioned`` are ids named in the article.

    ``places`` are those of the sentence as it came and ``known`` what its words can name, where they have
    been found already; ``aliases`` who the short names mean that the article gave before, by their bare
    folded form; ``crowd`` the nouns for the many of whom it told; ``setting`` the article's ordinary scenes;
    ``towns_told`` the everyday words that it says are towns.
    """
    told, unnamed = veiled(sentence.words)
    as_written, names = _names_in(told, lexicon, known, aliases, mentioned)
    matches = as_written.matches
    times = _times(names, dates := without_names(find_dates(names, text), names, matches, lexicon.parties))
    stated = before_states(names, matches, lexicon.parties)
    names, hit = names_of_towns(stated, matches, lexicon.parties, towns_told)
    asked = joined_states(asking(threats(verbal_nouns(names, lexicon), matches), matches, lexicon), matches)
    words = two_go_on(duals(told_apart(asked, sentence.words, matches), matches, times))
    before, edges = words, _edges(words, as_written, story, aliases, mentioned, lexicon)
    words = apposed(active(words, matches, lexicon.parties, edges), matches, lexicon.parties)
    words = rank_parts(words, matches, lexicon.parties)
    words = kinsmen(constructs(words, matches), matches, lexicon.parties.tables.agents)
    words = nations(words, matches, lexicon.parties)
    if places is None or hit or words != sentence.words:
        places = unsettled(find_places(words, lexicon.places, text, hit), hit, towns_told)
        places = settle_places(places, story)
    described = _like_places(words, before, matches)
    places = [place for place in places if place.first not in described]
    words = towns(words, places, lexicon.places.cues["of"])
    if words != before:
        edges = _edges(words, as_written, story, aliases, mentioned, lexicon)
    return Scene(
        text,
        sentence,
        _parsed(words, matches, times | unnamed, edges, lexicon.parties),
        story,
        published,
        lexicon,
        mentioned,
        as_written,
        aliases,
        tuple(places),
        dates,
        quotations(words),
        crowd,
        setting,
    )


def _names_in(
    told: tuple[Word, ...],
    lexicon: Lexicon,
    known: Named | None,
    aliases: Mapping[str, PartyAnswer],
    mentioned: frozenset[str],
) -> tuple[Named, tuple[Word, ...]]:
    """What the words of a sentence can name, and the words with the names among them read as such."""
    written = deeds(joined_men(told))
    written, as_written = captured(written, named(written, lexicon.parties, known))
    written = dashed(written, as_written.matches)
    as_written = firmed(written, as_written, lexicon.parties)
    written = press_names(so_called(written, matches := as_written.matches), matches, lexicon.parties)
    written = opening(pasts_of_subjects(going_on(written, matches, lexicon), lexicon), matches, lexicon)
    written = lone_names(written, matches, lexicon)
    as_written, written = headline_names(as_written, written, lexicon.parties)
    matches = as_written.matches
    called = short_names(as_written, written, aliases, lexicon.predicates.nouns)
    names = revoiced(told, proper_names(called, matches, lexicon, mentioned))
    as_written = without_bearers(as_written, written, names)
    as_written = opponents(as_written, names, lexicon.parties)
    as_written = without_adjectives(surely_press(as_written, names, lexicon), names)
    as_written = without_unlike_plurals(warplanes(as_written, names, lexicon.parties), names, lexicon.parties)
    as_written, names = without_organised(as_written, names)
    return as_written, names


def _like_places(
    words: Sequence[Word], before: Sequence[Word], matches: Sequence[Sequence[Match]]
) -> frozenset[int]:
    """The adjectives of nations that look like states' names: those reread as such (اختطف صحفيا ألمانيا), and
    behind a woman's or thing's noun (السفارة السعودية)."""
    return frozenset(
        at
        for at, word in enumerate(words)
        if word.pos == "adj" != before[at].pos
        or (
            at
            and word.article
            and not (word.conj or word.prep)
            and words[at - 1].article
            and words[at - 1].stem.endswith(FEMININE)
            and {"people", "country"} <= {match.kind for match in matches[at]}
        )
    )


def _parsed(
    words: tuple[Word, ...],
    matches: Sequence[Sequence[Match]],
    skip: frozenset[int],
    edges: frozenset[int],
    parties: Parties,
) -> Parse:
    """The phrases and clauses of words whose names are known."""
    people = people_among(words, matches, parties.tables.agents)
    return parse(words, skip, edges, people, names_going_on(words, matches, parties))


def _edges(
    words: Sequence[Word],
    as_written: Named,
    story: Story,
    aliases: Mapping[str, PartyAnswer],
    mentioned: frozenset[str],
    lexicon: Lexicon,
) -> frozenset[int]:
    """The words at which a phrase begins by the names that stand there."""
    matches = as_written.matches
    heads = frozenset([head for head, known in story.short if known])
    known = edges_of(words, matches, lexicon.parties, heads) | of_fixed_phrases(words, lexicon.predicates)
    known |= deeds_behind_speeches(words, lexicon.predicates) | deeds_behind_speakers(words, matches, lexicon)
    known |= press_told(words, lexicon)
    known |= (
        behind_blows(words, matches, lexicon)
        | behind_doers(words, matches, lexicon)
        | papers(words)
        | own_deaths(words)
    )
    known |= behind_manner(words) | counted_people(words, matches) | behind_doers_told(words)
    known |= behind_full_names(words, matches, lexicon.parties)
    return known | behind_short_names(words, as_written, aliases, mentioned, lexicon)


def _times(words: Sequence[Word], dates: Sequence[DateMention]) -> frozenset[int]:
    """The words of times: they are no parties. In quotation marks a date may be a name (قوى «14 آذار»)."""
    quoted = quotations(words)
    return frozenset(
        at
        for mention in dates
        for at in range(mention.first, mention.last)
        if not any(first <= at <= last for first, last in quoted)
    )
