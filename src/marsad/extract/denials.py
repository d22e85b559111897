"""Denials of what was just told (وهو ما تنفيه أبوظبي، ونفت موسكو هذه الاتهامات): the same deed once more,
negated, according to the party that is said to have done it.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace

from marsad.arabic.fold import key
from marsad.arabic.grammar import grammar
from marsad.arabic.parsed import Clause
from marsad.extract.parties.discourse import Discourse
from marsad.extract.parties.parties import cast
from marsad.extract.sentence.scene import Filler, Scene
from marsad.extract.speech.sources import source
from marsad.extract.trigger.slots import verb_slots
from marsad.extract.wording.gloss import denied_gloss
from marsad.extract.wording.identity import record_id
from marsad.model import Claim, Evidence, Party, Why

SAID = "said"
STATE = frozenset({None, "GOV"})
SPOKEN = frozenset({"ACCUSE", "REQUEST", "REJECT", "THREATEN", "AGREE", "SUPPORT"})
REACH = 1


def denials(
    scene: Scene, discourse: Discourse, before: Sequence[Claim], here: Sequence[Claim], sha256: str
) -> Iterator[Claim]:
    """The deeds of this sentence and the one before that a party denies here without naming them again.

    ``before`` are the claims of the article so far, ``here`` those of this sentence. A denial that names the
    deed (نفى الجيش قصف القرية) is the deed's own status and none of these.
    """
    near = [claim for claim in before if claim.evidence.sentence == scene.sentence.number - REACH]
    for clause in scene.parse.clauses:
        cue = scene.lexicon.speech.get(scene.words[clause.verb].lemma)
        if (
            cue is None
            or cue.status != "negated"
            or clause.negator is not None
            or not _takes_up(scene, clause)
        ):
            continue
        subject = verb_slots(scene.parse, clause).get("subject", ())[:1]
        denier = cast(scene, "actor", subject, discourse, metonyms=True)
        if not denier.parties:
            continue
        earlier = [claim for claim in here if claim.trigger.end <= scene.words[clause.verb].start]
        told = _theirs(earlier, denier.parties)
        rest = _last_told(earlier) if _of_these_words(scene, clause) else _theirs(near, denier.parties)
        for claim in told or rest:
            yield _denied(scene, clause, subject[0], claim, sha256)


def _takes_up(scene: Scene, clause: Clause) -> bool:
    """Whether what a verb denies is what has been said: ذلك، هذه الاتهامات، what a relative pronoun that
    stands for it takes up (وهو ما ينفيه، الأمر الذي نفته).
    """
    words = scene.words
    if _of_a_noun(scene, clause):
        return True
    if not clause.object:
        behind = words[clause.verb + 1 : clause.end + 1]
        relative = words[clause.verb - 1] if clause.verb else None
        resumed = relative is not None and relative.pos == "relative"
        return resumed or any(word.pos == "demonstrative" and not word.prep for word in behind)
    phrase = scene.parse.phrases[clause.object[0]]
    return any(_said(scene, at) for at in range(phrase.first, phrase.last + 1))


def _of_a_noun(scene: Scene, clause: Clause) -> bool:
    """Whether a verb describes a noun that stands for what was told (وهو أمر نفته الوزارة)."""
    if clause.antecedent is None:
        return False
    head = scene.words[scene.parse.phrases[clause.antecedent].head]
    return head.lemma in grammar().taking_up and scene.words[clause.verb].pronoun != ""


def _of_these_words(scene: Scene, clause: Clause) -> bool:
    """Whether a relative pronoun makes what is denied what this sentence says before it, not an earlier one
    (وصفه بالمهزلة، وهو ما نفاه الوزير)."""
    relative = clause.verb > 0 and scene.words[clause.verb - 1].pos == "relative"
    relative = relative or _of_a_noun(scene, clause)
    return relative and any(other.verb < clause.verb for other in scene.parse.clauses)


def _said(scene: Scene, at: int) -> bool:
    word, meanings = scene.words[at], scene.lexicon.parties.tables.references
    if word.pos == "demonstrative":
        return True
    return any(meanings.get(key(form)) == SAID for form in (word.stem, word.lemma))


def _theirs(claims: Iterable[Claim], deniers: Sequence[Party]) -> list[Claim]:
    """The deeds told as done that a denier, or those he speaks for, are said to have done; where somebody is
    said to have told some of them, those (زار بيروت، واتهمته الرياض بتمويلهم، وهو ما ينفيه)."""
    own = [
        claim
        for claim in _deeds(claims)
        if any(_speaks_for(denier, actor) for denier in deniers for actor in claim.actor)
    ]
    return [claim for claim in own if claim.attribution] or own


def _last_told(claims: Iterable[Claim]) -> list[Claim]:
    """The deeds told as done that the last of them has its source in common with."""
    deeds = _deeds(claims)
    return [claim for claim in deeds if claim.attribution == deeds[-1].attribution]


def _deeds(claims: Iterable[Claim]) -> list[Claim]:
    """The deeds that are told as done."""
    return [claim for claim in claims if claim.status == "asserted" and claim.event not in SPOKEN]


def _speaks_for(denier: Party, actor: Party) -> bool:
    """Whether a denier is who is said to have done it, the owner of what did it (طائرات التحالف) or one who
    speaks for his state."""
    if denier.id is not None and denier.id == actor.id:
        return True
    if (actor.text or "").split()[1:] == (denier.text or "").split() != []:
        return True
    if denier.code is None or denier.code != actor.code:
        return (
            denier.code is actor.code is None and denier.sector is not None and denier.sector == actor.sector
        )
    return denier.sector in STATE or actor.sector in {None, denier.sector}


def _denied(scene: Scene, clause: Clause, subject: Filler, claim: Claim, sha256: str) -> Claim:
    span = scene.span(clause.verb, clause.verb)
    told = source(scene, subject, span.text)
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
