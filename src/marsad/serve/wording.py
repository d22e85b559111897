"""The interface's words in one language: a catalogue file, numbers, days and plural forms by locale."""

from __future__ import annotations

import json
import re
from collections.abc import Mapping
from dataclasses import dataclass
from functools import lru_cache
from importlib import resources
from typing import Any

LANGUAGES = ("en", "ar", "ar-IQ")
"""English; Arabic with Western digits and the months of most countries; Arabic as the Mashriq writes it."""
_WESTERN = "0123456789"
_FIGURE = re.compile(r"\d+(?:\.\d+)?")


@dataclass(frozen=True)
class Wording:
    """Words of the interface. Call it with a key and what its braces hold."""

    lang: str
    dir: str
    digits: str
    months: tuple[str, ...]
    words: Mapping[str, Any]

    def __call__(self, key: str, **values: object) -> str:
        """The text of a key.

        Raises:
            KeyError: the catalogue does not have it.
        """
        text: str = self.words[key]
        return text.format(**values) if values else text

    def has(self, key: str) -> bool:
        """Whether the catalogue has a key."""
        return key in self.words

    def of(self, area: str, value: object) -> str:
        """The label of a code in an area (``event``, ``status``, ...); else the code itself."""
        label: str = self.words.get(f"{area}.{value}", str(value).replace("_", " "))
        return label

    def point(self, said: str) -> str:
        """A consideration of weighing (``words 0.52 alike (+1.2)``); its own words where it has no label."""
        name, bracket, points = said.partition(" (")
        found = _FIGURE.search(name)
        label: str | None = self.words.get(f"point.{_FIGURE.sub('{n}', name)}")
        if label is None:
            return said
        number = self._digits(found[0]) if found else ""
        return f"{label.format(n=number)}{bracket}{self._digits(points)}"

    def number(self, value: float) -> str:
        """A number with the digits and separators of the language."""
        text = f"{value:,}" if isinstance(value, int) else f"{value:,.1f}"
        return self._digits(text)

    def counted(self, key: str, number: int) -> str:
        """A number with its noun in the right form: the key's entry holds one text a plural category."""
        forms: Mapping[str, str] = self.words[key]
        form = forms.get(_category(self.lang, number), forms["other"])
        return form.format(n=self.number(number))

    def day(self, iso: str | None) -> str:
        """A day, month or year (ISO date of 10, 7 or 4 characters) as one reads it."""
        if not iso:
            return self.words["unknown"]  # type: ignore[no-any-return]
        parts = iso.split("-")
        if not all(part.isdigit() for part in parts) or len(parts) > 3:
            return iso
        names = [self._digits(parts[0])]
        if len(parts) > 1 and 1 <= int(parts[1]) <= 12:
            names.insert(0, self.months[int(parts[1]) - 1])
        if len(parts) > 2:
            names.insert(0, self._digits(str(int(parts[2]))))
        return " ".join(names)

    def _digits(self, text: str) -> str:
        if self.digits == _WESTERN:
            return text
        return text.translate(str.maketrans(_WESTERN + ",.", self.digits + "٬٫"))


def _category(lang: str, number: int) -> str:
    """The plural category of CLDR for a whole number."""
    if not lang.startswith("ar"):
        return "one" if number == 1 else "other"
    if number < 3:
        return ("zero", "one", "two")[number]
    rest = number % 100
    return "few" if 3 <= rest <= 10 else "many" if rest >= 11 else "other"


@lru_cache(maxsize=len(LANGUAGES))
def wording(lang: str) -> Wording:
    """The catalogue of a language; one that ``extends`` another only holds what differs."""
    words = _read(lang)
    return Wording(
        lang=lang,
        dir=words["_dir"],
        digits=words["_digits"],
        months=tuple(words["_months"]),
        words=words,
    )


def _read(lang: str) -> dict[str, Any]:
    text = resources.files("marsad.serve").joinpath("words").joinpath(f"{lang}.json").read_text("utf-8")
    words: dict[str, Any] = json.loads(text)
    base = words.pop("_extends", None)
    return _read(base) | words if base else words


def codes(area: str) -> list[str]:
    """The codes of an area that have labels, in the catalogue's order."""
    return [key.partition(".")[2] for key in wording("en").words if key.startswith(f"{area}.")]
