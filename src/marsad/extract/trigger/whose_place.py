"""Places that are somebody's, and not where an act happened: where people are from or sit, what saw it, whose
land was hit."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import chain

from marsad.arabic.classes.grammar import grammar
from marsad.arabic.classes.particles import FROM
from marsad.arabic.letters.fold import key
from marsad.arabic.phrases.phrases import Phrase
from marsad.extract.sentence.scene import Filler, Scene
from marsad.extract.trigger.spots import Spot
from marsad.extract.trigger.triggers import Trigger

THIRD, WAY, NEAR, HARMS = 3, "طريق", 5, frozenset({"ASSAULT", "COERCE"})


def home_of(scene: Scene, spot: Spot) -> bool:
    """Whether a place only says where people are from (ألف لاجئ من التبت)."""
    if spot.mention is None or spot.mention.prep != "من" or spot.first < 2:
        return False
    return (phrase := _people_before(scene, spot)) is not None and not phrase.prep


def where_others_are(scene: Scene, spot: Spot) -> bool:
    """Whether a place says where the people of a complement are (تضامنا مع المتظاهرين في التبت)."""
    return (phrase := _people_before(scene, spot)) is not None and bool(phrase.prep)


def _people_before(scene: Scene, spot: Spot) -> Phrase | None:
    """The phrase for people right before a place and its preposition."""
    last = spot.first - 1 - (spot.first > 0 and scene.words[spot.first - 1].pos == "prep")
    before = scene.parse.phrase_of[last] if last >= 0 else -1
    if before < 0:
        return None
    phrase = scene.parse.phrases[before]
    answer = scene.answer(Filler(phrase.first, phrase.last, phrase.head, "origin"), metonyms=False)
    return phrase if answer is not None and answer.kind in {"person", "people"} else None


def owner_of(spot: Spot, fillers: Sequence[Filler]) -> bool:
    """Whether ل behind what an act hits says whose land that is (المناطق الحدودية لقطاع غزة)."""
    owned = spot.mention is not None and spot.mention.prep == "ل"
    return owned and any(not f.pronoun and f.last + 1 == spot.first for f in fillers)


def witness(scene: Scene, spot: Spot) -> bool:
    """Whether a place is said to have seen what happened (المواجهات التي شهدتها المحافظة)."""
    number = scene.parse.phrase_of[spot.first]
    verbs = scene.lexicon.places.cues["witness"]
    seeing = (c for c in scene.parse.clauses if scene.words[c.verb].lemma in verbs)
    return any(number in clause.subject for clause in seeing)


def of_another(scene: Scene, trigger: Trigger, spot: Spot) -> bool:
    """Whether a place stands in the idafa of another act's noun (بعد اعتداءات مومباي), says where a body
    sits that the act does not touch (عن المجلس المنعقد في طبرق), or where its people were not yet."""
    if _seat(scene, trigger, spot) or _wanted(scene, trigger, spot):
        return True
    at = spot.first - 1
    if spot.mention is None or spot.mention.prep or at < 0 or trigger.first <= at <= trigger.last:
        return False
    if any(filler.last == at for filler in trigger.slots.get("subject", ())):
        return False  # هاجمت طائرات مسيرة | الفاشر
    owner = scene.words[at]
    bare = owner.pos == "noun" and not (owner.article or owner.pronoun)
    bare = bare and key(owner.stem) not in scene.lexicon.places.cues["facility"]  # سوق معرة النعمان
    asked = trigger.entry.needs.get("object", ())
    if bare and not scene.shapes[at].isdisjoint(asked):
        return False  # كسر الجيش حصار المدينة: its own siege
    return bare and bool(scene.shapes[at] & scene.lexicon.predicates.nouns.keys())


def _seat(scene: Scene, trigger: Trigger, spot: Spot) -> bool:
    """Whether a participle holds a place for a party before it that is none of the act's."""
    at = spot.first - 2
    if at < 1 or spot.mention is None or scene.words[at + 1].pos != "prep" or at == trigger.at:
        return False
    word, number = scene.words[at], scene.parse.phrase_of[at]
    participle = word.pos == "adj" and word.article and word.lemma.startswith("م") and word.lemma[-1] != "ي"
    if not participle or number < 0 or scene.parse.phrases[number].first == at:
        return False
    phrase = scene.parse.phrases[number]
    if any(f.first <= phrase.last and phrase.first <= f.last for f in chain(*trigger.slots.values())):
        return False
    inside = phrase.first <= trigger.at <= phrase.last
    return not inside and scene.answer(Filler(phrase.first, at, phrase.head, "seat")) is not None


def _wanted(scene: Scene, trigger: Trigger, spot: Spot) -> bool:
    """Whether a place is where those whom a harm hit were going or came from (عمالا متوجهين إلى البصرة، كانوا
    في طريقهم إليها), or meant to do something (كانوا يريدون إعمار كوباني)."""
    known, mention = grammar(), spot.mention
    if mention is None or trigger.event not in HARMS:
        return False
    if mention.prep in known.directional or mention.prep == FROM:
        for word in scene.words[max(spot.first - NEAR, 0) : spot.first]:
            if word.lemma in known.under_way or (word.lemma == WAY and word.pronoun):
                return True
    between = scene.words[trigger.last + 1 : spot.first]
    meant = (w for w in between if w.pos == "verb" and w.lemma in known.meaning_to)
    return any(word.reading.person == THIRD for word in meant)  # not هتفوا «نريد الحرية» في
