"""Bare phrases that say when, where or how, or what part of others: no subject and no object."""

from __future__ import annotations

from collections.abc import Sequence

from marsad.arabic.classes.grammar import Grammar
from marsad.arabic.letters.endings import HAMZA_BELOW, OF_SEVERAL
from marsad.arabic.phrases.nouns import always_adverb
from marsad.arabic.phrases.phrases import Phrase
from marsad.arabic.phrases.quantities import one_more, two_did
from marsad.arabic.records import Word

TODAY = "يوم"


def _named_after_time(words: Sequence[Word], phrase: Phrase, classes: Grammar) -> bool:
    """Whether the time at the end of a phrase is a paper's or party's name (صحيفة المساء، حزب الغد), not when
    one does something (حزب اليوم)."""
    named = words[phrase.head].lemma in classes.named_after_time and not words[phrase.head].article
    return named and (phrase.last > phrase.head + 1 or words[phrase.last].stem != TODAY)


def adverbial(words: Sequence[Word], phrase: Phrase, classes: Grammar) -> bool:
    """Whether a bare phrase says when, where or how: no subject or object (مطالبا، يوم السبت، شمال
    المدينة).
    """
    word, head = words[phrase.first], words[phrase.head]
    if word.pos == "adverb" or head.pos == "adverb":
        return True
    if phrase.first == phrase.last and always_adverb(word, classes):
        return True
    if head.stem in classes.time_noun or word.stem in classes.time_noun:
        return True
    last = words[phrase.last]
    if (
        last.pos == "noun"
        and last.stem in classes.time_noun
        and not _named_after_time(words, phrase, classes)
    ):
        return True
    alone = phrase.first == phrase.last
    if alone and ((word.pronoun and word.stem in classes.emphatic) or word.folded in classes.comparative):
        return True
    if word.pronoun in OF_SEVERAL and _part_of_those(words, phrase.first, classes):
        return True
    if word.stem in classes.direction_noun and not word.article and HAMZA_BELOW not in word.text:
        return True  # no imam: إمام is not أمام
    alone = head.pos == "adj" and not head.article and phrase.head == phrase.first
    acts = head.lemma in classes.title or head.lemma in classes.body
    following = words[phrase.head + 1 : phrase.last + 1]
    if head.stem in classes.foremost and following and following[0].pos == "noun":
        return False  # كبير المفاوضين
    if alone and phrase.first and words[phrase.first - 1].conj and _one_more(words, phrase.first, classes):
        return False
    return alone and head.reading.number != "p" and not (two_did(head) or (acts and head.stem[-1] != "ا"))


def _one_more(words: Sequence[Word], at: int, classes: Grammar) -> bool:
    """Whether a word right behind a passive verb of harm joined by و is the next who suffered (قتل جندي وأصيب
    آخر، قتل اثنان وجرح ثالث)."""
    verb = words[at - 1]
    if verb.pos != "verb" or verb.conj != "و" or verb.lemma not in classes.affecting:
        return False
    return verb.reading.voice != "active" and one_more(words[at], classes)


def _part_of_those(words: Sequence[Word], at: int, classes: Grammar) -> bool:
    """Whether a word says what part of those right before is so (جرح ثمانون آخرون | معظمهم من المدنيين)."""
    before = words[at - 1] if at else None
    some = before is not None and before.pos in {"noun", "num"} and not (before.article or before.pronoun)
    return some and not classes.quantifier.isdisjoint({words[at].stem, words[at].lemma})
