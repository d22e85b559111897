"""Of whom somebody speaks who goes on to speak (وأعلنت أنها قصفت)."""

from __future__ import annotations

from marsad.extract.parties.agreement import Gender, Number, fits_mention
from marsad.extract.parties.discourse import Discourse
from marsad.extract.sentence.reflexive import HARM
from marsad.extract.sentence.scene import Scene
from marsad.model import Party

FIGHTING = frozenset({"party", "military"})
POLICE = frozenset({"COP", "SPY"})


def of_the_speaker(
    scene: Scene, at: int, agreement: tuple[Gender, Number], discourse: Discourse
) -> Party | None:
    """The speaker of the sentences before as whom the pronoun on أن means right behind a verb of saying that
    names nobody (وأضافت أنها تلقت تهديدات): he speaks of himself. What only forces do, the force does of
    which he spoke (قال الوزير إن الجيش تقدم. وأضاف أنه قصف)."""
    word, speaker = scene.words[at], discourse.speaker
    if word.pos != "particle" or not at or speaker is None or speaker.party.start in discourse.told:
        return None
    verb = at - 1 - (scene.words[at - 1].pos == "prep" and at > 1)
    clause = scene.parse.clause_of(verb)
    speaks = clause is not None and scene.words[verb].lemma in scene.lexicon.speech
    if clause is None or not speaks or clause.subject or not fits_mention(speaker, *agreement):
        return None
    told = next((c for c in scene.parse.clauses if c.verb > at), None)
    entries = scene.lexicon.predicates.verbs.get(scene.words[told.verb].lemma, ()) if told else ()
    forces = speaker.source in FIGHTING or speaker.party.sector in POLICE
    harms = told is not None and not told.passive and any(entry.event in HARM for entry in entries)
    return speaker.party if forces or not harms else None
