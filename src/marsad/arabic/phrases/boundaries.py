"""How far a verb's own clause runs, and where what it says or means begins."""

from __future__ import annotations

from collections.abc import Sequence

from marsad.arabic.classes.grammar import Grammar, grammar
from marsad.arabic.classes.particles import DID_NOT, SO, THAT
from marsad.arabic.letters.endings import ALIF, OBLIQUE, TIED_TA
from marsad.arabic.letters.marks import COMMAS, STOPS
from marsad.arabic.phrases.insertions import parenthetical
from marsad.arabic.phrases.quantities import opens_measure
from marsad.arabic.records import Word

OPENS, CLOSES = "«“(‹[", "»”)›]"
SAY, IF_HAMZA = "قال", "إ"
AS_MANNER = (ALIF, TIED_TA, OBLIQUE)


def boundary(words: Sequence[Word], verb: int, classes: Grammar) -> tuple[int, int | None]:
    """The last word that the verb reaches, and where a clausal complement begins (None where there is
    none).
    """
    depth = 0
    for at in range(verb + 1, len(words)):
        word = words[at]
        if word.pos == "punct":
            depth += (word.text in OPENS) - (word.text in CLOSES)
            if word.text[0] in STOPS or depth < 0:
                opens = word.text[0] == ":" and at + 1 < len(words)
                return at - 1, at + 1 if opens else None
            continue
        if word.pos == "propn":  # بان كي مون
            continue
        if word.folded in classes.complementizer or (
            word.pos == "particle" and word.stem in classes.complementizer
        ):
            content = at if word.pronoun else at + 1
            told = content < len(words) and not (timed(words, at, classes) or _of_manner(words, verb, at))
            told = told and not (words[verb].lemma != SAY and sets_condition(words, at))
            contrasts = at - 1 > verb and words[at - 1].folded in classes.subordinator  # غير أن
            return at - 1 - contrasts, content if told and not contrasts else None
        if word.pos == "verb" and not parenthetical(words, at, classes):
            return at - 1, at if at > 0 and words[at - 1].folded in classes.infinitive else None
        if word.pos == "relative" and word.folded not in classes.indefinite_relative:
            return at - 1, None
        if (
            word.folded in classes.subordinator
            and not word.prep
            and word.pos != "prep"
            and word.folded not in classes.adjective_prefix
            and not _excepts(words, at, classes)
            and not opens_measure(words, at, classes)
            and not (word.folded in classes.commenting and _comments(words, at + 1, classes))
        ):
            return at - 1, None
    return len(words) - 1, None


def sets_condition(words: Sequence[Word], at: int, *, deed: bool = False, awaited: bool = False) -> bool:
    """Whether إن opens a condition (ستندلع الحرب إن قصفوا القرية، إن هم قصفوها، إن لم ينسحبوا): what says
    that something is so never stands right before a verb, nor a pronoun of its own; أن + past follows a
    preposition.

    ``deed``: the verb right behind is known to be one, so that إن at the head of its clause opens a condition
    whatever the verb's tense, or without its hamza; ``awaited``: something to come is told before it, so that
    a past counts though it may be a noun.
    """
    word, behind = words[at], words[at + 1 : at + 3]
    if not behind or word.stem != THAT or word.pronoun or word.prep:
        return False
    first, written = behind[0], IF_HAMZA in word.text
    past = first.pos == "verb" and first.reading.tense == "past"
    if deed and (at == 0 or words[at - 1].pos == "punct" or word.conj == SO):
        return past or written
    if not written or (deed and words[at - 1].folded in grammar().headless) or (word.conj and not deed):
        return False
    if first.pos == "pron" and not (first.conj or first.prep) and len(behind) > 1:
        first = behind[1]
        if first.pos == "verb" and first.reading.tense == "past":
            return True
    if first.folded == DID_NOT or (past and awaited):
        return True
    past = first.pos == "verb" and first.reading.tense == "past" and not first.conj
    return past and not any(r.pos == "noun" and r.known for r in first.readings)


def _of_manner(words: Sequence[Word], verb: int, at: int) -> bool:
    """Whether a complementizer is of a word in the accusative that a comma sets off from a verb (حاول الجيش
    التدخل، قائلين إنه، مشيرا إلى أنها، خصوصا أن)."""
    over = at - 1 - (words[at - 1].pos == "prep")
    word = words[over]
    apart = over - 1 > verb and words[over - 1].text in COMMAS and word.pos not in {"verb", "propn"}
    return apart and not (word.article or word.prep or word.pronoun) and word.stem.endswith(AS_MANNER)


def _comments(words: Sequence[Word], at: int, classes: Grammar) -> bool:
    """Whether a verb that only comments stands at a word (قصفت طائرات على ما يبدو القاعدة)."""
    return at < len(words) and words[at].pos == "verb" and parenthetical(words, at, classes)


def _excepts(words: Sequence[Word], at: int, classes: Grammar) -> bool:
    """Whether a word excepts one thing within its clause (لا يسيطر إلا على بلدة), and opens none."""
    behind = words[at + 1] if at + 1 < len(words) else None
    inside = words[at].folded in classes.excepting and at > 0 and words[at - 1].text not in COMMAS
    return inside and behind is not None and behind.pos in {"noun", "adj", "num", "propn", "prep"}


def timed(words: Sequence[Word], at: int, classes: Grammar) -> bool:
    """Whether the أن at word ``at`` only tells when (قبل أن يصل) and is no verb's content."""
    before = words[at - 1] if at else None
    return before is not None and before.pos != "verb" and before.lemma in classes.before_clause
