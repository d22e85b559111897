"""Triggers: the words of a sentence that name a political act, with the lexicon entry that fits their
complements.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Literal

import msgspec

from marsad.arabic.classes.grammar import grammar, parts_of
from marsad.arabic.classes.particles import BETWEEN, FROM
from marsad.arabic.clauses.clauses import Parse
from marsad.arabic.letters.endings import ALIF
from marsad.arabic.records import Word
from marsad.extract.sentence.participles import (
    OF_MANNER,
    adverbial_participle,
    as_verb,
    behind_comma,
    behind_copula,
    holds_pronoun,
    men_harmed,
    next_bare,
    speaking_of,
    suffers,
)
from marsad.extract.sentence.scene import Filler, Scene
from marsad.extract.trigger.called_so import called_so
from marsad.extract.trigger.carried import carried_slots
from marsad.extract.trigger.fixed import elsewhere, going_on, has, held, openings, phrase_at, present_stem
from marsad.extract.trigger.governing import Step, doing
from marsad.extract.trigger.kinds import KINDS, doers_of, of_kind, speaks
from marsad.extract.trigger.looked_up import noun_shapes, other_lemmas
from marsad.extract.trigger.slot_cuts import behind_fixed, short_of, without_sides
from marsad.extract.trigger.slots import Slots, noun_slots, verb_slots
from marsad.extract.trigger.taken_up import takes_up
from marsad.lexicon.predicates import Predicate, PredicateIndex

Form = Literal["verb", "noun", "active", "passive", "phrase"]
SEVERAL = 2
THEM = "هم"
GROUP, TOOL = "group", "instrument"
ANYTHING = "any"  # whatever stands in a slot
ANYWHERE = "any"  # the slot that is the whole sentence
NAMING = frozenset({"verb", "noun", "adj", "propn"})  # what may name an act
WIDE = {
    "object": ("object", "idafa", "adjective"),
    "idafa": ("idafa", "object"),
    "subject": ("subject", "idafa"),
}  # where what a slot asks for may stand


class Trigger(msgspec.Struct, frozen=True, gc=False):
    """A word (or phrase) that names an act: ``at`` its head word, ``first`` to ``last`` its words; ``others``
    are the entries of the same type that fit it too, less well; ``event`` is the PLOVER type of its entry."""

    entry: Predicate
    at: int
    first: int
    last: int
    form: Form
    slots: Slots
    others: tuple[Predicate, ...] = ()
    event: str = ""

    def __post_init__(self) -> None:
        msgspec.structs.force_setattr(self, "event", self.entry.event)


class _Candidate(msgspec.Struct, frozen=True, gc=False):
    entries: tuple[Predicate, ...]
    first: int
    at: int
    last: int
    form: Form
    others: tuple[Predicate, ...] = ()
    fixed: frozenset[int] = frozenset()


def find_triggers(scene: Scene) -> tuple[Trigger, ...]:
    """All triggers of a sentence in order, at most one a word."""
    predicates = scene.lexicon.predicates
    within: set[int] = set()
    times = {at for mention in scene.dates for at in range(mention.first, mention.last)}
    agents = scene.lexicon.parties.tables.agents
    for matches in scene.matches:  # منظمة حظر الأسلحة الكيميائية، حركة الاحتجاج
        for match in matches:
            group = match.kind == "agent" and agents[match.entries[0]].kind == GROUP
            if group or (match.kind == "actor" and not match.weak):
                within.update(range(match.start + 1, match.end))
    candidates = [
        c
        for c in _candidates(scene, predicates)
        if c.at not in times and (c.form == "verb" or c.at not in within) and not _names_someone(scene, c)
    ]
    stops = frozenset([c.at for c in candidates])
    participles = [c.at for c in candidates if c.form == "active"]
    found = (_trigger(scene, c, stops, participles, candidates) for c in candidates)
    return tuple([trigger for trigger in found if trigger is not None])


def _trigger(
    scene: Scene,
    candidate: _Candidate,
    stops: frozenset[int],
    participles: Sequence[int],
    told: Sequence[_Candidate],
) -> Trigger | None:
    """The trigger that a candidate is, if an entry fits it; a fixed phrase that none fits is read by its head
    alone (توقفت الاشتباكات).
    """
    slots = _slots(scene.parse, candidate, stops)
    if scene.words[candidate.at].pos != "verb":
        for at in sorted({candidate.last, candidate.first}, reverse=True):
            slots = {**carried_slots(scene, at), **slots}
        if BETWEEN in slots:
            later = (c for c in told if c.at > candidate.at)
            slots = without_sides(slots, [c.at for c in later if any(e.two_sided for e in c.entries)])
    whole = slots
    if candidate.form == "verb" or candidate.last + 1 in participles:
        behind = next((at for at in participles if at > candidate.at), None)
        if behind and not men_harmed(scene.words, candidate.at, behind, slots.get("subject", ())):
            slots = short_of(slots, behind)
    fit = _fitting(scene, candidate, candidate.entries, slots)
    fit = fit or _fitting(scene, candidate, candidate.others, slots)
    if not fit and "object" in whole and "object" not in slots:
        asking = tuple(e for e in candidate.entries if "object" in e.needs)
        slots, fit = whole, _fitting(scene, candidate, asking, whole)  # قدمت مقترحا: no adverb
    if fit:
        others = tuple([entry for entry in fit[1:] if entry.event == fit[0].event])
        return Trigger(fit[0], candidate.at, candidate.first, candidate.last, candidate.form, slots, others)
    single = _single(scene.parse, candidate.at, scene.lexicon.predicates)
    alone = single if candidate.form == "phrase" else None
    return _trigger(scene, alone, stops, participles, told) if alone is not None else None


def _names_someone(scene: Scene, candidate: _Candidate) -> bool:
    """Whether a noun is the short name of an actor whom the article names in full (عون after ميشال عون), or
    tells what a body is for that is called after it (منظمة إنقاذ الطفولة)."""
    if candidate.form != "noun" or scene.words[candidate.at].article:
        return False
    if _calls_body(scene.words, candidate.at):
        return True
    parties = scene.lexicon.parties
    return any(
        match.kind == "actor" and any(actor.id in scene.mentioned for actor in parties.actors(match))
        for match in scene.named.matches[candidate.at]
    )


def _calls_body(words: Sequence[Word], at: int) -> bool:
    """Whether a verbal noun stands between a body and what the noun is done to, all in one idafa."""
    if not 0 < at < len(words) - 1 or words[at - 1].stem not in grammar().society:
        return False
    word, body, after = words[at], words[at - 1], words[at + 1]
    plain = not (word.conj or word.prep or word.pronoun or body.article or body.pronoun)
    return plain and after.article and after.pos in {"noun", "propn"} and not (after.conj or after.prep)


def _candidates(scene: Scene, predicates: PredicateIndex) -> Iterable[_Candidate]:
    at = 0
    parse, words = scene.parse, scene.words
    covered = going_on(scene)
    opening = frozenset(scene.where(predicates.phrases.keys()))
    while at < len(words):
        phrase = _phrase_at(scene, at, predicates) if at in opening and at not in covered else None
        if phrase:
            entries, matched = phrase
            covered.update(matched)
            head = _phrase_head(words, matched)
            last = matched[-1] if matched[-1] - at < len(matched) else at
            yield _Candidate(entries, at, head, max(last, head), "phrase", fixed=frozenset(matched))
        elif words[at].pos in NAMING and at not in covered:
            single = _single(parse, at, predicates)
            if single:
                yield single
        at += 1


def _phrase_at(
    scene: Scene, at: int, predicates: PredicateIndex
) -> tuple[tuple[Predicate, ...], tuple[int, ...]] | None:
    if scene.words[at].pronoun and scene.words[at].stem in grammar().complementizer:
        return None  # أنه على حق is no إن على الحكومة
    said = held(scene)
    for shape in sorted(predicates.phrases.keys() & scene.shapes[at]):
        for pattern, _ in predicates.phrases[shape]:
            ends = pattern[-1] in said or present_stem(pattern[-1]) in said
            matched = phrase_at(scene, at, pattern) if ends else ()
            doer = scene.words[at + 1] if scene.words[at].pos == "verb" and matched[1:2] > (at + 1,) else None
            parted = doer is not None and (doer.article or doer.pos == "propn")  # توقف إسرائيل القصف
            told = [e for p, e in predicates.phrases[shape] if p == pattern] if matched else []
            if told and (told := [e for e in told if not (parted and e.frame.verb.get("subject") == "none")]):
                return tuple(told), matched
    return None


def _phrase_head(words: Sequence[Word], matched: Sequence[int]) -> int:
    """The word of a fixed phrase that has its slots: its first, but the verb of one that opens with a
    particle.
    """
    first = matched[0]
    if words[first].pos in {"verb", "noun", "adj", "propn", "num"}:
        return first
    return next((at for at in matched if words[at].pos == "verb"), first)


def _single(parse: Parse, at: int, predicates: PredicateIndex) -> _Candidate | None:
    word = parse.words[at]
    if word.pos == "verb":
        written = word.folded[len(word.conj) :]
        told_to_her = word.reading.tense == "imperative" and word.reading.gender == "f"
        if told_to_her or written in grammar().naming | grammar().adverbial or _surname(parse, at):
            return None  # نقلوها برا، ابن جلون
        entries = predicates.verbs.get(word.lemma, ())
        others = tuple([e for lemma in other_lemmas(word) for e in predicates.verbs.get(lemma, ())])
        return _Candidate(entries, at, at, at, "verb", others) if entries or others else None
    if word.pos not in NAMING or (word.pos == "propn" and word.reading.known):
        return None
    shapes = noun_shapes(word.stem, word.lemma, word.article, word.pronoun != "")
    if word.stem.endswith(OF_MANNER) and adverbial_participle(parse, at):
        doing = behind_comma(parse, at) or holds_pronoun(parse, at) or behind_copula(parse, at)
        doing = doing or speaking_of(parse.words, at)
        feminine = (word.stem[:-1],) if word.stem.endswith("ة") and doing else ()
        for shape in (*shapes, *feminine):
            if shape in predicates.actives:
                return _Candidate(predicates.actives[shape], at, at, at, "active")
        if reported := as_verb(parse, at, predicates):
            return _Candidate(reported, at, at, at, "active")
    for shape in shapes:
        if shape in predicates.nouns:
            told = word.article or not word.stem.endswith(ALIF) or not _manner(parse, at)
            return _Candidate(predicates.nouns[shape], at, at, at, "noun") if told else None
    for shape in shapes:
        if shape in predicates.passives and not word.article and suffers(parse, at, shape, predicates):
            return _Candidate(predicates.passives[shape], at, at, at, "passive")
    return None


def _manner(parse: Parse, at: int) -> bool:
    """Whether a deed in the accusative only says how somebody was killed or hurt, whose deed it is not (أصيب
    الشرطي رشقا بالحجارة، قتل دهسا)."""
    clause = parse.clause_over(at) if parse.words[at].stem in grammar().manner_of_harm else None
    if clause is None:
        return False
    lemma = parse.words[clause.verb].lemma
    return lemma in grammar().affecting or lemma in grammar().dying


def _surname(parse: Parse, at: int) -> bool:
    """Whether a word stands behind a bare "son of", and so is a name."""
    return at > 0 and parse.words[at - 1].folded in grammar().son and not parse.words[at].conj


def _slots(parse: Parse, candidate: _Candidate, stops: frozenset[int]) -> Slots:
    if parse.words[candidate.at].pos == "verb":
        clause = parse.clause_of(candidate.at)
        slots = {**called_so(parse, candidate.at), **verb_slots(parse, clause)} if clause else {}
        if not candidate.fixed:
            return slots
        said = parse.words[candidate.at].reading.voice == "passive"
        return behind_fixed(slots, candidate.fixed, said or (clause is not None and clause.passive))
    at = candidate.last if candidate.form == "phrase" else candidate.at
    slots = dict(noun_slots(parse, at, stops - {candidate.at}))
    own = parse.phrase_of[at]
    if own < 0 and parse.words[at].pos == "prep" and at + 1 < len(parse.words):
        own = parse.phrase_of[at + 1]  # a fixed phrase that ends in its preposition (بتكليف من)
    if own >= 0 and parse.phrases[own].prep and parse.phrases[own].first > candidate.at:
        inside = parse.phrases[own]  # a fixed phrase may run into what its preposition governs
        own_words = Filler(inside.first, inside.last, inside.head, f"prep.{inside.prep}")
        slots.setdefault(inside.prep, (own_words,))
    if at != candidate.at and parse.words[candidate.at].pronoun:
        own_doer = "agent" if "idafa" in slots else "idafa"  # محاولته اغتيال الوزير
        slots[own_doer] = (Filler(candidate.at, candidate.at, candidate.at, "idafa.pronoun", True),)
    if candidate.form in {"active", "passive"} and "idafa" in slots:
        slots["object"] = slots["idafa"]
    if candidate.form == "active" and "object" not in slots:
        following = next_bare(parse, at)
        if following:
            slots["object"] = following
    return slots


def _fitting(
    scene: Scene, candidate: _Candidate, entries: Sequence[Predicate], slots: Slots
) -> list[Predicate]:
    """The entries whose needs are met, those with most of them first; none that is ruled out."""
    found = []
    for order, entry in enumerate(entries):
        if entry.unless and _ruled_out(scene, candidate, entry, slots):
            continue
        if not entry.needs:
            found.append((0, False, order, entry))
        elif _needs_met(scene, candidate, entry, slots):
            met = len(entry.needs)
            found.append((-met, _only_joined(scene, candidate, entry, slots), order, entry))
    return [entry for *_, entry in sorted(found, key=lambda one: one[:3])]


def _only_joined(scene: Scene, candidate: _Candidate, entry: Predicate, slots: Slots) -> bool:
    """Whether only a later one of several objects is what an entry asks for (أعلنت تأييدها لـ ومعارضتها)."""
    wanted, objects = entry.needs.get("object"), slots.get("object", ())
    if not wanted or len(objects) < SEVERAL:
        return False
    first = {**slots, "object": objects[:1]}
    return not _slot_has(scene, candidate, "object", wanted, first, heads_only=False)


def _needs_met(scene: Scene, candidate: _Candidate, entry: Predicate, slots: Slots) -> bool:
    both = "subject" in entry.needs and "object" in entry.needs and "object" not in slots
    if both and _suffered(scene, candidate, slots):
        return False  # منع المحتجون من الوصول: who suffers it is not the doer too
    for slot, wanted in entry.needs.items():
        if _slot_has(scene, candidate, slot, wanted, slots, heads_only=False):
            continue
        own = slots.get(slot) or (slots.get("idafa", ()) if slot == "object" else ())
        if slot == "object" and not own and _suffered(scene, candidate, slots):
            own = slots.get("subject", ())  # أوقف مدير المصرف
        if own and not KINDS.isdisjoint(wanted) and of_kind(scene, wanted, own):
            continue
        tool = slot == "object" and not own and entry.frame.verb.get("object") == TOOL
        if tool and _used(scene, candidate, wanted, slots):
            continue
        if slot != "subject" or not (
            _done_by(scene, candidate, wanted, slots, entry.unless.get("subject", ()))
            or _unsaid_doer(candidate, entry)
        ):
            return False
    return True


def _used(scene: Scene, candidate: _Candidate, wanted: Sequence[str], slots: Slots) -> bool:
    """Whether the subject of a passive is the tool that an act asks for (أطلقت صواريخ على المدينة)."""
    clause = scene.parse.clause_of(candidate.at)
    passive = clause is not None and clause.passive and candidate.form == "verb"
    return passive and _slot_has(scene, candidate, "subject", wanted, slots, heads_only=False)


def _done_by(
    scene: Scene, candidate: _Candidate, wanted: Sequence[str], slots: Slots, barred: Sequence[str]
) -> bool:
    """Whether the doer of an act, of a noun the one of its light verb, is whom an entry asks for, and of none
    of the kinds that it bars."""
    doers = doers_of(scene, candidate.at, candidate.first, slots)
    if not doers or (barred and of_kind(scene, barred, doers)):
        return False
    lent = {**slots, "subject": tuple(doers)}
    met = _slot_has(scene, candidate, "subject", wanted, lent, heads_only=False)
    return met or of_kind(scene, wanted, doers) or speaks(scene, wanted, doers)


def _unsaid_doer(candidate: _Candidate, entry: Predicate) -> bool:
    """Whether a verbal noun's only complement is what it hits, so that its doer, whom the entry requires, is
    looked for elsewhere (مرسوما بحل البرلمان)."""
    return candidate.form == "noun" and "object" in entry.needs and "actor" in entry.requires


def _ruled_out(scene: Scene, candidate: _Candidate, entry: Predicate, slots: Slots) -> bool:
    if entry.frame.verb.get("object") == "place" and scene.words[candidate.at].pronoun == THEM:
        return True  # شباب يتقدمهم ناشطون
    for slot, words in entry.unless.items():
        if slot in slots and not KINDS.isdisjoint(words) and of_kind(scene, words, slots[slot]):
            return True
        if scene.positions.keys().isdisjoint(openings(tuple(words))) and ANYTHING not in words:
            continue
        if slot == ANYWHERE:
            if elsewhere(scene, candidate.first, candidate.last, words):
                return True
        elif _slot_has(scene, candidate, slot, words, slots, heads_only=True):
            return True
    return False


def _slot_has(
    scene: Scene, candidate: _Candidate, slot: str, wanted: Sequence[str], slots: Slots, heads_only: bool
) -> bool:
    words = scene.words
    if slot == ANYWHERE:
        return elsewhere(scene, candidate.first, candidate.last, wanted)
    if slot == "holder":
        return candidate.first > 0 and has(scene, (candidate.first - 1,), wanted)
    absent = scene.positions.keys().isdisjoint(openings(tuple(wanted)))
    wide = WIDE.get(slot, (slot,))
    if (
        slot == "object"
        and "object" not in slots
        and ("agent" in slots or _suffered(scene, candidate, slots))
    ):
        wide = (*wide, "subject")  # طُرد السفير على يد الحكومة
    for name in wide:
        if name == "idafa" and words[candidate.at].pos == "verb":
            continue
        for filler in slots.get(name, ()):
            if filler.pronoun:
                if ANYTHING in wanted and not heads_only:
                    return True
                own = slot == "object" and not heads_only
                if own and takes_up(scene, candidate.at, candidate.first, filler, wanted):
                    return True
                continue
            if ANYTHING in wanted:
                return True
            if absent:
                continue
            end = min(filler.last, filler.head + 1) if heads_only else filler.last
            near: Sequence[int] = range(filler.first, end + 1)
            head = words[filler.head]
            if head.stem in grammar().negator_noun or head.stem in grammar().needful:
                near = (filler.head,)  # تعهدت بعدم ملاحقة, أكدت ضرورة انسحابهم
            elif head.lemma in parts_of() or (not heads_only and head.lemma in scene.lexicon.doing):
                near = (*near, *_counted(scene, candidate.at, filler))
            if has(scene, near, wanted):
                return True
    return False


def _suffered(scene: Scene, candidate: _Candidate, slots: Slots) -> bool:
    """Whether a verb is a passive and people its subject, or what two did together: it is done to them (طرد
    السفير من البلاد، استؤنفت العلاقات بين البلدين)."""
    clause = scene.parse.clause_of(candidate.at) if candidate.form == "verb" else None
    if clause is None or not clause.passive:
        return False
    if BETWEEN in slots:
        return True
    answers = (scene.answer(f) for f in slots.get("subject", ()) if not f.pronoun)
    return any(answer is not None and answer.human for answer in answers)


def _counted(scene: Scene, at: int, filler: Filler) -> range:
    """The words of what a phrase only counts, behind من (عددا من المنازل), or says to be done (لوحت بالدخول
    في إضراب); not what the verb itself takes من for (منعت وفدا من دخول البلاد)."""
    number = scene.parse.phrase_of[filler.last] + 1
    if not 0 < number < len(scene.parse.phrases):
        return range(0)
    after = scene.parse.phrases[number]
    if scene.words[filler.head].lemma in parts_of():
        taken = (scene.words[at].lemma, FROM) in grammar().takes_prep
        counts = after.prep == FROM and 0 <= after.prep_at == filler.last + 1 and not taken
    else:
        behind = after.prep_at == filler.last + 1 or (after.prep_at < 0 and after.first == filler.last + 1)
        counts = bool(after.prep) and behind and doing(scene, Step(filler.head, after.prep)) is not None
    return range(after.first, after.last + 1) if counts else range(0)
