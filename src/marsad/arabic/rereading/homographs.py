"""Words spelt like others of every text: the name Ali and the preposition, who insists and Egypt, who
prepares for something or promises it and what is no longer, who blows himself up and the dawn, who demands
and a student, who strikes and who goes on strike."""

from __future__ import annotations

from collections.abc import Sequence

from msgspec.structs import replace

from marsad.arabic.classes.grammar import grammar
from marsad.arabic.classes.particles import ABOUT, BY, DID_NOT, FOR, THAT, WHAT
from marsad.arabic.letters.endings import ALIF, HIM, MEN_DID, NISBA, OBLIQUE
from marsad.arabic.letters.marks import COMMAS
from marsad.arabic.records import COMMON_NOUNS, NOMINAL, Reading, Word
from marsad.arabic.words.derivation import is_verbal_noun

ALI = "علي"
EGYPT, INSISTENT, HE = "مصر", "مُص", "هو"
DENY, DENIED = "نفي", "نفى"
DAWN, SELF, SELF_BEHIND = "فجر", "نفس", 4
GOVERNOR = "والي"
BUT, YOU, LIKE = "لكن", "كم", "مثل"
DEMAND, ASKED_WITHIN = "طالب", 4
CHARGES, CHARGED_WITHIN = "تهم", 7
MEANT = {FOR: "اعد", BY: "وعد"}
COUNT, COUNTED_WITHIN, INDEFINITE = "عد", 4, ("ا", "ات", "ين")
ORGANISE = "نظم"
HIDES_CUT, HIDE, OWN_BEHIND = "خف", "اخفي", 4
DOER_AHEAD = NOMINAL | {"pron", "relative"}  # وهي تضرب
STRIKE, ON_STRIKE, NO_WORK_WITHIN = "ضرب", "اضرب", 3


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


def preparing(words: tuple[Word, ...]) -> tuple[Word, ...]:
    """The words with the verb of preparing before ل and what is prepared for (تعد لهجوم), that of a
    promise before ب and what is promised (يعد بالإفراج عنهم), that of holding a thing to be another, and that
    of hiding where لم and one's own feeling say so (لم تخف قلقها, which has lost its last letter)."""
    found, shapes, others = words, grammar().prepares_shape, grammar().taken_for_preparing
    for at, word in enumerate(words):
        if word.stem.endswith(HIDES_CUT) and (hides := _hides(words, at)) is not None:
            found = (*found[:at], replace(word, reading=hides), *found[at + 1 :])
            continue
        if word.stem not in shapes or word.lemma not in others | {COUNT, *MEANT.values()}:
            continue
        if at and words[at - 1].folded.endswith(DID_NOT):
            continue
        lemma = (COUNT if _counts_as(words, at) else "") if word.pronoun else MEANT.get(_takes(words, at))
        reading = next((r for r in word.readings if r.lemma == lemma and r.tense == "present"), None)
        if reading is not None:
            found = (*found[:at], replace(word, reading=reading, readings=(reading,)), *found[at + 1 :])
    return found


def _hides(words: Sequence[Word], at: int) -> Reading | None:
    """The reading of a verb as that of hiding one's own, which stands behind it without a preposition."""
    if not at or not words[at - 1].folded.endswith(DID_NOT):
        return None
    own = (n for n in range(at + 1, min(at + 1 + OWN_BEHIND, len(words))) if words[n].pronoun)
    first = next(own, None)
    if first is None or words[first].pos != "noun" or words[first].prep or words[first - 1].pos == "prep":
        return None
    readings = (r for r in words[at].readings if r.lemma == HIDE and r.tense == "present")
    return next(readings, None)


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


def striking(words: tuple[Word, ...]) -> tuple[Word, ...]:
    """The words with the present that two verbs share as that of striking where it has an object (الشرطة تضرب
    المتظاهرين، سيضرب ما تبقى), and as that of going on strike where it has none or tells from what (العمال
    يضربون عن العمل): nobody goes on strike against an object without a preposition."""
    found = words
    for at, word in enumerate(words):
        if word.pos != "verb" or word.lemma not in {STRIKE, ON_STRIKE} or word.reading.tense != "present":
            continue
        plural = word.stem.endswith(MEN_DID)
        ahead = at > 0 and words[at - 1].pos in DOER_AHEAD and not words[at - 1].prep
        follows = next((w for w in words[at + 1 :] if w.pos != "adverb" or _somebody(w)), None)
        leaves = any(w.lemma == ABOUT for w in words[at + 1 : at + 1 + NO_WORK_WITHIN])
        if leaves and not word.pronoun:
            reading = _as_verb(word, ON_STRIKE)
        elif word.pronoun or (follows is not None and _taken(follows, plural or ahead)) or _two(words, at):
            reading = _as_verb(word, STRIKE)
        else:
            idle = plural and (follows is None or follows.pos in {"punct", "adverb"} or follows.prep != BY)
            if not idle:
                continue
            reading = _as_verb(word, ON_STRIKE)
        found = (*found[:at], replace(word, reading=reading, readings=(reading,)), *found[at + 1 :])
    return found


def _two(words: Sequence[Word], at: int) -> bool:
    """Whether two definite nouns follow a verb, whose second describes nothing (تضرب الشرطة المتظاهرين)."""
    behind = words[at + 1 : at + 3]
    if len(behind) < 2 or any(w.pos not in COMMON_NOUNS or w.prep or w.conj for w in behind):
        return False
    doer, whom = behind
    unlike = whom.pos == "noun" or (whom.reading.number == "p" and doer.reading.number == "s")
    return doer.article and whom.article and unlike


def _taken(word: Word, no_doer: bool) -> bool:
    """Whether a word is the object of the verb before it: a clause with ما, or a noun where the doer cannot
    stand there."""
    if word.pos == "relative" or word.stem == WHAT:
        return not word.prep
    classes = grammar()
    men = word.pos == "adj" and word.stem.endswith(OBLIQUE)  # يضربون محتجين
    free = men or word.pos in {"noun", "propn", "num", "demonstrative"} or _somebody(word)
    free = free and not (word.prep or word.conj)
    reason = word.folded.endswith(ALIF) and is_verbal_noun(word.folded[:-1])  # يضربون احتجاجا
    return no_doer and free and not (reason or word.stem in classes.time_noun | classes.adverbial)


def _somebody(word: Word) -> bool:
    """Whether an adverb in ا may be one person or thing (يضربون سجينا), not when or how."""
    noun = any(r.pos == "noun" and r.known and r.lemma == word.stem.removesuffix(ALIF) for r in word.readings)
    aside = grammar().time_noun | grammar().adverbial
    daily = word.stem.endswith(NISBA + ALIF)  # يوميا
    return word.pos == "adverb" and noun and not daily and word.stem.endswith(ALIF) and word.stem not in aside


def _as_verb(word: Word, lemma: str) -> Reading:
    """The active reading of a word as that of a verb in the present, its own where it has none."""
    same = (r for r in word.readings if r.lemma == lemma and r.tense == "present" and r.voice != "passive")
    reading = next(same, None)
    return word.reading if reading is None else replace(reading, voice="active")


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


def _counts_as(words: Sequence[Word], at: int) -> bool:
    """Whether what somebody holds a thing to be stands behind a verb with its pronoun: an indefinite
    accusative behind who does (تعدها المعارضة انقلابا), where what is promised has ب."""
    for word in words[at + 1 : at + 1 + COUNTED_WITHIN]:
        if word.prep or word.conj or word.pos not in NOMINAL:
            return False
        bare = not word.article and not word.pronoun and word.pos in COMMON_NOUNS
        if bare and word.folded.endswith(INDEFINITE):
            return True
    return False


def _takes(words: Sequence[Word], at: int) -> str:
    """The preposition of the deed right behind a verb, or of the pronoun for it, empty without one."""
    after = words[at + 1] if at + 1 < len(words) else None
    if after is not None and after.pos == "prep" and after.pronoun and words[at].reading.number != "s":
        return after.lemma if after.lemma == FOR else ""  # هجوم كانوا يعدون له
    if after is None or after.pos != "noun" or after.pronoun:
        return ""
    return after.prep if is_verbal_noun(after.lemma) else ""


def but(word: Word) -> Word:
    """لكن, by which no newspaper means "to you" of women, as the conjunction that it is."""
    start, reading = word.end - len(BUT), Reading(BUT, "conj")
    return replace(word, reading=reading, prep="", pronoun="", stem=BUT, stem_start=start, stem_end=word.end)
