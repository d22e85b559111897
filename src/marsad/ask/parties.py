"""Who: the parties of a ledger by their exact key, who acts on whom, and one actor's file."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace

from marsad.arabic.fold import key as folded_key
from marsad.ask.counting import Count, kinds, source
from marsad.store import Filter, Ledger
from marsad.store.where import records_where

_SEEN = 40
_BATCH = 200
_ONE = f"SELECT * FROM (SELECT key, name, code, sector, party, text FROM parties WHERE key = ? LIMIT {_SEEN})"


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
        rows = ledger.query(" UNION ALL ".join([_ONE] * len(batch)), batch)
        for key in batch:
            seen = [row for row in rows if row[0] == key]
            if seen:
                names, codes, sectors, ids, texts = (_usual(row[at] for row in seen) for at in range(1, 6))
                found[key] = Who(key, names, codes, sectors, ids, texts)
    return found


def _usual(values: Iterable[str | None]) -> str | None:
    """The most frequent value that is there, the first of those equally frequent."""
    ranked = Counter(value for value in values if value).most_common(1)
    return ranked[0][0] if ranked else None


def directory(ledger: Ledger) -> tuple[Listed, ...]:
    """Every party that can be told from others, the most often named first."""
    rows = ledger.query(
        "SELECT key, max(name), count(*), group_concat(DISTINCT folded) FROM parties "
        "WHERE key != 'unnamed' GROUP BY key ORDER BY 3 DESC, 1"
    )
    return tuple(Listed(row[0], row[1], row[2], row[3] or "") for row in rows)


def find(parties: Sequence[Listed], words: str, most: int = 20) -> tuple[Listed, ...]:
    """The parties whose English name, key or Arabic words hold ``words``, in any case and spelling."""
    plain, folded = words.strip().lower(), " ".join(folded_key(words).lower().split())
    if not plain:
        return ()
    hits = (
        item
        for item in parties
        if plain in item.key.lower()
        or (item.name and plain in item.name.lower())
        or (folded and folded in item.folded)
    )
    return tuple(item for item, _ in zip(hits, range(most), strict=False))


def pairs(ledger: Ledger, asked: Filter, most: int = 20) -> tuple[Pair, ...]:
    """Who acts on whom most, by weight; parties that only act together are pairs too."""
    where, values = records_where(replace(asked, newest=False), "claim")
    joined = asked.publisher or asked.text or asked.document
    documents = "JOIN documents d ON d.number = r.document" if joined else ""
    sums = ", ".join(f"sum(r.quad = {quad})" for quad in (1, 2, 3, 4))
    query = (
        "WITH couples AS ("
        "SELECT DISTINCT a.key AS first, b.key AS second, b.role = 'actor' AS together, "
        "r.document, r.number, r.score, r.quad, r.since FROM parties a "
        "JOIN parties b ON b.kind = 'claim' AND b.document = a.document AND b.number = a.number "
        "AND (b.role = 'recipient' OR (b.role = 'actor' AND b.key > a.key)) "
        "JOIN facts r ON r.document = a.document AND r.number = a.number "
        f"{documents} WHERE a.kind = 'claim' AND a.role = 'actor' AND a.key != b.key "
        f"AND a.key != 'unnamed' AND b.key != 'unnamed' AND {where}) "
        f"SELECT r.first, r.second, r.together, count(*), sum(abs(r.score)), {sums}, max(r.since) "
        "FROM couples r GROUP BY 1, 2, 3 ORDER BY 5 DESC, 1, 2, 3 LIMIT ?"
    )
    return tuple(
        Pair(row[0], row[1], bool(row[2]), row[3], row[4], (row[5], row[6], row[7], row[8]), row[9])
        for row in ledger.query(query, [*values, most])
    )


def actor_file(ledger: Ledger, key: str, asked: Filter) -> ActorFile | None:
    """The file of one party, as far as ``asked`` lets it through; null where no record names it."""
    known = who(ledger, [key]).get(key)
    if known is None:
        return None
    texts = ledger.query(
        "SELECT text, count(*) FROM parties WHERE key = ? AND text IS NOT NULL "
        "GROUP BY 1 ORDER BY 2 DESC, 1 LIMIT 12",
        [key],
    )
    about = replace(asked, party=key)
    origin, values = source("statements", replace(about, party=None, doer=key))
    return ActorFile(
        who=known,
        texts=tuple(Count(*row) for row in texts),
        done=kinds(ledger, "claims", replace(about, doer=key)),
        suffered=kinds(ledger, "claims", replace(about, target=key)),
        ties=kinds(ledger, "ties", about),
        statements=int(ledger.query(f"SELECT count(*) {origin}", values)[0][0]),
        pairs=pairs(ledger, about, 60),
    )
