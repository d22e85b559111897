"""Whom the pronoun behind a participle of relation means: never those whom the participle describes."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from marsad.extract.parties.candidates import phrase_filler
from marsad.extract.parties.discourse import Discourse
from marsad.extract.parties.mentions import party
from marsad.extract.parties.parties import cast
from marsad.extract.sentence.scene import Filler, Scene
from marsad.extract.sentence.told import RelationWord
from marsad.extract.ties.carried_slots import means
from marsad.extract.ties.tie_ends import BODIES, End, one_man
from marsad.extract.ties.tie_fit import LED
from marsad.extract.ties.tie_receivers import fillers
from marsad.lexicon.cues import TieCue

NO_BODY = frozenset({None, "MED", "JUD", "CVL"})  # of which one is rarely told to be by a pronoun


def of_the_doer(
    scene: Scene,
    discourse: Discourse,
    cue: TieCue,
    found: Mapping[str, tuple[Filler, ...]],
    ends: tuple[Sequence[End], list[End]],
) -> list[End]:
    """The second of two ends; where its pronoun was found to mean nobody, those whom the participle
    describes, or somebody of an earlier sentence, who does something to them (انتقدت الحركة الفصائل المناوئة
    لها)."""
    subjects, objects = ends
    if subjects and (other := _joined_to(scene, discourse, cue, found, subjects[0][1])):
        return other
    earlier = [end for end in objects if end[0].start is not None and end[0].start < scene.words[0].start]
    if not subjects or (objects and not earlier and not _whole_of(objects[0], subjects[0])):
        return objects
    pronoun = next((f for slot in cue.object for f in found.get(slot, ()) if f.pronoun), None)
    if pronoun is None or (objects and not objects[0][1].pronoun):
        return objects
    own = scene.parse.phrase_of[subjects[0][1].head]
    for clause in scene.parse.clauses:
        to_them = own in clause.object or any(own in group for _, group in clause.preps)
        if not to_them or len(clause.subject) != 1 or clause.subject == (own,):
            continue
        if means(scene, pronoun, scene.parse.phrases[clause.subject[0]]):
            doer = cast(scene, "tie", fillers(scene, clause.subject), discourse, metonyms=True)
            return list(zip(doer.parties, doer.fillers, strict=True)) or earlier
    return earlier


def _whole_of(one: End, part: End) -> bool:
    """Whether an end is another, or the words in which it stands (وفد من القبيلة الموالية له)."""
    whole, who = one[0], part[0]
    if whole.start is None or who.start is None or whole.end is None:
        return whole.start == who.start
    return whole.start <= who.start < whole.end


def _joined_to(
    scene: Scene, discourse: Discourse, cue: TieCue, found: Mapping[str, tuple[Filler, ...]], one: Filler
) -> list[End]:
    """Those to whom the ones described are joined by و, where the pronoun agrees with them (دفع الجيش وقوات
    حليفة له بتعزيزات)."""
    if one.pronoun or not scene.words[one.first].conj:
        return []
    pronoun = next((f for slot in cue.object for f in found.get(slot, ()) if f.pronoun), None)
    number = scene.parse.phrase_of[one.first]
    if pronoun is not None and number >= 0 and scene.parse.phrases[number].first < one.first:
        own = scene.parse.phrases[number]  # القوات والميليشيات المساندة لها, of one phrase
        if not means(scene, pronoun, own):
            return []
        first = (Filler(own.first, one.first - 1, own.head, "beside"),)
        them = cast(scene, "tie", first, discourse, metonyms=True)
        return list(zip(them.parties, them.fillers, strict=True))
    if pronoun is None or number < 1:
        return []
    before = scene.parse.phrases[number - 1]
    if before.last != one.first - 1 or not means(scene, pronoun, before):
        return []
    them = cast(scene, "tie", fillers(scene, (number - 1,)), discourse, metonyms=True)
    return list(zip(them.parties, them.fillers, strict=True))


def is_a_man(scene: Scene, end: End) -> bool:
    """Whether a pronoun means one person of the sentence (قال المتحدث إن رجاله يسيطرون عليه)."""
    start = end[0].start if end[1].pronoun else None
    at = None if start is None else scene.word_at(start)
    number = -1 if at is None else scene.parse.phrase_of[at]
    return number >= 0 and one_man(scene, phrase_filler(scene, number))


def its_body(scene: Scene, told: RelationWord, end: End) -> list[End]:
    """The last movement or force before a word that its pronoun agrees with (نقلت الوكالة عن قيادي في الجبهة
    أن فصيلين انشقا عنها: no agency)."""
    pronoun = end[1]
    if end[0].id is not None or end[0].sector not in NO_BODY:
        return [end]
    clause = scene.parse.clause_of(told.at)
    doers = () if clause is None else clause.subject
    for number in range(len(scene.parse.phrases) - 1, -1, -1):
        phrase = scene.parse.phrases[number]
        own = scene.words[phrase.last].pronoun  # من فصائلها
        if own or number in doers or phrase.last >= told.first or not means(scene, pronoun, phrase):
            continue
        filler = Filler(phrase.first, phrase.last, phrase.head, "side")
        answer = scene.answer(filler)
        if answer is not None and answer.sector in LED and answer.kind in BODIES:
            return [(party(scene, filler, answer), filler)]
    return [] if end[0].sector is not None else [end]
