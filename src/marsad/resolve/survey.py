"""Reading the story of an article off what it names: each country weighed by how it is told of."""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Iterable, Sequence

from msgspec.structs import replace

from marsad.arabic.classes.grammar import grammar
from marsad.arabic.classes.particles import WITH
from marsad.arabic.letters.endings import NISBA
from marsad.arabic.records import Sentence, Word
from marsad.lexicon.named import Named
from marsad.lexicon.named import named as look_up
from marsad.lexicon.parties import Parties
from marsad.lexicon.parties_tables import Actor, Match
from marsad.resolve.story import CLEAR_LEAD, NAMED, Story, from_weights

IMPLIED, LOCATED, IN_TITLE = 0.5, 1.5, 2.0
FORCES = "MIL"
SEVERAL, NEAR_TIE = 2, 0.75
POST, SENT, BORDER = "post", "sent", "border"
BLOW, ANYBODY = "blow", "?"
LONGEST = 3
PERSON, COUNTRY, PREPOSITION = "person", "country", "prep"
LANDS = frozenset({COUNTRY, "capital"})
COLLECTIVE = frozenset({"body", "group"})
MISSIONED = frozenset({"UNO", "EUR", "IGO"})  # who sends missions to states


def survey(
    title: Sequence[Word],
    sentences: Sequence[Sentence],
    parties: Parties,
    places: Iterable[str] = (),
    published: str | None = None,
    dateline: Collection[str] = (),
    known: Sequence[Named] | None = None,
) -> tuple[Story, frozenset[str]]:
    """The story of an article and the ids of the actors it names by a name of theirs alone, in one pass.

    The title's words count double, a known actor's country half, a country that something lies in half
    more. ``places`` are the countries of places that were resolved in it, one code a mention; ``published``
    its ISO date, for countries that did not exist then; ``dateline`` those of its dateline, which say where
    the story is if the article names them again (a desk abroad does not). A country of which only soldiers
    are told, if its army acts abroad, counts where something happens in it, or nothing in any other; one
    that is only told of as the neighbour across a border is not the main one. Once an actor is named, a short
    name that is an ordinary word too is enough for it. ``known`` is what the words of each sentence can name,
    where that has been looked up.
    """
    known = [look_up(sentence.words, parties) for sentence in sentences] if known is None else known
    told_of = zip(sentences, known, strict=True)
    scenes = list(places)
    mentions = [(code, NAMED) for code in scenes]
    named: set[str] = set()
    short: set[tuple[str, str]] = set()
    armed: list[tuple[str, float]] = []
    beside: list[str] = []
    parts = [(title, IN_TITLE, look_up(title, parties)), *((s.words, NAMED, names) for s, names in told_of)]
    for words, weight, names in parts:
        for match in _names(names, words, parties):
            said = parties.country_of(match, published)
            if said is not None:
                nothing = _tells_nothing(names, words, match, parties, said[0])
                told = 0.0 if nothing else _weight(said[1], words, match)
                abroad = parties.abroad(said[0]) and _by_arms(names, match, parties)
                (armed if abroad else mentions).append((said[0], weight * told))
                beside += [said[0]] if _at_border(names, words, match, parties) else []
                scenes += [said[0]] if told == LOCATED else []
            actors = parties.actors(match) if match.kind == "actor" else ()
            ids = {actor.id for actor in actors}
            mentions += [(code, weight) for code in _lands_within(names, match, actors, parties, published)]
            if ids and actors[0].kind in COLLECTIVE and match.end - match.start > 1:
                known_as = actors[0].id if len(ids) == 1 else ""  # the noun for several is doubtful
                short |= {(token, known_as) for token in names.forms[match.start].plain}
            named |= ids if len(ids) == 1 else set()
    at_home = [code for code in dateline if any(known == code for known, _ in mentions)]
    mentions += [(code, IN_TITLE) for code in at_home]
    scenes += at_home * SEVERAL
    mentions += [one for one in armed if one[0] in scenes or not scenes]
    short |= _nouns(zip(sentences, known, strict=True), parties)
    story = from_weights(mentions)
    heaviest = story.countries[0][0] if story.countries else None
    main = story.main or (heaviest if heaviest in at_home else _scene(story, scenes))
    if main is not None and beside.count(main) == sum(
        [code == main and bool(told) for code, told in mentions]
    ):
        main = None
    return replace(story, main=main, short=tuple(sorted(short))), frozenset(named)


def _lands_within(
    names: Named, match: Match, actors: Sequence[Actor], parties: Parties, published: str | None
) -> list[str]:
    """The countries that the name of an international body holds, as where it works (بعثة الأمم المتحدة في
    العراق)."""
    if not actors or actors[0].code not in MISSIONED:
        return []
    inside = (
        one for at in range(match.start + 1, match.end) for one in names.matches[at] if one.kind == "country"
    )
    told = (parties.country_of(one, published) for one in inside)
    return [said[0] for said in told if said is not None]


def _nouns(sentences: Iterable[tuple[Sentence, Named]], parties: Parties) -> set[tuple[str, str]]:
    """The first words of bodies that nouns alone name (مجلس الوزراء): such a word alone may mean them, also
    beside a named body called so (مجلس الأمن).
    """
    return {
        (token, "")
        for sentence, names in sentences
        for at in range(len(sentence.words))
        for match in names.matches[at]
        if match.kind == "agent"
        and match.end - match.start > 1
        and parties.tables.agents[match.entries[0]].kind in COLLECTIVE
        for token in names.forms[at].plain
    }


def _scene(story: Story, scenes: Sequence[str]) -> str | None:
    """The country that most of an article happens in, where others are spoken of as much: the heaviest but
    for a near tie, with several places in it and more than in all others together; or the only one that it
    happens in, where all others are only known by whom it names.
    """
    counts = Counter(scenes)
    if not counts:
        return None
    code, number = counts.most_common(1)[0]
    second = story.countries[1][1] if len(story.countries) > 1 else 0.0
    if len(counts) == 1 and story.weight(code) >= CLEAR_LEAD * second and code == story.countries[0][0]:
        return code
    several = number >= SEVERAL and 2 * number > counts.total()
    return code if several and story.weight(code) >= NEAR_TIE * story.countries[0][1] else None


def _tells_nothing(names: Named, words: Sequence[Word], match: Match, parties: Parties, code: str) -> bool:
    """Whether a nation's adjective tells nothing of where the story is: it is of an embassy, of a blow from
    afar by a state that is known to strike none in particular (غارة أمريكية), of where a thing was made, or
    somebody's family name."""
    if _made(words, match):
        return True
    if match.kind != "people":
        return False
    blow = parties.abroad(code) in {"", ANYBODY} and _means(names, match.start - 1, BLOW, parties)
    return blow or _of_a_post(names, match, parties) or family_name(words, match.start, parties)


def _made(words: Sequence[Word], match: Match) -> bool:
    """Whether a country only tells where a thing was made (أسلحة من صنع بريطانيا، صواريخ روسية الصنع)."""
    made = grammar().made_in
    after = words[match.end].stem if match.end < len(words) else ""
    return (match.start > 0 and words[match.start - 1].stem in made) or after in made


def _names(names: Named, words: Sequence[Word], parties: Parties) -> list[Match]:
    """What some words name, without the strangers who bear the family name of somebody known."""
    found = parties.scan(words, names.matches)
    taken = {at for match in found for at in range(match.start, match.end)}
    weak = [_placed(names, words, at) for at in range(1, len(words)) if names.matches[at] and at not in taken]
    found = sorted([*found, *[match for match in weak if match is not None]], key=lambda match: match.start)
    found = [m for m in found if m.kind != "actor" or not _of_another(names, words, m, parties)]
    return [m for m in found if m.kind != "people" or not _part_of_noun(names, m)]


def _part_of_noun(names: Named, nation: Match) -> bool:
    """Whether what looks like a nation ends a noun for something else (مصنع الألبان)."""
    before = names.matches[nation.start - 1] if nation.start else ()
    return any(match.kind == "agent" and match.end >= nation.end for match in before)


def _placed(names: Named, words: Sequence[Word], at: int) -> Match | None:
    """A country whose name is an ordinary word too, where it can be no adjective: alone behind a preposition
    (في مالي)."""
    lands = [match for match in names.matches[at] if match.kind in LANDS]
    word, before = words[at], words[at - 1]
    if len(lands) != 1 or lands[0].kind != COUNTRY or word.article or word.conj or word.prep:
        return None
    return lands[0] if before.pos == PREPOSITION and lands[0].end == at + 1 else None


def _of_another(names: Named, words: Sequence[Word], match: Match, parties: Parties) -> bool:
    """Whether the family name of somebody known stands behind given names of which none begins a name of his
    (جون بينيت is not نفتالي بينيت)."""
    at, ids = match.start - 1, {actor.id for actor in parties.actors(match)}
    if at < 0 or match.end - match.start > 1 or any(a.kind != PERSON for a in parties.actors(match)):
        return False
    begun = at
    while begun >= 0 and not words[begun].article and parties.is_given_name(words[begun]):
        if parties.called(names.forms[begun].first, ids):
            return False
        begun -= 1
    return begun < at


def family_name(words: Sequence[Word], at: int, parties: Parties) -> bool:
    """Whether a man's nisba right behind a given name is a family's and no nation's (الشيخ بدر السويدي)."""
    word, before = words[at], words[at - 1] if at else None
    if before is None or not word.article or not word.folded.endswith(NISBA) or word.conj or word.prep:
        return False
    return not (before.article or before.pronoun) and before.pos != "verb" and parties.is_given_name(before)


def _of_a_post(names: Named, match: Match, parties: Parties) -> bool:
    """Whether a country's adjective tells whose embassy, ambassador or envoy something is, who stand in
    another one (أمام السفارة الأميركية)."""
    before = match.start - 1
    return match.kind == "people" and (
        _means(names, before, POST, parties) or _means(names, before, SENT, parties)
    )


def _at_border(names: Named, words: Sequence[Word], match: Match, parties: Parties) -> bool:
    """Whether a country is told of as the one across a border (الحدود مع تشاد)."""
    before = match.start - 1
    across = match.kind == "country" and before > 0 and words[before].lemma == WITH
    return across and _means(names, before - 1, BORDER, parties)


def _means(names: Named, at: int, meaning: str, parties: Parties) -> bool:
    meanings = parties.tables.references
    return at >= 0 and any(meanings.get(token) == meaning for token in names.forms[at].plain)


def _by_arms(names: Named, match: Match, parties: Parties) -> bool:
    """Whether a country's adjective or a body's name tells of soldiers (القوات الأميركية، طائرات روسية)."""
    if match.kind == "actor":
        return all(actor.sectors[:1] == (FORCES,) and actor.kind == "body" for actor in parties.actors(match))
    agents = parties.tables.agents
    return match.kind == "people" and any(
        before.kind == "agent" and before.end == match.start and agents[before.entries[0]].sector == FORCES
        for start in range(max(match.start - LONGEST, 0), match.start)
        for before in names.matches[start]
    )


def _weight(how: str, words: Sequence[Word], match: Match) -> float:
    """A country that something lies in tells more of the story than one that acts in it; a capital that
    something lies in is a place, and counts as such.
    """
    if how == "actor":
        return IMPLIED
    word = words[match.start]
    before = words[match.start - 1].folded if match.start else ""
    where = grammar().locative
    located = before in where or (match.cut and word.prep in where)
    if how == "metonym":
        return 0.0 if located else NAMED
    return LOCATED if located and how == "name" else NAMED
