"""Paragraphs of news by templates: parties, places and days vary, so that no two are told of the same."""

from __future__ import annotations

import csv
import json
import random
import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from pathlib import Path
from typing import Any

from bench.shared import ROOT

HERE = Path(__file__).resolve().parent
MONDAY = date(2015, 1, 5)
_VERB = re.compile(r"\{v:(\S+?)/(\S+?)\}")
_MOST_PLACES, _MOST_ACTORS = 60, 25


@dataclass(frozen=True, slots=True)
class Written:
    """A paragraph before it is read; ``day`` is the weekday of its publication, 0 for Monday."""

    country: str
    day: int
    text: str

    @property
    def published(self) -> str:
        """The day that its days are told from."""
        return (MONDAY + timedelta(days=self.day)).isoformat()


@dataclass(frozen=True, slots=True)
class Scene:
    """Who and where, of one country."""

    actors: tuple[str, ...]
    places: tuple[str, ...]


def load() -> dict[str, Any]:
    """The templates."""
    found: dict[str, Any] = json.loads((HERE / "reports.json").read_text("utf-8"))
    return found


def rows(name: str) -> Iterator[dict[str, str]]:
    """The rows of a table in ``resources``."""
    with (ROOT / "resources" / name).open(encoding="utf-8", newline="") as lines:
        yield from csv.DictReader((line for line in lines if not line.startswith("#")), delimiter="\t")


def write(count: int, seed: int = 1) -> list[Written]:
    """So many paragraphs, the same every time."""
    dice = random.Random(seed)
    told = load()
    states = {row["iso3"]: row["arabic"].split("|")[0].strip("~") for row in rows("countries/countries.tsv")}
    found = scenes(told)
    countries, weights = list(told["countries"]), list(told["countries"].values())
    made = []
    for _ in range(count):
        country = dice.choices(countries, weights)[0]
        scene = found[country]
        actor, other = dice.sample(scene.actors, 2)
        values = {
            "actor": actor,
            "other": other,
            "state": states[dice.choice(told["states"])],
            "place": scene.places[min(int(dice.expovariate(0.1)), len(scene.places) - 1)],
            "when": dice.choice(told["when"]),
            "n": str(dice.randint(3, 10)),
            "m": str(dice.randint(11, 90)),
        }
        parts = [dice.choice(told["leads"]), *dice.sample(told["details"], 2)]
        text = " ".join(filled(part, values, told["feminine"]) for part in parts)
        made.append(Written(country, dice.randrange(7), text))
    return made


def filled(template: str, values: dict[str, str], feminine: list[str]) -> str:
    """A template with its gaps filled, its verb in the gender of the acting party's first word."""
    first = values["actor"].split()[0]
    form = r"\2" if first.endswith("ة") or first in feminine else r"\1"
    return _VERB.sub(form, template).format(**values)


def scenes(told: dict[str, Any]) -> dict[str, Scene]:
    """Who and where, for each country of the templates."""
    actors: dict[str, list[str]] = {}
    for row in (*rows("actors/groups.tsv"), *rows("actors/bodies.tsv")):
        if name := _plain(row["names"]):
            actors.setdefault(row["code"], []).append(name)
    places: dict[str, list[str]] = {}
    for row in rows("places/supplement.tsv"):
        if row["lat"] and not row["weak"] and (name := _plain(row["arabic"])):
            places.setdefault(row["iso3"], []).append(name)
    return {
        code: Scene(
            tuple(([*actors.get(code, []), *told["anywhere"]["actors"]])[:_MOST_ACTORS]),
            tuple(dict.fromkeys(places.get(code, told["anywhere"]["places"])))[:_MOST_PLACES],
        )
        for code in told["countries"]
    }


def _plain(names: str) -> str | None:
    """The first name that is always meant."""
    return next((name for name in names.split("|") if not name.startswith("~")), None)
