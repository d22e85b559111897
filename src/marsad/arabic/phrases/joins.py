"""Whether a noun phrase goes on with the next word: agreement, idafa, names behind titles, partitives."""

from __future__ import annotations

from collections.abc import Sequence

from marsad.arabic.classes.grammar import Grammar, grammar, harming
from marsad.arabic.letters.endings import FEMININE, MEN, NISBA, OBLIQUE
from marsad.arabic.letters.marks import FATHATAN, TANWIN
from marsad.arabic.phrases.complements import genitive_lam, partitive
from marsad.arabic.phrases.describing import of_several, only_describes
from marsad.arabic.phrases.newcomers import nation_of
from marsad.arabic.phrases.nouns import (
    accusative_noun,
    colour,
    common,
    construct,
    feminine,
    indefinite_accusative,
    is_title,
    masdar,
    nisba,
    numbers_time,
    opens_count,
    sound_plural,
    the_two,
    unlike_case,
)
from marsad.arabic.records import IN_PHRASE, Word
from marsad.arabic.words.derivation import is_verbal_noun

DESCRIBED_WITHIN = 12
ONE = "واحد"
FATHER, WOMEN = "ابا", "نساء"


def tells_most(words: Sequence[Word], at: int, classes: Grammar) -> bool:
    """Whether a word begins what is said of those just named (معظمهم أطفال، أغلبهم من النساء)."""
    word, after = words[at], words[at + 1] if at + 1 < len(words) else None
    if after is None or word.stem not in classes.quantifier or not word.pronoun or word.prep or word.conj:
        return False
    bare = after.pos in IN_PHRASE and not (after.article or after.prep or after.conj or after.pronoun)
    return bare or (after.pos == "prep" and after.folded == "من")


def _himself(words: Sequence[Word], first: int, at: int) -> bool:
    """Whether a phrase goes on with the word for oneself behind ``at``: behind what is definite and right
    behind no verb (القائد نفسه), or as whom a deed comes upon (هدد بقتل نفسه)."""
    word = words[at]
    if first == at and word.prep and is_verbal_noun(word.lemma) and construct(word):
        return True
    behind_verb = first > 0 and words[first - 1].pos == "verb"
    return word.pos in IN_PHRASE and definite_so_far(words, first, at) and not behind_verb


def continues(words: Sequence[Word], first: int, head: int, at: int, classes: Grammar) -> bool:
    """Whether the phrase that began at ``first`` goes on behind word ``at``; ``head`` is its noun so far."""
    word, nxt = words[at], words[at + 1]
    if nxt.conj == "و" and word.pos == "adj" and not nxt.prep and at > first:
        described = nxt.pos == "adj" or (nxt.article and nisba(nxt))
        alike = nxt.article == word.article and nxt.reading.gender == word.reading.gender
        return described and alike
    if nxt.pos == "punct" or nxt.conj or nxt.future or (nxt.pronoun and tells_most(words, at + 1, classes)):
        return False
    added = nxt.stem in classes.additive and at + 2 < len(words) and words[at + 2].pos == "prep"
    if added or (nxt.article and word.article and nxt.stem in classes.quantifier and _of(words, at + 2)):
        return False  # ثلاثة وزراء / إضافة إلى المحافظ
    if nxt.folded in classes.born and word.pos == "adj" and not (word.article or word.pronoun):
        return True  # أربعة فرنسيين مغاربيي الأصل: it is nobody's object
    if nxt.article and nxt.stem == word.stem and word.pronoun and word.stem in classes.quantifier:
        return True  # بعضهم البعض
    teen = nxt.stem in classes.teen and word.article and not nxt.prep
    if teen or (word.folded == "ال" and nxt.pos == "num"):
        return True
    if nxt.pos == "particle" and nxt.stem in classes.any_of:
        owned = _governed(words, first, at) or is_verbal_noun(word.lemma)  # نفى اعتقال أي صحفي
        return owned and word.pos == "noun" and construct(word)
    if word.pos == "particle" and word.stem in classes.any_of:
        return nxt.pos == "noun" and not (nxt.article or nxt.prep)
    if nxt.folded == "ال" and at + 2 < len(words) and words[at + 2].pos == "num":
        return word.article
    if words[at].pos == "prep":
        return nxt.pos in IN_PHRASE or nxt.pos == "demonstrative"
    if nxt.pos == "demonstrative" and not nxt.prep:
        points_on = at + 2 < len(words) and words[at + 2].article and not words[at + 2].conj
        governed = bool(word.prep) or (at > 0 and words[at - 1].pos == "prep")
        owner = word.pos == "noun" and construct(word)
        return (owner and (points_on or governed)) or (word.article and not points_on)
    if word.pos == "demonstrative":
        return nxt.article and nxt.pos in IN_PHRASE and not nxt.prep
    if nxt.pronoun and nxt.stem in classes.emphatic and not nxt.prep:
        return _himself(words, first, at)
    if nxt.pos == "prep" and nxt.folded == "من" and at + 2 < len(words) and not nxt.pronoun:
        return partitive(words, first, at, classes)
    if nxt.prep:
        return nxt.prep == "ل" and genitive_lam(words, first, head, at)
    if nxt.pos == "num":
        if nxt.article or (nxt.stem in classes.teen and word.article):
            return word.article or (bool(word.pronoun) and word.reading.number == "p")
        counts = _counted(words, at + 1) or (_of(words, at + 2) and word.article and is_title(word, classes))
        if counts and _men_behind_verb(words, first, at):
            return False  # يحتجز رجال قبائل | ثلاثة سياح
        if (counts and superlative_inside(words, first, at)) or the_two(word, words[at - 1], nxt):
            return True
        return (word.pos in {"propn", "noun"} and not counts) or (
            counts and word.pos == "noun" and construct(word)
        )
    if nxt.pos not in IN_PHRASE or (_names_thing(nxt) and numbers_time(words, at, classes)):
        return False
    hit = nxt.stem[-2:] == OBLIQUE and _forces_hit(words, first, at, classes)
    return not hit and _nominals_join(words, first, at, classes)


def _forces_hit(words: Sequence[Word], first: int, at: int, classes: Grammar) -> bool:
    """Whether men in the accusative behind forces without an article, right behind a verb of harm of hers,
    are whom these hit (قتلت ميليشيات | مدنيين، اعتقلت قوات خاصة | ناشطين)."""
    men, verb = words[at + 1], words[first - 1] if first else None
    if verb is None or verb.pos != "verb" or verb.pronoun or verb.reading.gender != "f":
        return False
    forces = words[first]
    bare = forces.stem in classes.forces and not (forces.article or men.article)
    return bare and verb.lemma in harming()


def _governed(words: Sequence[Word], first: int, at: int) -> bool:
    """Whether a noun is nobody who acts: behind a preposition or noun, or denying what it owns (غياب أي)."""
    if words[at].stem in grammar().negator_noun:
        return True
    return at > first or bool(words[at].prep) or (at > 0 and words[at - 1].pos == "prep")


def _men_behind_verb(words: Sequence[Word], first: int, at: int) -> bool:
    """Whether a phrase right behind a verb is of several with their kind, both in the plural."""
    nouns = words[first : at + 1]
    several = all(w.pos == "noun" and w.reading.number == "p" and not w.article for w in nouns)
    return len(nouns) == 2 and several and first > 0 and words[first - 1].pos == "verb"


def _his_nation(holder: Word, word: Word, nxt: Word, classes: Grammar) -> bool:
    """Whether a word without an article tells only the nation of one who holds an office, before a state or a
    body (اتهم وزير لبناني | إسرائيل، مصدر عراقي | تنظيم داعش)."""
    if not (nxt.stem in classes.feminine or nxt.lemma in classes.body):
        return False
    bare = word.pos == "noun" and word.stem[-1] == NISBA and not (word.article or holder.article)
    return bare and nisba(word) and is_title(holder, classes)


def _names_thing(word: Word) -> bool:
    """Whether a definite word describes nothing (not عام 2015 الماضي)."""
    return word.article and "adj" not in [reading.pos for reading in word.readings]


def _of(words: Sequence[Word], at: int) -> bool:
    return at < len(words) and words[at].folded == "من"


def _other_of_two(side: Word, nxt: Word) -> bool:
    """Whether a definite word behind one of two is the other (اتهم كل طرف / الآخر، كلا الطرفين / الآخر)."""
    return not side.article or (side.reading.number == "d" and nxt.reading.number == "s")


def _nominals_join(words: Sequence[Word], first: int, at: int, classes: Grammar) -> bool:
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
    whose = words[first].stem in classes.any_of and not _of(words, first + 1) and (nxt.article or nxt.pronoun)
    if whose or (word.pos == "adj" and word.article and nxt.stem in classes.town and not nxt.article):
        return False  # أي جهة / مسؤوليتها، السفير الفرنسي / مدينة بنغازي
    if nxt.pos == "adj":
        return _adjective_agrees(words, first, at) and describes_any(words, first, at)
    nation = at > first and _his_nation(words[first], word, nxt, classes)
    if nation or (at > first and only_describes(words[at - 1], word, nxt, classes)):
        return False
    if _same_plurals(word, nxt):
        return True
    if at > first and words[at - 1].article and words[at - 1].stem in classes.comparative:
        return False  # الأكثر غرابة / جائزة
    if superlative_inside(words, first, at) and nxt.pos == "noun":
        return not (indefinite_accusative(nxt) or nxt.stem in classes.time_noun)
    if nxt.article and _numbers(word, nxt, classes) and not _of(words, at + 2):
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
        described = described and not _strange(words, first, at)
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


def describes_any(words: Sequence[Word], first: int, at: int) -> bool:
    """Whether a singular adjective behind word ``at`` may agree with one of the nouns so far: none that shows
    its ة or ات and no plural of doers has a masculine one, none in ون or ين any (not المدينة الصحفي, الطلاب
    المحتوى, المتطرفون القرية).
    """
    adjective = words[at + 1]
    gender = adjective.reading.gender or ("m" if adjective.stem.endswith("ي") else None)
    near = words[max(first, at - DESCRIBED_WITHIN) : at + 1]
    pairs = zip(near, [*near[1:], None], strict=True)
    nouns = [(word, behind) for word, behind in pairs if word.pos != "adj"]
    if not (nouns and adjective.article and adjective.reading.number == "s" and gender):
        return True
    return any(_describes(gender, noun, behind) for noun, behind in nouns)


def _describes(gender: str, word: Word, behind: Word | None) -> bool:
    """Whether an adjective of a gender may describe a noun; ``behind`` is what follows the noun, whose own
    adjective may show what it is (not القوى السياسية المقترح, الرئيس السوري الأزمة).
    """
    if word.stem in grammar().quantifier and not (word.article or word.pronoun):
        return False
    described = behind is not None and behind.pos == "adj" and behind.article and word.article
    if described and behind is not None and behind.reading.number == "s":
        if gender == "m" and behind.reading.gender == "f":
            return False
        if gender == "f" and behind.reading.gender != "f" and _one_thing(word):
            return False
    acting = is_title(word, grammar()) or word.lemma in grammar().body
    if gender == "f" and acting and (behind is not None or word.article) and _one_thing(word):
        return False  # هاجم الجيش القرية
    several_men = word.article and word.reading.number == "p" and word.lemma in grammar().trade
    if gender == "f" and several_men:
        return False  # اتهم رئيس الوزراء المعارضة
    shown = word.reading.gender == "f" and word.stem.endswith(FEMININE)
    doers = word.lemma[1:2] == "ا" or is_title(word, grammar())
    several = doers and word.reading.number == "p"
    return word.pos != "noun" or not (sound_plural(word) or ((shown or several) and gender == "m"))


def _one_thing(word: Word) -> bool:
    """Whether a noun is one and masculine: no plural, and not feminine by form or by itself (الحرب)."""
    return word.reading.known and word.reading.number == "s" and not feminine(word, grammar())


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


def _strange(words: Sequence[Word], first: int, at: int) -> bool:
    """Whether an unknown word in الـ...ة behind masculine ones is a name, no adjective (الجيش الفلوجة), or
    one in ي behind a woman's noun that owns another (اعتقلت نيابة أمن الدولة | الهنداوي)."""
    adjective = words[at + 1]
    if not adjective.article or adjective.reading.known:
        return False
    if nisba(adjective):
        hers = words[at].reading.gender == words[first].reading.gender == "f" and at > first
        return hers and adjective.stem.endswith(NISBA) and words[at].pos == "noun"
    return adjective.text[-1] in "ةه" and all(
        w.reading.gender != "f" or w.pos == "adj" for w in words[first : at + 1]
    )


def _office_apart(words: Sequence[Word], first: int, at: int) -> bool:
    """Whether an office follows a thing that somebody owns or a place (استقبل في مكتبه السفير، في عمان
    المبعوث): it describes only people (نظيره الوزير).
    """
    word, adjective, classes = words[at], words[at + 1], grammar()
    man = adjective.article and adjective.reading.gender == "m" and adjective.reading.number == "s"
    office = man and is_title(adjective, classes) and not nisba(adjective)
    before = words[at - 1] if at == first > 0 else None
    there = (
        word.pos == "propn"
        and before is not None
        and before.pos == "prep"
        and before.lemma in classes.locative
    )
    return (bool(word.pronoun) or there) and office and not is_title(word, classes)


def _after_nominative(word: Word, adjective: Word) -> bool:
    """Whether an accusative stands behind a nominative plural (مسلحون | قاضيا): what they do it to."""
    accusative = adjective.stem.endswith("ا") and not adjective.article and adjective.lemma != adjective.stem
    return accusative and word.stem.endswith("ون") and word.reading.number == "p"


def _adjective_agrees(words: Sequence[Word], first: int, at: int) -> bool:
    word, adjective = words[at], words[at + 1]
    if word.pos == "num" and not word.article:
        return True
    if sound_plural(adjective) and adjective.article and word.article and of_several(words, first, at):
        return True
    if adjective.stem.endswith("ين") and word.stem.endswith("ون") and word.reading.number == "p":
        return False
    if unlike_case(word, adjective) or _after_nominative(word, adjective):
        return False
    if (
        word.pos == "noun"
        and word.stem.endswith("ون")
        and sound_plural(word)
        and adjective.reading.number == "s"
    ):
        return False
    if sound_plural(adjective) and (word.reading.gender == "f" or word.reading.number == "s"):
        return False
    men = adjective.stem.endswith(OBLIQUE) and adjective.reading.gender == "m"
    if men and word.reading.gender == "f" and not is_verbal_noun(word.lemma):
        return False  # اتهمت منظمات حقوقية | مقاتلين, but اتهامات ناشطين
    if adjective.reading.number == "d" and all(
        w.pos == "adj" or (w.reading.number == "s" and w.reading.known) for w in words[first : at + 1]
    ):
        return False
    if _strange(words, first, at) or _office_apart(words, first, at):
        return False
    if word.pos == "propn" and not adjective.article and adjective.reading.known:
        described = adjective.reading
        return described.gender == "m" and described.number == "s" and not adjective.stem.endswith("ا")
    definite = definite_so_far(words, first, at)
    if adjective.article and word.pos == "noun" and construct(word):
        return True
    if adjective.article:
        return definite or word.pos == "propn"
    return not definite or construct(word)


def definite_so_far(words: Sequence[Word], first: int, last: int) -> bool:
    """Definite by article, pronoun or a name anywhere in the chain so far."""
    for word in words[first : last + 1]:
        if word.article or word.pronoun or word.pos == "propn":
            break
    else:
        return False
    return True


def _counted(words: Sequence[Word], number: int) -> bool:
    """Whether a number opens a phrase of its own (it is followed by what it counts)."""
    after = number + 1
    if after >= len(words) or words[after].pos not in IN_PHRASE or words[after].conj:
        return False
    return not words[after].article or words[number].stem in grammar().quantifier
