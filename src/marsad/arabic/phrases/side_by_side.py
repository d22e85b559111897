"""Whether two nominals side by side belong together: an adjective, a name, an idafa, a second title."""

from __future__ import annotations

from collections.abc import Sequence

from marsad.arabic.classes.grammar import Grammar, grammar
from marsad.arabic.letters.endings import MEN, NISBA
from marsad.arabic.letters.marks import FATHATAN, TANWIN
from marsad.arabic.phrases.adjectives import adjective_agrees, describes_any, is_strange_name
from marsad.arabic.phrases.deed_nouns import masdar
from marsad.arabic.phrases.describing import only_describes
from marsad.arabic.phrases.newcomers import nation_of
from marsad.arabic.phrases.nouns import (
    accusative_noun,
    colour,
    common,
    construct,
    indefinite_accusative,
    is_title,
    nisba,
    sound_plural,
)
from marsad.arabic.phrases.quantities import opens_count
from marsad.arabic.records import IN_PHRASE, Word
from marsad.arabic.words.derivation import is_verbal_noun

ONE = "واحد"
FATHER, WOMEN = "ابا", "نساء"


def _his_nation(holder: Word, word: Word, nxt: Word, classes: Grammar) -> bool:
    """Whether a word without an article tells only the nation of one who holds an office, before a state or a
    body (اتهم وزير لبناني | إسرائيل، مصدر عراقي | تنظيم داعش)."""
    if not (nxt.stem in classes.feminine or nxt.lemma in classes.body):
        return False
    bare = word.pos == "noun" and word.stem[-1] == NISBA and not (word.article or holder.article)
    return bare and nisba(word) and is_title(holder, classes)


def is_of(words: Sequence[Word], at: int) -> bool:
    """Whether word ``at`` is من, which what is counted or picked from stands behind."""
    return at < len(words) and words[at].folded == "من"


def _other_of_two(side: Word, nxt: Word) -> bool:
    """Whether a definite word behind one of two is the other (اتهم كل طرف / الآخر، كلا الطرفين / الآخر)."""
    return not side.article or (side.reading.number == "d" and nxt.reading.number == "s")


def nominals_join(words: Sequence[Word], first: int, at: int, classes: Grammar) -> bool:
    """Whether two nominals side by side belong together: an adjective, a name, an idafa, a second title."""
    word, nxt = words[at], words[at + 1]
    particle = nxt.stem in classes.name_particle and not nxt.pronoun  # not الشرطي / ابنه
    if particle or word.stem in classes.name_particle:
        if nxt.folded == FATHER and word.article and words[first].lemma in classes.band:
            return False  # بايعت حركة الفجر | أبا بكر: an accusative
        several = word.pos == "noun" and word.reading.number == "p"
        return word.pos in {"propn", "noun", "adj"} and not several
    if at > first and words[at - 1].stem in classes.each_of and nxt.article and _other_of_two(word, nxt):
        return False
    its = words[first].stem in classes.any_of and not is_of(words, first + 1) and (nxt.article or nxt.pronoun)
    if its or (word.pos == "adj" and word.article and nxt.stem in classes.town and not nxt.article):
        return False  # أي جهة / مسؤوليتها، السفير الفرنسي / مدينة بنغازي
    if nxt.pos == "adj":
        return adjective_agrees(words, first, at) and describes_any(words, first, at)
    nation = at > first and _his_nation(words[first], word, nxt, classes)
    if nation or (at > first and only_describes(words[at - 1], word, nxt, classes)):
        return False
    if _same_plurals(word, nxt):
        return True
    if at > first and words[at - 1].article and words[at - 1].stem in classes.comparative:
        return False  # الأكثر غرابة / جائزة
    if superlative_inside(words, first, at) and nxt.pos == "noun":
        return not (indefinite_accusative(nxt) or nxt.stem in classes.time_noun)
    if nxt.article and _numbers(word, nxt, classes) and not is_of(words, at + 2):
        return True
    if nxt.pos == "propn" and not nxt.article:
        if FATHATAN in nxt.text or (word.pos == "num" and word.article and at > first):
            return False  # زار الوزراء الثلاثة / بغداد
        if word.pronoun:
            return word.lemma in classes.title
        several = word.article and nisba(word) and word.reading.number == "p"
        if word.article and word.pos == "noun" and is_verbal_noun(word.lemma) and not is_title(word, classes):
            return False  # إثر الهجوم / إسرائيل
        return word.pos in IN_PHRASE and not (several or (word.pos == "adj" and not word.article))
    if indefinite_accusative(nxt):
        return word.pos == "adj" and word.stem in classes.comparative
    if word.stem in classes.comparative and at > first and nxt.pos == "noun" and nxt.reading.gender == "f":
        return not nxt.article
    if TANWIN.intersection(word.text) and any(r.pos == "adj" for r in nxt.readings):
        return word.pos == "noun" and not nxt.article
    manner = word.prep == "ب" and word.stem in classes.manner and nxt.article
    if manner or (at > first and nxt.pos == "noun" and _counted_apart(words, at)):
        return False
    if at == first > 0 and words[first - 1].pos == "verb" and _owns_none(words, at):
        return False
    if construct(word) and (
        word.pos != "propn" or nxt.pos == "propn" or (nxt.article and common(word, classes))
    ):
        return True
    named = word.pos == "propn" and nxt.article and (nxt.pos == "propn" or (at > first and nisba(nxt)))
    if named or _leads(words, first, at):
        return True
    if nxt.article and word.article and nxt.pos in {"noun", "propn"}:
        described = (nisba(nxt) or colour(nxt)) and describes_any(words, first, at) and not _deed(nxt)
        described = described and not is_strange_name(words, first, at)
        described = described or nation_of(words, first, at, classes)
        return described or _holder_follows(words, first, at, classes)
    return bool(nxt.pos == "propn" and word.pos == "adj" and word.article and not nxt.article)


def _owns_none(words: Sequence[Word], at: int) -> bool:
    """Whether a person right behind a verb owns not the bare noun behind him, whose ending shows no case
    (قدم ناشط | شكوى، اغتصب جنود | نساء): one that owns another would be his (قائد قوى الأمن)."""
    word, nxt, after = words[at], words[at + 1], words[at + 2] if at + 2 < len(words) else None
    bare = not (word.article or nxt.article or nxt.pronoun) and word.pos == nxt.pos == "noun"
    if bare and nxt.stem == WOMEN:
        return word.reading.number == "p" and word.lemma in grammar().trade
    one = word.reading.number == "s" and (word.lemma in grammar().title or word.lemma in grammar().trade)
    if not (bare and one and nxt.text.endswith("ى")) or word.stem in grammar().partitive:
        return False
    return after is None or not (after.article or after.pos == "propn") or bool(after.prep or after.conj)


def _counted_apart(words: Sequence[Word], at: int) -> bool:
    """Whether what a number counts ends before the next noun: it owns nothing definite, so that a noun with
    its article or a verbal noun of one is another phrase (رفضت ستة أحزاب / المبادرة، دانت عشر نقابات / اعتقال
    الناشط، ألقى 60 مسلحا / السلاح)."""
    number, word, nxt = words[at - 1], words[at], words[at + 1]
    if number.pos != "num" or number.article or number.stem in {ONE, *grammar().quantifier} or word.article:
        return False
    tamyiz = word.stem.endswith("ا") and nxt.article  # no dual is counted
    if word.pos != "noun" or not (word.reading.number == "p" or tamyiz) or word.pronoun:
        return False
    after = words[at + 2] if at + 2 < len(words) else None
    owned = after is not None and after.pos in IN_PHRASE and not (after.prep or after.conj)
    purpose = word.lemma in grammar().devoted  # ثلاث لجان تحقيق
    return nxt.article or (masdar(nxt) and owned and not purpose)


def superlative_inside(words: Sequence[Word], first: int, at: int) -> bool:
    """Whether word ``at`` is an elative in an idafa, not an adjective behind its noun (مصاف أفضل الفرق)."""
    if at == first or not opens_count(words[at], grammar()) or words[at].pos not in {"adj", "noun"}:
        return False
    before = words[at - 1]
    manner = before.prep == "ب" and before.stem in grammar().manner
    return before.pos == "noun" and construct(before) and not manner and words[at].stem[0] == "ا"


def _numbers(word: Word, nxt: Word, classes: Grammar) -> bool:
    """Whether a number or ordinal with its article follows what it counts or numbers (الدول السبع, محمد
    السادس).
    """
    if word.pos == "propn":
        return nxt.stem in classes.ordinal
    several = word.article and word.reading.number == "p"
    return several and any(reading.pos == "num" for reading in nxt.readings)


def _same_plurals(word: Word, nxt: Word) -> bool:
    """Whether two people's plurals of one ending belong together (مسلحين مجهولين): the second describes."""
    several = word.reading.number in {"p", "d"} and nxt.reading.number in {"p", "d"}
    alike = several and word.stem[-2:] == nxt.stem[-2:] and word.stem.endswith(MEN)
    if not alike or word.article != nxt.article or nxt.conj or nxt.prep:
        return False
    return nxt.pos == "propn" or any(reading.pos == "adj" for reading in nxt.readings)


def _leads(words: Sequence[Word], first: int, at: int) -> bool:
    """Whether a word read as an adjective or a name is the noun of an idafa: a masdar, or alone before its
    owner.
    """
    word, nxt = words[at], words[at + 1]
    if word.article or word.pronoun or accusative_noun(word):
        return False
    if nxt.pos != "noun" and not (nxt.article and any(reading.pos == "noun" for reading in word.readings)):
        return False
    if word.pos == "adj":
        return nxt.article and at == first and not sound_plural(word) and word.reading.number != "d"
    return word.pos == "propn" and masdar(word)


def _deed(word: Word) -> bool:
    """Whether a word in ي is the noun of what somebody does (رفض رئيس الوزراء | التنحي)."""
    return word.pos == "noun" and word.stem[:1] == "ت" and is_verbal_noun(word.lemma)


def _holder_follows(words: Sequence[Word], first: int, at: int, classes: Grammar) -> bool:
    """A second title with a name behind a first one (رئيس الحزب الشيخ ...)."""
    if at + 2 >= len(words) or words[at + 2].pos != "propn" or words[at + 2].conj or words[at + 2].prep:
        return False
    return words[at + 1].lemma in classes.title and any(
        w.lemma in classes.title for w in words[first : at + 1]
    )
