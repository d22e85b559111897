"""Kinds and sectors of parties that belong together, as the rules of several rooms ask for them."""

from __future__ import annotations

PERSONS = frozenset({"person", "role"})  # one of whom a name or an office tells
IRREGULAR = frozenset({"REB", "PRM", "UAF"})  # who bear arms and are no state's
ARMED = IRREGULAR | {"MIL"}
OUTLAWS = IRREGULAR | {"CRM"}
ORGANS = frozenset({"GOV", "COP", "JUD", "LEG"})  # what only a state has
