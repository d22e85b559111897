"""The two ends of a relation that a word states: whose it is, to whom, and which of them is which."""

from __future__ import annotations

from collections.abc import Sequence

from marsad.arabic.letters.marks import COMMAS
from marsad.extract.parties.discourse import Discourse
from marsad.extract.sentence.marches import marches
from marsad.extract.sentence.scene import Filler, Scene
from marsad.extract.sentence.told import RelationWord
from marsad.extract.ties.fitting_nouns import fits
from marsad.extract.ties.side_slots import Slots
from marsad.extract.ties.slot_parties import LEADING, parties_of, slot_ends
from marsad.extract.ties.tie_apposed import also_called, whose_branch, whose_calling
from marsad.extract.ties.tie_behind import named_behind, one_of, person_behind
from marsad.extract.ties.tie_ends import End, bodies, calling, led, named_persons, one_man
from marsad.extract.ties.tie_fit import JOINED
from marsad.extract.ties.tie_followers import FOLLOWERS
from marsad.extract.ties.tie_men import MODIFIED, SELF, acting, object_between, themselves, whole
from marsad.extract.ties.tie_pronouns import its_body, of_the_doer
from marsad.lexicon.cues import TieCue

SAID_OF = "subject"
STANDING = frozenset({"backs", "opposes", "loyal_to", "member_of"})


def objects_of(
    scene: Scene,
    discourse: Discourse,
    cue: TieCue,
    told: RelationWord,
    found: Slots,
    ends: tuple[list[End], list[End]],
) -> list[End]:
    """The second ends of a relation: one to belong to or to follow, but all with whom one is told to be
    allied (يعد حليفا للحزب والحركة)."""
    subjects, objects = ends
    if cue.form == "participle":
        objects = of_the_doer(scene, discourse, cue, found, (subjects, objects))
    several = cue.kind == "loyal_to" and bool(subjects) and subjects[0][1].how == SAID_OF
    if (cue.kind in JOINED and not several) or FOLLOWERS in cue.subject:
        objects = objects[:1]
    if cue.kind == "member_of" and cue.tense != "left" and objects and objects[0][1].pronoun:
        return its_body(scene, told, objects[0])
    return objects


def subjects_of(
    scene: Scene, discourse: Discourse, cue: TieCue, told: RelationWord, found: Slots
) -> list[End]:
    """Those of whom one row says something at a word; no march is loyal to anybody (مسيرة مؤيدة للرئيس)."""
    own = themselves(scene, cue, told)
    subjects = list(parties_of(scene, discourse, own)) if own and acting(scene, told) else []
    first = also_called(scene, told) if cue.form == "participle" and MODIFIED in cue.subject else None
    if first is not None:
        return [first]
    subjects = subjects or slot_ends(scene, discourse, cue, cue.subject, found)
    subjects = [whose_calling(scene, end) for end in subjects] if cue.kind in STANDING else subjects
    if cue.form != "participle":
        if FOLLOWERS in cue.subject:
            return [end for end in subjects if end[1].first == told.first]  # أنصار فلان | وأنصار غيره
        return subjects or (one_of(scene, found) if cue.tense == "named" and cue.rest else [])
    if not subjects and MODIFIED in cue.subject:
        subjects = list(parties_of(scene, discourse, own or whole(scene, told)))
    if subjects and subjects[0][1].how == SELF and object_between(scene, told, cue, found):
        return []
    subjects = [whose_branch(scene, told, end) for end in subjects]
    ends = (end for end in subjects if not marches(scene, end[1].head))
    return [end for end in ends if not _acted_on(scene, told, end[1])]


def _acted_on(scene: Scene, told: RelationWord, doer: Filler) -> bool:
    """Whether the words of a relation name those to whom somebody does something, so that they say nothing of
    him (اعتقلت الشرطة معارضين للرئيس)."""
    own, his = scene.parse.phrase_of[told.at], scene.parse.phrase_of[doer.head]
    if own >= 0 and doer.first < scene.parse.phrases[own].first <= doer.last:
        return False  # قبائل | بني وليد المؤيدة لـ
    word = scene.words[told.first]
    behind = told.first - 1 - (scene.words[told.first - 1].text in COMMAS)  # الصحيفة، المقربة من
    if word.article and doer.last == behind and fits(scene, word.stem, doer.head, personal=True):
        return False  # انتقدت الصحيفة المقربة من
    return own >= 0 and any(own in c.object and his in c.subject for c in scene.parse.clauses)


def sides(
    scene: Scene, cue: TieCue, told: RelationWord, subjects: list[End], objects: list[End]
) -> tuple[list[End], list[End]]:
    """The two ends, the subject named behind the object where it is, and turned about where a body passes for
    who leads it."""
    if cue.form == "participle" and objects and "modified" in cue.subject:
        subjects = named_behind(scene, told, subjects, objects[0][1]) or subjects
    if cue.kind not in LEADING:
        return subjects, objects
    if cue.form != "verb":  # بين الجيش بقيادة فلان والقوات: these lead nobody
        if len(subjects) > 1 and calling(scene, subjects[0][1]) and named_persons(scene, subjects[1:]):
            return subjects[1:], objects  # برئاسة نائب رئيس الحكومة ووزير الدفاع فلان
        alone = len(subjects) > 1 and named_persons(scene, subjects[:1])
        return [s for s in subjects if not alone or not bodies(scene, s[1])], objects
    if len(subjects) > 1 and one_man(scene, subjects[0][1]):  # يرأسها النائب فلان ونواب الكتلة
        subjects = [s for s in subjects if one_man(scene, s[1])]
    if not subjects and objects and not objects[0][1].pronoun:
        subjects = person_behind(scene, objects[0][1])
    return (objects, subjects) if _led_by(scene, subjects, objects) else (subjects, objects)


def _led_by(scene: Scene, subjects: Sequence[End], objects: Sequence[End]) -> bool:
    """Whether what passes for the subject is the body that a person by name leads (يرأس المجلس فلان)."""
    body, person = (named_persons(scene, ends) for ends in (subjects, objects))
    if not person and not body and len(objects) == 1 and subjects:  # يرأس الائتلاف المعارض المقيم هناك فلان
        person = not objects[0][1].pronoun and one_man(scene, objects[0][1])
        return person and all(not at.pronoun and (bodies(scene, at) or led(scene, at)) for _, at in subjects)
    return person and not body and bool(objects)
