"""Who is meant by an office that stands beside a name: the person named, whatever the office alone would say
(المبعوث الأميركي إلى ليبيا ريتشارد نورلاند، وزير الخارجية الإيطالي، إنجيلينو ألفانو،)."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import replace
from itertools import pairwise

from msgspec import structs

from marsad.arabic.marks import COMMAS
from marsad.extract.parties.parties import Cast
from marsad.extract.sentence.relation import Relation
from marsad.extract.sentence.scene import Scene
from marsad.model import Attribution, Party

Holders = Mapping[tuple[int, int], Party]


def holders(scene: Scene, offices: Iterable[Relation]) -> Holders:
    """The persons whom a sentence names behind their offices and a comma or where they are (إلى ليبيا), by
    the first and last character of the office. A name right behind one may be of another, whom it meets."""
    found: dict[tuple[int, int], Party] = {}
    for relation in offices:
        start, end = relation.subject.start, relation.subject.end
        if start is None or end is None or relation.former:
            continue
        for word, after in pairwise(scene.words):
            apart = after.text in COMMAS or after.pos == "prep"
            if apart and start < word.end <= end and word.start >= start:
                found[start, word.end] = relation.subject
    return found


def with_holders(cast: Cast, named: Holders) -> Cast:
    """The parties of one side, each who is told of by his office with the identity of who is named in it."""
    return structs.replace(cast, parties=tuple(_named(party, named) for party in cast.parties))


def link_of_holder(link: Attribution, named: Holders) -> Attribution:
    """The same of a link in a chain of sources."""
    person = named.get((link.start, link.end))
    return link if person is None else replace(link, id=person.id, name=person.name, code=person.code)


def _named(party: Party, named: Holders) -> Party:
    if party.start is None or party.end is None:
        return party
    person = named.get((party.start, party.end))
    if person is None or party.id == person.id:
        return party
    return replace(party, id=person.id, name=person.name, code=person.code, sector=person.sector)
