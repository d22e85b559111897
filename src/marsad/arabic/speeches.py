"""What stands behind the noun of a speech or paper and tells of it: who gave it or sent it."""

from __future__ import annotations

from collections.abc import Sequence

from msgspec.structs import replace

from marsad.arabic.grammar import grammar
from marsad.arabic.records import Word

HER = {"f": "ها", "m": "ه"}


def uttered(words: tuple[Word, ...]) -> tuple[Word, ...]:
    """The words with what looks like a noun of hers behind an indefinite speech as the verb by which it was
    given, where it may be one (رسالة وجهها إلى المجلس، مقابلة أجرتها معه القناة)."""
    found = words
    for at in range(1, len(words)):
        word = words[at]
        if word.pos == "noun" and word.pronoun and not (word.prep or word.conj) and _speech(words, at - 1):
            verbs = [r for r in word.readings if r.pos == "verb" and r.tense == "past" and r.person == 3]
            verb = next((r for r in verbs if r.lemma in grammar().uttering), None)
            if verb is not None:
                found = (*found[:at], replace(word, reading=verb), *found[at + 1 :])
    return found


def _speech(words: Sequence[Word], at: int) -> bool:
    """Whether a noun, or the one that an adjective describes, is an indefinite speech that the pronoun of the
    word behind it may take up."""
    noun = words[at]
    if at and (noun.pos == "adj" or words[at - 1].lemma in grammar().spoken_in):
        noun = words[at - 1]  # مؤتمر صحفي
    plain = noun.pos == "noun" and not (noun.article or noun.pronoun)
    agrees = HER.get(noun.reading.gender or "m") == words[at + 1].pronoun
    return plain and agrees and noun.lemma in grammar().spoken_in
