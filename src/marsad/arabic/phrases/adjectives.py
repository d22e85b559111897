"""Whether an adjective describes what stands before it: by gender, number, definiteness and what each can
mean.
"""

from __future__ import annotations

from collections.abc import Sequence

from marsad.arabic.classes.grammar import grammar
from marsad.arabic.letters.endings import FEMININE, NISBA, OBLIQUE
from marsad.arabic.phrases.describing import of_several
from marsad.arabic.phrases.nouns import construct, feminine, is_title, nisba, sound_plural, unlike_case
from marsad.arabic.records import Word
from marsad.arabic.words.derivation import is_verbal_noun

DESCRIBED_WITHIN = 12


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


def is_strange_name(words: Sequence[Word], first: int, at: int) -> bool:
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


def adjective_agrees(words: Sequence[Word], first: int, at: int) -> bool:
    """Whether the adjective behind word ``at`` describes it, by number, gender, case and definiteness."""
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
    if is_strange_name(words, first, at) or _office_apart(words, first, at):
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
