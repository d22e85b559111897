"""Groups into events, one after the other, with what stands between them."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence

from marsad.model import Contradiction, Event, Merge, Relation
from marsad.weigh.about import about_country, lands_of_documents
from marsad.weigh.cluster import Group, Link
from marsad.weigh.compare import compare
from marsad.weigh.facts import Facts, Telling
from marsad.weigh.view import event_id, event_of
from marsad.weigh.weigh import Beside, Weighed

_NOTES = {
    "actor": "the same act is laid to another doer",
    "expected": "the same act, as a plan or a possibility",
    "happened": "the same act, as having happened",
    "follows": "the same between the same parties, before or after",
}
Fetch = Callable[[Sequence[Facts]], Sequence[Telling]]


def events(weighed: Weighed, fetch: Fetch, originals: Mapping[str, str]) -> Iterator[Event]:
    """The events, earliest first.

    Args:
        weighed: the groups.
        fetch: gives the whole claims of a group, in its order; so not all must be in memory at once.
        originals: of documents that are copies, the first of them.
    """
    at = {index: number for number, group in enumerate(weighed.groups) for index in group.members}
    beside: dict[int, list[tuple[int, Beside]]] = {}
    for item in weighed.beside:
        if at[item.one] != at[item.other]:
            beside.setdefault(at[item.one], []).append((at[item.other], item))
            beside.setdefault(at[item.other], []).append((at[item.one], item))
    lands = lands_of_documents(weighed.claims)
    for number, group in enumerate(weighed.groups):
        members = [weighed.claims[index] for index in group.members]
        found = beside.get(number, ())
        yield event_of(
            _id(weighed, group),
            fetch(members),
            originals,
            tuple(_merge(link, weighed.claims) for link in group.links),
            _contradictions(number, found, weighed),
            _relations(number, found, weighed),
            about_country(members, lands),
        )


def _merge(link: Link, claims: Sequence[Facts]) -> Merge:
    comparison = compare(claims[link.one], claims[link.other])
    return Merge(
        claims[link.one].claim,
        claims[link.other].claim,
        comparison.score,
        tuple(str(point) for point in comparison.points),
        link.judgement,
    )


_Found = Sequence[tuple[int, Beside]]


def _contradictions(number: int, found: _Found, weighed: Weighed) -> tuple[Contradiction, ...]:
    made = []
    against: dict[int, list[Beside]] = {}
    for group, item in found:
        if item.kind == "actor":
            against.setdefault(group, []).append(item)
    mine = set(weighed.groups[number].members)
    for other, pairs in sorted(against.items()):
        ours = sorted({i for p in pairs for i in (p.one, p.other) if i in mine})
        theirs = sorted({i for p in pairs for i in (p.one, p.other) if i not in mine})
        made.append(
            Contradiction(
                "actor",
                _NOTES["actor"],
                tuple(weighed.claims[i].claim for i in ours),
                tuple(weighed.claims[i].claim for i in theirs),
                _id(weighed, weighed.groups[other]),
            )
        )
    return tuple(made)


def _relations(number: int, found: _Found, weighed: Weighed) -> tuple[Relation, ...]:
    made: dict[tuple[int, str], Relation] = {}
    for other, item in found:
        if item.kind == "actor":
            continue
        group = weighed.groups[other]
        there_open = weighed.claims[group.members[0]].open
        if item.kind == "expected":
            note = _NOTES["expected" if there_open else "happened"]
            made[other, item.kind] = Relation("expected", _id(weighed, group), note)
        else:
            made[other, item.kind] = Relation("follows", _id(weighed, group), _NOTES["follows"])
    return tuple(made[key] for key in sorted(made))


def _id(weighed: Weighed, group: Group) -> str:
    return event_id(min((weighed.claims[index] for index in group.members), key=lambda c: c.first).claim)
