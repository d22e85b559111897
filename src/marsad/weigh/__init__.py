"""Same happening? Claims into events: alike claims found, weighed pair by pair, and gathered without ever
joining what contradicts itself; copies of one text counted once.
"""

from marsad.weigh.build import events
from marsad.weigh.cluster import Rulings
from marsad.weigh.copies import copies, shingles
from marsad.weigh.facts import Facts, Telling, facts
from marsad.weigh.weigh import Weighed, weigh

__all__ = ["Facts", "Rulings", "Telling", "Weighed", "copies", "events", "facts", "shingles", "weigh"]
