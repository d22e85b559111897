"""What looks like a verb where none can stand."""

from __future__ import annotations

from collections.abc import Sequence

from msgspec.structs import replace

from marsad.arabic.classes.grammar import grammar
from marsad.arabic.classes.particles import FROM
from marsad.arabic.letters.endings import ARTICLE, HAMZA_BELOW
from marsad.arabic.phrases.boundaries import CLOSES, OPENS
from marsad.arabic.records import Pos, Reading, Word
from marsad.arabic.rereading.before_subjects import (
    before_its_subject,
    he_did,
    it_is_he_who,
    many_did,
    many_there,
    no_way_out,
    nobody_does,
    she_did,
    she_faces,
    the_one,
    they_did,
    with_object,
)
from marsad.arabic.rereading.deeds import bare
from marsad.arabic.rereading.homographs import BUT, but
from marsad.arabic.rereading.nouns_rather import noun_rather
from marsad.arabic.rereading.other_forms import (
    goes_on_in_past,
    needs_present,
    owing_rather,
    present_of,
    she_does,
    told_him,
)
from marsad.arabic.rereading.other_nominals import (
    NOMINAL,
    common_noun,
    one_of_if_al,
    opens_quotation,
    part_of_number,
    the_rather,
)

QUOTES = frozenset(OPENS + CLOSES + '"') - frozenset("()[]")
AS_IF = "كأن"
YOU = 2


def unverbed(words: tuple[Word, ...]) -> tuple[Word, ...]:
    """The words with what can be no verb as the noun or name that it is: between two names, alone in
    quotation marks, right behind أن (أن صاحب المركز الثاني), joined by أو to a noun; a dual with no two to
    go with, or behind a number; a common noun with its owner's pronoun.
    """
    found, classes = list(words), grammar()
    for at, word in enumerate(words):
        if word.pos != "verb":
            if at > 1 and words[at - 1].folded == FROM and words[at - 2].pos == "pron":
                found[at] = it_is_he_who(found, at)
            elif word.pos == "propn":
                found[at] = common_noun(word)
            elif word.pos == "prep" and word.pronoun and word.folded.endswith(BUT):
                found[at] = but(word)
            elif word.folded in classes.approximator or word.stem in classes.teen:
                found[at] = part_of_number(found, at)
            elif word.pos == "adverb" and word.lemma in classes.paper:
                nouns = (r for r in word.readings if r.pos == "noun")  # رفض المجلس قرارا يطالب بـ
                found[at] = replace(word, reading=next(nouns, word.reading))
            elif at > 1 and words[at - 1].stem in classes.nobody and word.pos in NOMINAL:
                found[at] = nobody_does(found, at)
            elif word.reading.number == "p" and HAMZA_BELOW in word.text and word.lemma != word.stem:
                found[at] = replace(word, reading=one_of_if_al(word))  # الإعلام, not of أعلام
            elif word.pronoun and word.stem[:2] == ARTICLE and word.pos == "noun":
                found[at] = the_rather(word)
            elif word.pos == "noun" and not (word.prep or word.article):
                there = many_there(found, at)
                found[at] = word if there is None else replace(word, reading=there)
            elif word.pos == "adj" and at and words[at - 1].text in QUOTES:
                found[at] = opens_quotation(found, at)
            continue
        found[at] = _verb_or_not(found, at)
    return tuple(found)


def _verb_or_not(words: Sequence[Word], at: int) -> Word:
    """A word that was read as a verb, as the other form, the noun or the name that its neighbours show."""
    word, classes = words[at], grammar()
    if word.text.endswith(AS_IF):  # وكأن الجيش قصف قراهم, which folds to كان
        return replace(word, reading=Reading(word.stem, "particle"))
    if word.folded in classes.way_out and no_way_out(words, at):
        return replace(word, reading=Reading(word.stem, "noun"))
    if (noun := the_one(word)) is not None:
        return noun
    if at == 0 and word.pronoun and word.reading.person == 1 and (told := told_him(word)) is not None:
        return replace(word, reading=told)
    done = word.reading.tense == "past"
    does = done and (needs_present(words, at) or she_does(words, at))
    if does and (present := present_of(word)) is not None:
        return replace(word, reading=present)
    they = they_did(words, at) if word.reading.person == YOU else None
    one = before_its_subject(words, at) or many_did(words, at) or they or she_did(words, at)
    one = one or with_object(words, at) or (she_faces(words, at) if done else None)
    one = one or he_did(words, at)
    if one is not None:
        return replace(word, reading=one)
    if not done and (past := goes_on_in_past(words, at)) is not None:
        return replace(word, reading=past)
    if (owes := owing_rather(words, at)) is not None:
        return replace(word, reading=owes)
    if _among_names(words, at) or _quoted(words, at):
        return replace(word, reading=_nominal(word, "propn"))
    if noun_rather(words, at):
        return replace(word, reading=_nominal(word, "noun"))
    return word


def _nominal(word: Word, pos: Pos) -> Reading:
    """The word's first reading as a noun or name; a guessed name where it has none."""
    kinds: tuple[frozenset[str], ...] = (frozenset({pos}), frozenset({"noun", "propn"}), frozenset({"adj"}))
    for kind in kinds:
        for reading in word.readings:
            if reading.pos in kind and (reading.known or pos == "propn"):
                return reading
    return Reading(word.stem, "propn", known=False)


def _strange(word: Word) -> bool:
    """Whether a word is a name that no list knows, and looks like nothing else."""
    return word.pos == "propn" and not (word.reading.known or word.article or word.pronoun)


def _among_names(words: Sequence[Word], at: int) -> bool:
    """Whether a word stands between two strange names as a part of one (ستيفن دين هاربر): it is no verb
    that is known to take or to lack objects.
    """
    if at == 0 or at + 1 == len(words):
        return False
    word, classes, before, after = words[at], grammar(), words[at - 1], words[at + 1]
    if word.reading.tense == "present" or after.conj or after.prep:
        return False
    if not (_strange(before) and _strange(after) and bare(word)):
        return False
    return word.lemma not in classes.transitive | classes.intransitive | classes.auxiliary


def _quoted(words: Sequence[Word], at: int) -> bool:
    """Whether a word is all that stands between two quotation marks: it is what something is called."""
    around = 0 < at < len(words) - 1 and words[at - 1].text in QUOTES and words[at + 1].text in QUOTES
    return around and words[at].reading.person == 3 and words[at].reading.number == "s"
