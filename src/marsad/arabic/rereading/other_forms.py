"""The form of a verb that its neighbours show where another was read: a present of hers, a past, a verb of
owing.
"""

from __future__ import annotations

from collections.abc import Sequence

from marsad.arabic.classes.grammar import grammar
from marsad.arabic.records import Reading, Word
from marsad.arabic.rereading.deeds import bare

RELATIVE_WITHIN = OWED_WITHIN = 8
SAY, SAID_WITHIN = "قال", 7


def she_does(words: Sequence[Word], at: int) -> bool:
    """Whether a past of form V stands behind التي though nothing in its clause takes that up again: it is a
    feminine present (الجمعية التي تمثل المعلمين).
    """
    word = words[at]
    if not at or words[at - 1].folded.lstrip("وف") != "التي" or word.reading.tense != "past" or word.pronoun:
        return False
    if not word.stem.startswith("ت") or word.reading.gender != "m" or word.reading.number != "s":
        return False
    for other in words[at + 1 : at + RELATIVE_WITHIN]:
        if other.pos in {"punct", "verb", "relative"}:
            break
        if other.pronoun:
            return False
    return True


def goes_on_in_past(words: Sequence[Word], at: int) -> Reading | None:
    """The past of form V of a word behind و that looks like a feminine present, where he who did something
    before goes on and no woman or thing follows (حمّل الرئيس ... المسؤولية، وتوعّد بالرد).
    """
    word = words[at]
    if word.conj != "و" or word.reading.tense != "present" or not word.stem.startswith("ت") or word.pronoun:
        return None
    before = next((w for w in reversed(words[:at]) if w.pos == "verb"), None)
    after = words[at + 1] if at + 1 < len(words) else None
    if before is None or after is None or not (after.prep or after.pos == "prep"):
        return None
    told = before.reading.tense == "past" and before.reading.gender == "m" and before.reading.person == 3
    pasts = (r for r in word.readings if r.tense == "past" and r.person == 3 and r.lemma.startswith("ت"))
    return next(pasts, None) if told else None


def owing_rather(words: Sequence[Word], at: int) -> Reading | None:
    """The reading as a verb of owing before ب and what is owed (يدين بالولاء): nobody is condemned there."""
    owing = (r for r in words[at].readings if r.pos == "verb" and r.lemma in grammar().owing)
    reading = next(owing, None)
    if reading is None:
        return None
    near = words[at + 1 : at + OWED_WITHIN]
    return reading if any(w.prep == "ب" and w.stem in grammar().owed for w in near) else None


def told_him(word: Word) -> Reading | None:
    """A past of telling that is spelt as what I tell, at the head of a sentence (وأبلغه أن)."""
    past = (r for r in word.readings if r.pos == "verb" and r.tense == "past" and r.person == 3)
    return next((r for r in past if r.lemma in grammar().informing), None)


def present_of(word: Word) -> Reading | None:
    """The word's reading as a present of the third person."""
    present = (r for r in word.readings if r.pos == "verb" and r.tense == "present" and r.person == 3)
    return next(present, None)


def needs_present(words: Sequence[Word], at: int) -> bool:
    """Whether a word read as a past stands behind أن, where only a present can: a past is there behind what
    tells when or how something came about (بعد أن، سبق أن).
    """
    if at < 2 or words[at].reading.tense != "past":
        return False
    an, before, classes = words[at - 1], words[at - 2], grammar()
    if an.stem != "ان" or an.pronoun or an.pos != "particle" or not bare(words[at]):
        return False
    if an.text.endswith("إن") and not _what_was_said(words, at - 1):
        return False  # إن قصف: if he bombs
    told = {before.stem, before.lemma}
    return told.isdisjoint(classes.before_an) and told.isdisjoint(classes.before_an_past)


def _what_was_said(words: Sequence[Word], opener: int) -> bool:
    """Whether إن opens what somebody said (قال الوزير إن), behind which no verb stands."""
    for at in range(opener - 1, max(opener - SAID_WITHIN, -1), -1):
        if words[at].lemma == SAY:
            return True
        if words[at].pos in {"verb", "punct"}:
            return False
    return False
