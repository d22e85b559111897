"""Whose an embassy or envoy is: never of the state where it stands (سفارتها في طهران)."""

from __future__ import annotations

from marsad.extract.parties.agreement import fits
from marsad.extract.parties.candidates import phrase_filler
from marsad.extract.parties.mentions import party, takes_plural
from marsad.extract.sentence.scene import Scene
from marsad.model import Party
from marsad.resolve.places.places import resolve_place

POST, NEAR = "post", 4
SENDERS = frozenset({"state", "country"})
SENT_BY, GOVERNMENT = "subject", "GOV"


def host(scene: Scene, at: int) -> str | None:
    """The country of the place that a preposition names right behind a word for a mission, or None."""
    word, means = scene.words[at], scene.lexicon.parties.means
    if POST not in {means(word.stem), means(word.lemma)} or at + 1 == len(scene.words):
        return None
    behind = range(at + 1, min(at + NEAR, len(scene.words)))
    place = next((one for one in scene.places if one.first in behind), None)
    if place is None or not (scene.words[at + 1].prep or scene.words[at + 1].pos == "prep"):
        return None
    return resolve_place(place, scene.story, scene.lexicon.places, scene.published).country


def sender(scene: Scene, at: int, there: str) -> Party | None:
    """The state whose mission the pronoun on a word owns, told before as what somebody or a state does: not
    the one ``there``, where it stands."""
    for clause in scene.parse.clauses:
        if clause.verb > at:
            break
        for number in clause.subject:
            filler = phrase_filler(scene, number, SENT_BY)
            answer = scene.answer(filler)
            if answer is None or answer.code in {None, there} or filler.last >= at:
                continue
            state = answer.kind in SENDERS or answer.sector == GOVERNMENT
            if state and fits(scene.words[filler.head], takes_plural(answer), "f", None):
                return party(scene, filler, answer)
    return None
