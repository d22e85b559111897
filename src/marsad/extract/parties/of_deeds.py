"""Pronouns behind the noun of a deed, for whom it is done to: they may mean the subject of the verb over it,
and never mean who does it; and deeds whose owners only suffer them."""

from __future__ import annotations

from marsad.arabic.classes.grammar import grammar
from marsad.arabic.classes.particles import AND, FOR
from marsad.arabic.phrases.parsed import Clause
from marsad.arabic.records import Word
from marsad.extract.parties.agreement import Gender, Number, fits
from marsad.extract.sentence.scene import COLLECTIVE, Filler, Scene
from marsad.lexicon.predicates import DEFAULT_NOUN_FRAME

HARM = frozenset({"ASSAULT", "COERCE", "SANCTION"})
SUFFERED = frozenset({"recipient", "content"})
OWN = frozenset({"subject.after", "subject.before"})
TOWARDS = frozenset({"ACCUSE", "REJECT", "SUPPORT", "THREATEN", "REQUEST", "SANCTION", "AID"})
OWNERS = frozenset({"noun", "propn"})


def of_deed(scene: Scene, own: Clause, at: int) -> bool:
    """Whether a pronoun behind a preposition tells whom the noun right before it is about, so that it may
    mean the subject of the verb over both: what one has to do with (أي صلة لها به), or whom another does it
    to (رفضت طهران اتهامات واشنطن لها، العقوبات المفروضة عليها). Not so in what somebody else tells, who may
    be meant himself."""
    before, number = scene.words[at - 1], scene.parse.phrase_of[at - 1]
    if before.lemma in grammar().taking_part:
        return True
    phrase = scene.parse.phrases[number] if number >= 0 else None
    if phrase is None or phrase.first == phrase.last or scene.words[at].conj:
        return False
    tellers = (c for c in scene.parse.clauses if c.content is not None and c.content <= own.verb)
    if any(teller.subject and teller.subject != own.subject for teller in tellers):
        return False
    deeds = scene.lexicon.predicates.nouns
    if deeds.keys().isdisjoint(scene.shapes[phrase.first]):
        return False
    doer = Filler(phrase.first + 1, phrase.last, phrase.first + 1, "idafa")
    return before.lemma in grammar().directed or scene.answer(doer) is not None


def only_suffered(scene: Scene, filler: Filler) -> bool:
    """Whether a subject is the noun of a deed that its owner suffers (أشعل توقيف الإمام احتجاجات، شكل اغتيال
    الوزير الهجوم الرابع): what that sets off is none of his doing."""
    if filler.how not in OWN or scene.words[filler.head].pos != "noun":
        return False  # not تفريق محتجين هتفوا
    deed = scene.words[filler.head]
    entries = scene.lexicon.predicates.nouns.get(deed.lemma, ())
    return all(e.event in HARM for e in entries) and _suffered(scene, deed)


def of_the_same_victim(scene: Scene, filler: Filler, agreement: tuple[Gender, Number]) -> Filler | None:
    """Whose the first of two joined deeds is, for the pronoun on the noun of the second, which is done to him
    (دان خطف الصحفي وقتله، قصف المدينة وحصارها): he is named right before it, and agrees with it."""
    word, at = scene.words[filler.head], filler.head
    number = scene.parse.phrase_of[at - 1] if at and word.conj == AND and word.pos == "noun" else -1
    if number < 0 or not _suffered(scene, word):
        return None
    phrase = scene.parse.phrases[number]
    first, whom = scene.words[phrase.first], scene.words[min(phrase.first + 1, phrase.last)]
    whole = phrase.first < phrase.last == at - 1 and not (first.article or first.pronoun)
    if not whole or whom.pos not in OWNERS or first.lemma not in scene.lexicon.predicates.nouns:
        return None
    answer = scene.answer(owner := Filler(phrase.first + 1, phrase.last, phrase.first + 1, "idafa"))
    human = answer is not None and (answer.human or answer.kind not in COLLECTIVE)
    return owner if fits(whom, human, *agreement) else None


def _suffered(scene: Scene, deed: Word) -> bool:
    """Whether the noun of a deed is known, and its owner is whom it is done to, if no words decide that."""
    known = scene.lexicon.predicates.nouns.get(deed.lemma, ())
    entries = [entry for entry in known if not entry.needs] or known
    owned = ((entry.frame.noun or DEFAULT_NOUN_FRAME).get("idafa") for entry in entries)
    return bool(entries) and all(role in SUFFERED for role in owned)


def deed_of_another(scene: Scene, at: int) -> int:
    """The phrase of a deed and who does it right before ل with a pronoun (اتهامات الرياض لها، دعم موسكو له),
    -1 where there is none: the pronoun does not mean him."""
    number = scene.parse.phrase_of[at - 1] if at and scene.words[at].lemma == FOR else -1
    if number < 0:
        return -1
    phrase = scene.parse.phrases[number]
    if phrase.last == phrase.head or scene.words[phrase.last].pos not in OWNERS:
        return -1
    deeds = scene.lexicon.predicates.nouns
    told = (entry for w in scene.words[phrase.head : phrase.last] for entry in deeds.get(w.lemma, ()))
    return number if any(entry.event in TOWARDS for entry in told) else -1
