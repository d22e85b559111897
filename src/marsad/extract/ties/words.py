"""Relations that words state: verbs (يدعم), participles (الموالية لـ), nouns and expressions (بقيادة، تحت
سيطرة)."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace

from msgspec import structs

from marsad.arabic.classes.grammar import grammar
from marsad.arabic.classes.particles import BY, ON
from marsad.arabic.letters.marks import COMMAS
from marsad.extract.parties.discourse import Discourse
from marsad.extract.parties.parties import cast
from marsad.extract.roles.owned_acts import hits
from marsad.extract.sentence.marches import marches
from marsad.extract.sentence.relation import Relation
from marsad.extract.sentence.scene import Filler, Scene
from marsad.extract.sentence.told import RelationWord
from marsad.extract.ties.described import GROUNDED
from marsad.extract.ties.fitting_nouns import fits
from marsad.extract.ties.participles import is_participle, participle_behind_noun
from marsad.extract.ties.slots import Slots, slots
from marsad.extract.ties.tie_apposed import also_called, bears_name, whose_branch, whose_calling
from marsad.extract.ties.tie_behind import given_to, named_behind, one_of, person_behind
from marsad.extract.ties.tie_counts import told_number
from marsad.extract.ties.tie_cues import cues, uninflected
from marsad.extract.ties.tie_ends import (
    End,
    band,
    bearer,
    bodies,
    calling,
    cause,
    claimant,
    led,
    named_persons,
    nation,
    one_man,
    own_band,
    people,
    posted,
    unknown,
    unnamed_man,
)
from marsad.extract.ties.tie_fit import FORCES, JOINED, POWERS, at_home, is_known, may_hold
from marsad.extract.ties.tie_followers import FOLLOWERS
from marsad.extract.ties.tie_ground import ground, grounds, taken_up_in, taking
from marsad.extract.ties.tie_listed import comprised, comprises, of_the_clause, picked
from marsad.extract.ties.tie_losers import lost_by
from marsad.extract.ties.tie_men import (
    MODIFIED,
    SELF,
    acting,
    object_between,
    pictured,
    themselves,
    traveller,
    whole,
)
from marsad.extract.ties.tie_names import person_end
from marsad.extract.ties.tie_pairs import fitting, seat_taken
from marsad.extract.ties.tie_pronouns import is_a_man, its_body, of_the_doer
from marsad.extract.ties.tie_receivers import receiver
from marsad.extract.ties.tie_succession import predecessor, without_to
from marsad.extract.trigger.governing import entry
from marsad.extract.trigger.governors import steps
from marsad.lexicon.cues import TieCue
from marsad.model import Party, Place
from marsad.resolve.actors.answer import STORY

OVER = frozenset({"over", "left"})
LASTING = "lasting"
ALLIED = "مع"  # one is allied with somebody, not with what people want
DESCRIBED = frozenset({"antecedent", "modified"})
BEHIND = 2
ASSUMED, ONCE, RANGED = "assumed", "once", "بين"
SAID_OF = "subject"
SERVING = frozenset({"present_in", "member_of"})  # العاملة في لبنان ضمن قوة
LEADING = frozenset({"commands", "role"})
UNNAMED_NONE = frozenset({"commands", "member_of"})
STANDING = frozenset({"backs", "opposes", "loyal_to", "member_of"})
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
    if _of_another(scene, cue, told):
        return
    found = read[told] if told in read else read.setdefault(told, slots(scene, told))
    if found.keys().isdisjoint(cue.object) or (cue.subject[0] == "controlled" and given_to(scene, found)):
        return
    if cue.form == "verb" and "subject" not in found and "object" not in (*cue.subject, *cue.object):
        found = found | {"subject": found.get("object", ())}  # تقاتل ميليشيات إلى جانب: it takes no object
    subjects = [] if _of_its_own(scene, cue, told, found) else _subjects(scene, discourse, cue, told, found)
    if subjects and comprises(cue):
        subjects = comprised(scene, cue, subjects)
    if not subjects and cue.form != "participle" and cue.kind not in LEADING:
        return
    places = grounds(scene, discourse, cue, found)
    only_ground = cue.kind in GROUNDED and (taking(cue) or taken_up_in(scene, cue, found))
    objects = [] if places or only_ground else _ends(scene, discourse, cue, cue.object, found)
    objects = _objects(scene, discourse, cue, told, found, (subjects, objects))
    subjects, objects = _sides(scene, cue, told, subjects, objects)
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
            yield from _on_ground(scene, cue, at, places, structs.replace(relation, number=many))
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
        yield from _lost(scene, losers, places, lost, discourse)


def _before_him(scene: Scene, cue: TieCue, held: Filler, relation: Relation) -> Iterator[Relation]:
    """Who had before him what somebody took over (خلفا لفلان)."""
    before = predecessor(scene, held.last + 1) if ASSUMED in cue.subject else None
    if before is not None:
        who = without_to(scene, before, unknown(scene, before)[0])
        yield structs.replace(relation, subject=who, former=True, plain=True)


def _objects(
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


def _lost(
    scene: Scene, losers: tuple[Filler, ...], places: Sequence[Place], lost: Relation, discourse: Discourse
) -> Iterator[Relation]:
    """What those ruled who lost it: forces, bands and whoever is known."""
    for one, at in _members(scene, discourse, losers):
        if one.sector in FORCES or band(scene, at) or (one.sector is None and one.id is not None):
            yield from (structs.replace(lost, subject=one, place=place) for place in places)


def _on_ground(
    scene: Scene, cue: TieCue, at: Filler, places: Sequence[Place], relation: Relation
) -> Iterator[Relation]:
    """A relation for each place that its subject may hold or be in, and where it is not at home."""
    if cue.kind == "present_in" and places and pictured(scene, at):
        return
    for place in places:
        if at_home(cue, relation.subject, at.how, place):
            continue
        there = cue.kind == "present_in" and (led(scene, at) or posted(scene, at, relation.subject))
        armed = cue.tense == "force" and (relation.subject.sector in FORCES or band(scene, at))
        if armed or may_hold(cue, relation.subject) or (cue.form != "base" and (there or band(scene, at))):
            yield structs.replace(relation, place=place)


def _subjects(scene: Scene, discourse: Discourse, cue: TieCue, told: RelationWord, found: Slots) -> list[End]:
    """Those of whom one row says something at a word; no march is loyal to anybody (مسيرة مؤيدة للرئيس)."""
    own = themselves(scene, cue, told)
    subjects = list(_members(scene, discourse, own)) if own and acting(scene, told) else []
    first = also_called(scene, told) if cue.form == "participle" and MODIFIED in cue.subject else None
    if first is not None:
        return [first]
    subjects = subjects or _ends(scene, discourse, cue, cue.subject, found)
    subjects = [whose_calling(scene, end) for end in subjects] if cue.kind in STANDING else subjects
    if cue.form != "participle":
        if FOLLOWERS in cue.subject:
            return [end for end in subjects if end[1].first == told.first]  # أنصار فلان | وأنصار غيره
        return subjects or (one_of(scene, found) if cue.tense == "named" and cue.rest else [])
    if not subjects and MODIFIED in cue.subject:
        subjects = list(_members(scene, discourse, own or whole(scene, told)))
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


def _of_another(scene: Scene, cue: TieCue, told: RelationWord) -> bool:
    """Whether another word tells of whom a relation's word speaks (حلفاؤه), or the act whose it is."""
    if cue.tense == LASTING and not (told.at and scene.words[told.at - 1].stem in grammar().negator):
        return True  # زالوا: who is still there لا يزال
    stays = cue.kind == "present_in" and scene.words[told.at].lemma in grammar().keeping
    if stays and told.last + 1 < len(scene.words) and is_participle(scene, told.last + 1):
        return True  # ظلت وفية له في المدينة: that is what they remained
    if {"beside", "modified"}.intersection(cue.subject) and scene.words[told.last].pronoun:
        return True
    if (
        cue.form == "noun"
        and cue.word[-1] == "ة"
        and scene.words[told.first].article
        and participle_behind_noun(scene, told.first)
    ):
        return True  # القوة المساندة
    if cue.kind != "backs":
        return False
    upheld = any(w.lemma in grammar().verdict for w in scene.words[told.last + 1 :][:2])
    first = told.last + 1
    deed = first < len(scene.words) and hits(scene, Filler(first, first, first, "behind"))
    upheld = upheld or deed  # دعمها لاعتقال المعارضين
    return upheld or (told.form == "noun" and _alleged(scene, told))  # تأييد الحكم: a court upholds it


def _sides(
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


def _of_its_own(scene: Scene, cue: TieCue, told: RelationWord, found: Slots) -> bool:
    """Whether a noun of ruling behind a preposition says itself what is ruled (بعد يومين من سيطرة الحركة
    على البلدة): nothing that stands before it."""
    owner, over = found.get("idafa", ()), found.get(ON, ())
    ruling = bool(cue.rest) and cue.kind == "controls"
    near = ruling and bool(owner and over) and over[0].first - owner[-1].last <= BEHIND
    return near and any(ground(scene, filler) is not None for filler in over)


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


def _alleged(scene: Scene, told: RelationWord) -> bool:
    """Whether a noun of accusing holds the word (الاتهامات بدعم): who is accused stands anywhere else."""
    over = next(iter(steps(scene, told.first, told.at)), None)
    row = entry(scene, over) if over is not None and over.slot == "ب" else None
    return row is not None and row.pos == "noun" and not receiver(scene, told)  # لا يحظى المكلف بدعم


def _led_by(scene: Scene, subjects: Sequence[End], objects: Sequence[End]) -> bool:
    """Whether what passes for the subject is the body that a person by name leads (يرأس المجلس فلان)."""
    body, person = (named_persons(scene, ends) for ends in (subjects, objects))
    if not person and not body and len(objects) == 1 and subjects:  # يرأس الائتلاف المعارض المقيم هناك فلان
        person = not objects[0][1].pronoun and one_man(scene, objects[0][1])
        return person and all(not at.pronoun and (bodies(scene, at) or led(scene, at)) for _, at in subjects)
    return person and not body and bool(objects)


def _of_body(scene: Scene, cue: TieCue, end: End, body: Party) -> Party:
    """Who belongs to a body is of its country where nothing but the story gives him another (سفن تابعة
    للبحرية الروسية)."""
    subject, filler = end
    answer = None if filler.pronoun or cue.kind != "member_of" or body.code is None else scene.answer(filler)
    lent = answer is not None and answer.basis.endswith(STORY) and subject.code == answer.code
    return replace(subject, code=body.code) if lent else subject


def _ends(scene: Scene, discourse: Discourse, cue: TieCue, wanted: Sequence[str], found: Slots) -> list[End]:
    """The parties in the first of the wanted slots that holds any."""
    of_object = wanted is cue.object  # بدعم جوي روسي: there the adjective is the party
    whole = cue.form == "verb" or of_object
    if of_object and cue.form != "noun" and cue.kind == "member_of":  # المنضوية في الحشد والموالية لـ
        wanted = sorted((s for s in wanted if found.get(s)), key=lambda s: found[s][0].first - (" " in s))
    for slot in wanted:
        if slot == "subject" and wanted[0] == "object" and "object" in found:
            continue  # طرد الحزب نائبا: only where nobody else is told is he the one expelled
        group = tuple([filler for filler in found.get(slot, ()) if not _deed(scene, filler)])
        if cue.form == "participle" and len(group) == 1 and own_band(scene, group[0]):
            return [unknown(scene, group[0])]
        if slot in {"nation", "adjective"} or (group and group[0].how == "adjective"):
            named = [end for filler in group if (end := nation(scene, filler)) is not None]
        else:
            named = [
                end
                for end in _members(scene, discourse, group)
                if not whole or not any(_adjective_of(scene, filler, end[1]) for filler in group)
            ]
        if len(named) == 1 and group[0].pronoun and (force := _led_by_him(scene, discourse, named[0])):
            return [force]
        if cue.form == "participle" and len(named) == 1 and (known := bearer(scene, named[0][1])) is not None:
            return [known]
        if named and not _behind(scene, group, named[0]):
            return named
        if cue.kind == "backs" and group and of_object and (of := claimant(scene, group[0])):
            return [of]
        if (
            group
            and not group[0].pronoun
            and (not of_object or ALLIED in cue.object or not cause(scene, group[0]))
            and (
                cue.kind in JOINED
                or seat_taken(scene, cue, group[0])
                or (cue.kind in LEADING and (led(scene, group[0]) or _bears_name(scene, of_object, group[0])))
                or band(scene, group[0], group[0].how in DESCRIBED)
            )
        ):
            return [unknown(scene, group[0])]
    return []


def _led_by_him(scene: Scene, discourse: Discourse, end: End) -> End | None:
    """The force before the words that only tell who leads it, for which a pronoun takes them (القوات، بقيادة
    فلان، أحكمت سيطرتها)."""
    at = None if end[0].start is None else scene.word_at(end[0].start)
    word = None if at is None else scene.words[at]
    if at is None or word is None or word.prep != BY or word.lemma not in grammar().headship or at < BEHIND:
        return None
    number = scene.parse.phrase_of[at - 1 - (scene.words[at - 1].text in COMMAS)]
    if number < 0:
        return None
    phrase = scene.parse.phrases[number]
    whole = (Filler(phrase.first, phrase.last, phrase.head, "before"),)
    return next(iter(_members(scene, discourse, whole)), None)


def _bears_name(scene: Scene, of_object: bool, filler: Filler) -> bool:
    """Whether words that nothing else tells of stand as the name of who leads (بزعامة كورنيل نانغا)."""
    return not of_object and person_end(scene, filler.first) == filler.last + 1


def _behind(scene: Scene, group: Sequence[Filler], end: End) -> bool:
    """Whether a party was only found behind a slot's own words (مبايعة حركة الفجر | لتنظيم)."""
    start = None if group[0].pronoun or end[1].pronoun else end[0].start
    return start is not None and start > scene.words[group[-1].last].end


def _members(scene: Scene, discourse: Discourse, group: tuple[Filler, ...]) -> Iterable[End]:
    """The parties that fillers name, each with its filler."""
    members = cast(scene, "tie", group, discourse, metonyms=True)
    return zip(members.parties, members.fillers, strict=True)


def _deed(scene: Scene, filler: Filler) -> bool:
    """Whether a filler joined by و is another deed, no party (بدعم الجبهة وإيواء مقاتليها)."""
    word = scene.words[filler.first]
    joined = word.conj and word.pos == "noun" and not word.article
    return bool(joined) and bool(scene.shapes[filler.first] & scene.lexicon.predicates.nouns.keys())


def _adjective_of(scene: Scene, whole: Filler, part: Filler) -> bool:
    """Whether the words found in a filler only describe its head (عملية تركية): no party stands there."""
    return whole.head < part.first <= whole.last and scene.words[part.first].pos == "adj"
