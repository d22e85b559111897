"""Persons whom the tables know, and those whom the text has named before."""

from __future__ import annotations

from collections.abc import Collection, Iterator

from marsad.arabic.letters.endings import ARTICLE
from marsad.arabic.records import NAMELIKE
from marsad.lexicon.parties_tables import Match
from marsad.resolve.names.reading import Found, NameScene

KNOWN_RANK, RECALLED_RANK = 5, 2


def known_persons(scene: NameScene, speech: Collection[str]) -> Iterator[Found]:
    """Persons of the tables, by a name that is nothing else, or one word that is where somebody acts."""
    for at, matches in enumerate(scene.matches):
        for match in matches:
            if match.kind != "actor":
                continue
            if match.weak:
                if match.end == at + 1 and _acting(scene, at, match, speech):
                    yield Found("PER", at, match.end, KNOWN_RANK, "known", match)
                continue
            first = _untitled(scene, at, match.end)
            office = match.end - first == 1 and scene.announces(first)
            if not office and all(actor.kind == "person" for actor in scene.parties.actors(match)):
                yield Found("PER", first, match.end, KNOWN_RANK, "known", match)


def _acting(scene: NameScene, at: int, match: Match, speech: Collection[str]) -> bool:
    """Whether a family name that is another word too stands right behind a verb; what may be an adjective
    only behind one of saying (زار مبارك، قال صالح).
    """
    word, before = scene.words[at], scene.words[at - 1] if at else None
    if before is None or before.pos != "verb" or before.pronoun or match.cut or scene.definite(at):
        return False
    if word.pos not in NAMELIKE or any(actor.kind != "person" for actor in scene.parties.actors(match)):
        return False
    after = scene.words[at + 1] if at + 1 < len(scene.words) else None
    described = after is not None and after.pos == "adj" and after.article is word.article
    adjective = any(reading.pos == "adj" and reading.known for reading in word.readings)
    return not described and (not adjective or before.lemma in speech)


def _untitled(scene: NameScene, at: int, end: int) -> int:
    """Where a name begins behind the titles that the tables give with it (الملك محمد السادس)."""
    while at < end - 1 and scene.announces(at) and not scene.parties.is_given_name(scene.words[at]):
        at += 1
    return at


def recalled(scene: NameScene, parts: frozenset[str]) -> Iterator[Found]:
    """A family name alone, of somebody whom the text named in full."""
    for at, word in enumerate(scene.words):
        if word.pos in NAMELIKE and not word.pronoun and scene.plain(at) & parts:
            yield Found("PER", at, at + 1, RECALLED_RANK, "short")


def family_parts(scene: NameScene, found: Found) -> frozenset[str]:
    """The forms of a full name's last word, by which the person is named again."""
    if found.last - found.first < 2:
        return frozenset()
    last = found.last - 1
    return frozenset(token for token in scene.plain(last) if len(token) > 2 and token != ARTICLE)
