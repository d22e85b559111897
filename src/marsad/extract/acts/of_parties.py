"""Whether what is done is done by people and bodies: no metaphor, no accident."""

from __future__ import annotations

from marsad.arabic.classes.grammar import grammar
from marsad.extract.acts.complete import done_by_nobody, of_the_article
from marsad.extract.roles.act import Act
from marsad.extract.sentence.scene import Scene
from marsad.extract.trigger.wielded import is_tool


def _blow(scene: Scene, at: int) -> bool:
    """Whether a word is a noun for an attack and for nothing else."""
    entries = scene.lexicon.predicates.nouns.get(scene.words[at].lemma, ())
    return bool(entries) and all(entry.event == "ASSAULT" for entry in entries)


def animate(scene: Scene, act: Act) -> bool:
    """A finite verb whose stated doer and object are no parties speaks of something else (metaphor,
    nature), and a thing that threatens somebody is no threat; thousands who protest are people.
    """
    if act.event == "THREATEN" and act.trigger.form == "verb" and not act.actor.parties:
        return all(f.pronoun for f in act.roles.actor)
    if act.trigger.form != "verb" or act.actor.parties or act.recipient.parties or done_by_nobody(scene, act):
        return True
    if act.trigger.entry.frame.verb.get("subject") == "instrument":
        return True  # انفجرت قنبلة قرب المحطة
    if act.event == "ASSAULT" and any(
        is_tool(scene, f.head) or _blow(scene, f.head) for f in act.roles.actor if not f.pronoun
    ):
        return True  # استهدفت مسيرة مفخخة حقل غاز, استهدف قصف مدفعي سوقا
    crowd = grammar().quantifier if act.event == "PROTEST" else frozenset()
    if any(
        scene.words[f.first].stem in crowd or scene.words[f.first].folded in crowd for f in act.roles.actor
    ):
        return True
    if of_the_article(scene, act):
        return True
    return all(f.pronoun for f in (*act.roles.actor, *act.roles.recipient))
