"""Are two parties the same, possibly the same, or surely not?"""

from __future__ import annotations

from collections.abc import Sequence
from enum import IntEnum

from marsad.lexicon.sectors import BANDS, STATE
from marsad.weigh.facts import Who
from marsad.weigh.names import share, spelled_alike

_UNTOLD = frozenset({"UAF", "UNK"})
_HIT = "victims"
_ACROSS = frozenset({"IMG", "IGO", "UNO", "NGO", "ISM", "MNC"})


class Alike(IntEnum):
    """From surely different to surely the same; ``OPEN`` where one side says nothing of it."""

    APART = -1
    OPEN = 0
    LOOSE = 1
    CLOSE = 2
    SAME = 3


def party(one: Who, other: Who) -> Alike:
    """Compare two parties: identity first, then codes, then what kind of people they are, then words."""
    if one.id and other.id:
        return Alike.SAME if one.id == other.id else _known(one, other)
    if _codes_differ(one, other):
        return Alike.APART
    if one.family and other.family:
        return Alike.CLOSE if spelled_alike(one.family, other.family) else Alike.APART
    if called_apart(one, other):
        return Alike.APART
    if not one.id and not other.id and _same_name(one, other):
        return Alike.CLOSE if _specific(one) and _specific(other) else Alike.LOOSE
    kinds = _kind(one), _kind(other)
    if "untold" in kinds or None in kinds:
        return Alike.LOOSE if one.code and one.code == other.code else Alike.OPEN
    if kinds[0] != kinds[1]:
        headed = _named_by_head(one, other) or _named_by_head(other, one)
        return Alike.LOOSE if headed else Alike.APART
    if one.code and one.code == other.code:
        same = one.sector == other.sector and one.sector != "CVL"
        return Alike.CLOSE if same or country(one) or country(other) else Alike.LOOSE
    return Alike.LOOSE if one.words & other.words else Alike.OPEN


def called_apart(one: Who, other: Who) -> bool:
    """Whether two have names of their own, or callings, that are not one: two persons, two movements,
    teachers and lawyers."""
    if one.family and other.family:
        return not spelled_alike(one.family, other.family)
    if one.calling and other.calling:
        return one.calling != other.calling
    return bool(one.own and other.own) and not share(one.own, other.own)


def other_countries(one: Who, other: Who) -> bool:
    """Whether two are of different countries; what is of none may stand in any (a school of UNRWA)."""
    codes = {one.code, other.code}
    return len(codes) == 2 and None not in codes and codes.isdisjoint(_ACROSS)


def _known(one: Who, other: Who) -> Alike:
    """Two known actors that are not one: an organ and its state are close, as are a movement and its armed
    wing, two organs loosely alike."""
    if other.id == one.wing_of or one.id == other.wing_of:
        return Alike.CLOSE
    if not one.code or one.code != other.code or not _kind(one) == _kind(other) == "state":
        return Alike.APART
    if country(one) or country(other):
        return Alike.CLOSE
    return Alike.LOOSE if one.sector == other.sector else Alike.OPEN


def country(who: Who) -> bool:
    """Whether the state as a whole is named (روسيا), or its government."""
    return bool(who.code) and (who.sector is None or (who.sector == "GOV" and who.id is None))


def _specific(who: Who) -> bool:
    """Whether a nameless party is told by more than that it is people (مدنيون, مسلحون)."""
    return who.sector not in ("CVL", *_UNTOLD) and bool(who.code or who.sector)


def _same_name(one: Who, other: Who) -> bool:
    if one.name and other.name:
        return one.name == other.name
    return bool(one.words) and one.words == other.words


def _named_by_head(short: Who, whole: Who) -> bool:
    """Whether the one is no more than the noun that the other begins with (النواب, نواب المعارضة)."""
    known = short.id or whole.id or short.head is None
    return not known and short.head == whole.head and len(short.words) == 1 < len(whole.words)


def _codes_differ(one: Who, other: Who) -> bool:
    if not one.code or not other.code or one.code == other.code:
        return False
    across = one.code in _ACROSS or other.code in _ACROSS
    generic = one.id is None or other.id is None
    return not (across and generic and {one.sector, other.sector} & (BANDS | _UNTOLD))


def of_state(who: Who) -> bool:
    """Whether a party is a state, or one of its organs."""
    return who.sector in STATE or (who.sector is None and bool(who.code))


def nobody_told(who: Who) -> bool:
    """Whether those hit are told by no more than that they were hit (36 dead), soldiers or anybody."""
    return who.id is None and who.code is None and who.name == _HIT


def _kind(who: Who) -> str | None:
    if (who.sector in _UNTOLD and not who.id) or nobody_told(who):
        return "untold"
    if of_state(who):
        return "state"
    if who.sector in BANDS:
        return "armed"
    if who.sector is None:
        return None
    return "people"


def parties(one: Sequence[Who], other: Sequence[Who]) -> Alike:
    """Compare two lists: the best match counts, unless each side has somebody whom the other excludes, or
    each names persons, and others (the lawyer Farid Haddad, the editor Walid Sassi)."""
    if not one or not other:
        return Alike.OPEN
    persons = [who for who in one if who.family], [who for who in other if who.family]
    if all(persons) and all(party(a, b) is Alike.APART for a in persons[0] for b in persons[1]):
        return Alike.APART
    best = max(party(a, b) for a in one for b in other)
    return Alike.APART if best < Alike.OPEN else best


def sides(one: Sequence[Who], other: Sequence[Who]) -> Alike:
    """Compare all parties of two acts that go both ways: somebody left over on each side whom nobody on the
    other could be makes them two acts.
    """
    if not one or not other:
        return Alike.OPEN
    left = [a for a in one if all(_other_person(a, b) for b in other)]
    right = [b for b in other if all(_other_person(a, b) for a in one)]
    return Alike.APART if left and right else parties(one, other)


def _other_person(one: Who, other: Who) -> bool:
    """Whether the two cannot be one at a table: two known actors are two, even of one state."""
    if one.id and other.id and one.id != other.id:
        if _known(one, other) is Alike.CLOSE:
            return False
        return not (country(one) or country(other)) or one.code != other.code
    return party(one, other) is Alike.APART


def crossed(one: tuple[Sequence[Who], Sequence[Who]], other: tuple[Sequence[Who], Sequence[Who]]) -> bool:
    """Whether doer and sufferer of the one are sufferer and doer of the other."""
    return (
        parties(one[0], other[1]) >= Alike.CLOSE
        and parties(one[1], other[0]) >= Alike.CLOSE
        and parties(one[0], other[0]) <= Alike.OPEN
    )
