"""Whether a noun phrase goes on with the next word: numbers, what points or picks, prepositions, nominals."""

from __future__ import annotations

from collections.abc import Sequence

from marsad.arabic.classes.grammar import Grammar, grammar, harming
from marsad.arabic.letters.endings import OBLIQUE
from marsad.arabic.phrases.adjectives import definite_so_far
from marsad.arabic.phrases.complements import genitive_lam, partitive
from marsad.arabic.phrases.nouns import construct, is_title, nisba
from marsad.arabic.phrases.quantities import numbers_time, the_two
from marsad.arabic.phrases.side_by_side import is_of, nominals_join, superlative_inside
from marsad.arabic.records import IN_PHRASE, Word
from marsad.arabic.words.derivation import is_verbal_noun


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
    if added or (nxt.article and word.article and nxt.stem in classes.quantifier and is_of(words, at + 2)):
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
        counts = _counted(words, at + 1) or (
            is_of(words, at + 2) and word.article and is_title(word, classes)
        )
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
    return not hit and nominals_join(words, first, at, classes)


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


def _names_thing(word: Word) -> bool:
    """Whether a definite word describes nothing (not عام 2015 الماضي)."""
    return word.article and "adj" not in [reading.pos for reading in word.readings]


def _counted(words: Sequence[Word], number: int) -> bool:
    """Whether a number opens a phrase of its own (it is followed by what it counts)."""
    after = number + 1
    if after >= len(words) or words[after].pos not in IN_PHRASE or words[after].conj:
        return False
    return not words[after].article or words[number].stem in grammar().quantifier
