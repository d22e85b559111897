"""Words that mean a good or a wrong, and those who keep it where somebody speaks to them: الاحتلال, الأمن;
and the press, which hears who speaks."""

from __future__ import annotations

from marsad.arabic.classes.grammar import grammar
from marsad.arabic.words.derivation import derivations
from marsad.extract.sentence.papers import quoted_paper
from marsad.extract.sentence.scene import Filler, Scene
from marsad.resolve.actors.answer import PartyAnswer

PRESS, SPEAKERS = "JRN", frozenset({"speaker", "source"})
OBJECT, OWNED = "object", "idafa"
SECURITY, THREATS = "امن", "THREATEN"


def spoken_to(scene: Scene, filler: Filler) -> bool:
    """Whether such a word is whom a verb of speaking to somebody, or its noun, accuses, asks or warns of what
    its preposition tells (اتهمت حماس الاحتلال بقتل، دعوة الاحتلال إلى وقف), or whom something is laid upon
    (حملت الاحتلال المسؤولية)."""
    verbs, words = grammar().addressing, scene.words
    if filler.how == OWNED:
        before, after = words[filler.first - 1], words[filler.last + 1 : filler.last + 2]
        told = bool(after) and (bool(after[0].prep) or after[0].pos == "prep")
        return told and any(one.verb in verbs for one in derivations(before.lemma))
    number = scene.parse.phrase_of[filler.first]
    clause = next((c for c in scene.parse.clauses if number in c.object), None)
    if filler.how != OBJECT or clause is None:
        return False
    verb = words[clause.verb].lemma
    known = scene.lexicon.predicates.verbs.get(verb, ())
    if words[filler.head].lemma == SECURITY and known and all(entry.event == THREATS for entry in known):
        return False  # خطر يهدد الأمن في المنطقة
    told = any(group[0] > number for _, group in clause.preps)
    return verb in grammar().ditransitive or (verb in verbs and (told or clause.content is not None))


def press_hears(
    scene: Scene, filler: Filler, answer: PartyAnswer, heard: Filler, told: PartyAnswer | None
) -> bool:
    """Whether the press behind ل hears who says something: a speaker, or who stands right behind a verb of
    saying; not his own paper (مراسل لرويترز)."""
    press = told is not None and told.sector == PRESS
    press = press or quoted_paper(scene, heard.first, heard.last) is not None
    if not press or answer.sector == PRESS:
        return False
    before = scene.words[filler.first - 1] if filler.first else None
    says = before is not None and before.pos == "verb" and before.lemma in scene.lexicon.speech
    return says or filler.how in SPEAKERS
