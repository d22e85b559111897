"""Sentences that only name who said what stands before them (هذا ما قاله المحافظ، جاء ذلك في بيان للجيش): the
source of claims that have none.
"""

from __future__ import annotations

from dataclasses import replace

from marsad.arabic.classes.grammar import grammar
from marsad.arabic.clauses.clauses import Clause
from marsad.extract.roles.closed_quotes import closed_here
from marsad.extract.sentence.scene import Filler, Scene
from marsad.extract.speech.according import according
from marsad.extract.speech.sources import can_speak, extended, source
from marsad.extract.speech.spoken import content_after
from marsad.extract.speech.subjects import subject_after
from marsad.extract.trigger.kinds import WORDED
from marsad.model import Attribution, Claim, Why

OPENING = 3
NEGATED = "negated"
AFTER = "after"
DOCUMENT, PRESS = "document", "JRN"


def credited(scene: Scene, claims: list[Claim]) -> list[Claim]:
    """The claims of an article so far; those of the sentence before, and of this one before the words that
    take them up, with the source that these words name, where they have none. Acts of speech are their doers'
    own."""
    told = _credit(scene)
    if told is None:
        return _quoted(scene, claims)
    link, at = told
    own, start = scene.sentence.number, scene.words[at].start
    opens = not any(word.pos == "verb" for word in scene.words[:at])
    return [
        replace(
            claim, attribution=(link,), why=(*claim.why, Why("attribution", "credited", link.start, link.end))
        )
        if not claim.attribution
        and claim.event not in WORDED
        and (
            (claim.evidence.sentence == own - 1 and opens)
            or (claim.evidence.sentence == own and claim.trigger.end <= start)
        )
        else claim
        for claim in claims
    ]


def _quoted(scene: Scene, claims: list[Claim]) -> list[Claim]:
    """The claims of a quotation over several sentences whose speaker is named behind it, as his."""
    closed = closed_here(scene)
    link = None if closed is None else source(scene, closed.speaker, scene.words[closed.at].text)
    if closed is None or link is None:
        return claims
    own = Why("attribution", "quotation_closed", link.start, link.end)
    return [
        replace(claim, attribution=(link,), why=(*claim.why, own))
        if claim.trigger.start > closed.place and claim.trigger.end <= scene.sentence.start
        and not claim.attribution and claim.event not in WORDED
        else claim
        for claim in claims
    ]  # fmt: skip


def _credit(scene: Scene) -> tuple[Attribution, int] | None:
    """Who is said to have said what stands before, and the word that takes it up."""
    for clause in scene.parse.clauses:
        at = _takes_up(scene, clause)
        filler = None if at is None else _whose(scene, clause)
        link = None if filler is None else source(scene, filler, scene.words[clause.verb].text)
        if link is not None and at is not None:
            return link, at
    return None


def _takes_up(scene: Scene, clause: Clause) -> int | None:
    """The word that stands for what was told before: هذا ما قاله، وهو ما أكدته، جاء ذلك في."""
    words, verb = scene.words, clause.verb
    cue = scene.lexicon.speech.get(words[verb].lemma)
    denied = clause.negator is not None and clause.negator != verb - 1  # هذا ما لم يؤكده, but هذا ما قاله
    if denied or clause.passive or words[verb].lemma in grammar().labelling:
        return None  # وهو ما وصفه بالمجزرة: he judges what others told
    if words[verb].lemma in grammar().coming and verb + 1 < len(words):
        this = words[verb + 1]
        return verb if this.pos == "demonstrative" and not this.prep and verb < OPENING else None
    if cue is None or cue.status == NEGATED or cue.speaker != "subject" or verb < 2:
        return None
    this, what = words[verb - 2], words[verb - 1]
    standing = this.pos == "demonstrative" or (this.pos == "pron" and bool(this.conj))
    if not standing or this.prep or what.folded not in grammar().headless:
        return None
    return verb - 2 if content_after(scene, verb)[0] is None else None


def _whose(scene: Scene, clause: Clause) -> Filler | None:
    """Who said it: the subject of the verb of saying, or whose the words are in which it came."""
    end = len(scene.words)
    if scene.words[clause.verb].lemma not in grammar().coming:
        number = subject_after(scene, clause, end, sure=True)
        return extended(scene, number, end) if number is not None else None
    named = next((filler for first, filler in according(scene) if first > clause.verb), None)
    if named is not None:
        return named  # على لسان الناطق
    for number, phrase in enumerate(scene.parse.phrases):
        if phrase.first > clause.verb + 1 and phrase.prep in grammar().spoken_through:
            return _spoken_in(scene, number)
    return None


def _spoken_in(scene: Scene, number: int) -> Filler | None:
    """The document in which something came (في بيان للجيش), or who spoke on that occasion (في كلمة للرئيس، في
    مؤتمر عقده الوزير)."""
    phrases, end = scene.parse.phrases, len(scene.words)
    phrase = phrases[number]
    teller = next((c for c in scene.parse.clauses if c.antecedent == number and c.subject), None)
    if teller is not None and teller.subject_rule == AFTER and can_speak(scene, teller.subject[0]):
        who = phrases[teller.subject[0]]
        stop = next((p.first - 1 for p in phrases[teller.subject[0] + 1 :] if p.prep), end)
        return extended(scene, teller.subject[0], max(stop, who.last + 1))
    if scene.words[phrase.first].lemma not in grammar().spoken_in:
        return extended(scene, number, end) if _document(scene, number) else None
    if _document(scene, number):
        return extended(scene, number, end)
    owner = next((n for n in range(phrase.first + 1, phrase.last + 1) if scene.words[n].prep == "ل"), None)
    own = None if owner is None else Filler(owner, phrase.last, owner, "source")
    answer = None if own is None else scene.answer(own)
    return own if answer is not None and answer.sector != PRESS else None


def _document(scene: Scene, number: int) -> bool:
    """Whether a phrase names a paper or a statement with whose it is."""
    phrase = scene.parse.phrases[number]
    link = source(scene, Filler(phrase.first, phrase.last, phrase.head, "source"), None)
    return link is not None and link.kind == DOCUMENT
