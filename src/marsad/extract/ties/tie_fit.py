"""Which parties may stand at which end of a tie."""

from __future__ import annotations

from marsad.lexicon.cues import TieCue
from marsad.model import Party, Place, Tie

FORCES = frozenset({"MIL", "REB", "PRM", "COP", "UAF", "SPY"})
LED = FORCES | {"PTY", "OPP"}
POWERS = LED | {"GOV", "SOC", "PRE"}
GOVERNMENT = "GOV"
TRADES = frozenset({"AGR", "BUS", "EDU", "LAB", "MED", "REF"})
JOINED = frozenset({"member_of", "loyal_to"})


def may_hold(cue: TieCue, subject: Party) -> bool:
    """Whether a party can hold ground (who has power there), or be there as a force."""
    if cue.tense == "force":
        return subject.sector in FORCES
    if cue.form == "base":
        ruled = cue.tense == "armed" and subject.sector == "GOV"  # ليست لدى موسكو قوات في
        return bool(subject.code) and (subject.sector is None or subject.sector in FORCES or ruled)
    if cue.kind == "present_in":
        return subject.sector in FORCES
    return subject.sector == "CRM" or has_power(subject)  # عصابات تسيطر على الحي


def at_home(cue: TieCue, subject: Party, how: str, place: Place) -> bool:
    """Whether people are in their own land, where a nationality tells of no force (الوجود الفلسطيني في
    القدس)."""
    return cue.form == "base" and how == "adjective" and place.country == subject.code


def may_stand(cue: TieCue, subject: Party, other: Party) -> bool:
    """Whether two parties can stand in a relation: those who lead, lead a force, a movement or a party."""
    if cue.kind == "present_in":
        return False
    if cue.kind == "commands":
        return other.sector in LED
    if cue.tense == "led":
        return (other.sector in LED or other.id is not None) and has_power(subject)
    if cue.kind == "backs" and other.sector in TRADES and other.id is None:
        return False  # دعم المزارعين: that is no side
    if cue.kind in JOINED:
        return is_known(other) or (subject.sector in LED and other.text != "")
    return is_known(other) and is_known(subject)


def has_power(party_: Party) -> bool:
    """Whether a party is a state or has power of its own."""
    return bool(party_.sector in POWERS or (party_.sector is None and (party_.code or party_.id)))


def is_known(party_: Party) -> bool:
    """Whether anything is known of a party but its words."""
    return bool(party_.sector or party_.code or party_.id)


def of_itself(tie: Tie) -> bool:
    """Whether a tie is of one to himself, or a government is said to control itself: no two that are known
    (تحت سيطرة الحكومة)."""
    one, other = tie.subject, tie.object
    if other is not None and one.id is not None and (one.id, one.name) == (other.id, other.name):
        return True
    if tie.kind != "controls" or other is None or one.sector != GOVERNMENT or one.code is None:
        return False
    alike = (one.code, one.sector) == (other.code, other.sector)
    return alike and (one.id == other.id or one.id is None or other.id is None)


def told_already(tie: Tie, told: Tie) -> bool:
    """Whether a tie is told already, its other end by the same words or some of them."""
    if (tie.kind, tie.subject.start) != (told.kind, told.subject.start):
        return False
    one, other = tie.place or tie.object, told.place or told.object
    if one is None or other is None:
        return one is other
    return one.start == other.start or one.end == other.end
