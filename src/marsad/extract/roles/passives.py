"""Whether a verb is to be read as a passive by those who stand around it."""

from __future__ import annotations

from collections.abc import Mapping

from marsad.arabic.classes.grammar import grammar
from marsad.arabic.classes.particles import AND, BY, WHAT
from marsad.arabic.clauses.clauses import Clause
from marsad.arabic.letters.endings import THIRD_PERSON
from marsad.arabic.phrases.nouns import accusative_noun
from marsad.arabic.phrases.quantities import the_next
from marsad.arabic.records import Word
from marsad.arabic.words.derivation import is_verbal_noun
from marsad.extract.parties.candidates import phrase_filler
from marsad.extract.parties.stretched import stretched
from marsad.extract.sentence.active import shows_voice
from marsad.extract.sentence.scene import Filler, Scene
from marsad.extract.standing.hedge_words import hedges
from marsad.extract.standing.hedges import PRETEXT
from marsad.extract.trigger.triggers import Trigger
from marsad.lexicon.predicates import DEFAULT_VERB_FRAME
from marsad.lexicon.sectors import PERSONS, USING_FORCE

JAILERS = (USING_FORCE - {"GOV"}) | {"JUD"}
FORCEFUL = frozenset({"ASSAULT", "COERCE", "SANCTION", "AID", "RETREAT"})
ONE = frozenset({"ه", "ها"})


def _did_it_to_what(scene: Scene, clause: Clause) -> bool:
    """Whether what somebody calls so is the object behind a verb's subject (قصف التحالف ما وصفه بمعسكر)."""
    if clause.object or clause.subject_rule != "after" or WHAT not in scene.positions:
        return False
    behind = scene.parse.phrases[clause.subject[0]].last + 1
    return any(hedge.kind == PRETEXT and first == behind for first, _, hedge in hedges(scene))


def read_as_passive(scene: Scene, trigger: Trigger, clause: Clause) -> bool:
    """Whether a transitive verb of force stands in the passive: no object, and its only phrase is a
    victim. An object that only the names in the sentence have parted from the subject (أوقفت حماس خمسة
    رجال) makes it active, whatever the verb looked like without it.
    """
    entry = trigger.entry
    frame = entry.frame.verb or DEFAULT_VERB_FRAME
    if frame.get("subject") == "recipient" and "object" not in frame:
        return False  # تعرض عدد من الصحافيين للضرب على يد الشرطة
    if clause.passive:
        return not (clause.subject and clause.object)
    if scene.words[clause.verb].lemma in grammar().locking_up and _locked_up(scene, clause):
        return True
    if clause.subject_rule == "before" and _taken_up_by_prep(scene, clause):
        return True
    if _own_part(scene, trigger, clause) or _brought_to_court(scene, trigger, clause):
        return True
    if _without_object(scene, trigger, clause, frame):
        return True
    if frame.get("object") != "recipient" or frame.get("subject", "actor") != "actor":
        return False
    if shows_voice(scene.words[clause.verb]) or _did_it_to_what(scene, clause):
        return False
    if clause.object and entry.event in FORCEFUL and all(_all_of_them(scene, n) for n in clause.object):
        return bool(clause.subject)
    held = clause.object and not (_called(scene, clause) or _of_its_time(scene, clause))
    if entry.event not in FORCEFUL or held or scene.words[clause.verb].pronoun or not clause.subject:
        return False
    if "agent" in trigger.slots:
        return True
    if clause.subject_rule == "shared":
        return False
    phrase = scene.parse.phrases[clause.subject[0]]
    answer = scene.answer(Filler(phrase.first, phrase.last, phrase.head, "subject"))
    if answer is None:
        another = the_next(scene.words[phrase.first], grammar()) and phrase.first == phrase.last
        return entry.gloss_passive is not None and (another or not phrase.definite)
    counted = scene.words[phrase.first].pos == "num" or not phrase.definite
    one = answer.kind in PERSONS and scene.words[phrase.head].reading.number == "s"
    hit = one and scene.words[clause.verb].lemma in grammar().affecting
    counted = counted or hit or _by_others_fire(scene, trigger, clause)
    if answer.sector in USING_FORCE and answer.kind not in {"victim"}:
        return counted and entry.gloss_passive is not None
    return answer.sector is not None or hit


def _taken_up_by_prep(scene: Scene, clause: Clause) -> bool:
    """Whether a verb that is told with its preposition takes up by that whom it stands behind, several or one
    who holds nobody (الصحفيان اللذان احتجزتهما السلطات | أفرج عنهما): they do not do it."""
    verb, at = scene.words[clause.verb], clause.verb + 1
    if clause.object or verb.lemma not in grammar().prep_passive or at >= len(scene.words):
        return False
    whom, head = scene.words[at], scene.words[scene.parse.phrases[clause.subject[0]].head]
    if whom.pos != "prep" or whom.pronoun not in THIRD_PERSON or verb.reading.gender != "m":
        return False
    if head.reading.number in {"d", "p"}:
        return whom.pronoun not in ONE
    answer = scene.answer(phrase_filler(scene, clause.subject[0], "subject"))
    holds = answer is None or answer.kind not in PERSONS or answer.sector in JAILERS or answer.sector == "GOV"
    return whom.pronoun in ONE and not holds


def _by_others_fire(scene: Scene, trigger: Trigger, clause: Clause) -> bool:
    """Whether the weapon of a verb of harm is somebody's, who is named behind it, and no object comes (قتل
    الجنود الثلاثة بنيران مسلحي التنظيم): its subject did not do it."""
    held = trigger.slots.get(BY, ())[:1]
    if clause.subject_rule != "after" or _object_further_on(scene, clause.verb):
        return False
    arms = (f for f in held if not f.pronoun and f.last > f.first)
    weapon = next(
        (f for f in arms if not scene.lexicon.instruments.keys().isdisjoint(scene.shapes[f.first])), None
    )
    if weapon is None or scene.words[clause.verb].lemma not in grammar().affecting:
        return False
    owner = Filler(weapon.first + 1, weapon.last, weapon.first + 1, "idafa")
    answer = scene.answer(owner, metonyms=False)
    return answer is not None and answer.sector in USING_FORCE


def _of_its_time(scene: Scene, clause: Clause) -> bool:
    """Whether the object is what somebody was doing at the time, or is what his own deed was to (قتل شاب لدى
    محاولته الفرار، اعتقل الرجل بعد محاولته اغتيال الوزير)."""
    if len(clause.object) != 1 or clause.object[0] < 1:
        return False
    before, thing = (scene.parse.phrases[n] for n in (clause.object[0] - 1, clause.object[0]))
    own = scene.words[before.last]
    deed = is_verbal_noun(own.lemma) and is_verbal_noun(scene.words[thing.head].lemma)
    at_once = (before.prep in grammar().at_the_time or (bool(before.prep) and deed)) and bool(own.pronoun)
    return at_once and thing.first == before.last + 1 and not thing.conj


def _called(scene: Scene, clause: Clause) -> bool:
    """Whether the object of a verb of what is done to people only names the man before it (واختطف حارسه أحمد
    سالم), also one who bears arms where he is of a certain office (قتل قائد الشرطة سالم حداد في مكتبه)."""
    if clause.subject_rule != "after" or len(clause.subject) != 1 or len(clause.object) != 1:
        return False
    man, name = scene.parse.phrases[clause.subject[0]], scene.parse.phrases[clause.object[0]]
    first, verb = scene.words[name.first], scene.words[clause.verb]
    bare = not (first.article or first.conj or first.prep)
    if not bare or name.first != man.last + 1 or verb.lemma not in grammar().affecting:
        return False
    told = Filler(man.first, man.last, man.head, "subject")
    answer = scene.answer(told)
    if answer is None or answer.kind not in PERSONS:
        return False
    named = first.pos == "propn" or scene.lexicon.parties.is_given_name(first)
    if named and answer.sector not in USING_FORCE:
        return True
    one = man.definite and verb.reading.gender == "m" and scene.words[man.head].reading.number == "s"
    after = next(iter(scene.words[name.last + 1 : name.last + 2]), None)
    if not one or _object_further_on(scene, name.last) or (after is not None and _bare_accusative(after)):
        return False
    return stretched(scene, told, answer, metonyms=False)[0].last >= name.last


def _locked_up(scene: Scene, clause: Clause) -> bool:
    """Whether a verb's only object is where somebody is put (أودع الوزير الأسبق السجن): the lone person
    before it is who is put there, unless he is one who puts others there. Of whom its relative clause says
    no more than that, he is whoever he is (العميد الذي أودع السجن)."""
    heads = [scene.words[scene.parse.phrases[number].head] for number in clause.object]
    custody = grammar().custody
    if not heads or not clause.subject or not all(head.lemma in custody for head in heads):
        return False
    if clause.subject_rule not in {"after", "relative", "before", "shared"}:
        return False
    if scene.words[clause.verb].pronoun:
        return False
    man = scene.parse.phrases[clause.subject[0]]
    answer = scene.answer(Filler(man.first, man.last, man.head, "subject"))
    if answer is None or answer.kind not in PERSONS:
        return False
    if answer.sector not in JAILERS:
        return True
    behind = scene.parse.phrases[clause.object[-1]].last + 1
    ends = behind >= len(scene.words) or scene.words[behind].pos not in {"noun", "num", "propn"}
    return clause.subject_rule != "after" and (ends or bool(scene.words[behind].prep))


def _own_part(scene: Scene, trigger: Trigger, clause: Clause) -> bool:
    """Whether a fixed phrase tells what befell a part of whom the passive verb before it is of too (الذي
    خطف وقطع رأسه), or a verb of force what befell a thing of his (خطف وأحرق منزله)."""
    joined = clause.subject_rule == "shared" and scene.words[clause.verb].conj == AND
    before = scene.parse.clauses[max(scene.parse.clauses.index(clause) - 1, 0)]
    if not joined or before.subject != clause.subject or not (before.passive or _was_hit(scene, before)):
        return False
    if trigger.form == "phrase":
        return bool(scene.words[trigger.last].pronoun)
    if trigger.event not in FORCEFUL or len(clause.object) != 1:
        return False
    thing = phrase_filler(scene, clause.object[0])
    answer = scene.answer(thing)
    return bool(scene.words[thing.head].pronoun) and (answer is None or not answer.human)


def _was_hit(scene: Scene, clause: Clause) -> bool:
    """Whether a verb of what is done to people has no object: whom its relative clause describes suffered."""
    verb = scene.words[clause.verb]
    lone = clause.subject_rule == "relative" and not clause.object and not verb.pronoun
    return lone and verb.lemma in grammar().affecting and not shows_voice(verb)


def _brought_to_court(scene: Scene, trigger: Trigger, clause: Clause) -> bool:
    """Whether the lone man behind the verb of a fixed phrase is who was brought to court (قدم الوزير
    للمحاكمة): who brings somebody there names him."""
    verb = scene.words[clause.verb]
    if trigger.form != "phrase" or trigger.event != "ACCUSE" or clause.object or verb.pronoun:
        return False
    if clause.subject_rule != "after" or (trigger.entry.frame.verb or {}).get("object") != "recipient":
        return False
    if shows_voice(verb) or verb.reading.tense != "past" or _object_further_on(scene, trigger.last):
        return False
    man = scene.parse.phrases[clause.subject[0]]
    answer = scene.answer(Filler(man.first, man.last, man.head, "subject"))
    return answer is not None and answer.kind in PERSONS


def _all_of_them(scene: Scene, number: int) -> bool:
    """Whether a phrase only says that all were meant (قتلوا جميعا): it is no object."""
    phrase = scene.parse.phrases[number]
    word = scene.words[phrase.first]
    alone = phrase.first == phrase.last and word.stem.endswith("ا")
    return alone and word.lemma in grammar().emphatic


def _bare_accusative(word: Word) -> bool:
    """Whether a word has the written ending of an indefinite object (قتل القائد سالم حداد | شابا)."""
    return word.pos in {"noun", "adj"} and word.stem.endswith("ا") and not (word.article or word.prep)


def _object_further_on(scene: Scene, verb: int) -> bool:
    """Whether a number, or a noun with the ending of the accusative, stands behind an adverb (اختطف قبل ذلك
    عشرين عاملا)."""
    year = False
    for word in scene.words[verb + 1 :]:
        if word.pos in {"verb", "punct", "relative"}:
            return False
        dated, year = year, word.stem in grammar().time_noun
        if (word.pos == "num" and not (word.article or dated)) or (
            word.pos == "noun" and accusative_noun(word)
        ):
            return True
    return False


def _without_object(scene: Scene, trigger: Trigger, clause: Clause, frame: Mapping[str, str]) -> bool:
    """Whether a verb of what is done to people has no object and none comes: who goes before it suffers it
    (تظاهر طلاب. واعتقلوا في ساحة البريد، عاد
    النائب واعتقل في المطار، عناصر اعتقلوا عام 2019)."""
    word = scene.words[clause.verb]
    done_to = frame.get("object") == "recipient" and frame.get("subject", "actor") == "actor"
    deed = done_to and trigger.entry.event in FORCEFUL and word.lemma in grammar().affecting
    if not deed or trigger.at != trigger.last or word.pronoun or word.reading.tense != "past":
        return False
    before = not clause.subject or clause.subject_rule in {"shared", "before", "relative"}
    if clause.object or not before or "agent" in trigger.slots or word.reading.person != 3:
        return False
    told = (slot for slot, role in frame.items() if role == "recipient" and slot != "object")
    after = scene.words[clause.verb + 1] if clause.verb + 1 < len(scene.words) else None
    ends = after is None or after.pos in {"prep", "adverb", "punct"} or bool(after.prep)
    ends = (ends or (after is not None and after.stem in grammar().time_noun)) and not _object_further_on(
        scene, clause.verb
    )
    return ends and not shows_voice(word) and not any(slot in trigger.slots for slot in told)
