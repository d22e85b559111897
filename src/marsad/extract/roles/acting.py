"""Ways to who does an act: those in its slots, and where these name nobody, a crowd, who takes part, who
speaks.
"""

from __future__ import annotations

from collections.abc import Sequence

from marsad.arabic.classes.particles import WITH
from marsad.arabic.letters.marks import COMMAS
from marsad.extract.parties.discourse import Discourse
from marsad.extract.parties.parties import Cast, cast
from marsad.extract.parties.unsaid import unsaid_subject
from marsad.extract.roles.called import protesters
from marsad.extract.roles.content_parties import FORCES
from marsad.extract.roles.documents import issuer
from marsad.extract.roles.doers import dropped, met, participants, told_in
from marsad.extract.roles.given import no_doers
from marsad.extract.roles.impersonal import impersonal
from marsad.extract.roles.left_out import only_died
from marsad.extract.roles.numbers import counted
from marsad.extract.roles.other_side import with_other_side
from marsad.extract.roles.own_words import speaking
from marsad.extract.roles.rulings import gathering
from marsad.extract.roles.stage import Stage
from marsad.extract.roles.talks import meeting
from marsad.extract.roles.unknown_names import named
from marsad.extract.roles.unsaid import unsaid
from marsad.extract.roles.voices import SPOKEN
from marsad.extract.roles.ways import Way, without_parties
from marsad.extract.sentence.active import shows_voice
from marsad.extract.sentence.scene import Scene
from marsad.extract.trigger.no_choice import who_had_none
from marsad.extract.trigger.triggers import Trigger
from marsad.extract.trigger.wielded import wielders
from marsad.extract.trigger.without import who_left_it

DEMANDING = frozenset({"REQUEST", "ACCUSE", "REJECT", "THREATEN"})
CROWDED = frozenset({"PROTEST", "ASSAULT", "COERCE"})
TOGETHER = frozenset({"AGREE", "COOPERATE", "SUPPORT"})
JOINING = frozenset({"و", "ف"})
SHARED = "subject.shared"


def slot_doers(stage: Stage) -> Cast:
    """The slots' doers; whose weapon it was where those of an attack are not its own; with whom they met."""
    if stage.event == "PROTEST":
        return protesters(stage.scene, stage.trigger, stage.found.actor, stage.discourse)
    actor = cast(stage.scene, "actor", stage.found.actor, stage.discourse, metonyms=True)
    actor = without_parties(actor, no_doers(stage.scene, stage.event, actor, not stage.found.recipient))
    if stage.event == "ASSAULT" and (not actor.parties or stage.trigger.form != "verb"):
        own = any(filler.how.startswith(("idafa", "prep")) for filler in actor.fillers)
        armed = () if own else wielders(stage.scene, stage.trigger, bool(actor.parties))
        by_weapon = cast(stage.scene, "actor", armed, stage.discourse, metonyms=True)
        actor = by_weapon if by_weapon.parties else actor
        actor = with_other_side(stage.scene, stage.trigger, actor, stage.discourse)
    between = stage.event in TOGETHER and any(
        filler.how.startswith(f"prep.{WITH}") for filler in actor.fillers
    )
    if stage.event == "CONSULT" or between or (stage.event == "ASSAULT" and stage.trigger.entry.two_sided):
        actor = met(stage.scene, stage.trigger, actor, stage.found.does, stage.discourse)
    return actor


def _crowd(stage: Stage) -> Cast:
    """Those of whom only the number is told: who protest, and who go on to do what people do."""
    many, words = stage.found.actor, stage.scene.words
    if stage.event != "PROTEST":
        verb = words[stage.trigger.at]
        goes_on = stage.trigger.form == "verb" and verb.reading.number == "p"
        many = [
            f
            for f in many
            if (f.how == SHARED and goes_on)
            or (stage.event in CROWDED and words[f.first].article and f.how == "subject.after")
        ]
    return counted(stage.scene, "actor", many)


def _of_light_verb(stage: Stage) -> Cast:
    verb = stage.found.does
    if verb is None:
        return Cast()
    own = stage.scene.words[verb].reading.person == 1  # أعرب عن قلقي
    return (speaking if own else unsaid)(stage.scene, verb, stage.discourse)


def _left_out(stage: Stage) -> Cast:
    """The subject that a verb of the act has none of, or whose words only look like a passive's."""
    scene, trigger, found = stage.scene, stage.trigger, stage.found
    if found.passive and not found.recipient:
        return Cast()
    if found.passive:
        again = _goes_on(scene, trigger) or _forced(scene, trigger, stage.discourse)
        return dropped(scene, trigger, stage.discourse, left_out=True) if again else Cast()
    if all(f.how == "subject.pronoun" for f in found.actor) or told_in(scene, trigger):
        return dropped(scene, trigger, stage.discourse, found.left_out)
    return Cast()


def _taking_part(stage: Stage) -> Cast:
    passive = stage.found.passive
    return Cast() if passive else participants(stage.scene, stage.trigger, stage.discourse)


def _demanding(stage: Stage) -> Cast:
    scene, trigger = stage.scene, stage.trigger
    return speaking(scene, trigger.last, stage.discourse) if impersonal(scene, trigger) else Cast()


def _leaving_undone(stage: Stage) -> Cast:
    scene, trigger = stage.scene, stage.trigger
    doer = who_left_it(scene, trigger) or who_had_none(scene, trigger.first)
    return cast(scene, "actor", doer, stage.discourse, metonyms=True)


def _speaking(stage: Stage) -> Cast:
    if stage.event not in SPOKEN:
        return Cast()
    issued = issuer(stage.scene, stage.found.actor, stage.discourse)
    meets = issued is None and stage.event in DEMANDING
    if meets and (gathered := gathering(stage.scene, stage.found.actor)).parties:
        return gathered
    return issued or named(stage.scene, stage.found.actor)


def _goes_on(scene: Scene, trigger: Trigger) -> bool:
    """Whether a verb of speech that could be a passive opens a sentence, or what follows a comma, with و: who
    spoke before goes on (واتهم الوزير بالتقصير)."""
    word = scene.words[trigger.at]
    first = trigger.at == 0 or scene.words[trigger.at - 1].text in COMMAS
    opens = first and word.conj == "و" and word.reading.number == "s"
    return opens and trigger.entry.event in SPOKEN and "agent" not in trigger.slots


def _forced(scene: Scene, trigger: Trigger, discourse: Discourse) -> bool:
    """Whether a verb of force that could be a passive opens a sentence with و behind one about a force that
    may do it (فرق الأمن المسيرة. واعتقل عشرة من قادتها), not of who only died."""
    word, clause = scene.words[trigger.at], scene.parse.clause_of(trigger.at)
    opens = trigger.at == 0 and word.conj in JOINING and trigger.entry.event in {"ASSAULT", "COERCE"}
    if not opens or clause is None or shows_voice(word) or "agent" in trigger.slots:
        return False
    if only_died(scene, clause):
        return False
    before = unsaid_subject(scene, trigger.at, discourse)
    if before is None:
        return False
    first = before in discourse.subjects[:1] or word.reading.gender == "f"
    return first and before.party.sector in FORCES


DOERS: Sequence[Way] = (
    slot_doers,
    _demanding,
    _crowd,
    _of_light_verb,
    _left_out,
    _taking_part,
    _speaking,
    meeting,
    _leaving_undone,
)
