"""Prepositional phrases behind a verb that are none of its complements: what goes on with an adverb, a paper,
an office or what is given in return.
"""

from __future__ import annotations

from collections.abc import Sequence

from marsad.arabic.classes.grammar import grammar
from marsad.arabic.classes.particles import BY, FROM, IN
from marsad.arabic.clauses.clauses import Parse
from marsad.arabic.letters.marks import COMMAS
from marsad.arabic.records import Word
from marsad.arabic.words.derivation import is_verbal_noun
from marsad.extract.sentence.participles import manner_verbs
from marsad.extract.sentence.scene import Filler

TIME = "وقت"


def only_owns(parse: Parse, at: int, prep: str) -> bool:
    """Whether ل with a pronoun only says whose the thing behind a preposition before it is (في خطاب له)."""
    own = parse.phrase_of[at - 1] if at else -1
    if prep != "ل" or own < 0 or not parse.phrases[own].prep:
        return False
    head = parse.words[parse.phrases[own].head]
    return parse.phrases[own].last == at - 1 and head.pos == "noun" and not (head.article or head.pronoun)


def at_that_time(words: Sequence[Word], verb: int, at: int) -> bool:
    """Whether a preposition's pronoun takes up the time right before the verb (في وقت أعلنت فيه باريس)."""
    timed = verb > 0 and at == verb + 1 and words[at].stem == IN
    return timed and (words[verb - 1].stem in grammar().time_noun or words[verb - 1].stem == TIME)


def set_aside(parse: Parse, verb: int, filler: Filler) -> bool:
    """Whether a prepositional phrase is none of the verb's: it goes on with an adverb or with a participle
    behind a comma, belongs to what is given in return or to a reason, or says who leads a body before it (رد
    المجلس برئاسة فلان بـ)."""
    words = parse.words
    if not grammar().exchange.isdisjoint([word.stem for word in words[verb + 1 : filler.first - 1]]):
        return True  # باع طائرات مقابل السماح لقواته
    led = words[filler.first].prep and words[filler.first].stem in grammar().headship
    if led and filler.first > verb + 1:
        return True
    if of_help(words, filler) or _of_reason(words, verb, filler):
        return True
    if made_there(words[filler.first]) or (words[filler.first - 1].stem == FROM and _made_up(words, filler)):
        return True
    return _of_adverb(words, filler) or _of_paper(words, filler) or _of_participle(words, verb, filler)


def behind_reply(parse: Parse, verb: int, filler: Filler) -> bool:
    """Whether a prepositional phrase goes with what a verb answers, or stands behind that (فرضت عقوبات على
    طهران ردا على قصف القاعدة)."""
    replies = grammar().reply
    between = parse.words[verb + 1 : filler.first]
    return bool([word for word in between if word.stem in replies and not word.article])


def accredited(parse: Parse, subject: Sequence[Filler], place: Filler) -> bool:
    """Whether a place is where the subject is sent by his office, not by the verb (يصل المبعوث إلى السودان
    إلى القاهرة)."""
    beside = subject[-1].last + 1 if subject else -1
    near = 0 <= place.first - beside <= 1
    return near and parse.words[subject[-1].head].lemma in grammar().accredited


def goes_with_deed(parse: Parse, filler: Filler) -> bool:
    """Whether ضد goes on with a deed that another preposition brings in (حذر واشنطن من أي عمل عسكري ضد
    بلاده، المسؤول عن تدبير وتنفيذ هجوم ضد): the verb with an object is not aimed at whom it names."""
    before = parse.phrase_of[filler.first - 2] if filler.first > 1 else -1
    if before < 0 or parse.phrases[before].last != filler.first - 2:
        return False
    if not (parse.phrases[before].prep or (parse.phrases[before].conj and parse.phrases[before - 1].prep)):
        return False
    head = parse.words[parse.phrases[before].head]
    return head.pos == "noun" and is_verbal_noun(head.lemma)


def but_a_deeds(parse: Parse, told: Sequence[Filler]) -> tuple[Filler, ...]:
    """The complements behind a second على without what stands right behind a deed: that tells whom it hit
    (قبضت على منفذي الهجوم | على السياح)."""
    return tuple([f for f in told if not is_verbal_noun(parse.words[max(f.first - 2, 0)].lemma)])


def on_which_it_was(parse: Parse, filler: Filler) -> bool:
    """Whether على tells what a deed in whose case or course something was done was on (سجن المتهمين في قضية
    الهجوم على السفارة): the embassy is not jailed."""
    before = parse.phrase_of[filler.first - 2] if filler.first > 1 else -1
    if before < 0 or parse.phrases[before].last != filler.first - 2 or parse.phrases[before].prep != IN:
        return False
    return is_verbal_noun(parse.words[parse.phrases[before].last].lemma)


def made_there(word: Word) -> bool:
    """Whether a bare noun tells where a thing was made (اشترى دبابات من صنع روسيا): nobody gave it there."""
    return word.stem in grammar().made_in and not (word.article or word.pronoun)


def _made_up(words: Sequence[Word], filler: Filler) -> bool:
    """Whether من right behind a participle tells of how many somebody is made up (طلب الاتحاد المؤلف من 27
    دولة من المجلس)."""
    at = filler.first - 1
    if at < 2 or words[at].pos != "prep":
        return False
    return not grammar().made_up.isdisjoint({words[at - 1].lemma, words[at - 1].stem})


def of_help(words: Sequence[Word], filler: Filler) -> bool:
    """Whether من right behind ب and a bare noun of help or leave says who gives it (استعاد الجيش بدعم من
    التحالف المدينة)."""
    at = filler.first - 1
    if at < 1 or words[at].stem != FROM or words[at].pos != "prep":
        return False
    at -= 1
    while at > 0 and words[at].pos == "adj" and not words[at].article:
        at -= 1
    help_ = words[at]
    return help_.prep == BY and not (help_.article or help_.pronoun) and help_.stem in grammar().given_by


def _of_reason(words: Sequence[Word], verb: int, filler: Filler) -> bool:
    """Whether a prepositional phrase tells because of which deed something was done, or stands behind that
    deed's noun with no comma between (قطعت علاقاتها مع باريس بسبب دعم النظام للمتمردين)."""
    reason = grammar().reason
    at = filler.head
    while at > verb and words[at].lemma not in reason:
        at -= 1
    if at <= verb or at + 1 == len(words) or not is_verbal_noun(words[at + 1].lemma):
        return False
    over = words[at - 1]
    told = words[at].prep == BY or words[at].pos == "prep" or (over.pos == "prep" and over.stem != IN)
    return told and not any(word.text in COMMAS for word in words[at : filler.first])


def _of_adverb(words: Sequence[Word], filler: Filler) -> bool:
    """Whether a prepositional phrase goes on with an accusative between it and a comma, which is what governs
    it (، وفقا لمصادر محلية، تنفيذا لقرار)."""
    at = filler.first - 1
    at -= at >= 0 and words[at].pos == "prep"
    if at < 1 or words[at - 1].text not in COMMAS or words[at].conj or words[at].article:
        return False
    if manner_verbs(words[at]) & grammar().heading:
        return False  # غادر، أمس، متوجها إلى: where he goes
    return words[at].stem.endswith("ا") and words[at].pos in {"adverb", "noun", "adj"}


def _of_participle(words: Sequence[Word], verb: int, filler: Filler) -> bool:
    """Whether an adverbial participle right behind the last comma before a prepositional phrase, of something
    else than where one goes, governs it (، متهما تركيا بدعمهم)."""
    parted = [at for at in range(verb + 1, filler.first) if words[at].text in COMMAS]
    after = parted[-1] + 1 if parted else filler.first
    if after >= filler.first or words[after].conj:
        return False
    return not manner_verbs(words[after]) <= grammar().heading


def _of_paper(words: Sequence[Word], filler: Filler) -> bool:
    """Whether ل only says whose the paper is according to which something was (حسب بيان لوزارة الدفاع)."""
    at = filler.first - 1
    if words[filler.first].prep != "ل" or at < 1:
        return False
    while at > 0 and words[at].pos == "adj":
        at -= 1
    return words[at].lemma in grammar().spoken_in and words[at - 1].folded in grammar().according


def pronoun_preps(words: Sequence[Word], after: int, end: int) -> list[tuple[str, int]]:
    """Prepositions with an attached pronoun (عليها، بها، ضدهم) between two words; not that of whom some are
    (الكثير منهم)."""
    counted = grammar().quantifier
    return [
        (words[at].lemma if words[at].pos == "prep" else words[at].prep, at)
        for at in range(after + 1, min(end, after + 6) + 1)
        if words[at].pronoun and words[at].pos == "prep"
        if not (words[at].lemma == FROM and words[at - 1].stem in counted)
    ]
