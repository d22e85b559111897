"""The page of the months for which the tables name no holder of an office: ``docs/lookup/open-offices.md``.

python -m genscripts.open_offices     write the page
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from itertools import groupby
from pathlib import Path

from marsad.lexicon.rows import rows as read_rows

ROOT = Path(__file__).resolve().parent.parent
TABLE = ROOT / "resources/actors/offices.tsv"
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
        "chairman of the presidential council",
        "chairman of the presidential leadership council",
        "chairman of the sovereignty council",
        "chairman of the national transitional council",
    ),
    "prime minister": ("prime minister",),
    "foreign minister": ("foreign minister",),
    "defence minister": ("defence minister", "minister delegate for defence"),
    "interior minister": ("interior minister", "homeland security secretary"),
    "speaker": ("speaker", "speaker of the general national congress"),
    "chief of staff": ("chief of staff", "army chief", "army chief of staff", "army commander"),
}
ACTING = "acting "
FIRST, LAST = 2000 * 12, 2025 * 12 + 11  # January 2000 to December 2025, in months
SHORTEST = 3
INTRODUCTION = """# Offices without a holder in the tables

Made by `python -m genscripts.open_offices` from `resources/actors/offices.tsv`; a test holds it to the table.
For these months of 2000 to 2025 no holder is named, where they are three or more: the office was vacant or
did not exist (no parliament in Bahrain before 2002, no president in Lebanon from May 2014), several held it
at once, or the tables lack who held it. A title without a name (وزير الدفاع) then has its state and sector,
no id.

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


def page(rows: Sequence[dict[str, str]]) -> str:
    """The whole page, from the rows of the table of offices."""
    lines = []
    for state in STATES:
        for office, names in OFFICES.items():
            spans = (
                (month(row["from"], False), month(row["to"], True))
                for row in rows
                if row["of"] == state and row["office"].removeprefix(ACTING) in names
            )
            if runs := "; ".join(told(*run) for run in uncovered(spans)):
                lines.append(f"| {state} | {office} | {runs} |\n")
    return INTRODUCTION + "".join(lines)


if __name__ == "__main__":
    PAGE.write_text(page([*read_rows(TABLE)]), encoding="utf-8")
