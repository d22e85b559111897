"""To whom a paper or a speech went that a demand is made in (رفعوا مذكرة إلى الوالي وطالبوا بـ)."""

from __future__ import annotations

from collections.abc import Iterator

from marsad.arabic.classes.grammar import grammar
from marsad.arabic.classes.particles import FOR, TO
from marsad.arabic.clauses.clauses import Clause
from marsad.extract.parties.discourse import Discourse
from marsad.extract.parties.parties import Cast, cast
from marsad.extract.roles.act import stop_between
from marsad.extract.roles.documents import is_document
from marsad.extract.sentence.scene import Filler, Scene
from marsad.extract.trigger.triggers import Trigger

NEXT_PHRASES, SENT_WITHIN = 2, 4


def addressee(scene: Scene, trigger: Trigger, discourse: Discourse) -> Cast:
    """Whom a demand without a recipient is made of: the one to whom the paper goes that it is in, or to whom
    the clause before gave out what it is in, where the same ones go on to speak or that paper does.
    """
    written = cast(scene, "recipient", tuple(_written_to(scene, trigger)), discourse, metonyms=True)
    if written.parties:
        return written
    speakers = trigger.slots.get("subject", ())
    others = any(f.how == "subject.after" and not is_document(scene, f) for f in speakers)
    before = next((c for c in reversed(scene.parse.clauses) if c.verb < trigger.at), None)
    if others or before is None or not (trigger.form == "verb" or scene.words[trigger.at].pronoun):
        return Cast()
    if stop_between(scene, before.verb, trigger.at):
        return Cast()
    asked = tuple(_receivers(scene, before, trigger.first))
    return cast(scene, "recipient", asked, discourse, metonyms=True)


def _written_to(scene: Scene, trigger: Trigger) -> Iterator[Filler]:
    """To whom the paper goes that is a verb's subject, or in which its subject speaks (طالبوا في رسالة وجهوها
    إلى الوزير، طالبت المذكرة الموجهة إلى الرئيس)."""
    clause, phrases = scene.parse.clause_of(trigger.at), scene.parse.phrases
    if clause is None or trigger.form != "verb":
        return
    for number, phrase in enumerate(phrases):
        told = number in clause.subject or phrase.prep in grammar().spoken_through
        if phrase.first <= trigger.last or not told or not _is_given_out(scene, phrase.head):
            continue
        for after in phrases[number + 1 : number + 1 + NEXT_PHRASES]:
            between = scene.words[phrase.head + 1 : after.first]
            if len(between) > SENT_WITHIN or any(w.pos == "punct" or w.conj for w in between):
                break
            whom = Filler(after.first, after.last, after.head, f"prep.{after.prep}")
            if after.prep == TO and scene.answer(whom) is not None:
                yield whom
                return
            if scene.words[after.first].pos != "adj":
                break


def _is_given_out(scene: Scene, at: int) -> bool:
    return not grammar().given_out.isdisjoint(scene.shapes[at])


def _receivers(scene: Scene, clause: Clause, end: int) -> Iterator[Filler]:
    """Who gets the paper or the words that a verb gives (قدم بلاغا للنيابة، مشروع تقدم به إلى المجلس)."""
    given = False
    for number, phrase in enumerate(scene.parse.phrases):
        if number != clause.antecedent and not clause.verb < phrase.first <= phrase.last < end:
            continue
        if _is_given_out(scene, phrase.head):
            given = True
            inner = range(phrase.head + 1, phrase.last + 1)
            at = next((n for n in inner if scene.words[n].prep == FOR), None)
            if at is not None:
                yield Filler(at, phrase.last, at, f"prep.{FOR}")
        elif given and phrase.prep in grammar().handing:
            yield Filler(phrase.first, phrase.last, phrase.head, f"prep.{phrase.prep}")
