"""Whom somebody speaks of that goes on to speak (التي تصنفها واشنطن إرهابية وتقول إن طهران تسلحها): who is
described or acted on, not who speaks."""

from __future__ import annotations

from marsad.arabic.clauses.clauses import Clause
from marsad.arabic.letters.marks import CLOSING, COMMAS
from marsad.extract.parties.mentions import METONYM, party
from marsad.extract.sentence.scene import Filler, Scene
from marsad.extract.speech.speech import reports
from marsad.model import Party
from marsad.resolve.actors.answer import PartyAnswer

RELATIVE = "relative"


def described_before(scene: Scene, at: int) -> Party | None:
    """Whom a relative clause describes, for a verb's pronoun in what its subject goes on to say of the same
    one, by the same pronoun."""
    if scene.words[at].pos != "verb" or not any(word.pos == RELATIVE for word in scene.words[:at]):
        return None
    found = _went_on(scene, at)
    first = None if found is None else found[1]
    if first is None or scene.words[first.verb].pronoun != scene.words[at].pronoun:
        return None
    last = first.verb - 1
    if last < 1 or scene.words[last].pos != RELATIVE:
        return None
    last -= 1
    while last > 0 and (scene.words[last].text in COMMAS or scene.words[last].text in CLOSING):
        last -= 1
    number = scene.parse.phrase_of[last]
    if number < 0:
        return None
    phrase = scene.parse.phrases[number]
    whole = Filler(phrase.first, phrase.last, phrase.head, "object")
    answer = scene.answer(whole)
    return None if answer is None else party(scene, whole, answer)


def told_of_another(scene: Scene, at: int, candidate: Filler, answer: PartyAnswer) -> bool:
    """Whether a candidate for a verb's pronoun is the capital whose words hold it by a joined verb, behind
    another party that it acts on (تتهم واشنطن الجماعة وتقول إن طهران تسلحها)."""
    if answer.basis != METONYM or scene.words[at].pos != "verb":
        return False
    found = _went_on(scene, at)
    phrases = scene.parse.phrases
    if found is None or phrases[found[0].subject[0]].first != candidate.first:
        return False
    taken = (phrases[number] for number in found[1].object)
    return any(scene.answer(Filler(p.first, p.last, p.head, "object")) is not None for p in taken)


def _went_on(scene: Scene, at: int) -> tuple[Clause, Clause] | None:
    """The joined verb of saying that holds a word, and the first verb of the same subject."""
    report = next((r for r in reversed(reports(scene)) if r.at < at and r.holds(at)), None)
    said = scene.parse.clause_of(report.at) if report is not None and scene.words[report.at].conj else None
    if said is None or said.subject_rule != "shared" or not said.subject:
        return None
    return said, next(clause for clause in scene.parse.clauses if clause.subject == said.subject)
