"""Compile ``resources/calendars`` to ``src/marsad/data/calendars.json``, and hold it against CLDR's month
names.

A month name of CLDR (through Babel) that the resources lack, or number otherwise, is an error.
"""

from __future__ import annotations

import re
from pathlib import Path

import msgspec
from babel import Locale

from marsad.arabic.letters.fold import key

LOCALES = (
    "ar_EG",
    "ar_SY",
    "ar_IQ",
    "ar_LB",
    "ar_JO",
    "ar_PS",
    "ar_DZ",
    "ar_TN",
    "ar_MA",
    "ar_MR",
    "ar_LY",
    "ar_SA",
)


def read_tsv(path: Path) -> list[list[str]]:
    """Rows of a TSV without its header; lines starting with # are comments."""
    lines = [x for x in path.read_text(encoding="utf-8").splitlines() if x.strip() and not x.startswith("#")]
    return [line.split("\t") for line in lines[1:]]


def folded(form: str) -> str:
    """The words of a form as they are looked up, joined by spaces."""
    return " ".join(re.findall(r"\w+", key(form)))


def check(months: dict[str, int]) -> None:
    """Hold the months against CLDR.

    Raises:
        SystemExit: when a name is missing or has another number.
    """
    for code in LOCALES:
        for number, name in Locale.parse(code).months["format"]["wide"].items():
            if months.get(folded(name)) != number:
                raise SystemExit(f"{code}: {name} should be month {number}")


def compile_calendars(resources: Path) -> bytes:
    """The compiled words as JSON: form to a list of [sort, value]; the days that have names and the acts
    known by name.

    Raises:
        SystemExit: when a month name is missing or has another number.
    """
    folder = resources / "calendars"
    words: dict[str, list[list[str]]] = {}
    gregorian: dict[str, int] = {}
    for form, month, calendar, _ in read_tsv(folder / "months.tsv"):
        words.setdefault(folded(form), []).append(["month" if calendar == "gregorian" else "hmonth", month])
        if calendar == "gregorian":
            gregorian[folded(form)] = int(month)
    for name in ("words.tsv", "numbers.tsv"):
        for form, sort, value in read_tsv(folder / name):
            tag, spelt = [sort, value], form if sort == "written" else folded(form)
            if tag not in words.setdefault(spelt, []):
                words[spelt].append(tag)
    check(gregorian)
    named: dict[str, list[list[int]]] = {}
    for row in read_tsv(folder / "named.tsv"):
        head, day, month, year = [*row, "", "", ""][:4]
        named.setdefault(head if head == "*" else folded(head), []).append(
            [int(day or 0), int(month or 0), int(year or 0)]
        )
    known: dict[str, list[list[str | list[str]]]] = {}
    for acts, name, when, _ in read_tsv(folder / "known.tsv"):
        first, *rest = folded(name).split()
        known.setdefault(first, []).append([[folded(act) for act in acts.split(",")], rest, when])
    data = {
        "words": dict(sorted(words.items())),
        "named": dict(sorted(named.items())),
        "known": dict(sorted(known.items())),
    }
    return msgspec.json.format(msgspec.json.encode(data), indent=1) + b"\n"
