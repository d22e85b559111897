"""What somebody says in the speech or paper that the verb before gives out (وجه رسالة اتهم فيها)."""

from __future__ import annotations

from collections.abc import Sequence

from msgspec.structs import replace

from marsad.arabic.classes.particles import FOR, FROM, IN, WITH
from marsad.arabic.letters.endings import GENDER_OF
from marsad.arabic.letters.marks import COMMAS
from marsad.arabic.phrases.acting import acts
from marsad.arabic.phrases.agreement import agrees
from marsad.arabic.phrases.coordination import Group
from marsad.arabic.phrases.nouns import feminine, is_title
from marsad.arabic.phrases.parsed import Clause
from marsad.arabic.phrases.reach import Reach
from marsad.arabic.phrases.scope import Scope
from marsad.arabic.phrases.speeches import speech_or_paper
from marsad.arabic.words.derivation import is_verbal_noun

PEN = "قلم"
OWN = frozenset({"after", "before", "shared"})


def said_in(
    scope: Scope, before: Sequence[Clause], verb: int, reach: Reach, content: int | None
) -> tuple[int, Group] | None:
    """The speech or paper, and who gives it out, where a verb right behind tells with في and its pronoun what
    he says there: not who else may say it, whom the verb names behind it (نشرت الصحيفة رسالة قال فيها السجين
    إن)."""
    words, giver = scope.words, before[-1] if before else None
    held = words[verb + 1] if verb + 1 < len(words) else None
    its = "" if held is None or words[verb].conj else GENDER_OF.get(held.pronoun, "")
    if giver is None or held is None or not its or held.lemma not in scope.classes.spoken_through:
        return None
    if (owner := _by_owner(scope, verb, its)) is not None:
        return owner
    if (writer := _by_writer(scope, giver, verb, its)) is not None:
        return writer
    last, giver = giver, _past_insertion(scope, before, verb, its)
    got = words[giver.verb].lemma in scope.classes.getting
    gives = giver is not last or got or words[giver.verb].lemma in scope.classes.uttering
    if giver.passive or not gives:
        return _by_whom_it_befell(scope, giver, verb, its)
    if got:
        return _by_sender(scope, giver, verb, its)
    if not giver.subject or giver.subject_rule not in OWN or not agrees(scope, giver.subject, words[verb]):
        return None
    if _named_behind(scope, giver, verb, reach, content):
        return None
    for number in range(_before(scope, verb if giver is last else last.verb), -1, -1):
        phrase = scope.found[number]
        own = number in giver.subject and giver.antecedent is None
        if own or (phrase.first <= giver.verb and number not in giver.object):
            return None
        if _paper(scope, number, its):
            return number, giver.subject
    return None


def _past_insertion(scope: Scope, before: Sequence[Clause], verb: int, its: str) -> Clause:
    """The clause before a verb, or the one before that where the last only tells who got or put out the paper
    that the clause before it gives out (أصدر الحزب بيانا، تلقت الوكالة نسخة منه، قال فيه)."""
    last, outer, words = before[-1], before[-2] if len(before) > 1 else None, scope.words
    told = [w for w in words[last.verb : verb] if GENDER_OF.get(w.pronoun, "") == its]
    if outer is None or not told or outer.passive or not outer.subject:
        return last
    commas = words[last.verb - 1].text in COMMAS and words[verb - 1].text in COMMAS
    number = _before(scope, last.verb)
    held = (
        number in outer.object
        or number in outer.prep(IN)
        or words[outer.verb].lemma in scope.classes.uttering
    )
    right_behind = number >= 0 and scope.found[number].last + 1 + commas == last.verb
    return outer if right_behind and held and _paper(scope, number, its) else last


def _paper(scope: Scope, number: int, its: str) -> bool:
    """Whether a phrase is an open noun for a speech or paper of a gender."""
    head = scope.heads[number]
    known = speech_or_paper(head) and not scope.found[number].definite
    return known and (head.reading.gender or "m") == its


def _before(scope: Scope, verb: int) -> int:
    """The last phrase before a verb and the comma in front of it; -1 for none."""
    at = verb - 1 - (verb > 1 and scope.words[verb - 1].text in COMMAS)
    return scope.phrase_of[at] if at >= 0 else -1


def _speech(scope: Scope, verb: int, its: str) -> int:
    """The phrase of the speech or paper right before a verb or its relative, which its pronoun takes up (إثر
    تصريحات، على خلفية تصريحات); -1 for none."""
    at = verb - 1 - (verb > 1 and scope.words[verb - 1].pos == "relative")
    number = scope.phrase_of[at] if at >= 0 else -1
    told = (scope.heads[number], scope.words[scope.found[number].last]) if number >= 0 else ()
    speech = next((word for word in told if speech_or_paper(word)), None)
    return number if speech is not None and (speech.reading.gender or "m") == its else -1


def _by_owner(scope: Scope, verb: int, its: str) -> tuple[int, Group] | None:
    """The speech of somebody, who is its owner, and says what a verb behind tells (تصريحات الوزير التي اتهم
    فيها)."""
    number = _speech(scope, verb, its)
    if number < 0:
        return None
    phrase, told = scope.found[number], scope.words[verb].reading
    owner = scope.words[phrase.head + 1] if phrase.head < phrase.last else None
    if (
        owner is None
        or owner.pos == "adj"
        or (owner.prep == FOR and scope.words[phrase.first].stem in scope.classes.petition)  # رسالة للملك
        or not (owner.lemma in scope.classes.title or owner.pos == "propn")
    ):
        return None
    hers = feminine(owner, scope.classes)
    same = told.number == owner.reading.number or owner.pos == "propn"
    return (number, (number,)) if same and hers == (told.gender == "f") else None


def _by_writer(scope: Scope, giver: Clause, verb: int, its: str) -> tuple[int, Group] | None:
    """The open noun for an interview or paper and who answers in it, or wrote it, by the words right behind
    it (بثت القناة مقابلة مع الوزير قال فيها، نشرت تقريرا كتبه الصحفي قال فيه)."""
    told = scope.words[giver.verb]
    paper = giver.antecedent
    if paper is not None and told.lemma in scope.classes.writing and GENDER_OF.get(told.pronoun, "") == its:
        wrote = giver.subject_rule == "after" and _paper(scope, paper, its)
        return (paper, giver.subject) if wrote and agrees(scope, giver.subject, scope.words[verb]) else None
    number = scope.phrase_of[verb - 1] if verb else -1
    if number < 1 or not _paper(scope, number - 1, its):
        return None
    person, before = scope.found[number], scope.words[scope.found[number - 1].last + 1]
    if scope.words[person.first].lemma == PEN and person.last > person.first:
        return number - 1, (number,)  # مقالا بقلم رئيس الحزب قال فيه
    beside = person.prep == WITH and before.lemma == WITH and person.first == scope.found[number - 1].last + 2
    answers = beside and scope.heads[number - 1].lemma in scope.classes.asked_in
    return (number - 1, (number,)) if answers and agrees(scope, (number,), scope.words[verb]) else None


def _by_whom_it_befell(scope: Scope, clause: Clause, verb: int, its: str) -> tuple[int, Group] | None:
    """The speech for which something is done to somebody, who says in it what a verb behind tells (اعتقل
    الجيش ناشطا بسبب مقال انتقد فيه)."""
    number, whom = _speech(scope, verb, its), clause.subject if clause.passive else clause.object
    if number < 0 or len(whom) != 1 or scope.found[number].definite or number in whom:
        return None
    phrase = scope.found[number]
    before = scope.words[phrase.first - 1]
    cause = bool(phrase.prep) and (before.pos in {"prep", "noun"} or phrase.prep in {"ب", "ل"})
    person = whom[0] in scope.people or acts(scope, whom[0])
    return (number, whom) if cause and person and agrees(scope, whom, scope.words[verb]) else None


def _by_sender(scope: Scope, getter: Clause, verb: int, its: str) -> tuple[int, Group] | None:
    """The message or call that somebody gets, and from whom, where he can be the subject of a verb behind
    (تلقى رسالة من الملك قال فيها إن)."""
    for number in range(scope.phrase_of[verb - 1] if verb else -1, 0, -1):
        sender, paper = scope.found[number], scope.heads[number - 1]
        if scope.found[number - 1].first <= getter.verb:
            return None
        told = speech_or_paper(paper) or paper.lemma in scope.classes.calls
        told = told and (paper.reading.gender or "m") == its and not scope.found[number - 1].definite
        if told and sender.prep == FROM and agrees(scope, (number,), scope.words[verb]):
            return number - 1, (number,)
    return None


def by_giver(clause: Clause, spoken: tuple[int, Group]) -> Clause:
    """The clause of what is said in a speech, by whoever gives that."""
    speech, giver = spoken
    return replace(clause, subject=giver, subject_rule="shared", antecedent=speech, passive=False)


def _named_behind(scope: Scope, giver: Clause, verb: int, reach: Reach, content: int | None) -> bool:
    """Whether the verb names behind it who speaks: before his words, or in a phrase that is neither a deed
    nor whom a verb of speaking to somebody has for its object. Words that are published may be another's."""
    told = [group for group in reach.loose if content is None or scope.found[group[0]].first < content]
    if not told or (content is None and len(told) == 1 and is_verbal_noun(scope.heads[told[0][0]].lemma)):
        return False
    others = scope.words[giver.verb].lemma in scope.classes.publishing
    others = others and is_title(scope.heads[told[0][0]], scope.classes)
    lemma = scope.words[verb].lemma
    blames = lemma in scope.classes.ditransitive  # حملت فيها الحكومة المسؤولية
    speaks = blames or lemma in scope.classes.addressing
    return others or content is not None or len(told) > 1 + blames or not speaks
