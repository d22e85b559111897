"""Words that only describe, told apart from the callings with their letters: what is filmed from the women
who film (مقاطع مصورة), what lays something down from the judge (القرار القاضي بإغلاق المعابر); and what
pictures show, told apart from what they were published for."""

from __future__ import annotations

from collections.abc import Sequence

from msgspec.structs import replace

from marsad.arabic.classes.grammar import grammar
from marsad.arabic.classes.particles import AND, BY, FOR, ON, THAT
from marsad.arabic.phrases.parsed import Parse
from marsad.arabic.phrases.phrases import Phrase
from marsad.arabic.records import COMMON_NOUNS, Word
from marsad.arabic.words.derivation import is_verbal_noun
from marsad.lexicon.named import Named
from marsad.lexicon.parties_tables import Match
from marsad.lexicon.sectors import CALLINGS

FAR = 16


def without_adjectives(known: Named, words: Sequence[Word]) -> Named:
    """What the words can name, without those who film where something is said to be filmed, and without the
    judge in what lays something down and the rapporteur in what is due."""
    told = grammar().filmed | grammar().stipulating | grammar().doing_away | grammar().due
    found = [at for at, word in enumerate(words[1:], 1) if word.stem in told]
    tests = (_lays_down, _does_away, _is_due)
    found = [n for n in found if _describes(words, known.matches, n) or any(t(words, n) for t in tests)]
    if not found:
        return known
    matches = list(known.matches)
    for at in found:
        matches[at] = [match for match in matches[at] if match.kind not in CALLINGS or match.end > at + 1]
    return replace(known, matches=tuple(matches))


def _lays_down(words: Sequence[Word], at: int) -> bool:
    """Whether a word with ب and a deed right behind stands in a phrase (المرسوم رقم 32 القاضي بمنح عفو): what
    is laid down, where a judge would have a verb before ب."""
    word, after = words[at], words[at + 1] if at + 1 < len(words) else None
    if word.stem not in grammar().stipulating or word.prep or after is None:
        return False
    if word.conj:  # الحكم الصادر في حق المتهم والقاضي بسجنه
        before = words[max(at - FAR, 0) : at]
        laid = any(w.article and w.lemma in grammar().decision for w in before)
        return laid and word.conj == AND and after.prep == BY and after.pos == "noun" and not after.article
    if words[at - 1].pos == "adj":
        return False  # القرار الأوروبي القاضي بـ: see `parties.parties`
    return after.prep == BY and after.pos == "noun" and not after.article and is_verbal_noun(after.lemma)


def _is_due(words: Sequence[Word], at: int) -> bool:
    """Whether a deed with a pronoun, or أن, stands right behind a word for what is planned: the noun before
    is due (الانتخابات المقرر إجراؤها، الزيارة المقرر أن تبدأ)."""
    word, after = words[at], words[at + 1] if at + 1 < len(words) else None
    if word.lemma not in grammar().due or not word.article or after is None:
        return False
    deed = bool(after.pronoun) and after.pos == "noun" and is_verbal_noun(after.lemma)
    return deed or after.folded == THAT


def _does_away(words: Sequence[Word], at: int) -> bool:
    """Whether the word for courts has على right behind: somebody does away with others (القضاء على التنظيم)
    and no court does anything."""
    after = words[at + 1] if at + 1 < len(words) else None
    return words[at].stem in grammar().doing_away and after is not None and after.folded == ON


def _describes(words: Sequence[Word], matches: Sequence[Sequence[Match]], at: int) -> bool:
    """Whether a word stands right behind a noun for no person that is as definite as it is."""
    word, thing = words[at], words[at - 1]
    if word.conj or word.prep or word.pronoun or thing.pos not in COMMON_NOUNS or thing.pronoun:
        return False
    return word.article == thing.article and not matches[at - 1]


def shown(parse: Parse, phrase: Phrase) -> bool:
    """Whether a phrase in ل tells what the pictures right before it are of (نشر ناشطون صورا لقصف القرية): no
    aim of who shows them."""
    if phrase.first == 0 or parse.words[phrase.first].prep != FOR:
        return False
    number = parse.phrase_of[phrase.first - 1]
    head = parse.words[parse.phrases[number].head] if number >= 0 else None
    return head is not None and bool({head.lemma, head.stem} & grammar().picture)
