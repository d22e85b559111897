"""Who did it, to whom or where, instead of whom or what a denial names (لم تعتقله الشرطة بل الجيش، لم يقع
الهجوم في طرابلس بل في بنغازي)."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from marsad.arabic.classes.grammar import grammar
from marsad.arabic.classes.particles import WILL_NOT
from marsad.arabic.clauses.clauses import HARD_STOPS
from marsad.arabic.letters.endings import MEN_DID
from marsad.arabic.phrases.parsed import Clause
from marsad.extract.parties.discourse import Discourse
from marsad.extract.parties.parties import cast
from marsad.extract.roles.act import Act, overlap
from marsad.extract.sentence.scene import Filler, Scene
from marsad.extract.standing.marks_between import crosses
from marsad.extract.trigger.settings import place_behind
from marsad.extract.wording.gloss import claim_gloss
from marsad.extract.wording.identity import record_id
from marsad.lexicon.sectors import PERSONS
from marsad.model import Claim, Party, Why
from marsad.model.claim import Status

SUBJECT, OBJECT, ACTOR, RECIPIENT = "subject", "object", "actor", "recipient"
INSTEAD, NEGATED = "instead", "negated"
ASSERTED: Status = "asserted"
OPEN = frozenset({"punct", "prep", "conj", "relative", "adverb"})
REACH = 16


def instead(scene: Scene, act: Act, claim: Claim, discourse: Discourse, sha256: str) -> Iterator[Claim]:
    """The deed once more, told as done, by or to whom بل sets against who is named before it."""
    openers = [at for word in grammar().rather for at in scene.positions.get(word, ())]
    clause = scene.parse.clause_of(act.at) if openers and scene.words[act.at].pos == "verb" else None
    if clause is None:
        return
    besides = claim.status == ASSERTED and not grammar().alone.isdisjoint(scene.positions)  # ليس الجيش وحده
    ruled_out = clause.negator is None and (claim.status == NEGATED or besides)
    ruled_out = ruled_out and scene.words[act.at - 1].folded in grammar().relative
    if clause.negator is None and not ruled_out:
        return  # but ليس الجيش هو من قصفها بل المسلحون
    for at in openers:
        other = _other(scene, at) if 0 < at - act.at <= REACH else None
        if other is None or crosses(scene, act.at, at, HARD_STOPS) or _verb_between(scene, act.at, at):
            continue
        slot = SUBJECT if ruled_out else _slot(scene, clause, other)
        role = ACTOR if ruled_out else _role(scene, clause, claim, slot)
        meant = cast(scene, role, (_as(other, slot),), discourse, metonyms=True).parties
        if meant and not overlap(meant, (*claim.actor, *claim.recipient)):
            ahead = clause.negator is not None and scene.words[clause.negator].stem == WILL_NOT
            status: Status = "future" if ahead else ASSERTED
            yield _told(scene, act, claim, (role, meant), status, at, sha256)
        return


def elsewhere_instead(scene: Scene, act: Act, claim: Claim, sha256: str) -> Iterator[Claim]:
    """The deed once more, told as done at the place that بل sets against the one before it."""
    if claim.status != NEGATED or claim.place is None or claim.place.start is None:
        return
    openers = sorted(at for word in grammar().rather for at in scene.positions.get(word, ()))
    for at in (n for n in openers if 0 < n - act.at <= REACH):
        place = place_behind(scene, at)
        if place is None or crosses(scene, act.at, at, HARD_STOPS) or _verb_between(scene, act.at, at):
            continue
        word = scene.words[at]
        if claim.place.start >= word.start or place.start is None:
            return
        yield replace(
            claim,
            id=record_id("c", (sha256, claim.id, INSTEAD, f"{place.start}:{place.end}")),
            place=place,
            status=ASSERTED,
            gloss=claim_gloss(
                act.trigger.entry, claim.actor, claim.recipient, place, ASSERTED, claim.certainty
            ),
            why=(
                *(step for step in claim.why if step.stage not in {"status", "place"}),
                Why("place", INSTEAD, place.start, place.end),
                Why("status", INSTEAD, word.start, word.end),
            ),
        )
        return


def _as(filler: Filler, slot: str) -> Filler:
    """A phrase as what stands in a slot."""
    return Filler(filler.first, filler.last, filler.head, slot)


def _other(scene: Scene, at: int) -> Filler | None:
    """The bare phrase right behind بل, where no verb or predicate follows it."""
    own = scene.parse.phrase_of[at + 1] if at + 1 < len(scene.words) else -1
    phrase = scene.parse.phrases[own] if own >= 0 else None
    if phrase is None or phrase.first != at + 1 or phrase.prep:
        return None
    after = scene.words[phrase.last + 1] if phrase.last + 1 < len(scene.words) else None
    if after is not None and after.pos not in OPEN and not after.conj:
        return None
    return Filler(phrase.first, phrase.last, phrase.head, OBJECT)


def _verb_between(scene: Scene, verb: int, at: int) -> bool:
    return any(word.pos == "verb" for word in scene.words[verb + 1 : at])


def _slot(scene: Scene, clause: Clause, other: Filler) -> str:
    """Whether the other one stands for the object, or for the subject: where the verb has no other object, or
    he is of the subject's kind or noun alone."""
    objects = [n for n in clause.object if scene.parse.phrases[n].last < other.first]
    if not objects or not clause.subject:
        return SUBJECT if clause.subject else OBJECT
    subject, hit = scene.parse.phrases[clause.subject[0]], scene.parse.phrases[objects[0]]
    if scene.words[other.first].stem.endswith(MEN_DID):
        return SUBJECT  # بل المسلحون
    lemmas = [scene.words[at].lemma for at in (other.first, subject.first, hit.first)]
    if lemmas[0] in lemmas[1:] or scene.words[other.first].pronoun:
        return SUBJECT if lemmas[0] == lemmas[1] != lemmas[2] else OBJECT
    phrases = ((p.first, p.last, p.head) for p in (subject, hit))
    one, two = (scene.answer(Filler(*p, SUBJECT), metonyms=True) for p in phrases)
    new = scene.answer(other, metonyms=True)
    alike = [new is not None and told is not None and new.kind == told.kind for told in (one, two)]
    if new is not None and not any(alike) and scene.words[hit.head].reading.number != "p":
        man = new.kind in PERSONS  # بل النيابة, a body as the police are and no man
        alike = [told is not None and man == (told.kind in PERSONS) for told in (one, two)]
    return SUBJECT if alike[0] and not alike[1] else OBJECT


def _role(scene: Scene, clause: Clause, claim: Claim, slot: str) -> str:
    """The role of the claim whose place the other one takes."""
    if slot == OBJECT:
        return RECIPIENT
    subject = scene.parse.phrases[clause.subject[0]]
    low, high = scene.words[subject.first].start, scene.words[subject.last].end
    suffered = any(p.start is not None and low <= p.start < high for p in claim.recipient)
    return RECIPIENT if suffered or clause.passive else ACTOR


def _but_whom(scene: Scene, act: Act, claim: Claim, role: str) -> tuple[Party, ...]:
    """Those who did it, without the partner whom another one takes the place of (لم يلتق الوزير الملك بل ولي
    العهد)."""
    clause = scene.parse.clause_of(act.at) if role == RECIPIENT and len(claim.actor) > 1 else None
    if clause is None or not clause.object:
        return claim.actor
    phrase = scene.parse.phrases[clause.object[0]]
    low, high = scene.words[phrase.first].start, scene.words[phrase.last].end
    others = tuple(p for p in claim.actor if p.start is None or not low <= p.start < high)
    return others or claim.actor


def _told(
    scene: Scene,
    act: Act,
    claim: Claim,
    other: tuple[str, tuple[Party, ...]],
    status: Status,
    at: int,
    sha256: str,
) -> Claim:
    role, meant = other
    place = claim.place
    if role == RECIPIENT and place is not None and any(p.start == place.start for p in claim.recipient):
        place = place_behind(scene, at)  # لم يزر دمشق بل بيروت
    actor = meant if role == ACTOR else _but_whom(scene, act, claim, role)
    recipient = meant if role == RECIPIENT else claim.recipient
    word, sides = scene.words[at], [f"{p.start}:{p.end}" for p in meant]
    return replace(
        claim,
        id=record_id("c", (sha256, claim.id, INSTEAD, *sides)),
        actor=actor,
        recipient=recipient,
        place=place,
        status=status,
        gloss=claim_gloss(act.trigger.entry, actor, recipient, place, status, claim.certainty),
        why=(
            *(s for s in claim.why if s.stage != "status" and not s.rule.startswith(f"{role}:")),
            *(Why("parties", f"{role}:{INSTEAD}", p.start, p.end) for p in meant),
            Why("status", INSTEAD, word.start, word.end),
        ),
    )
