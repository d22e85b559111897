"""Signs that a phrase before a verb is its subject: what stands, or does not, between the two."""

from __future__ import annotations

from collections.abc import Sequence

from marsad.arabic.letters.marks import COMMAS
from marsad.arabic.phrases.coordination import SPEECH_MARKS, Group
from marsad.arabic.phrases.phrases import Phrase
from marsad.arabic.phrases.scope import Scope
from marsad.arabic.records import Word


def plural_of(scope: Scope, topic: Group, verb: int) -> bool:
    """A plural verb right behind a definite masculine phrase whose number the form does not show (الرومان
    يشيرون).
    """
    phrase, head = scope.found[topic[0]], scope.heads[topic[0]]
    plural = scope.words[verb].reading.number == "p"
    return (
        plural and phrase.definite and right_before(scope.words, phrase, verb) and head.reading.gender != "f"
    )


def right_before(words: Sequence[Word], phrase: Phrase, verb: int) -> bool:
    """Whether only particles, adverbs and the mark that opens a quotation stand between a phrase and the verb
    behind it.
    """
    between = words[phrase.last + 1 : verb]
    return all(word.pos in {"particle", "adverb"} or word.text in SPEECH_MARKS for word in between)


def goes_on_behind_relative(words: Sequence[Word], phrase: Phrase, verb: int) -> bool:
    """Whether a verb behind a comma goes on after the relative clause of a phrase (العملية التي وقعت أمس،
    استهدفت).
    """
    after = phrase.last + 1
    after += after < verb and words[after].text in COMMAS
    return words[after].pos == "relative" and words[verb - 1].text in COMMAS
