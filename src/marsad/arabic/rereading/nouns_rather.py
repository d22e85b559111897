"""What was read as a verb and is a noun."""

from __future__ import annotations

from collections.abc import Sequence

from marsad.arabic.classes.grammar import grammar
from marsad.arabic.classes.particles import THAT
from marsad.arabic.letters.endings import GENDER_OF, HAMZA_BELOW, OF_ONE
from marsad.arabic.phrases.accusatives import as_noun
from marsad.arabic.records import NOMINAL, Word
from marsad.arabic.rereading.deeds import bare, bare_deed, charged_deed, deed, deed_set_off, her_deed
from marsad.arabic.rereading.misread_pasts import alternative, counted_two, nobody_two
from marsad.arabic.rereading.other_forms import needs_present
from marsad.arabic.words.derivation import derivations, is_verbal_noun

GIVEN_BY = "عن"  # بيان صادر عن الرئاسة
SPEAKER_WITHIN = 4


def noun_rather(words: Sequence[Word], at: int) -> bool:
    """Whether what was read as a verb is a noun."""
    word = words[at]
    past = word.reading.tense == "past"
    if (
        charged_deed(words, at)
        or deed_set_off(words, at)
        or (past and (_spelt_as_noun(word) or _owned(words, at) or (word.pronoun and her_deed(words, at))))
        or (not past and word.pronoun and _what_they_tell(words, at))
        or (past and word.pronoun and _of_a_clause(words, at))
    ):
        return True
    if not bare(word):
        return False
    if past and (
        (words[at + 1 : at + 2] and words[at + 1].text == GIVEN_BY and word.stem in grammar().issued)
        or _behind_an(words, at)
        or alternative(words, at)
        or nobody_two(words, at)
        or counted_two(words, at)
        or _what_they_do(words, at)
    ):
        return True
    return _any_of(words, at) or bare_deed(words, at)


def _spelt_as_noun(word: Word) -> bool:
    """Whether a word read as a past verb is written with إ, as no such verb is, and is also a noun
    (وإدانته)."""
    first = word.stem_start - word.start
    if word.text[first : first + 1] != HAMZA_BELOW:
        return False
    return any(r.pos == "noun" and r.known for r in word.readings)


def _behind_an(words: Sequence[Word], at: int) -> bool:
    """Whether a word behind أن that was read as a past is a noun that comes of a verb (أن قصف المدينة)."""
    if words[at].reading.number != "s" or at + 1 == len(words) or not needs_present(words, at):
        return False
    return any(r.pos == "noun" and r.known and derivations(r.lemma) for r in words[at].readings)


def _any_of(words: Sequence[Word], at: int) -> bool:
    """Whether a bare word is picked by أي that a preposition governs (أمام أي تفاوض), or is a verbal noun or
    has its adjective behind one that no stop sets off as "that is" (استبعدت طهران أي تفاوض، أي حي سكني)."""
    if not at or words[at - 1].stem not in grammar().any_of:
        return False
    if words[at - 1].prep or at < 2 or words[at - 2].pos == "prep":
        return bool(words[at - 1].prep) or at > 1
    nouns = [r.lemma for r in words[at].readings if r.pos == "noun"]
    described = at + 1 < len(words) and words[at + 1].pos == "adj" and not words[at + 1].article
    named = (described and nouns) or any(is_verbal_noun(lemma) for lemma in nouns)
    return words[at - 2].pos != "punct" and bool(named)


def _what_they_do(words: Sequence[Word], at: int) -> bool:
    """Whether a bare past right behind a verb that has its men in itself (يؤيدون شن هجوم), or behind the verb
    of a subject before it that needs an object (الجيش يعتزم شن هجوم), is what they do."""
    if not at:
        return False
    before = words[at - 1]
    if before.pos != "verb" or before.pronoun or before.lemma in grammar().auxiliary:
        return False
    if before.text.endswith(("ون", "وا")):
        return as_noun(words[at]) is not None
    behind = at > 1 and words[at - 2].pos in {"noun", "adj", "propn"} and not before.conj
    takes = before.lemma in grammar().transitive and before.reading.voice != "passive"
    return behind and takes and words[at].reading.gender == "m" and deed(words[at])


def _what_they_tell(words: Sequence[Word], at: int) -> bool:
    """Whether a verb with a pronoun is the verbal noun of what somebody tells of himself: right behind a verb
    that needs an object and names nobody (نفت تكبدها خسائر), or behind who acts by words (نفى الجيش
    تكبده)."""
    word, first = words[at], at - 1
    if not at or word.conj or word.future or word.pronoun not in OF_ONE or not deed(word):
        return False
    while first > 0 and words[first].pos in NOMINAL and at - first <= SPEAKER_WITHIN:
        first -= 1
    verb = words[first]
    if verb.pos != "verb" or verb.pronoun or verb.reading.tense != "past":
        return False
    if verb.reading.gender != GENDER_OF[word.pronoun] or verb.lemma in grammar().auxiliary:
        return False
    if first == at - 1:
        return verb.lemma in grammar().transitive
    speaker = words[first + 1]
    return not (speaker.prep or speaker.conj) and verb.lemma in grammar().addressing & grammar().transitive


def _of_a_clause(words: Sequence[Word], at: int) -> bool:
    """Whether a past with a pronoun has a clause behind it and is of a verb that takes nobody beside one: the
    verbal noun and its owner (صمود المزارعين ورفضهم أن يتركوا أرضهم)."""
    after = words[at + 1] if at + 1 < len(words) else None
    clause = after is not None and after.folded == THAT and not after.pronoun
    return clause and words[at].lemma in grammar().willing and deed(words[at])


def _owned(words: Sequence[Word], at: int) -> bool:
    """Whether a past of hers with a pronoun is a noun of the news with its owner (قاتل أسرته), where nobody
    stands behind it who might have done it."""
    word = words[at]
    if not word.pronoun or word.reading.gender != "f":
        return False
    if not any(r.pos == "noun" and r.lemma in grammar().noun_only for r in word.readings):
        return False
    if at and words[at - 1].pos in {"relative", "particle", "pron"}:
        return False  # الأمطار التي ضربتها
    after = words[at + 1] if at + 1 < len(words) else None
    return after is None or bool(after.prep) or after.pos not in {"noun", "propn", "adj", "num"}
