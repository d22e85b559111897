"""Articles of many papers on the happenings of a made-up decade, no two the same but those of agencies.

A happening has its country, day, parties, place and numbers, and is told in one or several articles of that
day and the next, each with details of its own, now and then with another number. A few articles are those
of an agency, word for word under another paper's name. Each ends with sentences of words drawn as
often as they are in Arabic, so that the index has the words of news.
"""

from __future__ import annotations

import random
from collections import deque
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from itertools import accumulate
from typing import Any

from bench.large.paragraphs import Scene, filled, load, rows, scenes
from marsad.arabic.words.lexicon import load_frequency

FIRST, DAYS = date(2010, 1, 4), 3640
_COPIED, _OTHER_NUMBER, _RETOLD = 0.04, 0.15, 0.6
_PARTS = (2, 3, 4)
_SENTENCES, _WORDS = 3, 18
_MEMORY = 60
"""So many happenings of a country are in the news at once."""


@dataclass(frozen=True, slots=True)
class Happening:
    """What an article's paragraph tells: the number of its lead, its day, and what fills the lead's gaps."""

    lead: int
    day: date
    values: dict[str, str]


class World:
    """The happenings of the decade, as they come into the news."""

    def __init__(self, dice: random.Random, told: dict[str, Any]) -> None:
        """``told`` are the templates."""
        self._dice, self._told, self._scenes = dice, told, scenes(told)
        self._states = {
            row["iso3"]: row["arabic"].split("|")[0].strip("~") for row in rows("countries/countries.tsv")
        }
        self._news: dict[str, deque[Happening]] = {}

    def some(self, country: str, day: date, count: int) -> list[Happening]:
        """So many happenings of a country that are news on a day: told already, or new."""
        news = self._news.setdefault(country, deque(maxlen=_MEMORY))
        known = [item for item in news if item.day >= day - timedelta(days=1)]
        self._dice.shuffle(known)
        found = [known.pop() for _ in range(count) if known and self._dice.random() < _RETOLD]
        while len(found) < count:
            found.append(self._new(self._scenes[country], day))
            news.append(found[-1])
        return found

    def _new(self, scene: Scene, day: date) -> Happening:
        dice = self._dice
        actor, other = dice.sample(scene.actors, 2)
        values = {
            "actor": actor,
            "other": other,
            "state": self._states[dice.choice(self._told["states"])],
            "place": scene.places[min(int(dice.expovariate(0.1)), len(scene.places) - 1)],
            "n": str(dice.randint(3, 10)),
            "m": str(dice.randint(11, 90)),
        }
        day -= timedelta(days=dice.random() < 0.5)
        return Happening(dice.randrange(len(self._told["leads"])), day, values)

    def told(self, happening: Happening, day: date) -> str:
        """A paragraph on a happening in a paper of ``day``."""
        dice, told = self._dice, self._told
        values = {
            **happening.values,
            "when": dice.choice(told["same day" if happening.day == day else "day before"]),
        }
        if dice.random() < _OTHER_NUMBER:
            values["n"] = str(dice.randint(3, 10))
        parts = [told["leads"][happening.lead], *dice.sample(told["details"], 2)]
        return " ".join(filled(part, values, told["feminine"]) for part in parts)


def articles(count: int, seed: int = 5) -> Iterator[dict[str, str]]:
    """So many rows for ``marsad ingest``, day by day; the same every time."""
    dice, told = random.Random(seed), load()
    world = World(dice, told)
    outlets = [row["name"] for row in rows("outlets/outlets.tsv")]
    countries, weights = list(told["countries"]), list(told["countries"].values())
    vocabulary = [*load_frequency()]
    spread = list(accumulate(10 ** (level / 2) for level in load_frequency().values()))
    agency: deque[dict[str, str]] = deque(maxlen=20)
    for number in range(count):
        day = FIRST + timedelta(days=number * DAYS // count)
        row = {
            "id": f"news-{number:06}",
            "url": f"https://news.example/{number}",
            "publisher": outlets[min(int(dice.expovariate(0.02)), len(outlets) - 1)],
            "published": day.isoformat(),
        }
        if agency and dice.random() < _COPIED:
            yield {**dice.choice(agency), **row}
            continue
        country = dice.choices(countries, weights)[0]
        parts = [world.told(item, day) for item in world.some(country, day, dice.choice(_PARTS))]
        words = [
            " ".join(dice.choices(vocabulary, cum_weights=spread, k=_WORDS)) + "." for _ in range(_SENTENCES)
        ]
        title = parts[0].split("،")[0].split(".")[0]
        agency.append({"title": title, "text": "\n".join([*parts, " ".join(words)])})
        yield {**agency[-1], **row}
