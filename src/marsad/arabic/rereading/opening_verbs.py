"""Verbs that open a clause and look like nouns: what stands around asks for the verb."""

from __future__ import annotations

from collections.abc import Sequence

from msgspec.structs import replace

from marsad.arabic.classes.grammar import grammar, harming
from marsad.arabic.classes.particles import AND, BY
from marsad.arabic.letters.endings import DOTLESS
from marsad.arabic.phrases.openers import behind_opener
from marsad.arabic.phrases.quantities import one_more
from marsad.arabic.records import Word
from marsad.arabic.words.derivation import is_verbal_noun

PREP_WITHIN = 14
SAY, ONE, BEEN, IF = "قال", "واحد", "كان", "إن"


def opening_verbs(words: tuple[Word, ...]) -> tuple[Word, ...]:
    """The words with the verb that what stands around a noun of its form asks for; see :func:`_asked`.

    Any behind what joins the sentence to the one before (بدوره أجرى).
    """
    found = list(words)
    for at, word in enumerate(words[:-1]):
        if word.pos not in {"noun", "adj", "num"} or word.article or word.prep or word.pronoun:
            continue
        if word.pos == "num" and at and not word.conj and word.stem.removesuffix("ة") == ONE:
            found[at] = _only_one(words[at - 1], word)
            continue
        joined = behind_opener(words, at)
        if not joined and (word.pos == "adj" or (at == 0 and _verbless(words))):
            found[at] = _with_its_prep(words, at)
        if word.pos != "noun" and (word.pos == "num" or not joined):
            continue
        if found[at] is not word:
            continue
        asked = frozenset() if joined else _done_to_him(words, at) or _asked(found, at)
        past = (r for r in word.readings if r.pos == "verb" and r.tense == "past" and r.person == 3)
        verb = next(past, None) if asked is not None else None
        if verb is not None and asked is not None and (not asked or verb.lemma in asked):
            found[at] = replace(word, reading=verb)
    return tuple(found)


def _done_to_him(words: Sequence[Word], at: int) -> frozenset[str]:
    """The verbs that what و joins to a clause may be of, where their preposition with a pronoun and what was
    done stand behind it (اعتقل في مايو وحكم عليه بالسجن); empty elsewhere."""
    held = words[at].conj == AND and words[at + 1].pos == "prep" and bool(words[at + 1].pronoun)
    done = held and at + 2 < len(words) and words[at + 2].prep == BY
    return grammar().prep_passive if done else frozenset()


def _only_one(counted: Word, word: Word) -> Word:
    """A word for one as the adjective that it is right behind an indefinite noun (سوى جندي واحد)."""
    bare = counted.pos in {"noun", "adj"} and not (counted.article or counted.pronoun)
    one = next((r for r in word.readings if r.pos == "adj"), None) if bare else None
    return word if one is None else replace(word, reading=one)


def _verbless(words: Sequence[Word]) -> bool:
    """Whether nobody does anything in a sentence up to its first stop, and somebody definite opens it."""
    after = words[1]
    if after.conj or after.prep or after.pos not in {"noun", "propn"}:
        return False
    stop = next((n for n, word in enumerate(words) if word.pos == "punct"), len(words))
    return stop > PREP_WITHIN // 4 and not any(word.pos in {"verb", "relative"} for word in words[:stop])


def _with_its_prep(words: Sequence[Word], at: int) -> Word:
    """What looks like an elative at a clause's head, or a noun at that of a sentence without a verb, as the
    verb whose preposition follows (أقدم رجل على، وقف العراق إلى جانب)."""
    word = words[at]
    if at and words[at - 1].pos != "punct":
        return word
    behind = words[at + 1 : at + PREP_WITHIN]
    preps = {w.prep or w.lemma for w in behind if w.prep or w.pos == "prep"}
    for reading in word.readings:
        past = reading.pos == "verb" and reading.tense == "past" and reading.person == 3
        if past and any((reading.lemma, prep) in grammar().takes_prep for prep in preps):
            return replace(word, reading=reading)
        if past and not at and _on_a_deed(words) and reading.lemma in grammar().transitive:
            return replace(word, reading=reading)
    return word


def _on_a_deed(words: Sequence[Word]) -> bool:
    """Whether a deed with its owner stands behind the definite noun that follows what opens a sentence, which
    then is no noun (منع الاتفاق وجود قوات في البلاد)."""
    doer, deed, owner = words[1], words[2] if len(words) > 3 else None, words[3] if len(words) > 3 else None
    if deed is None or owner is None or not doer.article or deed.pos != "noun" or owner.pos != "noun":
        return False
    bare = not (deed.article or deed.conj or deed.prep or deed.pronoun or owner.conj or owner.prep)
    return bare and is_verbal_noun(deed.lemma)


def _asked(words: Sequence[Word], at: int) -> frozenset[str] | None:
    """The verbs that a word may be of for what stands around it; empty for any, None for no verb at all.

    Any behind عندما and its like (حين فجر); one of harm that opens the sentence or follows a comma, before
    those it counts (قتل خمسة is no killing of five), that goes on from another one (قتل خمسة وجرح نحو عشرة)
    or stands before the next harm (إن جنديا قتل وأصيب خمسة); one that also destroys behind أن يكون (أن يكون
    قصف المدرسة) or with itself for its object (فجر نفسه).
    """
    classes, before, after = grammar(), words[at - 1] if at else None, words[at + 1]
    if before is not None and before.folded in classes.before_verb and not after.conj:
        return frozenset()
    if at > 1 and words[at - 1].pos == "pron" and words[at - 2].text == IF:
        return frozenset()  # إن هو قصف القرى
    on_itself = after.stem in classes.reflexive and after.pronoun and (before is None or before.pos != "prep")
    been = at > 1 and words[at - 1].lemma == BEEN and words[at - 2].folded == "ان" and after.article
    if on_itself or been:
        return harming()
    if _had_been(words, at):
        return classes.affecting
    if before is None and words[at].text.endswith(DOTLESS) and after.article:
        return classes.owning_up  # تبنى الهجوم فصيل مسلح
    if after.conj == "و" and before is not None and _next_harm(words, at):
        return classes.affecting
    about = after.folded in classes.approximator and at + 2 < len(words)
    counting = words[at + 2] if about else after
    counted = counting.pos == "num" and not counting.article and not counting.conj
    if not counted and not (words[at].conj == "و" and one_more(after, classes)):
        return None
    opens = (counted and (before is None or before.pos == "punct")) or _after_harm(words, at)
    return classes.affecting if opens else None  # جرح جندي وقتل آخر


def _had_been(words: Sequence[Word], at: int) -> bool:
    """Whether a bare word before a preposition or the end tells what was done to the one person right behind
    a form of كان (أن يكون الطفل قتل بنيرانه): no man or woman is the noun of a deed."""
    whom, been, after = words[at - 1], words[at - 2] if at > 1 else None, words[at + 1]
    if been is None or been.lemma != BEEN or been.pos != "verb" or words[at].conj:
        return False
    ends = after.pos in {"prep", "punct"} or bool(after.prep)
    person = whom.pos == "propn" or (whom.article and whom.pos in {"noun", "adj"})
    return ends and person and not (whom.prep or whom.conj) and not is_verbal_noun(whom.lemma)


def _next_harm(words: Sequence[Word], at: int) -> bool:
    """Whether what joins a bare word with و is the next harm that somebody suffered, a passive or the past
    before those it counts, and who suffered the first stands before it: it owns no noun."""
    victim, after, counted = words[at - 1], words[at + 1], words[at + 2 : at + 3]
    named = victim.article or victim.pos == "propn" or victim.stem.endswith("ا")
    if victim.pos not in {"noun", "propn", "adj", "adverb"} or victim.prep or not named or after.pronoun:
        return False
    if after.pos == "verb":
        return after.lemma in grammar().affecting and after.reading.tense == "past"
    told = bool(counted) and counted[0].pos == "num" and not counted[0].article
    return told and any(r.pos == "verb" and r.lemma in grammar().affecting for r in after.readings)


def _after_harm(words: Sequence[Word], at: int) -> bool:
    """Whether a word is joined by و to a clause whose verb, the last before it, is one of harm, or of foiling
    it (أحبط الجيش محاولة تسلل وقتل سبعة)."""
    if words[at].conj != "و":
        return False
    harms = grammar().affecting | grammar().foiling
    for word in reversed(words[:at]):
        if word.pos == "verb" or word.pos == "punct" or word.lemma in grammar().affecting:
            return word.pos == "verb" and word.lemma in harms
    return False
