"""Of whom a relative clause tells, where the head of the noun phrase before it is not the one."""

from __future__ import annotations

from marsad.arabic.classes.particles import HE_WHO
from marsad.arabic.phrases.parsed import Clause, Parse
from marsad.arabic.phrases.phrases import Phrase
from marsad.arabic.records import Word


def told_of(parsed: Parse, clause: Clause, phrase: Phrase) -> Word:
    """The word that says of whom a clause tells: the man behind a feminine noun of his where it is a relative
    one in الذي (جثة الناشط الذي خطف), else the head of the phrase."""
    words, head = parsed.words, parsed.words[phrase.head]
    if clause.subject_rule != "relative" or head.reading.gender != "f" or phrase.last == phrase.head:
        return head
    owner, relative = words[phrase.head + 1], words[phrase.last + 1]
    his = relative.pos == "relative" and relative.stem == HE_WHO and owner.article and owner.pos == "noun"
    return owner if his and owner.reading.gender != "f" else head
