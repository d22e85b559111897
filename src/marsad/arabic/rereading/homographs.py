"""Words spelt like others of every text: the name Ali and the preposition, who insists and Egypt, who
blows himself up and the dawn, who demands and a student.
"""

from __future__ import annotations

from msgspec.structs import replace

from marsad.arabic.classes.grammar import grammar
from marsad.arabic.classes.particles import BY, THAT
from marsad.arabic.letters.endings import ALIF, HIM
from marsad.arabic.letters.marks import COMMAS
from marsad.arabic.records import COMMON_NOUNS, Reading, Word
from marsad.arabic.words.derivation import is_verbal_noun

ALI = "علي"
EGYPT, INSISTENT, HE = "مصر", "مُص", "هو"
DENY, DENIED = "نفي", "نفى"
DAWN, SELF, SELF_BEHIND = "فجر", "نفس", 4
GOVERNOR = "والي"
BUT, YOU, LIKE = "لكن", "كم", "مثل"
DEMAND, ASKED_WITHIN = "طالب", 4
CHARGES, CHARGED_WITHIN = "تهم", 7
ORGANISE = "نظم"


def ali(words: tuple[Word, ...], names: frozenset[str], dotted: bool) -> tuple[Word, ...]:
    """The words of a text that writes على (``dotted``) with the name Ali where it writes علي: unless a common
    noun that is none of the ``names`` follows, before which the dots are a slip (نشرت علي نطاق واسع). Before
    his father's name it is Ali in any text (علي بن حسن), and behind a title before what is strange to the
    dictionary (النائب علي حمود)."""
    found = list(words)
    for at, word in enumerate(words):
        if word.pos != "prep" or word.folded[len(word.conj) :] != ALI or not word.text.endswith("ي"):
            continue
        after = words[at + 1] if at + 1 < len(words) else None
        if not dotted and (after is None or not (after.folded in grammar().son or _titled(words, at, after))):
            continue
        common = after is not None and after.pos == "noun" and after.reading.known and not after.conj
        if common and after is not None and not after.article:
            named = any(r.pos == "propn" and r.known for r in after.readings)
            nominative = after.reading.number == "d" and after.stem.endswith("ان")  # no dual behind على
            common = not (named or nominative or after.folded in names)
        if not common:
            found[at] = replace(word, reading=Reading(ALI, "propn"))
    return tuple(found)


def _titled(words: tuple[Word, ...], at: int, after: Word) -> bool:
    """Whether a title with its article stands before a word and nothing that the dictionary knows behind."""
    before = words[at - 1] if at else None
    titled = before is not None and before.article and before.lemma in grammar().title
    return titled and not (after.reading.known or after.article or after.prep or after.conj or after.pronoun)


def insisting(words: tuple[Word, ...]) -> tuple[Word, ...]:
    """The words with مصر as who insists, where he is its subject (أنه مصر على، وهو مصر على) or its mark says
    so (مُصر), spelt with both its letters ر, so that no list takes it for Egypt."""
    found = list(words)
    for at in range(1, len(words) - 1):
        word, before = words[at], words[at - 1]
        if word.folded != EGYPT or words[at + 1].folded != ALI:
            continue
        his = (before.pos == "particle" and before.pronoun == HIM) or before.stem == HE
        if his or word.text.startswith(INSISTENT):
            spelt = word.folded + EGYPT[-1]
            found[at] = replace(
                word, reading=Reading(EGYPT, "adj", gender="m", number="s"), folded=spelt, stem=spelt
            )
    return tuple(found)


def governing(words: tuple[Word, ...], dotted: bool) -> tuple[Word, ...]:
    """The words of a text that writes إلى (``dotted``) with the governor where it writes والي, in any text
    before the part of a land or the word for what he governs (والي شمال كذا، والي ولاية)."""
    found = list(words)
    for at, word in enumerate(words[:-1]):
        if word.text != GOVERNOR:
            continue
        after = words[at + 1]
        his = after.stem in grammar().direction_noun or after.lemma in grammar().town
        if (dotted or his) and not (after.prep or after.conj or after.pos == "verb"):
            reading = Reading(GOVERNOR, "noun", gender="m", number="s")
            found[at] = replace(word, reading=reading, conj="", stem=GOVERNOR, stem_start=word.start)
    return tuple(found)


def such(words: tuple[Word, ...]) -> tuple[Word, ...]:
    """The words with مثل before a demonstrative as a noun: such a thing is what is done, held or told of
    (ارتكاب مثل هذه الجرائم), unless what it is like stands before it (دول مثل هذه)."""
    found = list(words)
    for at, word in enumerate(words[:-1]):
        if word.stem != LIKE or word.pronoun or word.article or words[at + 1].pos != "demonstrative":
            continue
        before = words[at - 1] if at else None
        held = bool(word.prep or word.conj) or before is None or before.pos not in COMMON_NOUNS
        deed = before is not None and before.pos == "noun" and is_verbal_noun(before.lemma)
        if held or deed or (before is not None and (before.article or before.pronoun)):
            found[at] = replace(word, reading=Reading(LIKE, "noun", gender="m", number="s"))
    return tuple(found)


def denying(words: tuple[Word, ...]) -> tuple[Word, ...]:
    """The words with the past of denying where it was taken for what "we" fulfil, or for its noun before
    what is denied (مسؤول فيها نفى ذلك، نفى أن)."""
    found = words
    for at, word in enumerate(words[:-1]):
        if word.stem != DENY or word.article or word.prep or word.pronoun or not word.text.endswith(DENIED):
            continue
        after = words[at + 1]
        that = after.pos == "demonstrative" and not after.prep
        if word.reading.person == 1 or (word.pos == "noun" and (that or after.folded == THAT)):
            past = next(
                (r for r in word.readings if r.pos == "verb" and r.tense == "past" and r.person == 3), None
            )
            found = found if past is None else (*found[:at], replace(word, reading=past), *found[at + 1 :])
    return found


def exploding(words: tuple[Word, ...]) -> tuple[Word, ...]:
    """The words with the verb of an explosion where somebody and himself stand behind it (فجر المهاجم نفسه),
    which are no dawn's."""
    found = words
    for at, word in enumerate(words[:-1]):
        if word.stem != DAWN or word.pos != "noun" or words[at + 1].stem in grammar().time_noun:
            continue
        behind = words[at + 1 : at + SELF_BEHIND]
        verb = next((r for r in word.readings if r.pos == "verb" and r.voice != "passive"), None)
        if verb is not None and any(_self(one) for one in behind):
            found = (*found[:at], replace(word, reading=verb), *found[at + 1 :])
    return found


def _self(word: Word) -> bool:
    """Whether a word means somebody himself, or them themselves (أنفسهم، نفسيهما)."""
    return bool(word.pronoun) and word.stem.removeprefix(ALIF).startswith(SELF)


def dawning(words: tuple[Word, ...]) -> tuple[Word, ...]:
    """The words with the noun for a time of day, not a verb, where it and its day stand between commas (قصفت،
    فجر اليوم، طائرات), or behind one with another time of day joined (، فجر وصباح اليوم)."""
    found = words
    times = grammar().time_noun
    for at in range(1, len(words) - 2):
        word = words[at]
        if word.pos != "verb" or word.stem not in times or word.conj or words[at - 1].text not in COMMAS:
            continue
        day, noun = words[at + 1], next((r for r in word.readings if r.pos == "noun"), None)
        of_day = day.stem in times or day.folded in times or day.pos == "adverb"
        if noun is not None and of_day and (words[at + 2].text in COMMAS or day.conj):
            found = (*found[:at], replace(word, reading=noun), *found[at + 1 :])
    return found


def organising(words: tuple[Word, ...]) -> tuple[Word, ...]:
    """The words with what somebody organised behind a noun without the article, which has no systems of its
    own (وقفة نظمها أساتذة)."""
    found = words
    for at in range(1, len(words) - 1):
        word, before = words[at], words[at - 1]
        if word.stem != ORGANISE or not word.pronoun or word.pos == "verb" or word.conj or word.prep:
            continue
        if before.pos in {"noun", "adj"} and not (before.article or before.pronoun):
            told = Reading(ORGANISE, "verb", tense="past", voice="active", person=3, gender="m", number="s")
            found = (*found[:at], replace(word, reading=told), *found[at + 1 :])
    return found


def judging(words: tuple[Word, ...]) -> tuple[Word, ...]:
    """The words with verbs in كم cut from no pronoun (ستحاكم المحكمة): newspapers seldom speak to their
    readers."""
    found = words
    for at, word in enumerate(words):
        if word.pos != "verb" or word.pronoun != YOU:
            continue
        whole = next((r for r in word.readings if r.pos == "verb" and r.lemma.endswith(YOU)), None)
        if whole is not None:
            stem = word.stem + YOU
            uncut = replace(word, reading=whole, pronoun="", stem=stem, stem_end=word.end)
            found = (*found[:at], uncut, *found[at + 1 :])
    return found


def demanding(words: tuple[Word, ...]) -> tuple[Word, ...]:
    """The words with the verb of demanding, joined to what was told before, where ب and what is demanded
    stand behind it or behind whom it is asked of (أدان الهجوم وطالب بوقف القتال), which looks like a student;
    with a student beside another of whom the same is told (مدرسا وطالبا بتهمة)."""
    found = words
    for at in range(1, len(words) - 1):
        word = words[at]
        if word.stem == DEMAND + ALIF and word.pos == "verb" and words[at - 1].stem.endswith(ALIF):
            student = next((r for r in word.readings if r.pos == "noun"), word.reading)
            found = (*found[:at], replace(word, reading=student), *found[at + 1 :])
            continue
        if word.stem != DEMAND or word.pos != "noun" or not word.conj or word.article or word.pronoun:
            continue
        asked = words[at + 1].article and not words[at + 1].prep
        behind = words[at + 1 : at + (ASKED_WITHIN if asked else 1) + 1]
        verb = next((r for r in word.readings if r.pos == "verb" and r.tense == "past"), None)
        if verb is not None and any(w.prep == BY and is_verbal_noun(w.lemma) for w in behind):
            found = (*found[:at], replace(word, reading=verb), *found[at + 1 :])
    return found


def charged(words: tuple[Word, ...]) -> tuple[Word, ...]:
    """The words with the charges of a deed, which look like what concerns somebody, where a verb of bringing
    or facing them stands before them (وجهت النيابة إلى الطلاب تهم إحراق سيارة)."""
    found = words
    for at in range(2, len(words) - 1):
        word = words[at]
        if word.folded != CHARGES or word.pos != "verb" or not is_verbal_noun(words[at + 1].lemma):
            continue
        noun = next((r for r in word.readings if r.pos == "noun"), None)
        before = words[max(at - CHARGED_WITHIN, 0) : at]
        if noun is not None and any(w.pos == "verb" and w.lemma in grammar().brings_charges for w in before):
            found = (*found[:at], replace(word, reading=noun), *found[at + 1 :])
    return found


def but(word: Word) -> Word:
    """لكن, by which no newspaper means "to you" of women, as the conjunction that it is."""
    start, reading = word.end - len(BUT), Reading(BUT, "conj")
    return replace(word, reading=reading, prep="", pronoun="", stem=BUT, stem_start=start, stem_end=word.end)
