"""Feminine presents in ت behind the subject that opens a sentence (تركيا تحرك قواتها، كندا تدرج الحركة)."""

from __future__ import annotations

from collections.abc import Sequence

from msgspec.structs import replace

from marsad.arabic.classes.grammar import grammar
from marsad.arabic.letters.endings import MEN_OR_TWO, OPEN_TA
from marsad.arabic.phrases.nouns import feminine
from marsad.arabic.records import IN_PHRASE, Reading, Word

ENDINGS = ("ة", "ا")
OPENED, OPENING_WITHIN = 2, 5
SPEAKING = frozenset({1, 2})


def she_does(words: tuple[Word, ...]) -> tuple[Word, ...]:
    """The words of a sentence that opens with a feminine subject, with what stands behind it as her verb,
    though it was read as a man's past of form V or as its verbal noun before what she does it to."""
    if len(words) < OPENED:
        return words
    if words[0].pos == "verb" and words[0].reading.person in SPEAKING:
        return _she_did(words)
    if not _feminine(words[0], words[1]):
        return words
    words = _by_name(words)
    for at in range(1, min(OPENING_WITHIN, len(words))):
        word = words[at]
        if word.stem.startswith(OPEN_TA) and not (word.article or word.prep or word.conj):
            verb = _her_verb(words, at)
            return words if verb is None else (*words[:at], replace(word, reading=verb), *words[at + 1 :])
        if word.pos not in IN_PHRASE or word.prep or word.conj:
            return words
    return words


def _she_did(words: tuple[Word, ...]) -> tuple[Word, ...]:
    """The words with the harm that a body did, where the verb that opens them was taken for what a speaker
    wanted (أردت الشرطة مهاجما, not أردت)."""
    verb, after, classes = words[0], words[1], grammar()
    her = after.pos == "noun" and not (after.prep or after.conj) and after.lemma in classes.body
    did = (r for r in verb.readings if r.pos == "verb" and r.person == 3 and r.lemma in classes.affecting)
    past = next(did, None) if her else None
    return words if past is None else (replace(verb, reading=past), *words[1:])


def _feminine(first: Word, second: Word) -> bool:
    """Whether a sentence opens with a woman, a body, a state or a town that is feminine, by its form, by what
    is known of it (مصر) or by its adjective (الأمم المتحدة)."""
    if first.prep or first.pronoun or first.pos not in {*IN_PHRASE, "adverb"}:
        return False
    if first.pos in {"propn", "adverb"} and first.stem.endswith(ENDINGS):
        return first.pos == "propn" or _name(first) is not None
    return first.pos in {"noun", "propn"} and (feminine(first, grammar()) or _her_adjective(second))


def _her_adjective(word: Word) -> bool:
    return word.pos == "adj" and word.reading.gender == "f" and word.article


def _name(word: Word) -> Reading | None:
    """The reading of a word as a known name (تركيا, which looks like an accusative)."""
    return next((r for r in word.readings if r.pos == "propn" and r.known), None)


def _by_name(words: tuple[Word, ...]) -> tuple[Word, ...]:
    """The words with the name that opens them as one, where what stands behind it is her verb."""
    known = words[0].pos == "adverb" and words[0].stem in grammar().feminine  # not مهما
    after, name = words[1], _name(words[0]) if known else None
    hers = after.pos == "verb" and after.reading.gender == "f" and not after.conj
    return words if name is None or not hers else (replace(words[0], reading=name), *words[1:])


def _her_verb(words: Sequence[Word], at: int) -> Reading | None:
    """The feminine present of a word that no man's past can be there, nor a verbal noun before a noun."""
    word, own = words[at], words[at].reading
    past = own.pos == "verb" and own.tense == "past" and own.gender == "m" and own.number == "s"
    if not past and not (own.pos == "noun" and _takes(words, at)):
        return None
    return next((r for r in word.readings if hers(r)), None)


def _takes(words: Sequence[Word], at: int) -> bool:
    """Whether a noun with nothing before it, definite or of something, stands right behind a word."""
    after = words[at + 1] if at + 1 < len(words) else None
    if after is None or after.prep or after.conj or after.pos not in IN_PHRASE or words[at].pronoun:
        return False
    verbless = all(w.pos != "verb" for w in words[at + 1 :])
    people = after.pos == "adj" and after.stem.endswith(MEN_OR_TWO)  # تفرق محتجين
    return verbless and (after.article or people or after.pos in {"noun", "propn", "num"})


def hers(reading: Reading) -> bool:
    """Whether a reading is the present of a woman or a state."""
    present = reading.pos == "verb" and reading.tense == "present" and reading.person == 3
    return present and reading.gender == "f" and reading.number == "s" and reading.known
