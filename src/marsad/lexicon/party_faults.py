"""What can be wrong with the party tables: codes, sectors, kinds, dates, holders that are nobody, names that
ordinary words would match.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import date
from itertools import combinations, pairwise

from marsad.arabic.letters.fold import fold_word, key
from marsad.arabic.words.morphology import Morphology
from marsad.lexicon.parties_forms import bare
from marsad.lexicon.parties_tables import Office, Tables

SECTORS = frozenset({
    "COP", "GOV", "JUD", "LEG", "MIL", "PRM", "PTY", "REB", "SPY", "UAF", "UNK", "AGR", "BUS", "CRM", "CVL",
    "EDU", "ELI", "JRN", "LAB", "MED", "REF", "OPP", "PRE", "REL", "SOC",
})  # fmt: skip
INTERNATIONAL = frozenset({"UNO", "EUR", "IGO", "NGO", "ISM", "IMG", "MNC"})
ACTOR_KINDS = frozenset({"weapon", "state", "body", "group", "person", "media", "company"})
AGENT_KINDS = frozenset(
    {"person", "group", "body", "force", "weapon", "victim", "role", "state", "quantity", "service", "thing"}
)
TITLE_KINDS = frozenset({"office", "rank", "honorific", "spokesman", "relation", "former"})
VACANT = frozenset({"none", "collective", "vacant", "other"})
ACTING = "acting "
LAST = "9999"  # a time without end
_DATE = re.compile(r"\d{4}(-\d\d(-\d\d)?)?")


def dangling(tables: Tables) -> list[Office]:
    """Offices whose holder is in no table: left out of the compiled file."""
    ids = {actor.id for actor in tables.actors}
    return [office for office in tables.offices if office.actor not in ids]


def problems(tables: Tables) -> list[str]:
    """What is wrong with the tables: illegal codes, sectors, kinds and dates, offices without a holder."""
    codes = {country.code for country in tables.countries} | INTERNATIONAL
    found = [f"country {code} twice" for code in codes if sum(c.code == code for c in tables.countries) > 1]
    for actor in tables.actors:
        if actor.code is not None and actor.code not in codes:
            found.append(f"{actor.id}: code {actor.code}")
        found += [f"{actor.id}: sector {sector}" for sector in actor.sectors if sector not in SECTORS]
        if actor.kind not in ACTOR_KINDS:
            found.append(f"{actor.id}: kind {actor.kind}")
        if not in_order(actor.start, actor.end):
            found.append(f"{actor.id}: dates {actor.start} to {actor.end}")
    for agent in tables.agents:
        if (agent.sector is not None and agent.sector not in SECTORS) or agent.kind not in AGENT_KINDS:
            found.append(f"agent {agent.lemma}: {agent.sector} {agent.kind}")
    for title in tables.titles:
        if (title.sector is not None and title.sector not in SECTORS) or title.kind not in TITLE_KINDS:
            found.append(f"title {title.phrase}: {title.sector} {title.kind}")
    for office in tables.offices:
        if not in_order(office.start, office.end):
            found.append(f"{office.actor}: dates of office {office.start} to {office.end}")
    return [*found, *unlikely_deaths(tables)]


def unlikely_deaths(tables: Tables) -> Iterator[str]:
    """Days of death that are no days, of nobody in the tables, or of somebody in office after them."""
    ids = {actor.id for actor in tables.actors}
    for who, day in tables.died.items():
        if who not in ids or not _exists(day):
            yield f"{who}: died {day}"
    for office in tables.offices:
        day = tables.died.get(office.actor, LAST)
        if (office.end or LAST)[: len(day)] > day:
            yield f"{office.actor}: died {day}, in office until {office.end or 'today'}"


def in_order(start: str, end: str) -> bool:
    """Whether two ISO dates (or years, or months; empty: open) exist and the second is no earlier."""
    return all(not day or _exists(day) for day in (start, end)) and not (end and end < start[: len(end)])


def _exists(day: str) -> bool:
    if not _DATE.fullmatch(day):
        return False
    try:
        date.fromisoformat((day + "-01-01")[:10])
    except ValueError:
        return False
    return True


def repeated(rows: Sequence[dict[str, str]]) -> Iterator[str]:
    """Rows of actors that say one thing twice: the same actor from the same day on, one name two times."""
    starts = Counter((row["id"], row.get("from", "")) for row in rows)
    yield from (
        f"{actor}: two rows from {start or 'the start'}" for (actor, start), n in starts.items() if n > 1
    )
    for row in rows:
        names = Counter(key(name.lstrip("~")) for name in row.get("names", "").split("|") if name)
        yield from (f"{row['id']}: the name {name} twice" for name, n in names.items() if n > 1)


def one_under_two(rows: Sequence[dict[str, str]]) -> Iterator[str]:
    """Two ids for one actor, by a full name, code and time that they share: nothing tells them apart. A name
    of one word or marked ``~`` may be several people's."""
    called: dict[tuple[str, str], list[dict[str, str]]] = {}
    for row in rows:
        for name in dict.fromkeys(key(name) for name in row.get("names", "").split("|") if " " in name):
            if not name.startswith("~"):
                called.setdefault((name, row.get("code", "")), []).append(row)
    for (name, code), found in called.items():
        for one, other in combinations(found, 2):
            if one["id"] != other["id"] and _meet(one, other):
                yield f"{one['id']} and {other['id']} ({code or 'no code'}) are both called {name}"


def two_standings(rows: Iterable[Mapping[str, str]]) -> Iterator[str]:
    """Rows that give one actor two standings (code and sector) at one time. A row may end on the day on which
    the next begins; days that are only known by month or year are not compared more closely."""
    by_actor: dict[str, list[Mapping[str, str]]] = {}
    for row in rows:
        by_actor.setdefault(row["id"], []).append(row)
    for actor, stretches in by_actor.items():
        ordered = sorted(stretches, key=lambda row: row.get("from") or "")
        for one, other in pairwise(ordered):
            end, start = one.get("to") or LAST, other.get("from") or ""
            known = min(len(end), len(start)) if start and one.get("to") else None
            if end[:known] > start[:known]:
                yield f"{actor}: in two standings from {start or 'the start'}"


def two_agents(rows: Iterable[Mapping[str, str]]) -> Iterator[str]:
    """Forms of agents that stand in two rows, the second of which nobody ever reads: only behind one that
    counts, or that says no more than that they belong to something (رجال), has another its turn."""
    first: dict[str, Mapping[str, str]] = {}
    for row in rows:
        for form in dict.fromkeys(key(part.lstrip("~")) for part in _forms(row)):
            held = first.setdefault(form, row)
            if held is not row and not _gives_way(held):
                yield f"agent {row['lemma']}: {form} is read as {held['lemma']}"


def _forms(row: Mapping[str, str]) -> list[str]:
    return [form for column in ("forms", "plurals") for form in row[column].split("|") if form]


def _gives_way(row: Mapping[str, str]) -> bool:
    return row["kind"] == "quantity" or (row["kind"] == "role" and not row["sector"])


def taken_vacancies(
    vacant: Iterable[Mapping[str, str]], offices: Sequence[Mapping[str, str]]
) -> Iterator[str]:
    """Stretches in which nobody is said to have held an office, and somebody did, at least a day as far
    as both dates go; and reasons or dates that there are not."""
    for row in vacant:
        named = f"{row['offices']} of {row['of']} from {row['from']}"
        if row["why"] not in VACANT or not in_order(row["from"], row["to"]):
            yield f"vacancy {named}: why {row['why']}, to {row['to']}"
        for held in offices:
            if held["of"] != row["of"] or held["office"].removeprefix(ACTING) not in row["offices"].split(
                "|"
            ):
                continue
            if not (_ends_by(held, row) or _ends_by(row, held)):
                yield f"vacancy {named}: held by {held['actor_id']} from {held['from'] or 'the start'}"


def _ends_by(one: Mapping[str, str], other: Mapping[str, str]) -> bool:
    """Whether a row ends before another begins, or on the day, month or year that it begins with."""
    end, start = one["to"] or LAST, other["from"]
    known = min(len(end), len(start))
    return bool(start) and end[:known] <= start[:known]


def _meet(one: Mapping[str, str], other: Mapping[str, str]) -> bool:
    """Whether the times of two rows have a day in common; dates compare as written."""
    ends = [row.get("to") or LAST for row in (one, other)]
    starts = [row.get("from") or "" for row in (one, other)]
    return max(starts) <= min(ends)


def ordinary_names(names: Iterable[tuple[str, str]], morphology: Morphology) -> Iterator[str]:
    """Names of one word, each with whose it is, that the dictionary has as a common word and that are not
    marked ``~``: reading would find them where nobody is meant.
    """
    for owner, name in names:
        word = bare(fold_word(name))
        if " " in name or name.startswith("~") or not word:
            continue
        if any(core.definite or core.kind == "V" for core in morphology.cores(word)):
            yield f"{owner}: {name} is an ordinary word too; write ~{name}"
