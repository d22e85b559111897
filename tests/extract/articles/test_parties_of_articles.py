"""Codes and sectors of both sides of the acts of whole articles of our own, coded before they were read.

``parties_of_articles.txt``: ``# lot id published`` begins an article, ``= trigger | actors | recipients``
says who does what to whom: code and sector of each, ``-`` for none, ``?`` behind what may be coded otherwise.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from pathlib import Path

import pytest

from marsad.model import Claim, Party
from tests.extract.views import read

CASES = Path(__file__).with_name("parties_of_articles.txt")
FLOORS = {"first": 0.8, "second": 0.8, "third": 0.8, "fourth": 0.85}


@dataclass
class Story:
    """An article of a lot with its expected acts: trigger, actors, recipients."""

    lot: str
    published: str
    text: str = ""
    acts: list[list[str]] = field(default_factory=list)


def stories() -> list[Story]:
    found: list[Story] = []
    for line in CASES.read_text(encoding="utf-8").splitlines():
        if line.startswith("# "):
            _, lot, _, published = line.split()
            found.append(Story(lot, published))
        elif line.startswith("= "):
            found[-1].acts.append([part.strip() for part in f"{line[2:]}|".split("|")][:3])
        elif line.strip():
            found[-1].text += line
    return found


def same(wanted: str, found: Sequence[Party]) -> bool:
    """Whether exactly the wanted parties were found."""
    left = list(found)
    for code, sector in (one.split() for one in wanted.split(",") if one.strip()):
        match = next((party for party in left if fits(code, sector, party)), None)
        if match is None:
            return False
        left.remove(match)
    return not left


def fits(code: str, sector: str, party: Party) -> bool:
    return (party.code or "-") == code.rstrip("?") and (
        sector.endswith("?") or (party.sector or "-") == sector
    )


def sides(story: Story) -> Iterable[bool]:
    """For each act that is found whether its actors, and whether its recipients are right."""
    left: list[Claim] = list(read(story.text, story.published).claims)
    for trigger, actors, recipients in story.acts:
        told = (c for c in left if c.trigger.text in trigger or trigger in c.trigger.text)
        claim = next(told, None)
        if claim is not None:
            left.remove(claim)
            yield same(actors, claim.actor)
            yield same(recipients, claim.recipient)


@pytest.mark.parametrize("lot", sorted(FLOORS))
def test_the_parties_of_articles_stay_above_their_floors(lot: str) -> None:
    told = [right for story in stories() if story.lot == lot for right in sides(story)]
    assert len(told) > 100
    assert sum(told) / len(told) >= FLOORS[lot]
