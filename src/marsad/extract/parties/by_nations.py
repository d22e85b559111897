"""Several told by one word and their nations, with their names where these follow: each is a party of its own
(الطرفان الأمريكي والإيراني، نظيريه الروسي والبولندي، الرئيسان المصري فلان والفرنسي فلان).
"""

from __future__ import annotations

from dataclasses import replace

from marsad.arabic.classes.particles import AND
from marsad.arabic.letters.endings import MEN
from marsad.arabic.letters.fold import key
from marsad.extract.parties.mentions import party
from marsad.extract.sentence.scene import Filler, Scene
from marsad.lexicon.parties_tables import Country
from marsad.lexicon.sectors import PERSONS
from marsad.model import Party

NAME, PAIR, TOGETHER = "propn", "pair", frozenset({"d", "p"})
DESCRIBING = frozenset({"adj", "noun"})
MOST = 3
"""Words of one name behind his nation."""


def by_nations(scene: Scene, filler: Filler) -> tuple[tuple[Party, Filler], ...]:
    """Each of the two or more whose nations stand behind a dual or plural with its title, each with the words
    that are his own; nobody where fewer than two nations do."""
    first = filler.first
    if scene.words[first].reading.number not in TOGETHER:
        return ()
    parts = list[Filler]()
    for at in range(first + 1, min(filler.last + 2, len(scene.words))):
        if scene.words[at].article and not scene.words[at].conj and (parts := _parts(scene, at)):
            break
    if len(parts) < 2:
        return ()
    office = scene.answer(Filler(first, parts[0].first - 1, first, filler.how))
    only_refers = scene.lexicon.parties.means(scene.words[first].stem) == PAIR
    if office is None or (not only_refers and office.kind not in PERSONS):
        return ()  # القوات المصرية والسودانية
    own = [Filler(part.first, part.last, part.head, filler.how) for part in parts]
    if not only_refers or parts[0].last > parts[0].first:
        own[0] = Filler(first, parts[0].last, first, filler.how)
    titled = (Filler(first, parts[0].last, first, filler.how), *parts[1:])
    men = [
        _one(scene, one, part if part.last > part.first else title, office.sector, nation(scene, part.first))
        for one, part, title in zip(own, parts, titled, strict=True)
    ]
    return tuple(zip((men[0], *(_colleague(scene, men[0], man) for man in men[1:])), own, strict=True))


def _one(scene: Scene, own: Filler, asked: Filler, sector: str | None, code: str | None) -> Party:
    """One of them: who bears the name behind the nation, or holds the office in it; else somebody of the
    sector of their common word."""
    answer = scene.answer(asked)
    span = scene.span(own.first, own.last)
    if answer is None or answer.code != code or answer.id is None or answer.kind not in PERSONS:
        return Party(span.text, span.start, span.end, code, sector)
    return party(scene, own, answer)


def _colleague(scene: Scene, one: Party, other: Party) -> Party:
    """Who held on the day of publication, in his own country, the office of the first."""
    if one.id is None or other.id is not None or scene.published is None:
        return other
    known = scene.lexicon.parties
    held = known.counterpart(one.id, other.code or "", scene.published)
    row = next((row for row in known.rows(held) if row.at(scene.published)), None) if held else None
    return other if row is None else replace(other, id=row.id, name=row.name)


def _parts(scene: Scene, at: int) -> list[Filler]:
    """The nations from a word on that و joins, each with the name behind it."""
    words, found = scene.words, list[Filler]()
    while at < len(words) and words[at].conj == (AND if found else ""):
        word = words[at]
        if not word.article or word.pos not in DESCRIBING or word.stem.endswith(MEN):
            break
        if nation(scene, at) is None:
            break
        last = _name_end(scene, at)
        found.append(Filler(at, last, at, "modified"))
        at = last + 1
    return found


def _name_end(scene: Scene, at: int) -> int:
    """The last word of the name behind a nation; the nation itself where there is none."""
    words, last = scene.words, at
    while last + 1 < len(words) and last - at < MOST:
        word = words[last + 1]
        given = word.pos != "prep" and scene.lexicon.parties.is_given_name(word)  # also سامح، which forgave
        if word.conj or word.prep or not (word.pos == NAME or given if last == at else _goes_on(scene, last)):
            break
        last += 1
    return last


def _goes_on(scene: Scene, last: int) -> bool:
    """Whether a name that ends in a word goes on in the next one."""
    own = scene.parse.phrase_of[last + 1]
    return scene.words[last + 1].pos == NAME or (own >= 0 and own == scene.parse.phrase_of[last])


def nation(scene: Scene, at: int) -> str | None:
    """The country whose adjective a word is, in whatever number."""
    code = scene.lexicon.places.country(key(scene.words[at].stem))
    its = people(scene, at)
    return code if code or its is None else its.code


def people(scene: Scene, at: int) -> Country | None:
    """The people whose adjective a word is."""
    found = next((m for m in scene.matches[at] if m.kind == "people" and m.end == at + 1), None)
    return None if found is None else scene.lexicon.parties.people(found)
