"""The voice of a verb by its clause: a verb of what is done to people whose object is missing is passive."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise, zip_longest
from typing import Literal

from marsad.arabic.classes.grammar import Grammar, grammar
from marsad.arabic.classes.particles import BY, FROM, IN, ON
from marsad.arabic.clauses.sole_objects import answered_by_harm, nobody_hurt
from marsad.arabic.letters.endings import FEMININE, THIRD_PERSON
from marsad.arabic.letters.marks import COMMAS
from marsad.arabic.phrases.nouns import nisba
from marsad.arabic.phrases.parsed import Clause, Parse
from marsad.arabic.phrases.phrases import Phrase
from marsad.arabic.phrases.told_of import told_of
from marsad.arabic.records import Word
from marsad.arabic.words.derivation import derivations

Voice = Literal["active", "passive"]
IN_THE_NAME = "اسم"
AGENT = "agent"
BUT = "سوي"


def voice(parsed: Parse, clause: Clause, classes: Grammar) -> Voice | None:
    """The voice of a clause's verb, None where the clause does not tell."""
    word = parsed.words[clause.verb]
    if clause.object and word.lemma in classes.appointing:
        return None
    if clause.object and (_counted_victims(parsed, clause, classes) or _died_there(parsed, clause, classes)):
        return "passive"
    if nobody_hurt(parsed, clause, classes) or answered_by_harm(parsed, clause, classes):
        return "passive"
    if word.reading.tense == "imperative" or word.pronoun or clause.object:
        return "active"
    if word.lemma in classes.affecting and _harm_goes_on(parsed.words, clause.verb, classes):
        return "passive"
    if clause.negator is not None and clause.subject and _hits_only(parsed, clause):
        return "active"
    if any(prep == AGENT for prep, _ in clause.preps) and clause.subject:
        return "passive"
    if word.lemma in classes.depriving | classes.compelling and _deprived(parsed, clause):
        return "passive"
    if word.lemma in classes.prep_passive:
        return _with_preposition(parsed, clause, classes)
    if word.lemma in classes.charging and (charged := _charged_with(parsed, clause)) is not None:
        return charged
    if word.lemma in classes.addressing and _speaks_in(parsed, clause, classes):
        return "active"
    if word.lemma not in classes.transitive:
        return None
    if clause.content is not None:
        return _with_content(parsed, clause)
    if word.reading.person in {1, 2} or _takes_pronoun(parsed, clause):
        return "active" if word.reading.person in {1, 2} else None
    return None if clause.subject_rule in {"shared", "none"} else _of_lone_phrase(parsed, clause, classes)


def _harm_goes_on(words: Sequence[Word], verb: int, classes: Grammar) -> bool:
    """Whether the next harm that was suffered is joined right behind a verb (إن طبيبا يعمل هناك قتل وأصيب
    أربعة): nobody did the first either."""
    after = words[verb + 1] if verb + 1 < len(words) else words[verb]
    suffered = after.pos == "verb" and after.conj == "و" and after.reading.voice == "passive"
    return suffered and after.lemma in classes.affecting


def _hits_only(parsed: Parse, clause: Clause) -> bool:
    """Whether "but" stands right behind a denied verb or its subject (القوات لا تقصف سوى المسلحين): what the
    act is done to follows, and the subject does it. Not where the subject follows (لم يقتل سوى جندي)."""
    last = parsed.phrases[clause.subject[-1]].last
    after = clause.verb + 1 if clause.subject_rule == "before" else last + 1
    return after < len(parsed.words) and parsed.words[after].lemma == BUT


def _deprived(parsed: Parse, clause: Clause) -> bool:
    """Whether من and what is kept from somebody, or على and what he must do, stand right behind a verb with
    no object, or behind him who alone is named with it (منعوا من السفر، أجبرت الحكومة على التفاوض)."""
    words, last = parsed.words, clause.verb
    if clause.subject_rule == "after" and len(clause.subject) == 1:
        last = parsed.phrases[clause.subject[0]].last
        head = words[parsed.phrases[clause.subject[0]].head]
        men = head.reading.number == "p" and not head.stem.endswith(FEMININE)  # منع المحتجون من الوصول
        if is_body(head, grammar()) and not (men or words[clause.verb].lemma in grammar().compelling):
            return False
    after = words[last + 1 : last + 3]
    held = ON if words[clause.verb].lemma in grammar().compelling else FROM
    return len(after) > 1 and after[0].folded == held and after[1].pos == "noun" and clause.content is None


def _charged_with(parsed: Parse, clause: Clause) -> Voice | None:
    """Passive where ب right behind the only phrase of a verb of charging tells with what (اتهم الجيش بقتل،
    كلف الوزير بتشكيل): who charges names whom before it, as he does where a body stands behind a spokesman
    (اتهم الناطق باسم الحكومة المعارضة بقتل)."""
    if clause.subject_rule not in {"after", "before", "relative"} or len(clause.subject) != 1:
        return None
    phrase = parsed.phrases[clause.subject[0]]
    named = pairwise(parsed.words[phrase.first : phrase.last + 1])
    if any(name.pos == "propn" and after.article for name, after in named):
        return None  # اتهم الرئيس بوتين الرئيس الأوكراني: they may be two
    if clause.subject_rule == "after" and _charges_name(parsed, phrase):
        return "active"
    told = parsed.phrases[clause.subject[0]].last if clause.subject_rule == "after" else clause.verb
    at = _behind(parsed, told)
    if at >= 0 and parsed.words[told + 1].stem == IN_THE_NAME:
        told = parsed.phrases[at].last
        beyond = parsed.words[told + 1] if told + 1 < len(parsed.words) else parsed.words[told]
        inside = told > parsed.phrases[at].first + 1 and parsed.words[told].stem in grammar().body
        if inside or (beyond.article and beyond.stem in grammar().body):
            return "active"
        at = _behind(parsed, told)
    after = parsed.words[told + 1] if told + 1 < len(parsed.words) else None
    if after is not None and after.pos == "particle" and after.prep == BY:
        return "passive"  # اتهم الحزب بأنه يمول المسلحين
    return "passive" if at >= 0 and parsed.phrases[at].prep == BY else None


def _charges_name(parsed: Parse, phrase: Phrase) -> bool:
    """Whether a name or a body that cannot be his stands behind the nationality of somebody without article,
    or of the body that he is in: whom he charges (اتهم وزير لبناني | إسرائيل، اتهم ضابط في الجيش اللبناني |
    سوريا، اتهم مصدر عراقي | تنظيم داعش)."""
    words = parsed.words
    if words[phrase.first].article:
        return False
    at = _behind(parsed, phrase.last)
    at = at if at >= 0 or phrase.last + 2 >= len(words) else parsed.phrase_of[phrase.last + 2]
    inside = parsed.phrases[at] if at >= 0 else phrase
    if inside.prep == IN and words[inside.head].lemma not in grammar().title:
        last, before = words[inside.last], words[inside.last - 1]
        land = last.stem in grammar().feminine and inside.last > inside.head + 1  # في حركة حماس | إسرائيل
        return (before.pos == "adj" or land) and _bare_name(last)
    told = range(phrase.first + 2, phrase.last + 1)
    return any(
        (words[n - 1].pos == "adj" or nisba(words[n - 1]))
        and not words[n - 1].article
        and (_bare_name(words[n]) or (words[n].pos == "noun" and is_body(words[n], grammar())))
        for n in told
    )


def _bare_name(word: Word) -> bool:
    return word.pos == "propn" and not (word.article or word.prep or word.conj)


def _behind(parsed: Parse, last: int) -> int:
    """The phrase right behind a word; -1 for none."""
    at = parsed.phrase_of[last + 1] if last + 1 < len(parsed.words) else -1
    return at if at >= 0 and parsed.phrases[at].first == last + 1 else -1


def _speaks_in(parsed: Parse, clause: Clause, classes: Grammar) -> bool:
    """Whether a verb of acting by words tells in what it was said, right behind its subject (اتهمت الحركة في
    بيان): who is accused says nothing there."""
    last = parsed.phrases[clause.subject[-1]].last if clause.subject else clause.verb
    last += last + 1 < len(parsed.words) and parsed.words[last + 1].text in COMMAS
    return any(
        prep in classes.locative and words.lemma in classes.spoken_in
        for prep, group in clause.preps[:1]
        for words in (parsed.words[parsed.phrases[group[0]].head],)
        if parsed.phrases[group[0]].first <= last + 2
    )


def _counted_victims(parsed: Parse, clause: Clause, classes: Grammar) -> bool:
    """Whether a number of people stands right behind a verb of harm whose only object is an act, another
    word's (قتل 30 شخصا في فض القوات اعتصام الطلبة), or a single noun behind a place
    (في العاصمة مقديشو الجمعة)."""
    words, first = parsed.words, clause.verb + 1
    if words[clause.verb].lemma not in classes.affecting or words[first].pos != "num" or not clause.subject:
        return False
    head = words[parsed.phrases[clause.object[0]].head]
    event = any(d.kind == "verbal_noun" for d in derivations(head.lemma))
    between = any(number < clause.object[0] for _, group in clause.preps for number in group)
    office = head.lemma in classes.title or head.lemma in classes.body
    apart = between and not office and head.reading.number != "p"
    return parsed.phrases[clause.subject[0]].first == first and (event or apart)


def _died_there(parsed: Parse, clause: Clause, classes: Grammar) -> bool:
    """Whether a number of people stands behind a verb of harm whose فيها takes up an act, with no subject of
    its own (نجا الوزير من محاولة اغتيال قتل فيها ثلاثة): he who came away from it did not kill them."""
    words, there = parsed.words, clause.verb + 1
    if words[clause.verb].lemma not in classes.affecting or clause.subject_rule != "shared":
        return False
    held = there + 1 < len(words) and words[there].lemma == IN and bool(words[there].pronoun)
    return held and words[there + 1].pos == "num" and clause.antecedent is not None


def _of_lone_phrase(parsed: Parse, clause: Clause, classes: Grammar) -> Voice | None:
    """The voice of a verb without an object from what its only phrase is: a person that acts are done to, a
    thing that only people can publish or destroy.
    """
    if _goes_on(parsed, clause) or _may_be_intransitive(parsed.words[clause.verb], classes):
        return None
    phrase = parsed.phrases[clause.subject[0]]
    if _may_be_two(parsed.words, phrase):
        return None
    verb, head = parsed.words[clause.verb].lemma, told_of(parsed, clause, phrase)
    if head.pos == "propn" or not head.reading.known or head.lemma in classes.title:
        return "passive" if verb in classes.affecting else None
    if is_body(head, classes):
        many = head.reading.number == "p" and not head.stem.endswith(FEMININE)
        several = not phrase.definite or many  # اعتقل المتظاهرون, not اعتقلت السلطات في العاصمة
        return "passive" if verb in classes.affecting and several else None
    if verb in classes.destroying:
        event = any(d.kind == "verbal_noun" for d in derivations(head.lemma))
        return None if event else "passive"
    counted = any(w.pos == "num" for w in parsed.words[phrase.first : phrase.last + 1])
    if verb in classes.affecting and (counted or head.reading.number in {"d", "p"}):
        return "passive"
    return "passive" if verb in classes.deed else None


def is_body(word: Word, classes: Grammar) -> bool:
    """Whether a word names a body that acts, also one that only its plural names (مخابرات, no مخابرة)."""
    return word.lemma in classes.body or word.stem in classes.body


def _may_be_two(words: tuple[Word, ...], phrase: Phrase) -> bool:
    """Whether a phrase may hold two: a masculine head, and a feminine with its own article behind it."""
    head = words[phrase.head]
    if not head.article or head.reading.gender != "m" or head.reading.number != "s":
        return False
    return any(w.article and w.reading.gender == "f" for w in words[phrase.head + 1 : phrase.last + 1])


def _may_be_intransitive(word: Word, classes: Grammar) -> bool:
    """Whether the form may also be of a verb that takes no object (يظهر of ظهر, not أظهر)."""
    return word.lemma in classes.intransitive or any(
        r.pos == "verb" and r.tense == word.reading.tense and r.lemma in classes.intransitive
        for r in word.readings
    )


def _with_preposition(parsed: Parse, clause: Clause, classes: Grammar) -> Voice | None:
    """A verb with its preposition: passive where nothing before or behind it can be its subject."""
    after = clause.verb + 1
    if after >= len(parsed.words) or clause.content is not None:
        return None
    if parsed.words[after].pos != "prep" and not parsed.words[after].prep:
        return None if clause.subject_rule != "after" else "active"
    return "passive" if clause.subject_rule == "none" or _suspected(parsed, clause, classes) else None


def _suspected(parsed: Parse, clause: Clause, classes: Grammar) -> bool:
    """Whether those of whom a verb tells what is suspected of them have it told by a noun with their pronoun
    (رجال يشتبه في صلتهم بالتنظيم): nobody there suspects."""
    word = parsed.words[clause.verb]
    if clause.subject_rule != "relative" or word.lemma not in classes.suspecting or not clause.preps:
        return False
    one = word.reading.gender == "m" and word.reading.number == "s"
    return one and parsed.words[parsed.phrases[clause.preps[0][1][0]].head].pronoun in THIRD_PERSON


def _with_content(parsed: Parse, clause: Clause) -> Voice | None:
    """A verb with a clause for its object: passive where nothing can be its subject (يعتقد أن)."""
    if clause.subject:
        return "active"
    word, behind = parsed.words[clause.verb], parsed.words[clause.verb + 1 : clause.verb + 2]
    masculine = word.reading.gender == "m" and word.reading.number == "s" and word.reading.tense == "present"
    return "passive" if masculine and behind and behind[0].folded == "ان" else None


def _takes_pronoun(parsed: Parse, clause: Clause) -> bool:
    """Whether a demonstrative or relative pronoun may be the object (رفضوا ذلك، نفذ ما وعد به; not في إطار
    هذه العملية)."""
    words = parsed.words[clause.verb + 1 : clause.end + 2]
    behind = parsed.words[clause.verb + 2 : clause.end + 3]
    alone = (w for w, after in zip_longest(words, behind) if w and not (after and after.article))
    return any(w.pos in {"demonstrative", "pron"} and not w.prep for w in alone) or any(
        w.folded in grammar().indefinite_relative and w.pos == "relative" for w in words
    )


def _goes_on(parsed: Parse, clause: Clause) -> bool:
    """Whether the clause is cut by a relative clause or an insertion, behind which an object may follow."""
    after = clause.end + 1
    return after < len(parsed.words) and parsed.words[after].pos == "relative"
