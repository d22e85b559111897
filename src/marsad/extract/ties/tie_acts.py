"""Ties that acts tell of: forces somewhere, and who goes on helping whom with words or arms."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from marsad.arabic.classes.grammar import grammar
from marsad.extract.sentence.scene import Filler, Scene
from marsad.extract.standing.standings import AHEAD
from marsad.extract.ties.participles import participle_behind_noun
from marsad.extract.ties.tie_ends import machine
from marsad.extract.ties.tie_fit import LED, POWERS
from marsad.extract.ties.tie_ground import far_from
from marsad.extract.ties.tie_receivers import keeps
from marsad.extract.ties.tie_unfit import of_stance
from marsad.extract.trigger.governing import verb_lemmas
from marsad.extract.trigger.governors import steps
from marsad.extract.wording.gloss import shown, tie_gloss
from marsad.extract.wording.identity import record_id
from marsad.lexicon.cues import TieCue
from marsad.lexicon.load import rows_of
from marsad.model import Claim, Party, Place, Span, Tie, Why
from marsad.model.tie import TieKind

PRESENCE = frozenset({"troops", "weapons", "militia", "police"})
SOME, CARRY = 3, "نقل"
HELP = frozenset({"SUPPORT", "AID"})


def present(scene: Scene, claims: Sequence[Claim], sha256: str) -> Iterator[Tie]:
    """Forces somewhere: each MOBILIZE claim with a force and a place that is not merely planned, nor only
    where they are bound for (تقدمت القوات نحو العاصمة)."""
    for claim in claims:
        forces = claim.event == "MOBILIZE" and PRESENCE.intersection(claim.mode)
        if not forces or not claim.actor or claim.place is None or claim.status in AHEAD:
            continue
        if far_from(scene, claim.place):
            continue
        if _bound_for(scene, claim.place) or _carries(scene, claim) or _only_fired(scene, claim):
            continue
        sent = claim.actor[0].sector is None and claim.actor[0].code is not None
        english = "has forces in" if sent else "is present in"  # تنشر تركيا ألف جندي
        yield _tie(claim, "present_in", english, claim.actor[0], claim.place, sha256)


def _only_fired(scene: Scene, claim: Claim) -> bool:
    """Whether weapons were only tried, which leaves nobody where they fell (أطلقت صاروخا في بحر الشمال)."""
    at = scene.word_at(claim.trigger.start)
    return at is not None and not grammar().weapon_test.isdisjoint(scene.shapes[at])


def _carries(scene: Scene, claim: Claim) -> bool:
    """Whether a thing is told to carry others: it is nowhere as a force (نقلت الطائرة جثامين)."""
    start, told = claim.actor[0].start, scene.word_at(claim.trigger.start)
    at = scene.word_at(start) if start is not None else None
    if at is None or told is None or scene.words[told].lemma != CARRY:
        return False
    return machine(scene, Filler(at, at, at, "actor"))


def _bound_for(scene: Scene, place: Place) -> bool:
    """Whether a place is named as that towards which somebody moves."""
    at = scene.word_at(place.start) or 0
    at -= at > 1 and scene.words[at - 1].lemma in grammar().direction_noun  # نحو جنوب طرابلس
    before = scene.words[at - 1] if at else None
    return before is not None and not {before.stem, before.folded}.isdisjoint(grammar().towards)


def backing(scene: Scene, claims: Sequence[Claim], known: frozenset[int], sha256: str) -> Iterator[Tie]:
    """Help that goes on, as the act's parties tell it where the word's own slots do not (دأبت على تقديم
    الدعم لـ); supplies (تزويد) make a backer only of who gives them to a force or a party. ``known``: where
    words start whose relation is told already."""
    for claim in claims:
        if (
            claim.trigger.start in known
            or not (claim.event in HELP or _goes_on(scene, claim))
            or not claim.actor
            or not claim.recipient
            or claim.status in AHEAD
        ):
            continue
        cue = _lasting(scene, claim.trigger.start)
        wanted = LED if cue is not None and cue.form == "aid" else POWERS
        if cue is None or claim.recipient[0].sector not in wanted or _of_candidate(scene, claim):
            continue
        if _of_other(scene, claim):
            continue
        yield from (_tie(claim, "backs", cue.english, one, claim.recipient[0], sha256) for one in claim.actor)


def _goes_on(scene: Scene, claim: Claim) -> bool:
    """Whether help that is promised only goes on (ستواصل تقديم الدعم لـ)."""
    at = scene.word_at(claim.trigger.start) if claim.event == "AGREE" else None
    if at is None or scene.words[at].pos == "verb":
        return False
    return any(keeps(scene, step.at) for step in steps(scene, at, at))


def _of_candidate(scene: Scene, claim: Claim) -> bool:
    """Whether a candidacy is backed, and an office only what it is for (يدعم ترشح فلان للرئاسة)."""
    first, last = claim.trigger.end, claim.recipient[0].start or 0
    between = (word for word in scene.words if first <= word.start < last)
    return any(word.lemma in grammar().candidacy for word in between)


def _of_other(scene: Scene, claim: Claim) -> bool:
    """Whether not the recipient itself is backed: its stance is (دعم موقف الرباط), or it only tells of the
    help (قال الوزير إن المقترح يحظى بدعم)."""
    helped = claim.recipient[0]
    if claim.status == "asserted" and any(link.start == helped.start for link in claim.attribution):
        return True
    at = scene.word_at(helped.start) if helped.start is not None else None
    return at is not None and of_stance(scene, Filler(at, at, at, "recipient"))


def _lasting(scene: Scene, start: int) -> TieCue | None:
    """The row for a word of help that is no deed of the past, by where it starts in the text."""
    at = scene.word_at(start)
    if (
        at is None
        or participle_behind_noun(scene, at)
        or (scene.words[at].pos == "verb" and scene.words[at].reading.tense == "past")
    ):
        return None
    shapes = scene.shapes[at] | verb_lemmas(scene, at)
    rows = (row for row in rows_of(scene.lexicon.ties, shapes) if row.kind == "backs" and not row.rest)
    return next((row for row in rows if row.form in {"noun", "verb", "aid"}), None)


def _tie(claim: Claim, kind: TieKind, english: str, who: Party, end: Party | Place, sha256: str) -> Tie:
    place = end if isinstance(end, Place) else None
    return Tie(
        id=record_id("t", (sha256, claim.trigger.start, kind, who.start, end.start)),
        kind=kind,
        trigger=Span(claim.trigger.text, claim.trigger.start, claim.trigger.end),
        subject=who,
        object=end if isinstance(end, Party) else None,
        place=place,
        number=_many(claim.size.people) if place is not None else None,
        office=None,
        date=claim.date,
        status=claim.status,
        certainty=claim.certainty,
        attribution=claim.attribution,
        evidence=claim.evidence,
        gloss=tie_gloss(who, english, shown(end), claim.status, claim.certainty),
        why=(Why("ties", f"act:{claim.id}", claim.trigger.start, claim.trigger.end),),
    )


def _many(people: int | str | None) -> int | str | None:
    """How many men there are; one or two count units, not men (نشرت كتيبتين)."""
    return None if isinstance(people, int) and people < SOME else people
