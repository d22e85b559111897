"""Who suffers an act of words: whom it addresses, accuses, judges or refuses."""

from __future__ import annotations

from marsad.arabic.classes.grammar import grammar
from marsad.arabic.classes.particles import AGAINST, ON, WITH
from marsad.arabic.phrases.coordination import coordinated
from marsad.arabic.records import Word
from marsad.extract.parties.attached import behind
from marsad.extract.parties.candidates import phrase_filler
from marsad.extract.parties.parties import Cast, cast
from marsad.extract.roles.addressees import addressee
from marsad.extract.roles.stage import Stage
from marsad.extract.sentence.scene import Filler
from marsad.extract.trigger.launched import of_what_it_hit

AIMED = frozenset({"REJECT", "THREATEN", "PROTEST", "ACCUSE"})  # at somebody; who does so opposes him
ALLEGE, MEET, CONVICT = "allege", "meet", "convict"


def refused_talks(stage: Stage) -> Cast:
    """With whom somebody refuses to talk (رفضت الحكومة التفاوض مع المتمردين، معهم), or who offers it where he
    is told (الوساطة السعودية مع المغرب)."""
    scene, content = stage.scene, stage.found.content[:1]
    if MEET not in stage.trigger.entry.mode or not content or content[0].pronoun:
        return Cast()
    if scene.words[content[0].head].lemma in grammar().offer:
        offering = cast(scene, "recipient", content, stage.discourse, metonyms=True)
        if offering.parties:
            return offering
    at = content[0].last + 1
    after = scene.words[at] if at < len(scene.words) else None
    if after is not None and after.pos == "prep" and after.lemma == WITH and after.pronoun:
        them = (Filler(at, at, at, f"prep.{WITH}.pronoun", True),)
        return cast(scene, "recipient", them, stage.discourse, metonyms=True)
    number = behind(scene, content[0])
    phrase = scene.parse.phrases[number]
    if number < 0 or phrase.prep != WITH or phrase.first - content[0].last > 2:
        return Cast()
    group = coordinated(scene.words, scene.parse.phrases, number)
    whom = [Filler(p.first, p.last, p.head, f"prep.{WITH}") for p in (scene.parse.phrases[n] for n in group)]
    return cast(scene, "recipient", whom, stage.discourse, metonyms=True)


def addressed(stage: Stage) -> Cast:
    """Of whom something is asked, where no complement of the verb says it."""
    return addressee(stage.scene, stage.trigger, stage.discourse) if stage.event == "REQUEST" else Cast()


def accused(stage: Stage) -> Cast:
    """Whom a speaker accuses behind what he says it in, where the words run together (اتهمت الحركة في بيان
    نشرته على تلغرام إسرائيل بقصف): the party right before ب."""
    scene, slots = stage.scene, stage.trigger.slots
    blamed = slots.get("ب", ())
    if ALLEGE not in stage.trigger.entry.mode or not blamed or "object" in slots or "subject" not in slots:
        return Cast()
    last = blamed[0].first - 1
    number = scene.parse.phrase_of[last] if last >= 0 else -1
    if number < 0 or not scene.parse.phrases[number].prep or scene.words[stage.trigger.at].pos != "verb":
        return Cast()
    tails = range(scene.parse.phrases[number].first + 1, last + 1)
    named = (Filler(at, last, at, "object.behind") for at in tails if _begins_name(scene.words[at]))
    found = next((filler for filler in named if scene.answer(filler) is not None), None)
    return cast(scene, "recipient", (found,), stage.discourse, metonyms=True) if found else Cast()


def _begins_name(word: Word) -> bool:
    return not word.prep and not word.conj and (word.article or word.pos == "propn")


def sentenced(stage: Stage) -> Cast:
    """Whom a court sentenced, where a verb that only tells how long or for how many stands between (أحكاما
    تراوحت بين سنة وعشر سنوات بحق تسعة متهمين)."""
    scene = stage.scene
    if CONVICT not in stage.trigger.entry.mode or stage.found.recipient:
        return Cast()
    for clause in scene.parse.clauses:
        if clause.verb > stage.trigger.at and scene.words[clause.verb].lemma in grammar().extending:
            whom = [n for prep in (AGAINST, ON) for n in clause.prep(prep)]
            told = [phrase_filler(scene, number, f"prep.{AGAINST}") for number in whom]
            return cast(scene, "recipient", told, stage.discourse, metonyms=False)
    return Cast()


def judged(stage: Stage) -> Cast:
    """Whose deed is praised, condemned or protested against, by the relative clause that takes it up (الجهود
    التي تبذلها مصر); not who opposes it in turn (الخطة التي تعارضها تركيا), nor who did what it was done to
    (اقتحام اجتماع عقدته النقابة)."""
    if stage.event not in AIMED | {"SUPPORT"}:
        return Cast()
    scene, found = stage.scene, stage.found
    deeds = {
        scene.parse.phrase_of[f.head]: f.head for f in (*found.recipient, *found.content) if not f.pronoun
    }
    for clause in scene.parse.clauses:
        own = clause.antecedent
        if own not in deeds or clause.object != (own,) or not clause.subject:
            continue
        entries = scene.lexicon.predicates.verbs.get(scene.words[clause.verb].lemma, ())
        if any(entry.event in AIMED for entry in entries) or of_what_it_hit(scene, deeds[own], clause):
            continue
        by = scene.parse.phrases[clause.subject[0]]
        doer = Filler(by.first, by.last, by.head, "content.doer")
        return cast(scene, "recipient", (doer,), stage.discourse, metonyms=True)
    return Cast()
