"""Relations that words state: verbs (يدعم), participles (الموالية لـ), nouns and expressions (بقيادة، تحت
سيطرة)."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from msgspec import structs

from marsad.extract.parties.discourse import Discourse
from marsad.extract.sentence.relation import Relation
from marsad.extract.sentence.scene import Filler, Scene
from marsad.extract.sentence.told import RelationWord
from marsad.extract.ties.ground import ground
from marsad.extract.ties.ground_told import taken_up_in, taking
from marsad.extract.ties.on_ground import lost_ground, on_ground
from marsad.extract.ties.others_words import of_another, of_its_own
from marsad.extract.ties.side_slots import Slots
from marsad.extract.ties.slot_parties import LEADING, slot_ends
from marsad.extract.ties.slots import slots
from marsad.extract.ties.tie_apposed import bears_name
from marsad.extract.ties.tie_behind import given_to
from marsad.extract.ties.tie_copulas import GROUNDED
from marsad.extract.ties.tie_counts import told_number
from marsad.extract.ties.tie_cues import cues, uninflected
from marsad.extract.ties.tie_ends import End, bodies, named_persons, people, unknown, unnamed_man
from marsad.extract.ties.tie_fit import FORCES, POWERS, is_known
from marsad.extract.ties.tie_followers import FOLLOWERS
from marsad.extract.ties.tie_ground import grounds
from marsad.extract.ties.tie_listed import comprised, comprises, of_the_clause, picked
from marsad.extract.ties.tie_losers import lost_by
from marsad.extract.ties.tie_men import traveller
from marsad.extract.ties.tie_pairs import fitting
from marsad.extract.ties.tie_pronouns import is_a_man
from marsad.extract.ties.tie_succession import predecessor, without_to
from marsad.extract.ties.word_sides import STANDING, objects_of, sides, subjects_of
from marsad.lexicon.cues import TieCue
from marsad.model import Party
from marsad.resolve.actors.answer import STORY

OVER = frozenset({"over", "left"})
ASSUMED, ONCE, RANGED = "assumed", "once", "بين"
SERVING = frozenset({"present_in", "member_of"})  # العاملة في لبنان ضمن قوة
UNNAMED_NONE = frozenset({"commands", "member_of"})
EXPLAINED = frozenset({"before", "beside"})  # what a noun in apposition is said of


def stated(scene: Scene, discourse: Discourse) -> Iterator[Relation]:
    """The relations that the sentence's words state, in order."""
    listed = scene.lexicon.ties.keys()
    for at, word in enumerate(scene.words):
        if (
            word.pos != "verb"
            and listed.isdisjoint(scene.shapes[at])
            and listed.isdisjoint(uninflected(word.stem))
        ):
            continue
        stated_: set[str] = set()
        read: dict[RelationWord, Slots] = {}
        for cue, told in cues(scene, at):
            other = told.form != "verb" and not (cue.form == "participle" and stated_ <= SERVING)
            if cue.kind in stated_ or (stated_ and (other or cue.kind == "role")):
                continue
            if told in read and read[told].keys().isdisjoint(cue.object):
                continue
            if found := tuple(_relations(scene, discourse, cue, told, read)):
                yield from found
                stated_.add(cue.kind)


def _relations(
    scene: Scene, discourse: Discourse, cue: TieCue, told: RelationWord, read: dict[RelationWord, Slots]
) -> Iterator[Relation]:
    """What one row says at a word; ``read``: the slots of the word's expressions, each read once."""
    if of_another(scene, cue, told):
        return
    found = read[told] if told in read else read.setdefault(told, slots(scene, told))
    if found.keys().isdisjoint(cue.object) or (cue.subject[0] == "controlled" and given_to(scene, found)):
        return
    if cue.form == "verb" and "subject" not in found and "object" not in (*cue.subject, *cue.object):
        found = found | {"subject": found.get("object", ())}  # تقاتل ميليشيات إلى جانب: it takes no object
    subjects = [] if of_its_own(scene, cue, told, found) else subjects_of(scene, discourse, cue, told, found)
    if subjects and comprises(cue):
        subjects = comprised(scene, cue, subjects)
    if not subjects and cue.form != "participle" and cue.kind not in LEADING:
        return
    places = grounds(scene, discourse, cue, found)
    only_ground = cue.kind in GROUNDED and (taking(cue) or taken_up_in(scene, cue, found))
    objects = [] if places or only_ground else slot_ends(scene, discourse, cue, cue.object, found)
    objects = objects_of(scene, discourse, cue, told, found, (subjects, objects))
    subjects, objects = sides(scene, cue, told, subjects, objects)
    if cue.form == "verb" and cue.kind in STANDING:
        objects = of_the_clause(scene, told.at, objects)
    if cue.form == "verb" and any(end[1].how == "antecedent" for end in (*subjects[:1], *objects[:1])):
        subjects, objects = picked(scene, subjects, objects)
        objects, subjects = picked(scene, objects, subjects)
    opening = {f.first for slot in cue.object if slot != "object" for f in found.get(slot, ())}
    rule = f"{cue.form}:{' '.join((cue.word, *cue.rest))}"
    for subject, at in subjects:
        beside = cue.form == "noun" and cue.kind not in GROUNDED
        beside = beside and (at.how in {*EXPLAINED, FOLLOWERS} or "beside" in cue.subject)
        plain = cue.form == "participle" or beside or "abroad" in cue.object
        strength = told_number(scene, cue, told, at)
        alone = cue.kind == "present_in" and strength is None and at.how != RANGED and traveller(scene, at)
        if cue.tense == ONCE and not named_persons(scene, [(subject, at)]):
            continue  # قادت مصر الوساطة
        former, once = cue.tense in OVER, cue.tense == ONCE
        relation = Relation(
            cue.kind, told, subject, None, cue.english, rule, plain=plain, former=former, once=once
        )
        alone = alone or (cue.tense == "counted" and strength is None)  # خفض عدد جنودها في البلاد
        if not alone:  # غادر حفتر موسكو: no forces
            many = strength if cue.kind == "present_in" else None
            yield from on_ground(scene, cue, at, places, structs.replace(relation, number=many))
        if _nobody(scene, cue, (subject, at), strength is not None):
            continue
        explains = any(held.how in EXPLAINED for _, held in objects)
        plain = plain or (cue.form == "noun" and cue.kind not in GROUNDED and explains)
        for end in objects:
            other, held = end
            if fitting(scene, cue, (subject, at), end, opening) and not _no_ground(scene, cue, end):
                whose = _of_body(scene, cue, (subject, at), other)
                relation = structs.replace(relation, subject=whose, object=other, plain=plain)
                if cue.kind == "role":
                    relation = structs.replace(relation, english=f"is {cue.english} of", office=cue.english)
                yield relation
                yield from _before_him(scene, cue, held, relation)
    if subjects and places and (losers := lost_by(scene, cue, told, found)):
        lost = Relation(cue.kind, told, subjects[0][0], None, cue.english, rule, former=True)
        yield from lost_ground(scene, losers, places, lost, discourse)


def _before_him(scene: Scene, cue: TieCue, held: Filler, relation: Relation) -> Iterator[Relation]:
    """Who had before him what somebody took over (خلفا لفلان)."""
    before = predecessor(scene, held.last + 1) if ASSUMED in cue.subject else None
    if before is not None:
        who = without_to(scene, before, unknown(scene, before)[0])
        yield structs.replace(relation, subject=who, former=True, plain=True)


def _no_ground(scene: Scene, cue: TieCue, end: End) -> bool:
    """Whether nothing but land stands where members would (خدموا في المنطقة), or a man where land would."""
    if cue.kind == "controls":
        return is_a_man(scene, end)
    return cue.kind == "member_of" and not is_known(end[0]) and ground(scene, end[1]) is not None


def _nobody(scene: Scene, cue: TieCue, end: End, counted: bool) -> bool:
    """Whether words name nobody whose membership could be told: a number of men, an unnamed one."""
    subject, at = end
    counted = counted or scene.words[at.first].stem in scene.lexicon.numbers.vague
    men = subject.sector in FORCES and scene.words[at.first].reading.number == "p"
    counted = counted or (men and people(scene, at))
    if counted and cue.kind == "member_of" and "subject" in cue.object and not bodies(scene, at):
        return True  # تضم القوة جنودا من مالي
    if cue.tense == "named" and not bears_name(scene, at):
        return True
    joining = cue.form == "verb" and cue.tense == "any" and subject.sector in POWERS | FORCES
    return cue.kind in UNNAMED_NONE and not joining and unnamed_man(scene, at)  # انضم ضابط إلى المعارضة


def _of_body(scene: Scene, cue: TieCue, end: End, body: Party) -> Party:
    """Who belongs to a body is of its country where nothing but the story gives him another (سفن تابعة
    للبحرية الروسية)."""
    subject, filler = end
    answer = None if filler.pronoun or cue.kind != "member_of" or body.code is None else scene.answer(filler)
    lent = answer is not None and answer.basis.endswith(STORY) and subject.code == answer.code
    return replace(subject, code=body.code) if lent else subject
