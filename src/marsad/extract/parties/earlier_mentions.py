"""Mentions that a pronoun may mean: those of the sentences before, and those that come first in its own."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

import msgspec

from marsad.arabic.classes.grammar import grammar
from marsad.arabic.letters.endings import HER
from marsad.arabic.phrases.parsed import Clause
from marsad.arabic.records import Word
from marsad.extract.parties.agreement import (
    Gender,
    Mention,
    Number,
    fits,
    fits_mention,
    same_party,
)
from marsad.extract.parties.candidates import (
    SUBJECT,
    goes_on_from,
    named_apart,
    of_nobody,
    phrase_filler,
)
from marsad.extract.parties.denier_ahead import denier_ahead
from marsad.extract.parties.discourse import Discourse
from marsad.extract.parties.mentions import party, takes_plural
from marsad.extract.parties.of_deeds import deed_of_another, of_deed
from marsad.extract.parties.spoken_of import of_the_speaker
from marsad.extract.parties.suffering import BODIES
from marsad.extract.parties.unsaid import dropped_subject, only_met
from marsad.extract.sentence.participles import clause_beside
from marsad.extract.sentence.reflexive import (
    HARM,
    aimed,
    blamers,
    caused,
    fell_to_others,
    fired_by_others,
    harmed,
    hits_people,
    judged,
    no_thing,
    reproached,
    struck_thing,
    takes_people,
)
from marsad.extract.sentence.scene import Filler, Scene
from marsad.extract.speech.first_person import own_words
from marsad.extract.speech.report import Report
from marsad.lexicon.sectors import PERSONS
from marsad.model import Party

IN_NAME = "اسم"
THING = "victim"
BY_OTHERS = (judged, struck_thing, caused, fell_to_others, fired_by_others)


class Asked(msgspec.Struct, frozen=True, gc=False):
    """A pronoun to be understood: ``apart`` is true where the subject of its clause is not meant, ``beside``
    where it stands with a preposition next to the verb, ``selves`` are the speakers whose own words hold it,
    ``victim`` is true where what is done to people is done to him."""

    filler: Filler
    gender: Gender
    number: Number
    own: Clause | None
    excluded: frozenset[int]
    barred: frozenset[str]
    apart: bool
    beside: bool
    victim: bool
    report: Report | None


def asked_for(
    scene: Scene,
    filler: Filler,
    discourse: Discourse,
    barred: frozenset[str],
    agreement: tuple[Gender, Number],
) -> Asked:
    """Whom a pronoun cannot mean, by where it stands."""
    word = scene.words[filler.head]
    own = scene.parse.clause_at(filler.head)
    beside = word.pos == "prep" and own is not None and own.verb < filler.head <= own.end
    beside = beside and own is not None and (own.antecedent is None or own.subject_rule == "after")
    deed = deed_of_another(scene, filler.head)
    beside = beside and own is not None and not of_deed(scene, own, filler.head)
    held = word.pos == "pron"  # متهمة إياها: neither who accuses nor the participle itself
    own = clause_beside(scene.parse, filler.head - 1) if held else own
    others = held or aimed(scene, filler.head) or harmed(scene, own, filler.head)
    apart = own is not None and (filler.head == own.verb or beside or others)
    if own is not None and reproached(scene, own, filler.head):
        apart, barred = True, barred | _codes(scene, own.subject)
    if own is not None and word.pos == "noun" and not apart:
        apart = any(test(scene, own, filler.head) for test in BY_OTHERS)
    undergone = own is not None and own.subject_rule == "shared"
    undergone = undergone and own is not None and scene.words[own.verb].reading.voice == "passive"
    undergone = undergone or (own is not None and of_nobody(scene, own))
    excluded = set(own.subject) if own is not None and apart and not undergone else set()
    beside_it = held or deed >= 0 or (word.lemma == IN_NAME and word.prep == "ب")  # المتحدث باسمه
    excluded |= {scene.parse.phrase_of[filler.head - 1]} if beside_it else set()
    excluded |= goes_on_from(scene, own) if own is not None and filler.head == own.verb else set()
    excluded |= named_apart(scene, excluded) | {*blamers(scene, filler.head)}
    excluded -= {n for c in scene.parse.clauses if only_met(scene, c, discourse) for n in c.subject}
    report = own_words(scene, filler.head)
    if report is not None:
        excluded |= {scene.parse.phrase_of[one.first] for one in report.speakers}
    on_verb = own is not None and filler.head == own.verb
    taken = word.lemma in grammar().harming and word.pronoun != HER  # a ship may be taken too
    victim = taken if on_verb else hits_people(scene, filler.head)
    return Asked(filler, *agreement, own, frozenset(excluded), barred, apart, beside, victim, report)


def earlier(scene: Scene, asked: Asked, discourse: Discourse) -> Party | None:
    """Whom of the sentences before a pronoun means: not who does what the verb beside it tells, nor who
    speaks there in his own words."""
    own, head = asked.own, asked.filler.head
    if (speaker := of_the_speaker(scene, head, (asked.gender, asked.number), discourse)) is not None:
        return speaker
    on_verb = own is not None and head == own.verb
    selves = [*_parties(scene, asked.excluded)] if asked.apart or asked.report is not None else []
    if own is not None and (on_verb or asked.beside):
        selves.extend(one for one in [_left_out(scene, own.verb, discourse)] if one is not None)
    if asked.report is not None and not asked.report.speakers:
        speaker = dropped_subject(scene, asked.report.at, discourse)
        selves.extend(one for one in [speaker] if one is not None)
    victims = own is not None and on_verb and takes_people(scene, own.verb)
    deed = scene.words[head] if scene.words[head].pos == "noun" and not asked.victim else None
    known = _known(scene, deed, asked.number, discourse, victims)
    fitting = (m for m in known if fits_mention(m, asked.gender, asked.number))
    lifeless = {THING} if no_thing(scene, head) or _kinsman(scene, head) else frozenset[str]()
    barred = (BODIES if asked.victim else frozenset()) | lifeless
    earlier = (m.party for m in fitting if m.human or m.kind not in barred)
    return next(
        (
            one
            for one in earlier
            if one.code not in asked.barred and not any(same_party(one, other) for other in selves)
        ),
        None,
    )


def _kinsman(scene: Scene, at: int) -> bool:
    """Whether a noun is of people that no thing has (شقيقه، أنصاره)."""
    agents = scene.lexicon.parties.tables.agents
    return scene.words[at].pos == "noun" and any(
        m.kind == "agent" and agents[m.entries[0]].kind in PERSONS for m in scene.matches[at]
    )


def ahead(scene: Scene, asked: Asked) -> Party | None:
    """The subject of the sentence for the pronoun on a deed that is told of before its first verb (عقب لقائه
    المبعوث، اتهم الوزير ...)."""
    head, first = asked.filler.head, next(iter(scene.parse.clauses), None)
    word = scene.words[head]
    if (denies := denier_ahead(scene, head, asked.gender)) is not None:
        return next(_parties(scene, denies.subject), None)
    if word.pos != "noun" or first is None or not head < first.verb or first.subject_rule != "after":
        return None
    entries = scene.lexicon.predicates.nouns.get(word.lemma, ())
    fronted = bool(word.prep) or head == 1  # وخلال زيارته، عقب لقائه
    if not fronted or head > 1 or not entries or any(entry.event in HARM for entry in entries):
        return None
    for filler in (phrase_filler(scene, n, SUBJECT) for n in first.subject):
        answer = scene.answer(filler)
        agrees = fits(scene.words[filler.head], True, asked.gender, asked.number)
        if answer is not None and takes_plural(answer) and agrees:
            return party(scene, filler, answer)
    return None


def _parties(scene: Scene, numbers: Iterable[int]) -> Iterator[Party]:
    """The parties that phrases name."""
    for number in numbers:
        filler = phrase_filler(scene, number, SUBJECT)
        answer = scene.answer(filler) if number >= 0 else None
        if answer is not None:
            yield party(scene, filler, answer)


def _known(
    scene: Scene, deed: Word | None, number: Number, discourse: Discourse, victims: bool
) -> Sequence[Mention]:
    """Those whom earlier sentences named, the likeliest to be meant by a pronoun first: who did the ``deed``
    whose noun bears it, people before bodies where they are several or ``victims`` of what is done to
    people."""
    entries = scene.lexicon.predicates.nouns.get(deed.lemma, ()) if deed is not None else ()
    deeds = {entry.event for entry in entries}
    doers = [m for event, m in discourse.did if event in deeds]
    known = [*discourse.known]
    if number == "p":  # a force takes a plural pronoun only where no people were named beside it
        known.sort(key=lambda m: not (m.human or m.gender != "f"))
    if victims:
        known.sort(key=lambda m: not m.human)
    return [*doers, *known]


def _codes(scene: Scene, group: Sequence[int]) -> frozenset[str]:
    """The countries of the parties that phrases name."""
    answers = (scene.answer(phrase_filler(scene, number, SUBJECT)) for number in group)
    return frozenset(answer.code for answer in answers if answer is not None and answer.code is not None)


def _left_out(scene: Scene, verb: int, discourse: Discourse) -> Party | None:
    """Who does what a verb without a subject tells of, where an earlier sentence named him."""
    clause = scene.parse.clause_of(verb)
    if clause is None or scene.words[verb].reading.person != 3:
        return None
    fillers = [phrase_filler(scene, number, SUBJECT) for number in clause.subject]
    things = all(scene.answer(f) is None and scene.words[f.head].pos == "noun" for f in fillers)
    return dropped_subject(scene, verb, discourse) if things else None  # وطلب منه دعم القوات
