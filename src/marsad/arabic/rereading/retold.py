"""The verb of a relative clause where a noun with its pronoun was read."""

from __future__ import annotations

from collections.abc import Sequence

from msgspec.structs import replace

from marsad.arabic.classes.grammar import grammar
from marsad.arabic.classes.particles import IN
from marsad.arabic.letters.endings import HER, MEN, OF_ONE
from marsad.arabic.letters.marks import COMMAS
from marsad.arabic.records import Reading, Word
from marsad.arabic.rereading.before_subjects import until_they_hit
from marsad.arabic.rereading.deeds import bare

TIME, UNTIL = "وقت", "حتي"


def retold(words: tuple[Word, ...]) -> tuple[Word, ...]:
    """The words with the verb of a relative clause where a noun with its pronoun was read behind one that
    owns none: what a number counts (40 شاحنة سيرتها المنظمة), what هو and هي say something is (وهو قرار
    رفضه الحزب), what a body has done it to (مسيرة فرقتها الشرطة), or what is given out (لقطات بثها
    التلفزيون); and of one that says at what time or in which paper (بيانا نفى فيه).
    """
    found = list(words)
    for at in range(2, len(words)):
        word, before = words[at], words[at - 1]
        when_or_where = before.stem == TIME or before.lemma in grammar().published
        if when_or_where and _at_a_time(words, at) and (past := _past(word)) is not None:
            found[at] = replace(word, reading=past)
            continue
        if word.pos != "noun" or not word.pronoun or word.conj or word.prep:
            continue
        done = until_they_hit(words, at) if before.folded == UNTIL else _done_by_body(words, at)
        if done is not None:
            found[at] = replace(word, reading=done)
            continue
        told_of = _tamyiz(words, at - 1) or words[at - 2].pos == "pron" or _given_out(words, at - 1)
        if before.pos != "noun" or before.article or before.pronoun or not told_of:
            continue
        if (told := _past(word)) is not None:
            found[at] = replace(word, reading=told)
    return tuple(found)


def _past(word: Word) -> Reading | None:
    return next((r for r in word.readings if r.pos == "verb" and r.tense == "past"), None)


def _done_by_body(words: Sequence[Word], at: int) -> Reading | None:
    """The past of what the body right behind has done to the indefinite noun before, or of what is done with
    a march, also behind a comma (، فرقتها الشرطة)."""
    word, before = words[at], words[at - 1]
    after = words[at + 1] if at + 1 < len(words) else None
    past = _past(word) if word.pronoun in OF_ONE and after is not None else None
    if after is None or past is None or after.pos != "noun" or after.prep or after.conj:
        return None
    march = past.lemma in grammar().march_verb
    told = before.pos == "adj" and not (
        before.article or before.pronoun or before.prep
    )  # سفينة يونانية خطفها القراصنة
    body = after.lemma in grammar().body or (after.article and (told or after.reading.number == "p"))
    if not (body or (march and after.article)):
        return None
    if past.gender != after.reading.gender and after.reading.number != "p":
        return None
    if before.text in COMMAS or before.pos == "propn" or before.prep or words[at - 2].pos == "prep":
        return past if march else None  # مظاهرة في حمص فرقها الأمن
    bare = told or (before.pos == "noun" and not (before.article or before.pronoun))
    return past if bare and (before.reading.gender == "f") == (word.pronoun == HER) else None


def _at_a_time(words: Sequence[Word], at: int) -> bool:
    """Whether a word tells what was done at the time that فيه takes up (في وقت نفى فيه المتشددون)."""
    word, before = words[at], words[at - 1]
    if word.pos not in {"noun", "adj"} or before.article or at + 1 == len(words):
        return False
    after = words[at + 1]
    return bare(word) and after.pos == "prep" and after.lemma == IN and bool(after.pronoun)


def _given_out(words: Sequence[Word], at: int) -> bool:
    """Whether a noun is a paper or pictures and somebody definite stands behind the word after it."""
    after = words[at + 2] if at + 2 < len(words) else None
    somebody = (
        after is not None and (after.article or after.pos == "propn") and after.pos in {"noun", "propn"}
    )
    return somebody and words[at].lemma in grammar().published


def _tamyiz(words: Sequence[Word], at: int) -> bool:
    """Whether a noun is what a number above ten counts: it stands in the singular and owns nothing."""
    number = words[at - 1]
    digits = number.text.isdigit() and len(number.text) > 1
    return (digits or number.folded.endswith(MEN)) and number.pos == "num"
