"""Where a phrase that counts goes on, and where a number counts others."""

from __future__ import annotations

from collections.abc import Sequence

from marsad.arabic.classes.grammar import Grammar
from marsad.arabic.classes.particles import BY, FROM, IN
from marsad.arabic.letters.endings import ALIF, FEMININE, MEN_DID
from marsad.arabic.phrases.nouns import construct
from marsad.arabic.phrases.quantities import measures_from
from marsad.arabic.records import IN_PHRASE, Word
from marsad.arabic.words.derivation import is_verbal_noun

PERCENT = frozenset({"%", "٪"})
TO_NEGATOR = 2  # words from nobody back over the verb to its negator


def measure_before(words: Sequence[Word], before: int, classes: Grammar) -> int:
    """Where words that only estimate a number begin (ما لا يقل عن), ``before`` being their last; -1 where
    there are none, or a noun owns what they count (مقتل ما لا يقل عن خمسة).
    """
    verb = before - (before >= 1 and words[before].pos == "prep")
    counting = verb >= 1 and words[verb].stem in classes.measuring
    at = measures_from(words, verb, classes) if counting else -1
    owned = at >= 1 and words[at - 1].pos == "noun" and construct(words[at - 1])
    return -1 if owned else at


def hundredths(words: Sequence[Word], at: int, classes: Grammar) -> int:
    """How many words from ``at`` on say that the number before them is a share and counts nobody (95%، 88 في
    المئة، 60 بالمئة); 0 where none do."""
    if at >= len(words):
        return 0
    word, after = words[at], words[at + 1] if at + 1 < len(words) else None
    if word.text in PERCENT or (word.prep == BY and word.article and word.stem in classes.hundreds):
        return 1
    share = after is not None and word.stem == IN and after.article and after.stem in classes.hundreds
    return 2 * share


def others_counted(words: Sequence[Word], at: int, classes: Grammar) -> bool:
    """Whether a number right behind the one who does a deed to people counts others, or behind men in the
    nominative, who own nothing (خطف انفصاليون ثلاثة جنود)."""
    if words[at + 1].pos == "num" and words[at].stem.endswith(MEN_DID) and _of_men(words, at):
        return True
    verb = words[at - 1] if at else None
    if verb is None or verb.pos != "verb" or verb.lemma not in classes.affecting:
        return False
    one, number = words[at], words[at + 1]
    lone = not (one.article or one.pronoun) and one.pos in {"noun", "adj"} and one.reading.number == "s"
    told = number.pos == "num" or _group_of(words, at, classes)
    open_number = lone and told and not (number.article or number.conj or number.prep)
    return open_number and not is_verbal_noun(one.lemma)  # not نفى مقتل ثلاثة


def _group_of(words: Sequence[Word], at: int, classes: Grammar) -> bool:
    """Whether a word for a part or group with من stands behind one man who leads none (دهس مستوطن مجموعة من
    الأطفال, not قتل قائد مجموعة من المسلحين)."""
    one, group = words[at], words[at + 1]
    leads = one.lemma in classes.only_office or one.stem in classes.partitive
    of = at + 2 < len(words) and words[at + 2].folded == FROM
    man = one.reading.gender != "f" and not one.stem.endswith(FEMININE)
    return of and man and not leads and group.stem in classes.partitive


def _of_men(words: Sequence[Word], at: int) -> bool:
    """Whether a plural in the nominative stands before a number with its own noun, unlinked."""
    noun = words[at + 2] if at + 2 < len(words) else None
    apart = noun is not None and noun.pos == "noun" and not (noun.conj or noun.prep or noun.article)
    apart = apart and not words[at + 1].conj
    return apart and words[at].reading.number == "p" and not words[at].article


def counts_on(words: Sequence[Word], at: int, classes: Grammar) -> bool:
    """Whether the word after a number, demonstrative or quantifier still belongs to the counting part or is
    its noun.
    """
    word, nxt = words[at], words[at + 1]
    if nxt.pos == "num":
        elative = word.pos == "adj" and not nxt.conj
        return (not nxt.prep and nxt.conj in {"", "و"}) and (word.pos == "num" or elative)
    if nxt.conj or nxt.pos not in IN_PHRASE:
        return False
    if nxt.prep or _says_why(words, at, classes):
        return False
    if word.pos == "demonstrative":
        return nxt.article
    before = words[at - 1] if at else None
    counted = before is not None and (before.article or before.pronoun)
    return not (word.article and counted)  # القتلى الثلاثة، وزراؤه العشرة


def _says_why(words: Sequence[Word], at: int, classes: Grammar) -> bool:
    """Whether a verbal noun in the accusative behind hundreds or thousands tells why they do it, and is not
    what is counted (تظاهر الآلاف احتجاجا على، خرج آلاف دعما للرئيس)."""
    why = words[at + 1]
    if not why.stem.endswith(ALIF) or why.article or at + 2 >= len(words):
        return False
    hundreds = words[at].stem in classes.hundreds
    behind = words[at + 2]
    aimed = behind.pos == "prep" or bool(behind.prep)
    return hundreds and aimed and is_verbal_noun(why.lemma)


def nobody(words: Sequence[Word], at: int, classes: Grammar) -> bool:
    """Whether a word is the one who did not do what its verb tells, and owns nothing behind it (لم يعلن أحد
    مسؤوليته، لم يقصف أحد المدينة; not أحد الجنود)."""
    if at < TO_NEGATOR or words[at].stem not in classes.nobody or words[at - 1].pos != "verb":
        return False
    behind = words[at + 1]
    denied = words[at - TO_NEGATOR].folded in classes.negator
    return denied and bool(behind.pronoun or behind.article) and behind.reading.number == "s"


def degree_before(words: Sequence[Word], at: int, classes: Grammar) -> int:
    """How many words of an adverb of degree stand right before a word (قتيلان على الأقل وجريحان)."""
    return 2 if at > 1 and words[at - 1].pos == "adverb" and words[at - 1].lemma in classes.degree else 0
