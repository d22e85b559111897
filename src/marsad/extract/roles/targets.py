"""Whom a refusal, a reproach or a demand is aimed at, where it names only a thing: who made it (الخطة التي
طرحها X), said it (ما صدر عن X), or shall go or answer for it (إقالة X، أن يستقيل X).
"""

from __future__ import annotations

from collections.abc import Iterator, Set

from msgspec.structs import replace

from marsad.arabic.classes.grammar import grammar
from marsad.arabic.classes.particles import AGAINST, FOR
from marsad.arabic.clauses.clauses import Clause
from marsad.arabic.letters.endings import THIRD_PERSON
from marsad.arabic.words.derivation import derivations, is_verbal_noun
from marsad.extract.parties.discourse import Discourse
from marsad.extract.parties.parties import cast
from marsad.extract.roles.act import Act, overlap, recognised, stop_between
from marsad.extract.sentence.scene import Filler, Scene
from marsad.extract.trigger.slots import noun_slots, verb_slots
from marsad.lexicon.cues import TargetCue
from marsad.lexicon.load import rows_of
from marsad.lexicon.predicates import DEFAULT_NOUN_FRAME

JUDGING = frozenset({"REJECT", "ACCUSE", "PROTEST", "SUPPORT"})
NO_OFFICE = frozenset({"CVL", "CRM", "REF", "UAF", "UNK"})
OBJECT, OWNER = "object", "idafa"
GIVEN = frozenset({"SUPPORT", "AID"})
PRONOUN_WITHIN = 3
HELD = (OBJECT, "في")


def with_target_behind(scene: Scene, act: Act, discourse: Discourse) -> Act:
    """The act with the recipient that the thing it is about gives it; as it is where it names one."""
    if act.recipient.parties or act.recipient.fillers or not recognised(act.actor.parties):
        return act
    if act.event in JUDGING:
        fillers = tuple(_makers(scene, act))
    elif act.event == "REQUEST":
        fillers = tuple(_asked(scene, act))
    else:
        return act
    found = cast(scene, "recipient", fillers, discourse, metonyms=True) if fillers else act.recipient
    official = act.event != "REQUEST" or all(p.sector not in NO_OFFICE for p in found.parties)
    if not found.parties or not official or overlap(found.parties, act.actor.parties):
        return act
    return replace(act, recipient=found)


def _makers(scene: Scene, act: Act) -> Iterator[Filler]:
    """The doer of the relative clause right behind, which takes the thing up again."""
    clause = next((c for c in scene.parse.clauses if c.verb > act.trigger.last), None)
    if clause is None or stop_between(scene, act.at, clause.verb):
        return
    if clause.antecedent is not None and clause.antecedent == scene.parse.phrase_of[act.at]:
        return  # مظاهرة دعا إليها الحزب: who made the act itself is its doer
    doer = clause.antecedent if act.event != "PROTEST" else None
    if doer is not None and _tells_of_doer(scene, act, doer):
        return
    held = [scene.parse.phrase_of[f.head] for slot in HELD for f in act.trigger.slots.get(slot, ())]
    if act.event == "PROTEST" and clause.antecedent in held:
        return  # نظموا مسيرة دعا إليها الحزب، خرجوا في مسيرات دعت إليها المعارضة
    lemmas = {r.lemma for r in scene.words[clause.verb].readings if r.pos == "verb"}
    for row in rows_of(scene.lexicon.targets, lemmas):
        if row.kind == "source":
            yield from _named_source(scene, clause, row)
        elif row.kind == "maker" and _about_the_thing(scene, clause) and takes_up(scene, clause, row):
            slots = verb_slots(scene.parse, clause)
            yield from (
                filler
                for slot in ("subject", OBJECT)
                for filler in slots.get(slot, ())
                if not filler.pronoun and filler.first > clause.verb
            )
            return


def _tells_of_doer(scene: Scene, act: Act, number: int) -> bool:
    """Whether a phrase that a clause describes is part of who does the act (أدانت الحركة التي يقودها سالم
    القصف): nobody in that clause made what it is about."""
    at = scene.words[scene.parse.phrases[number].head].stem_start
    told = ((party.start, party.end) for party in act.actor.parties)
    return any(start is not None and end is not None and start <= at < end for start, end in told)


def _about_the_thing(scene: Scene, clause: Clause) -> bool:
    """Whether a clause is a relative one, of a thing that nothing is aimed at (ضد مشروع تقدم به)."""
    return clause.antecedent is not None and scene.parse.phrases[clause.antecedent].prep != AGAINST


def takes_up(scene: Scene, clause: Clause, row: TargetCue) -> bool:
    """Whether a pronoun of a relative clause means its antecedent, where the verb has what it made."""
    if row.slot == OBJECT:
        return scene.words[clause.verb].pronoun in THIRD_PERSON
    behind = scene.words[clause.verb + 1 : clause.verb + 1 + PRONOUN_WITHIN]
    return any(
        w.pos == "prep" and w.pronoun in THIRD_PERSON and row.slot in {w.lemma, w.prep} for w in behind
    )


def _named_source(scene: Scene, clause: Clause, row: TargetCue) -> Iterator[Filler]:
    for prep, numbers in clause.preps:
        for number in numbers:
            phrase = scene.parse.phrases[number]
            if scene.words[phrase.first].stem == row.slot and phrase.last > phrase.first:
                yield Filler(phrase.first + 1, phrase.last, phrase.first + 1, f"prep.{prep}")
            elif prep == row.slot:
                yield Filler(phrase.first, phrase.last, phrase.head, f"prep.{prep}")


def _asked(scene: Scene, act: Act) -> Iterator[Filler]:
    """Whom a demand's content names as the one who shall do it or to whom it shall happen."""
    for held in act.roles.content:
        if held.pronoun:
            continue
        head = held.head
        if scene.words[head].stem in grammar().needful:
            needed = noun_slots(scene.parse, head, frozenset()).get(OWNER, ())
            if not needed:
                yield from _subject_of(scene, {head + 1, head + 2})  # ضرورة أن تلتزم الأطراف
                return
            head = needed[0].head  # ضرورة انسحاب القوات
        if any(row.kind == "asked" for row in rows_of(scene.lexicon.targets, scene.shapes[head])):
            owners = noun_slots(scene.parse, head, frozenset()).get(OWNER, ())
            asked = (f for f in owners if not _done_to_owner(scene, f))
            yield from (f for f in asked if head == held.head or scene.answer(f) is not None)
            return
    clause = scene.parse.clause_of(act.at)
    if clause is not None and clause.content is not None and not act.roles.content:
        yield from _subject_of(scene, {clause.content, clause.content + 1})


def _done_to_owner(scene: Scene, deed: Filler) -> bool:
    """Whether what shall stop or begin is done to or for whom its noun owns (وقف دعم المليشيات، وقف ملاحقة
    الناشطين), so that nobody is asked; ل behind it names those, and then its owner does it."""
    head, owner = scene.words[deed.head], deed.head + 1
    if deed.pronoun or owner > deed.last or head.reading.number == "p" or not is_verbal_noun(head.lemma):
        return False
    after = scene.words[deed.last + 1] if deed.last + 1 < len(scene.words) else None
    if after is not None and (after.prep == FOR or after.lemma == FOR):
        return False
    entries = scene.lexicon.predicates.nouns.get(head.lemma, ())
    if any(entry.event in GIVEN for entry in entries):
        return True
    if entries:
        return all((e.frame.noun or DEFAULT_NOUN_FRAME).get(OWNER) == "recipient" for e in entries)
    verbs = {d.verb for d in derivations(head.lemma) if d.kind == "verbal_noun"}
    return bool(verbs & grammar().transitive)


def _subject_of(scene: Scene, verbs: Set[int]) -> Iterator[Filler]:
    """The subject behind the active verb that stands at one of these places."""
    for inner in scene.parse.clauses:
        if inner.verb in verbs and not inner.passive:
            if inner.subject_rule == "after":
                yield from verb_slots(scene.parse, inner).get("subject", ())
            return
