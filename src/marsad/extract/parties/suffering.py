"""Whom a pronoun means by what the sentences before told to be done to him."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from marsad.arabic.classes.grammar import grammar
from marsad.arabic.classes.particles import FROM
from marsad.arabic.phrases.parsed import Clause
from marsad.arabic.records import Word
from marsad.extract.parties.agreement import Gender, Number, fits, fits_mention
from marsad.extract.parties.discourse import Discourse
from marsad.extract.parties.stretched import stretched
from marsad.extract.sentence.reflexive import HARM, released, sets_free
from marsad.extract.sentence.scene import COLLECTIVE, Filler, Scene
from marsad.lexicon.predicates import Predicate
from marsad.model import Party
from marsad.resolve.actors.answer import PartyAnswer

TAKING = frozenset({"arrest", "abduct"})
AMONG = 2  # words from the pronoun back over the number
AFTER = "after"
BODIES = COLLECTIVE | {"state"}


def sufferer(
    scene: Scene, at: int, discourse: Discourse, agreement: tuple[Gender, Number], *, victim: bool
) -> Party | None:
    """Whom the deed was told to be done to that a noun with a pronoun takes up (أوقفت الشرطة الناشطة. وقال
    الوزير إن اعتقالها قانوني), and who was taken last, for a pronoun of who is set free."""
    if (held := _held_before(scene, at, agreement)) is not None:
        return held
    word = scene.words[at]
    entries = scene.lexicon.predicates.nouns.get(word.lemma, ()) if victim and word.pos == "noun" else ()
    deeds = {entry.event for entry in entries}
    if not deeds and discourse.suffered and released(scene, at):
        deeds = {*HARM}
    met = (m for event, m in discourse.suffered if event in deeds and m.kind not in BODIES)
    return next((m.party for m in met if fits_mention(m, *agreement)), None)


def _held_before(scene: Scene, at: int, agreement: tuple[Gender, Number]) -> Party | None:
    """Whom the sentence told to have been taken, for a pronoun of who is set free (اعتقال عدد من الطلاب قبل
    الإفراج عنهم) or of whom some are: the last of them that it fits."""
    if not (sets_free(scene, at) or _some_of_the_taken(scene, at)):
        return None
    for number in range(len(scene.parse.phrases) - 1, -1, -1):
        phrase = scene.parse.phrases[number]
        if phrase.last >= at - 1:
            continue
        taken = _taken(scene, number)
        answer = None if taken is None else scene.answer(taken, metonyms=False)
        if taken is None or answer is None or not answer.human:
            continue
        whole, fuller = stretched(scene, taken, answer, False)
        if any(fits(head, answer.kind not in BODIES, *agreement) for head in _heads(scene, whole, answer)):
            span = scene.span(whole.first, whole.last)
            return Party(span.text, span.start, span.end, fuller.code, fuller.sector, fuller.id, fuller.name)
    return None


def _some_of_the_taken(scene: Scene, at: int) -> bool:
    """Whether a pronoun behind من and a number tells of whom some were set free, or harmed by nobody named
    (ثم أفرج عن ثلاثة منهم، وقتل اثنان منهم)."""
    words, over = scene.words, scene.parse.clause_at(at)
    if over is None or at < AMONG or words[at].lemma != FROM or not words[at].pronoun:
        return False
    verb = words[over.verb]
    hurt = verb.reading.voice == "passive" and verb.lemma in grammar().affecting
    return hurt or any(sets_free(scene, n) for n in range(max(at - AMONG - 1, 0), at - 1))


def _heads(scene: Scene, whole: Filler, answer: PartyAnswer) -> Iterator[Word]:
    """The words that a pronoun for some people may agree with: their own, and of a number of them the word
    for those whom it counts (عدد من الصحافيين)."""
    head = scene.words[whole.head]
    yield head
    if head.stem in grammar().quantifier | grammar().partitive and head.stem not in grammar().one_of:
        yield from (scene.words[whole.first + at] for at in answer.heads[:1])


def _taken(scene: Scene, number: int) -> Filler | None:
    """Those in a phrase of whom it, or the verb over it, tells that they were taken."""
    phrase, predicates = scene.parse.phrases[number], scene.lexicon.predicates
    head = scene.words[phrase.head]
    if phrase.head < phrase.last and _takes(predicates.nouns.get(head.lemma, ())):
        return Filler(phrase.head + 1, phrase.last, phrase.head + 1, "idafa")
    told = (c for c in scene.parse.clauses if number in (c.subject if _undergone(scene, c) else c.object))
    over = next(told, None)
    if over is None or not _takes(predicates.verbs.get(scene.words[over.verb].lemma, ())):
        return None
    return Filler(phrase.first, phrase.last, phrase.head, "object")


def _undergone(scene: Scene, clause: Clause) -> bool:
    """Whether the subject behind a verb of taking is whom it is done to (اعتقل ثلاثة محامين)."""
    acted_on = bool(clause.object or scene.words[clause.verb].pronoun)
    return clause.subject_rule == AFTER and not acted_on


def _takes(entries: Sequence[Predicate]) -> bool:
    return any(not TAKING.isdisjoint(entry.mode) for entry in entries)
