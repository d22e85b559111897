"""Kinds and sectors of parties that belong together, as the rules of several rooms ask for them."""

from __future__ import annotations

CALLINGS = frozenset({"agent", "title"})  # kinds of nouns for who somebody is: no names
PERSONS = frozenset({"person", "role"})  # one of whom a name or an office tells
IRREGULAR = frozenset({"REB", "PRM", "UAF"})  # who bear arms and are no state's
ARMED = IRREGULAR | {"MIL"}
USING_FORCE = ARMED | {"COP", "SPY", "GOV"}  # also states by those whom they send
OUTLAWS = IRREGULAR | {"CRM"}
ORGANS = frozenset({"GOV", "COP", "JUD", "LEG"})  # what only a state has
STATE = ORGANS | {"MIL", "SPY"}
BANDS = OUTLAWS - {"UAF"}  # armed, of no state, and known for what they are
PRIVATE = frozenset({"CVL", "EDU", "MED", "CRM", "BUS", "JRN"})  # whose posts are no office of politics
PEOPLE = PRIVATE | {"LAB", "REF", "AGR", "REL", "SOC", "UNK"}  # who, without a name, are nobody in particular
STATELESS = frozenset({"UNO", "IGO", "NGO", "MNC"})  # of no state
