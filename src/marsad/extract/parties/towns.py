"""Towns that speak: a seat of power which is no state's capital stands for those who rule there (وافقت بغداد
وأربيل على، رحبت بنغازي بالمبادرة)."""

from __future__ import annotations

from marsad.extract.sentence.scene import Filler, Scene
from marsad.model import Party
from marsad.resolve.places.places import resolve_place


def ruled_from(scene: Scene, filler: Filler) -> Party | None:
    """Those who rule in a town of a known country whose bare name is all of a subject; none where the name
    is also a woman's."""
    word = scene.words[filler.first]
    if filler.pronoun or filler.first != filler.last or not filler.how.startswith("subject"):
        return None
    if word.pos != "propn" or word.prep or scene.lexicon.parties.is_given_name(word):
        return None
    mention = next((m for m in scene.places if (m.first, m.last) == (filler.first, filler.last + 1)), None)
    if mention is None:
        return None
    town = resolve_place(mention, scene.story, scene.lexicon.places, scene.published)
    if town.country is None:
        return None
    span = scene.span(filler.first, filler.last)
    return Party(span.text, span.start, span.end, town.country, "GOV", None, f"{town.name} authorities")
