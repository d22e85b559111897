"""Who is meant by an office that stands beside a name: the person named, whatever the office alone would say
(المبعوث الأميركي إلى ليبيا ريتشارد نورلاند، وزير الخارجية الإيطالي، إنجيلينو ألفانو،)."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import replace

from msgspec import structs

from marsad.extract.parties.parties import Cast
from marsad.extract.sentence.relation import Relation
from marsad.model import Attribution, Party

Holders = Mapping[int, Party]


def holders(offices: Iterable[Relation]) -> Holders:
    """The persons whom a sentence names behind their offices, by the first character of the office."""
    return {
        relation.subject.start: relation.subject
        for relation in offices
        if relation.subject.start is not None and not relation.former
    }


def with_holders(cast: Cast, named: Holders) -> Cast:
    """The parties of one side, each who is told of by his office with the identity of who is named in it."""
    return structs.replace(cast, parties=tuple(_named(party, named) for party in cast.parties))


def link_of_holder(link: Attribution, named: Holders) -> Attribution:
    """The same of a link in a chain of sources."""
    person = named.get(link.start)
    if person is None or not _inside(link.end, person):
        return link
    return replace(link, id=person.id, name=person.name, code=person.code)


def _named(party: Party, named: Holders) -> Party:
    person = named.get(party.start) if party.start is not None else None
    if person is None or party.id == person.id or not _inside(party.end, person):
        return party
    return replace(party, id=person.id, name=person.name, code=person.code, sector=person.sector)


def _inside(end: int | None, person: Party) -> bool:
    """Whether words end before the name behind their office does."""
    return end is not None and person.end is not None and end <= person.end
