"""Words that look like a past of his and are the verbal noun that is asked for (بشأن نشر قوات)."""

from __future__ import annotations

from collections.abc import Sequence

from marsad.arabic.classes.grammar import grammar
from marsad.arabic.classes.particles import BY
from marsad.arabic.letters.endings import HER, NISBA
from marsad.arabic.letters.marks import COMMAS
from marsad.arabic.records import Word
from marsad.arabic.words.derivation import is_verbal_noun

LACK, BUT_FOR, COLON = "عدم", "لولا", ":"


def deed_set_off(words: Sequence[Word], at: int) -> bool:
    """Whether what looks like a verb is the noun that denies a verbal noun (عدم توقيع الاتفاق), somebody's
    denial (كررت نفيها قصفه, no "we keep"), or is "instead"."""
    word = words[at]
    if word.stem == LACK:
        return at + 1 < len(words) and words[at + 1].pos == "noun"
    if word.stem in grammar().denial:
        return not word.conj if word.pronoun else _headed(words, at)
    return word.stem in grammar().instead and _instead(words, at)


def _headed(words: Sequence[Word], at: int) -> bool:
    """Whether a word opens a headline before an adjective that tells whose it is (نفي إسرائيلي لقصف)."""
    after = words[at + 1] if not at and len(words) > 1 else None
    return after is not None and after.pos in {"adj", "propn"} and after.lemma.endswith(NISBA) and bare(after)


def bare_deed(words: Sequence[Word], at: int) -> bool:
    """Whether a bare word that looks like a verb is the noun of a deed, by the words around it."""
    if words[at].stem == LACK:
        return False
    if at and words[at - 1].stem in {BUT_FOR, LACK}:
        return deed(words[at])  # إن عدم قصف الطيران للمدينة
    said = words[at].reading
    if said.tense != "past" or said.gender != "m":
        return False
    asked = _asked_for(words, at) or _what_she_gave(words, at) if at else _opens_with_deed(words)
    before = words[at - 1] if at and not asked else None
    if before is not None and (before.article or before.text == COLON):
        asked = _in_a_list(words, at)
    return asked and deed(words[at])


def _in_a_list(words: Sequence[Word], at: int) -> bool:
    """Whether a past of his before a deed of war is a point of a list of aims, or what an aim of feminine
    gender is (ثانيا: دحر العدوان، الأولوية دحر العدوان)."""
    if at < 1 or at + 1 >= len(words) or words[at + 1].lemma not in grammar().war_deed:
        return False
    before = words[at - 1]
    listed = before.text == COLON and at > 1 and words[at - 2].folded in grammar().in_order
    return listed or (before.lemma in grammar().aim and before.reading.gender == "f")


def _instead(words: Sequence[Word], at: int) -> bool:
    """Whether "instead" opens a sentence (وعوض الإفراج عنهم، اعتقلت الشرطة): a verbal noun behind it and,
    behind the comma, what was done."""
    if at + 3 >= len(words):
        return False
    if at and words[at - 1].pos != "punct" and not words[at].conj:
        return False
    what = words[at + 1]
    if not what.article or not is_verbal_noun(what.lemma):
        return False
    end = next((n for n in range(at + 2, len(words) - 1) if words[n].text in COMMAS), None)
    return end is not None and words[end + 1].pos == "verb" and not words[end + 1].conj


def _opens_with_deed(words: Sequence[Word]) -> bool:
    """Whether a past of his at the head of a sentence is a verbal noun, since the noun behind it could not be
    his subject (فرض عقوبات عليهم سيزيد التوتر)."""
    after = words[1] if len(words) > 1 else None
    return after is not None and after.pos == "noun" and after.reading.gender == "f" and bare(after)


def _asked_for(words: Sequence[Word], at: int) -> bool:
    """Whether a word before a past of his asks for a verbal noun: one that never stands without a noun behind
    it (بشأن نشر قوات), a participle of saying (نافيا قصف القرية), or هو behind an aim (الحل هو فرض عقوبات).
    """
    before, classes = words[at - 1], grammar()
    if before.pos == "pron" and at > 1 and not before.conj:
        aim = words[at - 2]
        return aim.article and not classes.aim.isdisjoint({aim.lemma, aim.stem})
    asked = before.stem in classes.holding and before.prep == BY and not before.pronoun
    return asked or _stated(words, at)


def _stated(words: Sequence[Word], at: int) -> bool:
    """Whether a participle of saying stands before a word, right there or before فيه or a manner (نافيا بشدة
    قصف القرية)."""
    before = words[at - 1]
    if at > 1 and (before.prep or (before.pos == "prep" and before.pronoun)):
        before = words[at - 2]
    return before.stem in grammar().stating and before.pos == "adj"


def _what_she_gave(words: Sequence[Word], at: int) -> bool:
    """Whether a past of his right behind a woman's or state's name is what the verb before that, which needs
    an object, was done to (قدمت الخرطوم طلب وساطة)."""
    said = words[at].reading
    if at < 2 or words[at - 1].pos != "propn" or (said.number, said.person) != ("s", 3):
        return False
    verb = words[at - 2]
    hers = verb.pos == "verb" and verb.reading.gender == "f" and not verb.pronoun
    return hers and verb.lemma in grammar().transitive


def her_deed(words: Sequence[Word], at: int) -> bool:
    """Whether a past of his with her pronoun, right behind the name of a body and the verb that tells what it
    did, is a deed of the body's own (جددت جبهة البوليساريو رفضها للمقترح)."""
    if words[at].pronoun != HER or words[at].conj or at < 2 or words[at - 1].pos != "propn":
        return False
    named = at > 2 and words[at - 2].pos == "noun" and bare(words[at - 2])
    first, said = at - 3 if named else at - 2, words[at].reading
    first -= words[first].pos == "prep" and bool(words[first].pronoun)  # جددت فيه جبهة
    verb = words[max(first, 0)]
    if verb.pos != "verb" or verb.pronoun or (said.gender, said.number) != ("m", "s"):
        return False
    return verb.reading.gender == "f" and verb.lemma in grammar().transitive and deed(words[at])


def charged_deed(words: Sequence[Word], at: int) -> bool:
    """Whether a word right behind a pretext or charge and its ب is the deed that it is of (بدعوى تلقي تمويل،
    بزعم تلقيه أموالا): no verb stands there."""
    before = words[at - 1] if at else None
    if before is None or before.prep != BY or before.article or before.pronoun:
        return False
    given = before.lemma in grammar().pretext | grammar().charge_of
    return given and any(r.pos == "noun" for r in words[at].readings)


def deed(word: Word) -> bool:
    """Whether a word may be a verbal noun."""
    return any(r.pos == "noun" and r.known and is_verbal_noun(r.lemma) for r in word.readings)


def bare(word: Word) -> bool:
    """Whether a word has nothing written on to it."""
    return not (word.conj or word.prep or word.pronoun or word.future or word.article)
