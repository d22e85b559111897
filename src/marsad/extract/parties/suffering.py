"""Whom a pronoun means by what the sentences before told to be done to him."""

from __future__ import annotations

from marsad.extract.parties.agreement import Gender, Number, fits_mention
from marsad.extract.parties.discourse import Discourse
from marsad.extract.sentence.reflexive import HARM, released
from marsad.extract.sentence.scene import COLLECTIVE, Scene
from marsad.model import Party

BODIES = COLLECTIVE | {"state"}


def sufferer(
    scene: Scene, at: int, discourse: Discourse, agreement: tuple[Gender, Number], *, victim: bool
) -> Party | None:
    """Whom the deed was told to be done to that a noun with a pronoun takes up (أوقفت الشرطة الناشطة. وقال
    الوزير إن اعتقالها قانوني), and who was taken last, for a pronoun of who is set free."""
    word = scene.words[at]
    entries = scene.lexicon.predicates.nouns.get(word.lemma, ()) if victim and word.pos == "noun" else ()
    deeds = {entry.event for entry in entries}
    if not deeds and discourse.suffered and released(scene, at):
        deeds = {*HARM}
    met = (m for event, m in discourse.suffered if event in deeds and m.kind not in BODIES)
    return next((m.party for m in met if fits_mention(m, *agreement)), None)
