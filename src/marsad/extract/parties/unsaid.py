"""Who does what a verb tells without a subject of its own."""

from __future__ import annotations

from marsad.arabic.phrases.parsed import Clause
from marsad.extract.parties.agreement import Mention, fits_mention
from marsad.extract.parties.candidates import phrase_filler
from marsad.extract.parties.discourse import Discourse
from marsad.extract.sentence.scene import Scene
from marsad.extract.trigger.kinds import WORDED
from marsad.model import Party


def dropped_subject(scene: Scene, verb: int, discourse: Discourse) -> Party | None:
    """Whom a verb without a subject in its sentence speaks of: the nearest agreeing subject before."""
    reading = scene.words[verb].reading
    if reading.person in {1, 2}:
        return discourse.speaker.party if discourse.speaker else None
    again = unsaid_subject(scene, verb, discourse)
    return None if again is None else again.party


def unsaid_subject(scene: Scene, verb: int, discourse: Discourse) -> Mention | None:
    """The nearest earlier subject that agrees with a verb in the third person."""
    reading = scene.words[verb].reading
    if reading.person in {1, 2}:
        return None
    number = reading.number if reading.number in {"p", "d"} else "s"
    gender = reading.gender or "m"
    subject = next((m for m in discourse.subjects if fits_mention(m, gender, number)), None)
    others = [m for m in discourse.named if fits_mention(m, gender, number)]
    if number == "p" and (subject is None or not subject.human):  # a force takes no plural beside people
        subject = next((m for m in others if m.human), subject)
    teller = discourse.speaker if subject is not None and subject.party.start in discourse.told else None
    if teller is not None and fits_mention(teller, gender, number) and _says(scene, verb):
        return teller  # قالت المنظمة إن السلطات اعتقلت صحفيين. ودعت إلى الإفراج عنهم
    return subject or next((m for m in others if m.acts), None)


def _says(scene: Scene, verb: int) -> bool:
    """Whether a verb is of what is done by words alone, and opens its sentence."""
    lemma = scene.words[verb].lemma
    if any(word.pos == "verb" for word in scene.words[:verb]):
        return False
    events = [entry.event for entry in scene.lexicon.predicates.verbs.get(lemma, ())]
    return lemma in scene.lexicon.speech or 2 * sum(event in WORDED for event in events) > len(events)


def only_met(scene: Scene, clause: Clause, discourse: Discourse) -> bool:
    """Whether the lone phrase behind a verb of meeting joined by و is whom the one meets who did the acts
    before (زار الوزير بيروت والتقى الرئيس، ثم غادر)."""
    word = scene.words[clause.verb]
    lone = clause.subject_rule == "after" and len(clause.subject) == 1 and not clause.object
    if not word.conj or not lone or word.pronoun or word.reading.number != "s":
        return False
    entries = scene.lexicon.predicates.verbs.get(word.lemma, ())
    frames = (entry.frame.verb for entry in entries if entry.event == "CONSULT")
    takes = any(frame.get("object") == frame.get("subject") == "both" for frame in frames)
    if not takes or not clause.verb:
        return takes and unsaid_subject(scene, clause.verb, discourse) is not None
    before = next((c for c in reversed(scene.parse.clauses) if c.verb < clause.verb and c.subject), None)
    if before is None or before.antecedent is not None or before.passive or len(before.subject) > 1:
        return False
    told, answer = scene.words[before.verb].reading, scene.answer(phrase_filler(scene, before.subject[0]))
    return (
        answer is not None
        and answer.human
        and (told.gender, told.number) == ("m", "s") == (word.reading.gender, word.reading.number)
    )
