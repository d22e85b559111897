"""Acts that are told of only by what they are to be: an aim, a choice, a demand, a condition, a point of a
plan (الخيار الوحيد هو قصف المدينة، شروط عدة أبرزها الإفراج عنهم، الحل يكمن في انسحاب القوات)."""

from __future__ import annotations

from marsad.arabic.classes.grammar import grammar
from marsad.arabic.letters.marks import COMMAS, HARD_STOPS
from marsad.arabic.phrases.phrases import Phrase
from marsad.extract.sentence.scene import Scene
from marsad.extract.sentence.told import Told
from marsad.extract.standing.marks_between import crosses
from marsad.extract.standing.standings import Standing, step_of
from marsad.extract.trigger.governing import Step, verb_lemmas
from marsad.extract.trigger.governors import steps

TOPIC_REACH, LIST_REACH = 5, 3
COLON = ":"  # اقتراحان: قصف المدينة أو الهدنة
DECISION = "قرار"  # what it lays down is done by it


def designated(scene: Scene, trigger: Told, found: Standing) -> Standing:
    """What is made of an act by a word for an aim or choice that its clause says it is."""
    own = scene.parse.phrase_of[trigger.at]
    if own < 0 or scene.words[trigger.at].pos == "verb":
        return found
    phrase, first = scene.parse.phrases[own], trigger.first
    if phrase.conj and phrase.first == first:  # المطلوب تسليم السلاح وإخلاء المقار
        over = steps(scene, first, trigger.at)
        first = next((step.at for step in reversed(over) if step.slot == "joined"), first)
        own = scene.parse.phrase_of[first]
        phrase = scene.parse.phrases[own]
    if own < 0 or phrase.prep or phrase.conj or phrase.first != first:
        return found
    for ask in (_picked, _topic, _predicate):
        at = ask(scene, own, phrase)
        if at is not None:
            return Standing("hypothetical", found.certainty, (*found.why, step_of(scene, "designated", at)))
    return found


def laid_down(scene: Scene, step: Step) -> bool:
    """Whether a verb over an act tells what a plan lays down or an aim comes to (تشمل الخطة وقف القصف، الحل
    يكمن في الانسحاب)."""
    clause = scene.parse.clause_of(step.at)
    if clause is None or step.slot == "subject" or not clause.subject:
        return False
    if not verb_lemmas(scene, step.at) & grammar().amounting:
        return False
    subject = scene.parse.phrases[clause.subject[0]]
    head = scene.words[subject.head].lemma
    number = clause.subject[0]
    if any(c.antecedent == number and scene.words[c.verb].future for c in scene.parse.clauses):
        return True  # العملية التي ستبدأ غدا تشمل إجلاء الجرحى
    return (head in grammar().draft and head != DECISION) or _meant(scene, subject) is not None


def _meant(scene: Scene, phrase: Phrase) -> int | None:
    """The word of a phrase that calls something an aim, a choice or a demand."""
    for at in range(phrase.first, phrase.last + 1):
        if scene.words[at].lemma in grammar().aim or scene.words[at].stem in grammar().aim:
            return at
    return None


def _settles(scene: Scene, at: int) -> bool:
    """Whether a word may stand between an aim and what it is (هو، كان، اليوم)."""
    word = scene.words[at]
    if word.pos == "verb":
        return not verb_lemmas(scene, at).isdisjoint(grammar().being)
    return word.pos in {"pron", "adverb", "prep"} or word.lemma in grammar().time_noun


def _topic(scene: Scene, own: int, phrase: Phrase) -> int | None:
    """The aim that opens the clause of an act (الهدف من العملية هو قتل المدنيين، من بين الخيارات قصف
    المدينة)."""
    words, phrases = scene.words, scene.parse.phrases
    end = phrase.first
    commas = 0
    for number in range(own - 1, max(own - TOPIC_REACH, -1), -1):
        other = phrases[number]
        between = range(other.last + 1, end)
        commas += sum(words[at].text in COMMAS for at in between)  # the two of what is set in
        if any(not _settles(scene, at) and words[at].text not in COMMAS for at in between):
            inside = any(c.antecedent == number and c.verb < phrase.first for c in scene.parse.clauses)
            if not inside or crosses(scene, other.last, phrase.first, HARD_STOPS | COMMAS):
                return None
        end = other.first
        at = _meant(scene, other)
        if at is not None and commas % 2 == 0 and (other.definite or words[at].article):
            listed = other.prep in grammar().picking
            opener = other.prep_at if other.prep_at >= 0 else other.first
            return at if _opens(scene, opener) and (listed or not other.prep) else None
        if other.prep or words[other.head].lemma in grammar().time_noun:
            continue
        return None
    return None


def _opens(scene: Scene, at: int) -> bool:
    """Whether a clause may begin at a word."""
    if at <= 0 or scene.words[at].conj:
        return True
    before = scene.words[at - 1]
    being = before.pos == "verb" and not verb_lemmas(scene, at - 1).isdisjoint(grammar().being)
    return being or before.pos in {"punct", "conj"} or before.stem in grammar().complementizer


def _picked(scene: Scene, own: int, phrase: Phrase) -> int | None:
    """The aims of which an act is picked out as one (خيارات عدة أبرزها القصف، شروطا منها الإفراج عنهم)."""
    at = phrase.first - 1
    word = scene.words[at] if at > 0 else None
    picks = word is not None and word.pronoun and {word.stem, word.lemma} & grammar().picking
    if word is None or not (picks or word.text == COLON):
        return None
    for number in range(own - 1, max(own - 1 - LIST_REACH, -1), -1):
        other = scene.parse.phrases[number]
        if other.first > at or other.last >= at:
            continue
        if crosses(scene, other.last, at, HARD_STOPS) or (not picks and other.last != at - 1):
            return None
        if (named := _meant(scene, other)) is not None:
            return named
    return None


def _predicate(scene: Scene, own: int, phrase: Phrase) -> int | None:
    """The condition or aim that an act which opens its clause is said to be (الإفراج عنهم شرط للحوار، يبقى
    رفع الحصار أولوية)."""
    words, phrases = scene.words, scene.parse.phrases
    if not _opens(scene, phrase.first):
        return None
    end = phrase.last
    for number in range(own + 1, min(own + LIST_REACH, len(phrases))):
        other = phrases[number]
        between = range(end + 1, other.first)
        if any(not _settles(scene, at) for at in between):
            return None
        if not other.prep:
            first = words[other.first]
            named = {first.lemma, first.stem} & grammar().aim and not first.article and not first.conj
            return other.first if named else None
        end = other.last
    return None
