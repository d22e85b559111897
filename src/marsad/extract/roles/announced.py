"""Those who announce what they did themselves (أعلن الجيش تدمير ثلاث مدرعات): doers of a deed that a verbal
noun tells, where nobody else is named for it.
"""

from __future__ import annotations

from collections.abc import Sequence

from marsad.arabic.classes.grammar import grammar
from marsad.extract.parties.agreement import fits
from marsad.extract.parties.coreference import PRONOUNS
from marsad.extract.parties.fitting import armed_face
from marsad.extract.parties.mentions import takes_plural
from marsad.extract.parties.parties import Cast
from marsad.extract.roles.denied import a_source
from marsad.extract.sentence.scene import Filler, Scene
from marsad.extract.trigger.called_false import called_false
from marsad.extract.trigger.governing import Step, is_news, verb_lemmas
from marsad.extract.trigger.governors import steps
from marsad.extract.trigger.slots import noun_slots, verb_slots
from marsad.extract.trigger.triggers import Trigger
from marsad.lexicon.predicates import DEFAULT_VERB_FRAME
from marsad.lexicon.sectors import OUTLAWS, PERSONS
from marsad.resolve.actors.answer import PartyAnswer

FIGHTING = frozenset({"MIL", "REB", "PRM", "UAF", "SPY"})
RULING = frozenset({"GOV", "JUD"})
OFFICIAL_DEEDS = frozenset({"COERCE", "RETREAT", "MOBILIZE", "SANCTION"})
OWN_DEEDS = frozenset({"REJECT", "SUPPORT", "AGREE", "CONCEDE", "AID", "COOPERATE"})
DISAPPROVE = "disapprove"
JUDGING = frozenset({"ACCUSE", "REJECT"})
POLICE = "COP"
GIVEN_OUT = frozenset({"object", "content", "عن", "ب"})


def announcers(scene: Scene, trigger: Trigger, recipient: Cast) -> tuple[Filler, ...]:
    """The subject of a verb of saying whose object is the act's verbal noun, where such a body does such
    deeds: fighters attack whoever is not theirs, police attack outlaws, states seize, free and withdraw;
    whoever announces a stance takes it, and whoever announces a gift gives it (أعلنت الحركة رفض الاتفاق).
    """
    frame = trigger.entry.frame.verb or DEFAULT_VERB_FRAME
    deed = bool(set(trigger.entry.masdar) & scene.shapes[trigger.at])
    over = steps(scene, trigger.first, trigger.at)
    if any(_of_who_did(scene, step) for step in over):
        return ()
    deed = deed or any(
        step.slot == "idafa" and scene.words[step.at].lemma in scene.lexicon.predicates.nouns for step in over
    )
    if (
        not deed
        or frame.get("subject", "actor") != "actor"
        or frame.get("object") not in {"recipient", "content", "place", "none"}
        or (trigger.entry.outcome and _toll_goes_on(scene, trigger))
        or (trigger.entry.outcome and called_false(scene, trigger.first, trigger.at))
    ):
        return ()
    subject = _tellers(scene, over)
    told = (f for f in subject if not f.pronoun and _does(scene, f, trigger.entry.event, recipient))
    return tuple(f for f in told if not _of_others(scene, trigger, f))


def _of_who_did(scene: Scene, step: Step) -> bool:
    """Whether a word means who did the act below it, which is told of him (أعلن الجيش مقتل منفذ الهجوم، العقل
    المدبر للهجوم)."""
    if step.slot not in {"idafa", "ل", "purpose"}:
        return False
    near = scene.shapes[step.at].union(*scene.shapes[step.at + 1 : step.at + 2])
    return not near.isdisjoint(grammar().perpetrator)


def _toll_goes_on(scene: Scene, trigger: Trigger) -> bool:
    """Whether those hurt are told of beside the dead, whom the one who announces them did not kill (أعلن
    الجيش مقتل جندي وإصابة ثلاثة)."""
    own = scene.parse.phrase_of[trigger.first]
    if not scene.words[trigger.first].conj or own < 1:
        return False
    before = scene.words[scene.parse.phrases[own - 1].first].lemma
    dead = scene.lexicon.predicates.nouns.get(before, ())
    return any(entry.outcome and before in entry.noun for entry in dead)


def _of_others(scene: Scene, trigger: Trigger, filler: Filler) -> bool:
    """Whether a pronoun on the act's noun says that others than one who speaks do it (أكد الرئيس رفضهم
    التدخل)."""
    owner = trigger.slots.get("idafa", ())
    if not owner or not owner[0].pronoun or owner[0].head != trigger.at:
        return False
    agreement, answer = PRONOUNS.get(scene.words[trigger.at].pronoun), scene.answer(filler)
    person = answer is not None and takes_plural(answer)
    return agreement is not None and person and not fits(scene.words[filler.head], True, *agreement)


def takes_stance(scene: Scene, trigger: Trigger, about: Filler) -> bool:
    """Whether who announces a stance takes it himself, so that the owner of its noun is whom it is about
    (أعلن الحزب تأييد الحكومة); not a person of the owner's own kind, who may only speak for it (أكد الوزير
    دعم الحكومة).
    """
    if trigger.event not in OWN_DEEDS:
        return False
    for filler in _tellers(scene, steps(scene, trigger.first, trigger.at)):
        answer = None if filler.pronoun else scene.answer(filler)
        owner = scene.answer(about)
        if answer is None or owner is None:
            return False
        return answer.kind not in PERSONS or answer.sector != owner.sector
    return False


def _tellers(scene: Scene, over: Sequence[Step]) -> Sequence[Filler]:
    """The subject of the verb of saying, or the owner of its verbal noun, that an act is the object of (أعلنت
    الشرطة عن توقيف، إعلان الحكومة طرد)."""
    for step in over:
        clause = scene.parse.clause_of(step.at)
        if clause is not None and clause.negator is None:
            lemmas = [one for one in verb_lemmas(scene, step.at) if not _blames(scene, one)]
            spoken = [cue for lemma in lemmas if (cue := scene.lexicon.speech.get(lemma)) is not None]
            cues = [cue for cue in spoken if step.slot in cue.slots and cue.speaker == "subject"]
            if cues and cues[0].status == "negated" and any(is_news(scene, one) for one in over):
                return ()  # نفى الناطق الأنباء عن اعتقال الوزير: others are said to have done it
            if cues:
                told = verb_slots(scene.parse, clause).get("subject", ())[:1]
                return () if cues[0].status == "negated" and any(a_source(scene, f) for f in told) else told
        elif clause is None and step.slot in GIVEN_OUT and scene.words[step.at].lemma in grammar().announcing:
            return noun_slots(scene.parse, step.at, frozenset()).get("idafa", ())[:1]
    return ()


def _blames(scene: Scene, lemma: str) -> bool:
    """Whether a verb only ever speaks against what was done: nobody does that to his own deed (نددت الحركة
    بالقصف)."""
    entries = scene.lexicon.predicates.verbs.get(lemma, ())
    disapproves = any(DISAPPROVE in entry.mode for entry in entries)  # أدان convicts too
    return disapproves or (bool(entries) and all(entry.event in JUDGING for entry in entries))


def _does(scene: Scene, filler: Filler, event: str, recipient: Cast) -> bool:
    answer = scene.answer(filler)
    if answer is None:
        return False
    if event in OWN_DEEDS:
        return True
    if event != "ASSAULT":
        state = answer.code is not None and answer.sector is None
        return event in OFFICIAL_DEEDS and (state or answer.sector in FIGHTING | RULING | {POLICE})
    if answer.sector == POLICE:
        return bool(recipient.parties) and all(p.sector in OUTLAWS for p in recipient.parties)
    armed = armed_face(scene.lexicon.parties, answer.id, answer.sector)
    return armed in FIGHTING and not _own(scene, answer, {answer.sector, armed}, recipient)


def _own(scene: Scene, answer: PartyAnswer, faces: set[str | None], recipient: Cast) -> bool:
    """Whether those whom the deed struck may be people of the one who tells of it (اختطاف جنديين، اغتيال أحد
    قادتها), who is each of ``faces``."""
    if any(not f.pronoun and scene.words[f.head].pronoun for f in recipient.fillers):
        return True
    return any(
        found is not None
        and found.kind in PERSONS
        and party.sector in faces
        and party.code in {None, answer.code}
        for party, filler in zip(recipient.parties, recipient.fillers, strict=False)
        for found in ([None] if filler.pronoun else [scene.answer(filler)])
    )


def withdrawn(scene: Scene, held: Sequence[Filler]) -> bool:
    """Whether a concession is that soldiers leave, who receive nothing by it (أعلنت فرنسا سحب قواتها)."""
    return any(not f.pronoun and scene.words[f.head].lemma in grammar().withdrawing for f in held)
