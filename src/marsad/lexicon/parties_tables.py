"""The compiled tables of parties: the rows of each kind, and the references by which a node of a trie names
them.

A reference packs a row, its kind and its flags into one number (:func:`pack`); what a text names is told as
:class:`Match`.
"""

from __future__ import annotations

from functools import lru_cache
from typing import Any, Literal, NamedTuple

import msgspec

Kind = Literal["actor", "country", "capital", "people", "agent", "title"]
KINDS: tuple[Kind, ...] = ("actor", "country", "capital", "people", "agent", "title")
WEAK, PLURAL, MILITARY, PALACE = 1, 2, 4, 8
HERE = ""  # under which a node holds the references of the name that ends there


class Country(msgspec.Struct, frozen=True, array_like=True):
    """A state: ISO 3166 alpha-3 (PSE, XKX, TWN, HKG included), its English name and the adjective of its
    people.

    ``since`` is the ISO date of its independence where that falls in living memory, ``before`` whose code
    it had until then; both are empty for others. ``abroad`` tells of states whose forces fight outside
    them: the code of whom they act on where nothing else is said, ``?`` where that may be anybody.
    """

    code: str
    english: str
    demonym: str
    since: str = ""
    before: str = ""
    abroad: str = ""

    def code_on(self, date: str | None) -> str:
        """The code on an ISO date; today's where the date is not known."""
        return self.before if date is not None and date < self.since else self.code


class Actor(msgspec.Struct, frozen=True, array_like=True):
    """One named actor during one period. ``sectors`` has the primary first; ``start`` and ``end`` are ISO
    or empty.

    The same ``id`` comes once a period where the code or sector changed (rebel, then government).
    """

    id: str
    kind: str
    code: str | None
    sectors: tuple[str, ...]
    name: str
    start: str = ""
    end: str = ""

    def at(self, date: str) -> bool:
        """Whether this row holds on an ISO date (a year alone covers its whole year)."""
        return self.start[: len(date)] <= date and (not self.end or date[: len(self.end)] <= self.end)


class Agent(msgspec.Struct, frozen=True, array_like=True):
    """A kind of party without a name. ``kind``: person group body force service weapon victim role
    state quantity, or thing for what only looks like one (التيار الكهربائي).

    ``code`` is set where the words themselves say it (international forces, humanitarian organisations).
    """

    lemma: str
    code: str | None
    sector: str | None
    kind: str
    english: str
    plural: str


class Title(msgspec.Struct, frozen=True, array_like=True):
    """A title or office. ``kind``: office rank honorific spokesman relation former.

    ``english`` first as printed; for an office the others are the names it has in
    ``resources/actors/offices.tsv``, for a relation the second is the word used before a complement
    (``president`` of a country, ``head`` of a court). ``of`` is the country's code where the words alone say
    it (شيخ الأزهر). ``officers`` says that men in uniform hold it too, whatever its sector;
    ``of_states`` of what is no office that states have it (الرئيس، السفير).
    """

    phrase: str
    sector: str | None
    english: tuple[str, ...]
    kind: str
    of: str | None = None
    officers: bool = False
    of_states: bool = False


class Office(msgspec.Struct, frozen=True, array_like=True):
    """Who held an office, when: ``of`` is a country code or the id of a body."""

    actor: str
    office: str
    of: str
    start: str
    end: str


class Tables(msgspec.Struct, frozen=True, array_like=True):
    """The compiled file. ``strict`` and ``bare`` are tries of tokens; the empty one holds packed references.
    `agents/references.tsv`, `callings.tsv`, `actors/late.tsv`, `wings.tsv` and `died.tsv` are as their names
    say."""

    countries: tuple[Country, ...]
    actors: tuple[Actor, ...]
    agents: tuple[Agent, ...]
    titles: tuple[Title, ...]
    offices: tuple[Office, ...]
    strict: dict[str, Any]
    bare: dict[str, Any]
    given: frozenset[str]
    references: dict[str, str] = {}
    callings: dict[str, str] = {}
    late: tuple[tuple[str, str, str, str], ...] = ()
    wings: dict[str, str] = {}
    died: dict[str, str] = {}


class Match(msgspec.Struct, frozen=True, gc=False):
    """Words ``start`` to ``end`` (exclusive) that name something of ``kind``; ``entries`` index that kind's
    table.

    ``cut`` says that a proclitic of the first word is no part of the name; without it the word stands as
    written. The first ``sure`` entries bear the name beyond doubt, the others where a further sign speaks for
    them.
    """

    start: int
    end: int
    kind: Kind
    entries: tuple[int, ...]
    weak: bool = False
    plural: bool = False
    military: bool = False
    palace: bool = False
    cut: bool = False
    sure: int = 0


def pack(kind: Kind, row: int, flags: int) -> int:
    """A reference to a table's row in one number."""
    return row * 256 + KINDS.index(kind) * 16 + flags


class Group(NamedTuple):
    """The references of one kind at one node of a trie; ``says`` is what a match of them holds besides its
    words: kind, rows, and whether it is weak, plural, military, of a palace."""

    number: int
    says: tuple[Kind, tuple[int, ...], bool, bool, bool, bool]
    sure: int


@lru_cache(maxsize=8192)
def grouped(packed: tuple[int, ...]) -> tuple[Group, ...]:
    """The references at a node by their kinds, those of agents and titles without weak ones beside strong."""
    groups: dict[int, list[int]] = {}
    for reference in packed:
        groups.setdefault((reference // 16) % 16, []).append(reference)
    found = []
    for number, references in groups.items():
        strong = [reference for reference in references if not reference & WEAK]
        weak = [reference for reference in references if reference & WEAK]
        chosen = strong if strong and KINDS[number] in {"agent", "title"} else [*strong, *weak]
        plural, military, palace = (
            any(reference & flag for reference in chosen) for flag in (PLURAL, MILITARY, PALACE)
        )
        rows = tuple(reference // 256 for reference in chosen)
        says = (KINDS[number], rows, not strong, plural, military, palace)
        found.append(Group(number, says, len(strong)))
    return tuple(found)
