"""Feminine presents in ت behind the subject that opens a sentence (تركيا تحرك قواتها، كندا تدرج الحركة)."""

from __future__ import annotations

from collections.abc import Sequence

from msgspec.structs import replace

from marsad.arabic.records import IN_PHRASE, Reading, Word

SHE = "ت"
ENDINGS = ("ة", "ا")
OPENING_WITHIN = 5


def she_does(words: tuple[Word, ...]) -> tuple[Word, ...]:
    """The words of a sentence that opens with a feminine subject, with what stands behind it as her verb,
    though it was read as a man's past of form V or as its verbal noun before what she does it to."""
    if len(words) < 2 or not _feminine(words[0]):
        return words
    for at in range(1, min(OPENING_WITHIN, len(words))):
        word = words[at]
        if word.stem.startswith(SHE) and not (word.article or word.prep or word.conj):
            verb = _her_verb(words, at)
            return words if verb is None else (*words[:at], replace(word, reading=verb), *words[at + 1 :])
        if word.pos not in IN_PHRASE or word.prep or word.conj or not (word.article or word.pos == "propn"):
            return words
    return words


def _feminine(first: Word) -> bool:
    """Whether a sentence opens with a woman, a body or a state that is feminine."""
    if first.prep or first.pronoun or first.pos not in {*IN_PHRASE, "adverb"}:
        return False
    name = any(r.pos == "propn" and r.known for r in first.readings)  # تركيا, which looks like an accusative
    named = (first.pos == "propn" or (first.pos == "adverb" and name)) and first.stem.endswith(ENDINGS)
    return named or (first.article and first.pos == "noun" and first.reading.gender == "f")


def _her_verb(words: Sequence[Word], at: int) -> Reading | None:
    """The feminine present of a word that no man's past can be there, nor a verbal noun before a noun."""
    word, own = words[at], words[at].reading
    past = own.pos == "verb" and own.tense == "past" and own.gender == "m" and own.number == "s"
    if not past and not (own.pos == "noun" and _takes(words, at)):
        return None
    return next((r for r in word.readings if _she(r)), None)


def _takes(words: Sequence[Word], at: int) -> bool:
    """Whether a noun with nothing before it, definite or of something, stands right behind a word."""
    after = words[at + 1] if at + 1 < len(words) else None
    if after is None or after.prep or after.conj or after.pos not in IN_PHRASE or words[at].pronoun:
        return False
    verbless = all(w.pos != "verb" for w in words[at + 1 :])
    return verbless and (after.article or after.pos in {"noun", "propn", "num"})


def _she(reading: Reading) -> bool:
    present = reading.pos == "verb" and reading.tense == "present" and reading.person == 3
    return present and reading.gender == "f" and reading.number == "s" and reading.known
