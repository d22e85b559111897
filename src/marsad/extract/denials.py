"""Denials of what was just told (وهو ما تنفيه أبوظبي، ونفت موسكو هذه الاتهامات): the same deed once more,
negated, according to the party that is said to have done it.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace

from msgspec import structs

from marsad.arabic.classes.grammar import grammar
from marsad.arabic.classes.particles import BY
from marsad.arabic.phrases.parsed import Clause
from marsad.extract.parties.agreement import fits, fits_mention, same_party
from marsad.extract.parties.discourse import Discourse
from marsad.extract.parties.parties import cast
from marsad.extract.roles.speaking import linked
from marsad.extract.sentence.scene import Filler, Scene
from marsad.extract.speech.sources import source
from marsad.extract.takes_up import denies, of_a_charge, of_these_words, of_this_news, points_back, takes_up
from marsad.extract.trigger.slots import verb_slots
from marsad.extract.wording.gloss import denied_gloss
from marsad.extract.wording.identity import record_id
from marsad.model import Attribution, Claim, Evidence, Party, Why

STATE = frozenset({None, "GOV"})
SPOKEN = frozenset({"ACCUSE", "REQUEST", "REJECT", "THREATEN"})
OWN_WORD = SPOKEN | {"AGREE", "SUPPORT"}  # only who gave his word, or speaks for him, denies it so
REACH = 1
SHARED = "shared"


def denials(
    scene: Scene, discourse: Discourse, before: Sequence[Claim], here: Sequence[Claim], sha256: str
) -> Iterator[Claim]:
    """The deeds of this sentence and the one before that a party denies here without naming them again.

    ``before`` are the claims of the article so far, ``here`` those of this sentence. A denial that names the
    deed (نفى الجيش قصف القرية) is the deed's own status and none of these.
    """
    near = [claim for claim in before if claim.evidence.sentence == scene.sentence.number - REACH]
    for clause in scene.parse.clauses if here or near else ():
        if not denies(scene, clause) or not takes_up(scene, clause) or _names_it(scene, clause, here):
            continue
        earlier = [claim for claim in here if claim.trigger.end <= scene.words[clause.verb].start]
        verb = scene.words[clause.verb].text
        subject, denier = _named(scene, clause), tuple[Party, ...]()
        if subject is None:
            told = _accused(scene, clause, discourse, earlier or near)
            link = linked(told[0].actor[0], verb) if told else None
        else:
            denier = cast(scene, "actor", (subject,), discourse, metonyms=True).parties
            told = _theirs(earlier, denier) if denier else []
            if denier and not told:
                these = of_these_words(scene, clause) or points_back(scene, clause)
                told = _last_told(earlier) if these and earlier else _theirs(near, denier)
                if not told and of_this_news(scene, clause):
                    told = _last_told([claim for claim in earlier if claim.attribution])
            link = source(scene, subject, verb)
        for claim in _but_those_charged(scene, clause, denier, told):
            yield _denied(scene, clause, link, claim, sha256)


def _names_it(scene: Scene, clause: Clause, here: Iterable[Claim]) -> bool:
    """Whether what a clause denies is a deed that it names, or that its content tells (نفى أن تكون قصفت)."""
    end = clause.end
    for inner in scene.parse.clauses if clause.content is not None else ():
        told_in_it = clause.verb < inner.verb and not any(
            w.pos == "punct" for w in scene.words[end : inner.verb]
        )
        end = max(end, inner.end) if told_in_it else end
    first, last = scene.words[clause.verb].end, scene.words[end].end
    return any(claim.status == "negated" and first <= claim.trigger.start < last for claim in here)


def _named(scene: Scene, clause: Clause) -> Filler | None:
    """Who is named as the one who denies, without the ذلك that he denies (ونفت الحركة ذلك); None where only
    the verb's ending or a pronoun tells."""
    taken = verb_slots(scene.parse, clause)
    shared = clause.subject_rule == SHARED
    named = () if shared else taken.get("subject", ())
    subject = next(iter(named or taken.get("object", ())), None)
    if subject is None or subject.pronoun:
        return None
    cut = subject.first < subject.last and scene.words[subject.last].pos == "demonstrative"
    if cut:
        return structs.replace(subject, last=subject.last - 1)
    return subject if named else None


def _but_those_charged(
    scene: Scene, clause: Clause, deniers: Sequence[Party], told: list[Claim]
) -> list[Claim]:
    """The deeds without those that somebody suffers upon the charge that is denied (سجنته بتهمة التجسس،
    وهي تهمة ينفيها، وهو ما ينفيه محاميه): not that he is in prison."""
    words, charge = scene.words[: clause.verb], grammar().charge_of
    brought = [w.start for at, w in enumerate(words) if w.prep == BY and scene.shapes[at] & charge]
    if not told or not brought or not (deniers or of_a_charge(scene, clause)):
        return told
    theirs = () if of_a_charge(scene, clause) else _theirs(told, deniers)
    return [c for c in told if c in theirs or all(start < c.trigger.end for start in brought)]


def _accused(scene: Scene, clause: Clause, discourse: Discourse, claims: Sequence[Claim]) -> list[Claim]:
    """The deeds last told whose doer agrees with a verb that names nobody (اتهمت الحكومة الحزب بخطفه، لكنه
    نفى ذلك): who brought the charge does not deny it."""
    told = [claim for claim in _last_told(claims) if claim.actor]
    return [claim for claim in told if _agrees(scene, clause, discourse, claim.actor[0])]


def _agrees(scene: Scene, clause: Clause, discourse: Discourse, doer: Party) -> bool:
    """Whether a verb's ending may mean a party, of this sentence or an earlier one."""
    reading = scene.words[clause.verb].reading
    head = next((word for word in scene.words if word.stem_start == doer.start), None)
    if head is not None:
        return fits(head, reading.gender != "f", reading.gender, reading.number)
    met = next((one for one in discourse.known if same_party(one.party, doer)), None)
    return met is not None and fits_mention(met, reading.gender, reading.number)


def _theirs(claims: Iterable[Claim], deniers: Sequence[Party]) -> list[Claim]:
    """The deeds told as done that a denier, or those he speaks for, are said to have done; where somebody is
    said to have told some of them, those (زار بيروت، واتهمته الرياض بتمويلهم، وهو ما ينفيه)."""
    own = [
        claim
        for claim in _deeds(claims, SPOKEN)
        if any(_speaks_for(denier, actor) for denier in deniers for actor in claim.actor)
    ]
    return [claim for claim in own if claim.attribution] or own


def _last_told(claims: Iterable[Claim]) -> list[Claim]:
    """The deeds told as done that the last of them has its source in common with."""
    deeds = _deeds(claims, OWN_WORD)
    return [claim for claim in deeds if claim.attribution == deeds[-1].attribution]


def _deeds(claims: Iterable[Claim], words: frozenset[str]) -> list[Claim]:
    """The deeds that are told as done, but for those of words alone."""
    return [claim for claim in claims if claim.status == "asserted" and claim.event not in words]


def _speaks_for(denier: Party, actor: Party) -> bool:
    """Whether a denier is who is said to have done it, the owner of what did it (طائرات التحالف) or one who
    speaks for his state."""
    if denier.id is not None and denier.id == actor.id:
        return True
    said, did = (denier.text or "").split(), (actor.text or "").split()
    if said and did and (did[1:] == said or said[-len(did) :] == did):
        return True  # طائرات التحالف; الناطق باسم التحالف
    if denier.code is None or denier.code != actor.code:
        return (
            denier.code is actor.code is None and denier.sector is not None and denier.sector == actor.sector
        )
    return denier.sector in STATE or actor.sector in {None, denier.sector}


def _denied(scene: Scene, clause: Clause, told: Attribution | None, claim: Claim, sha256: str) -> Claim:
    span = scene.span(clause.verb, clause.verb)
    text = scene.text[scene.sentence.start : scene.sentence.end]
    return replace(
        claim,
        id=record_id("c", (sha256, span.start, span.end, claim.event, claim.id)),
        trigger=span,
        status="negated",
        certainty="certain",
        attribution=() if told is None else (told,),
        evidence=Evidence(scene.sentence.number, scene.sentence.start, scene.sentence.end, text),
        gloss=denied_gloss(claim.gloss, (claim.actor, claim.recipient)),
        why=(*claim.why, Why("status", "denied by the party", span.start, span.end)),
    )
