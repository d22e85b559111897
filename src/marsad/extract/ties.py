"""Ties: standing relations that a sentence states, in participles, verbs, nouns and appositions, and in
presence.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from marsad.extract.attribution import sources
from marsad.extract.coreference import Discourse
from marsad.extract.gloss import STATUS_WORDS, names
from marsad.extract.identity import record_id
from marsad.extract.parties import cast
from marsad.extract.scene import Filler, Scene
from marsad.extract.slots import noun_slots, verb_slots
from marsad.lexicon.cues import TieCue
from marsad.lexicon.load import rows_of
from marsad.model import Claim, Date, Evidence, Party, Span, Tie, Why
from marsad.model.claim import Status

PRESENCE = {"troops", "weapons", "militia", "police"}
NO_STOPS: frozenset[int] = frozenset()


def ties(scene: Scene, discourse: Discourse, claims: Sequence[Claim], sha256: str) -> tuple[Tie, ...]:
    """The ties of one sentence: from its words, and ``present_in`` from its claims of forces somewhere."""
    found = [*_stated(scene, discourse, sha256), *_present(scene, claims, sha256)]
    unique: dict[tuple[object, ...], Tie] = {}
    for tie in found:
        key = (
            tie.kind,
            tie.subject.start,
            tie.object.start if tie.object else None,
            tie.place and tie.place.start,
        )
        unique.setdefault(key, tie)
    return tuple(unique.values())


def _stated(scene: Scene, discourse: Discourse, sha256: str) -> Iterable[Tie]:
    for at, word in enumerate(scene.words):
        for cue in rows_of(scene.lexicon.ties, {word.lemma, word.stem}):
            if (cue.form == "verb") != (word.pos == "verb"):
                continue
            if cue.form == "verb" and word.reading.tense != "present":
                continue
            tie = _tie(scene, discourse, cue, at, sha256)
            if tie is not None:
                yield tie
                break


def _tie(scene: Scene, discourse: Discourse, cue: TieCue, at: int, sha256: str) -> Tie | None:
    slots = _slots(scene, cue, at)
    subject = _first(scene, discourse, cue.subject, slots)
    other = _first(scene, discourse, cue.object, slots)
    if subject is None or other is None or subject.start == other.start:
        return None
    clause = scene.parse.clause_of(at)
    negated = clause is not None and clause.negator is not None
    status: Status = "negated" if negated else "asserted"
    chain, why = sources(scene, at, discourse)
    span = scene.span(at, at)
    return Tie(
        id=record_id("t", (sha256, span.start, cue.kind, subject.start, other.start)),
        kind=cue.kind,  # type: ignore[arg-type]
        trigger=span,
        subject=subject,
        object=other,
        place=None,
        number=None,
        office=None,
        date=Date(),
        status=status,
        certainty="certain",
        attribution=chain,
        evidence=_evidence(scene),
        gloss=f"{STATUS_WORDS[status]}{names([subject])} {cue.english} {names([other])}.",
        why=(Why("ties", f"{cue.form}:{cue.word}", span.start, span.end), *why),
    )


def _evidence(scene: Scene) -> Evidence:
    sentence = scene.sentence
    return Evidence(sentence.number, sentence.start, sentence.end, scene.text[sentence.start : sentence.end])


def _slots(scene: Scene, cue: TieCue, at: int) -> dict[str, tuple[Filler, ...]]:
    parse = scene.parse
    if cue.form == "verb":
        clause = parse.clause_of(at)
        return verb_slots(parse, clause) if clause else {}
    slots = dict(noun_slots(parse, at, NO_STOPS))
    own = parse.phrase_of[at]
    if cue.form == "participle":
        modified = _modified(scene, at, own)
        if modified is not None:
            slots["modified"] = (modified,)
    else:
        beside = _beside(scene, at, own)
        if beside is not None:
            slots["apposition"] = (beside,)
    return slots


def _modified(scene: Scene, at: int, own: int) -> Filler | None:
    """The phrase that a participle describes: the words before it in its own phrase, else the phrase
    before.
    """
    parse = scene.parse
    if own < 0:
        return None
    phrase = parse.phrases[own]
    if phrase.first < at:
        return Filler(phrase.first, at - 1, phrase.head, "modified")
    if own > 0 and at - parse.phrases[own - 1].last <= 2 and scene.words[at].article:
        before = parse.phrases[own - 1]
        return Filler(before.first, before.last, before.head, "modified")
    return None


def _beside(scene: Scene, at: int, own: int) -> Filler | None:
    """The name beside an office: before it (حفتر، قائد القوات) or at its phrase's end (قائد القوات حفتر)."""
    parse = scene.parse
    if own < 0 or parse.phrases[own].first != at or scene.words[at].conj:
        return None
    if own > 0 and scene.words[at - 1].text in {"،", ","} and parse.phrases[own - 1].last == at - 2:
        before = parse.phrases[own - 1]
        if scene.words[before.last].pos == "propn":
            return Filler(before.first, before.last, before.head, "apposition")
    return None


def _first(
    scene: Scene, discourse: Discourse, wanted: Sequence[str], slots: dict[str, tuple[Filler, ...]]
) -> Party | None:
    for slot in wanted:
        found = cast(scene, "tie", slots.get(slot, ())[:1], discourse, metonyms=True)
        if found.parties:
            return found.parties[0]
    return None


def _present(scene: Scene, claims: Sequence[Claim], sha256: str) -> Iterable[Tie]:
    """Forces somewhere: each MOBILIZE claim with a force and a place that is not merely planned or past."""
    for claim in claims:
        if (
            claim.event != "MOBILIZE"
            or not claim.actor
            or claim.place is None
            or claim.status in {"future", "hypothetical"}
        ):
            continue
        if not PRESENCE.intersection(claim.mode):
            continue
        who = claim.actor[0]
        where = claim.place.name or claim.place.text
        yield Tie(
            id=record_id("t", (sha256, claim.trigger.start, "present_in", who.start, claim.place.start)),
            kind="present_in",
            trigger=Span(claim.trigger.text, claim.trigger.start, claim.trigger.end),
            subject=who,
            object=None,
            place=claim.place,
            number=claim.size.people,
            office=None,
            date=claim.date,
            status=claim.status,
            certainty=claim.certainty,
            attribution=claim.attribution,
            evidence=claim.evidence,
            gloss=f"{STATUS_WORDS[claim.status]}{names([who])} present in {where}.",
            why=(Why("ties", f"presence:{claim.id}", claim.trigger.start, claim.trigger.end),),
        )
