"""Some of a body's people, of whom a clause without its relative tells (عن أعضاء المنظمة أدينوا)."""

from __future__ import annotations

from collections.abc import Sequence

from marsad.arabic.classes.grammar import grammar
from marsad.arabic.classes.particles import THAT
from marsad.arabic.phrases.nouns import is_title
from marsad.arabic.phrases.phrases import Phrase
from marsad.arabic.records import Word

THEY, MEN_OWNED = ("m", "p", 3), ("ي", "و")


def said_of_some(words: Sequence[Word], phrase: Phrase, verb: int) -> bool:
    """Whether a past of several men stands right behind the bare plural that a body or group owns: none but
    they did or suffered it; not of trees or walls (خلف أشجار المقبرة عمدوا)."""
    said, head = words[verb].reading, words[phrase.head]
    several = (
        (said.gender, said.number, said.person) == THEY and said.tense == "past" and not words[verb].pronoun
    )
    if not several or phrase.head == phrase.last or head.article or head.pronoun or head.pos != "noun":
        return False
    owner, classes = words[phrase.head + 1], grammar()
    men = head.stem.endswith(MEN_OWNED) or is_title(head, classes) or head.stem in classes.partitive
    told = next((w for w in reversed(words[: phrase.first]) if w.pos == "verb" or w.stem == THAT), None)
    if words[phrase.first].conj or told is None or told.pos != "verb":
        return False  # إن آلافا من تلاميذ المدارس وطلاب الجامعة خرجوا
    return men and head.reading.number == "p" and not (owner.prep or owner.conj or owner.pos == "punct")
