"""Whom the words of a slot mean for the side that suffers an act, and which of them are only a thing."""

from __future__ import annotations

from collections.abc import Sequence

from marsad.arabic.classes.grammar import grammar
from marsad.arabic.classes.particles import FOR
from marsad.arabic.letters.endings import ALIF
from marsad.arabic.words.derivation import is_verbal_noun
from marsad.extract.roles.owned_acts import hits
from marsad.extract.sentence.described import guilty
from marsad.extract.sentence.scene import Filler, Scene
from marsad.extract.trigger.charges import penalised
from marsad.extract.trigger.triggers import Trigger

CUT, JAIL = "discontinue", "سجن"
ARMS, GIVING = "weapon", frozenset({"AID", "REJECT", "AGREE"})
BINDING, IN_OR_OF, IN_FAVOUR_OF = frozenset({"ب", "object"}), "prep.ب", "prep.ل"
FAVOUR = "صالح"
MEETING, PHONE = "CONSULT", "phone"


def thing(scene: Scene, trigger: Trigger, filler: Filler) -> bool:
    """Whether a pronoun is what was proposed or broken off, not who proposed it (القرار الذي ... رفضه الحزب،
    جلسة قاطعتها الكتلة), or words name the bomb that an attack is made with (تفجير صهريج مفخخ), the arms that
    somebody else is sent or refused (رفض تسليم دبابات), how a deed is done (بالرد عسكريا), what was voted for
    (لصالح طرد السفير), or where."""
    if not filler.pronoun and (_how(scene, filler) or _arms(scene, trigger, filler)):
        return True
    if filler.how == IN_FAVOUR_OF and not filler.pronoun and _for_a_deed(scene, trigger, filler):
        return True
    talks = trigger.event == MEETING and trigger.form != "verb"
    if talks and filler.how == IN_FAVOUR_OF and for_a_deed(scene, filler):
        return True  # جلسة لانتخاب رئيس
    if filler.how == IN_OR_OF and not filler.pronoun and _held_in(scene, trigger, filler):
        return True
    if trigger.event == "ASSAULT" and not filler.pronoun:
        told = scene.words[filler.first + 1 : filler.last + 1]
        return any(w.stem.startswith(tuple(grammar().rigged)) and not w.conj for w in told[:1])
    about = trigger.event == "REJECT" or (trigger.event == "SANCTION" and CUT in trigger.entry.mode)
    return about and filler.how == "object.pronoun"


def _for_a_deed(scene: Scene, trigger: Trigger, filler: Filler) -> bool:
    """Whether the word for whose good something is that an entry asks for stands before a deed, which is
    nobody (صوت لصالح إخراج القوات)."""
    favour = scene.words[filler.first].stem == FAVOUR and FAVOUR in trigger.entry.needs.get(FOR, ())
    if not favour or filler.first == filler.last:
        return False
    return is_verbal_noun(scene.words[filler.first + 1].lemma)


def _held_in(scene: Scene, trigger: Trigger, filler: Filler) -> bool:
    """Whether ب before a state or town says where those met whose meeting stands right before it, or whom a
    verb has met already (في ختام اجتماعهم بالقاهرة، التقى بالقاهرة نظيره), or opens what was said there
    (نددوا في اجتماع باعتقال الصحفي); who is telephoned is no place."""
    nouns, at = scene.lexicon.predicates.nouns, filler.first - 1
    meets = trigger.event == MEETING and PHONE not in trigger.entry.mode
    deeds = [e for shape in scene.shapes[filler.head] for e in nouns.get(shape, ())]
    if meets and trigger.form == "noun" and deeds and all(e.event != MEETING for e in deeds):
        return True  # not اجتماع بحضور الوزير
    if not any(place.first == filler.first for place in scene.places):
        return False
    if meets and trigger.form == "verb" and "object" in trigger.slots:
        return True
    entries = [e for shape in scene.shapes[at] for e in nouns.get(shape, ())] if at >= 0 else []
    return bool(entries) and all(e.event == MEETING and PHONE not in e.mode for e in entries)


def _how(scene: Scene, filler: Filler) -> bool:
    """Whether a lone adjective in ا only says how the deed right before it is done."""
    word, before = scene.words[filler.first], scene.words[max(filler.first - 1, 0)]
    alone = filler.first == filler.last and word.pos == "adj" and word.stem == word.lemma + ALIF
    return alone and before.article and bool(before.prep) and is_verbal_noun(before.lemma)


def _arms(scene: Scene, trigger: Trigger, filler: Filler) -> bool:
    """Whether aircraft or guns of nobody's are what is given or refused: they are no party to it."""
    answer = scene.answer(filler, metonyms=False) if trigger.event in GIVING else None
    return answer is not None and answer.kind == ARMS and answer.code is None


def _sentenced(scene: Scene, trigger: Trigger, slot: str, fillers: Sequence[Filler]) -> Sequence[Filler]:
    """Whom a deed hits that an entry asks for: those in the idafa of its noun (قضت بسجن الصحفي، قررت سجنه); a
    penalty alone is nobody (قضت بالسجن على الصحفي)."""
    asks = slot == "ب" and trigger.event == "SANCTION"
    asks = asks or (trigger.event == "COERCE" and slot in BINDING and _jailing(trigger, slot))
    deeds = set(trigger.entry.needs.get(slot, ())) if asks else set()
    if not deeds:
        return fillers
    whom = [f for f in fillers if f.pronoun or not guilty(scene, f.head)]  # على المتهمين بقتل الوزير
    done = [f for f in whom if not f.pronoun and scene.shapes[f.head] & deeds]
    return [one for filler in done for one in penalised(scene, (filler,))] if done else whom


def _jailing(trigger: Trigger, slot: str) -> bool:
    """Whether an entry asks for the word that is a prison as well as its penalty."""
    return JAIL in trigger.entry.needs.get(slot, ())


def meant(scene: Scene, trigger: Trigger, slot: str, fillers: Sequence[Filler]) -> Sequence[Filler]:
    """Who is meant by the words of a slot for a recipient; those hit by what an act is for are not (سمحت
    لحلفائها باستخدام أراضيها لضرب جيرانها، دعمها لاعتقال المعارضين)."""
    if slot == FOR and (trigger.form != "noun" or trigger.event == "SUPPORT"):
        helping = trigger.event == "SUPPORT"
        return [f for f in fillers if not (hits(scene, f) or (helping and for_a_deed(scene, f)))]
    return _sentenced(scene, trigger, slot, fillers)


def for_a_deed(scene: Scene, filler: Filler) -> bool:
    """Whether a phrase behind ل is what somebody is to do with the help, not whom it is for (دعم الحكومة
    لاستعادة الموانئ)."""
    word = scene.words[filler.head]
    if filler.pronoun or word.article or filler.last == filler.head or not is_verbal_noun(word.lemma):
        return False
    alone = Filler(filler.head, filler.head, filler.head, "deed")
    return scene.answer(filler) is None and scene.answer(alone) is None  # not لتنظيم القاعدة


def before_the_charge(scene: Scene, fillers: Sequence[Filler]) -> tuple[Filler, ...]:
    """Those whom a verb does something to, without whom a verbal noun with its pronoun names behind them with
    the same preposition: what he was convicted of (حكمت على رجل بالسجن بعد إدانته | بقتل ضابط)."""
    for n, filler in enumerate(fillers):
        charge = scene.words[filler.first - 1] if filler.first else scene.words[filler.first]
        if n and charge.pos == "noun" and charge.pronoun and charge.lemma in scene.lexicon.predicates.nouns:
            return tuple(fillers[:n])
    return tuple(fillers)
