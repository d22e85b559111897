"""Verbs of the first person in what somebody says: by saying them he does what they mean (أرحب، وأدعو)."""

from __future__ import annotations

from msgspec.structs import replace

from marsad.arabic.grammar import grammar
from marsad.arabic.reach import CLOSES, OPENS
from marsad.arabic.records import Reading, Word

JOINS = "وف"
PLAIN = '"'
MINE, NEAR = "ي", 3


def in_first_person(words: tuple[Word, ...]) -> tuple[Word, ...]:
    """The words of a quotation with the first person of a verb by which a speaker acts, where its letters are
    also those of a noun, a passive or a past: at the quotation's head («أشيد بجهود), and joined to a verb of
    the same person before it (أرحب بالاتفاق وأدعو إلى).
    """
    acting = grammar().performative
    found = list(words)
    quoted, number = False, ""
    for at, word in enumerate(words):
        if word.text in OPENS or word.text in CLOSES or word.text == PLAIN:
            quoted = not quoted if word.text == PLAIN else word.text in OPENS
            number = number if quoted else ""
            continue
        before = found[at - 1].text if at else ""
        own = found[at].reading
        if own.pos == "verb" and own.person == 1:
            number = own.number or ""
            continue
        opens = quoted and before in OPENS + PLAIN
        joined = bool(number) and word.folded[:1] in JOINS and not word.article
        if not (opens or joined) or word.folded[: 1 + joined][-1:] not in "ان":
            continue
        first = next((r for r in word.readings if _performs(r, acting)), None)
        if first is None or (joined and first.number != number):
            continue
        told = own.pos == "verb" and own.voice != "passive" and own.lemma in acting
        if told and not ((joined and quoted) or any(w.pronoun == MINE for w in words[at + 1 : at + NEAR])):
            continue  # «أعلن الوزير, not «أعلن استعدادي
        conj, stem = (word.conj, word.stem) if word.conj or opens else (word.folded[0], word.stem[1:])
        start = word.stem_start + (not word.conj and not opens)
        found[at] = replace(word, reading=first, conj=conj, stem=stem, stem_start=start)
        number = first.number or ""
    return tuple(found)


def _performs(reading: Reading, acting: frozenset[str]) -> bool:
    """Whether a reading is the first person of a verb by which a speaker acts."""
    own = reading.pos == "verb" and reading.person == 1 and reading.tense == "present"
    return own and reading.known and reading.lemma in acting
