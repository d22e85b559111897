"""Who: the parties of a ledger by their exact key, who acts on whom, and one actor's file."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass, replace
from difflib import get_close_matches
from itertools import groupby
from operator import itemgetter
from typing import Any

from marsad.ask.counting import Count, count, kinds, named_wholly
from marsad.ask.sums import narrows_only, scope_of
from marsad.store import Filter, Ledger
from marsad.store.flat import fold_words
from marsad.store.where import (
    driven,
    records_where,
)

_BATCH = 200
_NEAR = 0.75
"""How alike two spellings are that one slip of the hand may part (the ratio of :mod:`difflib`)."""


@dataclass(frozen=True, slots=True)
class Who:
    """A party as it is shown: its key, English name, codes, and the Arabic words most often used for it."""

    key: str
    name: str | None = None
    code: str | None = None
    sector: str | None = None
    id: str | None = None
    text: str | None = None


@dataclass(frozen=True, slots=True)
class Listed:
    """A party in the directory: how many records name it, and what a search looks at."""

    key: str
    name: str | None
    number: int
    folded: str


@dataclass(frozen=True, slots=True)
class Pair:
    """One party acting on another (or both acting in one claim, where ``together``): how often, how strongly.

    ``weight`` is the sum of the claims' absolute PLOVER scores; ``quads`` counts claims by quad class 1 to 4.
    """

    first: str
    second: str
    together: bool
    claims: int
    weight: float
    quads: tuple[int, int, int, int]
    latest: str | None


@dataclass(frozen=True, slots=True)
class ActorFile:
    """What a ledger holds on one party: words used for it, deeds done, suffered, ties, and who with or
    against.
    """

    who: Who
    texts: tuple[Count, ...]
    done: tuple[Count, ...]
    suffered: tuple[Count, ...]
    ties: tuple[Count, ...]
    statements: int
    pairs: tuple[Pair, ...]


def who(ledger: Ledger, keys: Iterable[str]) -> dict[str, Who]:
    """The parties of some keys; a key that the ledger does not have is left out."""
    wanted = sorted(set(keys))
    found: dict[str, Who] = {}
    for start in range(0, len(wanted), _BATCH):
        batch = wanted[start : start + _BATCH]
        rows = ledger.query(
            "SELECT key, name, code, sector, party, text, records FROM sum_parties "
            f"WHERE key IN ({', '.join('?' * len(batch))}) ORDER BY 1, 2, 3, 4, 5, 6",
            batch,
        )
        for key, seen in groupby(rows, itemgetter(0)):
            forms = list(seen)
            names, codes, sectors, ids, texts = (
                _usual((row[at], row[6]) for row in forms) for at in range(1, 6)
            )
            found[key] = Who(key, names, codes, sectors, ids, texts)
    return found


def _usual(values: Iterable[tuple[str, int]]) -> str | None:
    """The most frequent value that is there, the first of those equally frequent."""
    ranked: Counter[str] = Counter()
    for value, number in values:
        if value:
            ranked[value] += number
    return ranked.most_common(1)[0][0] if ranked else None


def directory(ledger: Ledger, words: str = "", most: int = -1, offset: int = 0) -> tuple[Listed, ...]:
    """Every party that can be told from others, the most often named first.

    ``words`` asks for those whose English name, key or Arabic words hold them, in any case and spelling.
    """
    where, values = _holding(words)
    rows = ledger.query(
        "SELECT key, max(name), sum(records), group_concat(DISTINCT folded) FROM sum_parties "
        f"{where} GROUP BY key ORDER BY 3 DESC, 1 LIMIT ? OFFSET ?",
        [*values, most, offset],
    )
    return tuple(Listed(row[0], row[1] or None, row[2], row[3] or "") for row in rows)


def count_parties(ledger: Ledger, words: str = "") -> int:
    """How many parties :func:`directory` lists in all."""
    where, values = _holding(words)
    return int(ledger.query(f"SELECT count(DISTINCT key) FROM sum_parties {where}", values)[0][0])


def names_like(ledger: Ledger, words: str, most: int = 3) -> tuple[str, ...]:
    """English names of the ledger's parties that are written much like some words, whole or in one word."""
    written: dict[str, str] = {}
    for listed in directory(ledger):
        if listed.name:
            for part in (listed.name, *listed.name.split()):
                written.setdefault(part.casefold(), listed.name)
    near = get_close_matches(words.strip().casefold(), written, most, _NEAR)
    return tuple(dict.fromkeys(written[part] for part in near))


def _holding(words: str) -> tuple[str, list[object]]:
    plain, folded = words.strip().lower(), fold_words(words)
    if not plain:
        return "", []
    where = (
        "WHERE key IN (SELECT key FROM sum_parties "
        "WHERE instr(lower(key), ?) OR instr(lower(name), ?) OR (? != '' AND instr(folded, ?)))"
    )
    return where, [plain, plain, folded, folded]


def resolved(ledger: Ledger, asked: Filter) -> Filter:
    """The same filter over records, with a party's key instead of an actor's name that means this one alone:
    what is asked by key is answered out of sums and in an index's order.
    """
    keys = () if asked.party else named_wholly(ledger, asked)
    return replace(asked, actor=None, party=keys[0]) if len(keys) == 1 else asked


def pairs(ledger: Ledger, asked: Filter, most: int = 20) -> tuple[Pair, ...]:
    """Who acts on whom most, by weight; parties that only act together are pairs too."""
    if narrows_only(asked, "event") or (narrows_only(asked, "quad", "status") and _is_force(asked)):
        return _summed_pairs(ledger, asked, most)
    driver, where, values = _couples(asked)
    joins = ""
    if asked.mode or asked.certainty or asked.place:
        where = where.replace("r.modes", "f.modes").replace("r.certainty", "f.certainty")
        where = where.replace("r.place", "f.place")
        joins = "JOIN facts f ON f.document = r.document AND f.number = r.number"
    sums = ", ".join(f"sum(r.quad = {quad})" for quad in (1, 2, 3, 4))
    query = (
        f"SELECT r.first, r.second, r.together, count(*), sum(abs(r.score)), {sums}, max(r.since) "
        f"FROM {driver} {joins} WHERE {where} GROUP BY 1, 2, 3 ORDER BY 5 DESC, 1, 2, 3 LIMIT ?"
    )
    return tuple(_pair(row) for row in ledger.query(query, [*values, most]))


def _couples(asked: Filter) -> tuple[str, str, list[object]]:
    """FROM and WHERE over couples ``r``: those of one pair, where a filter names both sides; else those of
    the claims of its scopes; else all.
    """
    sides = tuple(side for side in (asked.target, asked.beside) if side and side != asked.doer)
    plain = replace(asked, newest=False)
    if asked.doer and len(sides) == 1:
        where, values = records_where(replace(plain, doer=None, target=None, beside=None), "claim")
        pair = (asked.doer, *sides) if asked.target else sorted((asked.doer, *sides))
        only = "r.first = ? AND r.second = ? AND r.together = ?"
        return "couples r", f"{only} AND {where}", [*pair, int(asked.target is None), *values]
    origin, given, rest = driven(plain, "claim", "couples")
    where, values = records_where(rest, "claim")
    return origin, where, [*given, *values]


def _pair(row: tuple[Any, ...]) -> Pair:
    return Pair(
        row[0], row[1], bool(row[2]), row[3], row[4], (row[5], row[6], row[7], row[8]), row[9] or None
    )


def _is_force(asked: Filter) -> bool:
    """Whether a filter asks for force used, which has sums of its own."""
    return asked.quad == 4 and asked.status == "asserted"


def _summed_pairs(ledger: Ledger, asked: Filter, most: int) -> tuple[Pair, ...]:
    """The same out of the ledger's sums; the latest day is looked up for the pairs that are given."""
    scope, part = scope_of(asked), "force" if _is_force(asked) else ""
    within = "1"
    if scope:
        within = (
            "EXISTS (SELECT 1 FROM scopes s WHERE s.kind = 'claim' AND s.scope = w.scope "
            "AND s.since = c.since AND s.document = c.document AND s.number = c.number)"
        )
    if part or asked.event:
        part = part or (asked.event or "").upper()
        kept = "c.quad = 4 AND c.status = 'asserted'" if part == "force" else "c.type = w.part"
        within += f" AND {kept}"
    query = (
        "SELECT w.first, w.second, w.together, w.claims, w.weight, w.quad_1, w.quad_2, w.quad_3, w.quad_4, "
        "(SELECT c.since FROM couples c WHERE c.first = w.first AND c.second = w.second "
        f"AND c.together = w.together AND {within} ORDER BY c.since DESC LIMIT 1) "
        "FROM (SELECT * FROM sum_couples WHERE scope = ? AND part = ? "
        "ORDER BY weight DESC, first, second, together LIMIT ?) w ORDER BY 5 DESC, 1, 2, 3"
    )
    return tuple(_pair(row) for row in ledger.query(query, [scope, part, most]))


def actor_file(ledger: Ledger, key: str, asked: Filter) -> ActorFile | None:
    """The file of one party, as far as ``asked`` lets it through; null where no record names it."""
    known = who(ledger, [key]).get(key)
    if known is None:
        return None
    texts = ledger.query(
        "SELECT text, sum(records) FROM sum_parties WHERE key = ? AND text != '' "
        "GROUP BY 1 ORDER BY 2 DESC, 1 LIMIT 12",
        [key],
    )
    about = replace(asked, party=key)
    return ActorFile(
        who=known,
        texts=tuple(Count(*row) for row in texts),
        done=_deeds(ledger, replace(asked, party=None, doer=key), "doer", key),
        suffered=_deeds(ledger, replace(asked, party=None, target=key), "target", key),
        ties=kinds(ledger, "ties", about),
        statements=count(ledger, "statements", replace(asked, party=None, doer=key)),
        pairs=pairs(ledger, about, 60),
    )


def _deeds(ledger: Ledger, asked: Filter, side: str, key: str) -> tuple[Count, ...]:
    """What a party did or suffered, by type; out of sums where nothing else is asked."""
    if replace(asked, doer=None, target=None) != Filter():
        return kinds(ledger, "claims", asked)
    rows = ledger.query(
        "SELECT type, claims FROM sum_deeds WHERE key = ? AND side = ? ORDER BY 2 DESC, 1", [key, side]
    )
    return tuple(Count(*row) for row in rows)
