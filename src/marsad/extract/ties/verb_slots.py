"""Slots of verbs of relation."""

from __future__ import annotations

from msgspec.structs import replace

from marsad.arabic.classes.grammar import grammar
from marsad.arabic.classes.particles import BETWEEN, FOR, FROM, WHAT
from marsad.arabic.clauses.clauses import Clause
from marsad.arabic.letters.endings import GENDER_OF
from marsad.arabic.letters.marks import COMMAS
from marsad.arabic.phrases.nouns import feminine
from marsad.extract.roles.meant import for_a_deed
from marsad.extract.sentence.scene import Filler, Scene
from marsad.extract.sentence.told import RelationWord
from marsad.extract.ties.antecedent_slots import antecedent_party, whole_antecedent, with_noun
from marsad.extract.ties.said_of import predicated
from marsad.extract.ties.side_slots import Slots, of_a_kind, right_behind, sides
from marsad.extract.ties.tie_antecedents import spoken_for, takes_object
from marsad.extract.ties.tie_before import (
    SHARED,
    led_on,
    left_unsaid,
    open_noun,
    told_on,
    topic_of,
    town_before,
    unmarked,
    where_of,
    without_outer,
)
from marsad.extract.ties.tie_ends import pronoun_before
from marsad.extract.ties.tie_forces import whole_sides
from marsad.extract.ties.tie_holders import verbal_head
from marsad.extract.ties.tie_pruned import of_participle
from marsad.extract.ties.tie_receivers import fillers
from marsad.extract.trigger.slots import verb_slots

REMAINS = "بقي"


def of_verb(scene: Scene, clause: Clause) -> Slots:
    """A verb's slots; a pronoun in a relative clause means what the clause describes (التي تسيطر عليها)."""
    clause = _misread(scene, clause)
    found = dict(verb_slots(scene.parse, clause))
    if "object" in found and "subject" in found and scene.words[found["object"][0].first].conj:
        del found["object"]  # بايع تنظيم الدولة وقاتل في صفوفه: joined to what passes for the subject
    told = RelationWord(clause.verb, clause.verb, clause.verb, "verb")
    if FROM in found:
        its = tuple(f for f in found[FROM] if not of_participle(scene, f, told, FROM))
        found[FROM] = (
            tuple(f for f in its if not f.pronoun) or its
        )  # انسحبت وحدات منها من البلدة: whose they are
    if FOR in found:
        several = len(found[FOR]) > 1
        theirs = (f for f in found[FOR] if not of_participle(scene, f, told))
        found[FOR] = tuple(f for f in theirs if not (several and for_a_deed(scene, f)))
    found |= sides(scene, found) | of_a_kind(scene, found)
    if BETWEEN in found and "subject" not in found and scene.words[clause.verb + 1].lemma == WHAT:
        found["subject"] = (replace(found[BETWEEN][-1], how=BETWEEN),)  # ينتشر ما بين ألف وألفي جندي
    whole_sides(scene, clause, found)
    resuming = pronoun_before(scene, clause.verb)
    if resuming and not (clause.subject and scene.words[clause.verb].lemma == REMAINS):
        found["subject"] = resuming  # إنه لم يبق أي جندي: that is nobody's pronoun
    if clause.subject_rule == SHARED and scene.words[clause.verb].conj and "subject" in found:
        found |= led_on(scene, clause)
    if clause.antecedent is None:
        taken = unmarked(scene, clause) if scene.words[clause.verb].pronoun else topic_of(scene, clause)
        return (
            found
            | open_noun(scene, clause)
            | where_of(scene, clause, found)
            | taken
            | _topical(scene, clause)
            | told_on(scene, clause)
        )
    described = antecedent_party(scene, clause) or town_before(scene, clause, found)
    without_outer(scene, clause, found)
    phrase, resumed = scene.parse.phrases[clause.antecedent], bool(scene.words[clause.verb].pronoun)
    deed = verbal_head(scene, phrase)  # تأسيس حركة يقودها فلان
    first = phrase.first if deed is None else deed + 1
    head = (
        (spoken_for(scene, phrase) if resumed else None)
        or described
        or with_noun(scene, clause.antecedent)
        or Filler(first, phrase.last, phrase.head if deed is None else first, "antecedent")
    )
    if takes_object(scene, clause, head):
        return found | {"subject": (head,), "object": found["subject"][:1]}
    if resumed and clause.subject in {(), (clause.antecedent,)}:
        found["subject"] = right_behind(scene, clause.verb) or left_unsaid(scene, clause)
    elif not resumed and clause.subject in {(), (clause.antecedent,)}:
        own = () if described is None else (described,)
        told_of = scene.words[max(head.first - 2, 0)].text not in COMMAS and predicated(scene, head)
        found["subject"] = told_of or own or found.get("subject", ())  # الجزائر هي الطرف الذي يسلح الجبهة
    return {
        slot: tuple(whole_antecedent(filler, slot, head, phrase) for filler in group)
        for slot, group in found.items()
    }


def _topical(scene: Scene, clause: Clause) -> Slots:
    """The object before a verb whose pronoun takes it up, and the subject right behind it (الجماعة
    يتزعمها فلان)."""
    verb, before = scene.words[clause.verb], clause.subject_rule == "before"
    topic = scene.parse.phrases[clause.subject[0]] if before and len(clause.subject) == 1 else None
    if topic is None or not verb.pronoun or topic.last != clause.verb - 1:
        return {}
    gender = "f" if feminine(scene.words[topic.head], grammar()) else "m"
    subject = right_behind(scene, clause.verb) if gender == GENDER_OF.get(verb.pronoun) else ()
    return {"subject": subject, "object": fillers(scene, clause.subject)} if subject else {}


def _misread(scene: Scene, clause: Clause) -> Clause:
    """The clause of a present that was read as the past of a verb written alike (وتدعم الرياض الحكومة): what
    passes for its object is its subject, and the next bare phrase the object."""
    word = scene.words[clause.verb]
    present = any(r.pos == "verb" and r.tense == "present" and r.person == 3 for r in word.readings)
    helper = next((c for c in scene.parse.clauses if c.verb < clause.verb and c.end >= clause.verb - 1), None)
    if present and not clause.subject and helper is not None:
        helping = scene.words[helper.verb].lemma in grammar().auxiliary  # كانت الجماعة تسيطر
        return replace(clause, subject=helper.subject) if helping else clause
    if clause.subject or not clause.object or word.reading.tense != "past" or not present or word.pronoun:
        return clause
    after = clause.object[-1] + 1
    phrases = scene.parse.phrases
    follows = after < len(phrases) and phrases[after].first == phrases[after - 1].last + 1
    bare = follows and not phrases[after].prep and not phrases[after].conj
    return replace(clause, subject=clause.object, object=(after,)) if bare else clause
