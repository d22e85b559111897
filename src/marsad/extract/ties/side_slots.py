"""Slots that verbs and nouns share: sides told by a noun behind a preposition, kinds that are no owners,
the phrase behind a verb.
"""

from __future__ import annotations

from marsad.arabic.classes.particles import FOR
from marsad.arabic.phrases.nouns import nisba
from marsad.extract.sentence.scene import Filler, Scene
from marsad.extract.ties.tie_ranks import with_name
from marsad.extract.ties.tie_receivers import fillers

Slots = dict[str, tuple[Filler, ...]]
AT_SIDE, TO = "الي جانب", "الي"
OWN = "side.pronoun"  # طردوه من صفوفهم
ADJECTIVE = "adjective"


def of_a_kind(scene: Scene, found: Slots) -> Slots:
    """No owner where an adjective that may name people too only says the kind of what is given to somebody
    (بدعم سياسي | لحكومة طرابلس)."""
    owner = next(iter(found.get("idafa", ())), None)
    if owner is None or owner.pronoun or owner.first + 1 >= len(scene.words):
        return {}
    kind, given = scene.words[owner.first], scene.words[owner.first + 1]
    described = not kind.article and nisba(kind) and given.prep == FOR
    return {"idafa": ()} if described else {}


def right_behind(scene: Scene, verb: int) -> tuple[Filler, ...]:
    """The bare phrase behind a verb whose pronoun takes up what it describes (الذي تدعمه موسكو)."""
    number = scene.parse.phrase_of[verb + 1] if verb + 1 < len(scene.words) else -1
    bare = number >= 0 and not scene.parse.phrases[number].prep
    return with_name(scene, fillers(scene, (number,))) if bare else ()


def sides(scene: Scene, given: Slots) -> Slots:
    """Prepositional phrases that begin with a noun for a side, by both words (يقف إلى جانب الحكومة، يقاتل في
    صفوف الحركة)."""
    found: Slots = {}
    for prep, group in given.items():
        for filler in group:
            head = scene.words[filler.first]
            if filler.last > filler.first and head.pos in {"noun", "prep"} and not head.article:
                first = filler.first + 1
                found[f"{prep} {head.stem}"] = (Filler(first, filler.last, first, "side"),)
            elif filler.last == filler.first and head.pronoun and head.pos == "noun" and not filler.pronoun:
                own = (Filler(filler.first, filler.first, filler.first, OWN, True),)
                doer = given.get("subject", ()) if "object" in given else ()
                found[f"{prep} {head.stem}"] = doer or own
            elif filler.last > filler.first and head.article and nisba(scene.words[filler.first + 1]):
                first = filler.first + 1  # الرافضة للوجود الأميركي
                found[f"{prep} {head.stem}"] = (Filler(first, first, first, ADJECTIVE),)
    if beside_whom := found.get(AT_SIDE):  # انضموا إليه إلى جانب ناشطين: nobody joins a side
        to = tuple(f for f in given[TO] if f.first != beside_whom[0].first - 1)
        return found | {TO: to} if len(to) < len(given[TO]) else found
    return found
