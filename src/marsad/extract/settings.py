"""Where and when of an act: the place and date mentions of its own clause first, then of its sentence."""

from __future__ import annotations

from collections.abc import Sequence

from marsad.arabic.clauses import HARD_STOPS
from marsad.arabic.grammar import grammar
from marsad.extract.roles import Roles
from marsad.extract.scene import Scene
from marsad.extract.triggers import Trigger
from marsad.model import Date, Place, Why
from marsad.resolve.dates import DateMention, resolve_date
from marsad.resolve.places import PlaceMention, resolve_place

PLACE_REACH = 14
DATE_REACH = 22
OPENING_WITHIN = 2


def place_of(scene: Scene, trigger: Trigger, roles: Roles, taken: Sequence[tuple[int, int]]) -> tuple[Place | None, Why]:
    """The place of an act and the rule that chose it; ``taken`` are character spans of its parties."""
    for filler in roles.place:
        for mention in scene.places:
            if mention.first <= filler.last and mention.last > filler.first:
                return _resolved(scene, mention), Why("place", "frame", mention.start, mention.end)
    mention = _nearest_place(scene, trigger, taken)
    if mention is None:
        return None, Why("place", "not stated")
    return _resolved(scene, mention), Why("place", "nearest", mention.start, mention.end)


def _resolved(scene: Scene, mention: PlaceMention) -> Place:
    return resolve_place(mention, scene.story, scene.lexicon.places, scene.published)


def _nearest_place(scene: Scene, trigger: Trigger, taken: Sequence[tuple[int, int]]) -> PlaceMention | None:
    best: tuple[int, PlaceMention] | None = None
    for mention in scene.places:
        if any(start <= mention.start < end for start, end in taken) or not _locates(scene, mention):
            continue
        distance = mention.first - trigger.at if mention.first > trigger.at else (trigger.at - mention.last) + 3
        if distance > PLACE_REACH or _parted(scene, trigger.at, mention.first):
            continue
        if best is None or distance < best[0]:
            best = (distance, mention)
    return best[1] if best else _opening_place(scene, trigger, taken)


def _opening_place(scene: Scene, trigger: Trigger, taken: Sequence[tuple[int, int]]) -> PlaceMention | None:
    """A place that the sentence opens with (وفي الموصل، ...) holds for all of it."""
    for mention in scene.places[:1]:
        opens = mention.first <= OPENING_WITHIN and mention.prep in grammar().locative
        if opens and mention.first < trigger.at and not any(s <= mention.start < e for s, e in taken):
            return mention
    return None


def _locates(scene: Scene, mention: PlaceMention) -> bool:
    """Whether a mention stands in a locative phrase, or is placed by its own words of direction."""
    classes = grammar()
    if mention.prep in classes.locative or mention.relative:
        return True
    return mention.noun is not None and mention.prep in classes.directional


def _parted(scene: Scene, one: int, other: int) -> bool:
    low, high = min(one, other), max(one, other)
    return any(w.pos == "punct" and w.text[0] in HARD_STOPS | {"؛"} for w in scene.words[low:high])


def date_of(scene: Scene, trigger: Trigger) -> tuple[Date, Why]:
    """The date of an act and the rule that chose it; never anything but words of its own sentence."""
    best: tuple[int, DateMention] | None = None
    for mention in scene.dates:
        at = next((n for n, w in enumerate(scene.words) if w.start >= mention.start), len(scene.words))
        distance = _date_distance(scene, trigger, at)
        if distance is not None and (best is None or distance < best[0]):
            best = (distance, mention)
    if best is None:
        return Date(), Why("date", "not stated")
    return resolve_date(best[1], scene.published), Why("date", "nearest", best[1].start, best[1].end)


def _date_distance(scene: Scene, trigger: Trigger, at: int) -> int | None:
    if _parted(scene, trigger.at, at):
        return None
    low, high = min(trigger.at, at), max(trigger.at, at)
    verbs = sum(1 for n in range(low + 1, high) if scene.words[n].pos == "verb")
    commas = sum(1 for n in range(low + 1, high) if scene.words[n].text in {"،", ","})
    distance = (high - low) + 6 * verbs + 3 * commas
    return distance if distance <= DATE_REACH else None
