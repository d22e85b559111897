"""What a relation to ground is called: how its end reads in English, and whether its words tell that
ground was taken.
"""

from __future__ import annotations

from marsad.arabic.classes.grammar import grammar
from marsad.arabic.letters.endings import ARTICLE, HER
from marsad.arabic.letters.fold import key
from marsad.extract.sentence.scene import Scene
from marsad.extract.ties.ground import PARTS
from marsad.extract.ties.side_slots import Slots
from marsad.extract.wording.gloss import shown
from marsad.lexicon.cues import TieCue
from marsad.model import Party, Place

TOWN = "city"
PART = "part of"


def ending(scene: Scene, one: Party | Place | None) -> str:
    """What a relation is to, in English; a site that only its town names is not the town (مطار عدن)."""
    if one is None:
        return ""
    if not isinstance(one, Place):
        return shown(one)
    part = next((of for word, of in PARTS.items() if one.name and f" {word} " in one.text), None)
    at = scene.word_at(one.start) or 0
    if one.name and scene.words[at].reading.number == "p" and not scene.matches[at]:
        part = part or "parts of"  # أربع من ولايات دارفور
    named = any(match.kind == "country" for match in scene.matches[at])  # جنوب السودان
    words = () if named else key(one.text).split()
    sides = [word.removeprefix(ARTICLE).removesuffix(HER) for word in words]  # معظم جنوبها
    state = scene.lexicon.parties.country(one.country) if one.country else None
    if state is not None and state.english == one.name and not grammar().compass.isdisjoint(sides):
        part = part or PART  # شرق ليبيا
    site = one.precision == TOWN and one.radius_km is not None
    if site:  # قاعدة حميميم: a base by its own name
        rows = scene.lexicon.places.lookup(one.text)
        site = not any(row.name == one.name and row.kind in row.name.lower() for row in rows)
    return f"{part or 'a place in or near'} {shown(one)}" if part or site else shown(one)


def taking(cue: TieCue) -> bool:
    """Whether a verb tells that ground was taken (استعاد البلدة); what else one takes is no dominion (انتزع
    موافقة الكونغرس)."""
    if cue.tense != "any":
        return False
    return cue.form == "noun" or (cue.form == "verb" and "object" in cue.object)


def taken_up_in(scene: Scene, cue: TieCue, found: Slots) -> bool:
    """Whether what is ruled is told by a feminine pronoun: ground, if it is anything."""
    held = (filler for slot in cue.object for filler in found.get(slot, ()))
    return any(f.pronoun and scene.words[f.head].pronoun == HER for f in held)
