"""Ties: standing relations that a sentence states, as records with status, sources and date."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace
from functools import lru_cache
from itertools import chain

from marsad.arabic.classes.grammar import grammar
from marsad.arabic.classes.particles import PERFECT, WAS
from marsad.arabic.phrases.parsed import Clause
from marsad.arabic.records import Word
from marsad.extract.parties.discourse import Discourse
from marsad.extract.roles.attribution import sources, unnamed
from marsad.extract.roles.speaking import linked
from marsad.extract.sentence.relation import Relation
from marsad.extract.sentence.scene import Scene
from marsad.extract.sentence.told import RelationWord
from marsad.extract.standing.standings import AHEAD, PLAIN, UNREAL, Standing
from marsad.extract.standing.status import standing
from marsad.extract.ties.described import GROUNDED
from marsad.extract.ties.tie_acts import backing, present
from marsad.extract.ties.tie_dates import ended, served, tie_date
from marsad.extract.ties.tie_fit import of_itself, told_already
from marsad.extract.ties.tie_gone import HAPPENED, denied, gone, left_behind
from marsad.extract.ties.tie_ground import ending
from marsad.extract.ties.tie_holders import verbal_head
from marsad.extract.ties.tie_over import (
    charged_with,
    inside,
    mentioned,
    once,
    only_sought,
    refused,
    until_then,
    was_before,
    was_said,
)
from marsad.extract.ties.tie_portfolios import portfolios
from marsad.extract.ties.tie_receivers import keeps
from marsad.extract.ties.words import stated
from marsad.extract.trigger.governing import Step, verb_lemmas
from marsad.extract.trigger.governors import steps
from marsad.extract.wording.gloss import tie_gloss
from marsad.extract.wording.identity import record_id
from marsad.lexicon.load import rows_of
from marsad.lexicon.sectors import STATELESS
from marsad.model import Claim, Date, Evidence, Tie, Why

OR, BLAME, NEAR = "او", "ACCUSE", 3
SUBJECT, JOINED = "subject", "joined"
VANISHED = frozenset({"subject", "idafa"})
BASE = "base:"
STILL = {"member_of": "belongs to", "controls": "controls"}
PRESENT = "present_in"
OLD_DATE, TITLE, MEMBER = "old_date", "title:", "member_of"
HEADING, RESIGNED = frozenset({"role", "commands"}), "resign"
OPENING = frozenset({"prep", "particle"})  # بيد is read as either


def ties(
    scene: Scene, discourse: Discourse, claims: Sequence[Claim], offices: Sequence[Relation], sha256: str
) -> tuple[Tie, ...]:
    """The ties of one sentence: from its words, the offices that it says are held, and ``present_in`` from
    its claims of forces somewhere."""
    held = (one for one in offices if not _of_two(one, claims))
    relations = chain(stated(scene, discourse), held, portfolios(scene))
    told = tuple(
        tie
        for relation in relations
        if not only_sought(scene, relation.told)
        and not _reversed(tie := _tie(scene, discourse, relation, sha256), claims)
    )
    backed = frozenset(tie.trigger.start for tie in told if tie.kind == "backs")
    unique: list[Tie] = []
    there = {
        (t.trigger.start, t.subject.start) for t in told if t.kind == PRESENT and t.place and t.place.name
    }
    forces = (t for t in present(scene, claims, sha256) if (t.trigger.start, t.subject.start) not in there)
    for tie in (*told, *forces, *backing(scene, claims, backed, sha256)):
        left = tie.kind == MEMBER and unique and _left(tie, unique)
        if not of_itself(tie) and not left and not any(told_already(tie, one) for one in unique):
            unique.append(_by_whoever(scene, _as_the_act(tie, claims)))
    made = [gone(scene, _until_now(scene, tie, claims)) for tie in unique]
    return denied(left_behind(scene, tuple(made)), claims, sha256)


def _left(tie: Tie, told: Iterable[Tie]) -> bool:
    """Whether a title (القيادي) only says what somebody was in a body that he is told to have left (القيادي
    المنشق عن الحركة فلان)."""
    if tie.object is None or not any(w.rule.startswith(TITLE) for w in tie.why):
        return False
    same = (one for one in told if one.kind == MEMBER and one.object and one.object.end == tie.object.end)
    return any(one.status != "asserted" for one in same)


def _reversed(tie: Tie, claims: Sequence[Claim]) -> bool:
    """Whether the act of a tie's own word has its sides the other way round (تريد النفوذ بدعم الحركة): that
    one is read from more of the sentence."""
    if tie.kind != "backs" or tie.object is None:
        return False
    backer, backed = tie.subject.start, tie.object.start
    acts = (claim for claim in claims if claim.trigger.start == tie.trigger.start)
    return any(
        any(one.start == backed for one in act.actor) and any(one.start == backer for one in act.recipient)
        for act in acts
    )


def _until_now(scene: Scene, tie: Tie, claims: Sequence[Claim]) -> Tie:
    """An office as what was, where the sentence says that its holder gave it up or lost it (استقال رئيس
    الحكومة فلان، أقال الملك وزير الدفاع فلانا)."""
    if tie.kind not in HEADING or tie.status != "asserted":
        return tie
    for claim in claims:
        gone = claim.actor if RESIGNED in claim.mode else claim.recipient if _ousts(scene, claim) else ()
        if claim.status in HAPPENED and any(one.start == tie.subject.start for one in gone):
            why = Why("status", "former", claim.trigger.start, claim.trigger.end)
            return replace(
                tie,
                status="historical",
                gloss=tie_gloss(
                    tie.subject, _english(tie), ending(scene, tie.place or tie.object), "historical"
                ),
                why=(*tie.why, why),
            )
    return tie


def _ousts(scene: Scene, claim: Claim) -> bool:
    """Whether an act takes somebody's office from him."""
    at = scene.word_at(claim.trigger.start)
    return at is not None and scene.words[at].lemma in grammar().ousting


def _english(tie: Tie) -> str:
    """What a tie to an office is called."""
    if tie.kind != "role":
        return "leads"
    return f"is {tie.office}{' of' if tie.object is not None else ''}"


def _of_two(office: Relation, claims: Sequence[Claim]) -> bool:
    """Whether an act takes an office and the name right behind it for two persons (استقبل الرئيس المصري خليفة
    حفتر): the one does not hold the other's office."""
    whole = office.subject
    for claim in claims:
        told = (*claim.actor, *claim.recipient)
        first = {one.end + 1 for one in told if one.start == whole.start and one.end is not None}
        if any(one.start in first and one.end == whole.end for one in told):
            return True
    return False


def _as_the_act(tie: Tie, claims: Sequence[Claim]) -> Tie:
    """The tie with the sources of the act that its own word tells of, where it has none (اتهمت الوزارة النائب
    بدعم الجماعة)."""
    if tie.attribution:
        return tie
    act = next((c for c in claims if c.trigger.start == tie.trigger.start and c.attribution), None)
    charge = None if act is not None else _charge(tie, claims)
    if charge is not None:
        link = linked(charge.actor[0], None)
        why = () if link is None else (Why("attribution", "accuser", link.start, link.end),)
        return tie if link is None else replace(tie, attribution=(link,), why=(*tie.why, *why))
    if act is None or any(link.start == tie.subject.start for link in act.attribution):
        return tie
    steps = tuple(step for step in act.why if step.stage == "attribution")
    return replace(tie, attribution=act.attribution, why=(*tie.why, *steps))


def _charge(tie: Tie, claims: Sequence[Claim]) -> Claim | None:
    """The charge that tells of a tie as the deed of whom it accuses, and nothing between them (اتهمت الخرطوم
    الإمارات بدعم القوات)."""
    for claim in claims:
        ends = (
            {party.end for party in claim.recipient} if claim.event == BLAME and claim.actor else set[int]()
        )
        behind = tie.trigger.start - (tie.subject.end or 0)
        if tie.subject.end in ends and claim.trigger.start < tie.trigger.start and 0 < behind <= NEAR:
            return claim
    return None


def _by_whoever(scene: Scene, tie: Tie) -> Tie:
    """A tie of which somebody is accused by nobody who is named (التاجر المتهم بدعم الجماعة) as the unnamed
    say."""
    if tie.attribution or tie.certainty == "certain":
        return tie
    at = scene.word_at(tie.trigger.start) or 0
    over = (step.at for step in steps(scene, at, at))
    accused = next((n for n in over if scene.words[n].stem.rstrip("ة") in grammar().accused), None)
    return tie if accused is None else replace(tie, attribution=(unnamed(scene, accused),))


def _tie(scene: Scene, discourse: Discourse, relation: Relation, sha256: str) -> Tie:
    told = relation.told
    date, date_why = tie_date(scene, relation)
    held = _held(scene, relation, date)
    english = relation.english
    if relation.former and relation.kind == "present_in" and date.to is not None:
        date = replace(date, from_=None)  # انسحبوا أمس: until then they were there
    if relation.former and held is PLAIN:  # ستنسحب الشهر المقبل: since when they are there is not told
        date, date_why, english = Date(), None, STILL.get(relation.kind, english)
    chain_, source_why = sources(scene, told.at, discourse)
    span = scene.span(told.first, told.last)
    end = relation.object or relation.place
    last = relation.place or relation.object
    return Tie(
        id=record_id("t", (sha256, span.start, relation.kind, relation.subject.start, end and end.start)),
        kind=relation.kind,
        trigger=span,
        subject=relation.subject,
        object=relation.object,
        place=relation.place,
        number=relation.number,
        office=relation.office,
        date=date,
        status=held.status,
        certainty=held.certainty,
        attribution=tuple(
            link for link in chain_ if relation.kind in GROUNDED or link.start != relation.subject.start
        ),
        evidence=_evidence(scene),
        gloss=tie_gloss(relation.subject, english, ending(scene, last), held.status, held.certainty),
        why=tuple(
            step
            for step in (
                Why("ties", relation.rule, span.start, span.end),
                *((date_why,) if date_why is not None and date.text else ()),
                *held.why,
                *source_why,
            )
        ),
    )


def _held(scene: Scene, relation: Relation, date: Date) -> Standing:
    """Status and certainty of a relation; what stood for a stretch of time that is over is past."""
    held = _so_held(scene, relation, date)
    if held.status != "asserted":
        return held
    if relation.once:
        verb = scene.words[relation.told.at]
        return Standing("historical", held.certainty, (Why("status", "was", verb.start, verb.end),))
    over = served(scene, relation, date) or ended(scene, date)
    return over or (None if relation.plain else until_then(scene, relation)) or held


def _so_held(scene: Scene, relation: Relation, date: Date) -> Standing:
    """Status and certainty of a relation; what an auxiliary of the past holds (كان يدعم) is over."""
    if relation.former:
        so_far = None if relation.plain else _told_standing(scene, relation.told, date)
        if so_far is not None and so_far.status in UNREAL:
            gone = so_far.certainty == "possible" and _past(scene, relation.told.at)
            open_ = so_far.status == "hypothetical" and gone  # ربما انسحبت: they may have left
            return so_far if open_ else PLAIN  # هدد بالانسحاب من: they are still of it
        return Standing("historical", "certain", (Why("status", "former"),))
    if relation.plain:
        if relation.told.form == "noun" and (gone_by := once(scene, relation.told)) is not None:
            return gone_by
        carrier = _carrier(scene, relation.told)
        return mentioned(scene, relation.told.first) if carrier is None else standing(scene, carrier, date)
    held = _told_standing(scene, relation.told, date)
    if (
        relation.rule.startswith(BASE)
        and held.status == "negated"
        and _denied_next(scene, relation.told, held)
    ):
        held = PLAIN  # لها قاعدة هناك ولا تنوي إغلاقها
    over = [(step, scene.words[step.at]) for step in steps(scene, relation.told.first, relation.told.at)]
    known = relation.rule.startswith(BASE) and scene.words[relation.told.first].article
    already = known or _so_already(scene, relation, held.status, [step.at for step, _ in over])
    if held.status in AHEAD and already:  # يرفض الوجود التركي: it is there
        return Standing("asserted", held.certainty, held.why)
    if (lost := _lost(scene, over)) is not None:
        return lost
    if held.status in AHEAD and any(_accused(word) for _, word in over):
        return Standing("asserted", held.certainty, held.why)  # أمر بحبس رجل متهم بالانتماء إلى
    if held.status == "hypothetical" and (no := refused(scene, relation, over)) is not None:
        return no
    lasting = any(step.rule == OLD_DATE for step in held.why) and not _past(scene, relation.told.at)
    if held.status != "asserted" and not lasting:
        return held
    if lasting:
        held = Standing("asserted", held.certainty, tuple(s for s in held.why if s.rule != OLD_DATE))
    if relation.told.form == "noun" and (was := was_said(scene, relation.told.first)) is not None:
        return was
    if held.status == "asserted" and (then := was_before(scene, relation.told)) is not None:
        return then
    for step, word in over:
        if _accused(word) or word.lemma in grammar().reason:
            return held  # أوقف رجلا متهما بتمويل الجماعة، قطعت علاقاتها بها بسبب دعمها للمتمردين
        past = step.slot == "aux" and word.lemma == WAS and word.reading.tense == "past"
        past = past and not inside(scene, relation.told.at, step.at)
        if past and scene.words[relation.told.at - 1].folded != PERFECT:
            return Standing("historical", held.certainty, (Why("status", "was", word.start, word.end),))
        if step.slot == JOINED and word.pos == "verb":
            continue  # يقف إلى جانبها ويساندها: no verb of ceasing
        ending_words = _ending_words(step.slot, relation.kind)
        clause = scene.parse.clause_of(step.at) if step.slot == SUBJECT else None
        if clause is not None and clause.object:
            continue  # سيطرة الجيش على المدينة أنهت الحرب
        if _ended(scene, step.at, word, ending_words):
            return Standing("historical", held.certainty, (Why("status", "former", word.start, word.end),))
    return held


def _denied_next(scene: Scene, told: RelationWord, held: Standing) -> bool:
    """Whether what denies a word opens another clause behind it, which و joins."""
    starts = [step.start for step in held.why if step.rule == "negation"]
    at = scene.word_at(starts[0]) if starts and starts[0] is not None else None
    return at is not None and at > told.last and bool(scene.words[at].conj)


def _accused(word: Word) -> bool:
    return word.stem.rstrip("ةا") in grammar().accused


@lru_cache(maxsize=64)
def _ending_words(slot: str, kind: str) -> frozenset[str]:
    """The words that put an end to a relation which stands in their slot."""
    known = grammar()
    gone = known.vanishing if slot in VANISHED else frozenset[str]()
    return known.ceasing | gone | (known.yielding if kind == "controls" else frozenset())


def _told_standing(scene: Scene, told: RelationWord, date: Date) -> Standing:
    """The standing of a relation's word; of an expression behind a preposition that of what holds it."""
    held = standing(scene, told, date)
    carrier = _carrier(scene, told) if held.status == "asserted" else None
    return held if carrier is None else standing(scene, carrier, date)


def _carrier(scene: Scene, told: RelationWord) -> RelationWord | None:
    """The word that holds an expression behind a preposition, whose standing is its own: the verbal noun
    right before it (نفى سقوط البلدة في يد الجيش), else its clause's verb (لن تبقى تحت سيطرة)."""
    words, phrases = scene.words, scene.parse.phrases
    if words[told.first].pos not in OPENING and not words[told.first].prep:
        return None
    own = max(scene.parse.phrase_of[told.first], scene.parse.phrase_of[told.first + 1])
    end, none = told.first, False
    for before in reversed(phrases[: max(own, 0)]):
        if before.last != end - 1:
            break
        deed = before.first if none else verbal_head(scene, before)
        either = deed is not None and deed > 0 and words[deed - 1].folded == OR  # أو إبقائها تحت سيطرة
        if deed is not None and (either or words[deed].lemma in grammar().coming_under):
            return RelationWord(deed, deed, deed, "noun")
        none = not before.prep and words[before.first].stem in grammar().any_of  # سقوط أي موقع في يد
        if before.prep != "في" and not none:  # سقوط مواقع في تعز بيد
            break
        end = min(before.first, before.prep_at) if before.prep else before.first
    held = (c for c in scene.parse.clauses if c.verb < told.first and _holds(c, own))
    clause = next(held, None) or next((c for c in scene.parse.clauses if c.end == told.first - 1), None)
    if clause is None or words[clause.verb].lemma not in grammar().coming_under:
        return None
    return RelationWord(clause.verb, clause.verb, clause.verb, "verb")


def _holds(clause: Clause, number: int) -> bool:
    """Whether a phrase stands behind a preposition of a clause's verb."""
    return any(number in group for _, group in clause.preps)


def _lost(scene: Scene, over: Sequence[tuple[Step, Word]]) -> Standing | None:
    """What a word of losing says of what it holds: it is over (فقدوا السيطرة), or still stands where the loss
    is denied or feared (لم يفقدوا السيطرة)."""
    for step, word in over:
        if {word.lemma, word.stem} & grammar().losing:
            why = Why("status", "former", word.start, word.end)
            gone = _ended(scene, step.at, word, grammar().losing)
            return Standing("historical" if gone else "asserted", "certain", (why,))
    return None


def _ended(scene: Scene, at: int, word: Word, words: frozenset[str]) -> bool:
    """Whether one of some words over a relation says that it was given up or lost (أوقفت دعمها، فقدوا
    السيطرة)."""
    if not {word.lemma, word.stem} & words:
        return False
    if at and word.pos == "verb" and scene.words[at - 1].stem in grammar().negator:
        return False  # لا تزال سيطرتهم
    told = RelationWord(at, at, at, "verb" if word.pos == "verb" else "noun")
    return standing(scene, told, Date()).status in HAPPENED


def _so_already(scene: Scene, relation: Relation, held: str, over: Sequence[int]) -> bool:
    """Whether what is to come or wanted goes on with what stands (ستواصل دعمهم، يرفض بقاء القوات، يتمسك
    بولائه), or is the word that binds (تعهد بالولاء)."""
    pledged = (
        relation.kind == "loyal_to" and held == "future" and not any(scene.words[at].future for at in over)
    )
    staying = (relation.kind, relation.told.form) == (PRESENT, "noun") and (
        keeps(scene, relation.told.at) or any(_refuses(scene, relation, at) for at in over)
    )
    charged = (relation.kind in HEADING and held == "hypothetical") and charged_with(scene, over)
    return pledged or staying or charged or any(keeps(scene, at) for at in over)


def _refuses(scene: Scene, relation: Relation, at: int) -> bool:
    """Whether a verb says that somebody will not have forces that are told of as known or are a state's
    (ترفض وجود القوات، وجود قوات تركية)."""
    start = relation.subject.start
    who = scene.word_at(start) if start is not None else None
    nations = relation.subject.code is not None and relation.subject.code not in STATELESS
    if who is None or not (scene.words[who].article or nations):
        return False
    rows = rows_of(scene.lexicon.ties, verb_lemmas(scene, at)) if scene.words[at].pos == "verb" else ()
    return any(row.kind == "opposes" for row in rows)


def _past(scene: Scene, at: int) -> bool:
    return scene.words[at].pos == "verb" and scene.words[at].reading.tense == "past"


def _evidence(scene: Scene) -> Evidence:
    sentence = scene.sentence
    return Evidence(sentence.number, sentence.start, sentence.end, scene.text[sentence.start : sentence.end])
