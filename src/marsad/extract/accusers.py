"""Whose word it is that a deed was done: who accuses of it, who decries it, else who says so."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import pairwise

from marsad.arabic.classes.grammar import grammar
from marsad.arabic.classes.particles import ABOUT, BY
from marsad.arabic.clauses.clauses import HARD_STOPS, Clause
from marsad.arabic.letters.marks import COMMAS
from marsad.extract.parties.discourse import Discourse
from marsad.extract.roles.act import Act
from marsad.extract.roles.attribution import JOINED, beside, sources
from marsad.extract.roles.called_so import UNNAMED, unnamed
from marsad.extract.roles.speaking import linked
from marsad.extract.sentence.meanwhile import goes_over
from marsad.extract.sentence.scene import Scene
from marsad.extract.speech.sources import extended, source, source_kind
from marsad.extract.speech.speech import reports
from marsad.extract.standing.reasons import EXAMINING
from marsad.extract.trigger.governors import steps
from marsad.extract.trigger.slots import verb_slots
from marsad.model import Attribution, Why
from marsad.model.claim import Status

Sources = tuple[tuple[Attribution, ...], tuple[Why, ...]]
NEGATED = "negated"
ASSERTED: Status = "asserted"  # who denies it has not brought the charge
OWN = "idafa"
HOLDING = frozenset({"ACCUSE", "COERCE", "SANCTION"})
DOCUMENT = "document"
PAPERS = frozenset({"document", "media"})
DECRYING = frozenset({"REQUEST", "ACCUSE", "REJECT", "THREATEN"})


def whose_word(
    scene: Scene, act: Act, others: Sequence[Act], discourse: Discourse, status: Status
) -> Sources:
    """The sources of an act: the accuser for what he accuses of, else the words of saying around it, before
    them who decries it."""
    for other in charges(scene, act, others):
        if status == NEGATED and refuted(scene, act, other):
            told = sources(scene, other.at, discourse)
            return told if told[0] else _who_refuses(scene, other.at)
        if links := accusers(scene, other):
            told = sources(scene, other.at, discourse, ASSERTED)
            if told[0] and told[0][0].kind == DOCUMENT and links[0].name == UNNAMED:
                return told  # قال البيان إن ...، متهما تركيا بإرسال
            return _before(links, "accuser", told)
    told = sources(scene, _told_at(scene, act), discourse, status)
    charge = None if told[0] else _charge_over(scene, act)
    if charge is not None and status == NEGATED and (denied := _who_refuses(scene, charge))[0]:
        return denied
    if charge is not None:
        return _before(_by_charge(scene, charge, others) or [unnamed(scene, charge)], "accuser", told)
    return _before(_decried_by(scene, act, others), "decried_by", told)


def _told_at(scene: Scene, act: Act) -> int:
    """Where an act is told: not where its noun only says who its teller is (قال رئيس البلدية، الذي نجا من
    الهجوم، إن المسلحين قتلوا)."""
    for other in act.merged:
        for report in reports(scene):
            within = report.content is not None and report.at < act.at < report.content[0]
            if within and report.holds(other.at):
                return other.at
    return act.at


def charges(scene: Scene, act: Act, others: Sequence[Act]) -> Iterator[Act]:
    """The accusations before an act that are of having done it."""
    for other in others:
        if other.event != "ACCUSE" or other.at >= act.at or "allege" not in other.trigger.entry.mode:
            continue
        over = steps(scene, act.trigger.first, act.at)
        saying = scene.lexicon.cues.masdars  # رد على الاتهامات بالقول إنه لم يقصفها
        charged = (act.at, *(step.at for step in over if scene.words[step.at].stem not in saying))
        inside = any(step.at == other.at and step.slot == BY for step in over)  # متهما قطر وتركيا بقصف
        inside = inside or any(f.first <= at <= f.last for f in other.roles.content for at in charged)
        inside = inside or _second_object(scene, act, other) or _charge_of_noun(scene, act, other)
        clause = scene.parse.clause_of(other.at)
        if inside or (clause is not None and _within_charge(scene, clause, act.at)):
            yield other


def refuted(scene: Scene, act: Act, other: Act) -> bool:
    """Whether a denied act is what a charge of that name is of, and not the charge that it was not done: who
    accuses is no source of the denial (نفى اتهامات الحكومة له بقصف القرية، اتهاماتها له بقصفها باطلة)."""
    if _denied(scene, other.at):
        return True
    no = grammar().negator | grammar().negator_noun
    between = scene.words[other.at + 1 : act.at]
    return other.trigger.form == "noun" and not any(word.stem in no for word in between)


def _who_refuses(scene: Scene, charge: int) -> Sources:
    """Who does with a charge what denies it (رفض الجيش اتهامات الحكومة له بقصفها), as the source of that."""
    clause = scene.parse.clause_over(charge)
    subject = () if clause is None else verb_slots(scene.parse, clause).get("subject", ())
    if clause is None or not subject or subject[0].pronoun:
        return (), ()
    link = source(scene, subject[0], scene.words[clause.verb].text)
    if link is None:
        return (), ()
    return (link,), (Why("attribution", "denier", link.start, link.end),)


def _before(links: Sequence[Attribution], rule: str, told: Sources) -> Sources:
    """Sources before those who tell that they said so."""
    if any(other.start <= link.start < other.end for other in told[0] for link in links):
        return told
    why = [Why("attribution", JOINED if n else rule, link.start, link.end) for n, link in enumerate(links)]
    return (*links, *told[0]), (*why, *told[1])


def _denied(scene: Scene, at: int) -> bool:
    """Whether a charge stands in what somebody denies (نفت طهران اتهامات واشنطن لها بـ): that it is false is
    not the accuser's word."""
    return any(r.cue.status == NEGATED and not r.negated and r.holds(at) for r in reports(scene))


def accusers(scene: Scene, act: Act) -> list[Attribution]:
    """Who accuses, or the paper in which that stands; where nobody known does, the unnamed (اتهم الحزب بدعم
    المتمردين): no charge is the paper's own."""
    paper = _paper(scene, act)
    if paper and paper[0].kind == DOCUMENT:
        return paper  # اتهم تقرير أممي الجيش
    return _doers(scene, act) or paper or [unnamed(scene, act.at)]


def _paper(scene: Scene, act: Act) -> list[Attribution]:
    """The document that is the subject of a verb of accusing (اتهم التقرير الشرطة بقتل متظاهر)."""
    clause = scene.parse.clause_of(act.at)
    if clause is None or clause.passive or not clause.subject:
        return []
    behind = [n for n in clause.object if n > clause.subject[0]]
    stop = scene.parse.phrases[behind[0]].first if behind else len(scene.words)
    link = source(scene, extended(scene, clause.subject[0], stop), scene.words[act.at].text)
    return [link] if link is not None and link.kind in PAPERS else []


def _doers(scene: Scene, act: Act) -> list[Attribution]:
    """Those who do an act of speech together, as sources of the kind that their words tell."""
    fillers = {scene.words[f.first].stem_start: f for f in act.actor.fillers if not f.pronoun}
    links = []
    for party in act.actor.parties:
        if (link := linked(party, None)) is not None:
            own = fillers.get(link.start)
            kind = source_kind(scene, own, scene.answer(own), party.sector) if own is not None else None
            links.append(replace(link, kind=kind or link.kind))
    together = pairwise(links)
    apart = next((n for n, (one, two) in enumerate(together, 1) if not beside(scene, one, two)), len(links))
    return links[:apart]


def _charge_over(scene: Scene, act: Act) -> int | None:
    """The noun of accusing under which a deed stands behind ب, whoever accuses (وسط اتهامات للجيش بقصف
    القرية), or the charge that it is (بتهمة قتل جندي): nobody else says that it was done."""
    accusing, charge = grammar().accusing, grammar().charge_of
    for step in steps(scene, act.trigger.first, act.at):
        shapes = scene.shapes[step.at]
        if (step.slot == BY and shapes & (accusing | charge)) or (step.slot == OWN and shapes & charge):
            return step.at
    return None


def _by_charge(scene: Scene, charge: int, others: Sequence[Act]) -> list[Attribution]:
    """Who brings a charge (وجهت النيابة تهمة القتل إلى), or holds, tries or judges somebody on it (اعتقلته
    الشرطة بتهمة القتل)."""
    own = scene.parse.phrase_of[charge]
    phrase = scene.parse.phrases[own] if own >= 0 else None
    if phrase is None or not scene.shapes[charge] & grammar().charge_of:
        return []
    for clause in scene.parse.clauses:
        if own in (clause.prep(BY) if phrase.prep == BY else clause.object):
            over = (o for o in others if o.at == clause.verb and o.event in HOLDING)
            return next((links for o in over if (links := _doers(scene, o))), [])
    return []


def _decried_by(scene: Scene, act: Act, others: Sequence[Act]) -> list[Attribution]:
    """Who calls a deed by a name that condemns it where he demands, denounces, refuses or threatens something
    (طالب المجلس بوقف العدوان على البلدة، رفضت القيادة الاعتداءات): the paper does not say so itself."""
    words = scene.words[act.trigger.first : act.trigger.last + 1]
    if words[0].pos == "verb" or all(word.lemma not in grammar().decried for word in words):
        return []
    own = scene.parse.phrase_of[act.trigger.first]
    timed = own >= 0 and scene.parse.phrases[own].prep in grammar().meanwhile | grammar().upon
    for other in reversed(others):
        speaks = other.event in DECRYING and EXAMINING not in other.trigger.entry.mode
        if other.at >= act.at or not speaks or timed or not other.actor.parties:
            continue
        return _doers(scene, other) if _in_his_words(scene, other.at, act) else []
    return []


def _in_his_words(scene: Scene, said: int, act: Act) -> bool:
    """Whether nothing parts a deed from the act of speech before it: no stop, no comma but before a joined
    noun, no verb but of a clause with أن."""
    words = scene.words
    for at in range(said + 1, act.trigger.first):
        word = words[at]
        if word.pos == "punct" and word.text[0] in HARD_STOPS:
            return False
        if word.text in COMMAS and (not words[at + 1].conj or words[at + 1].pos == "verb"):
            return False
        if word.pos == "verb" and words[at - 1].stem not in grammar().complementizer:
            return False
    return True


def _within_charge(scene: Scene, clause: Clause, at: int) -> bool:
    """Whether a word stands in what somebody is accused of by a clause; what is told meanwhile ends it, and a
    comma where that only describes somebody (فلان الذي تتهمه الهند بأنه ...، وكذلك)."""
    if clause.content is None or clause.content > at:
        return False
    between = scene.words[clause.content : at]
    if goes_over(between):
        return False  # اتهمت أنقرة دمشق، مؤكدة أنها سترد، فيما رفضت دمشق ذلك: another's own act
    return clause.antecedent is None or not any(word.text in COMMAS for word in between)


def _charge_of_noun(scene: Scene, act: Act, other: Act) -> bool:
    """Whether ب behind a noun of accusing and whom it accuses tells of what (كررت اتهامها الإمارات بتسليح
    المتمردين)."""
    own = scene.parse.phrase_of[act.trigger.first]
    if other.trigger.form != "noun" or own < 0 or scene.parse.phrases[own].prep != "ب":
        return False
    between = scene.words[other.trigger.last + 1 : act.trigger.first]
    return not any(word.pos in {"verb", "punct"} for word in between)


def _second_object(scene: Scene, act: Act, other: Act) -> bool:
    """Whether an act stands in the bare phrase right behind whom another blames, or behind عن there (حملهم
    مسؤولية القصف، حملت الأسرة الجيش المسؤولية عن القصف)."""
    own = scene.parse.phrase_of[act.at]
    own -= own > 0 and scene.parse.phrases[own].prep == ABOUT
    phrase = scene.parse.phrases[own] if own >= 0 else None
    bare = phrase is not None and not phrase.prep and not phrase.conj
    return bare and any(phrase is not None and f.last + 1 == phrase.first for f in other.recipient.fillers)
