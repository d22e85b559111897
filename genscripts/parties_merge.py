"""One actor, one id: joins the rows of bodies and groups that the tables have under two ids.

``bodies.tsv`` and ``groups.tsv`` overlap at the edge (armies that were rebels, NGOs, councils). A group
whose kind is ``body=ID`` is that body. A body and a group that share two names, or all the names of one of
them, are the same: the group's rows, which have the dates, are kept and get the body's names.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass

from marsad.arabic.letters.fold import key

Row = dict[str, str]
SHARED = 2


@dataclass(frozen=True, slots=True)
class Merged:
    """The rows that remain, and the ids that were given up with the ones that stand for them."""

    rows: list[Row]
    alias: dict[str, str]


def merge(bodies: list[Row], groups: list[Row]) -> Merged:
    """Bodies and groups with each actor under one id."""
    ids = {row["id"] for row in bodies}
    alias: dict[str, str] = {}
    for row in groups:
        kind, _, body = row["kind"].partition("=")
        if body in ids and body != row["id"]:
            alias[row["id"]] = body
        row["kind"] = kind
    group_names, body_names = _names(groups), _names(bodies)
    owners: dict[str, list[str]] = defaultdict(list)
    for group, names in group_names.items():
        for name in names:
            owners[name].append(group)
    for body, names in body_names.items():
        for group in sorted({group for name in names for group in owners.get(name, ())} - set(alias)):
            shared = len(names & group_names[group])
            if group != body and shared >= min(SHARED, len(names), len(group_names[group])):
                alias.setdefault(body, group)
    for source, target in alias.items():
        extra = [row["names"] for row in (*bodies, *groups) if row["id"] == source]
        for row in (*bodies, *groups):
            if row["id"] == target:
                row["names"] = _union((row["names"], *extra))
    return Merged([row for row in (*bodies, *groups) if row["id"] not in alias], alias)


def _names(rows: Iterable[Row]) -> dict[str, set[str]]:
    found: dict[str, set[str]] = defaultdict(set)
    for row in rows:
        found[row["id"]].update(key(name) for name in row["names"].split("|") if name and name[0] != "~")
    return found


def _union(cells: Iterable[str]) -> str:
    seen: dict[str, str] = {}
    for cell in cells:
        for name in cell.split("|"):
            seen.setdefault(key(name.lstrip("~")), name)
    return "|".join(seen.values())
