"""What one noun tells of its phrase: whether it counts, owns, describes, or is a title that a name
follows.
"""

from __future__ import annotations

from collections.abc import Sequence

from marsad.arabic.classes.grammar import Grammar, grammar
from marsad.arabic.classes.particles import FOR, THAT
from marsad.arabic.letters.endings import DOTLESS, MEN, MEN_OR_TWO, NISBAS, THIRD_PERSON, TWO_DID
from marsad.arabic.letters.marks import TANWIN
from marsad.arabic.records import IN_PHRASE, NOMINAL, Word
from marsad.arabic.words.derivation import is_verbal_noun
from marsad.arabic.words.lexicon import load_closed

ELATIVE = 4
LONGEST_NAME = 5
TITLE_WITHIN = 20
SHORTEST_SOUND = 3
DERIVED = 5
AFFAIRS, TWO = "شؤون", "اثن"
CALLED_WITHIN = 4
DAY_DASHES = frozenset("-–—ـ")


def opens_count(word: Word, classes: Grammar) -> bool:
    """Whether a word only counts, points to or picks from what follows it: a number, هذه, بعض, a superlative
    (أكبر).
    """
    if word.pronoun:
        return False
    if word.pos in {"num", "demonstrative"} or (word.stem in classes.quantifier and not word.article):
        return True
    if word.article or word.pos not in {"adj", "noun"}:
        return False
    elative = (
        word.pos == "adj" and len(word.stem) == ELATIVE and word.stem[0] == "ا" and "ا" not in word.stem[2:]
    ) and word.stem[1] != word.stem[2]  # no root begins with a letter twice (الله)
    elative = elative and word.stem not in classes.another  # قوة أخرى | المتظاهرين
    return (elative and not is_title(word, classes)) or word.stem in classes.superlative


def numbers_time(words: Sequence[Word], at: int, classes: Grammar) -> bool:
    """Whether a figure is that of a year or day: it counts nothing behind it (التي بدأت عام 2015 الطريق)."""
    return at > 0 and words[at].text[0].isdigit() and words[at - 1].stem in classes.time_noun


def surely_two(word: Word) -> bool:
    """Whether a noun in the dual can be nothing else: ين is also the sound plural's ending (المدنيين), and is
    the dual's only where the noun has no sound plural or a broken one (طفلين، جنديين).
    """
    if word.reading.number != "d" or word.pos not in {"noun", "adj"}:
        return False
    plural = any(r.number == "p" and r.lemma == word.lemma for r in word.readings)
    either = word.stem.endswith(("ين", "ي"))  # also موكليهم
    owner = word.pronoun or word.stem.endswith("ي")  # منفذي الهجوم
    return not either or (not plural and not owner) or word.lemma in load_closed().broken


def unattached(word: Word) -> bool:
    """Whether neither a conjunction nor a preposition stands at a nominal word: it may go on with the one
    before it, or open a bare phrase."""
    return word.pos in NOMINAL and not (word.conj or word.prep)


def construct(word: Word) -> bool:
    """Whether a noun may be the first part of an idafa: no article, no pronoun, no accusative or
    sound-plural nun.
    """
    if word.article or word.pronoun or word.pos in {"punct", "adj"} or TANWIN.intersection(word.text):
        return False
    return not (full_plural(word) or indefinite_accusative(word))


def common(word: Word, classes: Grammar) -> bool:
    """Whether what was read as a name is a common noun in a name (جمهورية الكاميرون)."""
    return word.stem in classes.title or word.stem in classes.body


def feminine(word: Word, classes: Grammar) -> bool:
    """Whether a noun is feminine, by its form or as one of those that do not show it (حرب، الصين), or
    may be (داعية)."""
    if word.reading.gender == "f" or word.lemma in classes.either_gender:
        return True
    return word.lemma in classes.feminine or word.stem in classes.feminine


def full_plural(word: Word) -> bool:
    """A dual or sound plural with its nun (broken plurals such as قوانين keep theirs in an idafa)."""
    if word.pos not in {"noun", "num"} or word.reading.number not in {"d", "p"}:
        return False
    if not word.stem.endswith(MEN if word.reading.number == "p" else ("ان", "ين")):
        return False
    rest = word.stem[:-2]
    if word.reading.number == "p" and len(rest) < SHORTEST_SOUND:
        return False
    return (
        word.pos == "num"
        or word.lemma.startswith(rest)
        or (rest[-1:] == "ت" and word.lemma.startswith(rest[:-1]))
    )


def indefinite_accusative(word: Word) -> bool:
    """An indefinite noun in ا (هجوما): it owns nothing and is owned by nothing."""
    if word.article or word.pronoun or word.pos != "noun":
        return False
    if "ً" in word.text:
        return True
    if word.stem.endswith("ايا"):
        return False
    dual = word.reading.number == "d"
    return len(word.stem) > 3 and word.stem.endswith("ا") and word.lemma != word.stem and not dual


def accusative_noun(word: Word) -> bool:
    """A word in ا that may be an adverb or an indefinite object (نجاحا): it also has a noun's reading."""
    return (
        word.stem.endswith("ا") and any(reading.pos == "noun" for reading in word.readings) and not word.prep
    )


def the_two(word: Word, before: Word, number: Word) -> bool:
    """Whether "two" stands behind two people and what they are (مواطنين سوريين اثنين)."""
    two = number.stem.startswith(TWO) and word.pos == "adj" and word.stem[-2:] == before.stem[-2:]
    return two and word.stem.endswith(MEN_OR_TWO)


def two_did(word: Word) -> bool:
    """Whether a noun means two in the nominative, who are no object (وجرح حارسان)."""
    return word.stem == word.lemma + TWO_DID and word.pos != "propn"


def one_more(word: Word, classes: Grammar) -> bool:
    """Whether a word that stands for its noun means one more of the same (وأصيب آخر، وجرح ثالث)."""
    bare = word.reading.number != "p" and not (word.article or word.pronoun or word.prep)
    return bare and (word.stem in classes.another or word.stem in classes.ordinal)


def the_next(word: Word, classes: Grammar) -> bool:
    """Whether an ordinal with the article stands for the next of those told of (وقتل الرابع)."""
    return word.article and word.pos != "num" and not word.prep and word.stem in classes.ordinal


def always_adverb(word: Word, classes: Grammar) -> bool:
    """Whether an accusative that stands alone only says how or when: listed (تماما), or a nisba (رسميا)."""
    if word.stem in classes.adverbial:
        return True
    if word.pos != "adverb":
        return False
    described = word.stem.endswith("يا") and word.lemma in {word.stem[:-1], word.stem}
    return described and not is_title(word, classes)


def measures_from(words: Sequence[Word], verb: int, classes: Grammar) -> int:
    """Where a verb that only counts has its ما (ما لا يقل عن عشرين، ما تبقى من قواته), or -1."""
    if words[verb].stem in classes.remaining:
        near = words[max(verb - 1, 0)].stem, words[min(verb + 1, len(words) - 1)].folded
        return verb - 1 if verb and near[0] in classes.indefinite_relative and near[1] == "من" else -1
    if words[verb].stem not in classes.measuring or words[verb].pronoun:
        return -1
    negated = verb >= 2 and words[verb - 1].folded in classes.negator and words[verb - 1].folded != "ما"
    at = verb - 1 - negated
    behind = verb + 1 + (verb + 1 < len(words) and words[verb + 1].pos == "prep")
    if at < 0 or words[at].stem != "ما" or behind >= len(words):
        return -1
    counted = words[behind]
    return at if counted.pos == "num" or counted.stem in classes.quantifier else -1


def opens_measure(words: Sequence[Word], at: int, classes: Grammar) -> bool:
    """Whether a word is the ما of such a count, or behind how often somebody does something (السلطات عادة ما
    تمنع), or that of a verb of lasting (القوات ما زالت تقصف) or a denial behind its subject (القوات ما قصفت):
    no clause begins with it.
    """
    if words[at].stem != "ما":
        return False
    if not words[at].conj and at + 1 < len(words) and words[at + 1].lemma in classes.lasting:
        return True
    if at and (words[at - 1].folded in classes.often or words[at].pos == "particle"):
        return True
    return any(measures_from(words, verb, classes) == at for verb in range(at + 1, min(at + 3, len(words))))


def masdar(word: Word) -> bool:
    """Whether a word has the shape of a derived verb's noun (تأسيس، اشتداد، استقبال) and a noun's reading."""
    stem = word.stem.removesuffix("ة")
    if len(stem) < DERIVED - 1 or not any(reading.pos == "noun" for reading in word.readings):
        return False
    return (stem[0] == "ت" and stem[-2] == "ي") or (
        stem[0] == "ا" and stem[-2] == "ا" and len(stem) >= DERIVED
    )


def nisba(word: Word) -> bool:
    """An adjective of belonging used as a noun (المتمردين الحوثيين): by its ending and a possible adjective
    reading.
    """
    if not word.stem.endswith(NISBAS) or word.text.endswith("ى"):
        return False
    abstract = word.pos == "noun" and word.lemma.endswith("ية")
    return not abstract and "adj" in [reading.pos for reading in word.readings]


def colour(word: Word) -> bool:
    """The feminine of a colour or defect, an adjective even where it was read as a noun (الدار البيضاء)."""
    return word.lemma[:1] == "ا" and word.stem == word.lemma[1:] + "اء"


def sound_plural(word: Word) -> bool:
    """A plural in ون or ين: it describes men only, never a feminine or a singular."""
    return word.stem.endswith(MEN) and word.reading.number == "p"


def unlike_case(word: Word, adjective: Word) -> bool:
    """An accusative in ا behind a masculine singular without it, or behind ة: no adjective (شخص احتجاجا,
    مهاجم انتحاري مركزا, إرهابي شرطيا, مقاتلات سعودية معسكرا).
    """
    if adjective.article or not adjective.stem.endswith("ا") or adjective.lemma == adjective.stem:
        return False
    one = word.reading.number == "s" and word.reading.gender != "f"
    nisba = word.pos == "adj" or (
        word.text[-1] != "ى" and any(r.pos == "adj" and r.lemma == word.stem for r in word.readings)
    )
    shown = ("ا", "ء", "ه") if nisba else ("ا", "ء", "ه", "ي")
    plain = word.pos in {"noun", "adj"} and one
    hidden = word.text.endswith(DOTLESS) or word.stem.endswith(shown)  # فتى فلسطينيا
    return word.stem.endswith("ة") or (plain and not hidden)


def name_after_title(words: Sequence[Word], first: int, at: int, classes: Grammar) -> int:
    """How many words behind a definite title are a person's name though read as nouns or adjectives (الشيخ
    هاشم).

    Indefinite adjectives cannot describe a definite title, and nothing else than a name stands there.
    """
    if not words[at].article or at + 1 == len(words) or not _name_part(words, at, 0, classes):
        return 0
    if not any(is_title(word, classes) for word in words[max(first, at - TITLE_WITHIN) : at + 1]):
        return 0
    if words[at].pos == "adj" and not is_title(words[at], classes) and at == first:
        return 0
    taken = 1
    longest = min(LONGEST_NAME, len(words) - at - 1)
    while taken < longest and _name_part(words, at, taken, classes):
        taken += 1
    if taken == 1 and _second_name(words, at + 2, classes):
        taken = 2
    if taken == 1 and words[at + 1].pos == "adj":
        after_verb = first > 0 and words[first - 1].pos == "verb"
        return int(after_verb and words[at].pos != "adj")
    return taken


def _second_name(words: Sequence[Word], at: int, classes: Grammar) -> bool:
    """Whether a masculine noun behind a first name is the second one: it has no owner of its own behind
    it.
    """
    if (
        at >= len(words)
        or words[at].pos != "noun"
        or words[at].reading.gender == "f"
        or words[at].reading.number != "s"
    ):
        return False
    word, after = words[at], words[at + 1] if at + 1 < len(words) else None
    if (
        word.article
        or word.prep
        or word.conj
        or word.pronoun
        or is_title(word, classes)
        or word.lemma in classes.body
    ):
        return False
    surname = after is not None and after.article and after.pos == "propn" and nisba(after)
    owned = after and after.article and not (after.prep or after.conj or surname)
    if indefinite_accusative(word) or owned:
        return False
    return after is None or surname or after.pos not in {"adj", "propn"}


def of_affairs(prep: str, head: Word) -> bool:
    """Whether a phrase tells what an office is for (نائب الوزير للشؤون الصحية)."""
    return prep == FOR and head.lemma == AFFAIRS


def names_town(words: Sequence[Word], head: int, last: int, at: int, classes: Grammar) -> bool:
    """Whether a name says which town is meant by the word for one with its adjective (في العاصمة الليبية |
    طرابلس)."""
    word = words[at]
    name = word.pos == "propn" and not (word.prep or word.conj)
    return name and last == at - 1 > head and words[last].pos == "adj" and words[head].lemma in classes.town


def is_title(word: Word, classes: Grammar) -> bool:
    """Whether a name may follow the noun in apposition (الرئيس، حزب)."""
    return word.lemma in classes.title or word.stem in classes.title


def _name_part(words: Sequence[Word], at: int, taken: int, classes: Grammar) -> bool:
    """Whether the next word behind a title, ``taken`` words of it being a name, may be of its holder's
    name.
    """
    word = words[at + taken + 1]
    if word.prep or word.conj or word.pronoun or word.pos not in IN_PHRASE or word.pos == "num":
        return False
    if taken and words[at + taken].stem in classes.name_particle:
        return True
    if is_title(word, classes) or word.lemma in classes.body or indefinite_accusative(word) or word.article:
        return False
    if word.pos == "adj":
        plural = word.reading.number == "p" or word.stem.endswith(("ا", "ين", "ون"))
        return not plural and word.stem not in classes.comparative
    if word.stem in classes.quantifier:
        return False
    return word.pos == "propn" or not word.reading.known or word.stem in classes.name_particle


def twin_deeds(one: Word, between: Word, other: Word) -> bool:
    """Whether a verbal noun joined by و goes with the one before a complement rather than with that: both
    bear the same pronoun (تأييدها للرئيس ومعارضتها), or the complement is a name (سحب السفير من دمشق وإغلاق
    القنصلية)."""
    if other.conj != "و" or other.prep or other.article or other.pos != "noun":
        return False
    owned = not (one.article or one.pronoun) and other.pronoun in THIRD_PERSON  # دعم بلاده للسودان ورفضها
    owned = owned and not is_verbal_noun(between.lemma)  # not وسائل لاكتشاف الأنفاق وتفجيرها
    his = bool(other.pronoun) and (other.pronoun == one.pronoun or owned)
    classes = grammar()
    bodies = (classes.body, classes.title, classes.ruled, classes.headship)
    ended = one.lemma in classes.ceasing and between.prep == FOR and is_verbal_noun(between.lemma)
    if ended and not other.pronoun and is_verbal_noun(other.lemma):
        return True  # وقف لإطلاق النار وفتح المعابر
    apart = between.pos == "propn" and not other.pronoun and all(other.lemma not in kind for kind in bodies)
    return (his or apart) and all(is_verbal_noun(word.lemma) for word in (one, other))


def said_of_deed(words: Sequence[Word], at: int) -> bool:
    """Whether the bare indefinite noun right behind a verbal noun with its pronoun is what is said of the
    deed (إن اغتياله جريمة، عد الحزب اعتقاله انتهاكا): no object of it."""
    after = words[at + 1] if at + 1 < len(words) else None
    if not at or after is None or not words[at].pronoun or after.article or after.prep or after.pronoun:
        return False
    if after.pos not in NOMINAL or after.pos == "propn":
        return False
    said = words[at - 1].lemma == THAT and not after.stem.endswith("ا")
    calling = grammar().labelling
    return said or any(w.pos == "verb" and w.lemma in calling for w in words[max(at - CALLED_WITHIN, 0) : at])


def day_or_mark(words: Sequence[Word], at: int) -> bool:
    """Whether a word is a mark, or the figure of a day with its month (تفجيرات 7-7، هجمات 11/9)."""
    word, behind = words[at], words[at + 1 : at + 3]
    if word.pos == "num" and word.text[0].isdigit():
        dashed = len(behind) > 1 and behind[0].text in DAY_DASHES and behind[1].pos == "num"
        return dashed or "/" in word.text
    return word.pos == "punct"
