"""The first person in what somebody says: verbs by which he does what they mean (أرحب، وأدعو), and his own
kin (قتلوا أخي), which look like adjectives or duals."""

from __future__ import annotations

from msgspec.structs import replace

from marsad.arabic.classes.grammar import grammar
from marsad.arabic.letters.endings import OPEN_TA, TIED_TA
from marsad.arabic.phrases.boundaries import CLOSES, OPENS
from marsad.arabic.records import NOMINAL, Reading, Word

JOINS = "وف"
PLAIN = '"'
MINE, NEAR = "ي", 3


def in_first_person(words: tuple[Word, ...]) -> tuple[Word, ...]:
    """The words of a quotation with the first person of a verb by which a speaker acts, where its letters are
    also those of a noun, a passive or a past: at the quotation's head («أشيد بجهود), and joined to a verb of
    the same person before it (أرحب بالاتفاق وأدعو إلى).
    """
    classes = grammar()
    acting, kin = classes.performative, classes.mine
    found = list(words)
    quoted, number = False, ""
    for at, word in enumerate(words):
        if word.text in OPENS or word.text in CLOSES or word.text == PLAIN:
            quoted = not quoted if word.text == PLAIN else word.text in OPENS
            number = number if quoted else ""
            continue
        if word.stem in kin:
            found[at] = _mine(words, at, quoted)
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


def _mine(words: tuple[Word, ...], at: int, quoted: bool) -> Word:
    """A word for kin in ي as the speaker's own, where nobody stands behind it whose it may be (قتل الجنود
    والدي, not والدي الضحية); in a quotation he may have a name there («قتلوا ابني محمدا»)."""
    word, after = words[at], words[at + 1] if at + 1 < len(words) else None
    named = after is not None and after.pos == "propn" and not (after.conj or after.prep)
    owned = after is not None and after.pos in NOMINAL and not (after.conj or after.prep)
    before = words[at - 1] if at else word
    plain = before.pos == "noun" and not (before.article or word.conj)
    described = (plain or before.pos == "propn") and before.reading.number != "p"  # رقم زوجي
    if word.article or word.pronoun or word.prep or described or (owned and not (named and quoted)):
        return word
    stem = word.stem[: -len(MINE)]
    hers = stem.endswith(OPEN_TA)
    lemma = word.lemma if hers and word.lemma.endswith(TIED_TA) else stem
    number = word.reading.number if word.reading.number == "p" else "s"
    reading = Reading(lemma, "noun", gender="f" if hers else "m", number=number)
    return replace(word, reading=reading, stem=stem, stem_end=word.stem_end - len(MINE), pronoun=MINE)


def _performs(reading: Reading, acting: frozenset[str]) -> bool:
    """Whether a reading is the first person of a verb by which a speaker acts."""
    own = reading.pos == "verb" and reading.person == 1 and reading.tense == "present"
    return own and reading.known and reading.lemma in acting
