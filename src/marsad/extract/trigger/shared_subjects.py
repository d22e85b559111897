"""Words joined by و that go on with an earlier subject, though their letters look like something else: a
passive, a verbal noun.
"""

from __future__ import annotations

from msgspec.structs import replace

from marsad.arabic.clauses.clauses import Clause
from marsad.arabic.letters.endings import ALIF, FEMININE
from marsad.extract.sentence.scene import Filler, Scene
from marsad.extract.trigger.slots import verb_slots
from marsad.extract.trigger.triggers import Trigger
from marsad.extract.trigger.wielded import is_tool


def counted_object(scene: Scene, clause: Clause) -> tuple[Filler, ...]:
    """The subject that a feminine verb joined by و goes on with, where a number of men, or one in the
    accusative, behind it cannot be its own (وأوقفت خمسة عناصر، واعتقلت أربعين مشتبها)."""
    if not counts_men(scene, clause):
        return ()
    for before in reversed([c for c in scene.parse.clauses if c.verb < clause.verb and c.subject]):
        if scene.words[before.verb].reading.gender == "f" and before.subject_rule == "after":
            return verb_slots(scene.parse, before).get("subject", ())
    return ()


def counts_men(scene: Scene, clause: Clause) -> bool:
    """Whether a number of men, or one in the accusative, stands alone behind a feminine verb joined by و."""
    word = scene.words[clause.verb]
    if clause.object or not word.conj or word.reading.gender != "f" or clause.subject_rule != "after":
        return False
    phrase = scene.parse.phrases[clause.subject[0]] if clause.subject else None
    if phrase is None:
        return False
    counted = scene.words[phrase.first : phrase.last + 1]
    if not any(w.pos == "num" for w in counted[:2]):
        return False
    man = counted[-1]  # وأسرت أحد عشر مقاتلا
    one = man.pos == "noun" and man.stem == man.lemma + ALIF and man.reading.gender != "f"
    return one or (counted[0].pos == "num" and counted[0].stem.endswith(("ة", "ه", "ين")))


def goes_on(scene: Scene, trigger: Trigger) -> tuple[Filler, ...]:
    """The subject with which a bare word joined by و goes on that may as well be a verb, where only a
    preposition follows it (أشاد الوزير ... ووعد بزيارة)."""
    word = scene.words[trigger.at]
    verbal = any(r.pos == "verb" and r.tense == "past" for r in word.readings)
    if not (verbal and word.conj and trigger.form == "noun") or word.article or word.prep or word.pronoun:
        return ()
    if "idafa" in trigger.slots or "adjective" in trigger.slots or word.stem.endswith(FEMININE):
        return ()
    main = [c for c in scene.parse.clauses if c.verb < trigger.at and c.antecedent is None and c.subject]
    return verb_slots(scene.parse, main[-1]).get("subject", ()) if main else ()


def strikes_nobody(scene: Scene, filler: Filler) -> bool:
    """Whether a phrase names things of somebody's that strike nobody (وقصفت مواقع الحوثيين)."""
    head = scene.words[filler.head]
    several = head.pos == "noun" and head.reading.number == "p" and not (head.article or head.conj)
    owned = several and filler.last > filler.head and scene.answer(filler) is None
    inner = replace(filler, first=filler.head + 1, head=filler.head + 1)
    return owned and not is_tool(scene, filler.head) and scene.answer(inner) is not None
