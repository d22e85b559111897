"""Papers and channels by names that are ordinary words too (صحيفة الأخبار، الوزير للجزيرة: ...)."""

from __future__ import annotations

from marsad.extract.sentence.scene import Scene
from marsad.lexicon.parties_tables import Actor

MEDIA, ACTOR = "media", "actor"


def names_paper(scene: Scene, at: int) -> bool:
    """Whether a word is the name of a paper behind the noun for one (صحيفة الأخبار): it tells of no news."""
    if not at or not scene.words[at].article or scene.words[at - 1].article:
        return False
    known, shapes = scene.lexicon.cues.sources, scene.shapes[at - 1]
    return not known.keys().isdisjoint(shapes) and MEDIA in map(known.get, shapes)


def speaks_to_press(scene: Scene, first: int, last: int) -> bool:
    """Whether words behind ل are a channel or a paper by its name, to which one speaks (صرح القائد للسومرية
    نيوز): of a name that is an ordinary word too, nothing else (للجزيرة, not للشرق الأوسط)."""
    for match in scene.named.matches[first]:
        named = scene.lexicon.parties.actors(match) if match.kind == ACTOR else ()
        press = bool(named) and all(actor.kind == MEDIA for actor in named)
        if press and (not match.weak or first == last == match.end - 1):
            return True
    return False


def quoted_paper(scene: Scene, first: int, last: int) -> Actor | None:
    """The paper or channel whose name, an ordinary word too, stands alone in quotation marks (لـ«الحياة»)."""
    if not scene.quoted(first, last):
        return None
    for match in scene.named.matches[first]:
        named = scene.lexicon.parties.actors(match) if match.kind == ACTOR and match.end == last + 1 else ()
        if named and all(actor.kind == MEDIA for actor in named):
            return named[0]
    return None
