"""The proper names of any text: persons, places, organisations, with the known actors among them.

Finders propose (``known``, ``persons``, ``slots``, ``bodies``, ``clubs``, ``trade``, ``sites``, and the
places of :mod:`marsad.resolve.places.places`); guesses at persons that what is known speaks against are left
out (``guesses``); of what overlaps, the surer and then the longer stays. A second pass takes up the family
names of persons named in full.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Sequence

from marsad.arabic.letters.fold import key
from marsad.arabic.records import NAMELIKE, Sentence
from marsad.arabic.words.lexicon import load_frequency
from marsad.lexicon.naming import Naming
from marsad.lexicon.parties import Parties
from marsad.lexicon.parties_tables import Actor
from marsad.lexicon.places import Candidate, PlaceLexicon, bare
from marsad.model.name import Name
from marsad.resolve.names.bodies import known_bodies, listed
from marsad.resolve.names.body_phrases import phrases
from marsad.resolve.names.clubs import clubs
from marsad.resolve.names.guesses import consistent
from marsad.resolve.names.known import family_parts, known_persons, recalled
from marsad.resolve.names.persons import runs
from marsad.resolve.names.reading import Found, NameScene
from marsad.resolve.names.sites import sites, towns
from marsad.resolve.names.slots import lone, slots
from marsad.resolve.names.trade import trade_names

PLACE_RANK, COUNTRY_RANK, LONG_PLACE_RANK = 3, 4, 6
GUESS_RANK = 1
CLOSED = frozenset({"particle", "pron", "conj", "relative"})
NAMED_SORTS = frozenset({"name", "unknown"})


def find_names(
    sentences: Sequence[Sentence],
    text: str,
    parties: Parties,
    places: PlaceLexicon,
    naming: Naming,
    speech: Collection[str] = (),
) -> tuple[Name, ...]:
    """The names in a text's sentences, left to right and without overlap.

    ``text`` is what the sentences' offsets point into, ``speech`` the lemmas of verbs of saying, whose
    subject is somebody. Linear in the number of words.
    """
    frequency = load_frequency()
    scenes = [NameScene(sentence.words, parties, places, naming, frequency) for sentence in sentences]
    first = [_chosen(consistent(scene, tuple(_proposed(scene, speech)))) for scene in scenes]
    parts = frozenset(
        part
        for scene, found in zip(scenes, first, strict=True)
        for name in found
        if name.kind == "PER"
        for part in family_parts(scene, name)
    )
    again = [_chosen([*found, *recalled(scene, parts)]) for scene, found in zip(scenes, first, strict=True)]
    return tuple(
        _name(scene, name, text) for scene, found in zip(scenes, again, strict=True) for name in found
    )


def _proposed(scene: NameScene, speech: Collection[str]) -> Iterator[Found]:
    yield from known_persons(scene, speech)
    yield from runs(scene, speech)
    yield from slots(scene)
    yield from lone(scene)
    yield from trade_names(scene)
    yield from sites(scene)
    yield from towns(scene)
    yield from known_bodies(scene)
    yield from listed(scene)
    yield from clubs(scene)
    yield from phrases(scene)
    yield from _places(scene)


def _places(scene: NameScene) -> Iterator[Found]:
    """Countries, and the named places of the sentence without their class nouns."""
    for at, matches in enumerate(scene.matches):
        for match in matches:
            guessed = match.cut and not scene.words[at].prep and scene.part(at)  # كلاوس
            settled = match.kind in {"country", "capital"} and not match.weak and not match.military
            if settled and not guessed:
                yield Found("LOC", at, match.end, COUNTRY_RANK, match.kind)
    for mention in scene.mentions:
        if mention.sort not in NAMED_SORTS or mention.doubtful:
            continue
        first, last = mention.first, mention.last - (mention.country is not None and mention.sort == "name")
        if scene.words[first].conj and (scene.words[first].pos == "verb" or scene.words[first].pronoun):
            continue
        first += last - first > 1 and scene.words[first].pos == "prep" and not scene.words[first].pronoun
        while last > first + 1 and scene.definite(last - 1) and "people" in scene.kinds(last - 1):
            last -= 1
        while first < last - 1 and (scene.is_class(first, settled=True) or _direction(scene, first)):
            first += 1
        if last - first == 1 and (scene.is_class(first) or scene.words[first].pos in CLOSED):
            continue
        rank = LONG_PLACE_RANK if last - first > 1 and mention.sort == "name" else PLACE_RANK
        yield Found("LOC", first, last, rank, f"place:{mention.sort}")
    for at in range(1, len(scene.words)):
        word, before = scene.words[at], scene.words[at - 1]
        unknown = not word.reading.known and word.pos in NAMELIKE and not scene.part(at)
        if (
            unknown
            and before.folded in scene.places.cues["place"]
            and before.pos == "prep"
            and not scene.cut(at)
        ):
            yield Found("LOC", at, at + 1, GUESS_RANK, "place:preposition")


def _direction(scene: NameScene, at: int) -> bool:
    """Whether a word tells a direction (شمال)."""
    return any(token in scene.places.relative for token in scene.plain(at))


def _chosen(proposed: Iterable[Found]) -> list[Found]:
    """Of overlapping names the one of higher rank, then the longer, then the first."""
    taken: list[Found] = []
    for found in sorted(proposed, key=lambda f: (-f.rank, f.first - f.last, f.first, f.kind)):
        if all(found.last <= other.first or other.last <= found.first for other in taken):
            taken.append(found)
    return sorted(taken, key=lambda f: f.first)


def _name(scene: NameScene, found: Found, text: str) -> Name:
    whole = scene.whole(found.first) or (found.match is not None and not found.match.cut)
    word = scene.words[found.first]
    whole = whole or bool(word.future)  # سيدني: nobody's name has the future's letter cut off
    start, end = word.start if whole else _cut(scene, found), scene.words[found.last - 1].end
    actors = scene.parties.actors(found.match) if found.match is not None else ()
    ids = {actor.id for actor in actors}
    sole = actors[0] if len(ids) == 1 else _place(scene, found)
    return Name(
        found.kind,
        text[start:end],
        start,
        end,
        sole.id if isinstance(sole, Actor) else None,
        sole.name if sole is not None else None,
        _code(actors, sole),
        found.basis,
    )


def _cut(scene: NameScene, found: Found) -> int:
    """Where a name begins behind its proclitics; a town's first letter is none of them (وليون)."""
    word = scene.words[found.first]
    joined = word.start + len(word.conj)
    twice = found.kind == "LOC" and word.conj and word.prep
    whole = bare(key(word.folded[len(word.conj) :])) if twice else ""
    towns = scene.places.candidates
    return joined if whole and towns(whole) and not towns(bare(key(word.stem))) else word.stem_start


def _place(scene: NameScene, found: Found) -> Candidate | None:
    """The known place that a place's name means: the largest, where all are of one country."""
    ends = (m for m in scene.mentions if m.last == found.last and m.sort in NAMED_SORTS)
    places = next((m.candidates for m in ends), ()) if found.kind == "LOC" else ()
    if len({place.iso3 for place in places}) != 1:
        return None
    return max(places, key=lambda place: place.population)


def _code(actors: Sequence[Actor], sole: Actor | Candidate | None) -> str | None:
    """The country of a place, or the code of an actor who never had another."""
    if isinstance(sole, Candidate):
        return sole.iso3
    codes = {actor.code for actor in actors} if sole is not None else set()
    return codes.pop() if len(codes) == 1 else None
