"""The page of the months in which nobody held an office, and of those for which the tables lack who did:
``docs/lookup/open-offices.md``.

python -m genscripts.open_offices     write the page
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from itertools import groupby
from pathlib import Path

from marsad.lexicon.party_faults import ACTING
from marsad.lexicon.rows import rows as read_rows

ROOT = Path(__file__).resolve().parent.parent
TABLE = ROOT / "resources/actors/offices.tsv"
VACANCIES = ROOT / "resources/actors/vacancies.tsv"
PAGE = ROOT / "docs/lookup/open-offices.md"
STATES = (
    "BHR",
    "COM",
    "DJI",
    "DZA",
    "EGY",
    "IRQ",
    "JOR",
    "KWT",
    "LBN",
    "LBY",
    "MAR",
    "MRT",
    "OMN",
    "PSE",
    "QAT",
    "SAU",
    "SDN",
    "SOM",
    "SYR",
    "TUN",
    "ARE",
    "YEM",
    "IRN",
    "ISR",
    "TUR",
)
OFFICES = {
    "head of state": (
        "president",
        "king",
        "emir",
        "sultan",
        "supreme leader",
        "interim president",
        "leader",
        "head of state",
        "head of the military council",
        "head of the high council of state",
        "chairman of the presidential council",
        "chairman of the presidential leadership council",
        "chairman of the sovereignty council",
        "chairman of the national transitional council",
    ),
    "prime minister": ("prime minister",),
    "foreign minister": ("foreign minister",),
    "defence minister": (
        "defence minister",
        "minister delegate for defence",
        "minister of state for defence affairs",
    ),
    "interior minister": ("interior minister", "homeland security secretary"),
    "speaker": ("speaker", "speaker of the general national congress"),
    "chief of staff": (
        "chief of staff",
        "army chief",
        "army chief of staff",
        "army commander",
        "inspector general of the armed forces",
    ),
}
FIRST, LAST = 2000 * 12, 2025 * 12 + 11  # January 2000 to December 2025, in months
SHORTEST = 3
INTRODUCTION = """# Offices that nobody held, and holders that the tables lack

Made by `python -m genscripts.open_offices` from `resources/actors/offices.tsv` and `vacancies.tsv`; tests
hold it to them. A title without a name (وزير الدفاع) has its state and sector in these months, and no id.

## Nobody held it

The office did not exist, stood open, or several ruled together. `marsad lexicon check` finds a row of this
table that a holder contradicts.

| State | Office | Months | Why |
|---|---|---|---|
"""
LACKING = """
## The tables lack who held it

Months of 2000 to 2025, where they are three or more: somebody did hold these, and no row names him, since we
could not date him with certainty.

| State | Office | Months |
|---|---|---|
"""


def month(day: str, end: bool) -> int:
    """The month of an ISO date counted from year 0; of an open or bare year the first, at an end the last."""
    if not day:
        return LAST if end else 0
    year, _, rest = day.partition("-")
    return int(year) * 12 + (int(rest[:2]) - 1 if rest else 11 if end else 0)


def uncovered(spans: Iterable[tuple[int, int]]) -> Iterator[tuple[int, int]]:
    """The stretches of at least :data:`SHORTEST` months that no span covers."""
    covered = {at for first, last in spans for at in range(max(first, FIRST), min(last, LAST) + 1)}
    left = [at for at in range(FIRST, LAST + 1) if at not in covered]
    for _, run in groupby(enumerate(left), key=lambda pair: pair[1] - pair[0]):
        months = [at for _, at in run]
        if len(months) >= SHORTEST:
            yield months[0], months[-1]


def told(first: int, last: int) -> str:
    """A stretch of months as it is printed; all of them as one word."""
    if (first, last) == (FIRST, LAST):
        return "all"
    return f"{first // 12}-{first % 12 + 1:02} to {last // 12}-{last % 12 + 1:02}"


def spans(rows: Iterable[dict[str, str]]) -> list[tuple[int, int]]:
    """The first and last months of rows."""
    return [(month(row["from"], False), month(row["to"], True)) for row in rows]


def page(rows: Sequence[dict[str, str]], vacant: Sequence[dict[str, str]]) -> str:
    """The whole page, from the rows of the tables of offices and of vacancies."""
    lines = [
        f"| {row['of']} | {row['offices'].replace('|', ', ')} | {row['from']} to {row['to'] or 'today'} "
        f"| {row['note']} |\n"
        for row in vacant
    ]
    lacks = []
    for state in STATES:
        for office, names in OFFICES.items():
            held = [row for row in rows if row["of"] == state and row["office"].removeprefix(ACTING) in names]
            free = [row for row in vacant if row["of"] == state and not_held(row) & {*names}]
            if runs := "; ".join(told(*run) for run in uncovered([*spans(held), *spans(free)])):
                lacks.append(f"| {state} | {office} | {runs} |\n")
    return INTRODUCTION + "".join(lines) + LACKING + "".join(lacks)


def not_held(row: dict[str, str]) -> set[str]:
    """The offices of a row of the table of vacancies."""
    return set(row["offices"].split("|"))


if __name__ == "__main__":
    PAGE.write_text(page([*read_rows(TABLE)], [*read_rows(VACANCIES)]), encoding="utf-8")
