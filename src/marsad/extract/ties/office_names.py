"""Who is meant by an office that stands beside a name: the person named, whatever the office alone would say
(المبعوث الأميركي إلى ليبيا ريتشارد نورلاند، وزير الخارجية الإيطالي، إنجيلينو ألفانو،)."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import replace
from itertools import pairwise

from msgspec import structs

from marsad.arabic.letters.marks import COMMAS
from marsad.extract.parties.aliases import Aliases
from marsad.extract.parties.parties import Cast
from marsad.extract.sentence.relation import Relation
from marsad.extract.sentence.scene import TITLE, Scene
from marsad.extract.sentence.told_again import common_noun
from marsad.model import Attribution, Party
from marsad.resolve.actors.answer import PERSON, PartyAnswer

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


def named_again(scene: Scene, named: Holders, aliases: Aliases) -> Aliases:
    """The short names after a sentence, those that are offices with whom it names so (السفير)."""
    new: dict[str, PartyAnswer] = {}
    for (start, _), person in named.items():
        at = next((n for n, word in enumerate(scene.words) if word.stem_start == start), None)
        for token in () if at is None else scene.named.forms[at].plain:
            for office in (f"{TITLE}{token}", f"{TITLE}{token} {person.code}"):
                known = aliases.get(office)
                if known is None or known.id is not None or known.kind != PERSON:
                    continue
                told = structs.replace(known, id=person.id, name=person.name)
                new[office] = told
                noun = common_noun(known)
                new |= {noun: told} if noun is not None and noun in aliases else {}
    return {**aliases, **new} if new else aliases


def with_holders(cast: Cast, named: Holders) -> Cast:
    """The parties of one side, each who is told of by his office with the identity of who is named in it."""
    return structs.replace(cast, parties=tuple([_named(party, named) for party in cast.parties]))


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
