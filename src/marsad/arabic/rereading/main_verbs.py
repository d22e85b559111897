"""Words behind a relative clause, or beside what they describe, that are no nouns there."""

from __future__ import annotations

from collections.abc import Sequence

from msgspec.structs import replace

from marsad.arabic.classes.grammar import grammar, harming
from marsad.arabic.classes.particles import BY, FOR, WAS, WHO
from marsad.arabic.letters.endings import ALIF, OPEN_TA, THIRD_PERSON, TIED_TA
from marsad.arabic.letters.marks import OPENING
from marsad.arabic.records import NOMINAL, Reading, Word
from marsad.arabic.words.derivation import derivations, is_verbal_noun
from marsad.arabic.words.lexicon import load_closed

ABOVE, FORM_FOUR, LONGEST = "أ", 4, 5
STAND, STOP = "وقف", "اوقف"
EVERY = "كل"
PRESENT = ("ت", "ي")


def behind_relatives(words: tuple[Word, ...]) -> tuple[Word, ...]:
    """The words with the verb of whom a relative clause describes, where what is taken up by its verb and its
    subject complete it, so that no noun can follow (الحكومة التي تدعمها تركيا تمر بأزمة، الوزيران اللذان
    انتقدهما الرئيس استقالا)."""
    found = words
    for at in range(len(words) - 3):
        agreeing = load_closed().agreeing.get(words[at].folded) if words[at].pos == "relative" else None
        if agreeing is not None:
            said = _completed(words, at) or _strange_behind(words, at)
            verb = _verb(words[said], *agreeing, words[said + 1 : said + 2]) if said else None
            if verb is not None:
                found = (*found[:said], replace(words[said], reading=verb), *found[said + 1 :])
    return found


def _completed(words: Sequence[Word], at: int) -> int:
    """The bare nominal right behind the subject of a relative clause whose object takes up what it describes;
    0 where there is none."""
    verb, by = words[at + 1], int(words[at + 2].pos == "prep")  # التي يسيطر عليها الجيش
    subject = words[min(at + 2 + by, len(words) - 1)]
    if verb.pos != "verb" or words[at + 1 + by].pronoun not in THIRD_PERSON or subject.pos not in NOMINAL:
        return 0
    if verb.lemma in grammar().ditransitive or verb.lemma in grammar().appointing or subject.prep:
        return 0
    named = subject.pos == "propn" or subject.article
    last = at + 2 + by
    while last + 1 < len(words) and last - at < LONGEST and words[last + 1].article:
        last += 1
        if words[last].pos not in NOMINAL or words[last].prep or words[last].conj:
            return 0
        named = True
    word = words[last + 1] if last + 1 < len(words) else None
    if not named or word is None or word.pos not in NOMINAL or word.stem in grammar().time_noun:
        return 0
    bare = not (word.article or word.conj or word.prep or word.pronoun)
    return last + 1 if bare else 0


def _strange_behind(words: Sequence[Word], at: int) -> int:
    """What passes for a strange name right behind the definite noun to which a preposition takes the verb of
    a relative clause (القوات التي كانت تسيطر على المطار | انسحبت منه); 0 where there is none."""
    verb = at + 1 + (words[at + 1].lemma == WAS)
    if verb + 3 >= len(words) or words[verb].pos != "verb" or words[verb].pronoun:
        return 0
    if words[verb + 1].pos != "prep" or words[verb + 1].pronoun or not words[verb + 2].article:
        return 0
    word = words[verb + 3]
    strange = word.pos == "propn" and not (word.reading.known or word.article or word.conj or word.pronoun)
    return verb + 3 if strange else 0


def _verb(word: Word, gender: str, number: str, after: Sequence[Word]) -> Reading | None:
    """The verb that agrees with whom a relative describes: a present, a past that shows whose it is, or one
    of harm before whom it hits (التحالف الذي تقوده الرياض قصف المدينة)."""
    hers = word.stem.endswith(OPEN_TA) and word.reading.pos == "propn"
    hits = word.lemma in harming() and any(w.article and not (w.conj or w.prep) for w in after)
    hers = hers or (hits and gender == "m")
    return next(
        (
            r
            for r in word.readings
            if r.pos == "verb"
            and r.known
            and (r.person, r.gender, r.number) == (3, gender, number)
            and (hers or number != "s" or (r.tense == "present" and word.stem.startswith(PRESENT)))
            and r.tense
        ),
        None,
    )


def sided(words: tuple[Word, ...]) -> tuple[Word, ...]:
    """The words for whom somebody is for or against behind a definite noun and before ل as adjectives, also
    where they are verbal nouns too (الفصائل المناهضة للنظام)."""
    found = words
    for at in range(1, len(words) - 1):
        word, before = words[at], words[at - 1]
        if word.pos != "noun" or not word.article or words[at + 1].prep != FOR or word.conj or word.prep:
            continue
        if word.stem.removesuffix(TIED_TA) in grammar().sided and before.article and before.pos == "noun":
            adjective = Reading(word.lemma, "adj", gender=word.reading.gender, number=word.reading.number)
            own = next((r for r in word.readings if r.pos == "adj"), adjective)
            found = (*found[:at], replace(word, reading=own), *found[at + 1 :])
    return found


def who_did(words: tuple[Word, ...]) -> tuple[Word, ...]:
    """The words with من between a pronoun and a verb that agrees with it as the relative that it is (الحركة
    هي من خطفت الطبيب): what was taken for a name or a noun there is the verb, if what it is done to stands
    behind it."""
    found = words
    for at in range(1, len(words) - 2):
        if words[at].folded != WHO or words[at].pronoun:
            continue
        verb, after = words[at + 1], words[at + 2]
        if words[at - 1].pos != "pron":
            before, called = words[at - 1], None
            if before.pos == "verb" or before.folded == EVERY:
                called = _met(before, words[at], verb)
            if called is None and verb.pronoun:
                called = _called_so(words[at], verb, after)
            if called is not None:
                who = replace(words[at], reading=Reading(WHO, "relative"))
                found = (*found[:at], who, replace(verb, reading=called), *found[at + 2 :])
            continue
        if verb.article or verb.conj or not (after.article or after.pos == "propn" or verb.pronoun):
            continue
        own = _verb_of(verb, words[at - 1].folded)
        if own is not None:
            who = replace(words[at], reading=Reading(WHO, "relative"))
            found = (*found[:at], who, replace(verb, reading=own), *found[at + 2 :])
    return found


def _met(before: Word, who: Word, verb: Word) -> Reading | None:
    """The past of being there or standing in the way behind a bare من, right behind what is done to people
    (اعتقلوا من وجدوه في الدار، قتل كل من حاول الفرار)."""
    if before.pronoun or who.conj or verb.conj or verb.article:
        return None
    if before.folded != EVERY and before.lemma not in harming():
        return None
    pasts = (r for r in verb.readings if r.pos == "verb" and r.tense == "past" and r.person == 3)
    met = next((r for r in pasts if r.lemma in grammar().found_there), None)
    return None if met is None else replace(met, voice="active")


def _called_so(who: Word, verb: Word, name: Word) -> Reading | None:
    """The past of calling somebody something that holds his pronoun behind a bare من, with what he is called
    behind it (اتهم الرئيس من وصفهم بالخونة، من أسماهم أعداء الوطن)."""
    bare = not (who.conj or verb.conj or verb.prep or verb.article) and verb.pronoun in THIRD_PERSON
    what = name.pos in NOMINAL or name.text in OPENING
    if not bare or not what or (name.prep and name.prep != BY):
        return None
    pasts = (r for r in verb.readings if r.pos == "verb" and r.tense == "past" and r.person == 3)
    return next((r for r in pasts if r.lemma in grammar().labelling), None)


def stopping(words: tuple[Word, ...]) -> tuple[Word, ...]:
    """The words with the present of stopping something, where its letters are those of standing too: before
    its subject and what it stops (ستوقف الحكومة القصف)."""
    found = words
    for at in range(len(words) - 2):
        word = words[at]
        if word.lemma != STAND or word.pos != "verb" or word.reading.tense != "present":
            continue
        both = words[at + 1 : at + 3]
        bare = all(w.pos in NOMINAL and not (w.prep or w.conj) for w in both) and both[1].pos == "noun"
        bare = bare and (bool(both[0].article) or not is_verbal_noun(both[0].lemma))  # not يوقف لعب دور
        known = both[1].article or both[1].pronoun or (at + 3 < len(words) and words[at + 3].article)
        held = next((r for r in word.readings if r.lemma == STOP and r.tense == "present"), None)
        if bare and known and held is not None and both[1].stem not in grammar().time_noun:
            found = (*found[:at], replace(word, reading=held), *found[at + 1 :])
    return found


def _verb_of(word: Word, pronoun: str) -> Reading | None:
    """The past of a verb that a pronoun is said to have done; what is said to be of somebody's making is no
    deed (هو من عمل المخابرات)."""
    if word.reading.pos == "noun" and word.lemma in grammar().of_making:
        return None
    agree = load_closed().agreeing.get(pronoun)
    pasts = (r for r in word.readings if r.pos == "verb" and r.tense == "past" and r.person == 3 and r.known)
    return next((r for r in pasts if (r.gender, r.number) == agree and r.voice != "passive"), None)


def hamza_above(words: tuple[Word, ...]) -> tuple[Word, ...]:
    """The words with the verbs that are written with a hamza above the alef, where their verbal noun has it
    below (أدانته no إدانته)."""
    found = words
    for at, word in enumerate(words):
        if word.pos == "noun" and word.pronoun and word.text[len(word.conj)] == ABOVE:
            verb = next((r for r in word.readings if _of_form_four(r)), None)
            if verb is not None and _noun_of(word.lemma, verb.lemma):
                found = (*found[:at], replace(word, reading=verb), *found[at + 1 :])
    return found


def _of_form_four(reading: Reading) -> bool:
    past = reading.pos == "verb" and reading.tense == "past" and reading.person == 3
    return past and reading.known and len(reading.lemma) == FORM_FOUR and reading.lemma[0] == ALIF


def _noun_of(noun: str, verb: str) -> bool:
    return any(verb == known.verb for known in derivations(noun))
