"""What had been done, was being done or is told of a name (كان التنظيم قد تبنى، كانت تركيا تسلح، إن داعش
قتل): its verb is one, however it may look."""

from __future__ import annotations

from collections.abc import Sequence

from msgspec.structs import replace

from marsad.arabic.classes.grammar import grammar, harming
from marsad.arabic.classes.particles import IS_NOT, PERFECT, THAT, WAS, WHO
from marsad.arabic.letters.endings import HIM, OPEN_TA
from marsad.arabic.phrases.nouns import is_title
from marsad.arabic.records import NOMINAL, Reading, Word
from marsad.arabic.words.derivation import is_verbal_noun

AGAIN = "عاد"
BE_WITHIN = 12
LONGEST_NAME = 3
BEHIND_TALKS = frozenset({"adj", "prep", "adverb"})
OPENING = 4  # the verb, who does it, his deed and what that is of


def had_done(words: tuple[Word, ...]) -> tuple[Word, ...]:
    """The words with the past of what looks like a present of hers behind كان and قد (كان الحزب قد تبنى، not
    تُبنى), and with the verb of what looks like a noun between a name and what is definite behind كانت or أن
    (كانت تركيا تسلح المعارضة، كانت القوات تقصف القرى، إن داعش قتل الجنود)."""
    found = words
    for at in range(2, len(words)):
        word = words[at]
        hers = word.stem.startswith(OPEN_TA) and words[at - 1].pos in NOMINAL and not word.article
        if hers and (does := _kept_doing(words, at)) is not None:
            found = (*found[:at], replace(word, reading=does), *found[at + 1 :])
            continue
        if word.pos in NOMINAL and words[at - 1].folded == WHO and (did := _who_did(words, at)) is not None:
            who = replace(words[at - 1], reading=Reading(WHO, "relative"))
            found = (*found[: at - 1], who, replace(word, reading=did), *found[at + 1 :])
            continue
        if word.pos == "noun" and words[at - 1].stem == THAT and (did := _soon_did(words, at)) is not None:
            found = (*found[:at], replace(word, reading=did), *found[at + 1 :])
            continue
        rather = word.pos == "noun" and not word.article and words[at - 1].stem in grammar().rather
        if rather and (did := _did_rather(words, at)) is not None:
            found = (*found[:at], replace(word, reading=did), *found[at + 1 :])
            continue
        if word.pos == "noun" and words[at - 1].pos == "propn" and not word.article:
            be = words[at - 2].lemma == WAS
            if (was := _doing(words, at) if be else _did(words, at)) is not None:
                found = (*found[:at], replace(word, reading=was), *found[at + 1 :])
            continue
        if word.stem in grammar().talked and word.pos == "noun" and _of_office(words, at):
            told = Reading(word.stem, "verb", tense="past", voice="active", person=3, gender="m", number="s")
            found = (*found[:at], replace(word, reading=told), *found[at + 1 :])
            continue
        if word.pos == "noun" and words[at - 2].lemma == WAS and (did := _had_harmed(words, at)) is not None:
            found = (*found[:at], replace(word, reading=did), *found[at + 1 :])
            continue
        if word.pos == "noun" and not word.article and (_his(words, at) or _of_body(words, at)):
            if (did := _past_of_his(words, at)) is not None:
                found = (*found[:at], replace(word, reading=did), *found[at + 1 :])
            continue
        if words[at - 1].folded != PERFECT or word.pos != "verb" or word.reading.tense != "present":
            continue
        been = _been(words, at - 1)
        if been is None:
            continue
        pasts = [r for r in word.readings if r.pos == "verb" and r.tense == "past" and r.person == 3]
        past = next((r for r in pasts if r.gender == been.reading.gender), None)
        if past is not None:
            found = (*found[:at], replace(word, reading=past), *found[at + 1 :])
    return found


def did_in_office(words: tuple[Word, ...]) -> tuple[Word, ...]:
    """The words with the past that opens a sentence before a man of office, and with the deed behind him that
    was taken for his verb (رفع المحافظ حظر التجوال): who holds an office owns no deed that does another."""
    if len(words) < OPENING or words[0].pos != "noun" or words[2].pos != "verb":
        return words
    opening, man, deed, after = words[:OPENING]
    if opening.article or opening.prep or not is_title(man, grammar()) or man.conj or not man.article:
        return words
    past = next(
        (r for r in opening.readings if r.pos == "verb" and r.tense == "past" and r.person == 3), None
    )
    noun = next((r for r in deed.readings if r.pos == "noun" and is_verbal_noun(r.lemma)), None)
    bare = not (deed.conj or deed.pronoun or after.prep or after.conj)
    if past is None or noun is None or not bare or not after.article or deed.lemma in grammar().resulting:
        return words
    return (replace(opening, reading=past), man, replace(deed, reading=noun), *words[3:])


def _doing(words: Sequence[Word], at: int) -> Reading | None:
    """The present of hers that a bare word can be, right between a name behind كانت and what is definite."""
    if words[at - 1].pos != "propn" or words[at - 2].pos != "verb" or words[at - 2].reading.gender != "f":
        return None
    return _hers(words, at)


def _hers(words: Sequence[Word], at: int) -> Reading | None:
    """The present of hers that a bare word before what is definite can be."""
    word, after = words[at], words[at + 1 : at + 2]
    if word.article or word.conj or word.prep or word.pronoun or not after:
        return None
    if after[0].prep or not (after[0].article or after[0].pos == "propn"):
        return None
    presents = [r for r in word.readings if r.pos == "verb" and r.tense == "present" and r.person == 3]
    return next((r for r in presents if r.gender == "f" and r.voice != "passive"), None)


def _kept_doing(words: Sequence[Word], at: int) -> Reading | None:
    """The present of hers that a bare noun or past of form V can be behind a verb of being or lasting and its
    definite subject (كانت القوات تقصف القرى), or behind عاد denied (لم تعد الطائرات تقصف القرى): a noun there
    would be an accusative in ا."""
    word, first = words[at], at - 1
    if word.pos not in {"noun", "verb", "adj"} or word.reading.tense == "present":
        return None
    if word.conj or word.prep or word.pronoun:
        return None
    named = not words[first].article
    while at - first < BE_WITHIN and first > 0 and not (words[first].conj or words[first].prep):
        if words[first].pos == "verb" or not (words[first].article or words[first].pos in {"noun", "propn"}):
            break
        first -= 1
    was, classes = words[first], grammar()
    if at - first < 2 or was.pos != "verb" or was.reading.gender != "f" or was.pronoun:
        return None
    again = was.lemma == AGAIN and first > 0 and words[first - 1].stem in classes.negator
    if not (again or was.lemma in classes.lasting or (was.lemma in classes.being and not named)):
        return None  # بدأت الحكومة تسلم المساعدات
    presents = (r for r in word.readings if r.pos == "verb" and r.tense == "present" and r.person == 3)
    return next((r for r in presents if r.gender == "f" and r.voice != "passive"), None)


def _who_did(words: Sequence[Word], at: int) -> Reading | None:
    """The past of a deed that a bare word can be behind من, before which stands who is said not to be the one
    (ليس الجيش من قصف القافلة، لسنا من هاجمها); of what is only not of something (ليس من حق) there is nobody.
    """
    word, first, alone = words[at], at - 2 - (words[at - 2].pos == "pron"), grammar().alone
    first -= words[first].pos == "adverb" and words[first].stem in alone  # ليس الجيش فقط من قصفها
    while at - first <= LONGEST_NAME + 1 and words[first].pos in NOMINAL and not words[first].conj and first:
        first -= 1
    first -= first > 0 and words[first].pos == "adverb" and words[first].stem in alone  # ليس فقط الجيش
    denied, behind = words[first], words[first + 1].folded == WHO
    if denied.lemma != IS_NOT or word.article or word.conj or word.prep or words[first + 1].prep:
        return None
    named = words[first - 1] if behind and denied.stem == IS_NOT and first else None
    if named is None and behind and denied.stem == IS_NOT:
        return None
    if named is not None and (named.pos not in NOMINAL or named.prep or not _definite_end(words, first - 1)):
        return None  # ليس من حق
    after = words[at + 1] if at + 1 < len(words) else None
    if not word.pronoun and (after is None or after.prep or not (after.article or after.pos == "propn")):
        return None
    pasts = [r for r in word.readings if r.pos == "verb" and r.tense == "past" and r.person == 3]
    deeds = harming() if named is not None else harming() | grammar().transitive
    hers = "f" if denied.reading.gender == "f" else "m"  # ليست الشرطة من اعتقلته
    did = next((r for r in pasts if r.lemma in deeds and r.number == "s" and r.gender in {"m", hers}), None)
    return None if did is None else replace(did, voice="active")


def _soon_did(words: Sequence[Word], at: int) -> Reading | None:
    """The past that a bare word is behind أن and a denied verb of tarrying (لم يلبث الجيش أن قصف القرية)."""
    verb = next((n for n in range(at - 2, max(at - BE_WITHIN, 0), -1) if words[n].pos == "verb"), -1)
    if verb < 1 or words[at].article or words[verb].lemma not in grammar().before_an_past:
        return None
    if words[verb - 1].stem not in grammar().negator:
        return None
    pasts = [r for r in words[at].readings if r.pos == "verb" and r.tense == "past" and r.person == 3]
    did = next((r for r in pasts if (r.gender, r.number) == ("m", "s") and r.voice != "passive"), None)
    return None if did is None else replace(did, voice="active")


def _definite_end(words: Sequence[Word], at: int) -> bool:
    """Whether a word closes a definite phrase (الجيش السوري ليس من قصفها)."""
    return words[at].article or words[at].pos == "propn"


def _did_rather(words: Sequence[Word], at: int) -> Reading | None:
    """The past of his that a bare word can be behind "but" where the same verb was denied before (لم يقصف
    الجيش المدينة وإنما قصف القرية)."""
    pasts = [r for r in words[at].readings if r.pos == "verb" and r.tense == "past" and r.gender == "m"]
    for n in range(at - 2, max(at - BE_WITHIN, 0), -1):
        if words[n].pos == "verb":
            denied = words[n - 1].stem in grammar().negator
            return next((r for r in pasts if denied and r.lemma == words[n].lemma), None)
    return None


def _did(words: Sequence[Word], at: int) -> Reading | None:
    """The past of his that a bare verbal noun can be, right between a name behind أن and a definite noun."""
    if not words[at + 1 : at + 2] or not words[at + 1].article:
        return None
    first = at - 1
    while at - first < LONGEST_NAME and words[first].pos in {"noun", "propn"} and not words[first].conj:
        first -= 1
    return _past_of_his(words, at) if words[first].stem in grammar().complementizer else None


def _his(words: Sequence[Word], at: int) -> bool:
    """Whether an أن that means him stands before a word (نفى الجيش أنه قصف المدينة)."""
    return words[at - 1].stem in grammar().complementizer and words[at - 1].pronoun == HIM


def _of_office(words: Sequence[Word], at: int) -> bool:
    """Whether كان and one of office, with whatever describes him, stand before a word that is no accusative
    (كان وزير الخارجية التركي بحث هاتفيا)."""
    word, after = words[at], words[at + 1 : at + 2]
    if word.conj or word.prep or word.pronoun or not after or after[0].pos not in BEHIND_TALKS:
        return False
    if after[0].article:
        return False
    first = at - 1
    while first > 0 and at - first < BE_WITHIN and words[first].pos in NOMINAL and not words[first].conj:
        first -= 1
    return words[first].lemma == WAS and at - first > 1 and is_title(words[first + 1], grammar())


def _of_body(words: Sequence[Word], at: int) -> bool:
    """Whether a body of people with its adjective opens a clause before a word (الجيش السوري قصف تعز)."""
    head, before = words[at - 2], words[at - 3] if at > 2 else None
    if words[at - 1].pos != "adj" or not (words[at - 1].article and head.article) or head.prep:
        return False
    opens = before is None or before.pos == "punct" or before.stem in grammar().complementizer
    return opens and head.lemma in grammar().body and head.reading.gender != "f"


def _had_harmed(words: Sequence[Word], at: int) -> Reading | None:
    """The past of harm that a bare word can be, behind كان or أن يكون and a body of men with its article or
    owner, before whom or what it befell (نفى أن يكون الجيش قصف مستشفى)."""
    word, body, after = words[at], words[at - 1], words[at + 1 : at + 2]
    if word.article or word.conj or word.prep or word.pronoun or not after or after[0].prep:
        return None
    known = (body.article or body.pronoun) and body.lemma in grammar().body and body.reading.gender != "f"
    if not known or after[0].pos not in {*NOMINAL, "num"} or words[at - 2].pos != "verb":
        return None
    pasts = (r for r in word.readings if r.pos == "verb" and r.tense == "past" and r.person == 3)
    harms = (r for r in pasts if r.lemma in harming() and r.gender == "m" and r.voice != "passive")
    return next((r for r in harms if r.number == "s"), None)


def _past_of_his(words: Sequence[Word], at: int) -> Reading | None:
    """The past of his that a bare verbal noun before what is definite can be, or one with a pronoun of whom
    or what it was done to (نفى أنه قصفها)."""
    word, after = words[at], words[at + 1 : at + 2]
    if word.pronoun and not (word.conj or word.prep or (after and after[0].article)) and _his(words, at):
        pasts = [r for r in word.readings if r.pos == "verb" and r.lemma in grammar().transitive]
        return next((r for r in pasts if (r.tense, r.gender, r.number) == ("past", "m", "s")), None)
    if word.conj or word.prep or word.pronoun or not after or after[0].prep:
        return None
    named = any(r.pos == "propn" for r in (after[0].reading, *after[0].readings))  # قصف حلب
    if not (after[0].article or named) or not is_verbal_noun(word.lemma):
        return None
    pasts = [r for r in word.readings if r.pos == "verb" and r.tense == "past" and r.person == 3]
    return next((r for r in pasts if r.gender == "m" and r.number == "s" and r.voice != "passive"), None)


def _been(words: Sequence[Word], at: int) -> Word | None:
    """The past of كان before قد, in its clause."""
    for word in reversed(words[max(at - BE_WITHIN, 0) : at]):
        if word.pos == "punct":
            return None
        if word.pos == "verb":
            return word if word.lemma == WAS and word.reading.tense == "past" else None
    return None
